// xblshim.h
#include "xblshim.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/guard.h"
#include "base/hresult_text.h"
#include "base/mistakes.h"
#include "base/thread_text.h"
#include "base/utf8.h"
#include "service/service.h"
#include "xsapi-c/types_c.h"

using namespace xblshim;

namespace {

// Meaning and remedy of an HRESULT in one text. It is never freed: callers keep the pointer.
const std::vector<std::string>& messages() {
    static const auto* const all = [] {
        auto made = std::make_unique<std::vector<std::string>>();
        made->reserve(base::hresult_text_count());
        for (size_t i = 0; i < base::hresult_text_count(); ++i) {
            const base::HResultText& text = base::hresult_texts()[i];
            made->push_back(*text.remedy == '\0' ? std::string(text.meaning)
                                                 : std::string(text.meaning) + " " + text.remedy);
        }
        return made.release();
    }();
    return *all;
}

} // namespace

STDAPI_(const char*) XblShimGetStartError() noexcept {
    try {
        std::string text = service::start_error();
        if (text.empty()) {
            text = base::start_mistake();
        }
        return base::keep_for_thread(base::ThreadText::StartError, std::move(text));
    } catch (...) {
        return "The start failed, and there is no memory left to say why.";
    }
}

STDAPI_(const char*) XblShimGetVersion() noexcept { return XBLSHIM_VERSION; }

STDAPI_(const char*) XblShimHResultName(_In_ HRESULT hr) noexcept {
    const base::HResultText* const text = base::find_hresult_text(hr);
    return text != nullptr ? text->name : "";
}

STDAPI_(const char*) XblShimHResultMessage(_In_ HRESULT hr) noexcept {
    const base::HResultText* const text = base::find_hresult_text(hr);
    if (text == nullptr) {
        return "unknown";
    }
    try {
        return messages()[static_cast<size_t>(text - base::hresult_texts())].c_str();
    } catch (...) {
        return text->meaning; // no memory for another text
    }
}

STDAPI XblShimSetOption(_In_z_ const char* key, _In_opt_z_ const char* value) noexcept {
    if (base::any_null(__func__, "key", key) || !base::check_text(__func__, "key", key) ||
        !base::check_text(__func__, "value", value)) {
        return E_INVALIDARG;
    }
    return base::guard(__func__,
                       [&] { return value != nullptr ? service::set_option(key, value) : service::clear_option(key); });
}
