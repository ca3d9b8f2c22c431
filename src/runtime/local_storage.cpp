// XPersistentLocalStorage.h: a folder for the title below the state folder.
#include "XPersistentLocalStorage.h"

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <string>
#include <system_error>

#include "XGameErr.h"
#include "base/mistakes.h"
#include "base/rendered/hresult_names.h"
#include "runtime/error_report.h"
#include "runtime/initialized.h"
#include "runtime/title_id.h"
#include "saves/durable_files.h"
#include "service/service.h"

#ifdef _WIN32
#include <windows.h>
#endif

using namespace xblshim;
namespace fs = std::filesystem;

namespace {

// Creates the folder when it does not exist.
HRESULT own_folder(fs::path& folder) {
    const HRESULT hr = runtime::require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    const auto configuration = service::configuration();
    if (!configuration) {
        return E_GAMERUNTIME_NOT_INITIALIZED; // uninitialized meanwhile
    }
    char title[9];
    std::snprintf(title, sizeof title, "%08X", static_cast<unsigned>(runtime::own_title_id()));
    folder = fs::u8path(configuration->state_dir) / "local-storage" / title;
    return saves::make_folders(folder) ? S_OK : base::from_win32(ERROR_FILE_NOT_FOUND);
}

bool space_of(const fs::path& folder, fs::space_info& space) noexcept {
#ifdef _WIN32
    // The constructor of libstdc++ allocates, and is noexcept: without memory it would end the program.
    ULARGE_INTEGER available, capacity, free;
    if (!GetDiskFreeSpaceExW(folder.c_str(), &available, &capacity, &free)) {
        return false;
    }
    space = {capacity.QuadPart, free.QuadPart, available.QuadPart};
    return true;
#else
    std::error_code error;
    space = fs::space(folder, error);
    return !error;
#endif
}

} // namespace

STDAPI XPersistentLocalStorageGetPathSize(_Out_ size_t* pathSize) noexcept {
    return runtime::api_call("XPersistentLocalStorageGetPathSize", [&]() -> HRESULT {
        fs::path folder;
        const HRESULT hr = own_folder(folder);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XPersistentLocalStorageGetPathSize", "pathSize", pathSize)) {
            return E_INVALIDARG;
        }
        *pathSize = folder.u8string().size() + 1;
        return S_OK;
    });
}

STDAPI XPersistentLocalStorageGetPath(_In_ size_t pathSize, _Out_writes_to_(pathSize, *pathUsed) char* path,
                                      _Out_opt_ size_t* pathUsed) noexcept {
    return runtime::api_call("XPersistentLocalStorageGetPath", [&]() -> HRESULT {
        fs::path folder;
        const HRESULT hr = own_folder(folder);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XPersistentLocalStorageGetPath", "path", path)) {
            return E_INVALIDARG;
        }
        const std::string text = folder.u8string();
        if (pathSize < text.size() + 1) {
            return E_NOT_SUFFICIENT_BUFFER;
        }
        std::memcpy(path, text.c_str(), text.size() + 1);
        if (pathUsed != nullptr) {
            *pathUsed = text.size() + 1;
        }
        return S_OK;
    });
}

STDAPI XPersistentLocalStorageGetSpaceInfo(_Out_ XPersistentLocalStorageSpaceInfo* info) noexcept {
    return runtime::api_call("XPersistentLocalStorageGetSpaceInfo", [&]() -> HRESULT {
        fs::path folder;
        const HRESULT hr = own_folder(folder);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null("XPersistentLocalStorageGetSpaceInfo", "info", info)) {
            return E_INVALIDARG;
        }
        fs::space_info space{};
        if (!space_of(folder, space)) {
            return base::from_win32(ERROR_FILE_NOT_FOUND);
        }
        *info = {space.available, space.free, space.capacity - space.free, space.capacity};
        return S_OK;
    });
}
