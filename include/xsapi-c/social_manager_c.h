// xsapi-c/social_manager_c.h: friends lists that are kept up to date
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_SOCIAL_MANAGER_C_H
#define XBLSHIM_XSAPI_C_SOCIAL_MANAGER_C_H

#include <time.h>
#include <XAsync.h>
#include <xsapi-c/types_c.h>
#include <xsapi-c/presence_c.h>

#define XBL_SOCIAL_MANAGER_MAX_USERS_FROM_LIST 100

#ifdef __cplusplus
enum class XblSocialManagerExtraDetailLevel : uint32_t
{
    NoExtraDetail = 0,
    TitleHistoryLevel = 1,
    PreferredColorLevel = 2,
    All = 3
};
DEFINE_ENUM_FLAG_OPERATORS(XblSocialManagerExtraDetailLevel)
#else
typedef uint32_t XblSocialManagerExtraDetailLevel;
#define XblSocialManagerExtraDetailLevel_NoExtraDetail 0u
#define XblSocialManagerExtraDetailLevel_TitleHistoryLevel 1u
#define XblSocialManagerExtraDetailLevel_PreferredColorLevel 2u
#define XblSocialManagerExtraDetailLevel_All 3u
#endif

#ifdef __cplusplus
enum class XblPresenceFilter : uint32_t
{
    Unknown = 0,
    TitleOnline = 1,
    TitleOffline = 2,
    TitleOnlineOutsideTitle = 3,
    AllOnline = 4,
    AllOffline = 5,
    AllTitle = 6,
    All = 7
};
#else
typedef uint32_t XblPresenceFilter;
#define XblPresenceFilter_Unknown 0u
#define XblPresenceFilter_TitleOnline 1u
#define XblPresenceFilter_TitleOffline 2u
#define XblPresenceFilter_TitleOnlineOutsideTitle 3u
#define XblPresenceFilter_AllOnline 4u
#define XblPresenceFilter_AllOffline 5u
#define XblPresenceFilter_AllTitle 6u
#define XblPresenceFilter_All 7u
#endif

#ifdef __cplusplus
enum class XblSocialManagerEventType : uint32_t
{
    UsersAddedToSocialGraph = 0,
    UsersRemovedFromSocialGraph = 1,
    PresenceChanged = 2,
    ProfilesChanged = 3,
    SocialRelationshipsChanged = 4,
    LocalUserAdded = 5,
    SocialUserGroupLoaded = 6,
    SocialUserGroupUpdated = 7,
    UnknownEvent = 8
};
#else
typedef uint32_t XblSocialManagerEventType;
#define XblSocialManagerEventType_UsersAddedToSocialGraph 0u
#define XblSocialManagerEventType_UsersRemovedFromSocialGraph 1u
#define XblSocialManagerEventType_PresenceChanged 2u
#define XblSocialManagerEventType_ProfilesChanged 3u
#define XblSocialManagerEventType_SocialRelationshipsChanged 4u
#define XblSocialManagerEventType_LocalUserAdded 5u
#define XblSocialManagerEventType_SocialUserGroupLoaded 6u
#define XblSocialManagerEventType_SocialUserGroupUpdated 7u
#define XblSocialManagerEventType_UnknownEvent 8u
#endif

#ifdef __cplusplus
enum class XblRelationshipFilter : uint32_t
{
    Unknown = 0,
    Friends = 1,
    Favorite = 2
};
#else
typedef uint32_t XblRelationshipFilter;
#define XblRelationshipFilter_Unknown 0u
#define XblRelationshipFilter_Friends 1u
#define XblRelationshipFilter_Favorite 2u
#endif

#ifdef __cplusplus
enum class XblSocialUserGroupType : uint32_t
{
    FilterType = 0,
    UserListType = 1
};
#else
typedef uint32_t XblSocialUserGroupType;
#define XblSocialUserGroupType_FilterType 0u
#define XblSocialUserGroupType_UserListType 1u
#endif

typedef struct XblTitleHistory
{
    bool hasUserPlayed;
    time_t lastTimeUserPlayed;
    char lastTimeUserPlayedText[XBL_LAST_TIME_PLAYED_CHAR_SIZE];
} XblTitleHistory;

typedef struct XblPreferredColor
{
    char primaryColor[XBL_COLOR_CHAR_SIZE];
    char secondaryColor[XBL_COLOR_CHAR_SIZE];
    char tertiaryColor[XBL_COLOR_CHAR_SIZE];
} XblPreferredColor;

typedef struct XblSocialManagerPresenceTitleRecord
{
    uint32_t titleId;
    char titleName[XBL_TITLE_NAME_CHAR_SIZE];
    bool isTitleActive;
    char presenceText[XBL_RICH_PRESENCE_CHAR_SIZE];
    bool isBroadcasting;
    XblPresenceDeviceType deviceType;
    bool isPrimary;
} XblSocialManagerPresenceTitleRecord;

#define XBL_NUM_PRESENCE_RECORDS 6

typedef struct XblSocialManagerPresenceRecord
{
    XblPresenceUserState userState;
    XblSocialManagerPresenceTitleRecord presenceTitleRecords[XBL_NUM_PRESENCE_RECORDS];
    uint32_t presenceTitleRecordCount;
} XblSocialManagerPresenceRecord;

typedef struct XblSocialManagerUser
{
    uint64_t xboxUserId;
    bool isFavorite;
    bool isFriend;
    bool isFollowingUser;
    bool isFollowedByCaller;
    char displayName[XBL_DISPLAY_NAME_CHAR_SIZE];
    char realName[XBL_REAL_NAME_CHAR_SIZE];
    char displayPicUrlRaw[XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE];
    bool useAvatar;
    char gamerscore[XBL_GAMERSCORE_CHAR_SIZE];
    char gamertag[XBL_GAMERTAG_CHAR_SIZE];
    char modernGamertag[XBL_MODERN_GAMERTAG_CHAR_SIZE];
    char modernGamertagSuffix[XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE];
    char uniqueModernGamertag[XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE];
    XblSocialManagerPresenceRecord presenceRecord;
    XblTitleHistory titleHistory;
    XblPreferredColor preferredColor;
} XblSocialManagerUser;

typedef struct XblSocialManagerUserGroup* XblSocialManagerUserGroupHandle;

#define XBL_SOCIAL_MANAGER_MAX_AFFECTED_USERS_PER_EVENT 10

typedef struct XblSocialManagerEvent
{
    XblUserHandle user;
    XblSocialManagerEventType eventType;
    HRESULT hr;
    XblSocialManagerUserGroupHandle groupAffected;
    XblSocialManagerUser* usersAffected[XBL_SOCIAL_MANAGER_MAX_AFFECTED_USERS_PER_EVENT];
} XblSocialManagerEvent;

/// Link stub: returns false. The first call is logged.
STDAPI_(bool) XblSocialManagerPresenceRecordIsUserPlayingTitle(
    _In_ const XblSocialManagerPresenceRecord* presenceRecord,
    _In_ uint32_t titleId
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerUserGroupGetType(
    _In_ XblSocialManagerUserGroupHandle group,
    _Out_ XblSocialUserGroupType* type
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerUserGroupGetLocalUser(
    _In_ XblSocialManagerUserGroupHandle group,
    _Out_ XblUserHandle* localUser
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerUserGroupGetFilters(
    _In_ XblSocialManagerUserGroupHandle group,
    _Out_opt_ XblPresenceFilter* presenceFilter,
    _Out_opt_ XblRelationshipFilter* relationshipFilter
    ) XBLSHIM_NOEXCEPT;

typedef const XblSocialManagerUser* const* XblSocialManagerUserPtrArray;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerUserGroupGetUsers(
    _In_ XblSocialManagerUserGroupHandle group,
    _Outptr_result_maybenull_ XblSocialManagerUserPtrArray* users,
    _Out_ size_t* usersCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerUserGroupGetUsersTrackedByGroup(
    _In_ XblSocialManagerUserGroupHandle group,
    _Outptr_result_maybenull_ const uint64_t** trackedUsers,
    _Out_ size_t* trackedUsersCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerAddLocalUser(
    _In_ XblUserHandle user,
    _In_ XblSocialManagerExtraDetailLevel extraLevelDetail,
    _In_opt_ XTaskQueueHandle queue
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerRemoveLocalUser(
    _In_ XblUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerDoWork(
    _Outptr_result_maybenull_ const XblSocialManagerEvent** socialEvents,
    _Out_ size_t* socialEventsCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerCreateSocialUserGroupFromFilters(
    _In_ XblUserHandle user,
    _In_ XblPresenceFilter presenceFilter,
    _In_ XblRelationshipFilter relationshipFilter,
    _Outptr_result_maybenull_ XblSocialManagerUserGroupHandle* group
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerCreateSocialUserGroupFromList(
    _In_ XblUserHandle user,
    _In_ uint64_t* xboxUserIdList,
    _In_ size_t xboxUserIdListCount,
    _Outptr_result_maybenull_ XblSocialManagerUserGroupHandle* group
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerDestroySocialUserGroup(
    _In_ XblSocialManagerUserGroupHandle group
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns 0. The first call is logged.
STDAPI_(size_t) XblSocialManagerGetLocalUserCount(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerGetLocalUsers(
    _In_ size_t usersCount,
    _Out_writes_(usersCount) XblUserHandle* users
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerUpdateSocialUserGroup(
    _In_ XblSocialManagerUserGroupHandle group,
    _In_ uint64_t* users,
    _In_ size_t usersCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XblSocialManagerSetRichPresencePollingStatus(
    _In_ XblUserHandle user,
    _In_ bool shouldEnablePolling
    ) XBLSHIM_NOEXCEPT;

#endif
