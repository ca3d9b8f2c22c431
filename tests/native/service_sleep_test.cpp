// The core's side of the sleeping protocol (service/bridge_abi.h): every interleaving of the real call queue with a
// loop that does what bridge_abi.h asks of it. The loop's own side is tests/python/bridge/test_loop_sleep.py.
#include <deque>
#include <memory>
#include <string>
#include <vector>

#include "harness/harness.h"
#include "support/counted_call.h"
#include "support/wake_handle.h"

#include "service/call_queue.h"

using namespace xblshim;
using service::CallQueue;

namespace {

constexpr uint32_t free_slots = 2; // the others are taken by calls that stay under way
constexpr uint32_t pushes = 3;

// Walks a tree of decisions, one path at a time.
class Choices {
public:
    uint32_t choose(uint32_t count) {
        if (m_place == m_path.size()) {
            m_path.push_back({0, count});
        }
        return m_path[m_place++].chosen;
    }
    bool next_path() {
        while (!m_path.empty() && m_path.back().chosen + 1 == m_path.back().count) {
            m_path.pop_back();
        }
        if (m_path.empty()) {
            return false;
        }
        m_path.back().chosen++;
        m_place = 0;
        return true;
    }

private:
    struct Decision {
        uint32_t chosen, count;
    };
    std::vector<Decision> m_path;
    size_t m_place = 0;
};

// The call queue, with few slots left.
class RealQueue {
public:
    RealQueue() {
        for (uint32_t i = 0; i < XBLSHIM_CALLS_AT_ONCE - free_slots; i++) {
            push();
        }
        std::vector<uint64_t> tokens;
        exchange({}, XBLSHIM_CALLS_AT_ONCE, tokens);
    }
    void push() {
        auto call = m_calls.make();
        REQUIRE(m_queue.push(call));
    }
    void stop() { m_queue.stop(); }
    bool readable() const { return support::wait_readable({m_queue.wake_handle()}, 0); }
    int32_t exchange(const std::vector<uint64_t>& finished, uint32_t capacity, std::vector<uint64_t>& tokens) {
        std::vector<xblshim_call_result> results;
        for (const uint64_t token : finished) {
            results.push_back({token, S_OK, 0});
        }
        service::Deliveries done;
        const int32_t taken =
            m_queue.exchange(results.data(), static_cast<uint32_t>(results.size()), m_taken, capacity, done);
        CHECK_EQ(done.size(), finished.size());
        for (int32_t i = 0; i < taken; i++) {
            tokens.push_back(m_taken[i].token);
        }
        return taken;
    }

private:
    testing::Calls m_calls;
    CallQueue m_queue;
    xblshim_call m_taken[XBLSHIM_CALLS_AT_ONCE];
};

// A wrong protocol: a push wakes only a loop whose last exchange found nothing.
class OldQueue {
public:
    void push() {
        m_waiting++;
        wake();
    }
    void stop() {
        m_stopping = m_sleeping = true;
        wake();
    }
    bool readable() const { return m_readable; }
    int32_t exchange(const std::vector<uint64_t>& finished, uint32_t capacity, std::vector<uint64_t>& tokens) {
        m_readable = false;
        m_free += static_cast<uint32_t>(finished.size());
        if (m_stopping) {
            return XBLSHIM_STOP;
        }
        const uint32_t room = std::min(capacity, m_free);
        const uint32_t taken = std::min(room, m_waiting);
        for (uint32_t i = 0; i < taken; i++) {
            tokens.push_back(++m_tokens);
        }
        m_free -= taken;
        m_waiting -= taken;
        m_sleeping = room > 0 && taken == 0;
        return static_cast<int32_t>(taken);
    }

private:
    void wake() {
        m_readable = m_readable || m_sleeping;
        m_sleeping = false;
    }
    uint32_t m_waiting = 0, m_free = free_slots;
    uint64_t m_tokens = 0;
    bool m_readable = false, m_sleeping = false, m_stopping = false;
};

struct Found {
    uint32_t paths = 0;
    uint32_t most_exchanges = 0;
    std::string fault;
};

// One run: titles push calls, a service completes them, perhaps a stop comes, and the loop runs. The queue does each
// step under its lock, so the orders of the steps are all possible interleavings.
template <class Queue> class Run {
public:
    Run(Choices& choices, uint32_t capacity, bool stops) : m_choices(choices), m_capacity(capacity), m_stops(stops) {}

    // Returns the fault, or an empty text.
    std::string go() {
        for (;;) {
            const bool loop_may_go_on = !m_started || m_queue.readable() || !m_results.empty();
            if (!m_got_stop && !loop_may_go_on && m_started) {
                if (m_stop_came) {
                    return "the loop sleeps and does not get the stop";
                }
                if (m_waiting > 0 && m_under_way.size() + m_results.size() < free_slots) {
                    return "the loop sleeps while a call waits";
                }
            }
            std::vector<void (Run::*)()> steps;
            if (m_to_come > 0) {
                steps.push_back(&Run::push);
            }
            if (!m_under_way.empty()) {
                steps.push_back(&Run::complete);
            }
            if (m_stops && !m_stop_came) {
                steps.push_back(&Run::stop);
            }
            if (loop_may_go_on && !m_got_stop) {
                steps.push_back(&Run::exchange);
            }
            if (steps.empty() || m_got_stop) {
                return !m_got_stop && m_waiting > 0 ? "a call is left" : m_fault;
            }
            (this->*steps[m_choices.choose(static_cast<uint32_t>(steps.size()))])();
        }
    }
    uint32_t exchanges() const { return m_exchanges; }

private:
    void push() {
        m_queue.push();
        m_waiting++;
        m_to_come--;
    }
    void complete() {
        m_results.push_back(m_under_way.front());
        m_under_way.pop_front();
    }
    void stop() {
        m_queue.stop();
        m_stop_came = true;
    }
    void exchange() {
        std::vector<uint64_t> tokens;
        const bool was_readable = m_queue.readable();
        const bool had_results = !m_results.empty();
        const int32_t taken = m_queue.exchange(m_results, m_capacity, tokens);
        m_exchanges++;
        if (was_readable && !had_results && taken == 0) {
            m_fault = "the loop was woken for nothing";
        }
        m_started = true;
        m_results.clear();
        m_got_stop = taken == XBLSHIM_STOP;
        m_waiting -= static_cast<uint32_t>(tokens.size());
        m_under_way.insert(m_under_way.end(), tokens.begin(), tokens.end());
    }

    Choices& m_choices;
    const uint32_t m_capacity;
    const bool m_stops;
    Queue m_queue;
    uint32_t m_to_come = m_stops ? pushes - 1 : pushes; // the stop is a step more
    uint32_t m_waiting = 0;
    std::deque<uint64_t> m_under_way;
    std::vector<uint64_t> m_results; // that the loop has not passed to the queue yet
    bool m_started = false, m_stop_came = false, m_got_stop = false;
    uint32_t m_exchanges = 0;
    std::string m_fault;
};

template <class Queue> Found explore(uint32_t capacity, bool stops) {
    Choices choices;
    Found found;
    do {
        Run<Queue> run(choices, capacity, stops);
        found.fault = run.go();
        found.paths++;
        found.most_exchanges = std::max(found.most_exchanges, run.exchanges());
    } while (found.fault.empty() && choices.next_path());
    return found;
}

} // namespace

TEST_WITHIN(service_sleep, no_call_waits_while_the_loop_sleeps, 120) {
    const Found found = explore<RealQueue>(XBLSHIM_CALLS_AT_ONCE, false);
    CHECK_EQ(found.fault, std::string());
    CHECK(found.paths > 100);
    CHECK(found.most_exchanges <= 1 + 2 * pushes); // the first look, one for each wake-up, one for each result
}

TEST_WITHIN(service_sleep, nor_where_each_exchange_has_room_for_one, 120) {
    CHECK_EQ(explore<RealQueue>(1, false).fault, std::string());
}

TEST_WITHIN(service_sleep, the_loop_gets_a_stop, 120) { CHECK_EQ(explore<RealQueue>(1, true).fault, std::string()); }

TEST(service_sleep, a_core_that_wakes_only_after_an_empty_exchange_is_found_out) {
    CHECK_EQ(explore<OldQueue>(XBLSHIM_CALLS_AT_ONCE, false).fault, std::string("the loop sleeps while a call waits"));
}
