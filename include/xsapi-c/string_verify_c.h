// xsapi-c/string_verify_c.h: whether a text may be shown to others
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_STRING_VERIFY_C_H
#define XBLSHIM_XSAPI_C_STRING_VERIFY_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

#ifdef __cplusplus
enum class XblVerifyStringResultCode
{
    Success = 0,
    Offensive = 1,
    TooLong = 2,
    UnknownError = 3
};
#else
typedef int XblVerifyStringResultCode;
#define XblVerifyStringResultCode_Success 0
#define XblVerifyStringResultCode_Offensive 1
#define XblVerifyStringResultCode_TooLong 2
#define XblVerifyStringResultCode_UnknownError 3
#endif

typedef struct XblVerifyStringResult
{
    XblVerifyStringResultCode resultCode;
    char* firstOffendingSubstring;
} XblVerifyStringResult;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblStringVerifyStringAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* stringToVerify,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblStringVerifyStringResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblStringVerifyStringResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblVerifyStringResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblStringVerifyStringsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char** stringsToVerify,
    _In_ const uint64_t stringsCount,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblStringVerifyStringsResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Link stub: answers E_NOTIMPL, and says so once in the log.
STDAPI XblStringVerifyStringsResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblVerifyStringResult** ptrToBufferStrings,
    _Out_ size_t* stringsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

#endif
