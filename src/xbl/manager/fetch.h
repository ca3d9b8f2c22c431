// Reads a user's achievements: all of them page by page, or one.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "xbl/global_state.h"
#include "xbl/manager/background.h"
#include "xbl/manager/cache.h"

namespace xblshim::xbl::manager {

class FetchSink {
public:
    virtual ~FetchSink() = default;
    // Called once for each fetch, with all pages or with the failure that ended it, with no lock held.
    virtual void fetched(HRESULT hr, Pages pages) noexcept = 0;
    // The same for one achievement.
    virtual void fetched_one(const std::string& achievement_id, HRESULT hr, Pages pages) noexcept = 0;
};

// Begins on the queue's work port, without waiting. It stops at the next page when the sink is gone or the title's
// clean-up has begun. After a failure the sink is not called.
HRESULT begin_fetch(const std::shared_ptr<Queue>& queue, std::weak_ptr<GlobalState> title, uint64_t xuid,
                    std::weak_ptr<FetchSink> sink) noexcept;
// The same for the achievement with this id, which must not be empty.
HRESULT begin_fetch_of_one(const std::shared_ptr<Queue>& queue, std::weak_ptr<GlobalState> title, uint64_t xuid,
                           const std::string& achievement_id, std::weak_ptr<FetchSink> sink) noexcept;

} // namespace xblshim::xbl::manager
