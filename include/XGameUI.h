// XGameUI.h: dialogs of the system
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEUI_H
#define XBLSHIM_XGAMEUI_H

#include <httpClient/pal.h>
#include <XGameRuntimeTypes.h>
#include <XAsync.h>
#include <XUser.h>

typedef struct XGameUiCallback* XGameUiCallbackHandle;

typedef struct XGameUiTextEntry* XGameUiTextEntryHandle;

#ifdef __cplusplus
enum class XGameUiMessageDialogButton : uint32_t
{
    First = 0,
    Second = 1,
    Third = 2
};
#else
typedef uint32_t XGameUiMessageDialogButton;
#define XGameUiMessageDialogButton_First 0u
#define XGameUiMessageDialogButton_Second 1u
#define XGameUiMessageDialogButton_Third 2u
#endif

#ifdef __cplusplus
enum class XGameUiNotificationPositionHint : uint32_t
{
    BottomCenter = 0,
    BottomLeft = 1,
    BottomRight = 2,
    TopCenter = 3,
    TopLeft = 4,
    TopRight = 5
};
#else
typedef uint32_t XGameUiNotificationPositionHint;
#define XGameUiNotificationPositionHint_BottomCenter 0u
#define XGameUiNotificationPositionHint_BottomLeft 1u
#define XGameUiNotificationPositionHint_BottomRight 2u
#define XGameUiNotificationPositionHint_TopCenter 3u
#define XGameUiNotificationPositionHint_TopLeft 4u
#define XGameUiNotificationPositionHint_TopRight 5u
#endif

#ifdef __cplusplus
enum class XGameUiTextEntryInputScope : uint32_t
{
    Default = 0,
    Url = 1,
    EmailSmtpAddress = 5,
    Number = 29,
    Password = 31,
    TelephoneNumber = 32,
    Alphanumeric = 40,
    Search = 50,
    ChatWithoutEmoji = 68
};
#else
typedef uint32_t XGameUiTextEntryInputScope;
#define XGameUiTextEntryInputScope_Default 0u
#define XGameUiTextEntryInputScope_Url 1u
#define XGameUiTextEntryInputScope_EmailSmtpAddress 5u
#define XGameUiTextEntryInputScope_Number 29u
#define XGameUiTextEntryInputScope_Password 31u
#define XGameUiTextEntryInputScope_TelephoneNumber 32u
#define XGameUiTextEntryInputScope_Alphanumeric 40u
#define XGameUiTextEntryInputScope_Search 50u
#define XGameUiTextEntryInputScope_ChatWithoutEmoji 68u
#endif

#ifdef __cplusplus
enum class XGameUiWebAuthenticationOptions : uint32_t
{
    None = 0,
    PreferFullscreen = 1
};
DEFINE_ENUM_FLAG_OPERATORS(XGameUiWebAuthenticationOptions)
#else
typedef uint32_t XGameUiWebAuthenticationOptions;
#define XGameUiWebAuthenticationOptions_None 0u
#define XGameUiWebAuthenticationOptions_PreferFullscreen 1u
#endif

#ifdef __cplusplus
enum class XGameUiTextEntryChangeTypeFlags : uint32_t
{
    None = 0,
    TextChanged = 1,
    Dismissed = 2
};
DEFINE_ENUM_FLAG_OPERATORS(XGameUiTextEntryChangeTypeFlags)
#else
typedef uint32_t XGameUiTextEntryChangeTypeFlags;
#define XGameUiTextEntryChangeTypeFlags_None 0u
#define XGameUiTextEntryChangeTypeFlags_TextChanged 1u
#define XGameUiTextEntryChangeTypeFlags_Dismissed 2u
#endif

#ifdef __cplusplus
enum class XGameUiTextEntryVisibilityFlags : uint32_t
{
    Default = 0,
    OnlyShowCandidates = 1
};
DEFINE_ENUM_FLAG_OPERATORS(XGameUiTextEntryVisibilityFlags)
#else
typedef uint32_t XGameUiTextEntryVisibilityFlags;
#define XGameUiTextEntryVisibilityFlags_Default 0u
#define XGameUiTextEntryVisibilityFlags_OnlyShowCandidates 1u
#endif

#ifdef __cplusplus
enum class XGameUiTextEntryPositionHint : uint32_t
{
    Bottom = 0,
    Top = 1
};
#else
typedef uint32_t XGameUiTextEntryPositionHint;
#define XGameUiTextEntryPositionHint_Bottom 0u
#define XGameUiTextEntryPositionHint_Top 1u
#endif

typedef struct XGameUiWebAuthenticationResultData
{
    HRESULT responseStatus;
    size_t responseCompletionUriSize;
    const char* responseCompletionUri;
} XGameUiWebAuthenticationResultData;

typedef struct XGameUiTextEntryOptions
{
    XGameUiTextEntryInputScope inputScope;
    XGameUiTextEntryPositionHint positionHint;
    XGameUiTextEntryVisibilityFlags visibilityFlags;
} XGameUiTextEntryOptions;

typedef struct XGameUiTextEntryExtents
{
    float left;
    float top;
    float right;
    float bottom;
} XGameUiTextEntryExtents;

typedef struct XGameUiPlayerPickerInfo
{
    XUserHandle requestingUser;
    const char* promptText;
    uint32_t selectFromPlayersCount;
    const uint64_t* selectFromPlayers;
    uint32_t preSelectedPlayersCount;
    const uint64_t* preSelectedPlayers;
    uint32_t minSelectionCount;
    uint32_t maxSelectionCount;
} XGameUiPlayerPickerInfo;

typedef void CALLBACK XGameUiShowAchievementsUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    XUserHandle requestingUser,
    uint32_t titleId,
    void* context
    );

typedef void CALLBACK XGameUiShowErrorDialogUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    HRESULT errorCode,
    const char* serviceContext,
    void* context
    );

typedef void CALLBACK XGameUiShowMessageDialogUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    const char* titleText,
    const char* contentText,
    const char* firstButtonText,
    const char* secondButtonText,
    const char* thirdButtonText,
    XGameUiMessageDialogButton defaultButton,
    XGameUiMessageDialogButton cancelButton,
    void* context
    );

typedef void CALLBACK XGameUiShowMultiplayerActivityGameInviteUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    XUserHandle requestingUser,
    void* context
    );

typedef void CALLBACK XGameUiShowPlayerPickerUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    const XGameUiPlayerPickerInfo* info,
    void* context
    );

typedef void CALLBACK XGameUiShowPlayerProfileCardUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    XUserHandle requestingUser,
    uint64_t targetPlayer,
    void* context
    );

typedef void CALLBACK XGameUiShowSendGameInviteUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    XUserHandle requestingUser,
    const char* sessionConfigurationId,
    const char* sessionTemplateName,
    const char* sessionId,
    const char* invitationText,
    const char* customActivationContext,
    void* context
    );

typedef void CALLBACK XGameUiShowTextEntryUiCallback(
    XGameUiCallbackHandle callbackHandle,
    XTaskQueueHandle queue,
    const char* titleText,
    const char* descriptionText,
    const char* defaultText,
    XGameUiTextEntryInputScope inputScope,
    uint32_t maxTextLength,
    void* context
    );

typedef struct XGameUiUiCallbacks
{
    void* context;
    XGameUiShowPlayerProfileCardUiCallback* showPlayerProfileCardCallback;
    XGameUiShowPlayerPickerUiCallback* showPlayerPickerCallback;
    XGameUiShowSendGameInviteUiCallback* showSendGameInviteCallback;
    XGameUiShowAchievementsUiCallback* showAchievementsCallback;
    XGameUiShowMultiplayerActivityGameInviteUiCallback* showMultiplayerActivityGameInviteCallback;
    XGameUiShowMessageDialogUiCallback* showMessageDialogCallback;
    XGameUiShowErrorDialogUiCallback* showErrorDialogCallback;
    XGameUiShowTextEntryUiCallback* showTextEntryCallback;
} XGameUiUiCallbacks;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameUiSetNotificationPositionHint(
    _In_ XGameUiNotificationPositionHint position
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XGameUiShowAchievementsAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser,
    _In_ uint32_t titleId
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameUiShowAchievementsResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XGameUiShowErrorDialogAsync(
    _In_ XAsyncBlock* async,
    _In_ HRESULT errorCode,
    _In_opt_ const char* context
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameUiShowErrorDialogResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Writes the texts of a dialog into the log, and selects its default button. No dialog appears.
/// Fetch the button with XGameUiShowMessageDialogResult. Returns S_OK; E_INVALIDARG for a null
/// title or content, a text that is not UTF-8, or a button that is none;
/// E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XGameUiShowMessageDialogAsync(
    _In_ XAsyncBlock* async,
    _In_ const char* titleText,
    _In_ const char* contentText,
    _In_opt_ const char* firstButtonText,
    _In_opt_ const char* secondButtonText,
    _In_opt_ const char* thirdButtonText,
    _In_ XGameUiMessageDialogButton defaultButton,
    _In_ XGameUiMessageDialogButton cancelButton
    ) XBLSHIM_NOEXCEPT;

/// Fetches the default button, once. Returns S_OK; E_PENDING; E_INVALIDARG for a null pointer;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XGameUiShowMessageDialogResult(
    _In_ XAsyncBlock* async,
    _Out_ XGameUiMessageDialogButton* resultButton
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XGameUiShowMultiplayerActivityGameInviteAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameUiShowMultiplayerActivityGameInviteResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Selects the preselected players if the title allows that many, else the first
/// `minSelectionCount` of those offered. No dialog appears. Fetch them with
/// XGameUiShowPlayerPickerResult. Returns S_OK; E_INVALIDARG for a null pointer, a prompt that is
/// not UTF-8, or a minimum above the maximum; E_HANDLE for a user that is not valid;
/// E_GAMERUNTIME_NOT_INITIALIZED; E_NO_TASK_QUEUE.
STDAPI XGameUiShowPlayerPickerAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser,
    _In_z_ const char* promptText,
    _In_ uint32_t selectFromPlayersCount,
    _In_reads_(selectFromPlayersCount) const uint64_t* selectFromPlayers,
    _In_ uint32_t preSelectedPlayersCount,
    _In_reads_opt_(preSelectedPlayersCount) const uint64_t* preSelectedPlayers,
    _In_ uint32_t minSelectionCount,
    _In_ uint32_t maxSelectionCount
    ) XBLSHIM_NOEXCEPT;

/// Fetches the xuids of the players, once; `resultPlayersUsed` (may be null) gets their number.
/// Returns S_OK; E_PENDING; E_INVALIDARG for a null pointer; E_NOT_SUFFICIENT_BUFFER;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XGameUiShowPlayerPickerResult(
    _In_ XAsyncBlock* async,
    _In_ uint32_t resultPlayersCount,
    _Out_writes_to_(resultPlayersCount,*resultPlayersUsed) uint64_t* resultPlayers,
    _Out_opt_ uint32_t* resultPlayersUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the number of players. Returns S_OK; E_PENDING; E_INVALIDARG for a null pointer;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XGameUiShowPlayerPickerResultCount(
    _In_ XAsyncBlock* async,
    _Out_ uint32_t* resultPlayersCount
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XGameUiShowPlayerProfileCardAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser,
    _In_ uint64_t targetPlayer
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameUiShowPlayerProfileCardResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XGameUiShowSendGameInviteAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser,
    _In_ const char* sessionConfigurationId,
    _In_ const char* sessionTemplateName,
    _In_ const char* sessionId,
    _In_opt_ const char* invitationText,
    _In_opt_ const char* customActivationContext
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameUiShowSendGameInviteResult(
    _In_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Selects the default text, at most `maxTextLength` bytes of it (0: all). No dialog appears. The
/// texts may be null. Fetch it with XGameUiShowTextEntryResult. Returns S_OK; E_INVALIDARG for a
/// null block, a text that is not UTF-8, or an unknown scope; E_GAMERUNTIME_NOT_INITIALIZED;
/// E_NO_TASK_QUEUE.
STDAPI XGameUiShowTextEntryAsync(
    _In_ XAsyncBlock* async,
    _In_opt_z_ const char* titleText,
    _In_opt_z_ const char* descriptionText,
    _In_opt_z_ const char* defaultText,
    _In_ XGameUiTextEntryInputScope inputScope,
    _In_ uint32_t maxTextLength
    ) XBLSHIM_NOEXCEPT;

/// Fetches the text, once; `resultTextBufferUsed` (may be null) gets its size with the zero.
/// Returns S_OK; E_PENDING; E_INVALIDARG for a null pointer; E_NOT_SUFFICIENT_BUFFER;
/// E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XGameUiShowTextEntryResult(
    _In_ XAsyncBlock* async,
    _In_ uint32_t resultTextBufferSize,
    _Out_writes_to_(resultTextBufferSize,*resultTextBufferUsed) char* resultTextBuffer,
    _Out_opt_ uint32_t* resultTextBufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Gets the size of the text, with its zero. Returns S_OK; E_PENDING; E_INVALIDARG for a null
/// pointer; E_GAMERUNTIME_NOT_INITIALIZED.
STDAPI XGameUiShowTextEntryResultSize(
    _In_ XAsyncBlock* async,
    _Out_ uint32_t* resultTextBufferSize
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiShowWebAuthenticationAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser,
    _In_z_ const char* requestUri,
    _In_z_ const char* completionUri
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiShowWebAuthenticationResult(
    _Inout_ XAsyncBlock* async,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XGameUiWebAuthenticationResultData** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiShowWebAuthenticationResultSize(
    _Inout_ XAsyncBlock* async,
    _Out_ size_t* bufferSize
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiShowWebAuthenticationWithOptionsAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser,
    _In_z_ const char* requestUri,
    _In_z_ const char* completionUri,
    _In_ XGameUiWebAuthenticationOptions options
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiTextEntryOpen(
    _In_ const XGameUiTextEntryOptions* options,
    _In_ uint32_t maxLength,
    _In_opt_z_ const char* initialText,
    _In_ uint32_t initialCursorIndex,
    _Out_ XGameUiTextEntryHandle* handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiTextEntryGetState(
    _In_ XGameUiTextEntryHandle handle,
    _Out_ XGameUiTextEntryChangeTypeFlags* changeType,
    _Out_opt_ uint32_t* cursorIndex,
    _Out_opt_ uint32_t* imeClauseStartIndex,
    _Out_opt_ uint32_t* imeClauseEndIndex,
    _In_ uint32_t bufferSize,
    _Out_ char* buffer
    ) XBLSHIM_NOEXCEPT;

/// Link stub: does nothing. The first call is logged.
STDAPI_(void) XGameUiTextEntryClose(
    XGameUiTextEntryHandle handle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiTextEntryGetExtents(
    XGameUiTextEntryHandle handle,
    XGameUiTextEntryExtents* extents
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiTextEntryUpdatePositionHint(
    XGameUiTextEntryHandle handle,
    XGameUiTextEntryPositionHint positionHint
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiTextEntryUpdateVisibility(
    XGameUiTextEntryHandle handle,
    XGameUiTextEntryVisibilityFlags visibilityFlags
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: the call completes with S_OK.
STDAPI XGameUiShowStateShareAsync(
    _In_ XAsyncBlock* async,
    _In_ XUserHandle requestingUser,
    _In_z_ const char* linkToken
    ) XBLSHIM_NOEXCEPT;

/// Does nothing on this platform: returns S_OK.
STDAPI XGameUiShowStateShareResult(
    XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetUiCallbacks(
    const XGameUiUiCallbacks* callbacks,
    bool useSystemUiIfAvailable
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetMessageDialogUiResponse(
    XGameUiCallbackHandle callbackHandle,
    XGameUiMessageDialogButton response
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetPlayerPickerUiResponse(
    XGameUiCallbackHandle callbackHandle,
    uint32_t playerCount,
    const uint64_t* players
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetTextEntryUiResponse(
    XGameUiCallbackHandle callbackHandle,
    const char* response
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetPlayerProfileCardUiResponse(
    XGameUiCallbackHandle callbackHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetSendGameInviteUiResponse(
    XGameUiCallbackHandle callbackHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetAchievementsUiResponse(
    XGameUiCallbackHandle callbackHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetMultiplayerActivityGameInviteUiResponse(
    XGameUiCallbackHandle callbackHandle
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI XGameUiSetErrorDialogUiResponse(
    XGameUiCallbackHandle callbackHandle
    ) XBLSHIM_NOEXCEPT;

#endif
