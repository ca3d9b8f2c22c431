// XUser.h: users
//
// Users come from the configuration (`users`, or XBLSHIM_USERS). The first one is the default user.
// Without a configuration there is one seeded user. No user has to sign in, and no dialog appears.
//
// Handles are counted: close each XUserHandle that a function returns once, with XUserCloseHandle.
// A user stays added while one handle is open. Every function may be called from any thread.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_GAMERUNTIME_NOT_INITIALIZED: before XGameRuntimeInitialize or after XGameRuntimeUninitialize.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Results. A function that takes a result, or its size, returns the call's own result or one of
// these:
//
//   * E_PENDING: the call still runs.
//   * E_INVALIDARG: a pointer is null, or the block belongs to another kind of call.
//   * E_NOT_SUFFICIENT_BUFFER: the buffer is too small. The result is gone then.
//   * E_ILLEGAL_METHOD_CALL: the result was taken before.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XUSER_H
#define XBLSHIM_XUSER_H

#include <httpClient/pal.h>
#include <XAsync.h>
#include <XGameErr.h>

// ------------------------------------------------------------------------------------------------
// Types
// ------------------------------------------------------------------------------------------------

/// A user. XUserAddResult, XUserDuplicateHandle and the Find functions return it. Close each handle
/// once with XUserCloseHandle.
typedef struct XUser* XUserHandle;

/// Delays a sign-out until XUserCloseSignOutDeferralHandle closes it.
typedef struct XUserSignOutDeferral* XUserSignOutDeferralHandle;

/// The id of a user within this process.
typedef struct XUserLocalId
{
    /// A number that no other user of the process has; 0 for no user.
    uint64_t value;
} XUserLocalId;

/// The local id that belongs to no user.
#ifdef __cplusplus
XBLSHIM_UNUSED const XUserLocalId XUserNullUserLocalId = { 0 };
#else
#define XUserNullUserLocalId ((XUserLocalId){ 0 })
#endif

// Newer Windows headers have this one.
#ifndef APP_LOCAL_DEVICE_ID_SIZE
#define APP_LOCAL_DEVICE_ID_SIZE 32
#define XBLSHIM_APP_LOCAL_DEVICE_ID
#endif

#if defined(XBLSHIM_APP_LOCAL_DEVICE_ID)
/// The id of an input device.
typedef struct APP_LOCAL_DEVICE_ID
{
    /// Bytes without a documented structure.
    uint8_t value[APP_LOCAL_DEVICE_ID_SIZE];
} APP_LOCAL_DEVICE_ID;
#endif

/// Which user XUserAddAsync adds. The values can be combined, but not AddDefaultUserSilently with
/// AllowGuests.
#ifdef __cplusplus
enum class XUserAddOptions : uint32_t
{
    /// The next configured user that is not added, or the default user again when all are.
    None = 0,
    /// The first configured user.
    AddDefaultUserSilently = 1,
    /// Accepts users that the configuration marks as guests.
    AllowGuests = 2,
    /// The first configured user.
    AddDefaultUserAllowingUI = 4
};
DEFINE_ENUM_FLAG_OPERATORS(XUserAddOptions)
#else
typedef uint32_t XUserAddOptions;
#define XUserAddOptions_None 0u
#define XUserAddOptions_AddDefaultUserSilently 1u
#define XUserAddOptions_AllowGuests 2u
#define XUserAddOptions_AddDefaultUserAllowingUI 4u
#endif

/// Whether a user is signed in.
#ifdef __cplusplus
enum class XUserState : uint32_t
{
    SignedIn = 0,
    SigningOut = 1,
    SignedOut = 2
};
#else
typedef uint32_t XUserState;
#define XUserState_SignedIn 0u
#define XUserState_SigningOut 1u
#define XUserState_SignedOut 2u
#endif

/// The age group of a user.
#ifdef __cplusplus
enum class XUserAgeGroup : uint32_t
{
    Unknown = 0,
    Child = 1,
    Teen = 2,
    Adult = 3
};
#else
typedef uint32_t XUserAgeGroup;
#define XUserAgeGroup_Unknown 0u
#define XUserAgeGroup_Child 1u
#define XUserAgeGroup_Teen 2u
#define XUserAgeGroup_Adult 3u
#endif

/// The forms of a gamertag.
#ifdef __cplusplus
enum class XUserGamertagComponent : uint32_t
{
    /// At most 15 characters of the Latin alphabet.
    Classic = 0,
    /// The name without the suffix.
    Modern = 1,
    /// The suffix without #; may be empty.
    ModernSuffix = 2,
    /// The modern name, # and the suffix.
    UniqueModern = 3
};
#else
typedef uint32_t XUserGamertagComponent;
#define XUserGamertagComponent_Classic 0u
#define XUserGamertagComponent_Modern 1u
#define XUserGamertagComponent_ModernSuffix 2u
#define XUserGamertagComponent_UniqueModern 3u
#endif

/// The size in bytes of a buffer for every classic gamertag, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentClassicMaxBytes = 16;
#else
#define XUserGamertagComponentClassicMaxBytes ((size_t)16)
#endif

/// The size in bytes of a buffer for every modern gamertag, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentModernMaxBytes = 97;
#else
#define XUserGamertagComponentModernMaxBytes ((size_t)97)
#endif

/// The size in bytes of a buffer for every suffix, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentModernSuffixMaxBytes = 15;
#else
#define XUserGamertagComponentModernSuffixMaxBytes ((size_t)15)
#endif

/// The size in bytes of a buffer for every modern gamertag with its suffix, with the terminating
/// zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentUniqueModernMaxBytes = 101;
#else
#define XUserGamertagComponentUniqueModernMaxBytes ((size_t)101)
#endif

/// The sizes of a picture in pixels.
#ifdef __cplusplus
enum class XUserGamerPictureSize : uint32_t
{
    /// 64 x 64
    Small = 0,
    /// 208 x 208
    Medium = 1,
    /// 424 x 424
    Large = 2,
    /// 1080 x 1080
    ExtraLarge = 3
};
#else
typedef uint32_t XUserGamerPictureSize;
#define XUserGamerPictureSize_Small 0u
#define XUserGamerPictureSize_Medium 1u
#define XUserGamerPictureSize_Large 2u
#define XUserGamerPictureSize_ExtraLarge 3u
#endif

/// The users whose privilege is checked.
#ifdef __cplusplus
enum class XUserPrivilegeOptions : uint32_t
{
    None = 0,
    AllUsers = 1
};
DEFINE_ENUM_FLAG_OPERATORS(XUserPrivilegeOptions)
#else
typedef uint32_t XUserPrivilegeOptions;
#define XUserPrivilegeOptions_None 0u
#define XUserPrivilegeOptions_AllUsers 1u
#endif

/// The privileges of a user.
#ifdef __cplusplus
enum class XUserPrivilege : uint32_t
{
    CrossPlay = 185,
    Clubs = 188,
    Sessions = 189,
    Broadcast = 190,
    ManageProfilePrivacy = 196,
    GameDvr = 198,
    MultiplayerParties = 203,
    CloudManageSession = 207,
    CloudJoinSession = 208,
    CloudSavedGames = 209,
    SocialNetworkSharing = 220,
    UserGeneratedContent = 247,
    Communications = 252,
    Multiplayer = 254,
    AddFriends = 255
};
#else
typedef uint32_t XUserPrivilege;
#define XUserPrivilege_CrossPlay 185u
#define XUserPrivilege_Clubs 188u
#define XUserPrivilege_Sessions 189u
#define XUserPrivilege_Broadcast 190u
#define XUserPrivilege_ManageProfilePrivacy 196u
#define XUserPrivilege_GameDvr 198u
#define XUserPrivilege_MultiplayerParties 203u
#define XUserPrivilege_CloudManageSession 207u
#define XUserPrivilege_CloudJoinSession 208u
#define XUserPrivilege_CloudSavedGames 209u
#define XUserPrivilege_SocialNetworkSharing 220u
#define XUserPrivilege_UserGeneratedContent 247u
#define XUserPrivilege_Communications 252u
#define XUserPrivilege_Multiplayer 254u
#define XUserPrivilege_AddFriends 255u
#endif

/// The reason why a user does not have a privilege.
#ifdef __cplusplus
enum class XUserPrivilegeDenyReason : uint32_t
{
    None = 0,
    PurchaseRequired = 1,
    Restricted = 2,
    Banned = 3,
    Unknown = 0xFFFFFFFF
};
#else
typedef uint32_t XUserPrivilegeDenyReason;
#define XUserPrivilegeDenyReason_None 0u
#define XUserPrivilegeDenyReason_PurchaseRequired 1u
#define XUserPrivilegeDenyReason_Restricted 2u
#define XUserPrivilegeDenyReason_Banned 3u
#define XUserPrivilegeDenyReason_Unknown 0xFFFFFFFFu
#endif

/// How XUserGetTokenAndSignatureAsync gets a token.
#ifdef __cplusplus
enum class XUserGetTokenAndSignatureOptions : uint32_t
{
    None = 0,
    /// A token other than the last one, where the token source has one.
    ForceRefresh = 1,
    AllUsers = 2
};
DEFINE_ENUM_FLAG_OPERATORS(XUserGetTokenAndSignatureOptions)
#else
typedef uint32_t XUserGetTokenAndSignatureOptions;
#define XUserGetTokenAndSignatureOptions_None 0u
#define XUserGetTokenAndSignatureOptions_ForceRefresh 1u
#define XUserGetTokenAndSignatureOptions_AllUsers 2u
#endif

/// How XUserGetMsaTokenSilentlyAsync gets a token.
#ifdef __cplusplus
enum class XUserGetMsaTokenSilentlyOptions : uint32_t
{
    None = 0
};
DEFINE_ENUM_FLAG_OPERATORS(XUserGetMsaTokenSilentlyOptions)
#else
typedef uint32_t XUserGetMsaTokenSilentlyOptions;
#define XUserGetMsaTokenSilentlyOptions_None 0u
#endif

/// The changes of a user. This library reports SignedInAgain, SigningOut and SignedOut.
#ifdef __cplusplus
enum class XUserChangeEvent : uint32_t
{
    SignedInAgain = 0,
    SigningOut = 1,
    SignedOut = 2,
    Gamertag = 3,
    GamerPicture = 4,
    Privileges = 5
};
#else
typedef uint32_t XUserChangeEvent;
#define XUserChangeEvent_SignedInAgain 0u
#define XUserChangeEvent_SigningOut 1u
#define XUserChangeEvent_SignedOut 2u
#define XUserChangeEvent_Gamertag 3u
#define XUserChangeEvent_GamerPicture 4u
#define XUserChangeEvent_Privileges 5u
#endif

/// The audio devices for voice chat.
#ifdef __cplusplus
enum class XUserDefaultAudioEndpointKind : uint32_t
{
    CommunicationRender = 0,
    CommunicationCapture = 1
};
#else
typedef uint32_t XUserDefaultAudioEndpointKind;
#define XUserDefaultAudioEndpointKind_CommunicationRender 0u
#define XUserDefaultAudioEndpointKind_CommunicationCapture 1u
#endif

/// A header of the request that the token is for.
typedef struct XUserGetTokenAndSignatureHttpHeader
{
    const char* name;
    const char* value;
} XUserGetTokenAndSignatureHttpHeader;

/// A token and a signature. The texts are in the same buffer.
typedef struct XUserGetTokenAndSignatureData
{
    /// The size of `token` in bytes, with the terminating zero.
    size_t tokenSize;
    /// The size of `signature` in bytes, with the terminating zero; 0 when there is none.
    size_t signatureSize;
    /// The value for the header Authorization.
    const char* token;
    /// The value for the header Signature; null when there is none.
    const char* signature;
} XUserGetTokenAndSignatureData;

/// A header of the request that the token is for.
typedef struct XUserGetTokenAndSignatureUtf16HttpHeader
{
    const wchar_t* name;
    const wchar_t* value;
} XUserGetTokenAndSignatureUtf16HttpHeader;

/// A token and a signature. The texts are in the same buffer.
typedef struct XUserGetTokenAndSignatureUtf16Data
{
    /// The length of `token` in characters, with the terminating zero.
    size_t tokenCount;
    /// The length of `signature` in characters, with the terminating zero; 0 when there is none.
    size_t signatureCount;
    /// The value for the header Authorization.
    const wchar_t* token;
    /// The value for the header Signature; null when there is none.
    const wchar_t* signature;
} XUserGetTokenAndSignatureUtf16Data;

/// An input device that belongs to another user now.
typedef struct XUserDeviceAssociationChange
{
    APP_LOCAL_DEVICE_ID deviceId;
    /// The local id of the user before; XUserNullUserLocalId for none.
    XUserLocalId oldUser;
    /// The local id of the user now; XUserNullUserLocalId for none.
    XUserLocalId newUser;
} XUserDeviceAssociationChange;

// ------------------------------------------------------------------------------------------------
// Adding users
// ------------------------------------------------------------------------------------------------

/// Gets the number of users that can be added at the same time: the number of configured users.
///
/// @param[out] maxUsers Set to the number of users that may be signed in at the same time.
/// @return S_OK, or one of the Errors above.
STDAPI XUserGetMaxUsers(
    _Out_ uint32_t* maxUsers
    ) XBLSHIM_NOEXCEPT;

/// Adds a configured user. `options` selects the user; no dialog appears. Adding the default user
/// again gets the same user. Fetch the user with XUserAddResult.
///
/// @param options Which user is added, and whether a guest is accepted.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for AddDefaultUserSilently together
///     with AllowGuests. Through the block: E_GAMEUSER_NO_DEFAULT_USER when no configured user may
///     be added.
STDAPI XUserAddAsync(
    _In_ XUserAddOptions options,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the user of XUserAddAsync, once. Close the handle with XUserCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] newUser Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK, or one of the Results above.
STDAPI XUserAddResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XUserHandle* newUser
    ) XBLSHIM_NOEXCEPT;

/// Adds the configured user with a given xuid; no dialog appears. Fetch the user with
/// XUserAddByIdWithUiResult.
///
/// @param userId The xuid of the user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above. Through the block: E_GAMEUSER_USER_NOT_FOUND when no
///     such user is configured.
STDAPI XUserAddByIdWithUiAsync(
    _In_ uint64_t userId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the user of XUserAddByIdWithUiAsync, once. Close the handle with XUserCloseHandle.
///
/// @param async The block of the call whose result is taken.
/// @param[out] newUser Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK, or one of the Results above.
STDAPI XUserAddByIdWithUiResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XUserHandle* newUser
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Finding and comparing users
// ------------------------------------------------------------------------------------------------

/// Finds an added user by its xuid. Close the handle with XUserCloseHandle.
///
/// @param userId The xuid of the user.
/// @param[out] handle Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND); one of the Errors above.
STDAPI XUserFindUserById(
    _In_ uint64_t userId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Finds an added user by its local id. Close the handle with XUserCloseHandle.
///
/// @param userLocalId The local id of the user, from XUserGetLocalId.
/// @param[out] handle Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND); one of the Errors above.
STDAPI XUserFindUserByLocalId(
    _In_ XUserLocalId userLocalId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Finds the user that an input device belongs to. Close the handle with XUserCloseHandle. There
/// are two devices, a keyboard and a gamepad. Both belong to the first user that is added and
/// signed in.
///
/// @param deviceId The id of the device.
/// @param[out] handle Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND) for another device, and while no user is
///     signed in; one of the Errors above.
STDAPI XUserFindForDevice(
    _In_ const APP_LOCAL_DEVICE_ID* deviceId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Compares the users of two handles, in an order that is constant while the process runs. Two null
/// handles are the same.
///
/// @param user1 The first user. May be null.
/// @param user2 The second user. May be null.
/// @return 0 for the same user, otherwise -1 or 1.
STDAPI_(int32_t) XUserCompare(
    _In_opt_ XUserHandle user1,
    _In_opt_ XUserHandle user2
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Reading a user
// ------------------------------------------------------------------------------------------------

/// Gets the Xbox user id (xuid) of the user.
///
/// @param user The user.
/// @param[out] userId Set to the xuid of the user.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XUserGetId(
    _In_ XUserHandle user,
    _Out_ uint64_t* userId
    ) XBLSHIM_NOEXCEPT;

/// Gets the id of the user within this process. It is constant while the process runs.
///
/// @param user The user.
/// @param[out] userLocalId Set to the local id of the user, which is valid in this process only.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XUserGetLocalId(
    _In_ XUserHandle user,
    _Out_ XUserLocalId* userLocalId
    ) XBLSHIM_NOEXCEPT;

/// Copies one form of the gamertag in UTF-8. A buffer of XUserGamertagComponent...MaxBytes is
/// always sufficient.
///
/// @param user The user.
/// @param gamertagComponent The part of the gamertag.
/// @param gamertagSize The size of `gamertag` in bytes, with the terminating zero.
/// @param[out] gamertag The memory of the caller for the gamertag in UTF-8.
/// @param[out] gamertagUsed Set to the number of bytes written, with the terminating zero. May be
///     null.
/// @return S_OK; E_INVALIDARG for a null pointer or an unknown component; E_NOT_SUFFICIENT_BUFFER;
///     E_HANDLE.
STDAPI XUserGetGamertag(
    _In_ XUserHandle user,
    _In_ XUserGamertagComponent gamertagComponent,
    _In_ size_t gamertagSize,
    _Out_writes_bytes_to_(gamertagSize,*gamertagUsed) char* gamertag,
    _Out_opt_ size_t* gamertagUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the sign-in state of the user. A user is signed in until XblShimSignOutUser,
/// XUserSignOutAsync or the local service signs it out.
///
/// @param user The user.
/// @param[out] state Set to the sign-in state of the user.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XUserGetState(
    _In_ XUserHandle user,
    _Out_ XUserState* state
    ) XBLSHIM_NOEXCEPT;

/// Checks whether the user is a guest (`xuid:gamertag:guest` in the configuration).
///
/// @param user The user.
/// @param[out] isGuest Set to whether the user is a guest.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XUserGetIsGuest(
    _In_ XUserHandle user,
    _Out_ bool* isGuest
    ) XBLSHIM_NOEXCEPT;

/// Gets the age group of the user.
///
/// @param user The user.
/// @param[out] ageGroup Set to the age group of the user.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XUserGetAgeGroup(
    _In_ XUserHandle user,
    _Out_ XUserAgeGroup* ageGroup
    ) XBLSHIM_NOEXCEPT;

/// Checks whether the user is the one of the store.
///
/// Does nothing on this platform: returns false.
STDAPI_(bool) XUserIsStoreUser(
    _In_opt_ XUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Reads the user's picture: a built-in one of less than 16 KiB, or the PNG file that
/// `gamer_picture` of the configuration (XBLSHIM_GAMER_PICTURE) names. In the name, {xuid} stands
/// for the user and {size} for the edge in pixels: 64, 208, 424 or 1080. Get the size in bytes with
/// XUserGetGamerPictureResultSize, then fetch the picture with XUserGetGamerPictureResult.
///
/// @param user The user.
/// @param pictureSize The size of the picture.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above; E_INVALIDARG also for an unknown size. Through the
///     block: HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND), with the file's name in the log.
STDAPI XUserGetGamerPictureAsync(
    _In_ XUserHandle user,
    _In_ XUserGamerPictureSize pictureSize,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the picture of XUserGetGamerPictureAsync.
///
/// @param async The block of the call whose result is taken.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return S_OK, or one of the Results above; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetGamerPictureResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the picture of XUserGetGamerPictureAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK, or one of the Results above; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetGamerPictureResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Privileges
// ------------------------------------------------------------------------------------------------

/// Checks whether the user has a privilege, and why not (`reason` may be null). Here every user has
/// every privilege. Returns S_OK; E_GAMEUSER_SIGNED_OUT; one of the Errors above; E_INVALIDARG also
/// for an unknown option or privilege.
STDAPI XUserCheckPrivilege(
    _In_ XUserHandle user,
    _In_ XUserPrivilegeOptions options,
    _In_ XUserPrivilege privilege,
    _Out_ bool* hasPrivilege,
    _Out_opt_ XUserPrivilegeDenyReason* reason
    ) XBLSHIM_NOEXCEPT;

/// Lets the player acquire a privilege, on a console. Here every user has every privilege: the call
/// succeeds and no dialog appears. Returns S_OK; E_GAMEUSER_SIGNED_OUT; one of the Errors above;
/// E_INVALIDARG also for an unknown option or privilege.
STDAPI XUserResolvePrivilegeWithUiAsync(
    _In_ XUserHandle user,
    _In_ XUserPrivilegeOptions options,
    _In_ XUserPrivilege privilege,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the result of XUserResolvePrivilegeWithUiAsync. Returns S_OK, or one of the Results above.
STDAPI XUserResolvePrivilegeWithUiResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Tokens
// ------------------------------------------------------------------------------------------------

/// Gets the value of the header Authorization, and a signature where there is one, for a request
/// that the title sends itself. Get the size with XUserGetTokenAndSignatureResultSize, then fetch
/// the token with XUserGetTokenAndSignatureResult. The token is that of the configuration, for
/// every user.
///
/// @param user The user.
/// @param options The flags of the call; None for no flags.
/// @param method The HTTP method, for example "POST". Copied.
/// @param url The absolute URL. Copied.
/// @param headerCount The number of elements of `headers`.
/// @param headers The headers of the request. Copied. May be null.
/// @param bodySize The size of the body in bytes; 0 for none.
/// @param bodyBuffer The body of the request. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMEUSER_SIGNED_OUT; one of the Errors above; E_INVALIDARG also for unknown
///     options. Through the block: E_GAMEUSER_NO_TOKEN_REQUIRED for the local service and for hosts
///     that are not Xbox services; E_INVALIDARG for a text that is not a URL;
///     E_GAMEUSER_FAILED_TO_GET_TOKEN, with the reason in the log; E_ABORT when the runtime stops
///     first.
STDAPI XUserGetTokenAndSignatureAsync(
    _In_ XUserHandle user,
    _In_ XUserGetTokenAndSignatureOptions options,
    _In_z_ const char* method,
    _In_z_ const char* url,
    _In_ size_t headerCount,
    _In_reads_opt_(headerCount) const XUserGetTokenAndSignatureHttpHeader* headers,
    _In_ size_t bodySize,
    _In_reads_bytes_opt_(bodySize) const void* bodyBuffer,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the buffer for XUserGetTokenAndSignatureResult.
///
/// @param async The block of the call whose result is taken.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return S_OK, or one of the Results above; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetTokenAndSignatureResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the token and the signature of XUserGetTokenAndSignatureAsync, once.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK, or one of the Results above; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetTokenAndSignatureResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XUserGetTokenAndSignatureData** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Begins the same call as XUserGetTokenAndSignatureAsync, with wide texts: UTF-16 where wchar_t
/// has 16 bits, otherwise UTF-32.
///
/// @param user The user.
/// @param options The flags of the call; None for no flags.
/// @param method The HTTP method, for example "POST". Copied.
/// @param url The absolute URL. Copied.
/// @param headerCount The number of elements of `headers`.
/// @param headers The headers of the request. Copied. May be null.
/// @param bodySize The size of the body in bytes; 0 for none.
/// @param bodyBuffer The body of the request. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return As XUserGetTokenAndSignatureAsync.
STDAPI XUserGetTokenAndSignatureUtf16Async(
    _In_ XUserHandle user,
    _In_ XUserGetTokenAndSignatureOptions options,
    _In_z_ const wchar_t* method,
    _In_z_ const wchar_t* url,
    _In_ size_t headerCount,
    _In_reads_opt_(headerCount) const XUserGetTokenAndSignatureUtf16HttpHeader* headers,
    _In_ size_t bodySize,
    _In_reads_bytes_opt_(bodySize) const void* bodyBuffer,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the buffer for XUserGetTokenAndSignatureUtf16Result.
///
/// @param async The block of the call whose result is taken.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return As XUserGetTokenAndSignatureResultSize.
STDAPI XUserGetTokenAndSignatureUtf16ResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the token and the signature of XUserGetTokenAndSignatureUtf16Async, once.
///
/// @param async The block of the call whose result is taken.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XUserGetTokenAndSignatureResult.
STDAPI XUserGetTokenAndSignatureUtf16Result(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XUserGetTokenAndSignatureUtf16Data** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Lets the player resolve a problem of the account, on a console. Here there is none: the call
/// succeeds and no dialog appears. `url` may be null. Returns S_OK; E_GAMEUSER_SIGNED_OUT; one of
/// the Errors above.
STDAPI XUserResolveIssueWithUiAsync(
    _In_ XUserHandle user,
    _In_opt_z_ const char* url,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the result of XUserResolveIssueWithUiAsync. Returns S_OK, or one of the Results above.
STDAPI XUserResolveIssueWithUiResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Begins the same call as XUserResolveIssueWithUiAsync, with a wide text.
STDAPI XUserResolveIssueWithUiUtf16Async(
    _In_ XUserHandle user,
    _In_opt_z_ const wchar_t* url,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the result of XUserResolveIssueWithUiUtf16Async. Returns S_OK, or one of the Results above.
STDAPI XUserResolveIssueWithUiUtf16Result(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets a token of the Microsoft account for a scope. Deprecated.
///
/// Not implemented: a stub that lets programs link. The first call is logged.
STDAPI XUserGetMsaTokenSilentlyAsync(
    _In_ XUserHandle user,
    _In_ XUserGetMsaTokenSilentlyOptions options,
    _In_z_ const char* scope,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the token that XUserGetMsaTokenSilentlyAsync fetched. Deprecated.
///
/// Not implemented: a stub that lets programs link. The first call is logged.
STDAPI XUserGetMsaTokenSilentlyResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* tokenSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the token that XUserGetMsaTokenSilentlyAsync fetched, once. Deprecated.
///
/// Not implemented: a stub that lets programs link. The first call is logged.
STDAPI XUserGetMsaTokenSilentlyResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t resultTokenSize,
    _Out_writes_bytes_to_(resultTokenSize,*resultTokenUsed) char* resultToken,
    _Out_opt_ size_t* resultTokenUsed
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Changes of users
// ------------------------------------------------------------------------------------------------

/// Called for each change of a user, on the completion port of the queue of the registration.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param userLocalId The local id of the user.
/// @param event The kind of change.
typedef void CALLBACK XUserChangeEventCallback(
    _In_opt_ void* context,
    _In_ XUserLocalId userLocalId,
    _In_ XUserChangeEvent event
    );

/// Registers a callback for changes of users. It is called on the completion port of `queue`, on
/// which the library keeps a handle of its own. End the registration with
/// XUserUnregisterForChangeEvent.
///
/// The events are SigningOut, SignedOut and SignedInAgain, in the order of the changes.
/// XblShimSignOutUser, XUserSignOutAsync and `xblshim serve` sign users out; XblShimSignInUser,
/// adding a user again and `xblshim serve` sign them in again. A user that is signed out in
/// `xblshim serve` when the title adds it gets SigningOut and SignedOut after the call has
/// completed.
///
/// @param queue The queue whose completion port runs the callback. Null: the process queue. May be
///     null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @param[out] token Set to the token that ends the registration.
/// @return S_OK, or one of the Errors above.
STDAPI XUserRegisterForChangeEvent(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserChangeEventCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration: no callback starts afterwards, also for earlier events. With `wait` true it
/// returns when the callback runs on no other thread. It does not wait for the callback that it is
/// called from. May be called after XGameRuntimeUninitialize.
///
/// @param token The token of the registration. A token without a registration has no effect.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @return true; false for an unknown token.
STDAPI_(bool) XUserUnregisterForChangeEvent(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Signing out
// ------------------------------------------------------------------------------------------------

/// Checks whether XUserSignOutAsync is supported.
///
/// @return true.
STDAPI_(bool) XUserIsSignOutPresent(void) XBLSHIM_NOEXCEPT;

/// Signs a user out, as XblShimSignOutUser does; the callbacks of XUserRegisterForChangeEvent are
/// called. XUserAddAsync signs the user in again. Get the result with XUserSignOutResult.
///
/// @param user The user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK, or one of the Errors above.
STDAPI XUserSignOutAsync(
    _In_ XUserHandle user,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the result of XUserSignOutAsync.
///
/// @param async The block of the call whose result is taken.
/// @return S_OK; E_PENDING; E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserSignOutResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Delays a sign-out until the deferral is closed, on a console. Here there are no deferrals, as on
/// a PC. Returns E_GAMEUSER_DEFERRAL_NOT_AVAILABLE, and sets `deferral` to null; E_INVALIDARG for a
/// null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetSignOutDeferral(
    _Out_ XUserSignOutDeferralHandle* deferral
    ) XBLSHIM_NOEXCEPT;

/// Ends the delay of a sign-out. Here there are no deferrals.
STDAPI_(void) XUserCloseSignOutDeferralHandle(
    _In_ XUserSignOutDeferralHandle deferral
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Input and audio devices
// ------------------------------------------------------------------------------------------------

/// The id that belongs to no device.
#ifdef __cplusplus
XBLSHIM_UNUSED const APP_LOCAL_DEVICE_ID XUserNullDeviceId = { 0 };
#else
#define XUserNullDeviceId ((APP_LOCAL_DEVICE_ID){ 0 })
#endif

/// Finds the gamepad of a user; no dialog appears. Fetch its id with
/// XUserFindControllerForUserWithUiResult.
///
/// @param user The user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_GAMEUSER_SIGNED_OUT; one of the Errors above.
STDAPI XUserFindControllerForUserWithUiAsync(
    _In_ XUserHandle user,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the id of the gamepad that XUserFindControllerForUserWithUiAsync found, once.
///
/// @param async The block of the call whose result is taken.
/// @param[out] deviceId Set to the id of the device.
/// @return S_OK, or one of the Results above; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserFindControllerForUserWithUiResult(
    _Inout_ XAsyncBlock* async,
    _Out_ APP_LOCAL_DEVICE_ID* deviceId
    ) XBLSHIM_NOEXCEPT;

/// Called when an input device belongs to another user, on the completion port of the queue of the
/// registration.
///
/// @param context The value that was passed with the callback. It belongs to the title. May be
///     null.
/// @param change The device, and the users before and now. It is valid inside the callback only.
typedef void CALLBACK XUserDeviceAssociationChangedCallback(
    _In_opt_ void* context,
    _In_ const XUserDeviceAssociationChange* change
    );

/// Registers a callback for input devices whose user changes, on the completion port of `queue`. It
/// is called for the keyboard and for the gamepad when a user is signed in, immediately if one is,
/// and again when that user is signed out. End the registration with
/// XUserUnregisterForDeviceAssociationChanged.
///
/// @param queue The queue whose completion port runs the callback. Null: the process queue. May be
///     null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @param[out] token Set to the token that ends the registration.
/// @return S_OK, or one of the Errors above.
STDAPI XUserRegisterForDeviceAssociationChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserDeviceAssociationChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. With `wait` true it returns when the callback runs on no other thread.
///
/// @param token The token of the registration. A token without a registration has no effect.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @return true; false for an unknown token.
STDAPI_(bool) XUserUnregisterForDeviceAssociationChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// The length in UTF-16 units of a buffer for every audio device's id, with the terminating zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserAudioEndpointMaxUtf16Count = 56;
#else
#define XUserAudioEndpointMaxUtf16Count ((size_t)56)
#endif

/// Copies the id of the user's audio device.
///
/// Does nothing on this platform: returns HRESULT_FROM_WIN32(ERROR_NOT_FOUND).
STDAPI XUserGetDefaultAudioEndpointUtf16(
    _In_ XUserLocalId user,
    _In_ XUserDefaultAudioEndpointKind defaultAudioEndpointKind,
    _In_ size_t endpointIdUtf16Count,
    _Out_writes_to_(endpointIdUtf16Count,*endpointIdUtf16Used) wchar_t* endpointIdUtf16,
    _Out_opt_ size_t* endpointIdUtf16Used
    ) XBLSHIM_NOEXCEPT;

/// Called when a user's audio device changes. The text is valid inside the callback only.
typedef void CALLBACK XUserDefaultAudioEndpointUtf16ChangedCallback(
    _In_opt_ void* context,
    _In_ XUserLocalId user,
    _In_ XUserDefaultAudioEndpointKind defaultAudioEndpointKind,
    _In_opt_z_ const wchar_t* endpointIdUtf16
    );

/// Registers a callback for changed audio devices; `queue` may be null. End it with
/// XUserUnregisterForDefaultAudioEndpointUtf16Changed.
///
/// Returns a token. The callback is never called.
STDAPI XUserRegisterForDefaultAudioEndpointUtf16Changed(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserDefaultAudioEndpointUtf16ChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration. With `wait` true it returns when the callback runs on no other thread.
/// Returns false for an unknown token.
///
/// Returns true for a registered token.
STDAPI_(bool) XUserUnregisterForDefaultAudioEndpointUtf16Changed(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Sign-in prompts that the title shows
// ------------------------------------------------------------------------------------------------

/// A sign-in prompt that the title shows itself.
typedef struct XUserPlatformOperationToken* XUserPlatformOperation;

/// The result of a sign-in prompt.
#ifdef __cplusplus
enum class XUserPlatformOperationResult : uint32_t
{
    Success = 0,
    Failure = 1,
    Canceled = 2
};
#else
typedef uint32_t XUserPlatformOperationResult;
#define XUserPlatformOperationResult_Success 0u
#define XUserPlatformOperationResult_Failure 1u
#define XUserPlatformOperationResult_Canceled 2u
#endif

/// The player's choice for a user who is signed in elsewhere.
#ifdef __cplusplus
enum class XUserPlatformSpopOperationResult : uint32_t
{
    SignInHere = 0,
    SwitchAccount = 1,
    Failure = 2,
    Canceled = 3
};
#else
typedef uint32_t XUserPlatformSpopOperationResult;
#define XUserPlatformSpopOperationResult_SignInHere 0u
#define XUserPlatformSpopOperationResult_SwitchAccount 1u
#define XUserPlatformSpopOperationResult_Failure 2u
#define XUserPlatformSpopOperationResult_Canceled 3u
#endif

/// Called when the title should close a sign-in prompt. This library does not call it.
typedef void CALLBACK XUserPlatformRemoteConnectClosePromptEventHandler(
    _In_opt_ void* context,
    _In_ uint32_t userIdentifier,
    _In_ XUserPlatformOperation operation
    );

/// Called when the title should show a URL and a code for signing in on another device. This
/// library does not call it.
typedef void CALLBACK XUserPlatformRemoteConnectShowPromptEventHandler(
    _In_opt_ void* context,
    _In_ uint32_t userIdentifier,
    _In_ XUserPlatformOperation operation,
    _In_z_ const char* url,
    _In_z_ const char* code,
    _In_ size_t qrCodeSize,
    _In_reads_bytes_(qrCodeSize) const void* qrCode
    );

/// The handlers of sign-in on another device. This library does not call them.
typedef struct XUserPlatformRemoteConnectEventHandlers
{
    XUserPlatformRemoteConnectShowPromptEventHandler* show;
    XUserPlatformRemoteConnectClosePromptEventHandler* close;
    void* context;
} XUserPlatformRemoteConnectEventHandlers;

/// Called when the title should ask the player about a user who is signed in elsewhere. This
/// library does not call it.
typedef void CALLBACK XUserPlatformSpopPromptEventHandler(
    _In_opt_ void* context,
    _In_ uint32_t userIdentifier,
    _In_ XUserPlatformOperation operation,
    _In_z_ const char* modernGamertag,
    _In_opt_z_ const char* modernGamertagSuffix
    );

/// Sets the handlers of sign-in on another device.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XUserPlatformRemoteConnectSetEventHandlers(
    _In_opt_ XTaskQueueHandle queue,
    _In_ XUserPlatformRemoteConnectEventHandlers* handlers
    ) XBLSHIM_NOEXCEPT;

/// Ends a prompt that the player closed.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XUserPlatformRemoteConnectCancelPrompt(
    _In_ XUserPlatformOperation operation
    ) XBLSHIM_NOEXCEPT;

/// Sets the handler for users who are signed in elsewhere.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XUserPlatformSpopPromptSetEventHandlers(
    _In_opt_ XTaskQueueHandle queue,
    _In_ XUserPlatformSpopPromptEventHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Reports the player's choice of such a prompt.
///
/// Does nothing on this platform: returns S_OK.
STDAPI XUserPlatformSpopPromptComplete(
    _In_ XUserPlatformOperation operation,
    _In_ XUserPlatformSpopOperationResult result
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Owning handles
// ------------------------------------------------------------------------------------------------

/// Gets one more handle to the same user. Close each handle with XUserCloseHandle.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG; E_HANDLE.
STDAPI XUserDuplicateHandle(
    _In_ XUserHandle handle,
    _Out_ XUserHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// Closes one handle. Null and handles that are not valid are ignored.
///
/// @param user The user.
STDAPI_(void) XUserCloseHandle(
    _In_ XUserHandle user
    ) XBLSHIM_NOEXCEPT;

#endif
