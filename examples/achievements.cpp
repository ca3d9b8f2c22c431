// Lists a player's achievements page by page, as a game in C++ would: one block, begun again from inside its own
// completion for the next page, pumped once a frame. First it makes some progress, so that there is something to list.
#include <cstdint>
#include <cstdio>
#include <string>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h> // only for the names of the HRESULTs; no GDK game needs it
#include <xsapi-c/services_c.h>

namespace {

constexpr const char* scid = "00000000-0000-0000-0000-000012345678";
constexpr uint32_t title_id = 0x12345678;
constexpr uint32_t page_size = 5;

const char* name_of(XblAchievementProgressState state) {
    switch (state) {
    case XblAchievementProgressState::Achieved:
        return "achieved";
    case XblAchievementProgressState::NotStarted:
        return "not started";
    case XblAchievementProgressState::InProgress:
        return "in progress";
    default:
        return "unknown";
    }
}

// Owns the block for as long as pages come.
class AchievementList {
public:
    HRESULT start(XTaskQueueHandle queue, XblContextHandle context, uint64_t xuid) {
        m_block.queue = queue;
        m_block.context = this;
        m_block.callback = [](XAsyncBlock* block) { static_cast<AchievementList*>(block->context)->page_came(); };
        m_busy = true;
        const HRESULT hr =
            XblAchievementsGetAchievementsForTitleIdAsync(context, xuid, title_id, XblAchievementType::All, false,
                                                          XblAchievementOrderBy::DefaultOrder, 0, page_size, &m_block);
        if (FAILED(hr)) { // then no completion comes
            m_busy = false;
        }
        return hr;
    }

    bool busy() const { return m_busy; }
    HRESULT result() const { return m_result; }
    unsigned pages() const { return m_pages; }
    unsigned achievements() const { return m_achievements; }

private:
    void page_came() {
        XblAchievementsResultHandle page = nullptr;
        m_result = m_pages == 0 ? XblAchievementsGetAchievementsForTitleIdResult(&m_block, &page)
                                : XblAchievementsResultGetNextResult(&m_block, &page);
        bool more = false;
        if (SUCCEEDED(m_result)) {
            ++m_pages;
            show(page);
            m_result = XblAchievementsResultHasNext(page, &more);
            if (SUCCEEDED(m_result) && more) {
                m_result = XblAchievementsResultGetNextAsync(page, page_size, &m_block); // the same block again
            }
            XblAchievementsResultCloseHandle(page); // all that was read from it goes with it
        }
        m_busy = SUCCEEDED(m_result) && more;
    }

    void show(XblAchievementsResultHandle page) {
        const XblAchievement* achievements = nullptr;
        size_t count = 0;
        if (FAILED(XblAchievementsResultGetAchievements(page, &achievements, &count))) {
            return;
        }
        std::printf("page %u\n", m_pages);
        for (size_t i = 0; i < count; ++i) {
            const XblAchievement& achievement = achievements[i];
            std::printf("  %-4s %-12s", achievement.id, name_of(achievement.progressState));
            if (achievement.progression.requirementsCount > 0) {
                const XblAchievementRequirement& requirement = achievement.progression.requirements[0];
                std::printf(" %s of %s", requirement.currentProgressValue, requirement.targetProgressValue);
            }
            std::printf("  %s\n", achievement.name);
        }
        m_achievements += static_cast<unsigned>(count);
    }

    XAsyncBlock m_block{};
    bool m_busy = false;
    HRESULT m_result = S_OK;
    unsigned m_pages = 0;
    unsigned m_achievements = 0;
};

HRESULT wait_for(HRESULT begun, XAsyncBlock& block) { return FAILED(begun) ? begun : XAsyncGetStatus(&block, true); }

// At start-up a game may wait: signing in, and here the progress that is to be listed.
HRESULT prepare(XUserHandle& user, XblContextHandle& context, uint64_t& xuid) {
    XAsyncBlock block{};
    HRESULT hr = wait_for(XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, &block), block);
    if (SUCCEEDED(hr)) {
        hr = XUserAddResult(&block, &user);
    }
    if (SUCCEEDED(hr)) {
        hr = XUserGetId(user, &xuid);
    }
    if (SUCCEEDED(hr)) {
        hr = XblContextCreateHandle(user, &context);
    }
    for (uint32_t id = 1; SUCCEEDED(hr) && id <= 12; ++id) {
        XAsyncBlock update{};
        hr = wait_for(XblAchievementsUpdateAchievementAsync(context, xuid, std::to_string(id).c_str(),
                                                            id % 3 == 0 ? 100 : id * 5, &update),
                      update);
        if (hr == HTTP_E_STATUS_NOT_MODIFIED) { // made in an earlier run
            hr = S_OK;
        }
    }
    return hr;
}

int fail(const char* what, HRESULT hr) {
    std::fprintf(stderr, "%s: 0x%08X %s. %s\n", what, static_cast<unsigned>(hr), XblShimHResultName(hr),
                 XblShimGetStartError());
    return 1;
}

} // namespace

int main() {
    XTaskQueueHandle queue = nullptr;
    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    uint64_t xuid = 0;

    HRESULT hr = XGameRuntimeInitialize();
    if (SUCCEEDED(hr)) {
        hr = XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual, &queue);
    }
    if (SUCCEEDED(hr)) {
        XblInitArgs args{};
        args.queue = queue;
        args.scid = scid;
        hr = XblInitialize(&args);
    }
    if (FAILED(hr) || FAILED(hr = prepare(user, context, xuid))) {
        return fail("starting", hr);
    }

    AchievementList list;
    if (FAILED(hr = list.start(queue, context, xuid))) {
        return fail("listing", hr);
    }
    while (list.busy()) { // the game's loop
        while (XTaskQueueDispatch(queue, XTaskQueuePort::Completion, 0)) {
        }
        XTaskQueueDispatch(queue, XTaskQueuePort::Completion, 16); // the rest of the frame
    }
    if (FAILED(hr = list.result())) {
        return fail("listing", hr);
    }
    std::printf("%u achievements on %u pages\n", list.achievements(), list.pages());

    XblContextCloseHandle(context);
    XUserCloseHandle(user);
    XAsyncBlock cleanup{};
    wait_for(XblCleanupAsync(&cleanup), cleanup);
    XTaskQueueCloseHandle(queue);
    XGameRuntimeUninitialize();
    return 0;
}
