/* The same from C. */
#include <XError.h>
#include <XGameRuntime.h>
#include <XNetworking.h>
#include <httpClient/httpClient.h>
#include <xal/xal.h>
#include <xsapi-c/services_c.h>

HC_DECLARE_TRACE_AREA(GAME);
HC_DEFINE_TRACE_AREA(GAME, HCTraceLevel_Information);

static void CALLBACK on_network(void* context, const XNetworkingConnectivityHint* hint) {
    (void)context;
    if (hint->connectivityLevel == XNetworkingConnectivityLevelHint_None) {
        HC_TRACE_WARNING(GAME, "offline");
        HC_TRACE_SET_VERBOSITY(GAME, HCTraceLevel_Verbose);
    }
}

static bool CALLBACK on_error(HRESULT hr, const char* message, void* context) {
    (void)context;
    HC_TRACE_SCOPE(GAME, HCTraceLevel_Important);
    HC_TRACE_ERROR_HR(GAME, hr, message);
    return HC_TRACE_GET_VERBOSITY(GAME) != HCTraceLevel_Off;
}

HRESULT ask(XblContextHandle context, XTaskQueueHandle queue, uint64_t xuid);

HRESULT ask(XblContextHandle context, XTaskQueueHandle queue, uint64_t xuid) {
    XTaskQueueRegistrationToken token = {0};
    XAsyncBlock block = {0};
    XblPresenceRecordHandle record = NULL;
    XErrorSetCallback(on_error, NULL);
    XErrorSetOptions(XErrorOptions_None, XErrorOptions_OutputDebugStringOnError);
    XNetworkingRegisterConnectivityHintChanged(queue, NULL, on_network, &token);
    block.queue = queue;
    if (SUCCEEDED(XblPresenceGetPresenceAsync(context, xuid, &block)) && SUCCEEDED(XAsyncGetStatus(&block, true))) {
        XblPresenceGetPresenceResult(&block, &record);
        XblPresenceRecordCloseHandle(record);
    }
    return XblTitleManagedStatsWriteAsync(context, xuid, NULL, 0, &block);
}
