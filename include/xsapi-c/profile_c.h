// xsapi-c/profile_c.h: names and pictures of users
//
// The names, pictures and gamerscores of users.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, a text is not UTF-8, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_XBL_NOT_INITIALIZED: before XblInitialize or after XblCleanupAsync.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Service errors. The block of a call ends with S_OK or one of these:
//
//   * HTTP_E_STATUS_... or 0x80190000 + status: the service refused the request.
//   * E_FAIL: the service is not reachable.
//   * E_GAMEUSER_SIGNED_OUT: the context's user has signed out. Updates of achievements are accepted nevertheless.
//   * WEB_E_INVALID_JSON_STRING: the response of a read is not valid.
//   * E_ABORT: the queue was terminated, or XblCleanupAsync ended the call.
//
// Results. A function that takes a result, or its size, returns the call's own result or one of
// these:
//
//   * E_PENDING: the call still runs.
//   * E_INVALIDARG: a pointer is null.
//   * E_NOT_SUFFICIENT_BUFFER: the buffer is too small. The result is gone then.
//   * E_ILLEGAL_METHOD_CALL: the result was taken before.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_PROFILE_C_H
#define XBLSHIM_XSAPI_C_PROFILE_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// The profile of a user. Texts are UTF-8 with a terminating zero, and empty when the service sends
/// none.
typedef struct XblUserProfile
{
    uint64_t xboxUserId;
    /// The name to show in apps.
    char appDisplayName[XBL_DISPLAY_NAME_CHAR_SIZE];
    /// The URL of the picture for apps.
    char appDisplayPictureResizeUri[XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE];
    /// The name to show in games.
    char gameDisplayName[XBL_DISPLAY_NAME_CHAR_SIZE];
    /// The URL of the picture for games.
    char gameDisplayPictureResizeUri[XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE];
    /// A decimal number as text.
    char gamerscore[XBL_GAMERSCORE_CHAR_SIZE];
    /// The classic gamertag, at most 15 characters.
    char gamertag[XBL_GAMERTAG_CHAR_SIZE];
    /// The gamertag without its suffix.
    char modernGamertag[XBL_MODERN_GAMERTAG_CHAR_SIZE];
    /// The digits of the suffix, without #; may be empty.
    char modernGamertagSuffix[XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE];
    /// The modern gamertag, # and the suffix.
    char uniqueModernGamertag[XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE];
} XblUserProfile;

/// Reads the profile of a user. Get it with XblProfileGetUserProfileResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserId The xuid of the user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblProfileGetUserProfileAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t xboxUserId,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Copies the profile of XblProfileGetUserProfileAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param[out] profile Set to the profile.
/// @return S_OK, also without a profile when the service sent none; E_NOT_SUFFICIENT_BUFFER when it
///     sent several; one of the Results above.
STDAPI XblProfileGetUserProfileResult(
    _In_ XAsyncBlock* async,
    _Out_ XblUserProfile* profile
    ) XBLSHIM_NOEXCEPT;

/// Reads the profiles of several users. Get them with XblProfileGetUserProfilesResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param xboxUserIds The xuids of the users. Copied.
/// @param xboxUserIdsCount The number of elements of `xboxUserIds`.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for 0 users. Through the block:
///     service errors.
STDAPI XblProfileGetUserProfilesAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ uint64_t* xboxUserIds,
    _In_ size_t xboxUserIdsCount,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of profiles of XblProfileGetUserProfilesAsync.
///
/// @param async The block of the call whose result is taken.
/// @param[out] profileCount Set to the number of profiles; 0 when there is none.
/// @return S_OK, or one of the Results above.
STDAPI XblProfileGetUserProfilesResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* profileCount
    ) XBLSHIM_NOEXCEPT;

/// Copies the profiles of XblProfileGetUserProfilesAsync, once, in the order of the service's
/// response.
///
/// @param async The block of the call whose result is taken.
/// @param profilesCount The number of elements of `profiles`.
/// @param[out] profiles The array of the caller that the profiles are copied to.
/// @return S_OK, also for a `profilesCount` of 0; E_INVALIDARG when the array is too small, and
///     then the result is kept; one of the Results above.
STDAPI XblProfileGetUserProfilesResult(
    _In_ XAsyncBlock* async,
    _In_ size_t profilesCount,
    _Out_writes_(profilesCount) XblUserProfile* profiles
    ) XBLSHIM_NOEXCEPT;

/// Reads the profiles of the users in a social group of the context's user. Get them with
/// XblProfileGetUserProfilesForSocialGroupResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param socialGroup The name of the social group, for example "People". Copied.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors.
STDAPI XblProfileGetUserProfilesForSocialGroupAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_z_ const char* socialGroup,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of profiles of XblProfileGetUserProfilesForSocialGroupAsync.
///
/// @param async The block of the call whose result is taken.
/// @param[out] profileCount Set to the number of profiles; 0 when there is none.
/// @return S_OK, or one of the Results above.
STDAPI XblProfileGetUserProfilesForSocialGroupResultCount(
    _In_ XAsyncBlock* async,
    _Out_ size_t* profileCount
    ) XBLSHIM_NOEXCEPT;

/// Copies the profiles of XblProfileGetUserProfilesForSocialGroupAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param profilesCount The number of elements of `profiles`.
/// @param[out] profiles The array of the caller that the profiles are copied to.
/// @return As XblProfileGetUserProfilesResult.
STDAPI XblProfileGetUserProfilesForSocialGroupResult(
    _In_ XAsyncBlock* async,
    _In_ size_t profilesCount,
    _Out_writes_(profilesCount) XblUserProfile* profiles
    ) XBLSHIM_NOEXCEPT;

#endif
