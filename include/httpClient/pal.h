// httpClient/pal.h: the Windows names that the other headers use
//
// On Windows these names come from windows.h and sal.h, and this header defines only what is
// missing there. Elsewhere HRESULT is an int32_t, annotations and calling conventions are empty,
// and the results have the same values as on Windows.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_PAL_H
#define XBLSHIM_HTTPCLIENT_PAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>
#include <httpClient/config.h>

#ifdef _WIN32
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#ifndef NOMINMAX
#define NOMINMAX 1
#endif
#include <windows.h>
#include <sal.h>
#endif
#include <httpClient/annotations.h>

#if defined(_WIN32)
#ifndef HC_XDK_API
#define HC_XDK_API 0
#endif
#endif
#if defined(_WIN32)
#ifndef HC_UWP_API
#define HC_UWP_API 0
#endif
#endif
#if !defined(_WIN32)
#ifndef HC_ANDROID_API
#define HC_ANDROID_API 0
#endif
#endif

// ------------------------------------------------------------------------------------------------
// Language
// ------------------------------------------------------------------------------------------------

/// `noexcept` in C++, nothing in C.
#ifdef __cplusplus
#define XBLSHIM_NOEXCEPT noexcept
#else
#define XBLSHIM_NOEXCEPT
#endif

/// Keeps a compiler from warning about a constant that a program does not use.
#ifdef __GNUC__
#define XBLSHIM_UNUSED __attribute__((unused))
#else
#define XBLSHIM_UNUSED
#endif

/// Before a struct that has an unnamed struct as a member: in C++ an extension of the compiler.
#if defined(__GNUC__) || defined(__clang__)
#define XBLSHIM_UNNAMED __extension__
#else
#define XBLSHIM_UNNAMED
#endif

/// Keeps the functions visible where everything else is compiled with hidden visibility.
#if defined(__GNUC__) && !defined(_WIN32)
#define XBLSHIM_API __attribute__((visibility("default")))
#else
#define XBLSHIM_API
#endif

#ifndef EXTERN_C
#ifdef __cplusplus
#define EXTERN_C extern "C"
#else
#define EXTERN_C extern
#endif
#endif

// ------------------------------------------------------------------------------------------------
// Calling conventions and basic types
// ------------------------------------------------------------------------------------------------

#if !defined(_WIN32)
#ifndef CALLBACK
#define CALLBACK
#endif
#ifndef __cdecl
#define __cdecl
#endif
#ifndef __stdcall
#define __stdcall
#endif
#endif

#if !defined(_WIN32)
#ifndef __forceinline
#define __forceinline inline
#endif
#endif
#ifndef STDAPIVCALLTYPE
#define STDAPIVCALLTYPE __cdecl
#endif

/// Begins the declaration of a function that returns an HRESULT.
#ifndef STDAPI
#define STDAPI EXTERN_C XBLSHIM_API HRESULT STDAPIVCALLTYPE
#endif

/// Begins the declaration of a function that returns something else.
#ifndef STDAPI_
#define STDAPI_(type) EXTERN_C XBLSHIM_API type STDAPIVCALLTYPE
#endif

#ifndef _WIN32
#ifndef __declspec
/// `__declspec(dllexport)` and its like.
#define __declspec(attribute) __attribute__((XBLSHIM_DECLSPEC_##attribute))
#endif
#define XBLSHIM_DECLSPEC_align __aligned__
#define XBLSHIM_DECLSPEC_allocate(section)
#define XBLSHIM_DECLSPEC_deprecated __deprecated__
#define XBLSHIM_DECLSPEC_dllexport __visibility__("default")
#define XBLSHIM_DECLSPEC_dllimport
#define XBLSHIM_DECLSPEC_empty_bases
#define XBLSHIM_DECLSPEC_noalias
#define XBLSHIM_DECLSPEC_noinline __noinline__
#define XBLSHIM_DECLSPEC_noreturn __noreturn__
#define XBLSHIM_DECLSPEC_nothrow __nothrow__
#define XBLSHIM_DECLSPEC_novtable
#define XBLSHIM_DECLSPEC_restrict
#define XBLSHIM_DECLSPEC_selectany __weak__
#ifdef __cplusplus
#define XBLSHIM_DECLSPEC_thread )) thread_local __attribute__((
#else
#define XBLSHIM_DECLSPEC_thread )) _Thread_local __attribute__((
#endif
#define XBLSHIM_DECLSPEC_uuid(id)
#endif

/// The result of a call: negative is failure. Test it with SUCCEEDED and FAILED; XblShimHResultName
/// names it.
#if !defined(_WIN32)
typedef int32_t HRESULT;
#endif

/// A handle of the operating system.
#if !defined(_WIN32) && !defined(HANDLE)
typedef void* HANDLE;
#endif

#if !defined(_WIN32)
/// A node of a doubly linked list.
typedef struct _LIST_ENTRY
{
    struct _LIST_ENTRY* Flink;
    struct _LIST_ENTRY* Blink;
} LIST_ENTRY;
#endif

/// A pointer to a list node.
#if !defined(_WIN32)
typedef struct _LIST_ENTRY* PLIST_ENTRY;
#endif

// ------------------------------------------------------------------------------------------------
// Making and reading HRESULTs
// ------------------------------------------------------------------------------------------------

#ifndef _HRESULT_TYPEDEF_
#ifdef __cplusplus
#define _HRESULT_TYPEDEF_(_sc) (static_cast<HRESULT>(_sc))
#else
#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)(_sc))
#endif
#endif

#ifndef SEVERITY_SUCCESS
#define SEVERITY_SUCCESS 0
#endif
#ifndef SEVERITY_ERROR
#define SEVERITY_ERROR 1
#endif
#ifndef FACILITY_WIN32
#define FACILITY_WIN32 7
#endif
#ifndef FACILITY_INTERNET
#define FACILITY_INTERNET 12
#endif
#ifndef FACILITY_HTTP
#define FACILITY_HTTP 25
#endif
#ifndef FACILITY_XBOX
#define FACILITY_XBOX 2339
#endif
#ifndef SUCCEEDED
#define SUCCEEDED(hr) (_HRESULT_TYPEDEF_(hr) >= 0)
#endif
#ifndef FAILED
#define FAILED(hr) (_HRESULT_TYPEDEF_(hr) < 0)
#endif
#ifndef HRESULT_CODE
#define HRESULT_CODE(hr) ((hr) & 0xFFFF)
#endif
#ifndef SCODE_CODE
#define SCODE_CODE(sc) ((sc) & 0xFFFF)
#endif
#ifndef HRESULT_FACILITY
#define HRESULT_FACILITY(hr) (((hr) >> 16) & 0x1FFF)
#endif
#ifndef SCODE_FACILITY
#define SCODE_FACILITY(sc) (((sc) >> 16) & 0x1FFF)
#endif
#ifndef HRESULT_SEVERITY
#define HRESULT_SEVERITY(hr) (((hr) >> 31) & 0x1)
#endif
#ifndef SCODE_SEVERITY
#define SCODE_SEVERITY(sc) (((sc) >> 31) & 0x1)
#endif
#ifndef MAKE_HRESULT
#define MAKE_HRESULT(sev, fac, code) _HRESULT_TYPEDEF_((sev) * 0x80000000UL | (fac) * 0x10000UL | (code) * 1UL)
#endif
#ifndef MAKE_SCODE
#define MAKE_SCODE(sev, fac, code) MAKE_HRESULT(sev, fac, code)
#endif
#ifndef MAKE_E_HC
#define MAKE_E_HC(code) MAKE_HRESULT(1, FACILITY_XBOX, (code))
#endif
#ifndef __HRESULT_FROM_WIN32
#define __HRESULT_FROM_WIN32(x) (_HRESULT_TYPEDEF_(x) <= 0 ? _HRESULT_TYPEDEF_(x) : MAKE_HRESULT(SEVERITY_ERROR, FACILITY_WIN32, (x) & 0xFFFF))
#endif
#if !defined(_WIN32)
#ifndef HRESULT_FROM_WIN32
#define HRESULT_FROM_WIN32(x) __HRESULT_FROM_WIN32(x)
#endif
#endif

// ------------------------------------------------------------------------------------------------
// Win32 error codes (for HRESULT_FROM_WIN32)
// ------------------------------------------------------------------------------------------------

#ifndef ERROR_BAD_LENGTH
#define ERROR_BAD_LENGTH 24L
#endif
#ifndef ERROR_TIME_CRITICAL_THREAD
#define ERROR_TIME_CRITICAL_THREAD 416
#endif
#ifndef ERROR_NO_TASK_QUEUE
#define ERROR_NO_TASK_QUEUE 427
#endif
#ifndef ERROR_ARITHMETIC_OVERFLOW
#define ERROR_ARITHMETIC_OVERFLOW 534L
#endif
#ifndef ERROR_NOT_FOUND
#define ERROR_NOT_FOUND 1168L
#endif
#ifndef ERROR_CANCELLED
#define ERROR_CANCELLED 1223L
#endif
#ifndef ERROR_NO_SUCH_USER
#define ERROR_NO_SUCH_USER 1317L
#endif
#ifndef ERROR_TIMEOUT
#define ERROR_TIMEOUT 1460L
#endif
#ifndef ERROR_BAD_CONFIGURATION
#define ERROR_BAD_CONFIGURATION 1610L
#endif
#ifndef ERROR_RESOURCE_DATA_NOT_FOUND
#define ERROR_RESOURCE_DATA_NOT_FOUND 1812L
#endif

// ------------------------------------------------------------------------------------------------
// Results: COM and Win32
// ------------------------------------------------------------------------------------------------

/// Success.
#ifndef S_OK
#define S_OK _HRESULT_TYPEDEF_(0x00000000L)
#endif
/// Success, with nothing done.
#ifndef S_FALSE
#define S_FALSE _HRESULT_TYPEDEF_(0x00000001L)
#endif
/// Not implemented: the function is a link stub here, or the platform has no such feature.
#ifndef E_NOTIMPL
#define E_NOTIMPL _HRESULT_TYPEDEF_(0x80004001L)
#endif
/// The object has no such interface.
#ifndef E_NOINTERFACE
#define E_NOINTERFACE _HRESULT_TYPEDEF_(0x80004002L)
#endif
/// A required pointer is null (task queue: the out pointer, the callback or the token).
#ifndef E_POINTER
#define E_POINTER _HRESULT_TYPEDEF_(0x80004003L)
#endif
/// Canceled: the task queue is terminating or terminated, or the operation was canceled.
#ifndef E_ABORT
#define E_ABORT _HRESULT_TYPEDEF_(0x80004004L)
#endif
/// Unspecified failure; for a reading call mostly a network failure; for the achievements manager:
/// the user's first synchronization is not finished.
#ifndef E_FAIL
#define E_FAIL _HRESULT_TYPEDEF_(0x80004005L)
#endif
/// Still running.
#ifndef E_PENDING
#define E_PENDING _HRESULT_TYPEDEF_(0x8000000AL)
#endif
/// Out of range: the achievements manager has no such user or achievement id.
#ifndef E_BOUNDS
#define E_BOUNDS _HRESULT_TYPEDEF_(0x8000000BL)
#endif
/// The result of this async block was already taken, or lost by a failed attempt to take it.
#ifndef E_ILLEGAL_METHOD_CALL
#define E_ILLEGAL_METHOD_CALL _HRESULT_TYPEDEF_(0x8000000EL)
#endif
/// Called in a state that does not allow it: scheduled twice, work that ended without completing, a
/// next page that does not exist, an achievement that is already unlocked.
#ifndef E_UNEXPECTED
#define E_UNEXPECTED _HRESULT_TYPEDEF_(0x8000FFFFL)
#endif
/// Access denied.
#ifndef E_ACCESSDENIED
#define E_ACCESSDENIED _HRESULT_TYPEDEF_(0x80070005L)
#endif
/// Not a valid handle: closed already, never created, or of another kind.
#ifndef E_HANDLE
#define E_HANDLE _HRESULT_TYPEDEF_(0x80070006L)
#endif
/// Out of memory, or a fixed limit is reached (32 monitors for a queue, 60 waiters for a port).
#ifndef E_OUTOFMEMORY
#define E_OUTOFMEMORY _HRESULT_TYPEDEF_(0x8007000EL)
#endif
/// Not supported for this object: the achievement has several requirements or a target other than
/// 100, so it can't be set by percentage.
#ifndef E_NOT_SUPPORTED
#define E_NOT_SUPPORTED _HRESULT_TYPEDEF_(0x80070032L)
#endif
/// An argument is invalid: a null pointer, an empty string, a percentage over 100, title id 0, an
/// async block that is still in use.
#ifndef E_INVALIDARG
#define E_INVALIDARG _HRESULT_TYPEDEF_(0x80070057L)
#endif
/// The buffer is too small. For XAsyncGetResult this also uses up the result.
#ifndef E_NOT_SUFFICIENT_BUFFER
#define E_NOT_SUFFICIENT_BUFFER _HRESULT_TYPEDEF_(0x8007007AL)
#endif
/// A blocking call was made on a thread marked as time-critical.
#ifndef E_TIME_CRITICAL_THREAD
#define E_TIME_CRITICAL_THREAD _HRESULT_TYPEDEF_(0x800701A0L)
#endif
/// No task queue was given and the process queue is set to null.
#ifndef E_NO_TASK_QUEUE
#define E_NO_TASK_QUEUE _HRESULT_TYPEDEF_(0x800701ABL)
#endif
/// The object is not in a state that allows this (documented for updating an achievement that is
/// already unlocked; E_UNEXPECTED comes instead).
#ifndef E_NOT_VALID_STATE
#define E_NOT_VALID_STATE _HRESULT_TYPEDEF_(0x8007139FL)
#endif

// ------------------------------------------------------------------------------------------------
// Results: HTTP
//
// 0x80190000 plus the status. XblGetErrorCondition sorts them into a few conditions.
// ------------------------------------------------------------------------------------------------

/// HTTP: a status that has no code of its own, or no status at all.
#ifndef HTTP_E_STATUS_UNEXPECTED
#define HTTP_E_STATUS_UNEXPECTED _HRESULT_TYPEDEF_(0x80190001L)
#endif
/// HTTP: an unexpected redirection.
#ifndef HTTP_E_STATUS_UNEXPECTED_REDIRECTION
#define HTTP_E_STATUS_UNEXPECTED_REDIRECTION _HRESULT_TYPEDEF_(0x80190003L)
#endif
/// HTTP: an unexpected client error.
#ifndef HTTP_E_STATUS_UNEXPECTED_CLIENT_ERROR
#define HTTP_E_STATUS_UNEXPECTED_CLIENT_ERROR _HRESULT_TYPEDEF_(0x80190004L)
#endif
/// HTTP: an unexpected server error.
#ifndef HTTP_E_STATUS_UNEXPECTED_SERVER_ERROR
#define HTTP_E_STATUS_UNEXPECTED_SERVER_ERROR _HRESULT_TYPEDEF_(0x80190005L)
#endif
/// HTTP 300, multiple choices.
#ifndef HTTP_E_STATUS_AMBIGUOUS
#define HTTP_E_STATUS_AMBIGUOUS _HRESULT_TYPEDEF_(0x8019012CL)
#endif
/// HTTP 301, moved permanently.
#ifndef HTTP_E_STATUS_MOVED
#define HTTP_E_STATUS_MOVED _HRESULT_TYPEDEF_(0x8019012DL)
#endif
/// HTTP 302, found elsewhere.
#ifndef HTTP_E_STATUS_REDIRECT
#define HTTP_E_STATUS_REDIRECT _HRESULT_TYPEDEF_(0x8019012EL)
#endif
/// HTTP 303, see other.
#ifndef HTTP_E_STATUS_REDIRECT_METHOD
#define HTTP_E_STATUS_REDIRECT_METHOD _HRESULT_TYPEDEF_(0x8019012FL)
#endif
/// HTTP 304, not modified: the achievement is already unlocked, or the progress sent is not higher
/// than the stored one.
#ifndef HTTP_E_STATUS_NOT_MODIFIED
#define HTTP_E_STATUS_NOT_MODIFIED _HRESULT_TYPEDEF_(0x80190130L)
#endif
/// HTTP 305, use a proxy.
#ifndef HTTP_E_STATUS_USE_PROXY
#define HTTP_E_STATUS_USE_PROXY _HRESULT_TYPEDEF_(0x80190131L)
#endif
/// HTTP 307, temporary redirect.
#ifndef HTTP_E_STATUS_REDIRECT_KEEP_VERB
#define HTTP_E_STATUS_REDIRECT_KEEP_VERB _HRESULT_TYPEDEF_(0x80190133L)
#endif
/// HTTP 400, bad request: the service did not understand the request.
#ifndef HTTP_E_STATUS_BAD_REQUEST
#define HTTP_E_STATUS_BAD_REQUEST _HRESULT_TYPEDEF_(0x80190190L)
#endif
/// HTTP 401, the token was refused, also after it was fetched again.
#ifndef HTTP_E_STATUS_DENIED
#define HTTP_E_STATUS_DENIED _HRESULT_TYPEDEF_(0x80190191L)
#endif
/// HTTP 402, payment required.
#ifndef HTTP_E_STATUS_PAYMENT_REQ
#define HTTP_E_STATUS_PAYMENT_REQ _HRESULT_TYPEDEF_(0x80190192L)
#endif
/// HTTP 403, forbidden: the user, title or sandbox may not do this.
#ifndef HTTP_E_STATUS_FORBIDDEN
#define HTTP_E_STATUS_FORBIDDEN _HRESULT_TYPEDEF_(0x80190193L)
#endif
/// HTTP 404, not found: no such achievement, title or service configuration.
#ifndef HTTP_E_STATUS_NOT_FOUND
#define HTTP_E_STATUS_NOT_FOUND _HRESULT_TYPEDEF_(0x80190194L)
#endif
/// HTTP 405, method not allowed.
#ifndef HTTP_E_STATUS_BAD_METHOD
#define HTTP_E_STATUS_BAD_METHOD _HRESULT_TYPEDEF_(0x80190195L)
#endif
/// HTTP 406, not acceptable.
#ifndef HTTP_E_STATUS_NONE_ACCEPTABLE
#define HTTP_E_STATUS_NONE_ACCEPTABLE _HRESULT_TYPEDEF_(0x80190196L)
#endif
/// HTTP 407, the proxy asks for authentication.
#ifndef HTTP_E_STATUS_PROXY_AUTH_REQ
#define HTTP_E_STATUS_PROXY_AUTH_REQ _HRESULT_TYPEDEF_(0x80190197L)
#endif
/// HTTP 408, the service waited too long for the request.
#ifndef HTTP_E_STATUS_REQUEST_TIMEOUT
#define HTTP_E_STATUS_REQUEST_TIMEOUT _HRESULT_TYPEDEF_(0x80190198L)
#endif
/// HTTP 409, conflict.
#ifndef HTTP_E_STATUS_CONFLICT
#define HTTP_E_STATUS_CONFLICT _HRESULT_TYPEDEF_(0x80190199L)
#endif
/// HTTP 410, gone.
#ifndef HTTP_E_STATUS_GONE
#define HTTP_E_STATUS_GONE _HRESULT_TYPEDEF_(0x8019019AL)
#endif
/// HTTP 411, length required.
#ifndef HTTP_E_STATUS_LENGTH_REQUIRED
#define HTTP_E_STATUS_LENGTH_REQUIRED _HRESULT_TYPEDEF_(0x8019019BL)
#endif
/// HTTP 412, a precondition failed.
#ifndef HTTP_E_STATUS_PRECOND_FAILED
#define HTTP_E_STATUS_PRECOND_FAILED _HRESULT_TYPEDEF_(0x8019019CL)
#endif
/// HTTP 413, the request is too large.
#ifndef HTTP_E_STATUS_REQUEST_TOO_LARGE
#define HTTP_E_STATUS_REQUEST_TOO_LARGE _HRESULT_TYPEDEF_(0x8019019DL)
#endif
/// HTTP 414, the address is too long.
#ifndef HTTP_E_STATUS_URI_TOO_LONG
#define HTTP_E_STATUS_URI_TOO_LONG _HRESULT_TYPEDEF_(0x8019019EL)
#endif
/// HTTP 415, unsupported media type.
#ifndef HTTP_E_STATUS_UNSUPPORTED_MEDIA
#define HTTP_E_STATUS_UNSUPPORTED_MEDIA _HRESULT_TYPEDEF_(0x8019019FL)
#endif
/// HTTP 416, range not satisfiable.
#ifndef HTTP_E_STATUS_RANGE_NOT_SATISFIABLE
#define HTTP_E_STATUS_RANGE_NOT_SATISFIABLE _HRESULT_TYPEDEF_(0x801901A0L)
#endif
/// HTTP 417, expectation failed.
#ifndef HTTP_E_STATUS_EXPECTATION_FAILED
#define HTTP_E_STATUS_EXPECTATION_FAILED _HRESULT_TYPEDEF_(0x801901A1L)
#endif
/// HTTP 429, too many requests: the rate limit is reached (100 in 15 s, 300 in 300 s for a user and
/// title), or an earlier response demanded a delay.
#ifndef HTTP_E_STATUS_429_TOO_MANY_REQUESTS
#define HTTP_E_STATUS_429_TOO_MANY_REQUESTS _HRESULT_TYPEDEF_(0x801901ADL)
#endif
/// HTTP 500, the service failed.
#ifndef HTTP_E_STATUS_SERVER_ERROR
#define HTTP_E_STATUS_SERVER_ERROR _HRESULT_TYPEDEF_(0x801901F4L)
#endif
/// HTTP 501, not supported by the service.
#ifndef HTTP_E_STATUS_NOT_SUPPORTED
#define HTTP_E_STATUS_NOT_SUPPORTED _HRESULT_TYPEDEF_(0x801901F5L)
#endif
/// HTTP 502, bad gateway.
#ifndef HTTP_E_STATUS_BAD_GATEWAY
#define HTTP_E_STATUS_BAD_GATEWAY _HRESULT_TYPEDEF_(0x801901F6L)
#endif
/// HTTP 503, the service is unavailable.
#ifndef HTTP_E_STATUS_SERVICE_UNAVAIL
#define HTTP_E_STATUS_SERVICE_UNAVAIL _HRESULT_TYPEDEF_(0x801901F7L)
#endif
/// HTTP 504, a gateway timed out.
#ifndef HTTP_E_STATUS_GATEWAY_TIMEOUT
#define HTTP_E_STATUS_GATEWAY_TIMEOUT _HRESULT_TYPEDEF_(0x801901F8L)
#endif
/// HTTP 505, HTTP version not supported.
#ifndef HTTP_E_STATUS_VERSION_NOT_SUP
#define HTTP_E_STATUS_VERSION_NOT_SUP _HRESULT_TYPEDEF_(0x801901F9L)
#endif

// ------------------------------------------------------------------------------------------------
// Results: web and account
// ------------------------------------------------------------------------------------------------

/// The player has to do something about the account first.
#ifndef ONL_E_ACTION_REQUIRED
#define ONL_E_ACTION_REQUIRED _HRESULT_TYPEDEF_(0x8086000CL)
#endif
/// Unexpected content: a URI that does not parse.
#ifndef WEB_E_UNEXPECTED_CONTENT
#define WEB_E_UNEXPECTED_CONTENT _HRESULT_TYPEDEF_(0x83750005L)
#endif
/// The service's response is not JSON, or a required member is missing or of the wrong type.
#ifndef WEB_E_INVALID_JSON_STRING
#define WEB_E_INVALID_JSON_STRING _HRESULT_TYPEDEF_(0x83750007L)
#endif

// ------------------------------------------------------------------------------------------------
// Results: HTTP layer
// ------------------------------------------------------------------------------------------------

/// The HTTP layer is not initialized.
#ifndef E_HC_NOT_INITIALISED
#define E_HC_NOT_INITIALISED _HRESULT_TYPEDEF_(0x89235001L)
#endif
/// The HTTP call was already performed.
#ifndef E_HC_PERFORM_ALREADY_CALLED
#define E_HC_PERFORM_ALREADY_CALLED _HRESULT_TYPEDEF_(0x89235003L)
#endif
/// The HTTP layer is initialized already.
#ifndef E_HC_ALREADY_INITIALISED
#define E_HC_ALREADY_INITIALISED _HRESULT_TYPEDEF_(0x89235004L)
#endif
/// The web socket was already connected.
#ifndef E_HC_CONNECT_ALREADY_CALLED
#define E_HC_CONNECT_ALREADY_CALLED _HRESULT_TYPEDEF_(0x89235005L)
#endif
/// There is no network.
#ifndef E_HC_NO_NETWORK
#define E_HC_NO_NETWORK _HRESULT_TYPEDEF_(0x89235006L)
#endif
/// The platform's network is not ready yet.
#ifndef E_HC_NETWORK_NOT_INITIALIZED
#define E_HC_NETWORK_NOT_INITIALIZED _HRESULT_TYPEDEF_(0x89235007L)
#endif
/// Other parts of the process still use the HTTP layer.
#ifndef E_HC_INTERNAL_STILLINUSE
#define E_HC_INTERNAL_STILLINUSE _HRESULT_TYPEDEF_(0x89235008L)
#endif
/// Not possible with compression switched on.
#ifndef E_HC_COMPRESSION_ENABLED
#define E_HC_COMPRESSION_ENABLED _HRESULT_TYPEDEF_(0x89235009L)
#endif
/// XCurl is required.
#ifndef E_HC_XCURL_REQUIRED
#define E_HC_XCURL_REQUIRED _HRESULT_TYPEDEF_(0x8923500AL)
#endif

// ------------------------------------------------------------------------------------------------
// Small helpers of windows.h
// ------------------------------------------------------------------------------------------------

#if !defined(_WIN32)
#ifndef ZeroMemory
#define ZeroMemory(Destination, Length) memset((Destination), 0, (Length))
#endif
#endif
#if !defined(_WIN32)
#ifndef CONTAINING_RECORD
#define CONTAINING_RECORD(address, type, field) ((type*)((char*)(address) - offsetof(type, field)))
#endif
#endif

// ------------------------------------------------------------------------------------------------
// Bit operators for enums whose values are combined
// ------------------------------------------------------------------------------------------------

#ifndef DEFINE_ENUM_FLAG_OPERATORS
#ifdef __cplusplus
#define DEFINE_ENUM_FLAG_OPERATORS(ENUMTYPE)                                                    \
    extern "C++" {                                                                              \
    inline constexpr ENUMTYPE operator|(ENUMTYPE a, ENUMTYPE b) noexcept                        \
    {                                                                                           \
        return static_cast<ENUMTYPE>(static_cast<uint64_t>(a) | static_cast<uint64_t>(b));      \
    }                                                                                           \
    inline constexpr ENUMTYPE operator&(ENUMTYPE a, ENUMTYPE b) noexcept                        \
    {                                                                                           \
        return static_cast<ENUMTYPE>(static_cast<uint64_t>(a) & static_cast<uint64_t>(b));      \
    }                                                                                           \
    inline constexpr ENUMTYPE operator^(ENUMTYPE a, ENUMTYPE b) noexcept                        \
    {                                                                                           \
        return static_cast<ENUMTYPE>(static_cast<uint64_t>(a) ^ static_cast<uint64_t>(b));      \
    }                                                                                           \
    inline constexpr ENUMTYPE operator~(ENUMTYPE a) noexcept                                    \
    {                                                                                           \
        return static_cast<ENUMTYPE>(~static_cast<uint64_t>(a));                                \
    }                                                                                           \
    inline ENUMTYPE& operator|=(ENUMTYPE& a, ENUMTYPE b) noexcept { return a = a | b; }         \
    inline ENUMTYPE& operator&=(ENUMTYPE& a, ENUMTYPE b) noexcept { return a = a & b; }         \
    inline ENUMTYPE& operator^=(ENUMTYPE& a, ENUMTYPE b) noexcept { return a = a ^ b; }         \
    }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(ENUMTYPE)
#endif
#endif

// ------------------------------------------------------------------------------------------------
// Types of the HTTP layer
// ------------------------------------------------------------------------------------------------

/// What an allocation is for. The title's allocator gets it.
typedef uint32_t HCMemoryType;

/// A web socket.
typedef struct HC_WEBSOCKET_OBSERVER* HCWebsocketHandle;

/// One HTTP call.
typedef struct HC_CALL* HCCallHandle;

/// A prepared response for an HTTP call.
typedef struct HC_MOCK_CALL* HCMockCallHandle;

/// The platform's data of the HTTP layer.
typedef struct HC_PERFORM_ENV* HCPerformEnv;

/// The reason why a web socket was closed.
#ifdef __cplusplus
enum class HCWebSocketCloseStatus : uint32_t
{
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    Unsupported = 1003,
    EmptyStatus = 1005,
    AbnormalClose = 1006,
    InconsistentDatatype = 1007,
    PolicyViolation = 1008,
    TooLarge = 1009,
    NegotiateError = 1010,
    ServerTerminate = 1011,
    HandshakeError = 1015,
    UnknownError = 4000,
    ErrorWinhttpTimeout = 12002
};
#else
typedef uint32_t HCWebSocketCloseStatus;
#define HCWebSocketCloseStatus_Normal 1000u
#define HCWebSocketCloseStatus_GoingAway 1001u
#define HCWebSocketCloseStatus_ProtocolError 1002u
#define HCWebSocketCloseStatus_Unsupported 1003u
#define HCWebSocketCloseStatus_EmptyStatus 1005u
#define HCWebSocketCloseStatus_AbnormalClose 1006u
#define HCWebSocketCloseStatus_InconsistentDatatype 1007u
#define HCWebSocketCloseStatus_PolicyViolation 1008u
#define HCWebSocketCloseStatus_TooLarge 1009u
#define HCWebSocketCloseStatus_NegotiateError 1010u
#define HCWebSocketCloseStatus_ServerTerminate 1011u
#define HCWebSocketCloseStatus_HandshakeError 1015u
#define HCWebSocketCloseStatus_UnknownError 4000u
#define HCWebSocketCloseStatus_ErrorWinhttpTimeout 12002u
#endif

#endif
