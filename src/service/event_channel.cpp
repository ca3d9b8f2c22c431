#include "service/event_channel.h"

#include <utility>
#include <vector>

#include "base/guard.h"
#include "base/log.h"
#include "service/delivery.h"

namespace xblshim::service {

namespace {

class Run final : public Deliverable {
public:
    explicit Run(std::shared_ptr<EventChannel> channel) noexcept : m_channel(std::move(channel)) {}
    void complete(HRESULT) noexcept override { m_channel->run(); }

private:
    const std::shared_ptr<EventChannel> m_channel;
};

} // namespace

void EventChannel::subscribed(HRESULT hr) { push({What::Subscribed, hr, {}}); }

void EventChannel::data(AnswerMemory memory) { push({What::Data, S_OK, std::move(memory)}); }

void EventChannel::resync() { push({What::Resync, S_OK, {}}); }

// Only that events were missed is left of what waited, and the answer to the subscription.
void EventChannel::drop_waiting_locked() {
    std::deque<Event> left;
    for (Event& waiting : m_events) {
        if (waiting.what == What::Subscribed) {
            left.push_back(std::move(waiting));
        }
    }
    left.push_back({What::Resync, S_OK, {}});
    m_events.swap(left);
    m_bytes = 0;
}

void EventChannel::push(Event event) {
    bool say = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended || (event.what == What::Resync && !m_events.empty() && m_events.back().what == What::Resync)) {
            return;
        }
        const bool fits = m_events.size() < most_events && event.memory.size() <= most_bytes - m_bytes;
        if (!fits) {
            drop_waiting_locked();
            say = !std::exchange(m_said, true);
        }
        if (fits || event.what == What::Subscribed) {
            m_bytes += event.memory.size();
            m_events.push_back(std::move(event));
        }
    }
    if (say) {
        base::log(base::LogLevel::Warning,
                  "more than %u events or %llu MB of them wait for a handler of the title that does not return: they "
                  "were dropped. Handlers should note what happened and return.",
                  static_cast<unsigned>(most_events), static_cast<unsigned long long>(most_bytes >> 20));
    }
    start();
}

void EventChannel::start() {
    {
        const std::lock_guard lock(m_mutex);
        if (m_ended || m_events.empty() || std::exchange(m_running, true)) {
            return;
        }
    }
    try {
        std::vector<Completion> run;
        run.push_back({std::make_unique<Run>(shared_from_this()), S_OK});
        DeliveryPool::instance().deliver(run);
    } catch (...) {
        const std::lock_guard lock(m_mutex);
        m_running = false; // the next event takes this one along
        throw;
    }
}

void EventChannel::run() noexcept {
    std::unique_lock lock(m_mutex);
    while (!m_ended && !m_events.empty()) {
        const Event event = std::move(m_events.front());
        m_events.pop_front();
        m_bytes -= event.memory.size();
        auto sink = m_sink;
        lock.unlock();
        tell(*sink, event);
        sink.reset(); // may be the last reference
        if (event.what == What::Subscribed && FAILED(event.hr)) {
            end();
        }
        lock.lock();
    }
    m_running = false;
}

void EventChannel::tell(EventSink& sink, const Event& event) const noexcept {
    switch (event.what) {
    case What::Subscribed:
        sink.on_subscribed(event.hr);
        return;
    case What::Resync:
        sink.on_resync();
        return;
    case What::Data:
        break;
    }
    if (kind == SubscriptionKind::Progress) {
        if (const auto* change = event.memory.as<xblshim_progress_event>()) {
            // The title's struct has no const here; what it points to is the event's own, all the same.
            auto* entries = const_cast<XblAchievementProgressChangeEntry*>(change->entries);
            sink.on_progress({entries, static_cast<size_t>(change->entry_count)});
        }
    } else if (kind == SubscriptionKind::Unlocks) {
        if (const auto* unlock = event.memory.as<XblAchievementUnlockEvent>()) {
            sink.on_unlock(*unlock);
        }
    } else if (const auto* user = event.memory.as<xblshim_user_event>()) {
        sink.on_user(*user);
    }
}

bool EventChannel::end() noexcept {
    std::shared_ptr<EventSink> sink;
    std::deque<Event> events;
    const std::lock_guard lock(m_mutex); // released before the two are
    if (m_ended) {
        return false;
    }
    m_ended = true;
    sink.swap(m_sink);
    events.swap(m_events);
    m_bytes = 0;
    return true;
}

void EventChannels::add(const std::shared_ptr<EventChannel>& channel) {
    const std::lock_guard lock(m_mutex);
    if (!m_closed) {
        m_by_id.emplace(channel->id, channel);
    }
}

void EventChannels::remove(uint64_t id) noexcept {
    std::shared_ptr<EventChannel> removed;
    const std::lock_guard lock(m_mutex);
    const auto found = m_by_id.find(id);
    if (found != m_by_id.end()) {
        removed = std::move(found->second);
        m_by_id.erase(found);
    }
}

void EventChannels::close() noexcept {
    std::map<uint64_t, std::shared_ptr<EventChannel>> all;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        all.swap(m_by_id);
    }
    for (const auto& [id, channel] : all) {
        channel->end();
    }
}

std::shared_ptr<EventChannel> EventChannels::find(uint64_t id) const {
    const std::lock_guard lock(m_mutex);
    const auto found = m_by_id.find(id);
    return found == m_by_id.end() ? nullptr : found->second;
}

void* EventChannels::event_memory(uint64_t id, uint64_t size) noexcept {
    m_memory = find(id) ? AnswerMemory(size) : AnswerMemory();
    return m_memory.bytes();
}

void EventChannels::event(uint64_t id, uint32_t kind, const void* memory) noexcept {
    base::guard_void("an event", [&] {
        AnswerMemory given = std::move(m_memory);
        const auto channel = find(id);
        if (!channel) {
            return; // on its way when the subscription ended
        }
        if (kind == XBLSHIM_EVENT_RESYNC) {
            channel->resync();
        } else if (kind == XBLSHIM_EVENT_DATA && memory != nullptr && memory == given.bytes()) {
            channel->data(std::move(given));
        }
    });
}

} // namespace xblshim::service
