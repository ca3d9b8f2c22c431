// xsapi-c/leaderboard_c.h
#include "xsapi-c/leaderboard_c.h"

#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "base/mistakes.h"
#include "base/utf8.h"
#include "xbl/buffer_result.h"
#include "xbl/moved_memory.h"
#include "xbl/rendered/move_pointers.h"
#include "xbl/service_operation.h"
#include "xbl/title_texts.h"

using namespace xblshim;

namespace {

// The query of the next page: the title's query without the members that concern its own page.
struct NextQuery {
    XblLeaderboardQuery fixed{}; // without texts
    std::string name;            // the name of the leaderboard or of the statistic
    bool by_leaderboard_name = false;
    std::vector<std::string> columns;
};

// The payload: the result, its arrays and texts in the layout of the Python side, and the texts of nextQuery.
class Page final : public xbl::CallResult {
public:
    explicit Page(NextQuery next) : m_next(std::move(next)) {}

    size_t keep(service::ResultMemory memory) override {
        m_memory = std::move(memory);
        size_t size = texts_at() + m_next.name.size() + 1 + std::strlen(from().continuation_token) + 1;
        for (const auto& column : m_next.columns) {
            size += column.size() + 1;
        }
        m_size = xbl::rounded_up(size);
        return m_size;
    }

    HRESULT write(void* buffer) override {
        auto* const bytes = static_cast<char*>(buffer);
        std::memset(bytes, 0, m_size);
        // Copies the head, too, because its pointers are needed; the result then replaces it.
        std::memcpy(bytes + sizeof(XblLeaderboardResult), m_memory.bytes(), memory_size());
        auto& head = *reinterpret_cast<xblshim_leaderboard*>(bytes + sizeof(XblLeaderboardResult));
        xbl::move_pointers(xbl::Moved(m_memory.bytes(), &head, memory_size()), head);

        auto& result = *static_cast<XblLeaderboardResult*>(buffer);
        result.totalRowCount = head.total_row_count;
        result.columns = const_cast<XblLeaderboardColumn*>(head.columns);
        result.columnsCount = static_cast<size_t>(head.columns_count);
        result.rows = const_cast<XblLeaderboardRow*>(head.rows);
        result.rowsCount = static_cast<size_t>(head.rows_count);
        result.hasNext = *head.continuation_token != '\0';
        result.nextQuery = m_next.fixed;
        auto** const columns = reinterpret_cast<const char**>(bytes + columns_at());
        char* texts = bytes + texts_at();
        const auto put = [&](const char* text) {
            const size_t size = std::strlen(text) + 1;
            std::memcpy(texts, text, size);
            return std::exchange(texts, texts + size);
        };
        (m_next.by_leaderboard_name ? result.nextQuery.leaderboardName : result.nextQuery.statName) =
            put(m_next.name.c_str());
        result.nextQuery.continuationToken = put(head.continuation_token);
        for (size_t at = 0; at < m_next.columns.size(); ++at) {
            columns[at] = put(m_next.columns[at].c_str());
        }
        result.nextQuery.additionalColumnleaderboardNames = m_next.columns.empty() ? nullptr : columns;
        result.nextQuery.additionalColumnleaderboardNamesCount = m_next.columns.size();
        return S_OK;
    }

private:
    const xblshim_leaderboard& from() const noexcept { return *m_memory.as<xblshim_leaderboard>(); }
    size_t memory_size() const noexcept { return static_cast<size_t>(m_memory.size()); }
    size_t columns_at() const noexcept { return sizeof(XblLeaderboardResult) + xbl::rounded_up(memory_size()); }
    size_t texts_at() const noexcept { return columns_at() + m_next.columns.size() * sizeof(char*); }

    const NextQuery m_next;
    service::ResultMemory m_memory;
    size_t m_size = 0;
};

bool is_global(const XblLeaderboardQuery& query) {
    return query.queryType == XblLeaderboardQueryType::TitleManagedStatBackedGlobal ||
           (query.queryType == XblLeaderboardQueryType::UserStatBacked && query.leaderboardName != nullptr);
}

// Checks the values of a query for the begin of the call.
HRESULT check(const char* function, const XblLeaderboardQuery& query, const service::GetLeaderboard& request) {
    if (request.scid.empty() || request.name.empty()) {
        return base::refuse(function, request.scid.empty() ? "scid" : "the leaderboard's name", "is empty");
    }
    if (!request.social && query.skipToXboxUserId != 0 && query.skipResultToRank > 0) {
        return base::refuse(function, "skipResultToRank", "is set together with skipToXboxUserId");
    }
    if (request.social && query.xboxUserId == 0) {
        return base::refuse(function, "xboxUserId", "is 0");
    }
    return S_OK;
}

HRESULT copy_query(const char* function, const XblLeaderboardQuery& query, service::GetLeaderboard& request) {
    const bool global = is_global(query);
    const bool by_leaderboard_name = global && query.queryType == XblLeaderboardQueryType::UserStatBacked;
    const char* const name = by_leaderboard_name ? query.leaderboardName : query.statName;
    if (name == nullptr) {
        return base::refuse(function, "statName", "is null");
    }
    if (query.additionalColumnleaderboardNames == nullptr && query.additionalColumnleaderboardNamesCount > 0) {
        return base::refuse(function, "additionalColumnleaderboardNames", "is null");
    }
    if (!xbl::copy_field(function, "scid", query.scid, request.scid) ||
        !base::check_text(function, "the leaderboard's name", name) ||
        !base::check_text(function, "continuationToken", query.continuationToken) ||
        !xbl::copy_texts(function, "additionalColumnleaderboardNames", query.additionalColumnleaderboardNames,
                         query.additionalColumnleaderboardNamesCount, request.columns)) {
        return E_INVALIDARG;
    }
    request.social = !global;
    request.title_managed = query.queryType != XblLeaderboardQueryType::UserStatBacked;
    request.xuid = query.xboxUserId;
    request.name = name;
    request.social_group = static_cast<uint32_t>(query.socialGroup);
    request.ascending = query.order == XblLeaderboardSortOrder::Ascending;
    request.ordered = request.ascending || query.order == XblLeaderboardSortOrder::Descending;
    request.max_items = query.maxItems;
    request.skip_to_xuid = query.skipToXboxUserId;
    request.skip_to_rank = query.skipResultToRank;
    request.continuation_token = query.continuationToken == nullptr ? "" : query.continuationToken;
    return check(function, query, request);
}

NextQuery next_of(const XblLeaderboardQuery& query, const service::GetLeaderboard& request) {
    NextQuery next;
    next.fixed.xboxUserId = query.xboxUserId;
    std::memcpy(next.fixed.scid, query.scid, sizeof next.fixed.scid);
    next.fixed.queryType = query.queryType;
    if (request.social) {
        next.fixed.order = query.order;
        // The service gets `all` for People and for None alike.
        next.fixed.socialGroup = query.socialGroup == XblSocialGroupType::Favorites ? XblSocialGroupType::Favorites
                                                                                    : XblSocialGroupType::None;
    } else {
        next.fixed.socialGroup = query.socialGroup;
    }
    next.name = request.name;
    next.by_leaderboard_name = !request.social && !request.title_managed;
    for (const auto& column : request.columns) {
        next.columns.push_back(column.name);
    }
    return next;
}

HRESULT begin(const char* function, xbl::Caller caller, const XblLeaderboardQuery& query, XAsyncBlock* async) {
    service::GetLeaderboard request;
    const HRESULT hr = copy_query(function, query, request);
    if (FAILED(hr)) {
        return hr;
    }
    auto page = std::make_unique<Page>(next_of(query, request));
    return xbl::begin_service_call(function, std::move(caller), std::move(request), std::move(page), async);
}

} // namespace

STDAPI XblLeaderboardGetLeaderboardAsync(_In_ XblContextHandle xboxLiveContext,
                                         _In_ XblLeaderboardQuery leaderboardQuery, _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblLeaderboardGetLeaderboardAsync";
    if (!xbl::current_state()) {
        return base::refuse_early(function, E_XBL_NOT_INITIALIZED);
    }
    if (base::any_null(function, "xboxLiveContext, async", xboxLiveContext, async)) {
        return E_INVALIDARG;
    }
    return xbl::with_caller(function, xboxLiveContext, [&](xbl::Caller caller) -> HRESULT {
        return begin(function, std::move(caller), leaderboardQuery, async);
    });
}

STDAPI XblLeaderboardGetLeaderboardResultSize(_In_ XAsyncBlock* async, _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblLeaderboardGetLeaderboardResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                          _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                          _Outptr_ XblLeaderboardResult** ptrToBuffer,
                                          _Out_opt_ size_t* bufferUsed) noexcept {
    return xbl::take_one(__func__, "async, ptrToBuffer", async, bufferSize, buffer, ptrToBuffer, bufferUsed);
}

STDAPI XblLeaderboardResultGetNextAsync(_In_ XblContextHandle xboxLiveContext,
                                        _In_ XblLeaderboardResult* leaderboardResult, _In_ uint32_t maxItems,
                                        _In_ XAsyncBlock* async) noexcept {
    constexpr const char* function = "XblLeaderboardResultGetNextAsync";
    if (base::any_null(function, "xboxLiveContext, leaderboardResult, async", xboxLiveContext, leaderboardResult,
                       async)) {
        return E_INVALIDARG;
    }
    const char* const token = leaderboardResult->nextQuery.continuationToken;
    if (token == nullptr || *token == '\0') {
        return base::refuse(function, "leaderboardResult", "has no next page", E_BOUNDS);
    }
    return xbl::with_caller(function, xboxLiveContext, [&](xbl::Caller caller) -> HRESULT {
        leaderboardResult->nextQuery.maxItems = maxItems;
        return begin(function, std::move(caller), leaderboardResult->nextQuery, async);
    });
}

STDAPI XblLeaderboardResultGetNextResultSize(_In_ XAsyncBlock* async, _Out_ size_t* resultSizeInBytes) noexcept {
    return xbl::size_of_result(__func__, async, resultSizeInBytes);
}

STDAPI XblLeaderboardResultGetNextResult(_In_ XAsyncBlock* async, _In_ size_t bufferSize,
                                         _Out_writes_bytes_to_(bufferSize, *bufferUsed) void* buffer,
                                         _Outptr_ XblLeaderboardResult** ptrToBuffer,
                                         _Out_opt_ size_t* bufferUsed) noexcept {
    if (base::any_null(__func__, "ptrToBuffer", ptrToBuffer)) {
        return E_INVALIDARG;
    }
    if (!xbl::current_state()) {
        return base::refuse_early(__func__, E_XBL_NOT_INITIALIZED);
    }
    return xbl::take_one(__func__, "async, ptrToBuffer", async, bufferSize, buffer, ptrToBuffer, bufferUsed);
}
