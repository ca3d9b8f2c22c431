#include "service/session.h"

#include <exception>

#include "base/current_call.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/platform.h"
#include "base/rendered/hresult_names.h"
#include "service/network.h"

namespace xblshim::service {

namespace {

base::LogLevel to_level(uint32_t level) noexcept {
    return static_cast<base::LogLevel>(
        level > static_cast<uint32_t>(base::LogLevel::Debug) ? static_cast<uint32_t>(base::LogLevel::Debug) : level);
}

const char* text(const char* given) noexcept { return given ? given : ""; }

} // namespace

Session::Session(Settings settings) : m_settings(std::move(settings)), m_api(table()) {
    for (const auto& [key, value] : m_settings.options) {
        m_options.push_back({key.c_str(), value.c_str()});
    }
    m_bridge_settings.size = sizeof m_bridge_settings;
    m_bridge_settings.option_count = static_cast<uint32_t>(m_options.size());
    m_bridge_settings.options = m_options.data();
    m_bridge_settings.version = XBLSHIM_VERSION;
    m_bridge_settings.package_dir = m_settings.package_dir.c_str();
    m_bridge_settings.python = m_settings.python.c_str();
    m_bridge_settings.program_dir = m_settings.program_dir.c_str();
    m_bridge_settings.environment_trusted = base::environment_is_trusted() ? 1 : 0;
    m_api.core = this;
    m_api.settings = &m_bridge_settings;
    m_api.wake_handle = m_queue.wake_handle();
}

// The functions that Python calls. No exception may cross its frames.
xblshim_core_api Session::table() noexcept {
    xblshim_core_api api{};
    api.version = XBLSHIM_BRIDGE_VERSION;
    api.size = sizeof api;
    api.exchange = [](xblshim_core* core, const xblshim_call_result* results, uint32_t result_count,
                      xblshim_call* calls, uint32_t capacity) noexcept -> int32_t {
        Deliveries done;
        const int32_t taken = self(core).m_queue.exchange(results, result_count, calls, capacity, done);
        DeliveryPool::instance().deliver_quietly(std::move(done));
        return taken;
    };
    api.result_memory = [](xblshim_core* core, uint64_t token, uint64_t size) noexcept {
        return self(core).m_queue.result_memory(token, size);
    };
    api.event_memory = [](xblshim_core* core, uint64_t subscription, uint64_t size) noexcept {
        return self(core).m_channels.event_memory(subscription, size);
    };
    api.event = [](xblshim_core* core, uint64_t subscription, uint32_t kind, void* memory) noexcept {
        self(core).m_channels.event(subscription, kind, memory);
    };
    api.attempt = [](xblshim_core* core, uint64_t token, const xblshim_attempt* attempt) noexcept {
        base::guard_void("the report of an attempt", [&] {
            if (auto notice = self(core).m_queue.attempt(token, *attempt)) {
                DeliveryPool::instance().deliver(std::move(notice), S_OK);
            }
        });
    };
    api.waiting = [](xblshim_core* core, uint64_t token, uint32_t reason, uint64_t milliseconds) noexcept {
        self(core).m_queue.waiting(token, reason, milliseconds);
    };
    api.offline = [](xblshim_core*) noexcept -> int32_t { return offline() ? 1 : 0; };
    api.stopping = [](xblshim_core* core) noexcept -> int32_t { return self(core).m_queue.stopping() ? 1 : 0; };
    api.configured = [](xblshim_core* core, const xblshim_configuration* configuration) noexcept {
        const HRESULT hr = base::guard("the configuration", [&] {
            self(core).take_configuration(*configuration);
            return S_OK;
        });
        if (FAILED(hr)) {
            self(core).fail(hr, "there is no memory for the configuration: give the program more");
        }
    };
    api.started = [](xblshim_core*) noexcept { base::log(base::LogLevel::Debug, "the Python side has started"); };
    api.failed = [](xblshim_core* core, int32_t hr, const char* sentence) noexcept {
        self(core).fail(hr < 0 ? hr : E_FAIL, text(sentence));
    };
    api.log = [](xblshim_core*, uint32_t level, const char* line) noexcept {
        const base::LogLevel at = to_level(level);
        if (at == base::LogLevel::Debug) {
            base::log_lines(at, text(line)); // a traceback
        } else {
            base::log(at, "%s", text(line));
        }
    };
    api.logs = [](xblshim_core*, uint32_t level) noexcept -> int32_t {
        return base::log_enabled(to_level(level)) ? 1 : 0;
    };
    api.python_exits = &python_exits;
    return api;
}

void Session::start(const xblshim_bridge_api& bridge) {
    const std::lock_guard lock(m_lock); // no thread may see the unfinished thread object
    m_thread = base::Thread(
        "xblshim-python", [keep = shared_from_this(), bridge] { keep->run(bridge); },
        base::Thread::Wakeup::PoliteByDefault); // a call of a game thread wakes it
}

void Session::run(const xblshim_bridge_api& bridge) noexcept {
    bridge.run(&m_api);
    if (!m_queue.stopping() && !failed()) {
        fail(E_FAIL, "the Python side ended although nobody stopped it: set XBLSHIM_LOG=debug and look at the log");
    }
    complete_rest(E_ABORT);
    const std::lock_guard lock(m_lock);
    m_finished = true;
    m_changed.notify_all();
}

void Session::complete_rest(HRESULT hr) noexcept { DeliveryPool::instance().deliver(m_queue.close(hr)); }

void Session::submit(std::unique_ptr<ServiceCall> call) noexcept {
    const HRESULT hr = try_submit(call);
    if (FAILED(hr)) {
        DeliveryPool::instance().deliver(std::move(call), hr);
    }
}

HRESULT Session::try_submit(std::unique_ptr<ServiceCall>& call) noexcept {
    call->origin = base::t_current_call;
    if (m_queue.push(call)) {
        return S_OK;
    }
    const std::lock_guard lock(m_lock);
    return FAILED(m_failure) ? m_failure : E_ABORT;
}

bool Session::stop(std::chrono::milliseconds limit) {
    m_channels.close(); // first: the sinks are not called for the end of their subscriptions
    m_queue.stop();
    std::unique_lock lock(m_lock);
    m_changed.notify_all(); // for wait_configured()
    const bool finished = m_changed.wait_for(lock, limit, [this] { return m_finished; });
    if (!m_joined) {
        m_joined = true;
        base::Thread thread = std::move(m_thread);
        lock.unlock();
        if (finished) {
            if (thread.joinable()) {
                thread.join();
            }
        } else {
            base::log(base::LogLevel::Error, "the Python thread did not stop within %lld ms; it is abandoned",
                      static_cast<long long>(limit.count()));
            thread.detach();
        }
    } else {
        lock.unlock();
    }
    complete_rest(E_ABORT);
    return finished;
}

void Session::take_configuration(const xblshim_configuration& given) {
    auto configuration = std::make_shared<Configuration>();
    configuration->service = text(given.service);
    configuration->title_id = given.title_id;
    configuration->sandbox = text(given.sandbox);
    for (uint32_t i = 0; i < given.user_count; i++) {
        configuration->users.push_back({given.users[i].xuid, text(given.users[i].gamertag), given.users[i].guest != 0});
    }
    configuration->offline = given.offline != 0;
    configuration->gamer_picture = text(given.gamer_picture);
    configuration->state_dir = text(given.state_dir);
    configuration->report = text(given.report);
    set_configured_offline(configuration->offline);
    base::configure_log(to_level(given.log_level), text(given.log_file));
    notify_observer(*configuration);
    const std::lock_guard lock(m_lock);
    m_configuration = std::move(configuration);
    m_changed.notify_all();
}

void Session::fail(HRESULT hr, const char* sentence) noexcept {
    base::log(base::LogLevel::Error, "the start failed: %s", sentence);
    {
        const std::lock_guard lock(m_lock);
        if (FAILED(m_failure)) {
            return;
        }
        m_failure = hr;
        base::guard_void("the start's error", [&] { m_error = sentence; });
        m_changed.notify_all();
    }
    complete_rest(hr);
}

HRESULT Session::wait_configured(std::chrono::milliseconds timeout) {
    std::unique_lock lock(m_lock);
    const bool here = m_changed.wait_for(
        lock, timeout, [this] { return FAILED(m_failure) || m_configuration || m_finished || m_queue.stopping(); });
    if (FAILED(m_failure)) {
        return m_failure;
    }
    return m_configuration ? S_OK : here ? E_ABORT : base::from_win32(ERROR_TIMEOUT);
}

std::shared_ptr<const Configuration> Session::configuration() const {
    const std::lock_guard lock(m_lock);
    return m_configuration;
}

bool Session::failed() const {
    const std::lock_guard lock(m_lock);
    return FAILED(m_failure);
}

std::string Session::error() const {
    const std::lock_guard lock(m_lock);
    return m_error;
}

} // namespace xblshim::service
