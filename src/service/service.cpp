#include "service/service.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <mutex>

#include "XGameErr.h"
#include "xsapi-c/errors_c.h"

#include "base/descriptors.h"
#include "base/guard.h"
#include "base/log.h"
#include "base/log_listener.h"
#include "base/never_destroyed.h"
#include "base/process.h"
#include "base/rendered/install_source.h"
#include "base/thread.h"
#include "service/options.h"
#include "service/python_finder.h"
#include "service/python_side.h"
#include "service/service_testing.h"
#include "service/session.h"
#include "service/start_error.h"
#include "service/waiting.h"
#include "service/watched_python.h"

namespace xblshim::service {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds stop_limit{5000}; // for the Python side: a start that imports can't be interrupted
// The same while the interpreter is about to be finalized during a call of its thread, which would crash the process.
constexpr milliseconds python_exit_limit{60000};
constexpr milliseconds delivery_limit{2000}; // for the title's callbacks

struct Service {
    // Lock "start": serializes starts; outermost of all. No title code runs under it.
    std::mutex start_lock;
    // Lock "service": "session", "call queue" and "delivery" are taken under it.
    std::mutex lock;
    uint32_t references = 0;
    std::shared_ptr<Session> session;             // the running one, null without references
    std::vector<std::weak_ptr<Session>> sessions; // including those that are being stopped
    std::string error;                            // of the last start, unless `session` has one
    bool python_ended = false;
    bool ending = false; // the process or the hosting Python ends: no more starts
    const xblshim_bridge_api* stand_in = nullptr;
};

Service& service() {
    static base::NeverDestroyed<Service> instance; // threads may use it while the process exits
    return *instance;
}

std::atomic<const Observer*> service_observer{nullptr};

void notify_observer_of_end() noexcept {
    if (const Observer* const observer = service_observer.load()) {
        observer->ending();
    }
}

std::vector<std::shared_ptr<Session>> all_sessions() {
    Service& all = service();
    std::vector<std::shared_ptr<Session>> sessions;
    const std::lock_guard lock(all.lock);
    for (const auto& weak : all.sessions) {
        if (auto session = weak.lock()) {
            sessions.push_back(std::move(session));
        }
    }
    return sessions;
}

// No other session begins from here on, so their places in the list stay valid. Copying the list might need memory.
void stop_all(milliseconds limit) noexcept {
    Service& all = service();
    for (size_t place = 0;; ++place) {
        std::shared_ptr<Session> session;
        {
            const std::lock_guard lock(all.lock);
            all.ending = true;
            if (place == all.sessions.size()) {
                return;
            }
            session = all.sessions[place].lock();
        }
        if (session) {
            session->stop(limit);
        }
    }
}

// No thread of ours may run Python or OpenSSL code when the C library ends.
void stop_at_exit() {
    if (base::in_forked_child()) {
        return; // the threads belong to the parent
    }
    {
        Service& all = service();
        const std::lock_guard lock(all.lock);
        if (all.python_ended) {
            return; // everything was stopped; title code may be Python's, which can't run any more
        }
    }
    notify_observer_of_end();
    stop_all(stop_limit);
    DeliveryPool::instance().finish_inline();
    if (!DeliveryPool::on_delivery_thread()) { // title code there may call exit()
        DeliveryPool::instance().stop(milliseconds(500));
    }
}

// Counts one use of the new session. Returns the replaced session: null, or one that failed.
std::shared_ptr<Session> start_session() {
    Service& all = service();
    const xblshim_bridge_api* stand_in;
    {
        const std::lock_guard lock(all.lock);
        if (all.ending) {
            throw StartError(E_FAIL, "Python or the process is ending: start xblshim before");
        }
        stand_in = all.stand_in;
    }
    static const bool registered = (base::at_process_exit(stop_at_exit), true);
    (void)registered;
    base::watch_for_fork();

    PythonSide side;
    if (!stand_in) {
        side = load_python_side();
    }
    Settings settings;
    settings.options = stored_options();
    settings.package_dir = side.package_dir;
    settings.python = side.python;
    settings.program_dir = program_dir();
    auto session = std::make_shared<Session>(std::move(settings));
    xblshim_bridge_api bridge{};
    if (stand_in) {
        bridge = *stand_in;
    } else {
        char error[1024] = "";
        if (side.start(&session->api(), &bridge, error, sizeof error) != 0) {
            throw StartError(E_FAIL, error);
        }
        if (bridge.watch) {
            watch_running_python(bridge.watch, session);
        }
    }
    if (bridge.version != XBLSHIM_BRIDGE_VERSION || bridge.size != sizeof bridge) {
        throw StartError(E_GAMERUNTIME_VERSION_MISMATCH,
                         "the bridge and the library are of different versions of xblshim: run pip install "
                         "--force-reinstall " XBLSHIM_INSTALL_SOURCE XBLSHIM_INSTALL_PLACE);
    }
    {
        const std::lock_guard lock(all.lock);
        if (all.ending) { // set meanwhile: the thread that sets it stops the sessions in the list
            throw StartError(E_FAIL, "Python or the process is ending: start xblshim before");
        }
        all.sessions.erase(
            std::remove_if(all.sessions.begin(), all.sessions.end(), [](const auto& weak) { return weak.expired(); }),
            all.sessions.end());
        all.sessions.push_back(session);
        DeliveryPool::instance().start();
        session->start(bridge);
        ++all.references; // together with the threads: a check for the last reference sees both or neither
        session.swap(all.session);
    }
    return session;
}

// Unless another thread has started it meanwhile. False when title code did not return in time.
bool stop_unused_deliveries() {
    Service& all = service();
    {
        const std::lock_guard lock(all.lock);
        if (all.references != 0) {
            return true;
        }
        DeliveryPool::instance().begin_stop();
    }
    return DeliveryPool::instance().end_stop(delivery_limit);
}

void finish(const std::shared_ptr<Session>& session) {
    session->stop(stop_limit);
    if (!stop_unused_deliveries()) {
        base::log(base::LogLevel::Warning,
                  "a callback of the title did not return within %lld ms; its thread is abandoned",
                  static_cast<long long>(delivery_limit.count()));
    }
}

HRESULT note_failure(HRESULT hr, const char* sentence) noexcept {
    base::log(base::LogLevel::Error, "the start failed: %s", sentence);
    Service& all = service();
    {
        const std::lock_guard lock(all.lock);
        base::guard_void("the start's error", [&] { all.error = sentence; });
    }
    if (!DeliveryPool::on_delivery_thread()) {
        stop_unused_deliveries(); // the threads that the start may have created
    }
    return hr;
}

} // namespace

void observe(const Observer* observer) noexcept { service_observer.store(observer); }

void notify_observer(const Configuration& configuration) noexcept {
    if (const Observer* const observer = service_observer.load()) {
        observer->configured(configuration);
    }
}

std::shared_ptr<Session> current_session() {
    Service& all = service();
    const std::lock_guard lock(all.lock);
    return all.session;
}

HRESULT acquire() noexcept try {
    if (base::in_forked_child()) {
        return E_FAIL; // without a lock: another thread may have held it at the fork
    }
    Service& all = service();
    const std::lock_guard starting(all.start_lock);
    base::take_standard_streams();
    {
        const std::lock_guard lock(all.lock);
        if (all.session && !all.session->failed() && !all.ending) {
            all.references++;
            return S_OK;
        }
        all.error.clear();
    }
    std::shared_ptr<Session> failed;
    try {
        failed = start_session();
    } catch (const StartError& error) {
        return note_failure(error.hr, error.what());
    } catch (const std::exception& error) {
        char sentence[256];
        std::snprintf(
            sentence, sizeof sentence,
            "the system refuses what the start needs (%s): is a limit of memory, of threads (ulimit -u) or of "
            "open files (ulimit -n) reached?",
            error.what());
        return note_failure(base::hresult_of_current_exception("the start"), sentence);
    }
    if (failed) {
        failed->stop(stop_limit);
    }
    return S_OK;
} catch (...) {
    return E_OUTOFMEMORY;
}

bool in_use() noexcept {
    if (base::in_forked_child()) {
        return false;
    }
    Service& all = service();
    const std::lock_guard lock(all.lock);
    return all.references != 0;
}

void release() noexcept {
    if (base::in_forked_child()) {
        return;
    }
    Service& all = service();
    std::shared_ptr<Session> last;
    {
        const std::lock_guard lock(all.lock);
        if (all.references == 0) {
            return;
        }
        --all.references;
        if (all.references != 0) {
            return;
        }
        last = std::move(all.session);
        all.session = nullptr;
        base::guard_void("the start's error", [&] {
            std::string error = last->error();
            if (!error.empty()) {
                all.error = std::move(error);
            }
        });
    }
    if (!DeliveryPool::on_delivery_thread()) {
        return finish(last);
    }
    try {
        base::Thread("xblshim-stop", [last] { finish(last); }).detach();
    } catch (const std::exception& error) {
        base::log(base::LogLevel::Warning, "no thread can be created to stop the service (%s): this thread stops it",
                  error.what());
        last->stop(stop_limit); // the delivery threads, of which this is one, stay for the next start
    }
}

HRESULT wait_configured(std::chrono::milliseconds timeout) noexcept try {
    const auto session = base::in_forked_child() ? nullptr : current_session();
    return session ? session->wait_configured(timeout) : E_FAIL;
} catch (...) {
    return E_OUTOFMEMORY;
}

std::shared_ptr<const Configuration> configuration() noexcept {
    const auto session = base::in_forked_child() ? nullptr : current_session();
    return session ? session->configuration() : nullptr;
}

void submit(std::unique_ptr<ServiceCall> call) noexcept {
    if (base::in_forked_child()) {
        call->complete(E_ABORT); // there are no other threads
    } else if (const auto session = current_session()) {
        session->submit(std::move(call));
    } else {
        DeliveryPool::instance().deliver(std::move(call), E_ABORT);
    }
}

HRESULT submit_promised(std::unique_ptr<ServiceCall> call) noexcept {
    call->promised = true;
    const auto session = base::in_forked_child() ? nullptr : current_session();
    return session ? session->try_submit(call) : E_ABORT;
}

std::string start_error() {
    if (base::in_forked_child()) {
        return "xblshim does not work in a child of fork(): start it in the child only, or exec a program there";
    }
    Service& all = service();
    const std::lock_guard lock(all.lock);
    const std::string error = all.session ? all.session->error() : std::string();
    return error.empty() ? all.error : error;
}

namespace {

HRESULT unknown_option(const std::string& key) noexcept {
    base::log(base::LogLevel::Error,
              "XblShimSetOption: key \"%s\" is no configuration key, so the call fails with E_INVALIDARG. "
              "`xblshim config` lists them.",
              key.c_str());
    return E_INVALIDARG;
}

} // namespace

HRESULT set_option(const std::string& key, const std::string& value) noexcept try {
    if (!known_option(key)) {
        return unknown_option(key);
    }
    if (!base::in_forked_child() && current_session()) {
        return E_XBL_ALREADY_INITIALIZED;
    }
    store_option(key, value);
    return S_OK;
} catch (...) {
    return E_OUTOFMEMORY;
}

HRESULT clear_option(const std::string& key) noexcept {
    if (!known_option(key)) {
        return unknown_option(key);
    }
    if (!base::in_forked_child() && current_session()) {
        return E_XBL_ALREADY_INITIALIZED;
    }
    remove_option(key);
    return S_OK;
}

std::vector<WaitingCall> waiting_calls() {
    std::vector<WaitingCall> calls;
    for (const auto& session : all_sessions()) {
        session->list_waiting(calls);
    }
    DeliveryPool::instance().list_waiting(calls);
    return calls;
}

void python_exits() noexcept {
    if (!base::in_forked_child()) {
        notify_observer_of_end();
        stop_all(python_exit_limit);
        Service& all = service();
        const std::lock_guard lock(all.lock);
        all.python_ended = true;
    }
    base::finish_log_listener(); // the listener may be a function of Python
}

void use_python_side_for_tests(const xblshim_bridge_api* bridge) noexcept {
    Service& all = service();
    const std::lock_guard lock(all.lock);
    all.stand_in = bridge;
}

} // namespace xblshim::service
