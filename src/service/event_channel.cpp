#include "service/event_channel.h"

#include <new>
#include <utility>

#include "base/log.h"
#include "service/delivery.h"

namespace xblshim::service {

// Passes waiting events to the sink, on a delivery thread. Each channel has one.
class EventChannel::Run final : public Deliverable {
public:
    void complete(HRESULT) noexcept override { channel->run(); }
    std::shared_ptr<EventChannel> channel; // while it waits for delivery

private:
    void over(std::unique_ptr<Deliverable> self) noexcept override {
        const auto owner = std::move(channel);
        owner->take_back(std::move(self));
    }
};

void EventChannel::Events::push_back(std::unique_ptr<Event> event) noexcept {
    Event* const last = event.get();
    (m_first == nullptr ? m_first : m_last->next) = std::move(event);
    m_last = last;
    ++m_size;
}

std::unique_ptr<EventChannel::Event> EventChannel::Events::pop_front() noexcept {
    auto first = std::move(m_first);
    if (first != nullptr) {
        m_first = std::move(first->next);
        --m_size;
    }
    return first;
}

void EventChannel::Events::swap(Events& other) noexcept {
    std::swap(m_first, other.m_first);
    std::swap(m_last, other.m_last);
    std::swap(m_size, other.m_size);
}

EventChannel::Events::~Events() {
    while (pop_front() != nullptr) { // iteratively, because the list may be long
    }
}

EventChannel::EventChannel(uint64_t id, SubscriptionKind kind, std::shared_ptr<EventSink> sink)
    : id(id), kind(kind), m_sink(std::move(sink)), m_subscribed(std::make_unique<Event>()),
      m_run(std::make_unique<Run>()) {
    m_subscribed->subscribed = true;
}

EventChannel::~EventChannel() = default;

void EventChannel::subscribed(HRESULT hr) noexcept {
    std::unique_ptr<Event> event;
    {
        const std::lock_guard lock(m_lock);
        event = std::move(m_subscribed);
    }
    if (event) {
        event->hr = hr;
        push(std::move(event));
    }
}

void EventChannel::data(ResultMemory memory) noexcept {
    std::unique_ptr<Event> event(new (std::nothrow) Event);
    if (!event) {
        return resync();
    }
    event->memory = std::move(memory);
    push(std::move(event));
}

void EventChannel::resync() noexcept {
    {
        const std::lock_guard lock(m_lock);
        m_missed = true;
    }
    start();
}

// Replaces the waiting events by one that reports lost events, and keeps the result of the subscription.
void EventChannel::drop_waiting_locked() noexcept {
    Events all;
    all.swap(m_events);
    while (auto event = all.pop_front()) {
        if (event->subscribed) {
            event->missed_before = false;
            m_events.push_back(std::move(event));
        }
    }
    m_missed = true;
    m_bytes = 0;
}

void EventChannel::push(std::unique_ptr<Event> event) noexcept {
    bool say = false;
    {
        const std::lock_guard lock(m_lock);
        if (m_ended) {
            return;
        }
        const uint64_t size = event->memory.size();
        const bool fits = m_events.size() < most_events && size <= most_bytes - m_bytes;
        if (!fits) {
            drop_waiting_locked();
            say = !std::exchange(m_said, true);
        }
        if (fits || event->subscribed) {
            m_bytes += size;
            event->missed_before = std::exchange(m_missed, false);
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

void EventChannel::start() noexcept {
    std::unique_ptr<Run> run;
    {
        const std::lock_guard lock(m_lock);
        if (m_ended || !anything_waits() || !m_run) {
            return;
        }
        run = std::move(m_run);
    }
    run->channel = shared_from_this();
    DeliveryPool::instance().deliver(std::move(run), S_OK);
}

void EventChannel::take_back(std::unique_ptr<Deliverable> run) noexcept {
    {
        const std::lock_guard lock(m_lock);
        m_run.reset(static_cast<Run*>(run.release()));
    }
    start(); // events may have arrived since it found none
}

// Null: on_resync() is due.
std::unique_ptr<EventChannel::Event> EventChannel::take_locked() noexcept {
    bool& missed = m_events.empty() ? m_missed : m_events.front().missed_before;
    if (std::exchange(missed, false)) {
        return nullptr;
    }
    auto event = m_events.pop_front();
    m_bytes -= event->memory.size();
    return event;
}

void EventChannel::run() noexcept {
    std::unique_lock lock(m_lock);
    while (!m_ended && anything_waits()) {
        auto sink = m_sink;
        auto event = take_locked();
        lock.unlock();
        if (event == nullptr) {
            sink->on_resync();
        } else {
            deliver(*sink, *event);
        }
        sink.reset(); // may release the last reference
        if (event != nullptr && event->subscribed && FAILED(event->hr)) {
            end();
        }
        event.reset();
        lock.lock();
    }
}

void EventChannel::deliver(EventSink& sink, const Event& event) const noexcept {
    if (event.subscribed) {
        return sink.on_subscribed(event.hr);
    }
    switch (kind) {
    case SubscriptionKind::Progress:
        if (const auto* change = event.memory.as<xblshim_progress_change>()) {
            // The title's struct has no const here; the event owns what it points to nevertheless.
            auto* entries = const_cast<XblAchievementProgressChangeEntry*>(change->entries);
            sink.on_progress({entries, static_cast<size_t>(change->entries_count)});
        }
        return;
    case SubscriptionKind::Unlocks:
        if (const auto* unlock = event.memory.as<XblAchievementUnlockEvent>()) {
            sink.on_unlock(*unlock);
        }
        return;
    case SubscriptionKind::Users:
        if (const auto* user = event.memory.as<xblshim_user_change>()) {
            sink.on_user(*user);
        }
        return;
    case SubscriptionKind::Statistics:
        if (const auto* statistic = event.memory.as<XblStatisticChangeEventArgs>()) {
            sink.on_statistic(*statistic);
        }
        return;
    case SubscriptionKind::DevicePresence:
        if (const auto* device = event.memory.as<xblshim_device_presence_change>()) {
            sink.on_device(*device);
        }
        return;
    case SubscriptionKind::TitlePresence:
        if (const auto* title = event.memory.as<xblshim_title_presence_change>()) {
            sink.on_title(*title);
        }
        return;
    case SubscriptionKind::Relationships:
        if (const auto* change = event.memory.as<xblshim_relationship_change>()) {
            sink.on_relationship(*change);
        }
        return;
    case SubscriptionKind::Connection:
        if (const auto* connection = event.memory.as<xblshim_connection_change>()) {
            sink.on_connection(*connection);
        }
        return;
    }
}

bool EventChannel::end() noexcept {
    std::shared_ptr<EventSink> sink;
    Events events;
    const std::lock_guard lock(m_lock); // released before `sink` and `events` are destroyed
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
    const std::lock_guard lock(m_lock);
    if (!m_closed) {
        m_by_id.emplace(channel->id, channel);
    }
}

void EventChannels::remove(uint64_t id) noexcept {
    std::shared_ptr<EventChannel> removed;
    const std::lock_guard lock(m_lock);
    const auto found = m_by_id.find(id);
    if (found != m_by_id.end()) {
        removed = std::move(found->second);
        m_by_id.erase(found);
    }
}

void EventChannels::close() noexcept {
    std::map<uint64_t, std::shared_ptr<EventChannel>> all;
    {
        const std::lock_guard lock(m_lock);
        m_closed = true;
        all.swap(m_by_id);
    }
    for (const auto& [id, channel] : all) {
        channel->end();
    }
}

std::shared_ptr<EventChannel> EventChannels::find(uint64_t id) const noexcept {
    const std::lock_guard lock(m_lock);
    const auto found = m_by_id.find(id);
    return found == m_by_id.end() ? nullptr : found->second;
}

void* EventChannels::event_memory(uint64_t id, uint64_t size) noexcept {
    const auto channel = find(id);
    m_memory = channel ? ResultMemory(size) : ResultMemory();
    if (channel && !m_memory) {
        channel->resync(); // Python drops the event then
    }
    return m_memory.bytes();
}

void EventChannels::event(uint64_t id, uint32_t kind, const void* memory) noexcept {
    ResultMemory given = std::move(m_memory);
    const auto channel = find(id);
    if (!channel) {
        return; // sent before the subscription ended
    }
    if (kind == XBLSHIM_EVENT_RESYNC) {
        channel->resync();
    } else if (kind == XBLSHIM_EVENT_DATA && memory != nullptr && memory == given.bytes()) {
        channel->data(std::move(given));
    }
}

} // namespace xblshim::service
