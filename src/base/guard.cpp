#include "base/guard.h"

#include "base/log.h"
#include "base/rendered/hresult_names.h"

#include <exception>
#include <new>
#include <stdexcept>
#include <system_error>
#include <typeinfo>

namespace xblshim::base {
namespace {

int32_t of_system_error(const std::error_code& code) {
    if (code == std::errc::not_enough_memory || code == std::errc::resource_unavailable_try_again) {
        return E_OUTOFMEMORY;
    }
    if (code == std::errc::too_many_files_open || code == std::errc::too_many_files_open_in_system) {
        return from_win32(ERROR_TOO_MANY_OPEN_FILES); // the number of errno would be read as another error
    }
    const bool ours = code.category() == std::system_category() || code.category() == std::generic_category();
    if (ours && code.value() > 0) {
        return from_win32(static_cast<uint32_t>(code.value()));
    }
    return code.value() < 0 ? code.value() : E_FAIL; // a failure must not become a success code
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
        return keep(error), E_OUTOFMEMORY;
    } catch (const std::bad_cast& error) {
        return keep(error), E_NOINTERFACE;
    } catch (const std::invalid_argument& error) {
        return keep(error), E_INVALIDARG;
    } catch (const std::out_of_range& error) {
        return keep(error), E_BOUNDS;
    } catch (const std::range_error& error) {
        return keep(error), E_BOUNDS;
    } catch (const std::length_error& error) {
        return keep(error), from_win32(ERROR_BAD_LENGTH);
    } catch (const std::overflow_error& error) {
        return keep(error), from_win32(ERROR_ARITHMETIC_OVERFLOW);
    } catch (const std::underflow_error& error) {
        return keep(error), from_win32(ERROR_ARITHMETIC_OVERFLOW);
    } catch (const std::system_error& error) {
        return keep(error), of_system_error(error.code());
    } catch (const std::logic_error& error) {
        return keep(error), E_UNEXPECTED;
    } catch (const std::exception& error) {
        return keep(error), E_FAIL;
    } catch (...) {
        what = "an exception of unknown type";
        return E_FAIL;
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
