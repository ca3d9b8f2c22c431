// XUser.h: users
//
// Users come from the configuration (`users`, or XBLSHIM_USERS): the first one is the default user,
// and without a configuration there is one seeded user. Nobody has to sign in, and no dialog ever
// appears.
//
// Handles are counted: each XUserHandle that a function gives is closed once with XUserCloseHandle.
// A user stays added as long as one handle is open. XGameRuntimeInitialize must have been called,
// else functions answer E_GAMERUNTIME_NOT_INITIALIZED. Every function may be called from any
// thread.
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

/// A user. Made by XUserAddResult, XUserDuplicateHandle and the Find functions; each handle is
/// closed once with XUserCloseHandle.
typedef struct XUser* XUserHandle;

/// Holds back a sign-out; closed with XUserCloseSignOutDeferralHandle.
typedef struct XUserSignOutDeferral* XUserSignOutDeferralHandle;

/// Names a user within this process.
typedef struct XUserLocalId
{
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
/// Names an input device.
typedef struct APP_LOCAL_DEVICE_ID
{
    uint8_t value[APP_LOCAL_DEVICE_ID_SIZE];
} APP_LOCAL_DEVICE_ID;
#endif

/// How to choose a user. They can be combined, but AddDefaultUserSilently not with AllowGuests.
#ifdef __cplusplus
enum class XUserAddOptions : uint32_t
{
    None = 0,
    AddDefaultUserSilently = 1,
    AllowGuests = 2,
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

/// The user's age, roughly.
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

/// Forms of a gamertag.
#ifdef __cplusplus
enum class XUserGamertagComponent : uint32_t
{
    /// The old form, at most 15 letters of the Latin alphabet.
    Classic = 0,
    /// Without the suffix.
    Modern = 1,
    /// The suffix alone, without #; may be empty.
    ModernSuffix = 2,
    /// Modern, #, suffix.
    UniqueModern = 3
};
#else
typedef uint32_t XUserGamertagComponent;
#define XUserGamertagComponent_Classic 0u
#define XUserGamertagComponent_Modern 1u
#define XUserGamertagComponent_ModernSuffix 2u
#define XUserGamertagComponent_UniqueModern 3u
#endif

/// The size in bytes of a buffer for every classic gamertag, the closing zero included.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentClassicMaxBytes = 16;
#else
#define XUserGamertagComponentClassicMaxBytes ((size_t)16)
#endif

/// The size in bytes of a buffer for every modern gamertag, the closing zero included.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentModernMaxBytes = 97;
#else
#define XUserGamertagComponentModernMaxBytes ((size_t)97)
#endif

/// The size in bytes of a buffer for every suffix, the closing zero included.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentModernSuffixMaxBytes = 15;
#else
#define XUserGamertagComponentModernSuffixMaxBytes ((size_t)15)
#endif

/// The size in bytes of a buffer for every modern gamertag with its suffix, the closing zero
/// included.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentUniqueModernMaxBytes = 101;
#else
#define XUserGamertagComponentUniqueModernMaxBytes ((size_t)101)
#endif

/// Sizes of a picture.
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

/// Whose privilege.
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

/// What a user may do.
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

/// Why a user may not.
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

/// How to get a token.
#ifdef __cplusplus
enum class XUserGetTokenAndSignatureOptions : uint32_t
{
    None = 0,
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

/// How to get a token of the Microsoft account.
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

/// What changed.
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

/// Audio devices for talking.
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

/// A header of the request.
typedef struct XUserGetTokenAndSignatureHttpHeader
{
    const char* name;
    const char* value;
} XUserGetTokenAndSignatureHttpHeader;

/// A token and a signature; the texts lie behind it in the same buffer.
typedef struct XUserGetTokenAndSignatureData
{
    size_t tokenSize;
    size_t signatureSize;
    const char* token;
    const char* signature;
} XUserGetTokenAndSignatureData;

/// A header of the request.
typedef struct XUserGetTokenAndSignatureUtf16HttpHeader
{
    const wchar_t* name;
    const wchar_t* value;
} XUserGetTokenAndSignatureUtf16HttpHeader;

/// A token and a signature; the texts lie behind it in the same buffer.
typedef struct XUserGetTokenAndSignatureUtf16Data
{
    size_t tokenCount;
    size_t signatureCount;
    const wchar_t* token;
    const wchar_t* signature;
} XUserGetTokenAndSignatureUtf16Data;

/// A device that belongs to another user now.
typedef struct XUserDeviceAssociationChange
{
    APP_LOCAL_DEVICE_ID deviceId;
    XUserLocalId oldUser;
    XUserLocalId newUser;
} XUserDeviceAssociationChange;

// ------------------------------------------------------------------------------------------------
// Adding users and owning handles
// ------------------------------------------------------------------------------------------------

/// Gets one more handle to the same user; close it with XUserCloseHandle.
///
/// @param handle The handle.
/// @param[out] duplicatedHandle Set to the same handle with one more reference. The caller closes
///     it.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid.
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

/// Compares the users behind two handles: 0 when they are the same (or both null), otherwise -1 or
/// 1, in an order that stays the same.
///
/// @param user1 The first user. May be null.
/// @param user2 The second user. May be null.
/// @return 0 for the same user, otherwise -1 or 1.
STDAPI_(int32_t) XUserCompare(
    _In_opt_ XUserHandle user1,
    _In_opt_ XUserHandle user2
    ) XBLSHIM_NOEXCEPT;

/// Gets the greatest number of users that can be added at a time: as many as are configured.
///
/// @param[out] maxUsers Set to the number of users that may be signed in at the same time.
/// @return S_OK; E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetMaxUsers(
    _Out_ uint32_t* maxUsers
    ) XBLSHIM_NOEXCEPT;

/// Adds a user. Nobody is asked: with AddDefaultUserSilently or AddDefaultUserAllowingUI it is the
/// first user of the configuration, with None the next one that is not added yet, or the default
/// user again when all are. Users that the configuration marks as guests are added only with
/// AllowGuests. Adding the default user again gives the same user. Fetch it with XUserAddResult.
///
/// @param options Which user is added, and whether a guest is accepted.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null pointer, a block in use, or AddDefaultUserSilently
///     together with AllowGuests; E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE. Through the
///     block: E_GAMEUSER_NO_DEFAULT_USER when no user is configured that may be added.
STDAPI XUserAddAsync(
    _In_ XUserAddOptions options,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the user that XUserAddAsync added, once; close the handle with XUserCloseHandle.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] newUser Set to the user. The caller closes it with XUserCloseHandle.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer; E_ILLEGAL_METHOD_CALL
///     when it was fetched already.
STDAPI XUserAddResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XUserHandle* newUser
    ) XBLSHIM_NOEXCEPT;

/// Adds the configured user with an Xbox user id; nobody is asked. Fetch it with
/// XUserAddByIdWithUiResult.
///
/// @param userId The xuid of the user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null pointer or a block in use; E_GAMERUNTIME_NOT_INITIALIZED;
///     E_NO_TASK_QUEUE. Through the block: E_GAMEUSER_USER_NOT_FOUND when no such user is
///     configured.
STDAPI XUserAddByIdWithUiAsync(
    _In_ uint64_t userId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the user that XUserAddByIdWithUiAsync added, once; close the handle with
/// XUserCloseHandle.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] newUser Set to the user. The caller closes it with XUserCloseHandle.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer; E_ILLEGAL_METHOD_CALL
///     when it was fetched already.
STDAPI XUserAddByIdWithUiResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XUserHandle* newUser
    ) XBLSHIM_NOEXCEPT;

/// Finds an added user by the local id; close the handle with XUserCloseHandle.
///
/// @param userLocalId The local id of the user, from XUserGetLocalId.
/// @param[out] handle Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND); E_INVALIDARG for a null pointer;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserFindUserByLocalId(
    _In_ XUserLocalId userLocalId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Finds an added user by the Xbox user id; close the handle with XUserCloseHandle.
///
/// @param userId The xuid of the user.
/// @param[out] handle Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND); E_INVALIDARG for a null pointer;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserFindUserById(
    _In_ uint64_t userId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Finds the user that an input device belongs to; close the handle with XUserCloseHandle. There
/// are two devices, a keyboard and a pad, which belong to the first user who is added and signed
/// in.
///
/// @param deviceId The id of the device.
/// @param[out] handle Set to the user. The caller closes it with XUserCloseHandle.
/// @return S_OK; HRESULT_FROM_WIN32(ERROR_NOT_FOUND) for another device, or while nobody is there;
///     E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserFindForDevice(
    _In_ const APP_LOCAL_DEVICE_ID* deviceId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// What is known about a user
// ------------------------------------------------------------------------------------------------

/// Gets the id that the user has in this process, for as long as it runs.
///
/// @param user The user.
/// @param[out] userLocalId Set to the local id of the user, which is valid in this process only.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid.
STDAPI XUserGetLocalId(
    _In_ XUserHandle user,
    _Out_ XUserLocalId* userLocalId
    ) XBLSHIM_NOEXCEPT;

/// Gets the Xbox user id (xuid).
///
/// @param user The user.
/// @param[out] userId Set to the xuid of the user.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid.
STDAPI XUserGetId(
    _In_ XUserHandle user,
    _Out_ uint64_t* userId
    ) XBLSHIM_NOEXCEPT;

/// Checks whether the user is a guest (`xuid:gamertag:guest` in the configuration).
///
/// @param user The user.
/// @param[out] isGuest Set to whether the user is a guest.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid.
STDAPI XUserGetIsGuest(
    _In_ XUserHandle user,
    _Out_ bool* isGuest
    ) XBLSHIM_NOEXCEPT;

/// Checks whether the user is signed in: always, but for XblShimSignOutUser.
///
/// @param user The user.
/// @param[out] state Set to the sign-in state of the user.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid.
STDAPI XUserGetState(
    _In_ XUserHandle user,
    _Out_ XUserState* state
    ) XBLSHIM_NOEXCEPT;

/// Copies one form of the gamertag, as UTF-8 with a closing zero. XUserGamertagComponent...MaxBytes
/// are sizes that always suffice. `gamertagUsed` (may be null) gets the size with the zero.
///
/// @param user The user.
/// @param gamertagComponent The part of the gamertag.
/// @param gamertagSize The size of `gamertag` in bytes, with the terminating zero.
/// @param[out] gamertag The memory of the caller for the gamertag in UTF-8.
/// @param[out] gamertagUsed Set to the number of bytes written, with the terminating zero. May be
///     null.
/// @return S_OK; E_INVALIDARG for a null pointer or an unknown component; E_NOT_SUFFICIENT_BUFFER;
///     E_HANDLE for a user that is not valid.
STDAPI XUserGetGamertag(
    _In_ XUserHandle user,
    _In_ XUserGamertagComponent gamertagComponent,
    _In_ size_t gamertagSize,
    _Out_writes_bytes_to_(gamertagSize,*gamertagUsed) char* gamertag,
    _Out_opt_ size_t* gamertagUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the user's age group.
///
/// @param user The user.
/// @param[out] ageGroup Set to the age group of the user.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a user that is not valid.
STDAPI XUserGetAgeGroup(
    _In_ XUserHandle user,
    _Out_ XUserAgeGroup* ageGroup
    ) XBLSHIM_NOEXCEPT;

/// Tells whether the user is the one of the store.
///
/// There is nothing to do here: the answer is false.
STDAPI_(bool) XUserIsStoreUser(
    _In_opt_ XUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// Reads the user's picture: a built-in one of less than 16 KiB, or the PNG file that
/// `gamer_picture` of the configuration (XBLSHIM_GAMER_PICTURE) names, in which {xuid} and {size}
/// (64, 208, 424 or 1080) stand for the user and the picture's edge. Ask for the size with
/// XUserGetGamerPictureResultSize, then fetch it with XUserGetGamerPictureResult.
///
/// @param user The user.
/// @param pictureSize The size of the picture.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null block, one that is in use, or an unknown size; E_HANDLE
///     for a user that is not valid; E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE. Through the
///     block: HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND), with the file's name in the log.
STDAPI XUserGetGamerPictureAsync(
    _In_ XUserHandle user,
    _In_ XUserGamerPictureSize pictureSize,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the picture's size in bytes.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetGamerPictureResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the picture, once. `bufferUsed` may be null.
///
/// @param async The block of the call; its payload is taken from it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or another call's block;
///     E_NOT_SUFFICIENT_BUFFER; E_ILLEGAL_METHOD_CALL the second time;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetGamerPictureResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Privileges
// ------------------------------------------------------------------------------------------------

/// Tells whether the user may do something, and if not, why (`reason` may be null). Here every user
/// may do everything. Returns S_OK; E_INVALIDARG for a null pointer, an unknown option or an
/// unknown privilege; E_GAMEUSER_SIGNED_OUT; E_HANDLE for a user that is not valid;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserCheckPrivilege(
    _In_ XUserHandle user,
    _In_ XUserPrivilegeOptions options,
    _In_ XUserPrivilege privilege,
    _Out_ bool* hasPrivilege,
    _Out_opt_ XUserPrivilegeDenyReason* reason
    ) XBLSHIM_NOEXCEPT;

/// On a console it lets the player gain a privilege. Here every user has them all: the call
/// succeeds and nobody is asked. Returns S_OK; E_INVALIDARG for a null pointer, an unknown option
/// or privilege, or a block in use; E_GAMEUSER_SIGNED_OUT; E_HANDLE for a user that is not valid;
/// E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XUserResolvePrivilegeWithUiAsync(
    _In_ XUserHandle user,
    _In_ XUserPrivilegeOptions options,
    _In_ XUserPrivilege privilege,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// The outcome of XUserResolvePrivilegeWithUiAsync. Returns the call's result; E_PENDING;
/// E_INVALIDARG for a null pointer.
STDAPI XUserResolvePrivilegeWithUiResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Tokens
// ------------------------------------------------------------------------------------------------

/// Gets the Authorization value, and a signature where there is one, for a request to `url` that
/// the title makes itself. Ask for the size with XUserGetTokenAndSignatureResultSize, then fetch it
/// with XUserGetTokenAndSignatureResult. The token is that of the configuration, whoever the user;
/// with ForceRefresh it is another one than the last, where the source has one. All arguments are
/// copied.
///
/// @param user The user.
/// @param options The flags of the call.
/// @param method The HTTP method, for example "POST". Copied.
/// @param url The absolute URL. Copied.
/// @param headerCount The number of elements of `headers`.
/// @param headers The headers of the request. Copied. May be null.
/// @param bodySize The size of the body in bytes; 0 for none.
/// @param bodyBuffer The body of the request. Copied. May be null.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null pointer, unknown options or a block in use;
///     E_GAMEUSER_SIGNED_OUT; E_HANDLE for a user that is not valid; E_GAMERUNTIME_NOT_INITIALIZED;
///     E_NO_TASK_QUEUE. Through the block: E_GAMEUSER_NO_TOKEN_REQUIRED for the local service and
///     for addresses that are none of the real services; E_INVALIDARG for what is no address;
///     E_GAMEUSER_FAILED_TO_GET_TOKEN, with the reason in the log; E_ABORT when the runtime ends
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

/// Gets the size in bytes of the buffer that XUserGetTokenAndSignatureResult needs.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer;
///     E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetTokenAndSignatureResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the token and the signature into `buffer`, once; `ptrToBuffer` is then the buffer, and
/// its texts lie in it. Their sizes count the closing zero; without a signature it is null and its
/// size 0. `bufferUsed` may be null.
///
/// @param async The block of the call; its payload is taken from it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return The call's result; E_PENDING; E_INVALIDARG for a null pointer or another call's block;
///     E_NOT_SUFFICIENT_BUFFER, after which the token has to be asked for again;
///     E_ILLEGAL_METHOD_CALL the second time; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetTokenAndSignatureResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XUserGetTokenAndSignatureData** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Begins the same call as XUserGetTokenAndSignatureAsync, with wide texts: UTF-16 where wchar_t
/// has 16 bits, else UTF-32.
///
/// @param user The user.
/// @param options The flags of the call.
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

/// Gets the size in bytes of the buffer that XUserGetTokenAndSignatureUtf16Result needs.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] bufferSize Set to the size in bytes; 0 when there is nothing to copy.
/// @return As XUserGetTokenAndSignatureResultSize.
STDAPI XUserGetTokenAndSignatureUtf16ResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Copies the token and the signature as XUserGetTokenAndSignatureResult does, with wide texts; the
/// counts are of characters, with the closing zero.
///
/// @param async The block of the call; its payload is taken from it.
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

/// On a console it lets the player settle what is wrong with the account. Here nothing ever is: the
/// call succeeds and nobody is asked. `url` may be null. Returns S_OK; E_INVALIDARG for a null
/// pointer or a block in use; E_GAMEUSER_SIGNED_OUT; E_HANDLE for a user that is not valid;
/// E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XUserResolveIssueWithUiAsync(
    _In_ XUserHandle user,
    _In_opt_z_ const char* url,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// The outcome of XUserResolveIssueWithUiAsync. Returns the call's result; E_PENDING; E_INVALIDARG
/// for a null pointer.
STDAPI XUserResolveIssueWithUiResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Like XUserResolveIssueWithUiAsync, with a wide text.
STDAPI XUserResolveIssueWithUiUtf16Async(
    _In_ XUserHandle user,
    _In_opt_z_ const wchar_t* url,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// The outcome of XUserResolveIssueWithUiUtf16Async. Returns the call's result; E_PENDING;
/// E_INVALIDARG for a null pointer.
STDAPI XUserResolveIssueWithUiUtf16Result(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets a token of the Microsoft account for a scope. Deprecated.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XUserGetMsaTokenSilentlyAsync(
    _In_ XUserHandle user,
    _In_ XUserGetMsaTokenSilentlyOptions options,
    _In_z_ const char* scope,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Copies the token that XUserGetMsaTokenSilentlyAsync fetched, once. Deprecated.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XUserGetMsaTokenSilentlyResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t resultTokenSize,
    _Out_writes_bytes_to_(resultTokenSize,*resultTokenUsed) char* resultToken,
    _Out_opt_ size_t* resultTokenUsed
    ) XBLSHIM_NOEXCEPT;

/// Gives the size in bytes of the token that XUserGetMsaTokenSilentlyAsync fetched. Deprecated.
///
/// Not implemented yet: a stub that lets programs link; it says so once in the log.
STDAPI XUserGetMsaTokenSilentlyResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* tokenSize
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Changes
// ------------------------------------------------------------------------------------------------

/// Told of a change of a user. Runs through the completion port of the registration's queue.
typedef void CALLBACK XUserChangeEventCallback(
    _In_opt_ void* context,
    _In_ XUserLocalId userLocalId,
    _In_ XUserChangeEvent event
    );

/// Registers a callback for changes of users. It is called through the completion port of `queue`;
/// a null queue takes the process queue. The library keeps a handle of its own on it. Here users
/// are signed out and in by XblShimSignOutUser and XblShimSignInUser, and signed in again by being
/// added again: the events are SigningOut, SignedOut and SignedInAgain, in the order of the
/// changes, whichever threads make them. A service of its own (`xblshim serve`) signs users out and
/// in as well: a user who is signed out there when the title adds it gets SigningOut and SignedOut
/// right after the call has completed. End it with XUserUnregisterForChangeEvent.
///
/// @param queue The task queue. May be null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @param[out] token Set to the token that ends the registration.
/// @return S_OK; E_INVALIDARG when `callback` or `token` is null; E_HANDLE for a queue that is not
///     valid; E_NO_TASK_QUEUE; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserRegisterForChangeEvent(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserChangeEventCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration: no callback starts after it, also none for an event that is on its way.
/// With `wait` true it returns when the callback runs on no other thread any more; it never waits
/// for the callback that it is called from.
///
/// @param token The token of the registration. A token without a registration has no effect.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @return false for an unknown token. May be called after XGameRuntimeUninitialize.
STDAPI_(bool) XUserUnregisterForChangeEvent(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Checks whether XUserSignOutAsync can be used: true.
///
/// @return true.
STDAPI_(bool) XUserIsSignOutPresent(void) XBLSHIM_NOEXCEPT;

/// Signs a user out, as XblShimSignOutUser does: XUserRegisterForChangeEvent tells of it.
/// XUserAddAsync signs the user in again. End the call with XUserSignOutResult.
///
/// @param user The user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null pointer or a block in use; E_HANDLE for a user that is not
///     valid; E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XUserSignOutAsync(
    _In_ XUserHandle user,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Gets the result of XUserSignOutAsync.
///
/// @param async The block of the call; its payload is taken from it.
/// @return S_OK; E_PENDING; E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserSignOutResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// On a console it holds back a sign-out until the deferral is closed. Here no deferral can be had,
/// as on a PC. Returns E_GAMEUSER_DEFERRAL_NOT_AVAILABLE, and sets `deferral` to null; E_INVALIDARG
/// for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserGetSignOutDeferral(
    _Out_ XUserSignOutDeferralHandle* deferral
    ) XBLSHIM_NOEXCEPT;

/// Lets a sign-out that was held back go on. As there are no deferrals here, it does nothing.
STDAPI_(void) XUserCloseSignOutDeferralHandle(
    _In_ XUserSignOutDeferralHandle deferral
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Devices
// ------------------------------------------------------------------------------------------------

/// Finds the controller of a user; no dialog is shown. Fetch it with
/// XUserFindControllerForUserWithUiResult.
///
/// @param user The user.
/// @param async The block of the call. Set `queue`, `callback` and `context` before, zero the rest.
///     It belongs to the title and must stay valid until the call is complete and its callback has
///     returned.
/// @return S_OK; E_INVALIDARG for a null pointer or a block in use; E_HANDLE for a user that is not
///     valid; E_GAMEUSER_SIGNED_OUT; E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XUserFindControllerForUserWithUiAsync(
    _In_ XUserHandle user,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Fetches the id of the pad, once.
///
/// @param async The block of the call; its payload is taken from it.
/// @param[out] deviceId Set to the id of the device.
/// @return S_OK; E_PENDING; E_INVALIDARG for a null pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserFindControllerForUserWithUiResult(
    _Inout_ XAsyncBlock* async,
    _Out_ APP_LOCAL_DEVICE_ID* deviceId
    ) XBLSHIM_NOEXCEPT;

/// Told that a device belongs to another user now. `change` is valid inside the callback only.
typedef void CALLBACK XUserDeviceAssociationChangedCallback(
    _In_opt_ void* context,
    _In_ const XUserDeviceAssociationChange* change
    );

/// Registers a callback for devices that change their user, on the completion port of `queue`
/// (null: the process queue). For the keyboard and the pad it is told once when a user is there,
/// with the null local id as the old user, at once if one is there already, and the reverse when
/// that user is signed out. End it with XUserUnregisterForDeviceAssociationChanged.
///
/// @param queue The task queue. May be null.
/// @param context The value that is passed to the callback unchanged. It belongs to the title. May
///     be null.
/// @param callback The function that is called.
/// @param[out] token Set to the token that ends the registration.
/// @return S_OK; E_INVALIDARG for a null pointer; E_HANDLE for a queue that is not valid;
///     E_NO_TASK_QUEUE; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XUserRegisterForDeviceAssociationChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserDeviceAssociationChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration; with `wait` true it returns when the callback runs nowhere any more.
///
/// @param token The token of the registration. A token without a registration has no effect.
/// @param wait true: returns when the work is done. false: returns immediately.
/// @return false for an unknown token.
STDAPI_(bool) XUserUnregisterForDeviceAssociationChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// Copies the id of the user's audio device.
///
/// There is nothing to do here: the answer is HRESULT_FROM_WIN32(ERROR_NOT_FOUND).
STDAPI XUserGetDefaultAudioEndpointUtf16(
    _In_ XUserLocalId user,
    _In_ XUserDefaultAudioEndpointKind defaultAudioEndpointKind,
    _In_ size_t endpointIdUtf16Count,
    _Out_writes_to_(endpointIdUtf16Count,*endpointIdUtf16Used) wchar_t* endpointIdUtf16,
    _Out_opt_ size_t* endpointIdUtf16Used
    ) XBLSHIM_NOEXCEPT;

/// Told that a user's audio device is another one now. The text is valid inside the callback only.
typedef void CALLBACK XUserDefaultAudioEndpointUtf16ChangedCallback(
    _In_opt_ void* context,
    _In_ XUserLocalId user,
    _In_ XUserDefaultAudioEndpointKind defaultAudioEndpointKind,
    _In_opt_z_ const wchar_t* endpointIdUtf16
    );

/// Registers a callback for changed audio devices; `queue` may be null. End it with
/// XUserUnregisterForDefaultAudioEndpointUtf16Changed.
///
/// Gives a token; the event never comes.
STDAPI XUserRegisterForDefaultAudioEndpointUtf16Changed(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserDefaultAudioEndpointUtf16ChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// Ends a registration; with `wait` true it returns when the callback runs nowhere any more.
/// Returns false for an unknown token.
///
/// Answers true for a token that is registered.
STDAPI_(bool) XUserUnregisterForDefaultAudioEndpointUtf16Changed(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// The UTF-16 units that hold any audio endpoint's name, with its zero.
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserAudioEndpointMaxUtf16Count = 56;
#else
#define XUserAudioEndpointMaxUtf16Count ((size_t)56)
#endif

/// The id that belongs to no device.
#ifdef __cplusplus
XBLSHIM_UNUSED const APP_LOCAL_DEVICE_ID XUserNullDeviceId = { 0 };
#else
#define XUserNullDeviceId ((APP_LOCAL_DEVICE_ID){ 0 })
#endif

/// A prompt of the sign-in that the title shows itself.
typedef struct XUserPlatformOperationToken* XUserPlatformOperation;

/// How such a prompt ended.
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

/// What the user chose when they were signed in elsewhere.
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

/// Asks the title to close a prompt.
typedef void CALLBACK XUserPlatformRemoteConnectClosePromptEventHandler(
    _In_opt_ void* context,
    _In_ uint32_t userIdentifier,
    _In_ XUserPlatformOperation operation
    );

/// Asks the title to show an address and a code with which the user signs in on another device.
typedef void CALLBACK XUserPlatformRemoteConnectShowPromptEventHandler(
    _In_opt_ void* context,
    _In_ uint32_t userIdentifier,
    _In_ XUserPlatformOperation operation,
    _In_z_ const char* url,
    _In_z_ const char* code,
    _In_ size_t qrCodeSize,
    _In_reads_bytes_(qrCodeSize) const void* qrCode
    );

/// The two handlers of sign-in on another device.
typedef struct XUserPlatformRemoteConnectEventHandlers
{
    XUserPlatformRemoteConnectShowPromptEventHandler* show;
    XUserPlatformRemoteConnectClosePromptEventHandler* close;
    void* context;
} XUserPlatformRemoteConnectEventHandlers;

/// Asks the title what to do with a user who is signed in elsewhere.
typedef void CALLBACK XUserPlatformSpopPromptEventHandler(
    _In_opt_ void* context,
    _In_ uint32_t userIdentifier,
    _In_ XUserPlatformOperation operation,
    _In_z_ const char* modernGamertag,
    _In_opt_z_ const char* modernGamertagSuffix
    );

/// Sets the handlers of sign-in on another device.
///
/// There is nothing to do here: the answer is S_OK.
STDAPI XUserPlatformRemoteConnectSetEventHandlers(
    _In_opt_ XTaskQueueHandle queue,
    _In_ XUserPlatformRemoteConnectEventHandlers* handlers
    ) XBLSHIM_NOEXCEPT;

/// Ends a prompt that the user closed.
///
/// There is nothing to do here: the answer is S_OK.
STDAPI XUserPlatformRemoteConnectCancelPrompt(
    _In_ XUserPlatformOperation operation
    ) XBLSHIM_NOEXCEPT;

/// Sets the handler for users who are signed in elsewhere.
///
/// There is nothing to do here: the answer is S_OK.
STDAPI XUserPlatformSpopPromptSetEventHandlers(
    _In_opt_ XTaskQueueHandle queue,
    _In_ XUserPlatformSpopPromptEventHandler* handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// Gives the user's answer to such a prompt.
///
/// There is nothing to do here: the answer is S_OK.
STDAPI XUserPlatformSpopPromptComplete(
    _In_ XUserPlatformOperation operation,
    _In_ XUserPlatformSpopOperationResult result
    ) XBLSHIM_NOEXCEPT;

#endif
