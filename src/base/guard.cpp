#include "base/guard.h"

#include "base/log.h"

#include <exception>
#include <new>
#include <stdexcept>
#include <system_error>
#include <typeinfo>

namespace xblshim::base {
namespace {

constexpr int32_t hresult(uint32_t value) { return static_cast<int32_t>(value); }
constexpr int32_t from_win32(uint32_t code) { return hresult(0x80070000u | (code & 0xFFFFu)); }

constexpr int32_t kOutOfMemory = hresult(0x8007000Eu);
constexpr int32_t kNoInterface = hresult(0x80004002u);
constexpr int32_t kInvalidArg = hresult(0x80070057u);
constexpr int32_t kBounds = hresult(0x8000000Bu);
constexpr int32_t kUnexpected = hresult(0x8000FFFFu);
constexpr int32_t kFail = hresult(0x80004005u);
constexpr uint32_t kErrorTooManyOpenFiles = 4;
constexpr uint32_t kErrorBadLength = 24;
constexpr uint32_t kErrorArithmeticOverflow = 534;

int32_t of_system_error(const std::error_code& code) {
    if (code == std::errc::not_enough_memory || code == std::errc::resource_unavailable_try_again) {
        return kOutOfMemory;
    }
    if (code == std::errc::too_many_files_open || code == std::errc::too_many_files_open_in_system) {
        return from_win32(kErrorTooManyOpenFiles); // errno's number would be read as another error
    }
    const bool ours = code.category() == std::system_category() || code.category() == std::generic_category();
    if (ours && code.value() > 0) {
        return from_win32(static_cast<uint32_t>(code.value()));
    }
    return code.value() < 0 ? code.value() : kFail; // a failure must never come out as a success code
}

int32_t translate(const char*& what) {
    static thread_local char text[160];
    const auto keep = [&what](const std::exception& error) {
        size_t n = 0;
        for (const char* c = error.what(); *c != '\0' && n + 1 < sizeof text; ++c) {
            text[n++] = *c;
        }
        text[n] = '\0';
        what = text;
    };
    try {
        throw;
    } catch (const std::bad_alloc& error) {
        return keep(error), kOutOfMemory;
    } catch (const std::bad_cast& error) {
        return keep(error), kNoInterface;
    } catch (const std::invalid_argument& error) {
        return keep(error), kInvalidArg;
    } catch (const std::out_of_range& error) {
        return keep(error), kBounds;
    } catch (const std::range_error& error) {
        return keep(error), kBounds;
    } catch (const std::length_error& error) {
        return keep(error), from_win32(kErrorBadLength);
    } catch (const std::overflow_error& error) {
        return keep(error), from_win32(kErrorArithmeticOverflow);
    } catch (const std::underflow_error& error) {
        return keep(error), from_win32(kErrorArithmeticOverflow);
    } catch (const std::system_error& error) {
        return keep(error), of_system_error(error.code());
    } catch (const std::logic_error& error) {
        return keep(error), kUnexpected;
    } catch (const std::exception& error) {
        return keep(error), kFail;
    } catch (...) {
        what = "an exception of unknown type";
        return kFail;
    }
}

} // namespace

int32_t hresult_of_current_exception(const char* function) noexcept {
    const char* what = "";
    const int32_t hr = translate(what);
    log(LogLevel::Error, "%s: %s (0x%08X)", function, what, static_cast<unsigned>(hr));
    return hr;
}

} // namespace xblshim::base
