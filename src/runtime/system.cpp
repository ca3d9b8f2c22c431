// XSystem.h: the device and the sandbox.
#include "XSystem.h"

#include <cstring>

#include "XGameErr.h"
#include "base/mistakes.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "service/service.h"

using namespace xblshim;

STDAPI_(XSystemDeviceType) XSystemGetDeviceType() noexcept { return XSystemDeviceType::Pc; }

STDAPI XSystemGetXboxLiveSandboxId(_In_ size_t sandboxIdSize,
                                   _Out_writes_bytes_to_(sandboxIdSize, *sandboxIdUsed) char* sandboxId,
                                   _Out_opt_ size_t* sandboxIdUsed) noexcept {
    return runtime::api_call("XSystemGetXboxLiveSandboxId", [&]() -> HRESULT {
        const HRESULT hr = runtime::require_initialized();
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XSystemGetXboxLiveSandboxId", "sandboxId", sandboxId)) {
            return E_INVALIDARG;
        }
        const auto configuration = service::configuration();
        if (!configuration) {
            return E_GAMERUNTIME_NOT_INITIALIZED; // uninitialized meanwhile
        }
        const size_t used = configuration->sandbox.size() + 1; // with the closing zero
        if (sandboxIdSize < used) {
            return E_NOT_SUFFICIENT_BUFFER;
        }
        std::memcpy(sandboxId, configuration->sandbox.c_str(), used);
        if (sandboxIdUsed != nullptr) {
            *sandboxIdUsed = used;
        }
        return S_OK;
    });
}
