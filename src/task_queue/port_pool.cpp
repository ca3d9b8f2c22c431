// How a ThreadPool or SerializedThreadPool port gets its threads.
//
// A ThreadPool port usually has as many as there are processors (two at least). When all of them have been inside
// callbacks for a while and none was taken since, the callbacks are blocked, perhaps waiting for one that is still in
// the list: then one more is allowed at a time. So a title that was tried on a machine with many processors doesn't
// dead-lock on one with few.
#include "task_queue/port.h"

#include "base/process.h"
#include "task_queue/queue.h"

#include <chrono>
#include <utility>

namespace xblshim::task_queue {
namespace {

constexpr auto stall = std::chrono::milliseconds(50);

} // namespace

// One thread is asked for at a time; when it arrives and finds more than it can take, it asks for the next.
void Port::request_thread(After& after) noexcept {
    if (!is_pooled() || m_ready.empty() || m_requested > 0 || m_serial_depth > 0) {
        return; // whoever is inside a callback of a serialized port asks when it is done
    }
    if (m_active < m_usual_threads + m_extra) {
        ++m_requested;
        after.need_thread = true;
    } else if (!is_serialized()) {
        watch(stall);
    }
}

void Port::run_on_pool_thread() noexcept {
    bool arrived = false;
    Turn turn;
    for (;;) {
        After after;
        Turn finished; // its queue may be destroyed with it, so where the lock is not held
        const bool arrived_again = ThreadPool::takes_over(*this);
        {
            const std::lock_guard lock(m_lock);
            if (!arrived) {
                arrived = true;
                --m_requested;
                ++m_active;
            } else {
                finish_turn(turn, after);
                m_requested -= arrived_again ? 1 : 0;
            }
            finished = std::move(turn);
            turn = m_active > m_usual_threads + m_extra ? Turn{} : take();
            if (turn.context == nullptr && --m_active < m_usual_threads) {
                m_extra = 0;
            }
            request_thread(after);
        }
        finished = {};
        complete(after);
        if (turn.context == nullptr) {
            return;
        }
        run(turn, true);
        if (base::in_forked_child()) {
            return; // a callback forked: in the child a lock may be held by a thread that isn't there
        }
    }
}

} // namespace xblshim::task_queue
