#include "xbl/statistic_handlers.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "base/guard.h"
#include "base/process.h"
#include "service/service.h"
#include "xbl/global_state.h"

namespace xblshim::xbl {
namespace {

// Reads the tracked statistics again after events may have been lost.
class StatisticResync final : public service::ServiceCall {
public:
    StatisticResync(service::GetUsersStatistics request, service::CallSettings settings,
                    std::weak_ptr<StatisticHandlers> handlers)
        : ServiceCall(std::move(request), std::move(settings)), m_handlers(std::move(handlers)) {}

    void complete(HRESULT hr) noexcept override {
        const auto handlers = m_handlers.lock();
        if (const auto* read = result.as<xblshim_user_statistics>(); SUCCEEDED(hr) && handlers && read != nullptr) {
            handlers->deliver_read(*read);
        }
    }

private:
    const std::weak_ptr<StatisticHandlers> m_handlers;
};

// Reads all names of each service configuration for all users, in one request.
service::GetUsersStatistics request_of(const std::map<TrackedResource, size_t>& tracked) {
    std::set<uint64_t> xuids;
    std::map<std::string, std::set<std::string>> names;
    for (const auto& [statistic, references] : tracked) {
        xuids.insert(statistic.xuid);
        names[statistic.scid].insert(statistic.name);
    }
    service::GetUsersStatistics request;
    for (const uint64_t xuid : xuids) {
        request.xuids.push_back({xuid});
    }
    for (const auto& [scid, of_scid] : names) {
        request.scids.push_back({scid, static_cast<uint32_t>(of_scid.size())});
        for (const auto& name : of_scid) {
            request.names.push_back({name});
        }
    }
    return request;
}

} // namespace

void StatisticHandlers::track(const std::vector<TrackedResource>& statistics) {
    change([&] {
        for (const auto& statistic : statistics) {
            ++m_tracked[statistic];
        }
    });
}

void StatisticHandlers::stop_tracking(const std::vector<TrackedResource>& statistics) {
    change([&] {
        for (const auto& statistic : statistics) {
            const auto found = m_tracked.find(statistic);
            if (found != m_tracked.end() && --found->second == 0) {
                m_tracked.erase(found);
            }
        }
    });
}

void StatisticHandlers::stop_tracking_users(const uint64_t* xuids, size_t count) {
    change([&] {
        for (auto it = m_tracked.begin(); it != m_tracked.end();) {
            it = std::find(xuids, xuids + count, it->first.xuid) != xuids + count ? m_tracked.erase(it) : std::next(it);
        }
    });
}

std::set<TrackedResource> StatisticHandlers::wanted_locked(const GlobalState&) const {
    std::set<TrackedResource> wanted;
    for (const auto& [statistic, references] : m_tracked) {
        wanted.insert(statistic);
    }
    return wanted;
}

void StatisticHandlers::on_resync() noexcept {
    base::guard_void("reading tracked statistics again", [&] {
        const auto state = current_state();
        if (!state || base::in_forked_child()) {
            return;
        }
        service::GetUsersStatistics request;
        {
            const std::lock_guard lock(m_lock);
            if (m_tracked.empty() || !is_new_resync_locked()) {
                return;
            }
            request = request_of(m_tracked);
        }
        service::CallSettings settings;
        settings.accept_language = state->accept_language();
        auto self = std::static_pointer_cast<StatisticHandlers>(shared_from_this());
        service::submit(std::make_unique<StatisticResync>(std::move(request), std::move(settings), std::move(self)));
    });
}

void StatisticHandlers::deliver_read(const xblshim_user_statistics& read) noexcept {
    base::guard_void("statistics that were read again", [&] {
        for (uint64_t at = 0; at < read.users_count; ++at) {
            const XblUserStatisticsResult& user = read.users[at];
            for (uint32_t k = 0; k < user.serviceConfigStatisticsCount; ++k) {
                const auto& entry = user.serviceConfigStatistics[k];
                for (uint32_t n = 0; n < entry.statisticsCount; ++n) {
                    XblStatisticChangeEventArgs args{};
                    args.xboxUserId = user.xboxUserId;
                    std::memcpy(args.serviceConfigurationId, entry.serviceConfigurationId,
                                sizeof args.serviceConfigurationId);
                    args.latestStatistic = entry.statistics[n];
                    bool tracked = false;
                    {
                        const std::lock_guard lock(m_lock);
                        tracked = m_tracked.count({args.xboxUserId, 0, args.serviceConfigurationId,
                                                   args.latestStatistic.statisticName}) != 0;
                    }
                    if (tracked) {
                        deliver(&args);
                    }
                }
            }
        }
    });
}

} // namespace xblshim::xbl
