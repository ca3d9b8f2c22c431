#include "fuzz/world.h"

#include <XAsyncProvider.h>
#include <XError.h>
#include <XGameRuntimeInit.h>
#include <XGameSave.h>
#include <XUser.h>
#include <httpClient/trace.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

#include "base/handle_table.h"
#include "base/log.h"
#include "fuzz/calls.h"
#include "support/title.h"
#include "task_queue/internal.h"

namespace fuzz {
namespace {

using xblshim::base::HandleKind;
using xblshim::base::HandleTable;

constexpr size_t most_handles = 512;
constexpr uint32_t most_queues = 16;
#ifdef _WIN32
constexpr const char* no_log = "NUL";
#else
constexpr const char* no_log = "/dev/null"; // deliberate mistakes are not logged
#endif

void CALLBACK completed(XAsyncBlock* block) {
    // It must not wait: another thread may have begun a call in the block whose callback comes after this one.
    XAsyncGetStatus(block, false);
}

} // namespace

World::World() {
    xblshim::base::configure_log(xblshim::base::LogLevel::Error, no_log);
    m_service.stand_in.log_file = no_log;
    m_service.stand_in.configuration.state_dir = m_state.path.u8string();
    m_handles.reserve(most_handles); // a run that refuses memory refuses only the library's
    m_tokens.reserve(most_handles);
    m_kept.reserve(most_queues + std::size(title::queue_setups));
    m_service.stand_in.on_update(
        [n = 0u](const TestService::Seen&) mutable { return ++n % 3 == 0 ? static_cast<HRESULT>(0x80190130) : S_OK; });
    m_service.stand_in.on_read([](const xblshim::testing::Reading& reading) {
        return xblshim::testing::Page{S_OK, {"1", "2"}, reading.list ? "next" : "", true, {}};
    });
    const size_t setups = std::size(title::queue_setups);
    m_blocks.resize(setups * blocks_of_a_queue);
    for (size_t i = 0; i < setups; ++i) {
        XTaskQueueHandle queue = nullptr;
        if (!title::queue_setups[i].null) {
            REQUIRE_EQ(XTaskQueueCreate(title::queue_setups[i].work, title::queue_setups[i].completion, &queue), S_OK);
            made_queue(queue);
        }
        for (size_t j = 0; j < blocks_of_a_queue; ++j) {
            XAsyncBlock& block = m_blocks[i * blocks_of_a_queue + j];
            block = XAsyncBlock{};
            block.queue = queue;
            block.callback = j % 2 == 0 ? &completed : nullptr;
        }
    }
    m_pump = std::thread([this] { pump_until_ended(); });
}

World::~World() {
    m_ended = true;
    if (m_pump.joinable()) {
        m_pump.join();
    }
}

void World::pump(XTaskQueueHandle queue) {
    for (const auto port : {XTaskQueuePort::Work, XTaskQueuePort::Completion}) {
        for (int i = 0; i < 64 && XTaskQueueDispatch(queue, port, 0); ++i) {
        }
    }
}

void World::pump_until_ended() {
    while (!m_ended) {
        for (auto* const queue : kept()) {
            pump(queue);
        }
        XTaskQueueHandle process_queue = nullptr;
        if (XTaskQueueGetCurrentProcessTaskQueue(&process_queue)) {
            pump(process_queue);
            XTaskQueueCloseHandle(process_queue);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(200));
    }
}

std::vector<XTaskQueueHandle> World::kept() const {
    const std::lock_guard lock(m_lock);
    return m_kept;
}

bool World::may_make_queue() { return m_queues.fetch_add(1) < most_queues; }

// The handle is ours; the run gets another one of the same queue.
void World::made_queue(XTaskQueueHandle queue) {
    XTaskQueueHandle other = nullptr;
    if (SUCCEEDED(XTaskQueueDuplicateHandle(queue, &other))) {
        seen(HandleTable::to_token(other));
    }
    const std::lock_guard lock(m_lock);
    m_kept.push_back(queue);
}

XAsyncBlock* World::block(Input& in) {
    return in.percent(2) ? nullptr : &m_blocks[in.below(static_cast<uint32_t>(m_blocks.size()))];
}

void World::seen(uint64_t handle) {
    const std::lock_guard lock(m_lock);
    if (handle != 0 && m_handles.size() < most_handles) {
        m_handles.push_back(handle);
    }
}

uint64_t World::handle(Input& in) {
    const uint32_t kind = in.below(100);
    if (kind < 4) {
        return 0;
    }
    if (kind < 8) {
        return in.bits();
    }
    const std::lock_guard lock(m_lock);
    if (m_handles.empty()) {
        return 0x8100000000000000u | in.bits() % 1000; // as if it were one of a queue
    }
    return m_handles[in.below(static_cast<uint32_t>(m_handles.size()))];
}

void World::seen_token(uint64_t token) {
    const std::lock_guard lock(m_lock);
    if (m_tokens.size() < most_handles) {
        m_tokens.push_back(token);
    }
}

uint64_t World::token(Input& in) {
    if (in.percent(10)) {
        return in.bits();
    }
    const std::lock_guard lock(m_lock);
    return m_tokens.empty() ? 0 : m_tokens[in.below(static_cast<uint32_t>(m_tokens.size()))];
}

const char* World::text(Input& in) const {
    static const std::string very_long(3000, 'x');
    const char* const texts[] = {"7",
                                 "",
                                 "5D0A3B10-0000-0000-0000-000012345678",
                                 "with spaces and \"quotes\" \\ \n",
                                 "\xFF\xFE no UTF-8 \xC3",
                                 "title_id",
                                 "12345",
                                 "%s%n%d",
                                 very_long.c_str(),
                                 nullptr};
    return texts[in.below(static_cast<uint32_t>(std::size(texts)))];
}

void World::take_back_registrations() {
    std::vector<uint64_t> tokens;
    {
        const std::lock_guard lock(m_lock);
        tokens = m_tokens;
        m_tokens.clear();
    }
    for (const uint64_t token : tokens) {
        take_back(token, kept());
    }
}

void World::close_handles() {
    for (const auto& handle : HandleTable::instance().open_handles()) {
        if (handle.created_by == nullptr) {
            continue;
        }
        bool last = false;
        for (uint32_t i = 0; i < handle.references; ++i) {
            switch (handle.kind) {
            case HandleKind::TaskQueue:
                XTaskQueueCloseHandle(HandleTable::to_handle<XTaskQueueHandle>(handle.token));
                break;
            case HandleKind::User:
                XUserCloseHandle(HandleTable::to_handle<XUserHandle>(handle.token));
                break;
            case HandleKind::Context:
                XblContextCloseHandle(HandleTable::to_handle<XblContextHandle>(handle.token));
                break;
            case HandleKind::AchievementsResult:
                XblAchievementsResultCloseHandle(HandleTable::to_handle<XblAchievementsResultHandle>(handle.token));
                break;
            case HandleKind::AchievementsManagerResult:
                XblAchievementsManagerResultCloseHandle(
                    HandleTable::to_handle<XblAchievementsManagerResultHandle>(handle.token));
                break;
            case HandleKind::HttpCall:
                HCHttpCallCloseHandle(HandleTable::to_handle<HCCallHandle>(handle.token));
                break;
            case HandleKind::XblHttpCall:
                XblHttpCallCloseHandle(HandleTable::to_handle<XblHttpCallHandle>(handle.token));
                break;
            case HandleKind::PresenceRecord:
                XblPresenceRecordCloseHandle(HandleTable::to_handle<XblPresenceRecordHandle>(handle.token));
                break;
            case HandleKind::SocialRelationshipResult:
                XblSocialRelationshipResultCloseHandle(
                    HandleTable::to_handle<XblSocialRelationshipResultHandle>(handle.token));
                break;
            case HandleKind::GameSaveProvider:
                XGameSaveCloseProvider(HandleTable::to_handle<XGameSaveProviderHandle>(handle.token));
                break;
            case HandleKind::GameSaveContainer:
                XGameSaveCloseContainer(HandleTable::to_handle<XGameSaveContainerHandle>(handle.token));
                break;
            case HandleKind::GameSaveUpdate:
                XGameSaveCloseUpdate(HandleTable::to_handle<XGameSaveUpdateHandle>(handle.token));
                break;
            case HandleKind::Inert:
            case HandleKind::RealTimeSubscription:
                HandleTable::instance().release(handle.kind, handle.token, last);
                break;
            default: // a port belongs to its queue
                break;
            }
        }
    }
}

void World::start() {
    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    XblAchievementsResultHandle page = nullptr;
    XAsyncBlock block{};
    REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
    REQUIRE_EQ(title::initialize(), S_OK);
    REQUIRE_EQ(title::add_user(&user), S_OK);
    REQUIRE_EQ(XblContextCreateHandle(user, &context), S_OK);
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdAsync(context, TestService::xuid, title::title_id,
                                                             XblAchievementType::All, false,
                                                             XblAchievementOrderBy::DefaultOrder, 0, 0, &block),
               S_OK);
    REQUIRE_EQ(XAsyncGetStatus(&block, true), S_OK);
    REQUIRE_EQ(XblAchievementsGetAchievementsForTitleIdResult(&block, &page), S_OK);
    for (int i = 0; i < 8; ++i) { // as likely as the queues are
        seen(HandleTable::to_token(user));
        seen(HandleTable::to_token(context));
        seen(HandleTable::to_token(page));
    }
}

std::string World::end() {
    for (auto& block : m_blocks) { // calls in progress end; results are discarded
        XAsyncGetStatus(&block, true);
        size_t size = 0;
        if (SUCCEEDED(XAsyncGetResultSize(&block, &size)) && size != 0) {
            XAsyncGetResult(&block, &block, 0, nullptr, nullptr);
        }
    }
    take_back_registrations();
    XErrorSetCallback(nullptr, nullptr);
    HCTraceSetClientCallback(nullptr);
    XblShimSetOffline(false);
    XTaskQueueHandle queue = nullptr;
    REQUIRE_EQ(XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool, &queue), S_OK);
    title::clean_up(queue); // fails where nothing is initialized
    for (int i = 0; i < 100'000 && m_service.running(); ++i) {
        XGameRuntimeUninitialize();
        title::clean_up(queue);
    }
    CHECK(!m_service.running());
    for (auto* const each : kept()) {
        REQUIRE_EQ(XTaskQueueTerminate(each, true, nullptr, nullptr), S_OK); // others pump it
    }
    XTaskQueueCloseHandle(queue);
    m_ended = true;
    m_pump.join();
    for (auto* const each : kept()) {
        pump(each); // the end of a second termination may still be to be dispatched
    }
    close_handles();
    const bool none_left = xblshim::task_queue::uninitialize(5000);
    const std::string left = XblShimReport(XblShimReportFormat::Text);
    if (left != "nothing is open and nothing is pending") {
        return left;
    }
    return none_left ? "" : "a task queue is left";
}

} // namespace fuzz
