// xsapi-c/presence_c.h: setting and reading presence.
#include "xsapi-c/presence_c.h"

#include <utility>
#include <vector>

#include "XAsyncProvider.h"
#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/buffer_result.h"
#include "xbl/presence_record.h"
#include "xbl/service_operation.h"
#include "xbl/title_texts.h"

using namespace xblshim;

namespace {

// The payload is an array of handles, which are opened when the title takes it: records that are never taken leak none.
class Records final : public xbl::CallResult {
public:
    explicit Records(const char* function) noexcept : m_function(function) {}

    size_t keep(service::ResultMemory memory) override {
        m_memory = std::make_shared<const service::ResultMemory>(std::move(memory));
        return static_cast<size_t>(m_memory->as<xblshim_presence_records>()->xuids_count) *
               sizeof(XblPresenceRecordHandle);
    }

    HRESULT write(void* buffer) override {
        auto* const handles = static_cast<XblPresenceRecordHandle*>(buffer);
        size_t count = 0;
        try {
            xbl::for_each_record(m_memory, [&](const xbl::PresenceRecord& record) {
                handles[count] = xbl::open_presence_record(record, m_function);
                ++count;
            });
        } catch (...) {
            while (count > 0) {
                XblPresenceRecordCloseHandle(std::exchange(handles[--count], nullptr));
            }
            throw;
        }
        return S_OK;
    }

private:
    const char* const m_function;
    std::shared_ptr<const service::ResultMemory> m_memory;
};

// Checks and copies the title's filters for the begin of the call. Without filters the service's defaults apply.
HRESULT copy_filters(const char* function, const XblPresenceQueryFilters* filters, service::GetPresences& request) {
    if (filters == nullptr) {
        return S_OK;
    }
    if ((filters->deviceTypes == nullptr && filters->deviceTypesCount > 0) ||
        (filters->titleIds == nullptr && filters->titleIdsCount > 0)) {
        return base::refuse(function, "filters", "has a null array");
    }
    for (size_t at = 0; at < filters->deviceTypesCount; ++at) {
        if (filters->deviceTypes[at] > XblPresenceDeviceType::Scarlett) {
            return base::refuse(function, "filters.deviceTypes", "contains an unknown type");
        }
        request.device_types.push_back({static_cast<uint32_t>(filters->deviceTypes[at])});
    }
    for (size_t at = 0; at < filters->titleIdsCount; ++at) {
        request.title_ids.push_back({filters->titleIds[at]});
    }
    request.detail_level = static_cast<uint32_t>(filters->detailLevel);
    request.online_only = filters->onlineOnly;
    request.broadcasting_only = filters->broadcastingOnly;
    return S_OK;
}

HRESULT copy_rich_presence(const char* function, const XblPresenceRichPresenceIds& ids, service::SetPresence& request) {
    if (ids.presenceId == nullptr) {
        return base::refuse(function, "richPresenceIds.presenceId", "is null");
    }
    if (ids.presenceTokenIds == nullptr && ids.presenceTokenIdsCount > 0) {
        return base::refuse(function, "richPresenceIds.presenceTokenIds", "is null");
    }
    request.presence_id = ids.presenceId;
    return xbl::copy_field(function, "richPresenceIds.scid", ids.scid, request.scid) &&
                   base::check_text(function, "richPresenceIds.presenceId", ids.presenceId) &&
                   xbl::copy_texts(function, "richPresenceIds.presenceTokenIds", ids.presenceTokenIds,
                                   ids.presenceTokenIdsCount, request.tokens)
               ? S_OK
               : E_INVALIDARG;
}

HRESULT begin_several(const char* function, xbl::Caller caller, const XblPresenceQueryFilters* filters,
                      service::GetPresences request, XAsyncBlock* async) {
    const HRESULT hr = copy_filters(function, filters, request);
    if (FAILED(hr)) {
        return hr;
    }
    return xbl::begin_service_call(function, std::move(caller), std::move(request), std::make_unique<Records>(function),
                                   async);
}

HRESULT take_records(const char* function, XAsyncBlock* async, XblPresenceRecordHandle* handles,
                     size_t count) noexcept {
    if (count > 0 && base::any_null(function, "async, presenceRecordHandles", async, handles)) {
        return E_INVALIDARG; // the result is kept
    }
    return xbl::take_into_array(function, async, count, handles);
}

} // namespace

STDAPI XblPresenceSetPresenceAsync(_In_ XblContextHandle xblContextHandle, _In_ bool isUserActiveInTitle,
                                   _In_opt_ XblPresenceRichPresenceIds* richPresenceIds,
                                   _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblPresenceSetPresenceAsync";
    if (base::any_null(function, "xblContextHandle, async", xblContextHandle, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        service::SetPresence request;
        request.xuid = caller.context->user->xuid;
        request.active = isUserActiveInTitle;
        const HRESULT hr = richPresenceIds == nullptr ? S_OK : copy_rich_presence(function, *richPresenceIds, request);
        return FAILED(hr) ? hr
                          : xbl::begin_service_call(function, std::move(caller), std::move(request), nullptr, async);
    });
}

STDAPI XblPresenceGetPresenceAsync(_In_ XblContextHandle xblContextHandle, _In_ uint64_t xuid,
                                   _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblPresenceGetPresenceAsync";
    if (base::any_null(function, "xblContextHandle, async", xblContextHandle, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        return xbl::begin_service_call(function, std::move(caller), service::GetPresence{xuid},
                                       std::make_unique<Records>(function), async);
    });
}

STDAPI XblPresenceGetPresenceResult(_In_ XAsyncBlock* async,
                                    _Out_ XblPresenceRecordHandle* presenceRecordHandle) noexcept {
    return take_records(__func__, async, presenceRecordHandle, 1);
}

STDAPI XblPresenceGetPresenceForMultipleUsersAsync(_In_ XblContextHandle xblContextHandle, _In_ uint64_t* xuids,
                                                   _In_ size_t xuidsCount, _In_opt_ XblPresenceQueryFilters* filters,
                                                   _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblPresenceGetPresenceForMultipleUsersAsync";
    if (base::any_null(function, "xblContextHandle, xuids, async", xblContextHandle, xuids, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        service::GetPresences request;
        request.xuids.reserve(xuidsCount);
        for (size_t at = 0; at < xuidsCount; ++at) {
            request.xuids.push_back({xuids[at]});
        }
        return begin_several(function, std::move(caller), filters, std::move(request), async);
    });
}

STDAPI XblPresenceGetPresenceForMultipleUsersResultCount(_In_ XAsyncBlock* async, _Out_ size_t* resultCount) noexcept {
    return xbl::count_of_result<XblPresenceRecordHandle>(__func__, "async, resultCount", async, resultCount);
}

STDAPI XblPresenceGetPresenceForMultipleUsersResult(_In_ XAsyncBlock* async,
                                                    _Out_writes_(presenceRecordHandlesCount)
                                                        XblPresenceRecordHandle* presenceRecordHandles,
                                                    _In_ size_t presenceRecordHandlesCount) noexcept {
    return take_records(__func__, async, presenceRecordHandles, presenceRecordHandlesCount);
}

STDAPI XblPresenceGetPresenceForSocialGroupAsync(_In_ XblContextHandle xblContextHandle,
                                                 _In_z_ const char* socialGroupName,
                                                 _In_opt_ uint64_t* socialGroupOwnerXuid,
                                                 _In_opt_ XblPresenceQueryFilters* filters,
                                                 _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblPresenceGetPresenceForSocialGroupAsync";
    if (base::any_null(function, "xblContextHandle, socialGroupName, async", xblContextHandle, socialGroupName,
                       async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xblContextHandle, [&](xbl::Caller caller) -> HRESULT {
        if (!base::check_text(function, "socialGroupName", socialGroupName)) {
            return E_INVALIDARG;
        }
        service::GetPresences request;
        request.group = socialGroupName;
        if (socialGroupOwnerXuid != nullptr) {
            request.has_owner = true;
            request.owner = *socialGroupOwnerXuid;
        }
        return begin_several(function, std::move(caller), filters, std::move(request), async);
    });
}

STDAPI XblPresenceGetPresenceForSocialGroupResultCount(_In_ XAsyncBlock* async, _Out_ size_t* resultCount) noexcept {
    return xbl::count_of_result<XblPresenceRecordHandle>(__func__, "async, resultCount", async, resultCount);
}

STDAPI XblPresenceGetPresenceForSocialGroupResult(_In_ XAsyncBlock* async,
                                                  _Out_ XblPresenceRecordHandle* presenceRecordHandles,
                                                  _In_ size_t presenceRecordHandlesCount) noexcept {
    return take_records(__func__, async, presenceRecordHandles, presenceRecordHandlesCount);
}
