// Pages of achievements as a title reads them.
#pragma once

#include <string>
#include <vector>

#include "support/test_service.h"
#include "support/title.h"

namespace title {

using xblshim::testing::Page;
using xblshim::testing::Reading;

using ResultFunction = HRESULT (*)(XAsyncBlock*, XblAchievementsResultHandle*);
inline constexpr ResultFunction result_functions[] = {&XblAchievementsGetAchievementsForTitleIdResult,
                                                      &XblAchievementsResultGetNextResult,
                                                      &XblAchievementsGetAchievementResult};

inline HRESULT list(Game& game, XAsyncBlock* block, XblAchievementType type = XblAchievementType::All,
                    uint32_t max_items = 0) {
    return XblAchievementsGetAchievementsForTitleIdAsync(game.context, game.xuid, title_id, type, false,
                                                         XblAchievementOrderBy::DefaultOrder, 0, max_items, block);
}

inline HRESULT get(Game& game, XAsyncBlock* block, const char* id = "7") {
    return XblAchievementsGetAchievementAsync(game.context, game.xuid, scid, id, block);
}

inline std::vector<std::string> ids(XblAchievementsResultHandle result) {
    const XblAchievement* achievements = nullptr;
    size_t count = 77;
    REQUIRE_EQ(XblAchievementsResultGetAchievements(result, &achievements, &count), S_OK);
    CHECK((achievements == nullptr) == (count == 0));
    std::vector<std::string> found;
    for (size_t i = 0; i < count; i++) {
        found.emplace_back(achievements[i].id);
        CHECK_EQ(std::string(achievements[i].name), "name of " + found.back());
    }
    return found;
}

inline bool has_next(XblAchievementsResultHandle result) {
    bool next = false;
    REQUIRE_EQ(XblAchievementsResultHasNext(result, &next), S_OK);
    return next;
}

// Begins with `begin`, waits, and takes the page.
template <class Begin>
XblAchievementsResultHandle page_of(Queue& queue, Begin begin, ResultFunction take = result_functions[0]) {
    Call call(queue);
    REQUIRE_EQ(begin(call.block()), S_OK);
    REQUIRE_EQ(call.finish(), S_OK);
    XblAchievementsResultHandle result = nullptr;
    REQUIRE_EQ(take(call.block(), &result), S_OK);
    REQUIRE(result != nullptr);
    return result;
}

// Open handles to results: what a test leaves behind.
inline size_t open_results() {
    size_t count = 0;
    for (const auto& handle : xblshim::base::HandleTable::instance().open_handles()) {
        count += handle.kind == xblshim::base::HandleKind::AchievementsResult ? 1 : 0;
    }
    return count;
}

} // namespace title
