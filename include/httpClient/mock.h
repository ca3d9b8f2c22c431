// httpClient/mock.h: canned responses for HTTP calls
//
// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run
// `python -m xblshim.abi render`.

#ifndef XBLSHIM_HTTPCLIENT_MOCK_H
#define XBLSHIM_HTTPCLIENT_MOCK_H

#include <httpClient/pal.h>

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockCallCreate(
    _Out_ HCMockCallHandle* call
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockAddMock(
    _In_ HCMockCallHandle call,
    _In_opt_z_ const char* method,
    _In_opt_z_ const char* url,
    _In_reads_bytes_opt_(requestBodySize) const uint8_t* requestBodyBytes,
    _In_ uint32_t requestBodySize
    ) XBLSHIM_NOEXCEPT;

typedef void (CALLBACK* HCMockMatchedCallback)(
    _In_ HCMockCallHandle matchedMock,
    _In_ const char* method,
    _In_ const char* url,
    _In_ const uint8_t* requestBodyBytes,
    _In_ uint32_t requestBodySize,
    _In_ void* context
    );

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockSetMockMatchedCallback(
    _In_ HCMockCallHandle call,
    _In_ HCMockMatchedCallback callback,
    _In_opt_ void* context
    );

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockRemoveMock(
    _In_ HCMockCallHandle call
    );

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockClearMocks(void) XBLSHIM_NOEXCEPT;

/// Link stub: returns null. The first call is logged.
STDAPI_(HCMockCallHandle) HCMockCallDuplicateHandle(
    _In_ HCMockCallHandle call
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockCallCloseHandle(
    _In_ HCMockCallHandle call
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockResponseSetResponseBodyBytes(
    _In_ HCMockCallHandle call,
    _In_reads_bytes_(bodySize) const uint8_t* bodyBytes,
    _In_ uint32_t bodySize
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockResponseSetStatusCode(
    _In_ HCMockCallHandle call,
    _In_ uint32_t statusCode
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockResponseSetNetworkErrorCode(
    _In_ HCMockCallHandle call,
    _In_ HRESULT networkErrorCode,
    _In_ uint32_t platformNetworkErrorCode
    ) XBLSHIM_NOEXCEPT;

/// Link stub: returns E_NOTIMPL. The first call is logged.
STDAPI HCMockResponseSetHeader(
    _In_ HCMockCallHandle call,
    _In_z_ const char* headerName,
    _In_z_ const char* headerValue
    ) XBLSHIM_NOEXCEPT;

#endif
