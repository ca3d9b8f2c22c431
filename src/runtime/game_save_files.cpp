// XGameSaveFiles.h: a folder for files of the title.
#include <cstring>

#include "XGameErr.h"
#include "XGameSaveFiles.h"
#include "async/operation.h"
#include "runtime/error_report.h"
#include "runtime/game_save.h"
#include "saves/durable_files.h"

using namespace xblshim;
namespace fs = std::filesystem;

namespace {

constexpr char folder_identity = 0;

// The size of all files below a folder. Files that disappear meanwhile are not counted.
uint64_t size_of_files(const fs::path& folder) {
    uint64_t size = 0;
    std::error_code error;
    constexpr auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator at(folder, options, error), end; !error && at != end; at.increment(error)) {
        std::error_code of_file;
        if (at->is_regular_file(of_file) && !of_file) {
            const uint64_t bytes = at->file_size(of_file);
            size += of_file ? 0 : bytes;
        }
    }
    return size;
}

class FolderOperation final : public async::Operation {
public:
    explicit FolderOperation(fs::path folder) : m_folder(std::move(folder)), m_text(m_folder.u8string()) {}
    HRESULT do_work(XAsyncBlock* async) override {
        HRESULT hr = saves::make_folders(m_folder) ? S_OK : E_GS_NO_ACCESS;
        hr = FAILED(hr) ? hr : runtime::use_saves(runtime::SaveKind::Files, m_folder);
        XAsyncComplete(async, hr, SUCCEEDED(hr) ? m_text.size() + 1 : 0);
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, m_text.c_str(), m_text.size() + 1);
        return S_OK;
    }

private:
    const fs::path m_folder;
    const std::string m_text;
};

} // namespace

STDAPI XGameSaveFilesGetFolderWithUiAsync(_In_ XUserHandle requestingUser, _In_z_ const char* configurationId,
                                          _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveFilesGetFolderWithUiAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        fs::path folder;
        const HRESULT hr =
            runtime::save_folder(function, runtime::SaveKind::Files, requestingUser, configurationId, folder);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return async::Operation::begin(async, &folder_identity, function,
                                       std::make_unique<FolderOperation>(std::move(folder)));
    });
}

STDAPI XGameSaveFilesGetFolderWithUiResult(_In_ XAsyncBlock* async, _In_ size_t folderSize,
                                           _Out_writes_bytes_(folderSize) char* folderResult) noexcept {
    constexpr const char* function = "XGameSaveFilesGetFolderWithUiResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (base::any_null(function, "async, folderResult", async, folderResult)) {
            return E_INVALIDARG;
        }
        return runtime::is_too_small(async, folderSize)
                   ? E_NOT_SUFFICIENT_BUFFER
                   : XAsyncGetResult(async, &folder_identity, folderSize, folderResult, nullptr);
    });
}

STDAPI XGameSaveFilesGetRemainingQuota(_In_ XUserHandle userContext, _In_z_ const char* configurationId,
                                       _Out_ int64_t* remainingQuota) noexcept {
    constexpr const char* function = "XGameSaveFilesGetRemainingQuota";
    return runtime::api_call(function, [&]() -> HRESULT {
        fs::path folder;
        const HRESULT hr =
            runtime::save_folder(function, runtime::SaveKind::Files, userContext, configurationId, folder);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "remainingQuota", remainingQuota)) {
            return E_INVALIDARG;
        }
        *remainingQuota = static_cast<int64_t>(saves::quota) - static_cast<int64_t>(size_of_files(folder));
        return S_OK;
    });
}
