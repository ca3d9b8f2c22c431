#include "service/attempt.h"

#include <algorithm>
#include <atomic>
#include <cctype>
#include <utility>

#include "base/never_destroyed.h"

namespace xblshim::service {
namespace {

constexpr std::chrono::seconds report_limit{10};
std::atomic<AttemptObserver> attempt_observer{nullptr};

const char* text_or_empty(const char* given) noexcept { return given != nullptr ? given : ""; }

bool same_name(const std::string& name, const char* other) noexcept {
    return std::equal(name.begin(), name.end(), other, other + std::char_traits<char>::length(other),
                      [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

// The Python side has already removed secrets. This is a second check.
HttpHeaders copy_headers(const xblshim_header* headers, uint32_t count) {
    HttpHeaders copy;
    copy.reserve(count);
    for (uint32_t i = 0; i < count; ++i) {
        copy.emplace_back(text_or_empty(headers[i].name), text_or_empty(headers[i].value));
        auto& [name, value] = copy.back();
        if (same_name(name, "Authorization") || same_name(name, "Signature")) {
            value = "[token]";
        }
    }
    return copy;
}

std::string copy_body(const uint8_t* body, uint64_t size) {
    return size == 0 ? std::string() : std::string(reinterpret_cast<const char*>(body), static_cast<size_t>(size));
}

} // namespace

// An attempt that waits for the observer.
struct AttemptNotice {
    AttemptNotice() = default;
    AttemptNotice(const AttemptNotice&) = delete;
    AttemptNotice& operator=(const AttemptNotice&) = delete;
    ~AttemptNotice() {
        if (call) {
            call->reported();
        }
    }

    std::shared_ptr<CallAttempts> call; // the call that counts it; null: not counted yet
    Attempt attempt;
    std::unique_ptr<AttemptNotice> next; // in the queue
};

namespace {

thread_local bool t_reporting = false;

void call_observer(const Attempt& attempt) noexcept {
    if (const AttemptObserver observer = attempt_observer.load(std::memory_order_acquire)) {
        observer(attempt);
    }
}

// One thread at a time calls the observer, in the order of the attempts: titles' handlers rely on not being called
// concurrently, as the real library calls them under a lock. Another thread leaves its attempt to that thread, unless a
// handler blocks it for the longest time that a call waits.
class Line {
public:
    void report(std::unique_ptr<AttemptNotice> notice) noexcept {
        if (t_reporting) { // a handler ends the process: waiting deliveries are made on its thread
            call_observer(notice->attempt);
            return;
        }
        std::unique_lock lock(m_lock);
        AttemptNotice* const added = notice.get();
        (m_first ? m_last->next : m_first) = std::move(notice);
        m_last = added;
        if (m_reporting && Clock::now() - m_since < report_limit) {
            return;
        }
        m_reporting = true;
        const uint64_t turn = ++m_turn;
        t_reporting = true;
        while (m_first && turn == m_turn) {
            auto first = std::move(m_first);
            m_first = std::move(first->next);
            m_since = Clock::now();
            lock.unlock();
            call_observer(first->attempt);
            first.reset(); // its call may complete now
            lock.lock();
        }
        t_reporting = false;
        m_reporting = m_reporting && turn != m_turn; // false when another thread took over
    }

private:
    using Clock = std::chrono::steady_clock;

    std::mutex m_lock; // the line of attempts lock: a leaf
    std::unique_ptr<AttemptNotice> m_first;
    AttemptNotice* m_last = nullptr; // the last of those from m_first on
    bool m_reporting = false;
    uint64_t m_turn = 0; // the number of the thread that calls the observer
    Clock::time_point m_since{};
};

Line& line() noexcept {
    static base::NeverDestroyed<Line> instance;
    return *instance;
}

class AttemptDelivery final : public Deliverable {
public:
    explicit AttemptDelivery(std::unique_ptr<AttemptNotice> notice) noexcept : m_notice(std::move(notice)) {}
    void complete(HRESULT) noexcept override { line().report(std::move(m_notice)); }

private:
    std::unique_ptr<AttemptNotice> m_notice;
};

} // namespace

void observe_attempts(AttemptObserver observer) noexcept {
    attempt_observer.store(observer, std::memory_order_release);
}

bool attempts_observed() noexcept { return attempt_observer.load(std::memory_order_relaxed) != nullptr; }

uint64_t new_call_number() noexcept {
    static std::atomic<uint64_t> last{0};
    return ++last;
}

CallAttempts::CallAttempts() noexcept : m_call(new_call_number()) {}

std::unique_ptr<Deliverable> CallAttempts::report(std::shared_ptr<CallAttempts> call, const xblshim_attempt& given) {
    auto notice = std::make_unique<AttemptNotice>();
    Attempt& attempt = notice->attempt;
    attempt.call = call->m_call;
    attempt.method = text_or_empty(given.method);
    attempt.url = text_or_empty(given.url);
    attempt.request_headers = copy_headers(given.request_headers, given.request_header_count);
    attempt.request_body = copy_body(given.request_body, given.request_body_size);
    attempt.status = given.status;
    attempt.response_headers = copy_headers(given.response_headers, given.response_header_count);
    attempt.response_body = copy_body(given.response_body, given.response_body_size);
    attempt.network_hr = given.network_hr;
    {
        const std::lock_guard lock(call->m_lock);
        attempt.number = ++call->m_begun;
        ++call->m_waiting;
    }
    notice->call = std::move(call);
    return std::make_unique<AttemptDelivery>(std::move(notice));
}

void CallAttempts::reported() noexcept {
    const std::lock_guard lock(m_lock);
    --m_waiting;
    m_changed.notify_all();
}

void CallAttempts::wait() noexcept {
    std::unique_lock lock(m_lock);
    m_changed.wait_for(lock, report_limit, [this] { return m_waiting == 0; });
}

} // namespace xblshim::service
