// A game's objects around its calls: queues in every usual set-up, blocks that record their completion, and a
// signed-in user.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>

#include "XAsync.h"
#include "XGameRuntimeInit.h"
#include "XTaskQueue.h"
#include "XUser.h"
#include "harness/harness.h"
#include "xsapi-c/achievements_c.h"
#include "xsapi-c/xbox_live_context_c.h"
#include "xsapi-c/xbox_live_global_c.h"

namespace title {

constexpr const char* scid = "5D0A3B10-0000-0000-0000-000012345678";
constexpr uint32_t title_id = 0x12345678;

// The usual set-ups; null: no queue in the block, so the process queue.
struct QueueSetup {
    const char* name;
    bool null;
    XTaskQueueDispatchMode work;
    XTaskQueueDispatchMode completion;
};
inline constexpr QueueSetup queue_setups[] = {
    {"pool, manual", false, XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual},
    {"pool, pool", false, XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool},
    {"serialized", false, XTaskQueueDispatchMode::SerializedThreadPool, XTaskQueueDispatchMode::SerializedThreadPool},
    {"immediate", false, XTaskQueueDispatchMode::Immediate, XTaskQueueDispatchMode::Immediate},
    {"pool, immediate", false, XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Immediate},
    {"manual, manual", false, XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::Manual},
    {"manual, pool", false, XTaskQueueDispatchMode::Manual, XTaskQueueDispatchMode::ThreadPool},
    {"process queue", true, XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::ThreadPool},
};

class Queue {
public:
    explicit Queue(const QueueSetup& setup)
        : m_manual_work(setup.work == XTaskQueueDispatchMode::Manual),
          m_manual_completion(setup.completion == XTaskQueueDispatchMode::Manual) {
        if (!setup.null) {
            REQUIRE_EQ(XTaskQueueCreate(setup.work, setup.completion, &m_handle), S_OK);
        }
    }
    Queue(XTaskQueueDispatchMode work, XTaskQueueDispatchMode completion)
        : Queue(QueueSetup{"", false, work, completion}) {}
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;
    ~Queue() { close(); }

    XTaskQueueHandle handle() const { return m_handle; }
    void close() {
        if (m_handle != nullptr) {
            XTaskQueueCloseHandle(m_handle);
            m_handle = nullptr;
        }
    }
    // Dispatches everything that is ready on the manual ports, as a game does once a frame.
    void pump() {
        if (m_manual_work) {
            while (XTaskQueueDispatch(m_handle, XTaskQueuePort::Work, 0)) {
            }
        }
        if (m_manual_completion) {
            while (XTaskQueueDispatch(m_handle, XTaskQueuePort::Completion, 0)) {
            }
        }
    }
    // Frames until the condition holds; the harness ends a test that never gets there.
    void pump_until(const std::function<bool()>& done) {
        while (!done()) {
            pump();
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

private:
    bool m_manual_work;
    bool m_manual_completion;
    XTaskQueueHandle m_handle = nullptr;
};

// A block whose callback counts itself and notes the status it saw.
class Call {
public:
    explicit Call(Queue& queue, bool with_callback = true) : m_queue(queue) { prepare(with_callback); }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    XAsyncBlock* block() { return &m_block; }
    void prepare(bool with_callback = true) {
        m_block = XAsyncBlock{};
        m_block.queue = m_queue.handle();
        m_block.context = this;
        m_block.callback = with_callback ? &Call::completed : nullptr;
        callbacks = 0;
    }
    // Pumps until the call has ended, and its callback, when there is one, has returned.
    HRESULT finish() {
        m_queue.pump_until([this] {
            return XAsyncGetStatus(&m_block, false) != E_PENDING && (m_block.callback == nullptr || callbacks != 0);
        });
        return XAsyncGetStatus(&m_block, false);
    }

    std::atomic<int> callbacks{0};
    std::atomic<HRESULT> status_in_callback{E_PENDING};
    std::function<void(Call&)> on_completed;

private:
    static void CALLBACK completed(XAsyncBlock* block) {
        auto& call = *static_cast<Call*>(block->context);
        CHECK(block == &call.m_block); // the title's own block, not the library's copy
        call.status_in_callback = XAsyncGetStatus(block, false);
        if (call.on_completed) {
            call.on_completed(call);
        }
        ++call.callbacks;
    }

    Queue& m_queue;
    XAsyncBlock m_block{};
};

inline HRESULT initialize(const char* with_scid = scid, XTaskQueueHandle queue = nullptr) {
    XblInitArgs args{};
    args.queue = queue;
    args.scid = with_scid;
    return XblInitialize(&args);
}

// As everyone does it: a block on the stack, mostly without a queue.
inline HRESULT clean_up(XTaskQueueHandle queue = nullptr) {
    XAsyncBlock block{};
    block.queue = queue;
    const HRESULT hr = XblCleanupAsync(&block);
    return FAILED(hr) ? hr : XAsyncGetStatus(&block, true);
}

inline HRESULT add_user(XUserHandle* user, XUserAddOptions options = XUserAddOptions::AddDefaultUserSilently) {
    XAsyncBlock block{};
    HRESULT hr = XUserAddAsync(options, &block);
    if (SUCCEEDED(hr)) {
        hr = XAsyncGetStatus(&block, true);
    }
    return FAILED(hr) ? hr : XUserAddResult(&block, user);
}

// Everything up to the point where achievements can be updated; cleans up in the usual order.
class Game {
public:
    explicit Game(const char* with_scid = scid) {
        REQUIRE_EQ(XGameRuntimeInitialize(), S_OK);
        REQUIRE_EQ(initialize(with_scid), S_OK);
        REQUIRE_EQ(add_user(&user), S_OK);
        REQUIRE_EQ(XUserGetId(user, &xuid), S_OK);
        REQUIRE_EQ(XblContextCreateHandle(user, &context), S_OK);
    }
    Game(const Game&) = delete;
    Game& operator=(const Game&) = delete;
    ~Game() {
        XblContextCloseHandle(context);
        XUserCloseHandle(user);
        const HRESULT hr = clean_up();
        CHECK(hr == S_OK || hr == E_XBL_NOT_INITIALIZED); // a test may have cleaned up itself
        XGameRuntimeUninitialize();
    }

    HRESULT update(XAsyncBlock* block, const char* id = "7", uint32_t percent = 100) {
        return XblAchievementsUpdateAchievementAsync(context, xuid, id, percent, block);
    }

    XUserHandle user = nullptr;
    XblContextHandle context = nullptr;
    uint64_t xuid = 0;
};

} // namespace title
