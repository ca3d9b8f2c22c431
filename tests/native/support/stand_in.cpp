#include "support/stand_in.h"

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "service/service_testing.h"
#include "support/rendered/request_reader.h"
#include "support/wake_handle.h"
#include "xsapi-c/achievements_c.h"

namespace xblshim::testing {

namespace {

StandIn* g_installed = nullptr;

CallFrame frame_of(const xblshim_call& call) {
    return {call.token,           call.retry_delay_seconds, call.timeout_window_seconds,
            call.accept_language, call.offline != 0,        call.run};
}

} // namespace

StandIn::StandIn()
    : m_handler([](const Update&) { return S_OK; }), m_read_handler([](const Reading&) { return Page{}; }) {
    configuration.service = "local";
    configuration.users.push_back({2814600000000001, "XblPlayer"});
    m_api.version = XBLSHIM_BRIDGE_VERSION;
    m_api.size = sizeof m_api;
    m_api.run = &StandIn::run;
    g_installed = this;
    service::use_python_side_for_tests(&m_api);
}

StandIn::~StandIn() {
    {
        // A callback that releases the last reference leaves the stop to another thread: that run may still be going
        // on.
        std::unique_lock lock(m_lock);
        if (!m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_running == 0; })) {
            std::fprintf(stderr, "a run of the stand-in has not ended: who holds a reference to the service?\n");
            std::abort(); // its loop would continue in freed memory
        }
    }
    service::use_python_side_for_tests(nullptr);
    g_installed = nullptr;
}

void StandIn::on_update(std::function<HRESULT(const Update&)> handler) {
    const std::lock_guard lock(m_lock);
    m_handler = std::move(handler);
}

void StandIn::on_call(CallHandler handler) {
    const std::lock_guard lock(m_lock);
    m_call_handler = std::move(handler);
}

void StandIn::complete(uint64_t token, HRESULT hr) {
    const std::lock_guard lock(m_lock);
    m_results.push_back({token, hr, 0});
    m_wake.wake();
}

void StandIn::say_waiting(uint64_t token, xblshim_wait_reason reason, uint64_t milliseconds) {
    const std::lock_guard lock(m_lock);
    m_said_waits.push_back({token, reason, milliseconds});
    m_wake.wake();
}

void StandIn::on_read(std::function<Page(const Reading&)> handler) {
    const std::lock_guard lock(m_lock);
    m_read_handler = std::move(handler);
}

void StandIn::complete_with_page(uint64_t token, Page page) {
    const std::lock_guard lock(m_lock);
    m_pages.emplace_back(token, std::move(page));
    m_wake.wake();
}

void StandIn::fail_start(HRESULT hr, std::string sentence, bool after_configuration) {
    const std::lock_guard lock(m_lock);
    m_failure = hr;
    m_sentence = std::move(sentence);
    m_fail_late = after_configuration;
}

void StandIn::close_gate() {
    const std::lock_guard lock(m_lock);
    m_gate_closed = true;
}

void StandIn::open_gate() {
    const std::lock_guard lock(m_lock);
    m_gate_closed = false;
    m_changed.notify_all();
}

void StandIn::on_updates(std::function<std::vector<HRESULT>(const Updates&, HRESULT&)> handler) {
    const std::lock_guard lock(m_lock);
    m_updates_handler = std::move(handler);
}

std::vector<Updates> StandIn::several_updates() const {
    const std::lock_guard lock(m_lock);
    return m_several_updates;
}

std::vector<Update> StandIn::updates() const {
    const std::lock_guard lock(m_lock);
    return m_updates;
}

bool StandIn::wait_for_updates(size_t count) const {
    std::unique_lock lock(m_lock);
    return m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_updates.size() >= count; });
}

std::vector<Reading> StandIn::readings() const {
    const std::lock_guard lock(m_lock);
    return m_readings;
}

bool StandIn::wait_for_readings(size_t count) const {
    std::unique_lock lock(m_lock);
    return m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_readings.size() >= count; });
}

uint32_t StandIn::refused_pages() const {
    const std::lock_guard lock(m_lock);
    return m_refused_pages;
}

uint32_t StandIn::most_at_once() const {
    const std::lock_guard lock(m_lock);
    return m_most_open;
}

uint32_t StandIn::runs() const {
    const std::lock_guard lock(m_lock);
    return m_runs;
}

uint32_t StandIn::waits() const {
    const std::lock_guard lock(m_lock);
    return m_waits;
}

void StandIn::run(const xblshim_core_api* core) { g_installed->run_here(*core); }

void StandIn::run_here(const xblshim_core_api& core) {
    {
        std::unique_lock lock(m_lock);
        m_runs++;
        m_running++;
        m_open = 0;
        m_results.clear();
        m_pages.clear();
        forget_events();
        while (m_gate_closed && !core.stopping(core.core)) {
            m_changed.wait_for(lock, std::chrono::milliseconds(5));
        }
    }
    if (report(core)) {
        core.started(core.core);
        serve(core);
    }
    const std::lock_guard lock(m_lock);
    m_running--;
    m_changed.notify_all();
}

bool StandIn::report(const xblshim_core_api& core) {
    HRESULT failure;
    std::string sentence;
    bool late;
    {
        const std::lock_guard lock(m_lock);
        failure = m_failure;
        sentence = m_sentence;
        late = m_fail_late;
    }
    if (failure == S_OK || late) {
        std::vector<xblshim_user> users;
        for (const auto& user : configuration.users) {
            users.push_back({user.xuid, user.gamertag.c_str(), user.guest ? 1u : 0u, 0});
        }
        xblshim_configuration given{};
        given.size = sizeof given;
        given.title_id = configuration.title_id;
        given.service = configuration.service.c_str();
        given.sandbox = configuration.sandbox.c_str();
        given.users = users.data();
        given.user_count = static_cast<uint32_t>(users.size());
        given.log_level = 1;
        given.log_file = log_file.c_str();
        given.gamer_picture = configuration.gamer_picture.c_str();
        given.state_dir = configuration.state_dir.c_str();
        given.report = configuration.report.c_str();
        given.offline = configuration.offline ? 1 : 0;
        core.configured(core.core, &given);
    }
    if (failure != S_OK) {
        core.failed(core.core, failure, sentence.c_str());
    }
    return failure == S_OK;
}

void StandIn::serve(const xblshim_core_api& core) {
    xblshim_call calls[XBLSHIM_CALLS_AT_ONCE];
    std::vector<xblshim_call_result> results;
    std::set<uint64_t> open;
    for (;;) {
        const int32_t taken = core.exchange(core.core, results.data(), static_cast<uint32_t>(results.size()), calls,
                                            XBLSHIM_CALLS_AT_ONCE);
        for (const auto& result : results) {
            open.erase(result.token);
        }
        if (taken == XBLSHIM_STOP) {
            take_promised(core, open);
            return;
        }
        for (int32_t i = 0; i < taken; i++) {
            open.insert(calls[i].token);
        }
        const size_t finished = results.size();
        results.clear();
        std::vector<std::pair<uint64_t, Page>> pages;
        std::vector<Wait> said_waits;
        {
            const std::lock_guard lock(m_lock);
            m_open -= static_cast<uint32_t>(finished);
            m_open += static_cast<uint32_t>(taken);
            m_most_open = std::max(m_most_open, m_open);
            results.swap(m_results);
            pages.swap(m_pages);
            said_waits.swap(m_said_waits);
        }
        for (const auto& wait : said_waits) {
            core.waiting(core.core, wait.token, static_cast<uint32_t>(wait.reason), wait.milliseconds);
        }
        send_events(core);
        for (const auto& [token, page] : pages) {
            results.push_back({token, give_page(core, token, page), 0});
        }
        for (int32_t i = 0; i < taken; i++) {
            const HRESULT hr = handle(core, calls[i]);
            if (hr != later) {
                results.push_back({calls[i].token, hr, 0});
            }
        }
        if (taken == 0 && results.empty()) {
            {
                const std::lock_guard lock(m_lock);
                m_waits++;
            }
            support::wait_readable({core.wake_handle, m_wake.handle()}, -1);
            m_wake.drain();
        }
    }
}

// As the Python side does at the end: abandons calls in progress, and takes the calls that the core must not lose.
void StandIn::take_promised(const xblshim_core_api& core, const std::set<uint64_t>& open) {
    std::vector<xblshim_call_result> results;
    for (const uint64_t token : open) {
        results.push_back({token, E_ABORT, 0});
    }
    xblshim_call calls[XBLSHIM_CALLS_AT_ONCE];
    for (;;) {
        const int32_t taken = core.exchange(core.core, results.data(), static_cast<uint32_t>(results.size()), calls,
                                            XBLSHIM_CALLS_AT_ONCE);
        if (taken == XBLSHIM_STOP) {
            return;
        }
        results.clear();
        for (int32_t i = 0; i < taken; i++) {
            const HRESULT hr = handle(core, calls[i]);
            results.push_back({calls[i].token, hr == later ? E_ABORT : hr, 0});
        }
    }
}

HRESULT StandIn::update_several(const xblshim_core_api& core, const xblshim_call& call) {
    Updates updates{read_update_achievements(call), frame_of(call)};
    std::unique_lock lock(m_lock);
    const auto handler = m_updates_handler;
    lock.unlock();
    HRESULT hr = S_OK;
    const auto results = handler ? handler(updates, hr) : std::vector<HRESULT>(updates.achievements.size(), S_OK);
    if (auto* const memory = static_cast<char*>(
            core.result_memory(core.core, call.token, sizeof(xblshim_results) + results.size() * sizeof(HRESULT)))) {
        std::memcpy(memory + sizeof(xblshim_results), results.data(), results.size() * sizeof(HRESULT));
        auto* const head = reinterpret_cast<xblshim_results*>(memory);
        head->results = reinterpret_cast<const int32_t*>(memory + sizeof(xblshim_results));
        head->results_count = results.size();
    } else {
        hr = E_OUTOFMEMORY;
    }
    lock.lock();
    m_several_updates.push_back(std::move(updates));
    m_changed.notify_all();
    return hr;
}

HRESULT StandIn::handle(const xblshim_core_api& core, const xblshim_call& call) {
    {
        std::unique_lock lock(m_lock);
        const auto handler = m_call_handler;
        lock.unlock();
        if (handler) {
            if (const auto hr = handler(core, call)) {
                return *hr;
            }
        }
    }
    if (call.kind == XBLSHIM_CALL_SUBSCRIBE || call.kind == XBLSHIM_CALL_UNSUBSCRIBE) {
        return handle_subscription(call);
    }
    if (call.kind == XBLSHIM_CALL_UPDATE_ACHIEVEMENTS) {
        return update_several(core, call);
    }
    if (call.kind == XBLSHIM_CALL_GET_TOKEN) {
        return give_token(core, call);
    }
    if (call.kind == XBLSHIM_CALL_LIST_ACHIEVEMENTS || call.kind == XBLSHIM_CALL_GET_ACHIEVEMENT) {
        return read(core, call);
    }
    if (call.kind != XBLSHIM_CALL_UPDATE_ACHIEVEMENT) {
        return E_NOTIMPL;
    }
    Update update{read_update_achievement(call), frame_of(call)};
    std::unique_lock lock(m_lock);
    const auto handler = m_handler;
    lock.unlock();
    const HRESULT hr = handler(update);
    lock.lock();
    m_updates.push_back(std::move(update));
    m_changed.notify_all();
    return hr;
}

HRESULT StandIn::give_token(const xblshim_core_api& core, const xblshim_call& call) {
    static constexpr char text[] = "XBL3.0 x=stand;in";
    auto* const memory =
        static_cast<char*>(core.result_memory(core.core, call.token, sizeof(xblshim_token) + sizeof text));
    if (memory == nullptr) {
        return E_OUTOFMEMORY;
    }
    char* const token = memory + sizeof(xblshim_token);
    std::memcpy(token, text, sizeof text);
    auto* const brought = reinterpret_cast<xblshim_token*>(memory);
    brought->token = token;
    brought->signature = token + sizeof text - 1; // there is none
    return S_OK;
}

HRESULT StandIn::read(const xblshim_core_api& core, const xblshim_call& call) {
    Reading reading{{}, frame_of(call), call.kind == XBLSHIM_CALL_LIST_ACHIEVEMENTS, {}, {}};
    if (reading.list) {
        static_cast<service::ListAchievements&>(reading) = read_list_achievements(call);
    } else {
        const auto get = read_get_achievement(call);
        reading.xuid = get.xuid;
        reading.scid = get.scid;
        reading.achievement_id = get.achievement_id;
    }
    std::unique_lock lock(m_lock);
    const auto handler = m_read_handler;
    lock.unlock();
    const Page page = handler(reading);
    const HRESULT hr = page.hr == later ? later : give_page(core, call.token, page);
    lock.lock();
    m_readings.push_back(std::move(reading));
    m_changed.notify_all();
    return hr;
}

namespace {

// Lays a page and all it points to out one behind the other; without memory it only measures.
class PageWriter {
public:
    explicit PageWriter(char* memory) : m_memory(memory) {}

    template <class T> T* array(size_t count) {
        m_size = (m_size + alignof(std::max_align_t) - 1) / alignof(std::max_align_t) * alignof(std::max_align_t);
        return reinterpret_cast<T*>(take(count * sizeof(T)));
    }
    const char* text(const std::string& value) {
        char* const to = take(value.size() + 1);
        return to == nullptr ? nullptr : static_cast<char*>(std::memcpy(to, value.c_str(), value.size() + 1));
    }
    size_t size() const { return m_size; }

private:
    char* take(size_t size) {
        char* const begin = m_memory == nullptr ? nullptr : m_memory + m_size;
        m_size += size;
        return begin;
    }
    char* const m_memory;
    size_t m_size = 0;
};

void write(PageWriter& writer, const Page& page, const std::vector<Given>& all) {
    xblshim_page head{};
    XblAchievement achievement{};
    auto* const to = writer.array<xblshim_page>(1);
    auto* const achievements = writer.array<XblAchievement>(all.size());
    for (size_t i = 0; i < all.size(); i++) {
        const Given& given = all[i];
        achievement.id = writer.text(given.id);
        achievement.name = writer.text("name of " + given.id);
        achievement.progressState = static_cast<XblAchievementProgressState>(given.state);
        achievement.progression = {};
        achievement.progression.timeUnlocked = static_cast<time_t>(given.unlocked);
        achievement.progression.requirementsCount = given.requirements.size();
        if (!given.requirements.empty()) {
            auto* const requirements = writer.array<XblAchievementRequirement>(given.requirements.size());
            for (size_t k = 0; k < given.requirements.size(); k++) {
                const auto& [id, current, target] = given.requirements[k];
                const XblAchievementRequirement requirement{writer.text(id), writer.text(current), writer.text(target)};
                if (requirements != nullptr) {
                    requirements[k] = requirement;
                }
            }
            achievement.progression.requirements = requirements;
        }
        if (achievements != nullptr) {
            achievements[i] = achievement;
        }
    }
    head.achievements = all.empty() ? nullptr : achievements;
    head.achievements_count = all.size();
    head.continuation_token = page.continuation_token.empty() ? nullptr : writer.text(page.continuation_token);
    if (to != nullptr) {
        *to = head;
    }
}

} // namespace

// As the Python side: requests memory of the needed size, and writes the page and everything it points to.
HRESULT StandIn::give_page(const xblshim_core_api& core, uint64_t token, const Page& page) {
    if (!page.written) {
        return page.hr;
    }
    std::vector<Given> all;
    for (const auto& id : page.ids) {
        all.push_back({id, 0, {}, 0});
    }
    all.insert(all.end(), page.given.begin(), page.given.end());
    PageWriter measure(nullptr);
    write(measure, page, all);
    auto* const memory = static_cast<char*>(core.result_memory(core.core, token, measure.size()));
    if (memory == nullptr) {
        const std::lock_guard lock(m_lock);
        m_refused_pages++;
        return E_OUTOFMEMORY;
    }
    PageWriter writer(memory);
    write(writer, page, all);
    return page.hr;
}

} // namespace xblshim::testing
