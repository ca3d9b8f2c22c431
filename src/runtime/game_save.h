// XGameSave: the objects behind its handles, and shared checks.
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "XGameSave.h"
#include "base/guard.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "runtime/initialized.h"
#include "runtime/user.h"
#include "saves/save_store.h"

namespace xblshim::runtime {

struct SaveProvider {
    explicit SaveProvider(std::filesystem::path folder) : store(std::move(folder)) {}
    const saves::SaveStore store;
    std::atomic<bool> closed{false}; // its containers and updates have expired
};

struct SaveContainer {
    SaveContainer(std::shared_ptr<SaveProvider> of, std::string named)
        : provider(std::move(of)), name(std::move(named)) {}
    const std::shared_ptr<SaveProvider> provider;
    const std::string name;
};

struct SaveUpdate {
    SaveUpdate(std::shared_ptr<SaveProvider> of, std::string container, std::string display_name)
        : provider(std::move(of)) {
        changes.container = std::move(container);
        changes.display_name = std::move(display_name);
    }
    const std::shared_ptr<SaveProvider> provider;
    std::mutex lock; // the save update lock: a leaf
    saves::Changes changes;
    bool submitted = false; // or about to be
};

// The folder of a user's saves, which may not exist. E_GAMERUNTIME_NOT_INITIALIZED, the failures of require_user(),
// E_INVALIDARG for a configuration id that is too long or not UTF-8. A null id is an empty one.
enum class SaveKind : uint8_t { Blobs, Files };
HRESULT save_folder(const char* function, SaveKind kind, XUserHandle user, const char* configuration_id,
                    std::filesystem::path& folder);
// Records which kind of saves a title uses for a user and a configuration id. E_GS_PROVIDER_MISMATCH for blobs after
// files.
HRESULT use_saves(SaveKind kind, const std::filesystem::path& folder);

// E_GS_ASYNC_FUNCTION_REQUIRED on a time-sensitive thread.
HRESULT may_block() noexcept;
// E_GS_INVALID_CONTAINER_NAME for a name that is not allowed.
HRESULT check_container_name(const char* name) noexcept;

// Whether the result of this block is larger than the title's buffer. XAsyncGetResult would fail, too, but lose the
// result.
bool is_too_small(XAsyncBlock* async, size_t buffer_size) noexcept;

// E_INVALIDARG for null, E_HANDLE for a handle that is not open, E_GS_HANDLE_EXPIRED when the provider is closed.
HRESULT find_provider(const char* function, XGameSaveProviderHandle handle,
                      std::shared_ptr<SaveProvider>& provider) noexcept;
HRESULT find_container(const char* function, XGameSaveContainerHandle handle,
                       std::shared_ptr<SaveContainer>& container) noexcept;
HRESULT find_update(const char* function, XGameSaveUpdateHandle handle, std::shared_ptr<SaveUpdate>& update) noexcept;

} // namespace xblshim::runtime
