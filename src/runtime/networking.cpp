// XNetworking.h. The system's network is not checked: there is a network unless the configuration or the title switches
// it off. Calls report a service that is not reachable.
#include "runtime/networking.h"

#include "XGameErr.h"
#include "XNetworking.h"
#include "base/mistakes.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/registrations.h"
#include "service/network.h"

namespace xblshim::runtime {
namespace {

struct ConnectivityChange {}; // the callback reads the state when it runs, so it is never outdated

Registrations<ConnectivityChange>& connectivity_registrations() noexcept {
    static base::NeverDestroyed<Registrations<ConnectivityChange>> all("XNetworkingRegisterConnectivityHintChanged");
    return *all;
}

XNetworkingConnectivityHint current_hint() noexcept {
    constexpr uint32_t ethernet = 6; // IANA's ifType
    const bool offline = service::offline();
    XNetworkingConnectivityHint hint{};
    hint.connectivityLevel =
        offline ? XNetworkingConnectivityLevelHint::None : XNetworkingConnectivityLevelHint::InternetAccess;
    hint.connectivityCost =
        offline ? XNetworkingConnectivityCostHint::Unknown : XNetworkingConnectivityCostHint::Unrestricted;
    hint.ianaInterfaceType = offline ? 0 : ethernet;
    hint.networkInitialized = true;
    return hint;
}

} // namespace

void switch_network(bool offline) noexcept {
    const bool before = service::offline();
    service::set_offline(offline);
    if (before != offline) {
        connectivity_registrations().deliver({});
    }
}

} // namespace xblshim::runtime

using namespace xblshim;

STDAPI XNetworkingGetConnectivityHint(_Out_ XNetworkingConnectivityHint* connectivityHint) noexcept {
    return runtime::api_call("XNetworkingGetConnectivityHint", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XNetworkingGetConnectivityHint", "connectivityHint", connectivityHint)) {
            return E_INVALIDARG;
        }
        *connectivityHint = runtime::current_hint();
        return S_OK;
    });
}

STDAPI XNetworkingRegisterConnectivityHintChanged(_In_opt_ XTaskQueueHandle queue, _In_opt_ void* context,
                                                  _In_ XNetworkingConnectivityHintChangedCallback* callback,
                                                  _Out_ XTaskQueueRegistrationToken* token) noexcept {
    return runtime::api_call("XNetworkingRegisterConnectivityHintChanged", [&]() -> HRESULT {
        HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XNetworkingRegisterConnectivityHintChanged", "callback, token", callback, token)) {
            return E_INVALIDARG;
        }
        token->token = 0;
        hr = runtime::connectivity_registrations().add(
            queue,
            [context, callback](const runtime::ConnectivityChange&) {
                const XNetworkingConnectivityHint hint = runtime::current_hint();
                callback(context, &hint);
            },
            *token);
        if (FAILED(hr)) {
            return hr;
        }
        hr = runtime::connectivity_registrations().deliver(*token, {});
        if (hr == E_OUTOFMEMORY) { // otherwise the title would wait for its first callback forever
            runtime::connectivity_registrations().remove(*token, false);
            token->token = 0;
            return hr;
        }
        return S_OK;
    });
}

// Works without the runtime, too: titles unregister in any order.
STDAPI_(bool)
XNetworkingUnregisterConnectivityHintChanged(_In_ XTaskQueueRegistrationToken token, _In_ bool wait) noexcept {
    return !base::in_forked_child() && runtime::connectivity_registrations().remove(token, wait);
}
