// xsapi-c/types_c.h: types of the Xbox Services API
//
// Results, buffer sizes and handles that the other headers use.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_TYPES_C_H
#define XBLSHIM_XSAPI_C_TYPES_C_H

#include <stdint.h>
#include <xsapi-c/pal.h>
#include <XUser.h>

// ------------------------------------------------------------------------------------------------
// Results
// ------------------------------------------------------------------------------------------------

/// A run-time error inside the services library.
#ifndef E_XBL_RUNTIME_ERROR
#define E_XBL_RUNTIME_ERROR _HRESULT_TYPEDEF_(0x89235200L)
#endif
/// Real-time activity: an error.
#ifndef E_XBL_RTA_GENERIC_ERROR
#define E_XBL_RTA_GENERIC_ERROR _HRESULT_TYPEDEF_(0x89235201L)
#endif
/// Real-time activity: too many subscriptions.
#ifndef E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED
#define E_XBL_RTA_SUBSCRIPTION_LIMIT_REACHED _HRESULT_TYPEDEF_(0x89235202L)
#endif
/// Real-time activity: access denied.
#ifndef E_XBL_RTA_ACCESS_DENIED
#define E_XBL_RTA_ACCESS_DENIED _HRESULT_TYPEDEF_(0x89235203L)
#endif
/// Authentication: an unknown error.
#ifndef E_XBL_AUTH_UNKNOWN_ERROR
#define E_XBL_AUTH_UNKNOWN_ERROR _HRESULT_TYPEDEF_(0x89235204L)
#endif
/// Authentication: a run-time error.
#ifndef E_XBL_AUTH_RUNTIME_ERROR
#define E_XBL_AUTH_RUNTIME_ERROR _HRESULT_TYPEDEF_(0x89235205L)
#endif
/// Authentication: no token.
#ifndef E_XBL_AUTH_NO_TOKEN
#define E_XBL_AUTH_NO_TOKEN _HRESULT_TYPEDEF_(0x89235206L)
#endif
/// XblInitialize was called already (or an option or allocator was set too late).
#ifndef E_XBL_ALREADY_INITIALIZED
#define E_XBL_ALREADY_INITIALIZED _HRESULT_TYPEDEF_(0x89235207L)
#endif
/// XblInitialize has not been called, failed, or XblCleanupAsync was called.
#ifndef E_XBL_NOT_INITIALIZED
#define E_XBL_NOT_INITIALIZED _HRESULT_TYPEDEF_(0x89235208L)
#endif
/// Real-time activity is not activated.
#ifndef E_XBL_RTA_NOT_ACTIVATED
#define E_XBL_RTA_NOT_ACTIVATED _HRESULT_TYPEDEF_(0x89235209L)
#endif

// ------------------------------------------------------------------------------------------------
// Buffer sizes, in bytes with the closing zero
// ------------------------------------------------------------------------------------------------

#define XBL_COLOR_CHAR_SIZE 21
#define XBL_DISPLAY_NAME_CHAR_SIZE 90
#define XBL_DISPLAY_PIC_URL_RAW_CHAR_SIZE 675
#define XBL_GAMERSCORE_CHAR_SIZE 48
#define XBL_GAMERTAG_CHAR_SIZE 48
#define XBL_MODERN_GAMERTAG_CHAR_SIZE 97
#define XBL_MODERN_GAMERTAG_SUFFIX_CHAR_SIZE 15
#define XBL_UNIQUE_MODERN_GAMERTAG_CHAR_SIZE 101
#define XBL_REAL_NAME_CHAR_SIZE 765
#define XBL_RICH_PRESENCE_CHAR_SIZE 300
#define XBL_TITLE_NAME_CHAR_SIZE 300
#define XBL_XBOX_USER_ID_CHAR_SIZE 63
#define XBL_LAST_TIME_PLAYED_CHAR_SIZE 75
#define XBL_GUID_LENGTH 40
#define XBL_SCID_LENGTH 40

// ------------------------------------------------------------------------------------------------
// Types
// ------------------------------------------------------------------------------------------------

/// A user; the same type as XUserHandle on every platform.
typedef XUserHandle XblUserHandle;

/// A user's context. XblContextCreateHandle and XblContextDuplicateHandle return it. Close it with
/// XblContextCloseHandle.
typedef struct XblContext* XblContextHandle;

/// The token of a registered handler; 0 is none.
typedef int32_t XblFunctionContext;

/// A GUID as text.
typedef struct XblGuid
{
    /// The GUID with its terminating zero.
    char value[XBL_GUID_LENGTH];
} XblGuid;

#endif
