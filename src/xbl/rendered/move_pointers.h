// The pointers of what calls bring, one after the other.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include "service/rendered/calls.h"
#include "xsapi-c/achievements_c.h"

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

template <class Moved> void move_pointers(const Moved& moved, xblshim_page& it) noexcept {
    moved.array(it.achievements, static_cast<size_t>(it.achievements_count), [&moved](XblAchievement& one) { move_pointers(moved, one); });
    moved.pointer(it.continuation_token);
}

} // namespace xblshim::xbl
