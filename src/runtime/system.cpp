// XSystem.h: the device and the sandbox.
#include "XSystem.h"

#include <algorithm>
#include <cstring>
#include <iterator>
#include <string>

#include "XGameErr.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "runtime/device_id.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "service/service.h"

using namespace xblshim;

namespace {

// The versions of Windows and of the GDK that belong to grdk.h's edition.
XVersion version_of_the_edition() noexcept {
    XVersion version{};
    version.major = 10;
    version.build = 26100;
    version.revision = 6194;
    return version;
}

// `size` includes the terminating zero.
HRESULT copy_id(const char* id, size_t size, size_t buffer_size, const char* argument, char* buffer, size_t* used) {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(base::FunctionScope::name(), argument, buffer)) {
        return E_INVALIDARG;
    }
    if (buffer_size < size) {
        return E_NOT_SUFFICIENT_BUFFER;
    }
    std::memcpy(buffer, id, size);
    if (used != nullptr) {
        *used = size;
    }
    return S_OK;
}

} // namespace

STDAPI_(XSystemDeviceType) XSystemGetDeviceType() noexcept { return XSystemDeviceType::Pc; }

STDAPI XSystemGetXboxLiveSandboxId(_In_ size_t sandboxIdSize,
                                   _Out_writes_bytes_to_(sandboxIdSize, *sandboxIdUsed) char* sandboxId,
                                   _Out_opt_ size_t* sandboxIdUsed) noexcept {
    return runtime::api_call("XSystemGetXboxLiveSandboxId", [&]() -> HRESULT {
        const auto configuration = service::configuration(); // null: not initialized
        const std::string sandbox = configuration ? configuration->sandbox : "";
        return copy_id(sandbox.c_str(), sandbox.size() + 1, sandboxIdSize, "sandboxId", sandboxId, sandboxIdUsed);
    });
}

STDAPI XSystemGetConsoleId(_In_ size_t consoleIdSize,
                           _Out_writes_bytes_to_(consoleIdSize, *consoleIdUsed) char* consoleId,
                           _Out_opt_ size_t* consoleIdUsed) noexcept {
    return runtime::api_call("XSystemGetConsoleId", [&]() -> HRESULT {
        constexpr char of_every_pc[] = "00000000.00000000.00000000.00000000.00";
        static_assert(sizeof of_every_pc == 39, "XSystemConsoleIdBytes");
        return copy_id(of_every_pc, sizeof of_every_pc, consoleIdSize, "consoleId", consoleId, consoleIdUsed);
    });
}

STDAPI XSystemGetAppSpecificDeviceId(_In_ size_t appSpecificDeviceIdSize,
                                     _Out_writes_bytes_to_(appSpecificDeviceIdSize,
                                                           *appSpecificDeviceIdUsed) char* appSpecificDeviceId,
                                     _Out_opt_ size_t* appSpecificDeviceIdUsed) noexcept {
    return runtime::api_call("XSystemGetAppSpecificDeviceId", [&]() -> HRESULT {
        const auto configuration = service::configuration();
        const std::string id = runtime::device_id(configuration ? configuration->state_dir : "");
        return copy_id(id.c_str(), id.size() + 1, appSpecificDeviceIdSize, "appSpecificDeviceId", appSpecificDeviceId,
                       appSpecificDeviceIdUsed);
    });
}

STDAPI_(XSystemAnalyticsInfo) XSystemGetAnalyticsInfo() noexcept {
    XSystemAnalyticsInfo info{};
    info.osVersion = info.hostingOsVersion = version_of_the_edition();
    std::memcpy(info.family, "Windows", sizeof "Windows");
    std::memcpy(info.form, "Desktop", sizeof "Desktop");
    return info;
}

STDAPI_(XSystemRuntimeInfo) XSystemGetRuntimeInfo() noexcept {
    XSystemRuntimeInfo info{};
    info.runtimeVersion = info.availableVersion = version_of_the_edition();
    return info;
}

STDAPI_(bool) XSystemIsHandleValid(XSystemHandle handle) noexcept {
    using base::HandleKind;
    constexpr HandleKind kinds[] = {HandleKind::TaskQueue, HandleKind::User, HandleKind::Inert};
    const auto& table = base::HandleTable::instance();
    const uint64_t token = base::HandleTable::to_token(handle);
    return !base::in_forked_child() && std::any_of(std::begin(kinds), std::end(kinds),
                                                   [&](HandleKind kind) { return table.find(kind, token) != nullptr; });
}
