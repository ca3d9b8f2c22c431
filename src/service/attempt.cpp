#include "service/attempt.h"

#include <algorithm>
#include <atomic>
#include <cctype>

namespace xblshim::service {
namespace {

constexpr std::chrono::seconds patience{10};
std::atomic<AttemptObserver> current_observer{nullptr};

const char* text(const char* given) noexcept { return given != nullptr ? given : ""; }

bool same_name(const std::string& name, const char* other) noexcept {
    return std::equal(name.begin(), name.end(), other, other + std::char_traits<char>::length(other),
                      [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); });
}

// The Python side has hidden what is secret already; that of all things is looked at twice.
HttpHeaders copy_headers(const xblshim_header* headers, uint32_t count) {
    HttpHeaders copy;
    copy.reserve(count);
    for (uint32_t i = 0; i < count; ++i) {
        copy.emplace_back(text(headers[i].name), text(headers[i].value));
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

class AttemptNotice final : public Deliverable {
public:
    AttemptNotice(std::shared_ptr<ToldAttempts> call, Attempt attempt)
        : m_call(std::move(call)), m_attempt(std::move(attempt)) {}
    ~AttemptNotice() override { over(); }

    void complete(HRESULT) noexcept override {
        if (const AttemptObserver observer = current_observer.load(std::memory_order_acquire)) {
            observer(m_attempt);
        }
        over(); // not only when it goes: at the process's end what is delivered goes later than the next one comes
    }

private:
    void over() noexcept {
        if (m_call) {
            m_call->told();
            m_call.reset();
        }
    }

    std::shared_ptr<ToldAttempts> m_call;
    const Attempt m_attempt;
};

void observe_attempts(AttemptObserver observer) noexcept {
    current_observer.store(observer, std::memory_order_release);
}

bool attempts_observed() noexcept { return current_observer.load(std::memory_order_relaxed) != nullptr; }

ToldAttempts::ToldAttempts() noexcept
    : m_call([] {
          static std::atomic<uint64_t> last{0};
          return ++last;
      }()) {}

std::unique_ptr<Deliverable> ToldAttempts::tell(std::shared_ptr<ToldAttempts> call, const xblshim_attempt& given) {
    Attempt attempt;
    attempt.call = call->m_call;
    attempt.method = text(given.method);
    attempt.url = text(given.url);
    attempt.request_headers = copy_headers(given.request_headers, given.request_header_count);
    attempt.request_body = copy_body(given.request_body, given.request_body_size);
    attempt.status = given.status;
    attempt.response_headers = copy_headers(given.response_headers, given.response_header_count);
    attempt.response_body = copy_body(given.response_body, given.response_body_size);
    attempt.network_hr = given.network_hr;
    {
        const std::lock_guard<std::mutex> lock(call->m_lock);
        attempt.number = ++call->m_begun;
        ++call->m_waiting;
    }
    ToldAttempts& counted = *call;
    try {
        return std::make_unique<AttemptNotice>(std::move(call), std::move(attempt));
    } catch (...) {
        counted.told(); // the call's slot holds it
        throw;
    }
}

void ToldAttempts::told() noexcept {
    const std::lock_guard<std::mutex> lock(m_lock);
    --m_waiting;
    m_changed.notify_all();
}

void ToldAttempts::wait() noexcept {
    std::unique_lock<std::mutex> lock(m_lock);
    m_changed.wait_for(lock, patience, [this] { return m_waiting == 0; });
}

} // namespace xblshim::service
