#include "xbl/presence_handlers.h"

#include <utility>

#include "base/guard.h"
#include "base/process.h"
#include "runtime/title_id.h"
#include "service/service.h"
#include "xbl/global_state.h"
#include "xbl/presence_record.h"

namespace xblshim::xbl {
namespace {

template <class Key> void count_up(std::map<Key, size_t>& references, const Key* keys, size_t count) {
    for (size_t at = 0; at < count; ++at) {
        ++references[keys[at]];
    }
}

template <class Key> void count_down(std::map<Key, size_t>& references, const Key* keys, size_t count) {
    for (size_t at = 0; at < count; ++at) {
        const auto found = references.find(keys[at]);
        if (found != references.end() && --found->second == 0) {
            references.erase(found);
        }
    }
}

// Reads presence again after events may have been lost.
class PresenceResync final : public service::ServiceCall {
public:
    PresenceResync(service::Request request, service::CallSettings settings, std::weak_ptr<PresenceTracking> tracking)
        : ServiceCall(std::move(request), std::move(settings)), m_tracking(std::move(tracking)) {}

    void complete(HRESULT hr) noexcept override {
        base::guard_void("presence that was read again", [&] {
            const auto tracking = m_tracking.lock();
            if (SUCCEEDED(hr) && tracking && result.as<xblshim_presence_records>() != nullptr) {
                tracking->deliver_read(std::make_shared<const service::ResultMemory>(std::move(result)));
            }
        });
    }

private:
    const std::weak_ptr<PresenceTracking> m_tracking;
};

bool is_in(const PresenceRecord& record, uint32_t title_id) {
    if (record.state == XblPresenceUserState::Offline || record.state == XblPresenceUserState::Unknown) {
        return false;
    }
    for (size_t at = 0; at < record.device_count; ++at) {
        const XblPresenceDeviceRecord& device = record.devices[at];
        for (size_t k = 0; k < device.titleRecordsCount; ++k) {
            if (device.titleRecords[k].titleId == title_id && device.titleRecords[k].titleActive) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

void DeviceHandlers::track(const uint64_t* xuids, size_t count) {
    change([&] { count_up(m_users, xuids, count); });
}

void DeviceHandlers::stop_tracking(const uint64_t* xuids, size_t count) {
    change([&] { count_down(m_users, xuids, count); });
}

std::set<uint64_t> DeviceHandlers::users() {
    const std::lock_guard lock(m_lock);
    std::set<uint64_t> found;
    for (const auto& [xuid, references] : m_users) {
        found.insert(xuid);
    }
    return found;
}

bool DeviceHandlers::has_handlers() {
    const std::lock_guard lock(m_lock);
    return has_handlers_locked();
}

std::set<TrackedResource> DeviceHandlers::wanted_locked(const GlobalState&) const {
    std::set<TrackedResource> wanted;
    for (const auto& [xuid, references] : m_users) {
        wanted.insert({xuid, 0, {}, {}});
    }
    return wanted;
}

void DeviceHandlers::on_resync() noexcept {
    bool is_new = false;
    {
        const std::lock_guard lock(m_lock);
        is_new = is_new_resync_locked();
    }
    if (const auto tracking = m_tracking.lock(); is_new && tracking) {
        tracking->read_again();
    }
}

void TitleHandlers::track(const uint64_t* xuids, size_t count) {
    change([&] { count_up(m_users, xuids, count); });
}

void TitleHandlers::stop_tracking(const uint64_t* xuids, size_t count) {
    change([&] { count_down(m_users, xuids, count); });
}

void TitleHandlers::track_titles(const uint32_t* titles, size_t count) {
    change([&] { count_up(m_titles, titles, count); });
}

void TitleHandlers::stop_tracking_titles(const uint32_t* titles, size_t count) {
    change([&] { count_down(m_titles, titles, count); });
}

std::set<uint32_t> TitleHandlers::titles(const GlobalState& state) {
    const std::lock_guard lock(m_lock);
    return titles_locked(state);
}

std::set<uint32_t> TitleHandlers::titles_locked(const GlobalState& state) const {
    std::set<uint32_t> found{runtime::title_id(service::configuration().get(), state.scid)};
    for (const auto& [title_id, references] : m_titles) {
        found.insert(title_id);
    }
    return found;
}

std::set<TrackedResource> TitleHandlers::wanted_locked(const GlobalState& state) const {
    std::set<TrackedResource> wanted;
    for (const uint32_t title_id : titles_locked(state)) {
        for (const auto& [xuid, references] : m_users) {
            wanted.insert({xuid, title_id, {}, {}});
        }
    }
    return wanted;
}

void TitleHandlers::on_resync() noexcept {
    bool is_new = false;
    {
        const std::lock_guard lock(m_lock);
        is_new = is_new_resync_locked();
    }
    const auto tracking = m_tracking.lock();
    // both kinds get the same resync, and one request reads for both
    if (is_new && tracking && !tracking->devices->has_handlers()) {
        tracking->read_again();
    }
}

std::shared_ptr<PresenceTracking> PresenceTracking::make(uint64_t caller) {
    auto tracking = std::make_shared<PresenceTracking>();
    tracking->devices = std::make_shared<DeviceHandlers>(caller, tracking);
    tracking->titles = std::make_shared<TitleHandlers>(caller, tracking);
    return tracking;
}

void PresenceTracking::close() noexcept {
    devices->close();
    titles->close();
}

void PresenceTracking::track_users(const uint64_t* xuids, size_t count) {
    devices->track(xuids, count);
    titles->track(xuids, count);
}

void PresenceTracking::stop_tracking_users(const uint64_t* xuids, size_t count) {
    devices->stop_tracking(xuids, count);
    titles->stop_tracking(xuids, count);
}

void PresenceTracking::read_again() noexcept {
    base::guard_void("reading tracked presence again", [&] {
        const auto state = current_state();
        const std::set<uint64_t> users = devices->users();
        if (!state || users.empty() || base::in_forked_child()) {
            return;
        }
        service::Request request = service::GetPresence{*users.begin()};
        if (users.size() > 1) {
            service::GetPresences several;
            for (const uint64_t xuid : users) {
                several.xuids.push_back({xuid});
            }
            request = std::move(several);
        }
        service::CallSettings settings;
        settings.accept_language = state->accept_language();
        service::submit(std::make_unique<PresenceResync>(std::move(request), std::move(settings), weak_from_this()));
    });
}

void PresenceTracking::deliver_read(const std::shared_ptr<const service::ResultMemory>& memory) noexcept {
    base::guard_void("presence that was read again", [&] {
        const auto state = current_state();
        if (!state) {
            return;
        }
        const std::set<uint64_t> users = devices->users();
        const std::set<uint32_t> tracked_titles = titles->titles(*state);
        for_each_record(memory, [&](const PresenceRecord& record) {
            if (users.count(record.xuid) == 0) {
                return;
            }
            for (const uint32_t title_id : tracked_titles) {
                const auto now =
                    is_in(record, title_id) ? XblPresenceTitleState::Started : XblPresenceTitleState::Ended;
                titles->on_title({record.xuid, title_id, static_cast<uint32_t>(now)});
            }
            for (size_t at = 0; at < record.device_count; ++at) {
                devices->on_device({record.xuid, static_cast<uint32_t>(record.devices[at].deviceType), 1});
            }
        });
    });
}

} // namespace xblshim::xbl
