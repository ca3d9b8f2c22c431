// The pointers of what calls bring, one after the other.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include "service/rendered/calls.h"
#include "xsapi-c/achievements_c.h"
#include "xsapi-c/leaderboard_c.h"
#include "xsapi-c/presence_c.h"
#include "xsapi-c/privacy_c.h"
#include "xsapi-c/profile_c.h"
#include "xsapi-c/social_c.h"
#include "xsapi-c/string_verify_c.h"
#include "xsapi-c/user_statistics_c.h"

namespace xblshim::xbl {

template <class Moved> void move_pointers(const Moved& moved, XblAchievementTitleAssociation& it) noexcept {
    moved.pointer(it.name);
}

template <class Moved> void move_pointers(const Moved& moved, XblAchievementRequirement& it) noexcept {
    moved.pointer(it.id);
    moved.pointer(it.currentProgressValue);
    moved.pointer(it.targetProgressValue);
}

template <class Moved> void move_pointers(const Moved& moved, XblAchievementProgression& it) noexcept {
    moved.array(it.requirements, static_cast<size_t>(it.requirementsCount), [&moved](XblAchievementRequirement& one) { move_pointers(moved, one); });
}

template <class Moved> void move_pointers(const Moved& moved, XblAchievementMediaAsset& it) noexcept {
    moved.pointer(it.name);
    moved.pointer(it.url);
}

template <class Moved> void move_pointers(const Moved& moved, XblAchievementReward& it) noexcept {
    moved.pointer(it.name);
    moved.pointer(it.description);
    moved.pointer(it.value);
    moved.pointer(it.valueType);
    moved.pointer(it.mediaAsset);
    if (it.mediaAsset != nullptr) {
        move_pointers(moved, *it.mediaAsset);
    }
}

template <class Moved> void move_pointers(const Moved& moved, XblAchievement& it) noexcept {
    moved.pointer(it.id);
    moved.pointer(it.serviceConfigurationId);
    moved.pointer(it.name);
    moved.array(it.titleAssociations, static_cast<size_t>(it.titleAssociationsCount), [&moved](XblAchievementTitleAssociation& one) { move_pointers(moved, one); });
    move_pointers(moved, it.progression);
    moved.array(it.mediaAssets, static_cast<size_t>(it.mediaAssetsCount), [&moved](XblAchievementMediaAsset& one) { move_pointers(moved, one); });
    moved.array(it.platformsAvailableOn, it.platformsAvailableOnCount, [&moved](const char*& one) { moved.pointer(one); });
    moved.pointer(it.unlockedDescription);
    moved.pointer(it.lockedDescription);
    moved.pointer(it.productId);
    moved.array(it.rewards, static_cast<size_t>(it.rewardsCount), [&moved](XblAchievementReward& one) { move_pointers(moved, one); });
    moved.pointer(it.deepLink);
}

template <class Moved> void move_pointers(const Moved& moved, XblStatistic& it) noexcept {
    moved.pointer(it.statisticName);
    moved.pointer(it.statisticType);
    moved.pointer(it.value);
}

template <class Moved> void move_pointers(const Moved& moved, XblServiceConfigurationStatistic& it) noexcept {
    moved.array(it.statistics, static_cast<size_t>(it.statisticsCount), [&moved](XblStatistic& one) { move_pointers(moved, one); });
}

template <class Moved> void move_pointers(const Moved& moved, XblUserStatisticsResult& it) noexcept {
    moved.array(it.serviceConfigStatistics, static_cast<size_t>(it.serviceConfigStatisticsCount), [&moved](XblServiceConfigurationStatistic& one) { move_pointers(moved, one); });
}

template <class Moved> void move_pointers(const Moved& moved, XblLeaderboardColumn& it) noexcept {
    moved.pointer(it.statName);
}

template <class Moved> void move_pointers(const Moved& moved, XblLeaderboardRow& it) noexcept {
    moved.array(it.columnValues, it.columnValuesCount, [&moved](const char*& one) { moved.pointer(one); });
}

template <class Moved> void move_pointers(const Moved& moved, XblPresenceBroadcastRecord& it) noexcept {
    moved.pointer(it.broadcastId);
}

template <class Moved> void move_pointers(const Moved& moved, XblPresenceTitleRecord& it) noexcept {
    moved.pointer(it.titleName);
    moved.pointer(it.richPresenceString);
    moved.pointer(it.broadcastRecord);
    if (it.broadcastRecord != nullptr) {
        move_pointers(moved, *it.broadcastRecord);
    }
}

template <class Moved> void move_pointers(const Moved& moved, XblPresenceDeviceRecord& it) noexcept {
    moved.array(it.titleRecords, static_cast<size_t>(it.titleRecordsCount), [&moved](XblPresenceTitleRecord& one) { move_pointers(moved, one); });
}

template <class Moved> void move_pointers(const Moved& moved, XblSocialRelationship& it) noexcept {
    moved.array(it.socialNetworks, it.socialNetworksCount, [&moved](const char*& one) { moved.pointer(one); });
}

template <class Moved> void move_pointers(const Moved& moved, XblVerifyStringResult& it) noexcept {
    moved.pointer(it.firstOffendingSubstring);
}

template <class Moved> void move_pointers(const Moved& moved, XblPermissionCheckResult& it) noexcept {
    moved.pointer(it.reasons);
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_page& it) noexcept {
    moved.array(it.achievements, static_cast<size_t>(it.achievements_count), [&moved](XblAchievement& one) { move_pointers(moved, one); });
    moved.pointer(it.continuation_token);
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_profiles& it) noexcept {
    moved.pointer(it.profiles);
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_user_statistics& it) noexcept {
    moved.array(it.users, static_cast<size_t>(it.users_count), [&moved](XblUserStatisticsResult& one) { move_pointers(moved, one); });
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_leaderboard& it) noexcept {
    moved.array(it.columns, static_cast<size_t>(it.columns_count), [&moved](XblLeaderboardColumn& one) { move_pointers(moved, one); });
    moved.array(it.rows, static_cast<size_t>(it.rows_count), [&moved](XblLeaderboardRow& one) { move_pointers(moved, one); });
    moved.pointer(it.continuation_token);
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_presence_records& it) noexcept {
    moved.array(it.devices, static_cast<size_t>(it.devices_count), [&moved](XblPresenceDeviceRecord& one) { move_pointers(moved, one); });
    moved.pointer(it.xuids);
    moved.pointer(it.states);
    moved.pointer(it.device_counts);
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_relationships& it) noexcept {
    moved.array(it.relationships, static_cast<size_t>(it.relationships_count), [&moved](XblSocialRelationship& one) { move_pointers(moved, one); });
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_verified_texts& it) noexcept {
    moved.array(it.texts, static_cast<size_t>(it.texts_count), [&moved](XblVerifyStringResult& one) { move_pointers(moved, one); });
}

template <class Moved> void move_pointers(const Moved& moved, xblshim_permission_checks& it) noexcept {
    moved.array(it.checks, static_cast<size_t>(it.checks_count), [&moved](XblPermissionCheckResult& one) { move_pointers(moved, one); });
}

} // namespace xblshim::xbl
