#include "service/watched_python.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>

#include "base/thread.h"
#include "service/session.h"
#include "service/start_error.h"

namespace xblshim::service {

namespace {

constexpr std::chrono::seconds start_limit{10};

struct Watching {
    std::mutex lock; // a leaf
    std::condition_variable changed;
    bool done = false;
    std::string error;
};

} // namespace

void watch_running_python(decltype(xblshim_bridge_api::watch) watch, const std::shared_ptr<Session>& session) {
    auto watching = std::make_shared<Watching>();
    base::Thread thread("xblshim-watch", [watching, watch, session] {
        char error[1024] = "";
        const bool good = watch(&session->api(), error, sizeof error) == 0;
        const std::lock_guard lock(watching->lock);
        watching->error = good ? "" : error;
        watching->done = true;
        watching->changed.notify_all();
    });
    std::unique_lock lock(watching->lock);
    const bool done = watching->changed.wait_for(lock, start_limit, [&] { return watching->done; });
    const std::string error = watching->error;
    lock.unlock();
    if (!done) {
        thread.detach();
        throw StartError(E_FAIL, "another thread of this program held the GIL of its Python for " +
                                     std::to_string(start_limit.count()) +
                                     " s, and xblshim's own thread needs it: let go of it there (PyEval_SaveThread, "
                                     "Py_BEGIN_ALLOW_THREADS), also while that thread waits");
    }
    thread.join();
    if (!error.empty()) {
        throw StartError(E_FAIL, error);
    }
}

} // namespace xblshim::service
