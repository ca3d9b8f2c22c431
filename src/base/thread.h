// A joinable thread of our own: named, and deaf to the host's signals.
#pragma once

#include <functional>
#include <thread>

namespace xblshim::base {

// Every asynchronous signal and SIGPIPE is blocked in the new thread's mask before it starts, so a signal meant for
// the host is never handled on one of our threads, and a write to a closed socket cannot kill the process.
// The process-wide dispositions are never touched.
class Thread {
public:
    // What happens to a running thread that wakes this one when no processor is free. Usual: the system may let this
    // one run at once instead. Polite: this one waits for its turn, so that who hands it work isn't held up by it
    // (Linux; it is no lower priority. Threads and processes begun on a polite thread are polite too).
    enum class Wakeup { Usual, Polite };

    Thread() noexcept = default;
    // Throws std::system_error when the system refuses a thread.
    Thread(const char* name, std::function<void()> body, Wakeup wakeup = Wakeup::Usual);
    Thread(Thread&&) noexcept = default;
    Thread& operator=(Thread&&) noexcept = default;
    ~Thread(); // must have been joined or detached

    static bool is_ours() noexcept; // whether the calling thread is one of these

    bool joinable() const noexcept { return m_thread.joinable(); }
    bool is_current() const noexcept { return m_thread.get_id() == std::this_thread::get_id(); }
    void join() { m_thread.join(); }
    void detach() { m_thread.detach(); }

private:
    std::thread m_thread;
};

} // namespace xblshim::base
