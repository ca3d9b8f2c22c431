// XUser.h: users
//
// TODO
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

/// TODO
typedef struct XUser* XUserHandle;

/// TODO
typedef struct XUserSignOutDeferral* XUserSignOutDeferralHandle;

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
#ifdef __cplusplus
enum class XUserGamertagComponent : uint32_t
{
    Classic = 0,
    Modern = 1,
    ModernSuffix = 2,
    UniqueModern = 3
};
#else
typedef uint32_t XUserGamertagComponent;
#define XUserGamertagComponent_Classic 0u
#define XUserGamertagComponent_Modern 1u
#define XUserGamertagComponent_ModernSuffix 2u
#define XUserGamertagComponent_UniqueModern 3u
#endif

/// TODO
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentClassicMaxBytes = 16;
#else
#define XUserGamertagComponentClassicMaxBytes ((size_t)16)
#endif

/// TODO
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentModernMaxBytes = 97;
#else
#define XUserGamertagComponentModernMaxBytes ((size_t)97)
#endif

/// TODO
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentModernSuffixMaxBytes = 15;
#else
#define XUserGamertagComponentModernSuffixMaxBytes ((size_t)15)
#endif

/// TODO
#ifdef __cplusplus
XBLSHIM_UNUSED const size_t XUserGamertagComponentUniqueModernMaxBytes = 101;
#else
#define XUserGamertagComponentUniqueModernMaxBytes ((size_t)101)
#endif

/// TODO
#ifdef __cplusplus
enum class XUserGamerPictureSize : uint32_t
{
    Small = 0,
    Medium = 1,
    Large = 2,
    ExtraLarge = 3
};
#else
typedef uint32_t XUserGamerPictureSize;
#define XUserGamerPictureSize_Small 0u
#define XUserGamerPictureSize_Medium 1u
#define XUserGamerPictureSize_Large 2u
#define XUserGamerPictureSize_ExtraLarge 3u
#endif

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
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

/// TODO
typedef struct XUserGetTokenAndSignatureHttpHeader
{
    const char* name;
    const char* value;
} XUserGetTokenAndSignatureHttpHeader;

/// TODO
typedef struct XUserGetTokenAndSignatureData
{
    size_t tokenSize;
    size_t signatureSize;
    const char* token;
    const char* signature;
} XUserGetTokenAndSignatureData;

/// TODO
typedef struct XUserGetTokenAndSignatureUtf16HttpHeader
{
    const wchar_t* name;
    const wchar_t* value;
} XUserGetTokenAndSignatureUtf16HttpHeader;

/// TODO
typedef struct XUserGetTokenAndSignatureUtf16Data
{
    size_t tokenCount;
    size_t signatureCount;
    const wchar_t* token;
    const wchar_t* signature;
} XUserGetTokenAndSignatureUtf16Data;

/// TODO
typedef struct XUserDeviceAssociationChange
{
    APP_LOCAL_DEVICE_ID deviceId;
    XUserLocalId oldUser;
    XUserLocalId newUser;
} XUserDeviceAssociationChange;

// ------------------------------------------------------------------------------------------------
// Adding users and owning handles
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XUserDuplicateHandle(
    _In_ XUserHandle handle,
    _Out_ XUserHandle* duplicatedHandle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XUserCloseHandle(
    _In_ XUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(int32_t) XUserCompare(
    _In_opt_ XUserHandle user1,
    _In_opt_ XUserHandle user2
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetMaxUsers(
    _Out_ uint32_t* maxUsers
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserAddAsync(
    _In_ XUserAddOptions options,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserAddResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XUserHandle* newUser
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserAddByIdWithUiAsync(
    _In_ uint64_t userId,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserAddByIdWithUiResult(
    _Inout_ XAsyncBlock* async,
    _Out_ XUserHandle* newUser
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserFindUserByLocalId(
    _In_ XUserLocalId userLocalId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserFindUserById(
    _In_ uint64_t userId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserFindForDevice(
    _In_ const APP_LOCAL_DEVICE_ID* deviceId,
    _Out_ XUserHandle* handle
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// What is known about a user
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XUserGetLocalId(
    _In_ XUserHandle user,
    _Out_ XUserLocalId* userLocalId
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetId(
    _In_ XUserHandle user,
    _Out_ uint64_t* userId
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetIsGuest(
    _In_ XUserHandle user,
    _Out_ bool* isGuest
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetState(
    _In_ XUserHandle user,
    _Out_ XUserState* state
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetGamertag(
    _In_ XUserHandle user,
    _In_ XUserGamertagComponent gamertagComponent,
    _In_ size_t gamertagSize,
    _Out_writes_bytes_to_(gamertagSize,*gamertagUsed) char* gamertag,
    _Out_opt_ size_t* gamertagUsed
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetAgeGroup(
    _In_ XUserHandle user,
    _Out_ XUserAgeGroup* ageGroup
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(bool) XUserIsStoreUser(
    _In_opt_ XUserHandle user
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetGamerPictureAsync(
    _In_ XUserHandle user,
    _In_ XUserGamerPictureSize pictureSize,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetGamerPictureResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetGamerPictureResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Privileges
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XUserCheckPrivilege(
    _In_ XUserHandle user,
    _In_ XUserPrivilegeOptions options,
    _In_ XUserPrivilege privilege,
    _Out_ bool* hasPrivilege,
    _Out_opt_ XUserPrivilegeDenyReason* reason
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserResolvePrivilegeWithUiAsync(
    _In_ XUserHandle user,
    _In_ XUserPrivilegeOptions options,
    _In_ XUserPrivilege privilege,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserResolvePrivilegeWithUiResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Tokens
// ------------------------------------------------------------------------------------------------

/// TODO
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

/// TODO
STDAPI XUserGetTokenAndSignatureResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetTokenAndSignatureResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XUserGetTokenAndSignatureData** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// TODO
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

/// TODO
STDAPI XUserGetTokenAndSignatureUtf16ResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetTokenAndSignatureUtf16Result(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XUserGetTokenAndSignatureUtf16Data** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserResolveIssueWithUiAsync(
    _In_ XUserHandle user,
    _In_opt_z_ const char* url,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserResolveIssueWithUiResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserResolveIssueWithUiUtf16Async(
    _In_ XUserHandle user,
    _In_opt_z_ const wchar_t* url,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserResolveIssueWithUiUtf16Result(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetMsaTokenSilentlyAsync(
    _In_ XUserHandle user,
    _In_ XUserGetMsaTokenSilentlyOptions options,
    _In_ const char* scope,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetMsaTokenSilentlyResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t resultTokenSize,
    _Out_ char* resultToken,
    _Out_ size_t* resultTokenUsed
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetMsaTokenSilentlyResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* tokenSize
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Changes
// ------------------------------------------------------------------------------------------------

/// TODO
typedef void CALLBACK XUserChangeEventCallback(
    _In_opt_ void* context,
    _In_ XUserLocalId userLocalId,
    _In_ XUserChangeEvent event
    );

/// TODO
STDAPI XUserRegisterForChangeEvent(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserChangeEventCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(bool) XUserUnregisterForChangeEvent(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(bool) XUserIsSignOutPresent(void) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserSignOutAsync(
    _In_ XUserHandle user,
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserSignOutResult(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetSignOutDeferral(
    _Out_ XUserSignOutDeferralHandle* deferral
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XUserCloseSignOutDeferralHandle(
    _In_ XUserSignOutDeferralHandle deferral
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Devices
// ------------------------------------------------------------------------------------------------

/// TODO
STDAPI XUserFindControllerForUserWithUiAsync(
    _In_ XUserHandle user,
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserFindControllerForUserWithUiResult(
    _Inout_ XAsyncBlock* async,
    _Out_ APP_LOCAL_DEVICE_ID* deviceId
    ) XBLSHIM_NOEXCEPT;

/// TODO
typedef void CALLBACK XUserDeviceAssociationChangedCallback(
    _In_opt_ void* context,
    _In_ const XUserDeviceAssociationChange* change
    );

/// TODO
STDAPI XUserRegisterForDeviceAssociationChanged(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserDeviceAssociationChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(bool) XUserUnregisterForDeviceAssociationChanged(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XUserGetDefaultAudioEndpointUtf16(
    _In_ XUserLocalId user,
    _In_ XUserDefaultAudioEndpointKind defaultAudioEndpointKind,
    _In_ size_t endpointIdUtf16Count,
    _Out_writes_to_(endpointIdUtf16Count,*endpointIdUtf16Used) wchar_t* endpointIdUtf16,
    _Out_opt_ size_t* endpointIdUtf16Used
    ) XBLSHIM_NOEXCEPT;

/// TODO
typedef void CALLBACK XUserDefaultAudioEndpointUtf16ChangedCallback(
    _In_opt_ void* context,
    _In_ XUserLocalId user,
    _In_ XUserDefaultAudioEndpointKind defaultAudioEndpointKind,
    _In_opt_z_ const wchar_t* endpointIdUtf16
    );

/// TODO
STDAPI XUserRegisterForDefaultAudioEndpointUtf16Changed(
    _In_opt_ XTaskQueueHandle queue,
    _In_opt_ void* context,
    _In_ XUserDefaultAudioEndpointUtf16ChangedCallback* callback,
    _Out_ XTaskQueueRegistrationToken* token
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(bool) XUserUnregisterForDefaultAudioEndpointUtf16Changed(
    _In_ XTaskQueueRegistrationToken token,
    _In_ bool wait
    ) XBLSHIM_NOEXCEPT;

#endif
