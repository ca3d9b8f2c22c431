// xblshim.h
#include "xblshim.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/guard.h"
#include "service/service.h"
#include "xsapi-c/types_c.h"

using namespace xblshim;

namespace {

struct HResultText {
    uint32_t value;
    const char* name;
    const char* meaning;
    const char* remedy;
};

constexpr HResultText hresult_texts[] = {
#include "exports/hresult_table.inc"
};

const HResultText* find_text(HRESULT hr) noexcept {
    const auto value = static_cast<uint32_t>(hr);
    const auto* const found =
        std::lower_bound(std::begin(hresult_texts), std::end(hresult_texts), value,
                         [](const HResultText& text, uint32_t wanted) { return text.value < wanted; });
    return found != std::end(hresult_texts) && found->value == value ? found : nullptr;
}

// Meaning and remedy as one text each, made once and kept for good: the callers keep the pointers.
const std::vector<std::string>& messages() {
    static const auto* const all = [] {
        auto* const made = new std::vector<std::string>;
        made->reserve(std::size(hresult_texts));
        for (const auto& text : hresult_texts) {
            made->push_back(*text.remedy == '\0' ? std::string(text.meaning)
                                                 : std::string(text.meaning) + " " + text.remedy);
        }
        return made;
    }();
    return *all;
}

} // namespace

STDAPI_(const char*) XblShimGetStartError() noexcept {
    thread_local std::string text;
    try {
        text = service::start_error();
    } catch (...) {
        return "The start failed, and there is no memory left to say why.";
    }
    return text.c_str();
}

STDAPI_(const char*) XblShimGetVersion() noexcept { return XBLSHIM_VERSION; }

STDAPI_(const char*) XblShimHResultName(_In_ HRESULT hr) noexcept {
    const HResultText* const text = find_text(hr);
    return text != nullptr ? text->name : "";
}

STDAPI_(const char*) XblShimHResultMessage(_In_ HRESULT hr) noexcept {
    const HResultText* const text = find_text(hr);
    if (text == nullptr) {
        return "unknown";
    }
    try {
        return messages()[static_cast<size_t>(text - hresult_texts)].c_str();
    } catch (...) {
        return text->meaning; // no memory for more
    }
}

STDAPI XblShimSetOption(_In_z_ const char* key, _In_opt_z_ const char* value) noexcept {
    if (key == nullptr) {
        return E_INVALIDARG;
    }
    return base::guard(__func__,
                       [&] { return value != nullptr ? service::set_option(key, value) : service::clear_option(key); });
}
