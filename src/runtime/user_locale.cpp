// XPackageGetUserLocale. A title without a package gets the locale of its process.
#include <cstring>

#include "XPackage.h"
#include "base/mistakes.h"
#include "base/system_locale.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"

using namespace xblshim;

STDAPI XPackageGetUserLocale(_In_ size_t localeSize, _Out_writes_(localeSize) char* locale) noexcept {
    constexpr const char* function = "XPackageGetUserLocale";
    return runtime::api_call(function, [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "locale", locale)) {
            return E_INVALIDARG;
        }
        std::string tag = base::system_locale();
        if (tag.empty()) {
            tag = base::default_language;
        }
        if (localeSize < tag.size() + 1) {
            return E_NOT_SUFFICIENT_BUFFER;
        }
        std::memcpy(locale, tag.c_str(), tag.size() + 1);
        return S_OK;
    });
}
