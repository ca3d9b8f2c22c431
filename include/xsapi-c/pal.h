// xsapi-c/pal.h: macros of the Xbox Services headers
//
// Every platform shows the surface that the GDK has.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_PAL_H
#define XBLSHIM_XSAPI_C_PAL_H

#include <httpClient/pal.h>
#include <grdk.h>

#ifndef XSAPI_BUILD_WITH_1910_GRTS
#define XSAPI_BUILD_WITH_1910_GRTS 1
#endif
#ifndef XSAPI_EVENTS_SERVICE
#define XSAPI_EVENTS_SERVICE 1
#endif
#ifndef XSAPI_GRTS_EVENTS_SERVICE
#define XSAPI_GRTS_EVENTS_SERVICE 1
#endif
#if !defined(_WIN32)
#ifndef ANYSIZE_ARRAY
#define ANYSIZE_ARRAY 1
#endif
#endif
#if !defined(_WIN32)
#ifndef FIELD_OFFSET
#define FIELD_OFFSET(type, field) ((int32_t)offsetof(type, field))
#endif
#endif
#if !defined(_WIN32)
#ifndef UNREFERENCED_PARAMETER
#define UNREFERENCED_PARAMETER(P) (void)(P)
#endif
#endif

/// Marks what a title should no longer use.
#ifndef XBL_DEPRECATED
#if defined(_MSC_VER)
#define XBL_DEPRECATED __declspec(deprecated)
#else
#define XBL_DEPRECATED
#endif
#endif
#ifndef STDAPI_XBL_DEPRECATED
#define STDAPI_XBL_DEPRECATED EXTERN_C XBLSHIM_API XBL_DEPRECATED HRESULT STDAPIVCALLTYPE
#endif
#ifndef STDAPI_XBL_DEPRECATED_
#define STDAPI_XBL_DEPRECATED_(type) EXTERN_C XBLSHIM_API XBL_DEPRECATED type STDAPIVCALLTYPE
#endif

/// For code that uses a deprecated name on purpose.
#ifndef XBL_WARNING_PUSH
#if defined(_MSC_VER)
#define XBL_WARNING_PUSH __pragma(warning(push))
#define XBL_WARNING_DISABLE_DEPRECATED __pragma(warning(disable : 4996))
#define XBL_WARNING_POP __pragma(warning(pop))
#else
#define XBL_WARNING_PUSH _Pragma("GCC diagnostic push")
#define XBL_WARNING_DISABLE_DEPRECATED _Pragma("GCC diagnostic ignored \"-Wdeprecated-declarations\"")
#define XBL_WARNING_POP _Pragma("GCC diagnostic pop")
#endif
#endif

#ifndef _T
#ifdef _WIN32
#define _T(x) L##x
#else
#define _T(x) x
#endif
#endif

#ifndef XBL_CALLING_CONV
#define XBL_CALLING_CONV __cdecl
#endif
#ifndef XBL_NOEXCEPT
#define XBL_NOEXCEPT XBLSHIM_NOEXCEPT
#endif

#endif
