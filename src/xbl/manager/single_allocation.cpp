#include "xbl/manager/single_allocation.h"

namespace xblshim::xbl::manager {

XblAchievementProgression copy(Layout& layout, const XblAchievementProgression& from) {
    XblAchievementProgression to = from;
    to.requirements = layout.array<XblAchievementRequirement>(
        from.requirements, from.requirementsCount, [&](const XblAchievementRequirement& requirement) {
            return XblAchievementRequirement{layout.text(requirement.id), layout.text(requirement.currentProgressValue),
                                             layout.text(requirement.targetProgressValue)};
        });
    return to;
}

XblAchievement copy(Layout& layout, const XblAchievement& from) {
    const auto asset = [&](const XblAchievementMediaAsset& media) {
        return XblAchievementMediaAsset{layout.text(media.name), media.mediaAssetType, layout.text(media.url)};
    };
    XblAchievement to = from;
    to.id = layout.text(from.id);
    to.serviceConfigurationId = layout.text(from.serviceConfigurationId);
    to.name = layout.text(from.name);
    to.titleAssociations = layout.array<XblAchievementTitleAssociation>(
        from.titleAssociations, from.titleAssociationsCount, [&](const XblAchievementTitleAssociation& association) {
            return XblAchievementTitleAssociation{layout.text(association.name), association.titleId};
        });
    to.progression = copy(layout, from.progression);
    to.mediaAssets = layout.array<XblAchievementMediaAsset>(from.mediaAssets, from.mediaAssetsCount, asset);
    to.platformsAvailableOn = layout.array<const char*>(from.platformsAvailableOn, from.platformsAvailableOnCount,
                                                        [&](const char* platform) { return layout.text(platform); });
    to.unlockedDescription = layout.text(from.unlockedDescription);
    to.lockedDescription = layout.text(from.lockedDescription);
    to.productId = layout.text(from.productId);
    to.rewards =
        layout.array<XblAchievementReward>(from.rewards, from.rewardsCount, [&](const XblAchievementReward& reward) {
            return XblAchievementReward{
                layout.text(reward.name),      layout.text(reward.description),
                layout.text(reward.value),     reward.rewardType,
                layout.text(reward.valueType), layout.array<XblAchievementMediaAsset>(reward.mediaAsset, 1, asset)};
        });
    to.deepLink = layout.text(from.deepLink);
    return to;
}

} // namespace xblshim::xbl::manager
