// xsapi-c/errors_c.h: grouping of results
//
// For a name and a sentence about a result see xblshim.h.
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_XSAPI_C_ERRORS_C_H
#define XBLSHIM_XSAPI_C_ERRORS_C_H

#include <xsapi-c/types_c.h>

/// The groups of results that a title handles alike.
#ifdef __cplusplus
enum class XblErrorCondition : uint32_t
{
    NoError = 0,
    GenericError = 1,
    GenericOutOfRange = 2,
    Auth = 3,
    Network = 4,
    HttpGeneric = 5,
    Http304NotModified = 6,
    Http404NotFound = 7,
    Http412PreconditionFailed = 8,
    Http429TooManyRequests = 9,
    HttpServiceTimeout = 10,
    Rta = 11
};
#else
typedef uint32_t XblErrorCondition;
#define XblErrorCondition_NoError 0u
#define XblErrorCondition_GenericError 1u
#define XblErrorCondition_GenericOutOfRange 2u
#define XblErrorCondition_Auth 3u
#define XblErrorCondition_Network 4u
#define XblErrorCondition_HttpGeneric 5u
#define XblErrorCondition_Http304NotModified 6u
#define XblErrorCondition_Http404NotFound 7u
#define XblErrorCondition_Http412PreconditionFailed 8u
#define XblErrorCondition_Http429TooManyRequests 9u
#define XblErrorCondition_HttpServiceTimeout 10u
#define XblErrorCondition_Rta 11u
#endif

/// Sorts an HRESULT into one of a few groups, so that a title need not handle each value. May be
/// called at any time.
///
/// @param hr The result to look up. Any value is allowed.
/// @return The group; NoError for a success.
STDAPI_(XblErrorCondition) XblGetErrorCondition(
    _In_ HRESULT hr
    ) XBLSHIM_NOEXCEPT;

#endif
