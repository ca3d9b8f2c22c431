// xsapi-c/string_verify_c.h: checks of texts
//
// Checks whether a text may be shown to other users.
//
// Errors. A function that fails returns one of these, and then no callback comes:
//
//   * E_INVALIDARG: a pointer is null, a text is not UTF-8, or the block is in use.
//   * E_HANDLE: a handle is not valid.
//   * E_XBL_NOT_INITIALIZED: before XblInitialize or after XblCleanupAsync.
//   * E_NO_TASK_QUEUE: the block names no queue and the process queue is null.
//   * E_ABORT: the queue is terminated.
//
// Service errors. The block of a call ends with S_OK or one of these:
//
//   * HTTP_E_STATUS_... or 0x80190000 + status: the service refused the request.
//   * E_FAIL: the service is not reachable.
//   * E_GAMEUSER_SIGNED_OUT: the context's user has signed out. Updates of achievements are accepted nevertheless.
//   * WEB_E_INVALID_JSON_STRING: the response of a read is not valid.
//   * E_ABORT: the queue was terminated, or XblCleanupAsync ended the call.
//
// Results. A function that takes a result, or its size, returns the call's own result or one of
// these:
//
//   * E_PENDING: the call still runs.
//   * E_INVALIDARG: a pointer is null.
//   * E_NOT_SUFFICIENT_BUFFER: the buffer is too small. The result is gone then.
//   * E_ILLEGAL_METHOD_CALL: the result was taken before.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_STRING_VERIFY_C_H
#define XBLSHIM_XSAPI_C_STRING_VERIFY_C_H

#include <XAsync.h>
#include <xsapi-c/types_c.h>

/// The results of a check.
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

/// The result of the check of one text.
typedef struct XblVerifyStringResult
{
    XblVerifyStringResultCode resultCode;
    /// The first part that must not be shown; null for Success.
    char* firstOffendingSubstring;
} XblVerifyStringResult;

/// Checks whether a text may be shown to other users. An empty text is sent, too. Get the result
/// with XblStringVerifyStringResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param stringToVerify The text to verify, in UTF-8. Copied.
/// @param asyncBlock The block of the call. Set `queue`, `callback` and `context` before, zero the
///     rest. It belongs to the title and must stay valid until the call is complete and its
///     callback has returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors; E_FAIL also for a
///     response without results.
STDAPI XblStringVerifyStringAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char* stringToVerify,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the result of XblStringVerifyStringAsync, with all that it points to.
///
/// @param asyncBlock The block of the call.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblStringVerifyStringResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the result of XblStringVerifyStringAsync, once, to the buffer of the caller. Its pointers
/// lead into the buffer, so it must not be moved.
///
/// @param asyncBlock The block of the call.
/// @param bufferSize The size of `buffer` in bytes.
/// @param[out] buffer The memory of the caller that the payload is copied to.
/// @param[out] ptrToBuffer Set to the result inside `buffer`: valid as long as `buffer` is.
/// @param[out] bufferUsed Set to the number of bytes written to `buffer`. May be null.
/// @return S_OK, or one of the Results above. After E_INVALIDARG for `ptrToBuffer` the result is
///     kept.
STDAPI XblStringVerifyStringResult(
    _In_ XAsyncBlock* asyncBlock,
    _In_ size_t bufferSize,
    _Out_writes_bytes_to_(bufferSize,*bufferUsed) void* buffer,
    _Outptr_ XblVerifyStringResult** ptrToBuffer,
    _Out_opt_ size_t* bufferUsed
    ) XBLSHIM_NOEXCEPT;

/// Checks whether texts may be shown to other users. Get the results with
/// XblStringVerifyStringsResult.
///
/// @param xboxLiveContext The context: its user and its settings apply to the call.
/// @param stringsToVerify The texts to verify, in UTF-8. Copied.
/// @param stringsCount The number of elements of `stringsToVerify`.
/// @param asyncBlock The block of the call. Set `queue`, `callback` and `context` before, zero the
///     rest. It belongs to the title and must stay valid until the call is complete and its
///     callback has returned.
/// @return S_OK, or one of the Errors above. Through the block: service errors; E_INVALIDARG for 0
///     texts.
STDAPI XblStringVerifyStringsAsync(
    _In_ XblContextHandle xboxLiveContext,
    _In_ const char** stringsToVerify,
    _In_ const uint64_t stringsCount,
    _In_ XAsyncBlock* asyncBlock
    ) XBLSHIM_NOEXCEPT;

/// Gets the size in bytes of the results of XblStringVerifyStringsAsync, with all that they point
/// to.
///
/// @param asyncBlock The block of the call.
/// @param[out] resultSizeInBytes Set to the size in bytes of the result and of everything it points
///     to.
/// @return S_OK, or one of the Results above.
STDAPI XblStringVerifyStringsResultSize(
    _In_ XAsyncBlock* asyncBlock,
    _Out_ size_t* resultSizeInBytes
    ) XBLSHIM_NOEXCEPT;

/// Copies the results of XblStringVerifyStringsAsync, once, to the buffer of the caller. Their
/// pointers lead into the buffer, so it must not be moved.
///
/// @param asyncBlock The block of the call.
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
