// XGameSave.h: updates of a container.
#include <algorithm>
#include <cstring>

#include "XGameErr.h"
#include "async/operation.h"
#include "base/counted_handle.h"
#include "base/utf8.h"
#include "runtime/error_report.h"
#include "runtime/game_save.h"

using namespace xblshim;

namespace {

constexpr char submit_identity = 0;

// Marks an update as submitted, so that it can't be changed. E_GS_HANDLE_EXPIRED when it was submitted before.
HRESULT begin_submit(runtime::SaveUpdate& update) noexcept {
    const std::lock_guard lock(update.lock);
    if (update.submitted) {
        return E_GS_HANDLE_EXPIRED;
    }
    update.submitted = true;
    return S_OK;
}

class SubmitOperation final : public async::Operation {
public:
    explicit SubmitOperation(std::shared_ptr<runtime::SaveUpdate> update) : m_update(std::move(update)) {}
    HRESULT do_work(XAsyncBlock* async) override {
        XAsyncComplete(async, m_update->provider->store.submit(m_update->changes), 0);
        return S_OK;
    }

private:
    const std::shared_ptr<runtime::SaveUpdate> m_update;
};

// The checks of the functions with a blob's name. Removes the name from both lists, then calls `change`.
template <class Change>
HRESULT change_update(const char* function, XGameSaveUpdateHandle handle, const char* name, Change change) {
    std::shared_ptr<runtime::SaveUpdate> update;
    const HRESULT hr = runtime::find_update(function, handle, update);
    if (FAILED(hr)) {
        return hr;
    }
    if (base::any_null(function, "blobName", name) || !base::check_text(function, "blobName", name)) {
        return E_INVALIDARG;
    }
    if (*name == '\0' || std::strlen(name) >= GS_MAX_BLOB_NAME_SIZE) {
        return base::refuse(function, "blobName", "is empty or longer than 64 bytes");
    }
    const std::lock_guard lock(update->lock);
    if (update->submitted) {
        return E_GS_HANDLE_EXPIRED;
    }
    auto& [container, display_name, writes, deletes] = update->changes;
    writes.erase(std::remove_if(writes.begin(), writes.end(), [name](const auto& write) { return write.name == name; }),
                 writes.end());
    deletes.erase(std::remove(deletes.begin(), deletes.end(), name), deletes.end());
    change(update->changes);
    return S_OK;
}

} // namespace

STDAPI XGameSaveCreateUpdate(_In_ XGameSaveContainerHandle container, _In_z_ const char* containerDisplayName,
                             _Outptr_result_nullonfailure_ XGameSaveUpdateHandle* updateContext) noexcept {
    constexpr const char* function = "XGameSaveCreateUpdate";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (updateContext != nullptr) {
            *updateContext = nullptr;
        }
        std::shared_ptr<runtime::SaveContainer> found;
        const HRESULT hr = runtime::find_container(function, container, found);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "containerDisplayName, updateContext", containerDisplayName, updateContext) ||
            !base::check_text(function, "containerDisplayName", containerDisplayName)) {
            return E_INVALIDARG;
        }
        if (std::strlen(containerDisplayName) >= GS_MAX_CONTAINER_DISPLAY_NAME_SIZE) {
            return base::refuse(function, "containerDisplayName", "is longer than 127 bytes");
        }
        auto update = std::make_shared<runtime::SaveUpdate>(found->provider, found->name, containerDisplayName);
        *updateContext = base::HandleTable::to_handle<XGameSaveUpdateHandle>(
            base::HandleTable::instance().insert(base::HandleKind::GameSaveUpdate, std::move(update), function));
        return S_OK;
    });
}

STDAPI_(void) XGameSaveCloseUpdate(_In_ XGameSaveUpdateHandle context) noexcept {
    base::close_handle(base::HandleKind::GameSaveUpdate, context);
}

STDAPI XGameSaveSubmitBlobWrite(_In_ XGameSaveUpdateHandle updateContext, _In_z_ const char* blobName,
                                _In_reads_bytes_(byteCount) const uint8_t* data, _In_ size_t byteCount) noexcept {
    constexpr const char* function = "XGameSaveSubmitBlobWrite";
    return runtime::api_call(function, [&]() -> HRESULT {
        if (byteCount != 0 && base::any_null(function, "data", data)) {
            return E_INVALIDARG;
        }
        return change_update(function, updateContext, blobName, [&](saves::Changes& changes) {
            changes.writes.push_back({blobName, {reinterpret_cast<const char*>(data), byteCount}});
        });
    });
}

STDAPI XGameSaveSubmitBlobDelete(_In_ XGameSaveUpdateHandle updateContext, _In_z_ const char* blobName) noexcept {
    constexpr const char* function = "XGameSaveSubmitBlobDelete";
    return runtime::api_call(function, [&]() -> HRESULT {
        return change_update(function, updateContext, blobName,
                             [&](saves::Changes& changes) { changes.deletes.emplace_back(blobName); });
    });
}

STDAPI XGameSaveSubmitUpdate(_In_ XGameSaveUpdateHandle updateContext) noexcept {
    constexpr const char* function = "XGameSaveSubmitUpdate";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveUpdate> update;
        HRESULT hr = runtime::find_update(function, updateContext, update);
        hr = FAILED(hr) ? hr : runtime::may_block();
        hr = FAILED(hr) ? hr : begin_submit(*update);
        return FAILED(hr) ? hr : update->provider->store.submit(update->changes);
    });
}

STDAPI XGameSaveSubmitUpdateAsync(_In_ XGameSaveUpdateHandle updateContext, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveSubmitUpdateAsync";
    return runtime::api_call(function, [&]() -> HRESULT {
        std::shared_ptr<runtime::SaveUpdate> update;
        HRESULT hr = runtime::find_update(function, updateContext, update);
        if (FAILED(hr)) {
            return hr;
        }
        if (base::any_null(function, "async", async)) {
            return E_INVALIDARG;
        }
        auto operation = std::make_unique<SubmitOperation>(update);
        hr = begin_submit(*update);
        if (FAILED(hr)) {
            return hr;
        }
        hr = async::Operation::begin(async, &submit_identity, function, std::move(operation));
        if (FAILED(hr)) { // it may be submitted with another block
            const std::lock_guard lock(update->lock);
            update->submitted = false;
        }
        return hr;
    });
}

STDAPI XGameSaveSubmitUpdateResult(_In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XGameSaveSubmitUpdateResult";
    return runtime::api_call(function, [&]() -> HRESULT {
        return base::any_null(function, "async", async) ? E_INVALIDARG
                                                        : XAsyncGetResult(async, &submit_identity, 0, nullptr, nullptr);
    });
}
