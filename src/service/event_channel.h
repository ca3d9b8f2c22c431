// The inside of a subscription: the events that wait for its sink, and the channels of one run of the Python side.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <mutex>

#include "service/answer_memory.h"
#include "service/subscription.h"

namespace xblshim::service {

// Events wait here, so that they keep their order although deliveries run on several threads: one thread at a time
// tells the sink.
class EventChannel : public std::enable_shared_from_this<EventChannel> {
public:
    // A sink that doesn't come back, or can't keep up, has so much waiting for it. More is dropped, and on_resync()
    // says so.
    static constexpr size_t most_events = 1024;
    static constexpr uint64_t most_bytes = 16 * 1024 * 1024;

    EventChannel(uint64_t id, SubscriptionKind kind, std::shared_ptr<EventSink> sink) noexcept
        : id(id), kind(kind), m_sink(std::move(sink)) {}

    void subscribed(HRESULT hr);
    void data(AnswerMemory memory);
    void resync();
    // True for whoever ends it first. The sink is gone then, but for the event that is under way.
    bool end() noexcept;
    bool ended() const noexcept { return m_ended; }
    // Tells the sink what waits. On a delivery thread; only one at a time is ever under way.
    void run() noexcept;

    const uint64_t id;
    const SubscriptionKind kind;

private:
    enum class What { Subscribed, Data, Resync };
    struct Event {
        What what;
        HRESULT hr = S_OK;
        AnswerMemory memory;
    };
    void push(Event event);
    void drop_waiting_locked();
    void start();
    void tell(EventSink& sink, const Event& event) const noexcept;

    // Lock "subscription": a leaf.
    mutable std::mutex m_mutex;
    std::shared_ptr<EventSink> m_sink;
    std::deque<Event> m_events;
    uint64_t m_bytes = 0;
    bool m_running = false; // a delivery is under way or on its way
    bool m_said = false;    // that events were dropped
    std::atomic<bool> m_ended{false};
};

class EventChannels {
public:
    void add(const std::shared_ptr<EventChannel>& channel);
    void remove(uint64_t id) noexcept;
    void close() noexcept; // ends all

    // From the Python thread only; see door.h.
    void* event_memory(uint64_t id, uint64_t size) noexcept;
    void event(uint64_t id, uint32_t kind, const void* memory) noexcept;

private:
    std::shared_ptr<EventChannel> find(uint64_t id) const;

    // Lock "subscriptions": a leaf.
    mutable std::mutex m_mutex;
    std::map<uint64_t, std::shared_ptr<EventChannel>> m_by_id;
    bool m_closed = false;

    AnswerMemory m_memory; // of the event that Python is about to send; its thread's own
};

} // namespace xblshim::service
