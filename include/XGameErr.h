// XGameErr.h: results of the game runtime and of users
//
// XblShimHResultName and XblShimHResultMessage of xblshim.h give the name and the meaning of a
// value at run time.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XGAMEERR_H
#define XBLSHIM_XGAMEERR_H

#include <httpClient/pal.h>

// ------------------------------------------------------------------------------------------------
// Game runtime
// ------------------------------------------------------------------------------------------------

/// XGameRuntimeInitialize has not been called.
#ifndef E_GAMERUNTIME_NOT_INITIALIZED
#define E_GAMERUNTIME_NOT_INITIALIZED _HRESULT_TYPEDEF_(0x89240100L)
#endif
/// The runtime is missing: no usable Python was found.
#ifndef E_GAMERUNTIME_DLL_NOT_FOUND
#define E_GAMERUNTIME_DLL_NOT_FOUND _HRESULT_TYPEDEF_(0x89240101L)
#endif
/// The runtime is too old or of another version.
#ifndef E_GAMERUNTIME_VERSION_MISMATCH
#define E_GAMERUNTIME_VERSION_MISMATCH _HRESULT_TYPEDEF_(0x89240102L)
#endif
/// A call that shows something was made in the background.
#ifndef E_GAMERUNTIME_WINDOW_NOT_FOREGROUND
#define E_GAMERUNTIME_WINDOW_NOT_FOREGROUND _HRESULT_TYPEDEF_(0x89240103L)
#endif
/// The title is suspended.
#ifndef E_GAMERUNTIME_SUSPENDED
#define E_GAMERUNTIME_SUSPENDED _HRESULT_TYPEDEF_(0x89240104L)
#endif
/// Objects are still alive while the runtime is shut down.
#ifndef E_GAMERUNTIME_UNINITIALIZE_ACTIVEOBJECTS
#define E_GAMERUNTIME_UNINITIALIZE_ACTIVEOBJECTS _HRESULT_TYPEDEF_(0x89240105L)
#endif
/// Multiplayer is not configured.
#ifndef E_GAMERUNTIME_MULTIPLAYER_NOT_CONFIGURED
#define E_GAMERUNTIME_MULTIPLAYER_NOT_CONFIGURED _HRESULT_TYPEDEF_(0x89240106L)
#endif
/// The runtime was initialized before, with other options.
#ifndef E_GAMERUNTIME_OPTIONS_MISMATCH
#define E_GAMERUNTIME_OPTIONS_MISMATCH _HRESULT_TYPEDEF_(0x89240109L)
#endif
/// These runtime options are not supported.
#ifndef E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED
#define E_GAMERUNTIME_OPTIONS_NOT_SUPPORTED _HRESULT_TYPEDEF_(0x8924010AL)
#endif
/// MicrosoftGame.config can't be read.
#ifndef E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT
#define E_GAMERUNTIME_GAMECONFIG_BAD_FORMAT _HRESULT_TYPEDEF_(0x8924010BL)
#endif
/// Not a valid handle (this library returns E_HANDLE).
#ifndef E_GAMERUNTIME_INVALID_HANDLE
#define E_GAMERUNTIME_INVALID_HANDLE _HRESULT_TYPEDEF_(0x8924010CL)
#endif
/// A part that the runtime needs is missing.
#ifndef E_GAMERUNTIME_MISSING_DEPENDENCY
#define E_GAMERUNTIME_MISSING_DEPENDENCY _HRESULT_TYPEDEF_(0x89240107L)
#endif
/// Objects are still alive while the title is suspended.
#ifndef E_GAMERUNTIME_SUSPEND_ACTIVEOBJECTS
#define E_GAMERUNTIME_SUSPEND_ACTIVEOBJECTS _HRESULT_TYPEDEF_(0x89240108L)
#endif
/// The gaming service does not run.
#ifndef E_GAMERUNTIME_SERVICE_NOT_AVAILABLE
#define E_GAMERUNTIME_SERVICE_NOT_AVAILABLE _HRESULT_TYPEDEF_(0x8924010DL)
#endif

/// MicrosoftGame.config is missing.
#ifndef E_GAME_MISSING_GAME_CONFIG
#define E_GAME_MISSING_GAME_CONFIG _HRESULT_TYPEDEF_(0x87E5001FL)
#endif

// ------------------------------------------------------------------------------------------------
// Users
// ------------------------------------------------------------------------------------------------

/// The greatest number of users is already added.
#ifndef E_GAMEUSER_MAX_USERS_ADDED
#define E_GAMEUSER_MAX_USERS_ADDED _HRESULT_TYPEDEF_(0x89245100L)
#endif
/// The user has signed out.
#ifndef E_GAMEUSER_SIGNED_OUT
#define E_GAMEUSER_SIGNED_OUT _HRESULT_TYPEDEF_(0x89245101L)
#endif
/// The account needs the player's attention.
#ifndef E_GAMEUSER_RESOLVE_USER_ISSUE_REQUIRED
#define E_GAMEUSER_RESOLVE_USER_ISSUE_REQUIRED _HRESULT_TYPEDEF_(0x89245102L)
#endif
/// Signing out can't be deferred here.
#ifndef E_GAMEUSER_DEFERRAL_NOT_AVAILABLE
#define E_GAMEUSER_DEFERRAL_NOT_AVAILABLE _HRESULT_TYPEDEF_(0x89245103L)
#endif
/// No such user.
#ifndef E_GAMEUSER_USER_NOT_FOUND
#define E_GAMEUSER_USER_NOT_FOUND _HRESULT_TYPEDEF_(0x89245104L)
#endif
/// The address needs no token.
#ifndef E_GAMEUSER_NO_TOKEN_REQUIRED
#define E_GAMEUSER_NO_TOKEN_REQUIRED _HRESULT_TYPEDEF_(0x89245105L)
#endif
/// There is no default user.
#ifndef E_GAMEUSER_NO_DEFAULT_USER
#define E_GAMEUSER_NO_DEFAULT_USER _HRESULT_TYPEDEF_(0x89245106L)
#endif
/// The account's issue was not resolved.
#ifndef E_GAMEUSER_FAILED_TO_RESOLVE
#define E_GAMEUSER_FAILED_TO_RESOLVE _HRESULT_TYPEDEF_(0x89245107L)
#endif
/// There is no title id.
#ifndef E_GAMEUSER_NO_TITLE_ID
#define E_GAMEUSER_NO_TITLE_ID _HRESULT_TYPEDEF_(0x89245108L)
#endif
/// The title is not registered.
#ifndef E_GAMEUSER_UNKNOWN_GAME_IDENTITY
#define E_GAMEUSER_UNKNOWN_GAME_IDENTITY _HRESULT_TYPEDEF_(0x89245109L)
#endif
/// The title is not packaged.
#ifndef E_GAMEUSER_NO_PACKAGE_IDENTITY
#define E_GAMEUSER_NO_PACKAGE_IDENTITY _HRESULT_TYPEDEF_(0x89245110L)
#endif
/// The token service failed.
#ifndef E_GAMEUSER_FAILED_TO_GET_TOKEN
#define E_GAMEUSER_FAILED_TO_GET_TOKEN _HRESULT_TYPEDEF_(0x89245111L)
#endif
/// MicrosoftGame.config is invalid.
#ifndef E_GAMEUSER_INVALID_APP_CONFIGURATION
#define E_GAMEUSER_INVALID_APP_CONFIGURATION _HRESULT_TYPEDEF_(0x89245112L)
#endif
/// The MSAAppId in the configuration is malformed.
#ifndef E_GAMEUSER_MALFORMED_MSAAPPID
#define E_GAMEUSER_MALFORMED_MSAAPPID _HRESULT_TYPEDEF_(0x89245113L)
#endif
/// MSAAppId and title id do not belong together.
#ifndef E_GAMEUSER_INCONSISTENT_MSAAPPID_AND_TITLEID
#define E_GAMEUSER_INCONSISTENT_MSAAPPID_AND_TITLEID _HRESULT_TYPEDEF_(0x89245114L)
#endif
/// The configuration has no MSAAppId.
#ifndef E_GAMEUSER_NO_MSAAPPID
#define E_GAMEUSER_NO_MSAAPPID _HRESULT_TYPEDEF_(0x89245115L)
#endif

/// No user is signed in: another name of AM_E_USER_NOT_FOUND.
#ifndef E_GAMEUSER_NO_AUTH_USER
#define E_GAMEUSER_NO_AUTH_USER _HRESULT_TYPEDEF_(0x87DD0013L)
#endif

/// The account has no access to the sandbox: another name of XO_E_CONTENT_ISOLATION.
#ifndef E_GAMEUSER_USER_NOT_IN_SANDBOX
#define E_GAMEUSER_USER_NOT_IN_SANDBOX _HRESULT_TYPEDEF_(0x8015DC12L)
#endif

// ------------------------------------------------------------------------------------------------
// Packages
// ------------------------------------------------------------------------------------------------

/// The program was not installed as a package.
#ifndef E_GAMEPACKAGE_APP_NOT_PACKAGED
#define E_GAMEPACKAGE_APP_NOT_PACKAGED _HRESULT_TYPEDEF_(0x89245200L)
#endif
/// The package has no chunk for an installed language.
#ifndef E_GAMEPACKAGE_NO_INSTALLED_LANGUAGES
#define E_GAMEPACKAGE_NO_INSTALLED_LANGUAGES _HRESULT_TYPEDEF_(0x89245201L)
#endif
/// MicrosoftGame.config names no StoreId.
#ifndef E_GAMEPACKAGE_NO_STORE_ID
#define E_GAMEPACKAGE_NO_STORE_ID _HRESULT_TYPEDEF_(0x89245202L)
#endif
/// No chunk of the package fits the selector.
#ifndef E_GAMEPACKAGE_INVALID_SELECTOR
#define E_GAMEPACKAGE_INVALID_SELECTOR _HRESULT_TYPEDEF_(0x89245203L)
#endif
/// The package can be mounted only after missing chunks are downloaded.
#ifndef E_GAMEPACKAGE_DOWNLOAD_REQUIRED
#define E_GAMEPACKAGE_DOWNLOAD_REQUIRED _HRESULT_TYPEDEF_(0x89245204L)
#endif
/// The package is divided into features: its tags cannot be changed.
#ifndef E_GAMEPACKAGE_NO_TAG_CHANGE
#define E_GAMEPACKAGE_NO_TAG_CHANGE _HRESULT_TYPEDEF_(0x89245205L)
#endif
/// MicrosoftGame.config of the game does not list this add-on.
#ifndef E_GAMEPACKAGE_DLC_NOT_SUPPORTED
#define E_GAMEPACKAGE_DLC_NOT_SUPPORTED _HRESULT_TYPEDEF_(0x89245206L)
#endif
/// Two Executable elements of MicrosoftGame.config have the same Id.
#ifndef E_GAMEPACKAGE_DUPLICATE_ID_VALUES
#define E_GAMEPACKAGE_DUPLICATE_ID_VALUES _HRESULT_TYPEDEF_(0x89245207L)
#endif
/// The package has no identifier; it may not be installed.
#ifndef E_GAMEPACKAGE_NO_PACKAGE_IDENTIFIER
#define E_GAMEPACKAGE_NO_PACKAGE_IDENTIFIER _HRESULT_TYPEDEF_(0x89245208L)
#endif
/// MicrosoftGame.config has no Game element.
#ifndef E_GAMEPACKAGE_CONFIG_NO_ROOT_NODE
#define E_GAMEPACKAGE_CONFIG_NO_ROOT_NODE _HRESULT_TYPEDEF_(0x89245209L)
#endif
/// The version in MicrosoftGame.config is 0.0.0.0.
#ifndef E_GAMEPACKAGE_CONFIG_ZERO_VERSION
#define E_GAMEPACKAGE_CONFIG_ZERO_VERSION _HRESULT_TYPEDEF_(0x8924520AL)
#endif
/// MicrosoftGame.config has only one of MSAAppId and TitleId.
#ifndef E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_NOTITLEID
#define E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_NOTITLEID _HRESULT_TYPEDEF_(0x8924520BL)
#endif
/// MicrosoftGame.config has DesktopRegistration entries that its version no longer supports.
#ifndef E_GAMEPACKAGE_CONFIG_DEPRECATED_PC_ENTRIES
#define E_GAMEPACKAGE_CONFIG_DEPRECATED_PC_ENTRIES _HRESULT_TYPEDEF_(0x8924520CL)
#endif
/// The simplified user model asks for MSAAppId and TitleId in MicrosoftGame.config.
#ifndef E_GAMEPACKAGE_CONFIG_SUM_REQUIRES_MSAAPPID
#define E_GAMEPACKAGE_CONFIG_SUM_REQUIRES_MSAAPPID _HRESULT_TYPEDEF_(0x8924520DL)
#endif
/// Cloud saves without code ask for MSAAppId and TitleId in MicrosoftGame.config.
#ifndef E_GAMEPACKAGE_CONFIG_NO_CODE_CLOUD_SAVES_REQUIRES_MSAAPPID
#define E_GAMEPACKAGE_CONFIG_NO_CODE_CLOUD_SAVES_REQUIRES_MSAAPPID _HRESULT_TYPEDEF_(0x8924520EL)
#endif
/// MSAAppId or TitleId in MicrosoftGame.config is still the placeholder of a template.
#ifndef E_GAMEPACKAGE_CONFIG_MSAAPPID_OR_TITLEID_IS_DEFAULT
#define E_GAMEPACKAGE_CONFIG_MSAAPPID_OR_TITLEID_IS_DEFAULT _HRESULT_TYPEDEF_(0x8924520FL)
#endif
/// MicrosoftGame.config contains control characters.
#ifndef E_GAMEPACKAGE_CONFIG_INVALID_CONTROL_CHARACTERS
#define E_GAMEPACKAGE_CONFIG_INVALID_CONTROL_CHARACTERS _HRESULT_TYPEDEF_(0x89245210L)
#endif
/// A protocol in MicrosoftGame.config names no executable.
#ifndef E_GAMEPACKAGE_CONFIG_PROTOCOL_REQUIRES_EXECUTABLE
#define E_GAMEPACKAGE_CONFIG_PROTOCOL_REQUIRES_EXECUTABLE _HRESULT_TYPEDEF_(0x89245211L)
#endif

/// Another name of E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_NOTITLEID.
#ifndef E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_OR_TITLEID
#define E_GAMEPACKAGE_CONFIG_NO_MSAAPPID_OR_TITLEID _HRESULT_TYPEDEF_(0x8924520BL)
#endif

// ------------------------------------------------------------------------------------------------
// Store
// ------------------------------------------------------------------------------------------------

/// The product is of a kind that has no license.
#ifndef E_GAMESTORE_LICENSE_ACTION_NOT_APPLICABLE_TO_PRODUCT
#define E_GAMESTORE_LICENSE_ACTION_NOT_APPLICABLE_TO_PRODUCT _HRESULT_TYPEDEF_(0x89245300L)
#endif
/// The store could not be reached.
#ifndef E_GAMESTORE_NETWORK_ERROR
#define E_GAMESTORE_NETWORK_ERROR _HRESULT_TYPEDEF_(0x89245301L)
#endif
/// The store failed.
#ifndef E_GAMESTORE_SERVER_ERROR
#define E_GAMESTORE_SERVER_ERROR _HRESULT_TYPEDEF_(0x89245302L)
#endif
/// The player has less of the consumable than was to be used.
#ifndef E_GAMESTORE_INSUFFICIENT_QUANTITY
#define E_GAMESTORE_INSUFFICIENT_QUANTITY _HRESULT_TYPEDEF_(0x89245303L)
#endif
/// The player owns the product already.
#ifndef E_GAMESTORE_ALREADY_PURCHASED
#define E_GAMESTORE_ALREADY_PURCHASED _HRESULT_TYPEDEF_(0x89245304L)
#endif
/// The title asked for licenses too often.
#ifndef E_GAMESTORE_LICENSE_ACTION_THROTTLED
#define E_GAMESTORE_LICENSE_ACTION_THROTTLED _HRESULT_TYPEDEF_(0x89245305L)
#endif

// ------------------------------------------------------------------------------------------------
// Streaming
// ------------------------------------------------------------------------------------------------

/// XGameStreamingInitialize has not been called.
#ifndef E_GAMESTREAMING_NOT_INITIALIZED
#define E_GAMESTREAMING_NOT_INITIALIZED _HRESULT_TYPEDEF_(0x89245400L)
#endif
/// The streaming client is not connected.
#ifndef E_GAMESTREAMING_CLIENT_NOT_CONNECTED
#define E_GAMESTREAMING_CLIENT_NOT_CONNECTED _HRESULT_TYPEDEF_(0x89245401L)
#endif
/// The data is not there at the moment.
#ifndef E_GAMESTREAMING_NO_DATA
#define E_GAMESTREAMING_NO_DATA _HRESULT_TYPEDEF_(0x89245402L)
#endif
/// The title runs in no data center.
#ifndef E_GAMESTREAMING_NO_DATACENTER
#define E_GAMESTREAMING_NO_DATACENTER _HRESULT_TYPEDEF_(0x89245403L)
#endif
/// The input is not of a controller of a streaming client.
#ifndef E_GAMESTREAMING_NOT_STREAMING_CONTROLLER
#define E_GAMESTREAMING_NOT_STREAMING_CONTROLLER _HRESULT_TYPEDEF_(0x89245404L)
#endif
/// Nothing was found that fits.
#ifndef E_GAMESTREAMING_NO_MATCH
#define E_GAMESTREAMING_NO_MATCH _HRESULT_TYPEDEF_(0x89245405L)
#endif
/// The function was called too often.
#ifndef E_GAMESTREAMING_TOO_MANY_CALLS
#define E_GAMESTREAMING_TOO_MANY_CALLS _HRESULT_TYPEDEF_(0x89245406L)
#endif
/// The streaming client shows no resolution of the title's choice.
#ifndef E_GAMESTREAMING_CUSTOM_RESOLUTION_NOT_SUPPORTED
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_NOT_SUPPORTED _HRESULT_TYPEDEF_(0x89245407L)
#endif
/// The resolution is smaller than streaming allows.
#ifndef E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_SMALL
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_SMALL _HRESULT_TYPEDEF_(0x89245408L)
#endif
/// The resolution is larger than streaming allows.
#ifndef E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_LARGE
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_LARGE _HRESULT_TYPEDEF_(0x89245409L)
#endif
/// The resolution has more pixels than streaming allows.
#ifndef E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_MANY_PIXELS
#define E_GAMESTREAMING_CUSTOM_RESOLUTION_TOO_MANY_PIXELS _HRESULT_TYPEDEF_(0x8924540AL)
#endif
/// The resolution is not valid.
#ifndef E_GAMESTREAMING_INVALID_CUSTOM_RESOLUTION
#define E_GAMESTREAMING_INVALID_CUSTOM_RESOLUTION _HRESULT_TYPEDEF_(0x8924540BL)
#endif

// ------------------------------------------------------------------------------------------------
// Saved games
// ------------------------------------------------------------------------------------------------

/// The container's name is not valid.
#ifndef E_GS_INVALID_CONTAINER_NAME
#define E_GS_INVALID_CONTAINER_NAME _HRESULT_TYPEDEF_(0x80830001L)
#endif
/// The title has no access to the saved games of this scid.
#ifndef E_GS_NO_ACCESS
#define E_GS_NO_ACCESS _HRESULT_TYPEDEF_(0x80830002L)
#endif
/// The device has no room for the saved game.
#ifndef E_GS_OUT_OF_LOCAL_STORAGE
#define E_GS_OUT_OF_LOCAL_STORAGE _HRESULT_TYPEDEF_(0x80830003L)
#endif
/// The player stopped the synchronization.
#ifndef E_GS_USER_CANCELED
#define E_GS_USER_CANCELED _HRESULT_TYPEDEF_(0x80830004L)
#endif
/// The blobs of one update have more than 16 MiB together.
#ifndef E_GS_UPDATE_TOO_BIG
#define E_GS_UPDATE_TOO_BIG _HRESULT_TYPEDEF_(0x80830005L)
#endif
/// The saved games of the user and title exceed their quota.
#ifndef E_GS_QUOTA_EXCEEDED
#define E_GS_QUOTA_EXCEEDED _HRESULT_TYPEDEF_(0x80830006L)
#endif
/// The buffer is too small for the blobs.
#ifndef E_GS_PROVIDED_BUFFER_TOO_SMALL
#define E_GS_PROVIDED_BUFFER_TOO_SMALL _HRESULT_TYPEDEF_(0x80830007L)
#endif
/// The container has no such blob.
#ifndef E_GS_BLOB_NOT_FOUND
#define E_GS_BLOB_NOT_FOUND _HRESULT_TYPEDEF_(0x80830008L)
#endif
/// The title is not configured for saved games.
#ifndef E_GS_NO_SERVICE_CONFIGURATION
#define E_GS_NO_SERVICE_CONFIGURATION _HRESULT_TYPEDEF_(0x80830009L)
#endif
/// The container has not been synchronized yet.
#ifndef E_GS_CONTAINER_NOT_IN_SYNC
#define E_GS_CONTAINER_NOT_IN_SYNC _HRESULT_TYPEDEF_(0x8083000AL)
#endif
/// The container could not be synchronized.
#ifndef E_GS_CONTAINER_SYNC_FAILED
#define E_GS_CONTAINER_SYNC_FAILED _HRESULT_TYPEDEF_(0x8083000BL)
#endif
/// The account has no profile.
#ifndef E_GS_USER_NOT_REGISTERED_IN_SERVICE
#define E_GS_USER_NOT_REGISTERED_IN_SERVICE _HRESULT_TYPEDEF_(0x8083000CL)
#endif
/// The handle can no longer be used, such as an update's after it was submitted.
#ifndef E_GS_HANDLE_EXPIRED
#define E_GS_HANDLE_EXPIRED _HRESULT_TYPEDEF_(0x8083000DL)
#endif
/// The call may block, and its thread is marked as time-sensitive.
#ifndef E_GS_ASYNC_FUNCTION_REQUIRED
#define E_GS_ASYNC_FUNCTION_REQUIRED _HRESULT_TYPEDEF_(0x8083000EL)
#endif
/// The title uses XGameSave and XGameSaveFiles together.
#ifndef E_GS_PROVIDER_MISMATCH
#define E_GS_PROVIDER_MISMATCH _HRESULT_TYPEDEF_(0x8083000FL)
#endif
/// The player ended the title.
#ifndef E_GS_USER_QUIT
#define E_GS_USER_QUIT _HRESULT_TYPEDEF_(0x80830010L)
#endif
/// Another device had the lock of the saved games when the title started.
#ifndef E_GS_TERMINATEDTITLE_STALE_DATA
#define E_GS_TERMINATEDTITLE_STALE_DATA _HRESULT_TYPEDEF_(0x80831001L)
#endif

#endif
