#include "runtime/game_save.h"

#include <cstring>
#include <set>

#include "XGameErr.h"
#include "XThread.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "base/utf8.h"
#include "service/service.h"

namespace fs = std::filesystem;

namespace xblshim::runtime {
namespace {

// Makes a file name for every system: lower case, as the service compares ids.
std::string file_name_of(std::string_view id) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string name = "scid-";
    for (const char c : id) {
        const auto byte = static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-') {
            name += static_cast<char>(byte);
        } else {
            name.append({'%', digits[byte >> 4], digits[byte & 15]});
        }
    }
    return name;
}

struct UsedFolders {
    std::mutex lock; // the used saves lock: a leaf
    std::set<std::string> files;
};

UsedFolders& used_folders() noexcept {
    static base::NeverDestroyed<UsedFolders> instance;
    return *instance;
}

template <class Object, class Handle>
HRESULT find(const char* function, base::HandleKind kind, Handle handle, std::shared_ptr<Object>& object) noexcept {
    const HRESULT hr = require_initialized();
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(function, "the handle", handle)) {
        return E_INVALIDARG;
    }
    object = base::HandleTable::instance().get<Object>(kind, handle);
    return object ? S_OK : E_HANDLE;
}

template <class Object> HRESULT unless_expired(HRESULT hr, const std::shared_ptr<Object>& object) noexcept {
    return SUCCEEDED(hr) && object->provider->closed ? E_GS_HANDLE_EXPIRED : hr;
}

} // namespace

HRESULT save_folder(const char* function, SaveKind kind, XUserHandle user, const char* configuration_id,
                    fs::path& folder) {
    std::shared_ptr<User> found;
    const HRESULT hr = require_user(user, found);
    if (FAILED(hr)) {
        return hr;
    }
    const char* const id = configuration_id != nullptr ? configuration_id : "";
    if (!base::check_text(function, "configurationId", id)) {
        return E_INVALIDARG;
    }
    if (std::strlen(id) >= GS_MAX_CONFIGURATION_ID_SIZE) {
        return base::refuse(function, "configurationId", "is longer than 64 bytes");
    }
    const auto configuration = service::configuration();
    if (!configuration) {
        return E_GAMERUNTIME_NOT_INITIALIZED; // uninitialized meanwhile
    }
    folder = fs::u8path(configuration->state_dir) / (kind == SaveKind::Blobs ? "saves" : "save-files") /
             std::to_string(found->xuid) / file_name_of(id);
    return S_OK;
}

HRESULT use_saves(SaveKind kind, const fs::path& folder) {
    UsedFolders& used = used_folders();
    const std::string key = (folder.parent_path().filename() / folder.filename()).u8string();
    const std::lock_guard lock(used.lock);
    if (kind == SaveKind::Files) {
        used.files.insert(key);
        return S_OK;
    }
    return used.files.count(key) != 0 ? E_GS_PROVIDER_MISMATCH : S_OK;
}

HRESULT may_block() noexcept { return XThreadIsTimeSensitive() ? E_GS_ASYNC_FUNCTION_REQUIRED : S_OK; }

HRESULT check_container_name(const char* name) noexcept {
    const std::string_view text = name;
    if (text.empty() || text.size() >= GS_MAX_CONTAINER_NAME_SIZE) {
        return E_GS_INVALID_CONTAINER_NAME;
    }
    const auto is_plain = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    };
    const size_t slash = text.rfind('/');
    const std::string_view path = slash == std::string_view::npos ? std::string_view() : text.substr(0, slash);
    const std::string_view last = slash == std::string_view::npos ? text : text.substr(slash + 1);
    for (const char c : path) {
        if (!is_plain(c) && c != '/') {
            return E_GS_INVALID_CONTAINER_NAME;
        }
    }
    for (const char c : last) {
        if (!is_plain(c) && c != '.' && c != '-') {
            return E_GS_INVALID_CONTAINER_NAME;
        }
    }
    return last.empty() || last.back() == '.' || last.find("..") != std::string_view::npos ? E_GS_INVALID_CONTAINER_NAME
                                                                                           : S_OK;
}

bool is_too_small(XAsyncBlock* async, size_t buffer_size) noexcept {
    size_t needed = 0;
    return SUCCEEDED(XAsyncGetResultSize(async, &needed)) && buffer_size < needed;
}

HRESULT find_provider(const char* function, XGameSaveProviderHandle handle,
                      std::shared_ptr<SaveProvider>& provider) noexcept {
    return find(function, base::HandleKind::GameSaveProvider, handle, provider);
}

HRESULT find_container(const char* function, XGameSaveContainerHandle handle,
                       std::shared_ptr<SaveContainer>& container) noexcept {
    return unless_expired(find(function, base::HandleKind::GameSaveContainer, handle, container), container);
}

HRESULT find_update(const char* function, XGameSaveUpdateHandle handle, std::shared_ptr<SaveUpdate>& update) noexcept {
    return unless_expired(find(function, base::HandleKind::GameSaveUpdate, handle, update), update);
}

} // namespace xblshim::runtime
