// Unlocks an achievement, as a game in C++ would: a heap block freed by its own completion, pumped once a frame.
// The second call finds the achievement unlocked and ends with HTTP_E_STATUS_NOT_MODIFIED.
#include <cstdint>
#include <cstdio>
#include <functional>
#include <memory>
#include <utility>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h> // only for the names of the HRESULTs; no GDK game needs it
#include <xsapi-c/services_c.h>

namespace {

// A call that owns its block and itself until its completion has run.
class Call {
public:
    using Done = std::function<void(XAsyncBlock*)>;

    static HRESULT start(XTaskQueueHandle queue, Done done, const std::function<HRESULT(XAsyncBlock*)>& begin) {
        auto call = std::make_unique<Call>();
        call->m_done = std::move(done);
        call->m_block.queue = queue;
        call->m_block.context = call.get();
        call->m_block.callback = [](XAsyncBlock* block) {
            const std::unique_ptr<Call> self(static_cast<Call*>(block->context));
            self->m_done(block);
        };
        const HRESULT hr = begin(&call->m_block);
        if (SUCCEEDED(hr)) {
            static_cast<void>(call.release()); // the completion frees it
        }
        return hr;
    }

private:
    XAsyncBlock m_block{};
    Done m_done;
};

class Game {
public:
    HRESULT start() {
        HRESULT hr = XGameRuntimeInitialize();
        if (SUCCEEDED(hr)) {
            hr = XTaskQueueCreate(XTaskQueueDispatchMode::ThreadPool, XTaskQueueDispatchMode::Manual, &m_queue);
        }
        if (SUCCEEDED(hr)) {
            XblInitArgs args{};
            args.queue = m_queue;
            args.scid = "00000000-0000-0000-0000-000012345678";
            hr = XblInitialize(&args);
        }
        return hr;
    }

    HRESULT sign_in() {
        return Call::start(
            m_queue,
            [this](XAsyncBlock* block) {
                m_result = XUserAddResult(block, &m_user);
                if (SUCCEEDED(m_result)) {
                    m_result = XUserGetId(m_user, &m_xuid);
                }
                if (SUCCEEDED(m_result)) {
                    m_result = XblContextCreateHandle(m_user, &m_context);
                }
                m_busy = false;
            },
            [this](XAsyncBlock* block) {
                m_busy = true;
                return XUserAddAsync(XUserAddOptions::AddDefaultUserSilently, block);
            });
    }

    HRESULT unlock(const char* achievement) {
        return Call::start(
            m_queue,
            [this](XAsyncBlock* block) {
                m_result = XAsyncGetStatus(block, false);
                m_busy = false;
            },
            [this, achievement](XAsyncBlock* block) {
                m_busy = true;
                return XblAchievementsUpdateAchievementAsync(m_context, m_xuid, achievement, 100, block);
            });
    }

    // What the loop does every frame besides drawing.
    HRESULT run_until_idle() {
        while (m_busy) {
            while (XTaskQueueDispatch(m_queue, XTaskQueuePort::Completion, 0)) {
            }
            XTaskQueueDispatch(m_queue, XTaskQueuePort::Completion, 16); // the rest of the frame
        }
        return m_result;
    }

    void stop() {
        XblContextCloseHandle(m_context);
        XUserCloseHandle(m_user);
        XAsyncBlock cleanup{};
        if (SUCCEEDED(XblCleanupAsync(&cleanup))) {
            XAsyncGetStatus(&cleanup, true);
        }
        bool terminated = false;
        XTaskQueueTerminate(m_queue, false, &terminated, [](void* flag) { *static_cast<bool*>(flag) = true; });
        while (!terminated) {
            XTaskQueueDispatch(m_queue, XTaskQueuePort::Completion, 16);
        }
        XTaskQueueCloseHandle(m_queue);
        XGameRuntimeUninitialize();
    }

private:
    XTaskQueueHandle m_queue = nullptr;
    XUserHandle m_user = nullptr;
    XblContextHandle m_context = nullptr;
    uint64_t m_xuid = 0;
    bool m_busy = false;
    HRESULT m_result = S_OK;
};

int fail(const char* what, HRESULT hr) {
    std::fprintf(stderr, "%s: 0x%08X %s. %s\n", what, static_cast<unsigned>(hr), XblShimHResultName(hr),
                 XblShimGetStartError());
    return 1;
}

} // namespace

int main() {
    Game game;
    HRESULT hr = game.start();
    if (FAILED(hr)) {
        return fail("starting", hr);
    }
    if (FAILED(hr = game.sign_in()) || FAILED(hr = game.run_until_idle())) {
        return fail("signing in", hr);
    }
    for (int attempt = 1; attempt <= 2; ++attempt) {
        hr = game.unlock("7");
        if (SUCCEEDED(hr)) {
            hr = game.run_until_idle();
        }
        std::printf("update %d: 0x%08X %s\n", attempt, static_cast<unsigned>(hr), XblShimHResultName(hr));
    }
    game.stop();
    return hr == HTTP_E_STATUS_NOT_MODIFIED ? 0 : 1;
}
