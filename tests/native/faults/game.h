// Shared by the tests of faults: a game whose service, memory and threads are refused.
#pragma once

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <thread>

#include "faults/every.h"
#include "harness/harness.h"
#include "service/service_testing.h"
#include "support/log_file.h"
#include "support/test_service.h"
#include "support/title.h"
#include "task_queue/internal.h"
#include "xblshim.h"

namespace faults {

using xblshim::testing::Page;

constexpr const char* nothing_left = "nothing is open and nothing is pending";

// The stand-in with a bridge that fails as the fault demands.
struct FaultyService {
    TestService test_service;
    FaultyService() {
        test_service.stand_in.on_read([](const xblshim::testing::Reading& reading) {
            return Page{S_OK, {"1", "2"}, reading.list && reading.continuation_token.empty() ? "next" : "", true, {}};
        });
        xblshim::service::use_python_side_for_tests(&faults::with_faults(test_service.stand_in.bridge()));
    }
};

inline bool may_say(HRESULT hr) {
    if (hr != S_OK && !faults::is_refusal(hr)) {
        harness::note_failure(__FILE__, __LINE__, "said " + harness::show(hr));
        return false;
    }
    return true;
}

// A call on the process queue. Every call that was begun has a callback.
class Call {
public:
    Call() {
        m_block.context = this;
        m_block.callback = [](XAsyncBlock* block) { ++static_cast<Call*>(block->context)->m_callbacks; };
    }
    Call(const Call&) = delete;
    Call& operator=(const Call&) = delete;

    template <class Begin> bool begin(Begin function) {
        const HRESULT hr = function(&m_block);
        CHECK(may_say(hr));
        m_begun = hr == S_OK;
        return m_begun;
    }
    // Runs the call while something is refused. It may end only after that.
    void go_on() {
        const auto enough = std::chrono::steady_clock::now() + std::chrono::milliseconds(500);
        while (m_begun && m_callbacks == 0 && std::chrono::steady_clock::now() < enough) {
            std::this_thread::yield();
        }
    }
    // Returns the call's result after nothing is refused any more; E_ABORT if it was not begun.
    HRESULT end() {
        if (!m_begun) {
            CHECK_EQ(m_callbacks.load(), 0);
            return E_ABORT;
        }
        REQUIRE(harness::eventually([this] { return m_callbacks == 1; }));
        const HRESULT hr = XAsyncGetStatus(&m_block, true);
        CHECK(may_say(hr));
        return hr;
    }
    XAsyncBlock* block() { return &m_block; }

private:
    XAsyncBlock m_block{};
    std::atomic<int> m_callbacks{0};
    bool m_begun = false;
};

// `body(fault, game)` with every n, in a game that continues.
inline void in_a_game(Kind kind, const std::function<void(Fault&, title::Game&)>& body) {
    const support::LogFile log(xblshim::base::LogLevel::Error);
    FaultyService service;
    service.test_service.stand_in.log_file = log.path;
    {
        title::Game game;
        faults::with_every(kind, [&](Fault& fault) { body(fault, game); });
    }
    CHECK(xblshim::task_queue::uninitialize(5000));
    CHECK_EQ(std::string(XblShimReport(XblShimReportFormat::Text)), std::string(nothing_left));
}

inline void in_a_game_without_anything(const std::function<void(Fault&, title::Game&)>& body) {
    for (const Kind kind : {Kind::Allocation, Kind::Thread}) {
        in_a_game(kind, body);
    }
}

} // namespace faults
