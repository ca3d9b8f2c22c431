// XUser.h: the users of input devices.
#include "XGameErr.h"
#include "XUser.h"
#include "async/operation.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "base/rendered/hresult_names.h"
#include "runtime/devices.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"

#include <cstring>

using namespace xblshim;

namespace {

constexpr char find_controller_identity = 0; // marks the blocks whose result may be taken

// No dialog asks the player to press a button: the result is the gamepad.
class FindController final : public async::Operation {
public:
    HRESULT do_work(XAsyncBlock* async) override {
        XAsyncComplete(async, S_OK, sizeof(APP_LOCAL_DEVICE_ID));
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, &runtime::pad_id(), sizeof(APP_LOCAL_DEVICE_ID));
        return S_OK;
    }
};

bool same(const APP_LOCAL_DEVICE_ID& one, const APP_LOCAL_DEVICE_ID& other) noexcept {
    return std::memcmp(&one, &other, sizeof one) == 0;
}

} // namespace

STDAPI XUserFindForDevice(_In_ const APP_LOCAL_DEVICE_ID* deviceId, _Out_ XUserHandle* handle) noexcept {
    return runtime::api_call("XUserFindForDevice", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserFindForDevice", "deviceId, handle", deviceId, handle)) {
            return E_INVALIDARG;
        }
        *handle = nullptr;
        const bool known = same(*deviceId, runtime::keyboard_id()) || same(*deviceId, runtime::pad_id());
        auto owner = known ? runtime::owner_of_devices() : nullptr;
        if (!owner) {
            return base::from_win32(ERROR_NOT_FOUND);
        }
        *handle = runtime::open_user_handle(std::move(owner), "XUserFindForDevice");
        return S_OK;
    });
}

STDAPI XUserFindControllerForUserWithUiAsync(_In_ XUserHandle user, _In_ XAsyncBlock* async) noexcept {
    return runtime::api_call("XUserFindControllerForUserWithUiAsync", [&]() -> HRESULT {
        std::shared_ptr<runtime::User> found;
        const HRESULT hr = runtime::require_user(user, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserFindControllerForUserWithUiAsync", "async", async)) {
            return E_INVALIDARG;
        }
        if (found->state == XUserState::SignedOut) {
            return E_GAMEUSER_SIGNED_OUT;
        }
        return async::Operation::begin(async, &find_controller_identity, "XUserFindControllerForUserWithUiAsync",
                                       std::make_unique<FindController>());
    });
}

STDAPI XUserFindControllerForUserWithUiResult(_Inout_ XAsyncBlock* async,
                                              _Out_ APP_LOCAL_DEVICE_ID* deviceId) noexcept {
    return runtime::api_call("XUserFindControllerForUserWithUiResult", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        return base::any_null("XUserFindControllerForUserWithUiResult", "async, deviceId", async, deviceId)
                   ? E_INVALIDARG
                   : XAsyncGetResult(async, &find_controller_identity, sizeof *deviceId, deviceId, nullptr);
    });
}

STDAPI XUserRegisterForDeviceAssociationChanged(_In_opt_ XTaskQueueHandle queue, _In_opt_ void* context,
                                                _In_ XUserDeviceAssociationChangedCallback* callback,
                                                _Out_ XTaskQueueRegistrationToken* token) noexcept {
    return runtime::api_call("XUserRegisterForDeviceAssociationChanged", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XUserRegisterForDeviceAssociationChanged", "callback, token", callback, token)) {
            return E_INVALIDARG;
        }
        token->token = 0;
        return runtime::register_for_devices(queue, context, callback, *token);
    });
}

// Works without the runtime, too: titles unregister in any order.
STDAPI_(bool)
XUserUnregisterForDeviceAssociationChanged(_In_ XTaskQueueRegistrationToken token, _In_ bool wait) noexcept {
    return !base::in_forked_child() && runtime::unregister_for_devices(token, wait);
}
