// The stand-in's subscriptions: who subscribed, and the events that a test sends them.
#pragma once

#include <condition_variable>
#include <cstdint>
#include <cstring>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <vector>

#include "httpClient/pal.h"
#include "service/bridge_abi.h"
#include "service/loop_waker.h"
#include "service/rendered/requests.h"

namespace xblshim::testing {

struct Subscribed : service::Subscribe {
    bool open = true; // false once it was unsubscribed
};

// One entry of a progress event. Without a current value it has no requirement.
struct Progress {
    std::string id;
    uint32_t state = 3; // XblAchievementProgressState: InProgress
    std::string current = {};
    std::string target = "100";
    int64_t time_unlocked = 0;
};

// A notification of an unlock; "name of " the id is its name.
struct UnlockNote {
    std::string id;
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    uint64_t gamerscore = 0;
    int64_t time_unlocked = 0;
};

class StandInEvents {
public:
    // Called on the stand-in's thread for each Subscribe; the default returns S_OK.
    void on_subscribe(std::function<HRESULT(const Subscribed&)> handler);
    std::vector<Subscribed> subscriptions() const; // all that ever came, in their order
    std::vector<Subscribed> open_subscriptions() const;
    bool wait_for_subscriptions(size_t count) const;   // so many ever came; false after ten seconds
    bool wait_for_unsubscriptions(size_t count) const; // so many of them ended
    // From any thread; sent by the stand-in's thread, in their order.
    void send_progress(uint64_t subscription, std::vector<Progress> entries);
    void send_unlock(uint64_t subscription, UnlockNote unlock);
    void send_user(uint64_t subscription, uint64_t xuid, uint32_t change); // XUserChangeEvent
    // An event that is one struct. The texts that it points to must stay valid.
    template <class Struct> void send_struct(uint64_t subscription, Struct event) {
        enqueue([=](const xblshim_core_api& core) {
            void* const memory = core.event_memory(core.core, subscription, sizeof event);
            if (memory == nullptr) {
                return false;
            }
            std::memcpy(memory, &event, sizeof event);
            core.event(core.core, subscription, XBLSHIM_EVENT_DATA, memory);
            return true;
        });
    }
    void resync(uint64_t subscription);
    // Waits until the core has everything that was sent before.
    bool wait_until_sent() const;
    uint32_t refused_events() const; // how often the core had no memory for one: no subscription exists any more

protected:
    ~StandInEvents() = default;
    // On the stand-in's thread.
    HRESULT handle_subscription(const xblshim_call& call);
    void send_events(const xblshim_core_api& core);
    void forget_events(); // of the run before

    service::LoopWaker m_wake; // the stand-in's loop sleeps on it

private:
    using Send = std::function<bool(const xblshim_core_api&)>; // false: refused
    void enqueue(Send send);

    mutable std::mutex m_events_lock;
    mutable std::condition_variable m_events_changed;
    std::function<HRESULT(const Subscribed&)> m_subscribe_handler;
    std::vector<Subscribed> m_subscriptions;
    std::deque<Send> m_to_send;
    size_t m_sending = 0;
    uint32_t m_refused_events = 0;
};

} // namespace xblshim::testing
