// A native stand-in for the Python side: the same function table, without Python, for tests under sanitizers.
//
//     StandIn stand_in;                                        // from here on acquire() starts it instead of Python
//     stand_in.on_update([](const Update& u) { return u.percent == 100 ? S_OK : StandIn::later; });
//     ...
//     stand_in.complete(token, S_OK);                            // for calls whose handler returned `later`
//     stand_in.on_read([](const Reading&) { return Page{S_OK, {"7", "8"}, "next"}; });
//     stand_in.send_progress(stand_in.subscriptions()[0].subscription, {{"7", 3, "50"}}); // see stand_in_events.h
//
// Set it up before acquire(); it must outlive the last release().
#pragma once

#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "service/bridge_abi.h"
#include "service/service.h"
#include "support/stand_in_events.h"

namespace xblshim::testing {

// The data of a call beside its request.
struct CallFrame {
    uint64_t token = 0; // for `complete()` and `complete_with_page()`
    uint32_t retry_delay_seconds = 0;
    uint32_t timeout_window_seconds = 0;
    std::string accept_language;
    bool offline = false;
    uint32_t run = 0;
};

struct Update : service::UpdateAchievement, CallFrame {};

// Several updates in one call.
struct Updates : service::UpdateAchievements, CallFrame {};

// A request for a list or for a single achievement.
struct Reading : service::ListAchievements, CallFrame {
    bool list = false;
    std::string scid; // of a single one, as is the id
    std::string achievement_id;
};

// One achievement of a page, as far as tests want to say.
struct Given {
    struct Requirement {
        std::string id, current, target;
    };
    std::string id;
    uint32_t state = 0; // XblAchievementProgressState
    std::vector<Requirement> requirements;
    int64_t unlocked = 0; // time_t
};

// The result of it. Written for every result, also for one that isn't a success.
struct Page {
    HRESULT hr = S_OK;
    std::vector<std::string> ids; // one achievement for each; "name of " it is its name
    std::string continuation_token;
    bool written = true;
    std::vector<Given> given = {}; // further ones, after the ids
};

class StandIn : public StandInEvents {
public:
    static constexpr HRESULT later = 1; // a handler returns it for a call that complete() completes later

    StandIn();
    ~StandIn();
    StandIn(const StandIn&) = delete;
    StandIn& operator=(const StandIn&) = delete;

    const xblshim_bridge_api& bridge() const { return m_api; }

    // Called on the stand-in's thread for each update. The default returns S_OK.
    void on_update(std::function<HRESULT(const Update&)> handler);
    void complete(uint64_t token, HRESULT hr); // from any thread
    // The same for several updates: a result for each of them, by default S_OK; `hr` (S_OK) is that of the call.
    void on_updates(std::function<std::vector<HRESULT>(const Updates&, HRESULT& hr)> handler);
    std::vector<Updates> several_updates() const; // all requests so far
    // The same for readings; by default an empty page.
    void on_read(std::function<Page(const Reading&)> handler);
    void complete_with_page(uint64_t token, Page page); // from any thread
    // Reports why a call waits; see bridge_abi.h. From any thread.
    void say_waiting(uint64_t token, xblshim_wait_reason reason, uint64_t milliseconds);
    std::string log_file; // of the next start's configuration
    // Called on the stand-in's thread for every call, before the other handlers. Without a result they get the call.
    using CallHandler = std::function<std::optional<HRESULT>(const xblshim_core_api&, const xblshim_call&)>;
    void on_call(CallHandler handler);
    // The configuration that the next start reports; by default service "local", title id 0, sandbox RETAIL, one user
    // "XblPlayer".
    service::Configuration configuration;
    // The next starts end with this failure, before the configuration or after it.
    void fail_start(HRESULT hr, std::string sentence, bool after_configuration = false);
    // Until open_gate() the stand-in has not even read its configuration.
    void close_gate();
    void open_gate();

    std::vector<Update> updates() const;       // all requests so far
    bool wait_for_updates(size_t count) const; // false after ten seconds
    std::vector<Reading> readings() const;
    bool wait_for_readings(size_t count) const;
    uint32_t refused_pages() const; // how often the core has no memory for a page
    uint32_t most_at_once() const;  // the most calls that it had taken at a time
    uint32_t runs() const;          // how often it was started
    uint32_t waits() const;         // how often it went to sleep

private:
    static void run(const xblshim_core_api* core);
    void run_here(const xblshim_core_api& core);
    bool report(const xblshim_core_api& core);
    void serve(const xblshim_core_api& core);
    void take_promised(const xblshim_core_api& core, const std::set<uint64_t>& open);
    HRESULT handle(const xblshim_core_api& core, const xblshim_call& call);
    HRESULT update_several(const xblshim_core_api& core, const xblshim_call& call);
    static HRESULT give_token(const xblshim_core_api& core, const xblshim_call& call);
    HRESULT read(const xblshim_core_api& core, const xblshim_call& call);
    HRESULT give_page(const xblshim_core_api& core, uint64_t token, const Page& page);

    xblshim_bridge_api m_api{};
    mutable std::mutex m_lock;
    mutable std::condition_variable m_changed;
    CallHandler m_call_handler;
    std::function<HRESULT(const Update&)> m_handler;
    std::vector<xblshim_call_result> m_results;
    struct Wait {
        uint64_t token;
        xblshim_wait_reason reason;
        uint64_t milliseconds;
    };
    std::vector<Wait> m_said_waits; // to be reported
    std::vector<Update> m_updates;
    std::function<std::vector<HRESULT>(const Updates&, HRESULT&)> m_updates_handler;
    std::vector<Updates> m_several_updates;
    std::function<Page(const Reading&)> m_read_handler;
    std::vector<std::pair<uint64_t, Page>> m_pages; // to be given
    std::vector<Reading> m_readings;
    uint32_t m_refused_pages = 0;
    HRESULT m_failure = S_OK;
    std::string m_sentence;
    bool m_fail_late = false;
    bool m_gate_closed = false;
    uint32_t m_open = 0, m_most_open = 0, m_runs = 0, m_running = 0, m_waits = 0;
};

} // namespace xblshim::testing
