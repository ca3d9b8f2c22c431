// xsapi-c/social_c.h: the users that a user follows, page by page.
#include "xsapi-c/social_c.h"

#include <memory>
#include <utility>

#include "XAsyncProvider.h"
#include "base/counted_handle.h"
#include "base/handle_table.h"
#include "base/mistakes.h"
#include "base/process.h"
#include "xbl/service_operation.h"

using namespace xblshim;

namespace {

// A page of relationships, the object behind XblSocialRelationshipResultHandle. Constant after its construction. It
// owns all that the title reads from it.
class RelationshipPage {
public:
    RelationshipPage(std::shared_ptr<const service::ResultMemory> memory, service::GetRelationships request) noexcept
        : m_memory(std::move(memory)), m_request(request) {}

    const XblSocialRelationship* relationships() const noexcept { return read().relationships; }
    size_t count() const noexcept { return static_cast<size_t>(read().relationships_count); }
    uint64_t total_count() const noexcept { return read().total_count; }
    // An empty page is the last one, whatever the total is: a title that reads all pages must reach an end.
    bool has_next() const noexcept {
        const uint64_t begin = m_request.start_index;
        return count() > 0 && total_count() > begin && total_count() - begin > count();
    }
    service::GetRelationships next(uint64_t max_items) const {
        service::GetRelationships request = m_request;
        request.start_index += count();
        request.max_items = max_items;
        return request;
    }

private:
    const xblshim_relationships& read() const noexcept { return *m_memory->as<xblshim_relationships>(); }

    const std::shared_ptr<const service::ResultMemory> m_memory;
    const service::GetRelationships m_request; // of this page
};

// The payload is a handle, which is opened when the title takes it: a page that is never taken leaks none.
class PageHandle final : public xbl::CallResult {
public:
    PageHandle(const char* function, service::GetRelationships request) noexcept
        : m_function(function), m_request(request) {}

    size_t keep(service::ResultMemory memory) override {
        m_memory = std::make_shared<const service::ResultMemory>(std::move(memory));
        return sizeof(XblSocialRelationshipResultHandle);
    }

    HRESULT write(void* buffer) override {
        auto& table = base::HandleTable::instance();
        const uint64_t token = table.insert(base::HandleKind::SocialRelationshipResult,
                                            std::make_shared<RelationshipPage>(m_memory, m_request), m_function);
        *static_cast<XblSocialRelationshipResultHandle*>(buffer) =
            table.to_handle<XblSocialRelationshipResultHandle>(token);
        return S_OK;
    }

private:
    const char* const m_function;
    const service::GetRelationships m_request;
    std::shared_ptr<const service::ResultMemory> m_memory;
};

// E_HANDLE for a value that is not an open page (for every value in a forked child).
HRESULT find_page(XblSocialRelationshipResultHandle handle, std::shared_ptr<RelationshipPage>& page) noexcept {
    if (base::in_forked_child()) {
        return E_HANDLE;
    }
    page = base::HandleTable::instance().get<RelationshipPage>(base::HandleKind::SocialRelationshipResult, handle);
    return page ? S_OK : E_HANDLE;
}

template <class Read> HRESULT read_page(XblSocialRelationshipResultHandle handle, const Read& read) noexcept {
    std::shared_ptr<RelationshipPage> page;
    const HRESULT hr = find_page(handle, page);
    if (SUCCEEDED(hr)) {
        read(*page);
    }
    return hr;
}

HRESULT begin_page(const char* function, xbl::Caller caller, service::GetRelationships request, XAsyncBlock* async) {
    auto result = std::make_unique<PageHandle>(function, request);
    return xbl::begin_service_call(function, std::move(caller), request, std::move(result), async);
}

HRESULT take_page(const char* function, XAsyncBlock* async, XblSocialRelationshipResultHandle* handle) noexcept {
    const base::FunctionScope scope(function);
    return XAsyncGetResult(async, nullptr, sizeof *handle, handle, nullptr);
}

} // namespace

STDAPI XblSocialGetSocialRelationshipsAsync(_In_ XblContextHandle xboxLiveContext, _In_ uint64_t xboxUserId,
                                            _In_ XblSocialRelationshipFilter socialRelationshipFilter,
                                            _In_ size_t startIndex, _In_ size_t maxItems,
                                            _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblSocialGetSocialRelationshipsAsync";
    if (!xbl::current_state()) {
        return base::refuse_early(function, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(function, "xboxLiveContext, async", xboxLiveContext, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xboxLiveContext, [&](xbl::Caller caller) -> HRESULT {
        return begin_page(function, std::move(caller),
                          service::GetRelationships{xboxUserId, static_cast<uint32_t>(socialRelationshipFilter),
                                                    startIndex, maxItems},
                          async);
    });
}

STDAPI XblSocialGetSocialRelationshipsResult(_In_ XAsyncBlock* async,
                                             _Out_ XblSocialRelationshipResultHandle* handle) noexcept {
    return take_page(__func__, async, handle);
}

STDAPI XblSocialRelationshipResultGetRelationships(_In_ XblSocialRelationshipResultHandle resultHandle,
                                                   _Out_ const XblSocialRelationship** relationships,
                                                   _Out_ size_t* relationshipsCount) noexcept {
    if (base::any_null(__func__, "resultHandle, relationships, relationshipsCount", resultHandle, relationships,
                       relationshipsCount)) {
        return E_INVALIDARG;
    }
    return read_page(resultHandle, [&](const RelationshipPage& page) {
        *relationships = page.relationships();
        *relationshipsCount = page.count();
    });
}

STDAPI XblSocialRelationshipResultHasNext(_In_ XblSocialRelationshipResultHandle resultHandle,
                                          _Out_ bool* hasNext) noexcept {
    if (base::any_null(__func__, "resultHandle, hasNext", resultHandle, hasNext)) {
        return E_INVALIDARG;
    }
    return read_page(resultHandle, [&](const RelationshipPage& page) { *hasNext = page.has_next(); });
}

STDAPI XblSocialRelationshipResultGetTotalCount(_In_ XblSocialRelationshipResultHandle resultHandle,
                                                _Out_ size_t* totalCount) noexcept {
    if (base::any_null(__func__, "resultHandle, totalCount", resultHandle, totalCount)) {
        return E_INVALIDARG;
    }
    return read_page(resultHandle,
                     [&](const RelationshipPage& page) { *totalCount = static_cast<size_t>(page.total_count()); });
}

STDAPI XblSocialRelationshipResultGetNextAsync(_In_ XblContextHandle xboxLiveContext,
                                               _In_ XblSocialRelationshipResultHandle resultHandle,
                                               _In_ size_t maxItems, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblSocialRelationshipResultGetNextAsync";
    if (base::any_null(function, "xboxLiveContext, resultHandle, async", xboxLiveContext, resultHandle, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xboxLiveContext, [&](xbl::Caller caller) -> HRESULT {
        std::shared_ptr<RelationshipPage> page;
        const HRESULT hr = find_page(resultHandle, page);
        return FAILED(hr) ? hr : begin_page(function, std::move(caller), page->next(maxItems), async);
    });
}

STDAPI XblSocialRelationshipResultGetNextResult(_In_ XAsyncBlock* async,
                                                _Out_ XblSocialRelationshipResultHandle* handle) noexcept {
    return take_page(__func__, async, handle);
}

STDAPI XblSocialRelationshipResultDuplicateHandle(_In_ XblSocialRelationshipResultHandle handle,
                                                  _Out_ XblSocialRelationshipResultHandle* duplicatedHandle) noexcept {
    return base::duplicate_handle(__func__, "handle, duplicatedHandle", base::HandleKind::SocialRelationshipResult,
                                  handle, duplicatedHandle);
}

STDAPI_(void) XblSocialRelationshipResultCloseHandle(_In_ XblSocialRelationshipResultHandle handle) noexcept {
    base::close_handle(base::HandleKind::SocialRelationshipResult, handle);
}
