#include "xbl/title_page.h"

#include <cstring>

#include "base/title_memory.h"
#include "xsapi-c/achievements_c.h"

namespace xblshim::xbl {
namespace {

// Points the pointers of a copy into the copy. Two pointers may lead to one struct, so what is moved already stays.
class Moved {
public:
    Moved(const void* from, void* to, uint64_t size) noexcept
        : m_from(static_cast<const char*>(from)), m_to(static_cast<char*>(to)), m_size(size) {}

    template <class Type> void pointer(Type*& it) const noexcept {
        const auto at = reinterpret_cast<uintptr_t>(it) - reinterpret_cast<uintptr_t>(m_from);
        if (it != nullptr && at < m_size) {
            it = reinterpret_cast<Type*>(m_to + at);
        }
    }
    template <class Type, class Each> void array(Type*& first, size_t count, Each each) const noexcept {
        pointer(first);
        for (size_t i = 0; i < count; ++i) {
            each(const_cast<std::remove_const_t<Type>&>(first[i]));
        }
    }

    void achievement(XblAchievement& it) const noexcept {
        pointer(it.id);
        pointer(it.serviceConfigurationId);
        pointer(it.name);
        array(it.titleAssociations, it.titleAssociationsCount,
              [this](XblAchievementTitleAssociation& title) { pointer(title.name); });
        array(it.progression.requirements, it.progression.requirementsCount,
              [this](XblAchievementRequirement& requirement) {
                  pointer(requirement.id);
                  pointer(requirement.currentProgressValue);
                  pointer(requirement.targetProgressValue);
              });
        array(it.mediaAssets, it.mediaAssetsCount, [this](XblAchievementMediaAsset& asset) { media_asset(asset); });
        array(it.platformsAvailableOn, it.platformsAvailableOnCount,
              [this](const char*& platform) { pointer(platform); });
        pointer(it.unlockedDescription);
        pointer(it.lockedDescription);
        pointer(it.productId);
        array(it.rewards, it.rewardsCount, [this](XblAchievementReward& reward) {
            pointer(reward.name);
            pointer(reward.description);
            pointer(reward.value);
            pointer(reward.valueType);
            pointer(reward.mediaAsset);
            if (reward.mediaAsset != nullptr) {
                media_asset(*reward.mediaAsset);
            }
        });
        pointer(it.deepLink);
    }

private:
    void media_asset(XblAchievementMediaAsset& asset) const noexcept {
        pointer(asset.name);
        pointer(asset.url);
    }

    const char* const m_from;
    char* const m_to;
    const uint64_t m_size;
};

} // namespace

service::AnswerMemory page_for_title(service::AnswerMemory page) {
    if (!page || !base::has_memory_functions(base::MemoryUser::Services)) {
        return page;
    }
    base::TitleMemory memory(base::MemoryUser::Services, static_cast<size_t>(page.size()));
    std::memcpy(memory.get(), page.bytes(), static_cast<size_t>(page.size()));
    const Moved moved(page.bytes(), memory.get(), page.size());
    auto& head = *static_cast<xblshim_page*>(memory.get());
    moved.array(head.achievements, static_cast<size_t>(head.achievements_count),
                [&moved](XblAchievement& achievement) { moved.achievement(achievement); });
    moved.pointer(head.continuation_token);
    return service::AnswerMemory(std::move(memory), page.size());
}

} // namespace xblshim::xbl
