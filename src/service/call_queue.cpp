#include "service/call_queue.h"

#include <algorithm>

#include "base/log.h"
#include "service/attempt.h"
#include "service/network.h"
#include "service/run.h"

namespace xblshim::service {

namespace {

// The kinds of request as the door's struct; what a kind doesn't have stays zero and empty.
void fill(xblshim_call& out, CallTexts& texts, const UpdateAchievement& update) {
    out.kind = XBLSHIM_CALL_UPDATE_ACHIEVEMENT;
    out.xuid = update.xuid;
    out.title_id = update.title_id;
    out.percent_complete = update.percent_complete;
    texts.scid = update.scid;
    texts.achievement_id = update.achievement_id;
}

void fill(xblshim_call& out, CallTexts& texts, const ListAchievements& list) {
    out.kind = XBLSHIM_CALL_LIST_ACHIEVEMENTS;
    out.xuid = list.xuid;
    out.title_id = list.title_id;
    out.achievement_type = list.type;
    out.unlocked_only = list.unlocked_only ? 1 : 0;
    out.order_by = list.order_by;
    out.skip_items = list.skip_items;
    out.max_items = list.max_items;
    texts.continuation_token = list.continuation_token;
}

void fill(xblshim_call& out, CallTexts& texts, const GetAchievement& get) {
    out.kind = XBLSHIM_CALL_GET_ACHIEVEMENT;
    out.xuid = get.xuid;
    texts.scid = get.scid;
    texts.achievement_id = get.achievement_id;
}

void fill(xblshim_call& out, CallTexts& texts, const std::shared_ptr<const UpdateAchievements>& several) {
    out.kind = XBLSHIM_CALL_UPDATE_ACHIEVEMENTS;
    out.xuid = several->xuid;
    out.title_id = several->title_id;
    texts.scid = several->scid;
    for (const auto& item : several->items) {
        texts.items.push_back({item.achievement_id.c_str(), item.percent_complete, 0});
    }
    out.items = texts.items.data();
    out.item_count = static_cast<uint32_t>(texts.items.size());
    texts.request = several;
}

void fill(xblshim_call& out, CallTexts& texts, const std::shared_ptr<const GetToken>& get) {
    out.kind = XBLSHIM_CALL_GET_TOKEN;
    out.xuid = get->xuid;
    out.force_refresh = get->force_refresh ? 1 : 0;
    for (const auto& [name, value] : get->headers) {
        texts.headers.push_back({name.c_str(), value.c_str()});
    }
    out.headers = texts.headers.data();
    out.header_count = static_cast<uint32_t>(texts.headers.size());
    out.method = get->method.c_str();
    out.url = get->url.c_str();
    out.body = get->body.data();
    out.body_size = get->body.size();
    texts.request = get;
}

void fill(xblshim_call& out, CallTexts& texts, const Subscribe& subscribe) {
    out.kind = XBLSHIM_CALL_SUBSCRIBE;
    out.subscription = subscribe.subscription;
    out.subscription_kind = static_cast<uint32_t>(subscribe.kind);
    out.xuid = subscribe.xuid;
    out.title_id = subscribe.title_id;
    texts.scid = subscribe.scid;
}

void fill(xblshim_call& out, CallTexts&, const Unsubscribe& unsubscribe) {
    out.kind = XBLSHIM_CALL_UNSUBSCRIBE;
    out.subscription = unsubscribe.subscription;
}

// Throws std::bad_alloc.
void write_texts(xblshim_call& out, CallTexts& texts, const ServiceCall& call) {
    texts.clear();
    std::visit([&](const auto& request) { fill(out, texts, request); }, call.request);
    texts.accept_language = call.settings.accept_language;
    out.scid = texts.scid.c_str();
    out.achievement_id = texts.achievement_id.c_str();
    out.continuation_token = texts.continuation_token.c_str();
    out.accept_language = texts.accept_language.c_str();
}

constexpr uint64_t longest_wait_ms = uint64_t{1000} * 3600 * 24 * 365; // a year; the clock ends at some time

Waiting to_reason(uint32_t reason) noexcept {
    switch (reason) {
    case XBLSHIM_WAITS_FOR_RETRY:
        return Waiting::Retry;
    case XBLSHIM_WAITS_FOR_THROTTLE:
        return Waiting::Throttle;
    case XBLSHIM_WAITS_FOR_TOKEN:
        return Waiting::Token;
    default:
        return Waiting::Service;
    }
}

} // namespace

void CallTexts::clear() noexcept {
    scid.clear();
    achievement_id.clear();
    continuation_token.clear();
    request.reset();
    items.clear();
    headers.clear();
}

CallQueue::CallQueue() {
    m_free_slots.reserve(m_slots.size());
    for (uint32_t slot = static_cast<uint32_t>(m_slots.size()); slot-- > 0;) {
        m_free_slots.push_back(slot);
    }
}

bool CallQueue::push(std::unique_ptr<ServiceCall>& call) noexcept {
    const std::lock_guard lock(m_mutex);
    if (m_closed) {
        return false;
    }
    m_waiting.push_back(std::move(call));
    keep_awake();
    return true;
}

// The core's side of the door's sleeping protocol. With the lock, after all that may have made a call available.
void CallQueue::keep_awake() noexcept {
    if (!m_wake_sent && !m_waiting.empty() && !m_free_slots.empty()) {
        m_wake_sent = m_wake.wake();
    }
}

CallQueue::Slot* CallQueue::open_slot(uint64_t token) noexcept {
    const uint64_t index = token & 0xFFFFFFFF;
    if (index >= m_slots.size()) {
        return nullptr;
    }
    Slot& slot = m_slots[index];
    return slot.call && slot.generation == token >> 32 ? &slot : nullptr;
}

std::unique_ptr<ServiceCall> CallQueue::answered(uint64_t token) noexcept {
    Slot* const slot = open_slot(token);
    if (slot == nullptr) {
        return nullptr;
    }
    m_free_slots.push_back(static_cast<uint32_t>(slot - m_slots.data()));
    slot->call->answer = std::move(slot->answer);
    return std::move(slot->call);
}

void* CallQueue::answer_memory(uint64_t token, uint64_t size) noexcept {
    AnswerMemory memory(size); // outside the lock: it may be large
    const std::lock_guard lock(m_mutex);
    Slot* const slot = open_slot(token);
    if (slot == nullptr || slot->answer) {
        return nullptr;
    }
    slot->answer = std::move(memory);
    return slot->answer.bytes();
}

std::unique_ptr<Deliverable> CallQueue::attempt(uint64_t token, const xblshim_attempt& attempt) {
    std::shared_ptr<ToldAttempts> call;
    {
        const std::lock_guard lock(m_mutex);
        Slot* const slot = open_slot(token);
        if (slot == nullptr) {
            return nullptr;
        }
        if (!slot->attempts) {
            slot->attempts = std::make_shared<ToldAttempts>();
            slot->call->before = slot->attempts;
        }
        call = slot->attempts;
    }
    return ToldAttempts::tell(std::move(call), attempt);
}

// False when there is no memory for it; the call stays with the caller then.
bool CallQueue::hand_out(std::unique_ptr<ServiceCall>& call, xblshim_call& out) noexcept {
    const uint32_t index = m_free_slots.back();
    Slot& slot = m_slots[index];
    out = xblshim_call{};
    out.method = out.url = "";
    try {
        write_texts(out, slot.texts, *call);
    } catch (...) {
        return false;
    }
    m_free_slots.pop_back();
    slot.generation++;
    slot.attempts.reset();
    slot.reason = Waiting::Service;
    slot.until = {};
    out.token = static_cast<uint64_t>(slot.generation) << 32 | index;
    out.offline = offline() ? 1 : 0;
    out.observed = call->settings.observed || attempts_observed() ? 1 : 0;
    out.retry_delay_seconds = call->settings.retry_delay_seconds;
    out.timeout_window_seconds = call->settings.timeout_window_seconds;
    out.run = run();
    slot.call = std::move(call);
    return true;
}

int32_t CallQueue::exchange(const xblshim_answer* answers, uint32_t answer_count, xblshim_call* calls,
                            uint32_t capacity, Deliveries& done) noexcept {
    uint32_t unknown = 0;
    uint32_t without_memory = 0;
    int32_t taken = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (m_wake_sent && m_wake.drain()) {
            m_wake_sent = false;
        }
        for (uint32_t i = 0; i < answer_count; i++) {
            if (auto call = answered(answers[i].token)) {
                done.push_back(std::move(call), answers[i].hr);
            } else if (!m_closed) {
                unknown++;
            }
        }
        if (m_stopping) {
            taken = XBLSHIM_STOP;
        } else {
            const size_t room = std::min<size_t>(capacity, m_free_slots.size());
            while (static_cast<size_t>(taken) < room && !m_waiting.empty()) {
                auto call = m_waiting.pop_front();
                if (hand_out(call, calls[taken])) {
                    taken++;
                } else {
                    done.push_back(std::move(call), E_OUTOFMEMORY);
                    without_memory++;
                }
            }
            keep_awake(); // for what found no room in `calls`
        }
    }
    if (without_memory != 0) {
        base::log(base::LogLevel::Error, "no memory to hand %u call(s) to the Python side: they end with E_OUTOFMEMORY",
                  without_memory);
    }
    if (unknown != 0) {
        base::log(base::LogLevel::Error, "the Python side answered %u calls that were not open", unknown);
    }
    return taken;
}

void CallQueue::waiting(uint64_t token, uint32_t reason, uint64_t milliseconds) noexcept {
    const auto until = milliseconds == 0 ? std::chrono::steady_clock::time_point{}
                                         : std::chrono::steady_clock::now() +
                                               std::chrono::milliseconds(std::min(milliseconds, longest_wait_ms));
    const std::lock_guard lock(m_mutex);
    if (Slot* const slot = open_slot(token)) {
        slot->reason = to_reason(reason);
        slot->until = until;
    }
}

void CallQueue::list_waiting(std::vector<WaitingCall>& calls) const {
    const std::lock_guard lock(m_mutex);
    for (const auto& slot : m_slots) {
        if (slot.call) {
            calls.push_back({slot.call->origin, slot.reason, slot.until});
        }
    }
    m_waiting.for_each([&calls](const ServiceCall& call) { calls.push_back({call.origin, Waiting::Queue, {}}); });
}

void CallQueue::stop() noexcept {
    const std::lock_guard lock(m_mutex);
    m_stopping = true;
    if (!m_wake_sent) {
        m_wake_sent = m_wake.wake();
    }
}

bool CallQueue::stopping() const noexcept {
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

Deliveries CallQueue::close(HRESULT hr) noexcept {
    Deliveries left;
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    for (uint32_t index = 0; index < m_slots.size(); index++) {
        if (m_slots[index].call) {
            left.push_back(std::move(m_slots[index].call), hr);
            m_free_slots.push_back(index);
        }
    }
    while (auto call = m_waiting.pop_front()) {
        left.push_back(std::move(call), hr);
    }
    return left;
}

} // namespace xblshim::service
