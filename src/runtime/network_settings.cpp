// XNetworking.h: settings of the network stack. They are stored without effect.
#include <array>
#include <atomic>

#include "XNetworking.h"
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"

using namespace xblshim;

namespace {

// Null for an unknown setting.
std::atomic<uint64_t>* value_of(XNetworkingConfigurationSetting setting) noexcept {
    static std::array<std::atomic<uint64_t>, 3> values{}; // 0: the system's own size
    const auto place = static_cast<uint32_t>(setting);
    return place < values.size() ? &values[place] : nullptr;
}

} // namespace

STDAPI XNetworkingQueryConfigurationSetting(_In_ XNetworkingConfigurationSetting configurationSetting,
                                            _Out_ uint64_t* value) noexcept {
    return runtime::api_call("XNetworkingQueryConfigurationSetting", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XNetworkingQueryConfigurationSetting", "value", value)) {
            return E_INVALIDARG;
        }
        const auto* const kept = value_of(configurationSetting);
        if (kept == nullptr) {
            return base::refuse("XNetworkingQueryConfigurationSetting", "configurationSetting",
                                "is none of the enum's values");
        }
        *value = kept->load();
        return S_OK;
    });
}

STDAPI XNetworkingSetConfigurationSetting(_In_ XNetworkingConfigurationSetting configurationParameter,
                                          _In_ uint64_t value) noexcept {
    return runtime::api_call("XNetworkingSetConfigurationSetting", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        auto* const kept = value_of(configurationParameter);
        if (kept == nullptr) {
            return base::refuse("XNetworkingSetConfigurationSetting", "configurationParameter",
                                "is none of the enum's values");
        }
        kept->store(value);
        return S_OK;
    });
}
