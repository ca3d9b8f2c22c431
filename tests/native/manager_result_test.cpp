// Results of the achievements manager: deep copies, and their order.
#include <string>
#include <vector>

#include "harness/harness.h"
#include "support/manager.h"
#include "xbl/manager/result.h"
#include "xbl/manager/selection.h"

using namespace title;
using namespace xblshim::xbl::manager;

namespace {

// All of its texts, in one buffer that a test can overwrite.
struct Full {
    std::string texts[22];
    XblAchievementTitleAssociation associations[2]{};
    XblAchievementRequirement requirements[2]{};
    XblAchievementMediaAsset assets[2]{};
    const char* platforms[2]{};
    XblAchievementReward rewards[2]{};
    XblAchievement achievement{};

    Full() {
        for (int i = 0; i < 22; i++) {
            texts[i] = "a text that is long enough to lie on the heap, " + std::to_string(i);
        }
        const char* t[22];
        for (int i = 0; i < 22; i++) {
            t[i] = texts[i].c_str();
        }
        associations[0] = {t[0], 7};
        associations[1] = {t[1], 8};
        requirements[0] = {t[2], t[3], t[4]};
        requirements[1] = {t[5], nullptr, ""};
        assets[0] = {t[6], XblAchievementMediaAssetType::Icon, t[7]};
        assets[1] = {t[8], XblAchievementMediaAssetType::Art, t[9]};
        platforms[0] = t[10];
        platforms[1] = nullptr;
        rewards[0] = {t[11], t[12], t[13], XblAchievementRewardType::InApp, t[14], &assets[1]};
        rewards[1] = {"", "", "25", XblAchievementRewardType::Gamerscore, "Int", nullptr};
        achievement.id = t[15];
        achievement.serviceConfigurationId = t[16];
        achievement.name = t[17];
        achievement.titleAssociations = associations;
        achievement.titleAssociationsCount = 2;
        achievement.progressState = in_progress;
        achievement.progression = {requirements, 2, 1234};
        achievement.mediaAssets = assets;
        achievement.mediaAssetsCount = 2;
        achievement.platformsAvailableOn = platforms;
        achievement.platformsAvailableOnCount = 2;
        achievement.isSecret = true;
        achievement.unlockedDescription = t[18];
        achievement.lockedDescription = t[19];
        achievement.productId = t[20];
        achievement.type = XblAchievementType::Challenge;
        achievement.participationType = XblAchievementParticipationType::Group;
        achievement.available = {11, 12};
        achievement.rewards = rewards;
        achievement.rewardsCount = 2;
        achievement.estimatedUnlockTime = 5415;
        achievement.deepLink = t[21];
        achievement.isRevoked = true;
    }
};

std::string text(int number) { return "a text that is long enough to lie on the heap, " + std::to_string(number); }

xblshim::service::ResultMemory page_of(std::vector<XblAchievement>& achievements) {
    xblshim::service::ResultMemory memory(sizeof(xblshim_page));
    *static_cast<xblshim_page*>(memory.bytes()) = {achievements.data(), achievements.size(), nullptr};
    return memory;
}

} // namespace

TEST(manager_result, every_member_is_copied_deeply) {
    std::unique_ptr<Result> result;
    {
        const Full from;
        result = std::make_unique<Result>(copy_of({&from.achievement, &from.achievement}));
    } // the original was freed
    REQUIRE_EQ(result->count(), 2u);
    for (uint64_t i = 0; i < 2; i++) {
        const XblAchievement& copy = result->achievements()[i];
        REQUIRE_EQ(copy.titleAssociationsCount, 2u);
        CHECK_EQ(std::string(copy.titleAssociations[0].name), text(0));
        CHECK_EQ(copy.titleAssociations[0].titleId, 7u);
        CHECK_EQ(std::string(copy.titleAssociations[1].name), text(1));
        REQUIRE_EQ(copy.progression.requirementsCount, 2u);
        CHECK_EQ(std::string(copy.progression.requirements[0].id), text(2));
        CHECK_EQ(std::string(copy.progression.requirements[0].currentProgressValue), text(3));
        CHECK_EQ(std::string(copy.progression.requirements[0].targetProgressValue), text(4));
        CHECK_EQ(std::string(copy.progression.requirements[1].id), text(5));
        CHECK(copy.progression.requirements[1].currentProgressValue == nullptr);
        CHECK_EQ(std::string(copy.progression.requirements[1].targetProgressValue), "");
        CHECK_EQ(copy.progression.timeUnlocked, 1234);
        REQUIRE_EQ(copy.mediaAssetsCount, 2u);
        CHECK_EQ(std::string(copy.mediaAssets[0].name), text(6));
        CHECK(copy.mediaAssets[0].mediaAssetType == XblAchievementMediaAssetType::Icon);
        CHECK_EQ(std::string(copy.mediaAssets[1].url), text(9));
        REQUIRE_EQ(copy.platformsAvailableOnCount, 2u);
        CHECK_EQ(std::string(copy.platformsAvailableOn[0]), text(10));
        CHECK(copy.platformsAvailableOn[1] == nullptr);
        REQUIRE_EQ(copy.rewardsCount, 2u);
        CHECK_EQ(std::string(copy.rewards[0].name), text(11));
        CHECK_EQ(std::string(copy.rewards[0].description), text(12));
        CHECK_EQ(std::string(copy.rewards[0].value), text(13));
        CHECK(copy.rewards[0].rewardType == XblAchievementRewardType::InApp);
        CHECK_EQ(std::string(copy.rewards[0].valueType), text(14));
        REQUIRE(copy.rewards[0].mediaAsset != nullptr);
        CHECK_EQ(std::string(copy.rewards[0].mediaAsset->name), text(8));
        CHECK_EQ(std::string(copy.rewards[1].value), "25");
        CHECK(copy.rewards[1].mediaAsset == nullptr);
        CHECK_EQ(std::string(copy.id), text(15));
        CHECK_EQ(std::string(copy.serviceConfigurationId), text(16));
        CHECK_EQ(std::string(copy.name), text(17));
        CHECK(copy.progressState == in_progress);
        CHECK(copy.isSecret);
        CHECK_EQ(std::string(copy.unlockedDescription), text(18));
        CHECK_EQ(std::string(copy.lockedDescription), text(19));
        CHECK_EQ(std::string(copy.productId), text(20));
        CHECK(copy.type == XblAchievementType::Challenge);
        CHECK(copy.participationType == XblAchievementParticipationType::Group);
        CHECK_EQ(copy.available.startDate, 11);
        CHECK_EQ(copy.available.endDate, 12);
        CHECK_EQ(copy.estimatedUnlockTime, 5415u);
        CHECK_EQ(std::string(copy.deepLink), text(21));
        CHECK(copy.isRevoked);
    }
}

TEST(manager_result, none_is_null_and_zero) {
    const Result result(copy_of({}));
    CHECK(result.achievements() == nullptr);
    CHECK_EQ(result.count(), 0u);
}

TEST(manager_result, a_zeroed_achievement_is_copied_as_it_is) {
    const XblAchievement nothing{};
    const Result result(copy_of({&nothing}));
    REQUIRE_EQ(result.count(), 1u);
    CHECK(result.achievements()[0].id == nullptr);
    CHECK(result.achievements()[0].progression.requirements == nullptr);
}

TEST(manager_cache, of_several_with_one_id_the_last_counts_and_a_null_is_none) {
    std::vector<XblAchievement> achievements(4);
    achievements[0].id = "2";
    achievements[1].id = "1";
    achievements[3].id = "2";
    achievements[3].isSecret = true;
    AchievementCache cache;
    Pages pages;
    pages.push_back(page_of(achievements));
    cache.fill(std::move(pages));
    const auto all = cache.in_service_order();
    REQUIRE_EQ(all.size(), 2u);
    CHECK_EQ(std::string(all[0]->id), "2");
    CHECK(all[0]->isSecret);
    CHECK_EQ(std::string(all[1]->id), "1");
    CHECK_EQ(cache.in_id_order().size(), 2u);
    CHECK(cache.find("3") == nullptr);
}

TEST(manager_cache, one_achievement_is_added_where_it_is_new) {
    std::vector<XblAchievement> achievements(3);
    achievements[0].id = "1";
    achievements[2].id = "2";
    AchievementCache cache;
    cache.add("2", page_of(achievements));
    cache.add("3", page_of(achievements)); // which the page doesn't have
    REQUIRE_EQ(cache.in_service_order().size(), 1u);
    achievements[2].isSecret = true;
    cache.add("2", page_of(achievements)); // is there already
    CHECK(!cache.find("2")->isSecret);
    cache.add("1", page_of(achievements));
    REQUIRE_EQ(cache.in_service_order().size(), 2u);
    CHECK_EQ(std::string(cache.in_service_order()[1]->id), "1");
}

TEST(manager_cache, numbers_are_read_off_texts) {
    const std::pair<const char*, int64_t> numbers[] = {{nullptr, 0},
                                                       {"", 0},
                                                       {"40", 40},
                                                       {"40.5", 40},
                                                       {"-3", -3},
                                                       {"+7", 7},
                                                       {"many", 0},
                                                       {" 100", 100},
                                                       {"\t\n\v\f\r 100 %", 100},
                                                       {"0x64", 100},
                                                       {"0X64", 100},
                                                       {"-0x64", -100},
                                                       {"0100", 64},
                                                       {"08", 0},
                                                       {"0b1100100", 0},
                                                       {" -0B11", 0},
                                                       {"0x", 0},
                                                       {"- 1", 0},
                                                       {"99999999999999999999999", INT64_MAX},
                                                       {"-99999999999999999999999", INT64_MIN}};
    for (const auto& [text, number] : numbers) {
        CHECK_EQ(number_of(text), number);
    }
}

TEST(manager_cache, only_some_sortings_are_valid) {
    using Order = XblAchievementOrderBy;
    using Sort = XblAchievementsManagerSortOrder;
    const auto field = [](uint32_t value) { return static_cast<Order>(value); };
    const auto order = [](uint32_t value) { return static_cast<Sort>(value); };
    const bool valid[3][3] = {{true, false, false}, {true, false, false}, {false, true, true}};
    for (uint32_t i = 0; i < 3; i++) {
        for (uint32_t k = 0; k < 3; k++) {
            CHECK_EQ(is_valid({field(i), order(k)}), valid[i][k]);
            CHECK_EQ(is_sorted({field(i), order(k)}), i == 2 && k != 0);
        }
        for (const uint32_t odd : {3u, 99u, 0xFFFFFFFFu}) { // as unsorted
            CHECK(is_valid({field(i), order(odd)}) && is_valid({field(odd), order(i)}));
            CHECK(!is_sorted({field(i), order(odd)}) && !is_sorted({field(odd), order(i)}));
        }
    }
}
