// XGameSave.h: providers, their containers and their quota.
#include <cstring>

#include "XGameErr.h"
#include "async/operation.h"
#include "base/counted_handle.h"
#include "base/title_code.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/game_save.h"

using namespace xblshim;
namespace fs = std::filesystem;

namespace {

constexpr char provider_identity = 0;
constexpr char quota_identity = 0;
constexpr char delete_identity = 0;

XGameSaveProviderHandle make_provider(const fs::path& folder, const char* created_by) {
    return base::HandleTable::to_handle<XGameSaveProviderHandle>(base::HandleTable::instance().insert(
        base::HandleKind::GameSaveProvider, std::make_shared<runtime::SaveProvider>(folder), created_by));
}

HRESULT open_folder(const fs::path& folder) {
    const HRESULT hr = runtime::use_saves(runtime::SaveKind::Blobs, folder);
    return FAILED(hr) ? hr : saves::SaveStore(folder).open();
}

HRESULT remaining_quota(const runtime::SaveProvider& provider, int64_t& remaining) {
    saves::SaveIndex index;
    const HRESULT hr = provider.store.load(index);
    if (SUCCEEDED(hr)) {
        remaining = static_cast<int64_t>(saves::quota) - static_cast<int64_t>(index.total_size());
    }
    return hr;
}

class ProviderOperation final : public async::Operation {
public:
    explicit ProviderOperation(fs::path folder) : m_folder(std::move(folder)) {}
    HRESULT do_work(XAsyncBlock* async) override {
        const HRESULT hr = open_folder(m_folder);
        XAsyncComplete(async, hr, SUCCEEDED(hr) ? sizeof(XGameSaveProviderHandle) : 0);
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        const auto handle = make_provider(m_folder, "XGameSaveInitializeProviderResult");
        std::memcpy(buffer, &handle, sizeof handle);
        return S_OK;
    }

private:
    const fs::path m_folder;
};

class QuotaOperation final : public async::Operation {
public:
    explicit QuotaOperation(std::shared_ptr<runtime::SaveProvider> provider) : m_provider(std::move(provider)) {}
    HRESULT do_work(XAsyncBlock* async) override {
        const HRESULT hr = remaining_quota(*m_provider, m_remaining);
        XAsyncComplete(async, hr, SUCCEEDED(hr) ? sizeof m_remaining : 0);
        return S_OK;
    }
    HRESULT get_result(void* buffer) override {
        std::memcpy(buffer, &m_remaining, sizeof m_remaining);
        return S_OK;
    }

private:
    const std::shared_ptr<runtime::SaveProvider> m_provider;
    int64_t m_remaining = 0;
};

class DeleteOperation final : public async::Operation {
public:
    DeleteOperation(std::shared_ptr<runtime::SaveProvider> provider, std::string name)
        : m_provider(std::move(provider)), m_name(std::move(name)) {}
    HRESULT do_work(XAsyncBlock* async) override {
        XAsyncComplete(async, m_provider->store.remove(m_name), 0);
        return S_OK;
    }

private:
    const std::shared_ptr<runtime::SaveProvider> m_provider;
    const std::string m_name;
};

// The checks of the functions with a container's name.
HRESULT find_named(const char* function, XGameSaveProviderHandle handle, const char* name,
                   std::shared_ptr<runtime::SaveProvider>& provider) noexcept {
    const HRESULT hr = runtime::find_provider(function, handle, provider);
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(function, "containerName", name) || !base::check_text(function, "containerName", name)) {
        return E_INVALIDARG;
    }
    return runtime::check_container_name(name);
}

// Calls the title for each container that `matches`, until it returns false. The store is not locked during the calls.
template <class Matches>
HRESULT enumerate(const char* function, XGameSaveProviderHandle handle, void* context,
                  XGameSaveContainerInfoCallback* callback, Matches matches) {
    std::shared_ptr<runtime::SaveProvider> provider;
    HRESULT hr = runtime::find_provider(function, handle, provider);
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(function, "callback", callback)) {
        return E_INVALIDARG;
    }
    saves::SaveIndex index;
    hr = provider->store.load(index);
    if (FAILED(hr)) {
        return hr;
    }
    for (const auto& [name, container] : index.containers) {
        if (!matches(name)) {
            continue;
        }
        XGameSaveContainerInfo info{};
        info.name = name.c_str();
        info.displayName = container.display_name.c_str();
        info.blobCount = static_cast<uint32_t>(container.blobs.size());
        info.totalSize = container.total_size();
        info.lastModifiedTime = static_cast<time_t>(container.modified);
        if (!base::call_title([&] { return callback(&info, context); })) {
            break;
        }
    }
    return S_OK;
}

} // namespace

STDAPI XGameSaveInitializeProvider(_In_ XUserHandle requestingUser, _In_z_ const char* configurationId, _In_ bool,
                                   _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider) noexcept {
    constexpr const char* function = "XGameSaveInitializeProvider";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (provider != nullptr) {
            *provider = nullptr;
        }
        fs::path folder;
        HRESULT hr = runtime::save_folder(function, runtime::SaveKind::Blobs, requestingUser, configurationId, folder);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "provider", provider)) {
            return E_INVALIDARG;
        }
        hr = runtime::may_block();
        hr = FAILED(hr) ? hr : open_folder(folder);
        if (SUCCEEDED(hr)) {
            *provider = make_provider(folder, function);
        }
        return hr;
    });
}

STDAPI XGameSaveInitializeProviderAsync(_In_ XUserHandle requestingUser, _In_z_ const char* configurationId, _In_ bool,
                                        _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveInitializeProviderAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        fs::path folder;
        const HRESULT hr =
            runtime::save_folder(function, runtime::SaveKind::Blobs, requestingUser, configurationId, folder);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return async::Operation::begin(async, &provider_identity, function,
                                       std::make_unique<ProviderOperation>(std::move(folder)));
    });
}

STDAPI XGameSaveInitializeProviderResult(_In_ XAsyncBlock* async,
                                         _Outptr_result_nullonfailure_ XGameSaveProviderHandle* provider) noexcept {
    constexpr const char* function = "XGameSaveInitializeProviderResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (provider != nullptr) {
            *provider = nullptr;
        }
        if (base::any_null(function, "async, provider", async, provider)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResult(async, &provider_identity, sizeof *provider, provider, nullptr);
    });
}

STDAPI_(void) XGameSaveCloseProvider(_In_ XGameSaveProviderHandle provider) noexcept {
    const auto closed = base::close_handle<runtime::SaveProvider>(base::HandleKind::GameSaveProvider, provider);
    if (closed) {
        closed->closed = true;
    }
}

STDAPI XGameSaveGetRemainingQuota(_In_ XGameSaveProviderHandle provider, _Out_ int64_t* remainingQuota) noexcept {
    constexpr const char* function = "XGameSaveGetRemainingQuota";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveProvider> found;
        HRESULT hr = runtime::find_provider(function, provider, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "remainingQuota", remainingQuota)) {
            return E_INVALIDARG;
        }
        hr = runtime::may_block();
        return FAILED(hr) ? hr : remaining_quota(*found, *remainingQuota);
    });
}

STDAPI XGameSaveGetRemainingQuotaAsync(_In_ XGameSaveProviderHandle provider, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveGetRemainingQuotaAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveProvider> found;
        const HRESULT hr = runtime::find_provider(function, provider, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return async::Operation::begin(async, &quota_identity, function,
                                       std::make_unique<QuotaOperation>(std::move(found)));
    });
}

STDAPI XGameSaveGetRemainingQuotaResult(_In_ XAsyncBlock* async, _Out_ int64_t* remainingQuota) noexcept {
    constexpr const char* function = "XGameSaveGetRemainingQuotaResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (base::any_null(function, "async, remainingQuota", async, remainingQuota)) {
            return E_INVALIDARG;
        }
        return XAsyncGetResult(async, &quota_identity, sizeof *remainingQuota, remainingQuota, nullptr);
    });
}

STDAPI XGameSaveCreateContainer(_In_ XGameSaveProviderHandle provider, _In_z_ const char* containerName,
                                _Outptr_result_nullonfailure_ XGameSaveContainerHandle* containerContext) noexcept {
    constexpr const char* function = "XGameSaveCreateContainer";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (containerContext != nullptr) {
            *containerContext = nullptr;
        }
        std::shared_ptr<runtime::SaveProvider> found;
        const HRESULT hr = find_named(function, provider, containerName, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "containerContext", containerContext)) {
            return E_INVALIDARG;
        }
        auto container = std::make_shared<runtime::SaveContainer>(std::move(found), containerName);
        *containerContext = base::HandleTable::to_handle<XGameSaveContainerHandle>(
            base::HandleTable::instance().insert(base::HandleKind::GameSaveContainer, std::move(container), function));
        return S_OK;
    });
}

STDAPI_(void) XGameSaveCloseContainer(_In_ XGameSaveContainerHandle context) noexcept {
    base::close_handle(base::HandleKind::GameSaveContainer, context);
}

STDAPI XGameSaveDeleteContainer(_In_ XGameSaveProviderHandle provider, _In_z_ const char* containerName) noexcept {
    constexpr const char* function = "XGameSaveDeleteContainer";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveProvider> found;
        HRESULT hr = find_named(function, provider, containerName, found);
        hr = FAILED(hr) ? hr : runtime::may_block();
        return FAILED(hr) ? hr : found->store.remove(containerName);
    });
}

STDAPI XGameSaveDeleteContainerAsync(_In_ XGameSaveProviderHandle provider, _In_z_ const char* containerName,
                                     _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveDeleteContainerAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveProvider> found;
        const HRESULT hr = find_named(function, provider, containerName, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        return async::Operation::begin(async, &delete_identity, function,
                                       std::make_unique<DeleteOperation>(std::move(found), containerName));
    });
}

STDAPI XGameSaveDeleteContainerResult(_In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveDeleteContainerResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        return base::any_null(function, "async", async) ? E_INVALIDARG
                                                        : XAsyncGetResult(async, &delete_identity, 0, nullptr, nullptr);
    });
}

STDAPI XGameSaveEnumerateContainerInfo(_In_ XGameSaveProviderHandle provider, _In_opt_ void* context,
                                       _In_ XGameSaveContainerInfoCallback* callback) noexcept {
    constexpr const char* function = "XGameSaveEnumerateContainerInfo";
    return runtime::api_call(function, [&]() -> HRESULT {
        return enumerate(function, provider, context, callback, [](const std::string&) { return true; });
    });
}

STDAPI XGameSaveEnumerateContainerInfoByName(_In_ XGameSaveProviderHandle provider,
                                             _In_opt_z_ const char* containerNamePrefix, _In_opt_ void* context,
                                             _In_ XGameSaveContainerInfoCallback* callback) noexcept {
    constexpr const char* function = "XGameSaveEnumerateContainerInfoByName";
    return runtime::api_call(function, [&]() -> HRESULT {
        const char* const prefix = containerNamePrefix != nullptr ? containerNamePrefix : "";
        if (!base::check_text(function, "containerNamePrefix", prefix)) {
            return E_INVALIDARG;
        }
        return enumerate(function, provider, context, callback,
                         [prefix](const std::string& name) { return name.rfind(prefix, 0) == 0; });
    });
}

STDAPI XGameSaveGetContainerInfo(_In_ XGameSaveProviderHandle provider, _In_z_ const char* containerName,
                                 _In_opt_ void* context, _In_ XGameSaveContainerInfoCallback* callback) noexcept {
    constexpr const char* function = "XGameSaveGetContainerInfo";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveProvider> found;
        const HRESULT hr = find_named(function, provider, containerName, found);
        return FAILED(hr) ? hr
                          : enumerate(function, provider, context, callback,
                                      [containerName](const std::string& name) { return name == containerName; });
    });
}
