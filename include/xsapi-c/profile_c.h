// xsapi-c/profile_c.h: names and pictures of users
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_PROFILE_C_H
#define XBLSHIM_XSAPI_C_PROFILE_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

typedef struct XblUserProfile
{
    uint64_t xboxUserId;
    char appDisplayName[XBL_DISPLAY_NAME_CHAR_SIZE];
    char appDisplayPictureResizeUri[XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE];
    char gameDisplayName[XBL_DISPLAY_NAME_CHAR_SIZE];
    char gameDisplayPictureResizeUri[XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE];
    char gamerscore[XBL_GAMERSCORE_CHAR_SIZE];
    char gamertag[XBL_GAMERTAG_CHAR_SIZE];
    char modernGamertag[XBL_MODERN_GAMERTAG_CHAR_SIZE];
    char modernGamertagSuffix[XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE];
    char uniqueModernGamertag[XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE];
} XblUserProfile;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfileAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfileResult(
    _In_ XAsyncBlock* async,
    _Out_ XblUserProfile* profile
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfilesAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfilesResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* profileCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfilesResult(
    _In_ XAsyncBlock* async,
    _In_ size_t profilesCount,
    _Out_writes_(profilesCount) XblUserProfile* profiles
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfilesForSocialGroupAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* socialGroup,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfilesForSocialGroupResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* profileCount
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblProfileGetUserProfilesForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _In_ size_t profilesCount,
    _Out_writes_(profilesCount) XblUserProfile* profiles
    ) XBLSHIM_NOEXCEPT;

#endif
