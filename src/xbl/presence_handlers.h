// A context's tracked users and titles, and the handlers for presence.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <set>

#include "service/result_memory.h"
#include "xbl/tracked_handlers.h"

namespace xblshim::xbl {

class PresenceTracking;

// A subscription for each tracked user.
class DeviceHandlers final : public TrackedHandlers {
public:
    DeviceHandlers(uint64_t caller, std::weak_ptr<PresenceTracking> tracking) noexcept
        : TrackedHandlers(service::SubscriptionKind::DevicePresence, caller), m_tracking(std::move(tracking)) {}

    void track(const uint64_t* xuids, size_t count);
    void stop_tracking(const uint64_t* xuids, size_t count);
    std::set<uint64_t> users();
    bool has_handlers();

    void on_device(const xblshim_device_presence_change& change) noexcept override { deliver(&change); }
    void on_resync() noexcept override;

private:
    std::set<TrackedResource> wanted_locked(const GlobalState& state) const override;

    const std::weak_ptr<PresenceTracking> m_tracking;
    std::map<uint64_t, size_t> m_users; // with their counts
};

// A subscription for each tracked user and title: the title's own, and those that it adds.
class TitleHandlers final : public TrackedHandlers {
public:
    TitleHandlers(uint64_t caller, std::weak_ptr<PresenceTracking> tracking) noexcept
        : TrackedHandlers(service::SubscriptionKind::TitlePresence, caller), m_tracking(std::move(tracking)) {}

    void track(const uint64_t* xuids, size_t count);
    void stop_tracking(const uint64_t* xuids, size_t count);
    void track_titles(const uint32_t* titles, size_t count);
    void stop_tracking_titles(const uint32_t* titles, size_t count);
    std::set<uint32_t> titles(const GlobalState& state);

    void on_title(const xblshim_title_presence_change& change) noexcept override { deliver(&change); }
    void on_resync() noexcept override;

private:
    std::set<TrackedResource> wanted_locked(const GlobalState& state) const override;
    std::set<uint32_t> titles_locked(const GlobalState& state) const;

    const std::weak_ptr<PresenceTracking> m_tracking;
    std::map<uint64_t, size_t> m_users;  // with their counts
    std::map<uint32_t, size_t> m_titles; // with their counts
};

// Both of them, for one context.
class PresenceTracking : public std::enable_shared_from_this<PresenceTracking> {
public:
    static std::shared_ptr<PresenceTracking> make(uint64_t caller);

    void close() noexcept;
    void track_users(const uint64_t* xuids, size_t count);
    void stop_tracking_users(const uint64_t* xuids, size_t count);
    TokenCounter& tokens() noexcept { return m_tokens; } // both kinds of handlers share the counter
    // Reads the presence of all tracked users with one request, and calls the handlers.
    void read_again() noexcept;
    void deliver_read(const std::shared_ptr<const service::ResultMemory>& memory) noexcept;

    std::shared_ptr<DeviceHandlers> devices;
    std::shared_ptr<TitleHandlers> titles;

private:
    TokenCounter m_tokens{0};
};

} // namespace xblshim::xbl
