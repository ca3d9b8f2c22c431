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

/// Checks whether a text may be shown to others; an empty one is sent, too.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param stringToVerify The text to verify, in UTF-8. Copied.
/// @param asyncBlock The block of a call that was begun with it.
/// @return S_OK; E_INVALIDARG for null and for a text that is not UTF-8, then
///     E_XBL_NOT_INITIALIZED, E_HANDLE; everything else through the block: E_FAIL for a response
///     without results, 0x83750007 for one that can not be read.
STDAPI XblStringVerifyStringAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* stringToVerify,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblStringVerifyStringResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes the result into the caller's buffer, where it stays: its pointer leads into the buffer,
/// so that it must not be moved. ptrToBuffer is the buffer's start. firstOffendingSubstring is null
/// for Success.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK; E_INVALIDARG for a null ptrToBuffer (the result is kept) and a null buffer;
///     E_NOT_SUFFICIENT_BUFFER.
STDAPI XblStringVerifyStringResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblVerifyStringResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Checks whether texts may be shown to others. Otherwise as XblStringVerifyStringAsync.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param stringsToVerify The texts to verify, in UTF-8. Copied.
/// @param stringsCount The number of elements of `stringsToVerify`.
/// @param asyncBlock The block of a call that was begun with it.
/// @return S_OK; E_INVALIDARG for a null array or element; through the block for a count of 0.
STDAPI XblStringVerifyStringsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char** stringsToVerify,
    _In_ const uint64_t stringsCount,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result, with all that it points to.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return XAsyncGetResultSize's results.
STDAPI XblStringVerifyStringsResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Writes the results, in the order of the response, and their number. Otherwise as
/// XblStringVerifyStringResult.
///
/// @param asyncBlock The block of a call that was begun with it.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBufferStrings Set to the array of results inside `buffer`, in the order of the
///     texts.
/// @param[out] stringsCount Set to the number of results.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return As XblStringVerifyStringResult.
STDAPI XblStringVerifyStringsResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblVerifyStringResult** ptrToBufferStrings,
    _Out_ size_t* stringsCount,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

#endif
