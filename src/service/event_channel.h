// The implementation of a subscription: the events that wait for its sink, and the channels of one run of the Python
// side.
#pragma once

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <utility>

#include "service/deliverable.h"
#include "service/result_memory.h"
#include "service/subscription.h"

namespace xblshim::service {

// Events wait here, so that they keep their order although deliveries run on several threads: one thread at a time
// calls the sink.
class EventChannel : public std::enable_shared_from_this<EventChannel> {
public:
    // The maximum number of waiting events, for a sink that does not return or is too slow. Further events are dropped,
    // and on_resync() reports it.
    static constexpr size_t most_events = 1024;
    static constexpr uint64_t most_bytes = uint64_t{16} << 20;

    // Throws std::bad_alloc.
    EventChannel(uint64_t id, SubscriptionKind kind, std::shared_ptr<EventSink> sink);
    ~EventChannel();

    // Called once.
    void subscribed(HRESULT hr) noexcept;
    // An event that can't be stored for lack of memory counts as lost.
    void data(ResultMemory memory) noexcept;
    void resync() noexcept;
    // True for the first caller, which ends it. The sink is released, unless an event is being passed to it.
    bool end() noexcept;
    bool ended() const noexcept { return m_ended; }
    // Passes the waiting events to the sink. Runs on a delivery thread, one at a time.
    void run() noexcept;

    const uint64_t id;
    const SubscriptionKind kind;

private:
    struct Event {
        bool subscribed = false;    // the result of the subscription
        bool missed_before = false; // events before it were lost
        HRESULT hr = S_OK;
        ResultMemory memory;
        std::unique_ptr<Event> next;
    };
    class Events { // first in, first out
    public:
        bool empty() const noexcept { return m_first == nullptr; }
        size_t size() const noexcept { return m_size; }
        void push_back(std::unique_ptr<Event> event) noexcept;
        std::unique_ptr<Event> pop_front() noexcept;
        Event& front() noexcept { return *m_first; }
        void swap(Events& other) noexcept;
        ~Events();

    private:
        std::unique_ptr<Event> m_first;
        Event* m_last = nullptr;
        size_t m_size = 0;
    };
    class Run;

    bool anything_waits() const noexcept { return !m_events.empty() || m_missed; }
    void push(std::unique_ptr<Event> event) noexcept;
    std::unique_ptr<Event> take_locked() noexcept;
    void drop_waiting_locked() noexcept;
    void start() noexcept;
    void take_back(std::unique_ptr<Deliverable> run) noexcept;
    void deliver(EventSink& sink, const Event& event) const noexcept;

    // Lock "subscription": a leaf.
    mutable std::mutex m_lock;
    std::shared_ptr<EventSink> m_sink;
    Events m_events;
    bool m_missed = false; // on_resync() is due after the waiting events
    uint64_t m_bytes = 0;
    // Made with the channel, so that the result of the subscription and the deliveries need no memory later.
    std::unique_ptr<Event> m_subscribed;
    std::unique_ptr<Run> m_run; // null: a delivery runs or is submitted
    bool m_said = false;        // the log has the dropped events
    std::atomic<bool> m_ended{false};
};

class EventChannels {
public:
    void add(const std::shared_ptr<EventChannel>& channel);
    void remove(uint64_t id) noexcept;
    void close() noexcept; // ends all channels

    // From the Python thread only; see bridge_abi.h.
    void* event_memory(uint64_t id, uint64_t size) noexcept;
    void event(uint64_t id, uint32_t kind, const void* memory) noexcept;

private:
    std::shared_ptr<EventChannel> find(uint64_t id) const noexcept;

    // Lock "subscriptions": a leaf.
    mutable std::mutex m_lock;
    std::map<uint64_t, std::shared_ptr<EventChannel>> m_by_id;
    bool m_closed = false;

    ResultMemory m_memory; // the event that Python is about to send; used by its thread only
};

} // namespace xblshim::service
