// xsapi-c/xbox_live_global_c.h: start, end and settings of the whole process
//
// TODO
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_XBOX_LIVE_GLOBAL_C_H
#define XBLSHIM_XSAPI_C_XBOX_LIVE_GLOBAL_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

// ------------------------------------------------------------------------------------------------
// Memory
// ------------------------------------------------------------------------------------------------

/// TODO
typedef void* (STDAPIVCALLTYPE* XblMemAllocFunction)(
    _In_ size_t size,
    _In_ HCMemoryType memoryType
    );

/// TODO
typedef void (STDAPIVCALLTYPE* XblMemFreeFunction)(
    _In_ _Post_invalid_ void* pointer,
    _In_ HCMemoryType memoryType
    );

/// TODO
STDAPI XblMemSetFunctions(
    _In_opt_ XblMemAllocFunction memAllocFunc,
    _In_opt_ XblMemFreeFunction memFreeFunc
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblMemGetFunctions(
    _Out_ XblMemAllocFunction* memAllocFunc,
    _Out_ XblMemFreeFunction* memFreeFunc
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Start and end
// ------------------------------------------------------------------------------------------------

/// TODO
typedef struct XblInitArgs
{
    XTaskQueueHandle queue;
    const char* scid;
} XblInitArgs;

/// TODO
STDAPI XblInitialize(
    _In_ const XblInitArgs* args
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblCleanupAsync(
    _Inout_ XAsyncBlock* async
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(XTaskQueueHandle) XblGetAsyncQueue(void) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblGetScid(
    _Out_ const char** scid
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Settings of the whole process
// ------------------------------------------------------------------------------------------------

/// TODO
#ifdef __cplusplus
enum class XblConfigSetting : uint32_t
{
    ThisCodeNeedsToBeChanged = 0
};
#else
typedef uint32_t XblConfigSetting;
#define XblConfigSetting_ThisCodeNeedsToBeChanged 0u
#endif

/// TODO
STDAPI_(void) XblDisableAssertsForXboxLiveThrottlingInDevSandboxes(
    _In_ XblConfigSetting setting
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblSetOverrideConfiguration(
    _In_ const char* overrideScid,
    _In_ uint32_t overrideTitleId
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI XblSetOverrideLocale(
    _In_ const char* overrideLocale
    ) XBLSHIM_NOEXCEPT;

// ------------------------------------------------------------------------------------------------
// Watching service calls
// ------------------------------------------------------------------------------------------------

/// TODO
typedef struct XblServiceCallRoutedArgs
{
    HCCallHandle call;
    uint64_t responseCount;
    const char* fullResponseFormatted;
} XblServiceCallRoutedArgs;

/// TODO
typedef void (STDAPIVCALLTYPE* XblCallRoutedHandler)(
    _In_ XblServiceCallRoutedArgs args,
    _In_opt_ void* context
    );

/// TODO
STDAPI_(XblFunctionContext) XblAddServiceCallRoutedHandler(
    _In_ XblCallRoutedHandler handler,
    _In_opt_ void* context
    ) XBLSHIM_NOEXCEPT;

/// TODO
STDAPI_(void) XblRemoveServiceCallRoutedHandler(
    _In_ XblFunctionContext token
    ) XBLSHIM_NOEXCEPT;

/// TODO
#ifdef __cplusplus
enum class XblApiType
{
    XblCApi = 0,
    XblCPPApi = 1
};
#else
typedef int XblApiType;
#define XblApiType_XblCApi 0
#define XblApiType_XblCPPApi 1
#endif

/// TODO
STDAPI_(void) XblSetApiType(
    _In_ XblApiType apiType
    ) XBLSHIM_NOEXCEPT;

#endif
