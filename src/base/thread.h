// A joinable thread of the library, with a name and with the host's signals blocked.
#pragma once

#include <functional>
#include <thread>

namespace xblshim::base {

// The new thread's mask blocks every asynchronous signal and SIGPIPE before it starts. No handler of the host runs on
// our threads, and a write to a closed socket cannot end the process. Dispositions, which the process shares, are
// unchanged.
class Thread {
public:
    // The effect on a running thread that wakes this one while no processor is free. Usual: the system may run this
    // thread immediately instead. Polite: this thread waits for a free processor, so the thread that wakes it is not
    // delayed (Linux; the priority is not lower, except where the thread that starts this one has a real-time policy.
    // Threads and processes that such a thread starts have the same property). PoliteByDefault: the same, but a policy
    // other than the default one is inherited.
    enum class Wakeup { Usual, Polite, PoliteByDefault };

    Thread() noexcept = default;
    // Throws std::system_error when the system refuses a thread.
    Thread(const char* name, std::function<void()> body, Wakeup wakeup = Wakeup::Usual);
    Thread(Thread&&) noexcept = default;
    Thread& operator=(Thread&&) noexcept = default;
    ~Thread(); // join() or detach() must have been called

    static bool is_ours() noexcept; // whether the calling thread is a base::Thread

    bool joinable() const noexcept { return m_thread.joinable(); }
    bool is_current() const noexcept { return m_thread.get_id() == std::this_thread::get_id(); }
    void join() { m_thread.join(); }
    void detach() { m_thread.detach(); }

private:
    std::thread m_thread;
};

} // namespace xblshim::base
