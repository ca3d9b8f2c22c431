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
/// The runtime was initialised before, with other options.
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
/// Not a valid handle (this library answers E_HANDLE).
#ifndef E_GAMERUNTIME_INVALID_HANDLE
#define E_GAMERUNTIME_INVALID_HANDLE _HRESULT_TYPEDEF_(0x8924010CL)
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

#endif
