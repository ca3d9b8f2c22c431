// One run of the Python side: its thread, its calls, its configuration, and the result of its start.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "base/thread.h"
#include "service/bridge_abi.h"
#include "service/call_queue.h"
#include "service/event_channel.h"
#include "service/service.h"

struct xblshim_core {}; // a session in the bridge ABI

namespace xblshim::service {

// The settings for the Python side; see xblshim_settings.
struct Settings {
    std::vector<std::pair<std::string, std::string>> options;
    std::string package_dir;
    std::string python;
    std::string program_dir;
};

// The functions of xblshim_core_api with the same names.
void python_exits() noexcept;
void notify_observer(const Configuration& configuration) noexcept;

class Session;
// Null without acquire().
std::shared_ptr<Session> current_session();

class Session : public xblshim_core, public std::enable_shared_from_this<Session> {
public:
    explicit Session(Settings settings); // throws std::system_error, std::bad_alloc

    const xblshim_core_api& api() const noexcept { return m_api; }
    void start(const xblshim_bridge_api& bridge); // starts the Python thread; throws std::system_error

    void submit(std::unique_ptr<ServiceCall> call) noexcept;
    // The same, except that a call which Python can't receive any more stays with the caller: the start's failure, or
    // E_ABORT after the stop.
    HRESULT try_submit(std::unique_ptr<ServiceCall>& call) noexcept;
    // Events reach the channel until it is closed or the session stops.
    void open_channel(const std::shared_ptr<EventChannel>& channel) { m_channels.add(channel); }
    void close_channel(uint64_t id) noexcept { m_channels.remove(id); }
    // Requests the Python side to stop and joins its thread. False when it did not return in time: the thread is
    // detached, and its calls are completed nevertheless. May be called by several threads.
    bool stop(std::chrono::milliseconds limit);

    void list_waiting(std::vector<WaitingCall>& calls) const { m_queue.list_waiting(calls); }
    HRESULT wait_configured(std::chrono::milliseconds timeout);
    std::shared_ptr<const Configuration> configuration() const;
    bool failed() const;
    std::string error() const;

private:
    static Session& self(xblshim_core* core) noexcept { return static_cast<Session&>(*core); }
    void take_configuration(const xblshim_configuration& configuration);
    void fail(HRESULT hr, const char* sentence) noexcept;
    void complete_rest(HRESULT hr) noexcept;
    void run(const xblshim_bridge_api& bridge) noexcept;
    static xblshim_core_api table() noexcept;

    Settings m_settings;
    std::vector<xblshim_option> m_options;
    xblshim_settings m_bridge_settings{};
    xblshim_core_api m_api{};
    CallQueue m_queue;
    EventChannels m_channels;

    // Lock "session": "call queue" is taken under it.
    mutable std::mutex m_lock;
    std::condition_variable m_changed;
    std::shared_ptr<const Configuration> m_configuration;
    HRESULT m_failure = S_OK;
    std::string m_error;
    base::Thread m_thread;
    bool m_finished = false; // the thread returned from Python
    bool m_joined = false;   // or was detached
};

} // namespace xblshim::service
