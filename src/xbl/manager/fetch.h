// Reading a user's achievements: all of them, page after page, or a single one.
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
    // Once a fetch, with all pages or with the failure that ended it; with no lock held.
    virtual void fetched(HRESULT hr, Pages pages) noexcept = 0;
    // The same for a single achievement.
    virtual void fetched_one(const std::string& achievement_id, HRESULT hr, Pages pages) noexcept = 0;
};

// Begins on the queue's work port and never waits. Without its sink, or after the title's clean-up began, it stops at
// the next page. After a failure here nothing comes.
HRESULT begin_fetch(const std::shared_ptr<Queue>& queue, std::weak_ptr<GlobalState> title, uint64_t xuid,
                    std::weak_ptr<FetchSink> sink) noexcept;
// The same for the achievement with this id, which is not empty.
HRESULT begin_fetch_of_one(const std::shared_ptr<Queue>& queue, std::weak_ptr<GlobalState> title, uint64_t xuid,
                           const std::string& achievement_id, std::weak_ptr<FetchSink> sink) noexcept;

} // namespace xblshim::xbl::manager
