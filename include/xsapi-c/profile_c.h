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

/// Reads the profile of a user. The payload is an XblUserProfile.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for null, then E_XBL_NOT_INITIALIZED and E_HANDLE, from the call;
///     what the service answers comes through the block.
STDAPI XblProfileGetUserProfileAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Copies the profile.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] profile Set to the profile.
/// @return S_OK without a profile when the service sent none; E_NOT_SUFFICIENT_BUFFER when it sent
///     several. XAsyncGetResult's other results.
STDAPI XblProfileGetUserProfileResult(
    _In_ XAsyncBlock* async,
    _Out_ XblUserProfile* profile
    ) XBLSHIM_NOEXCEPT;

/// Reads the profiles of users, in the order of the service's response. Copies the array of ids.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for null and for no ids.
STDAPI XblProfileGetUserProfilesAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of profiles that the service sent.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] profileCount Set to the number of profiles; 0 when there is none.
/// @return XAsyncGetResultSize's results.
STDAPI XblProfileGetUserProfilesResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* profileCount
    ) XBLSHIM_NOEXCEPT;

/// Copies the profiles into an array of the caller's.
///
/// @param async The block of the call; its payload is taken from it.
/// @param profilesCount The number of elements of `profiles`.
/// @param[out] profiles The array of the caller that the profiles are copied to.
/// @return S_OK at once for a profilesCount of 0; E_INVALIDARG, and the result is kept, when the
///     array is too short.
STDAPI XblProfileGetUserProfilesResult(
    _In_ XAsyncBlock* async,
    _In_ size_t profilesCount,
    _Out_writes_(profilesCount) XblUserProfile* profiles
    ) XBLSHIM_NOEXCEPT;

/// Reads the profiles of a social group of the context's user, such as "People".
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param socialGroup The name of the social group, for example "People". Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for null and for a text that is not UTF-8.
STDAPI XblProfileGetUserProfilesForSocialGroupAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* socialGroup,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of profiles that the service sent.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] profileCount Set to the number of profiles; 0 when there is none.
/// @return XAsyncGetResultSize's results.
STDAPI XblProfileGetUserProfilesForSocialGroupResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* profileCount
    ) XBLSHIM_NOEXCEPT;

/// Copies the profiles into an array of the caller's.
///
/// @param async The block of the call; its payload is taken from it.
/// @param profilesCount The number of elements of `profiles`.
/// @param[out] profiles The array of the caller that the profiles are copied to.
/// @return As XblProfileGetUserProfilesResult.
STDAPI XblProfileGetUserProfilesForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _In_ size_t profilesCount,
    _Out_writes_(profilesCount) XblUserProfile* profiles
    ) XBLSHIM_NOEXCEPT;

#endif
