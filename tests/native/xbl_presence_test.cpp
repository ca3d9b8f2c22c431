// xsapi-c/presence_c.h: setting and reading: arguments, requests, records and how long they are valid.
#include <cstring>
#include <string>
#include <vector>

#include "XAsyncProvider.h"
#include "XGameErr.h"
#include "harness/harness.h"
#include "support/service_replies.h"
#include "xsapi-c/presence_c.h"

using namespace title;
using xblshim::service::GetPresence;
using xblshim::service::GetPresences;
using xblshim::service::SetPresence;

namespace {

const auto random_context = reinterpret_cast<XblContextHandle>(uintptr_t{0xDEADBEEF});
const auto random_record = reinterpret_cast<XblPresenceRecordHandle>(uintptr_t{0xDEADBEEF});
const auto pool = XTaskQueueDispatchMode::ThreadPool;
const auto manual = XTaskQueueDispatchMode::Manual;

// A record for each user, with that number of devices, each with one title.
Fill records(std::vector<uint32_t> device_counts) {
    return [device_counts](ReplyWriter& writer) {
        const size_t count = device_counts.size();
        size_t all = 0;
        for (const uint32_t one : device_counts) {
            all += one;
        }
        auto* const head = writer.array<xblshim_presence_records>(1);
        auto* const devices = writer.array<XblPresenceDeviceRecord>(all);
        auto* const titles = writer.array<XblPresenceTitleRecord>(all);
        auto* const xuids = writer.array<uint64_t>(count);
        auto* const states = writer.array<uint32_t>(count);
        auto* const counts = writer.array<uint32_t>(count);
        for (size_t at = 0; at < all; ++at) {
            const char* const name = writer.text("title " + std::to_string(at));
            if (devices != nullptr) {
                titles[at].titleName = name;
                devices[at] = {XblPresenceDeviceType::Win32, &titles[at], 1};
            }
        }
        if (head != nullptr) {
            for (size_t at = 0; at < count; ++at) {
                xuids[at] = at + 1;
                states[at] = 1 + static_cast<uint32_t>(at) % 3;
                counts[at] = device_counts[at];
            }
            *head = {devices, all, xuids, count, states, count, counts, count};
        }
    };
}

std::string first_title(XblPresenceRecordHandle record) {
    const XblPresenceDeviceRecord* devices = nullptr;
    size_t count = 77;
    REQUIRE_EQ(XblPresenceRecordGetDeviceRecords(record, &devices, &count), S_OK);
    CHECK_EQ(devices == nullptr, count == 0);
    return count == 0 ? "" : devices[0].titleRecords[0].titleName;
}

size_t open_records() {
    size_t count = 0;
    for (const auto& handle : xblshim::base::HandleTable::instance().open_handles()) {
        count += handle.kind == xblshim::base::HandleKind::PresenceRecord ? 1 : 0;
    }
    return count;
}

} // namespace

TEST(presence, nulls_then_initialized_then_context) {
    TestService service;
    XAsyncBlock block{};
    uint64_t id = 1;
    const auto several = &XblPresenceGetPresenceForMultipleUsersAsync;
    const auto group = &XblPresenceGetPresenceForSocialGroupAsync;
    const auto nulls = [&](XblContextHandle context) {
        CHECK_EQ(XblPresenceSetPresenceAsync(nullptr, true, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(XblPresenceSetPresenceAsync(context, true, nullptr, nullptr), E_INVALIDARG);
        CHECK_EQ(XblPresenceGetPresenceAsync(nullptr, 1, &block), E_INVALIDARG);
        CHECK_EQ(XblPresenceGetPresenceAsync(context, 1, nullptr), E_INVALIDARG);
        CHECK_EQ(several(nullptr, &id, 1, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(several(context, nullptr, 1, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(several(context, &id, 1, nullptr, nullptr), E_INVALIDARG);
        CHECK_EQ(group(nullptr, "People", nullptr, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(group(context, nullptr, nullptr, nullptr, &block), E_INVALIDARG);
        CHECK_EQ(group(context, "People", nullptr, nullptr, nullptr), E_INVALIDARG);
    };
    const auto all = [&](HRESULT hr) {
        CHECK_EQ(XblPresenceSetPresenceAsync(random_context, true, nullptr, &block), hr);
        CHECK_EQ(XblPresenceGetPresenceAsync(random_context, 1, &block), hr);
        CHECK_EQ(several(random_context, &id, 1, nullptr, &block), hr);
        CHECK_EQ(group(random_context, "People", nullptr, nullptr, &block), hr);
    };
    nulls(random_context);
    all(E_XBL_NOT_INITIALIZED);
    Game game;
    nulls(game.context);
    all(E_HANDLE);
    XblPresenceQueryFilters filters{};
    filters.deviceTypesCount = 1;
    CHECK_EQ(several(game.context, &id, 1, &filters, &block), E_INVALIDARG);
    const auto no_device = static_cast<XblPresenceDeviceType>(20);
    filters.deviceTypes = &no_device;
    CHECK_EQ(several(game.context, &id, 1, &filters, &block), E_INVALIDARG);
    filters = {};
    filters.titleIdsCount = 1;
    CHECK_EQ(group(game.context, "People", nullptr, &filters, &block), E_INVALIDARG);
    const char* tokens[] = {nullptr};
    XblPresenceRichPresenceIds ids{"scid", nullptr, nullptr, 0};
    CHECK_EQ(XblPresenceSetPresenceAsync(game.context, true, &ids, &block), E_INVALIDARG);
    ids = {"scid", "menu", nullptr, 1};
    CHECK_EQ(XblPresenceSetPresenceAsync(game.context, true, &ids, &block), E_INVALIDARG);
    ids.presenceTokenIds = tokens;
    CHECK_EQ(XblPresenceSetPresenceAsync(game.context, true, &ids, &block), E_INVALIDARG);
    ids = {"scid", "\xFF", nullptr, 0};
    CHECK_EQ(XblPresenceSetPresenceAsync(game.context, true, &ids, &block), E_INVALIDARG);
    CHECK_EQ(XAsyncGetStatus(&block, false), S_OK); // never touched
}

TEST(presence, requests_carry_every_argument) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    {
        Replies<SetPresence> replies(service, XBLSHIM_CALL_SET_PRESENCE);
        const char* tokens[] = {"a", "b"};
        XblPresenceRichPresenceIds ids{"AbC", "menu", tokens, 2};
        CHECK_EQ(
            outcome_of(queue, [&](XAsyncBlock* b) { return XblPresenceSetPresenceAsync(game.context, true, &ids, b); }),
            S_OK);
        auto request = replies.requests().back();
        CHECK_EQ(request.xuid, game.xuid);
        CHECK(request.active);
        CHECK_EQ(request.scid + " " + request.presence_id, std::string("AbC menu"));
        REQUIRE_EQ(request.tokens.size(), size_t{2});
        CHECK_EQ(request.tokens[1].token, std::string("b"));
        CHECK_EQ(
            outcome_of(queue,
                       [&](XAsyncBlock* b) { return XblPresenceSetPresenceAsync(game.context, false, nullptr, b); }),
            S_OK);
        CHECK(!replies.requests().back().active);
    }
    {
        Replies<GetPresence> replies(service, XBLSHIM_CALL_GET_PRESENCE, S_OK, records({}));
        CHECK_EQ(outcome_of(queue, [&](XAsyncBlock* b) { return XblPresenceGetPresenceAsync(game.context, 0, b); }),
                 S_OK);
        CHECK_EQ(replies.requests().back().xuid, uint64_t{0});
    }
    Replies<GetPresences> replies(service, XBLSHIM_CALL_GET_PRESENCES, S_OK, records({}));
    uint64_t ids[] = {3, 3};
    const XblPresenceDeviceType types[] = {XblPresenceDeviceType::Windows8, XblPresenceDeviceType::Scarlett};
    const uint32_t titles[] = {7};
    XblPresenceQueryFilters filters{types, 2, titles, 1, XblPresenceDetailLevel::Title, true, false};
    CHECK_EQ(outcome_of(queue,
                        [&](XAsyncBlock* b) {
                            return XblPresenceGetPresenceForMultipleUsersAsync(game.context, ids, 2, &filters, b);
                        }),
             S_OK);
    auto request = replies.requests().back();
    REQUIRE_EQ(request.xuids.size(), size_t{2});
    REQUIRE_EQ(request.device_types.size(), size_t{2});
    CHECK_EQ(request.device_types[1].device_type, 16u);
    REQUIRE_EQ(request.title_ids.size(), size_t{1});
    CHECK_EQ(request.title_ids[0].title_id, 7u);
    CHECK_EQ(request.detail_level, 3u);
    CHECK(request.online_only && !request.broadcasting_only && !request.has_owner);
    CHECK_EQ(outcome_of(queue,
                        [&](XAsyncBlock* b) {
                            return XblPresenceGetPresenceForMultipleUsersAsync(game.context, ids, 0, nullptr, b);
                        }),
             S_OK);
    CHECK_EQ(replies.requests().back().xuids.size(), size_t{0});
    CHECK_EQ(outcome_of(queue,
                        [&](XAsyncBlock* b) {
                            return XblPresenceGetPresenceForSocialGroupAsync(game.context, "People", ids, nullptr, b);
                        }),
             S_OK);
    request = replies.requests().back();
    CHECK_EQ(request.group, std::string("People"));
    CHECK(request.has_owner);
    CHECK_EQ(request.owner, uint64_t{3});
}

TEST(presence, a_record_lives_as_long_as_its_handles) {
    TestService service;
    Queue queue(pool, manual);
    XblPresenceRecordHandle record = nullptr, other = nullptr;
    {
        Game game;
        Replies<GetPresence> replies(service, XBLSHIM_CALL_GET_PRESENCE, S_OK, records({2}));
        Call call(queue);
        REQUIRE_EQ(XblPresenceGetPresenceAsync(game.context, 1, call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        CHECK_EQ(XblPresenceGetPresenceResult(call.block(), nullptr), E_INVALIDARG); // and is kept
        CHECK_EQ(XblPresenceGetPresenceResult(nullptr, &record), E_INVALIDARG);
        REQUIRE_EQ(XblPresenceGetPresenceResult(call.block(), &record), S_OK);
        CHECK_EQ(XblPresenceGetPresenceResult(call.block(), &other), E_ILLEGAL_METHOD_CALL);
    }
    uint64_t xuid = 0;
    auto state = XblPresenceUserState::Unknown;
    CHECK_EQ(XblPresenceRecordGetXuid(record, &xuid), S_OK);
    CHECK_EQ(xuid, uint64_t{1});
    CHECK_EQ(XblPresenceRecordGetUserState(record, &state), S_OK);
    CHECK(state == XblPresenceUserState::Online);
    CHECK_EQ(first_title(record), std::string("title 0"));
    CHECK_EQ(XblPresenceRecordDuplicateHandle(record, &other), S_OK);
    CHECK(record == other);
    XblPresenceRecordCloseHandle(record);
    CHECK_EQ(first_title(record), std::string("title 0"));
    XblPresenceRecordCloseHandle(other);
    CHECK_EQ(XblPresenceRecordGetXuid(record, &xuid), E_HANDLE);
    CHECK_EQ(open_records(), size_t{0});
    XblPresenceRecordCloseHandle(record); // once too often
    XblPresenceRecordCloseHandle(nullptr);
    const XblPresenceDeviceRecord* devices = nullptr;
    size_t count = 0;
    CHECK_EQ(XblPresenceRecordGetXuid(nullptr, &xuid), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordGetXuid(random_record, nullptr), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordGetUserState(nullptr, &state), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordGetUserState(random_record, nullptr), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordGetUserState(random_record, &state), E_HANDLE);
    CHECK_EQ(XblPresenceRecordGetDeviceRecords(nullptr, &devices, &count), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordGetDeviceRecords(random_record, nullptr, &count), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordGetDeviceRecords(random_record, &devices, nullptr), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordGetDeviceRecords(random_record, &devices, &count), E_HANDLE);
    CHECK_EQ(XblPresenceRecordDuplicateHandle(nullptr, &other), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordDuplicateHandle(random_record, nullptr), E_INVALIDARG);
    CHECK_EQ(XblPresenceRecordDuplicateHandle(random_record, &other), E_HANDLE);
}

TEST(presence, several_records) {
    TestService service;
    Game game;
    Queue queue(pool, manual);
    Replies<GetPresences> replies(service, XBLSHIM_CALL_GET_PRESENCES, S_OK, records({1, 0, 2}));
    uint64_t id = 1;
    for (const bool group : {false, true}) {
        const auto count_of = group ? &XblPresenceGetPresenceForSocialGroupResultCount
                                    : &XblPresenceGetPresenceForMultipleUsersResultCount;
        const auto take =
            group ? &XblPresenceGetPresenceForSocialGroupResult : &XblPresenceGetPresenceForMultipleUsersResult;
        const auto begin = [&](XAsyncBlock* block) {
            return group ? XblPresenceGetPresenceForSocialGroupAsync(game.context, "People", nullptr, nullptr, block)
                         : XblPresenceGetPresenceForMultipleUsersAsync(game.context, &id, 1, nullptr, block);
        };
        Call call(queue);
        REQUIRE_EQ(begin(call.block()), S_OK);
        REQUIRE_EQ(call.finish(), S_OK);
        size_t count = 0;
        std::vector<XblPresenceRecordHandle> handles(4);
        CHECK_EQ(count_of(call.block(), nullptr), E_INVALIDARG);
        CHECK_EQ(count_of(nullptr, &count), E_INVALIDARG);
        CHECK_EQ(count_of(call.block(), &count), S_OK);
        CHECK_EQ(count, size_t{3});
        CHECK_EQ(take(nullptr, nullptr, 0), S_OK); // the block is not read
        CHECK_EQ(take(call.block(), nullptr, 3), E_INVALIDARG);
        CHECK_EQ(take(nullptr, handles.data(), 3), E_INVALIDARG);
        REQUIRE_EQ(take(call.block(), handles.data(), 4), S_OK);
        CHECK_EQ(first_title(handles[0]), std::string("title 0"));
        CHECK_EQ(first_title(handles[1]), std::string());
        CHECK_EQ(first_title(handles[2]), std::string("title 1"));
        CHECK(handles[3] == nullptr);
        XblPresenceRecordCloseHandle(handles[0]);
        CHECK_EQ(first_title(handles[2]), std::string("title 1")); // the memory is shared
        XblPresenceRecordCloseHandle(handles[1]);
        XblPresenceRecordCloseHandle(handles[2]);
        REQUIRE_EQ(begin(call.block()), S_OK);
        while (XAsyncGetStatus(call.block(), false) == E_PENDING) {
            queue.pump();
        }
        CHECK_EQ(take(call.block(), handles.data(), 2), E_NOT_SUFFICIENT_BUFFER);
        CHECK_EQ(take(call.block(), handles.data(), 3), E_ILLEGAL_METHOD_CALL);
    }
    CHECK_EQ(open_records(), size_t{0});
}
