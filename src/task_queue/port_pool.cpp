// Requests threads for ThreadPool and SerializedThreadPool ports.
//
// A ThreadPool port usually has as many threads as there are processors, at least two. When all of them have been
// inside callbacks for a while and took no entry since, the callbacks are blocked, perhaps waiting for one in the list.
// The port then gets one more thread at a time. A title that was tested on a machine with many processors therefore
// does not deadlock on one with few.
#include "task_queue/port.h"

#include "base/brief_lock.h"
#include "base/process.h"
#include "task_queue/queue.h"

#include <chrono>
#include <utility>

namespace xblshim::task_queue {
namespace {

constexpr auto stall = std::chrono::milliseconds(50);

} // namespace

// Requests one thread at a time. When it arrives and finds more than it can take, it requests the next one.
void Port::request_thread(After& after) noexcept {
    if (!is_pooled() || m_ready.empty() || m_requested > 0 || m_serial_depth > 0) {
        return; // the thread inside a callback of a serialized port requests one when it is done
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
        Turn finished; // its queue may be destroyed with it, so it is released without the lock
        const bool arrived_again = ThreadPool::takes_over(*this);
        {
            const auto lock = base::lock_briefly(m_lock);
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
            return; // a callback forked: in the child a thread that does not exist may hold a lock
        }
    }
}

} // namespace xblshim::task_queue
