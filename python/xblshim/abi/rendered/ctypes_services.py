"""The other services and the HTTP layer for ctypes; what they share with the rest is in ``ctypes_decls``.

A module of its own, as most programs do without: ``xblshim.load()`` imports it when one of its functions
is asked for. Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

import ctypes
import enum
from typing import Any

from .ctypes_decls import (
    HCCallHandle,
    HCMockCallHandle,
    HCWebsocketHandle,
    HRESULT,
    XAsyncBlock,
)



class HCInitArgs(ctypes.Structure):
    """As in C: HCInitArgs."""

    dummy: int | None


class HCCompressionLevel(enum.IntEnum):
    """As in C: HCCompressionLevel."""

    None_ = 0
    Low = 1
    Medium = 6
    High = 9


class HCConfigSetting(enum.IntEnum):
    """As in C: HCConfigSetting."""

    SSLValidationEnforcedInRetailSandbox = 1


class HCWebSocketOptions(enum.IntFlag):
    """As in C: HCWebSocketOptions."""

    None_ = 0
    LegacySemantics = 2147483648
    RequestCompression = 1
    CompressionServerNoContextTakeover = 2
    CompressionClientNoContextTakeover = 4


class WebSocketCompletionResult(ctypes.Structure):
    """As in C: WebSocketCompletionResult."""

    websocket: HCWebsocketHandle
    errorCode: int
    platformErrorCode: int


HCInitArgs._fields_ = [
    ("dummy", ctypes.c_void_p),
]
HCMockMatchedCallback = ctypes.CFUNCTYPE(None, HCMockCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.c_void_p)
HCMemAllocFunction = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t, ctypes.c_uint32)
HCMemFreeFunction = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32)
HCCallRoutedHandler = ctypes.CFUNCTYPE(None, HCCallHandle, ctypes.c_void_p)
HCHttpCallRequestBodyReadFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_void_p, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t))
HCHttpCallProgressReportFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_void_p)
HCHttpCallResponseBodyWriteFunction = ctypes.CFUNCTYPE(HRESULT, HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t, ctypes.c_void_p)
HCWebSocketMessageFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.c_char_p, ctypes.c_void_p)
HCWebSocketBinaryMessageFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.c_void_p)
HCWebSocketBinaryMessageFragmentFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.c_bool, ctypes.c_void_p)
HCWebSocketCloseEventFunction = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.c_uint32, ctypes.c_void_p)
WebSocketCompletionResult._fields_ = [
    ("websocket", HCWebsocketHandle),
    ("errorCode", HRESULT),
    ("platformErrorCode", ctypes.c_uint32),
]
HCWebSocketRoutedHandler = ctypes.CFUNCTYPE(None, HCWebsocketHandle, ctypes.c_bool, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_size_t, ctypes.c_void_p)

FUNCTIONS: dict[str, tuple[Any, list[Any]]] = {
    "HCMockCallCreate": (HRESULT, [ctypes.POINTER(HCMockCallHandle)]),
    "HCMockAddMock": (HRESULT, [HCMockCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "HCMockSetMockMatchedCallback": (HRESULT, [HCMockCallHandle, HCMockMatchedCallback, ctypes.c_void_p]),
    "HCMockRemoveMock": (HRESULT, [HCMockCallHandle]),
    "HCMockClearMocks": (HRESULT, []),
    "HCMockCallDuplicateHandle": (HCMockCallHandle, [HCMockCallHandle]),
    "HCMockCallCloseHandle": (HRESULT, [HCMockCallHandle]),
    "HCMockResponseSetResponseBodyBytes": (HRESULT, [HCMockCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "HCMockResponseSetStatusCode": (HRESULT, [HCMockCallHandle, ctypes.c_uint32]),
    "HCMockResponseSetNetworkErrorCode": (HRESULT, [HCMockCallHandle, HRESULT, ctypes.c_uint32]),
    "HCMockResponseSetHeader": (HRESULT, [HCMockCallHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCMemSetFunctions": (HRESULT, [HCMemAllocFunction, HCMemFreeFunction]),
    "HCMemGetFunctions": (HRESULT, [ctypes.POINTER(HCMemAllocFunction), ctypes.POINTER(HCMemFreeFunction)]),
    "HCInitialize": (HRESULT, [ctypes.POINTER(HCInitArgs)]),
    "HCIsInitialized": (ctypes.c_bool, []),
    "HCCleanup": (None, []),
    "HCCleanupAsync": (HRESULT, [ctypes.POINTER(XAsyncBlock)]),
    "HCGetLibVersion": (HRESULT, [ctypes.POINTER(ctypes.c_char_p)]),
    "HCAddCallRoutedHandler": (ctypes.c_int32, [HCCallRoutedHandler, ctypes.c_void_p]),
    "HCRemoveCallRoutedHandler": (None, [ctypes.c_int32]),
    "HCSetGlobalProxy": (HRESULT, [ctypes.c_char_p]),
    "HCHttpCallCreate": (HRESULT, [ctypes.POINTER(HCCallHandle)]),
    "HCHttpCallPerformAsync": (HRESULT, [HCCallHandle, ctypes.POINTER(XAsyncBlock)]),
    "HCHttpCallDuplicateHandle": (HCCallHandle, [HCCallHandle]),
    "HCHttpCallCloseHandle": (HRESULT, [HCCallHandle]),
    "HCHttpCallGetId": (ctypes.c_uint64, [HCCallHandle]),
    "HCHttpCallSetTracing": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallGetRequestUrl": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallGetPerformCount": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallRequestSetUrl": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCHttpCallRequestSetDynamicSize": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallRequestAddDynamicBytesWritten": (HRESULT, [HCCallHandle, ctypes.c_uint64]),
    "HCHttpCallRequestSetRequestBodyBytes": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32]),
    "HCHttpCallRequestSetRequestBodyString": (HRESULT, [HCCallHandle, ctypes.c_char_p]),
    "HCHttpCallRequestEnableGzipCompression": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallResponseSetGzipCompressed": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallRequestSetRequestBodyReadFunction": (HRESULT, [HCCallHandle, HCHttpCallRequestBodyReadFunction, ctypes.c_size_t, ctypes.c_void_p]),
    "HCHttpCallRequestSetProgressReportFunction": (HRESULT, [HCCallHandle, HCHttpCallProgressReportFunction, ctypes.c_bool, ctypes.c_size_t, ctypes.c_void_p]),
    "HCHttpCallRequestSetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_bool]),
    "HCHttpCallRequestSetRetryAllowed": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpCallRequestSetRetryCacheId": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetTimeout": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetRetryDelay": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetTimeoutWindow": (HRESULT, [HCCallHandle, ctypes.c_uint32]),
    "HCHttpCallRequestSetMaxReceiveBufferSize": (HRESULT, [HCCallHandle, ctypes.c_size_t]),
    "HCHttpCallRequestGetMaxReceiveBufferSize": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallRequestSetSSLValidation": (HRESULT, [HCCallHandle, ctypes.c_bool]),
    "HCHttpDisableAssertsForSSLValidationInDevSandboxes": (HRESULT, [ctypes.c_uint32]),
    "HCHttpCallResponseSetResponseBodyWriteFunction": (HRESULT, [HCCallHandle, HCHttpCallResponseBodyWriteFunction, ctypes.c_void_p]),
    "HCHttpCallResponseGetResponseString": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetResponseBodyBytesSize": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallResponseGetResponseBodyBytes": (HRESULT, [HCCallHandle, ctypes.c_size_t, ctypes.POINTER(ctypes.c_uint8), ctypes.POINTER(ctypes.c_size_t)]),
    "HCHttpCallResponseGetStatusCode": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetNetworkErrorCode": (HRESULT, [HCCallHandle, ctypes.POINTER(HRESULT), ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetPlatformNetworkErrorMessage": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetHeader": (HRESULT, [HCCallHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "HCHttpCallResponseGetNumHeaders": (HRESULT, [HCCallHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCHttpCallResponseGetHeaderAtIndex": (HRESULT, [HCCallHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketCreate": (HRESULT, [ctypes.POINTER(HCWebsocketHandle), HCWebSocketMessageFunction, HCWebSocketBinaryMessageFunction, HCWebSocketCloseEventFunction, ctypes.c_void_p]),
    "HCWebSocketSetOptions": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32]),
    "HCWebSocketSetMaxReceiveBufferSize": (HRESULT, [HCWebsocketHandle, ctypes.c_size_t]),
    "HCWebSocketSetProxyUri": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p]),
    "HCWebSocketSetProxyDecryptsHttps": (HRESULT, [HCWebsocketHandle, ctypes.c_bool]),
    "HCWebSocketSetHeader": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p, ctypes.c_char_p]),
    "HCWebSocketGetResponseHeader": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p, ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketGetNumResponseHeaders": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint32)]),
    "HCWebSocketGetResponseHeaderAtIndex": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32, ctypes.POINTER(ctypes.c_char_p), ctypes.POINTER(ctypes.c_char_p)]),
    "HCWebSocketSetPingInterval": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32]),
    "HCWebSocketGetEventFunctions": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(HCWebSocketMessageFunction), ctypes.POINTER(HCWebSocketBinaryMessageFunction), ctypes.POINTER(HCWebSocketCloseEventFunction), ctypes.POINTER(ctypes.c_void_p)]),
    "HCWebSocketGetBinaryMessageFragmentEventFunction": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(HCWebSocketBinaryMessageFragmentFunction), ctypes.POINTER(ctypes.c_void_p)]),
    "HCWebSocketSetBinaryMessageFragmentEventFunction": (HRESULT, [HCWebsocketHandle, HCWebSocketBinaryMessageFragmentFunction]),
    "HCWebSocketConnectAsync": (HRESULT, [ctypes.c_char_p, ctypes.c_char_p, HCWebsocketHandle, ctypes.POINTER(XAsyncBlock)]),
    "HCGetWebSocketConnectResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(WebSocketCompletionResult)]),
    "HCWebSocketSendMessageAsync": (HRESULT, [HCWebsocketHandle, ctypes.c_char_p, ctypes.POINTER(XAsyncBlock)]),
    "HCWebSocketSendBinaryMessageAsync": (HRESULT, [HCWebsocketHandle, ctypes.POINTER(ctypes.c_uint8), ctypes.c_uint32, ctypes.POINTER(XAsyncBlock)]),
    "HCGetWebSocketSendMessageResult": (HRESULT, [ctypes.POINTER(XAsyncBlock), ctypes.POINTER(WebSocketCompletionResult)]),
    "HCWebSocketDisconnect": (HRESULT, [HCWebsocketHandle]),
    "HCWebSocketDisconnectWithStatus": (HRESULT, [HCWebsocketHandle, ctypes.c_uint32]),
    "HCWebSocketDuplicateHandle": (HCWebsocketHandle, [HCWebsocketHandle]),
    "HCWebSocketCloseHandle": (HRESULT, [HCWebsocketHandle]),
    "HCAddWebSocketRoutedHandler": (ctypes.c_int32, [HCWebSocketRoutedHandler, ctypes.c_void_p]),
    "HCRemoveWebSocketRoutedHandler": (None, [ctypes.c_int32]),
}


def declare(library: ctypes.CDLL) -> None:
    """Give every function of this module its argument and result types in the loaded library."""
    for name, (result, arguments) in FUNCTIONS.items():
        function = getattr(library, name)
        function.restype = result
        function.argtypes = arguments
