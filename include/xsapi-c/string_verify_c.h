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

/// Asks whether a text may be shown to others; an empty one is sent, too. E_INVALIDARG for null and
/// for a text that is not UTF-8, then E_XBL_NOT_INITIALIZED, E_HANDLE; everything else through the
/// block: E_FAIL for a response without results, 0x83750007 for one that can not be read.
STDAPI XblStringVerifyStringAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* stringToVerify,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// The bytes that the result takes, with all that it points to. XAsyncGetResultSize's results.
STDAPI XblStringVerifyStringResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes the result into the caller's buffer, where it stays: its pointer leads into the buffer,
/// so that it must not be moved. ptrToBuffer is the buffer's start. firstOffendingSubstring is null
/// for Success. E_INVALIDARG for a null ptrToBuffer (the result is kept) and a null buffer;
/// E_NOT_SUFFICIENT_BUFFER.
STDAPI XblStringVerifyStringResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblVerifyStringResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Asks whether texts may be shown to others. E_INVALIDARG for a null array or element; through the
/// block for a count of 0. Otherwise as XblStringVerifyStringAsync.
STDAPI XblStringVerifyStringsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char** stringsToVerify,
    _In_ const uint64_t stringsCount,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// The bytes that the result takes, with all that it points to. XAsyncGetResultSize's results.
STDAPI XblStringVerifyStringsResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes the results, in the order of the response, and their number. Otherwise as
/// XblStringVerifyStringResult.
STDAPI XblStringVerifyStringsResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblVerifyStringResult** ptrToBufferStrings,
    _Out_ size_t* stringsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

#endif
