#include "support/stand_in_events.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

#include "support/rendered/request_reader.h"
#include "xsapi-c/achievements_c.h"

namespace xblshim::testing {

namespace {

constexpr std::chrono::seconds patience{30};

// Writes an event as the Python side does: one piece of memory, the structs first, the texts behind them.
class EventWriter {
public:
    EventWriter(const xblshim_core_api& core, uint64_t subscription, size_t structs, size_t texts)
        : m_core(core), m_subscription(subscription),
          m_memory(static_cast<char*>(core.event_memory(core.core, subscription, structs + texts))),
          m_end(m_memory == nullptr ? nullptr : m_memory + structs) {}

    explicit operator bool() const { return m_memory != nullptr; }
    template <class Struct> Struct* at(size_t place) { return reinterpret_cast<Struct*>(m_memory + place); }
    const char* text(const std::string& value) {
        char* const begin = m_end;
        std::memcpy(begin, value.c_str(), value.size() + 1);
        m_end += value.size() + 1;
        return begin;
    }
    bool send() {
        m_core.event(m_core.core, m_subscription, XBLSHIM_EVENT_DATA, m_memory);
        return true;
    }

private:
    const xblshim_core_api& m_core;
    const uint64_t m_subscription;
    char* const m_memory;
    char* m_end;
};

bool write_progress(const xblshim_core_api& core, uint64_t subscription, const std::vector<Progress>& entries) {
    const size_t entries_at = sizeof(xblshim_progress_change);
    const size_t requirements_at = entries_at + entries.size() * sizeof(XblAchievementProgressChangeEntry);
    size_t texts = 0;
    for (const auto& entry : entries) {
        texts += 2 * (entry.id.size() + 1) + entry.current.size() + 1 + entry.target.size() + 1;
    }
    EventWriter writer(core, subscription, requirements_at + entries.size() * sizeof(XblAchievementRequirement), texts);
    if (!writer) {
        return false;
    }
    auto* const out = writer.at<XblAchievementProgressChangeEntry>(entries_at);
    auto* const requirements = writer.at<XblAchievementRequirement>(requirements_at);
    for (size_t i = 0; i < entries.size(); i++) {
        out[i].achievementId = writer.text(entries[i].id);
        out[i].progressState = static_cast<XblAchievementProgressState>(entries[i].state);
        out[i].progression.timeUnlocked = static_cast<time_t>(entries[i].time_unlocked);
        if (!entries[i].current.empty()) {
            requirements[i].id = writer.text(entries[i].id);
            requirements[i].currentProgressValue = writer.text(entries[i].current);
            requirements[i].targetProgressValue = writer.text(entries[i].target);
            out[i].progression.requirements = &requirements[i];
            out[i].progression.requirementsCount = 1;
        }
    }
    auto* const head = writer.at<xblshim_progress_change>(0);
    head->entries = entries.empty() ? nullptr : out;
    head->entries_count = entries.size();
    return writer.send();
}

bool write_unlock(const xblshim_core_api& core, uint64_t subscription, const UnlockNote& unlock) {
    const std::string name = "name of " + unlock.id;
    EventWriter writer(core, subscription, sizeof(XblAchievementUnlockEvent), name.size() + unlock.id.size() + 3);
    if (!writer) {
        return false;
    }
    auto* const out = writer.at<XblAchievementUnlockEvent>(0);
    out->achievementName = writer.text(name);
    out->achievementId = writer.text(unlock.id);
    out->achievementDescription = out->achievementIcon = out->deepLink = writer.text("");
    out->gamerscore = unlock.gamerscore;
    out->titleId = unlock.title_id;
    out->xboxUserId = unlock.xuid;
    out->timeUnlocked = static_cast<time_t>(unlock.time_unlocked);
    return writer.send();
}

bool write_user(const xblshim_core_api& core, uint64_t subscription, uint64_t xuid, uint32_t change) {
    EventWriter writer(core, subscription, sizeof(xblshim_user_change), 0);
    if (!writer) {
        return false;
    }
    writer.at<xblshim_user_change>(0)->xuid = xuid;
    writer.at<xblshim_user_change>(0)->change = change;
    return writer.send();
}

} // namespace

void StandInEvents::on_subscribe(std::function<HRESULT(const Subscribed&)> handler) {
    const std::lock_guard lock(m_events_lock);
    m_subscribe_handler = std::move(handler);
}

std::vector<Subscribed> StandInEvents::subscriptions() const {
    const std::lock_guard lock(m_events_lock);
    return m_subscriptions;
}

std::vector<Subscribed> StandInEvents::open_subscriptions() const {
    auto all = subscriptions();
    all.erase(std::remove_if(all.begin(), all.end(), [](const auto& one) { return !one.open; }), all.end());
    return all;
}

bool StandInEvents::wait_for_subscriptions(size_t count) const {
    std::unique_lock lock(m_events_lock);
    return m_events_changed.wait_for(lock, patience, [&] { return m_subscriptions.size() >= count; });
}

bool StandInEvents::wait_for_unsubscriptions(size_t count) const {
    std::unique_lock lock(m_events_lock);
    return m_events_changed.wait_for(lock, patience, [&] {
        return static_cast<size_t>(std::count_if(m_subscriptions.begin(), m_subscriptions.end(),
                                                 [](const auto& one) { return !one.open; })) >= count;
    });
}

void StandInEvents::enqueue(Send send) {
    const std::lock_guard lock(m_events_lock);
    m_to_send.push_back(std::move(send));
    m_wake.wake();
}

void StandInEvents::send_progress(uint64_t subscription, std::vector<Progress> entries) {
    enqueue([subscription, entries = std::move(entries)](const xblshim_core_api& core) {
        return write_progress(core, subscription, entries);
    });
}

void StandInEvents::send_unlock(uint64_t subscription, UnlockNote unlock) {
    enqueue([subscription, unlock = std::move(unlock)](const xblshim_core_api& core) {
        return write_unlock(core, subscription, unlock);
    });
}

void StandInEvents::send_user(uint64_t subscription, uint64_t xuid, uint32_t change) {
    enqueue([=](const xblshim_core_api& core) { return write_user(core, subscription, xuid, change); });
}

void StandInEvents::resync(uint64_t subscription) {
    enqueue([=](const xblshim_core_api& core) {
        core.event(core.core, subscription, XBLSHIM_EVENT_RESYNC, nullptr);
        return true;
    });
}

bool StandInEvents::wait_until_sent() const {
    std::unique_lock lock(m_events_lock);
    return m_events_changed.wait_for(lock, patience, [&] { return m_to_send.empty() && m_sending == 0; });
}

uint32_t StandInEvents::refused_events() const {
    const std::lock_guard lock(m_events_lock);
    return m_refused_events;
}

HRESULT StandInEvents::handle_subscription(const xblshim_call& call) {
    std::unique_lock lock(m_events_lock);
    if (call.kind == XBLSHIM_CALL_UNSUBSCRIBE) {
        for (auto& one : m_subscriptions) {
            if (one.subscription == call.request.unsubscribe.subscription) {
                one.open = false;
            }
        }
        m_events_changed.notify_all();
        return S_OK;
    }
    const Subscribed subscribed{read_subscribe(call)};
    const auto handler = m_subscribe_handler;
    lock.unlock();
    const HRESULT hr = handler ? handler(subscribed) : S_OK;
    lock.lock();
    m_subscriptions.push_back(subscribed);
    m_events_changed.notify_all();
    return hr;
}

void StandInEvents::send_events(const xblshim_core_api& core) {
    std::deque<Send> all;
    {
        const std::lock_guard lock(m_events_lock);
        all.swap(m_to_send);
        m_sending = all.size();
    }
    uint32_t refused = 0;
    for (const auto& send : all) {
        refused += send(core) ? 0 : 1;
    }
    const std::lock_guard lock(m_events_lock);
    m_sending = 0;
    m_refused_events += refused;
    m_events_changed.notify_all();
}

void StandInEvents::forget_events() {
    const std::lock_guard lock(m_events_lock);
    m_to_send.clear();
    for (auto& one : m_subscriptions) {
        one.open = false; // the run before is over
    }
}

} // namespace xblshim::testing
