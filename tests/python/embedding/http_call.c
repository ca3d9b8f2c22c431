/* A title that starts nothing but the HTTP layer, sends one request and prints how it ended: http_call METHOD URL BODY
 */
#include <httpClient/httpClient.h>
#include <stdio.h>

int main(int argc, char** argv) {
    HCCallHandle call = NULL;
    XAsyncBlock block = {0};
    uint32_t status = 0, number = 0;
    HRESULT network = 0;
    const char* body = "";
    const char* header = NULL;
    XTaskQueueHandle queue = NULL;
    if (argc != 4 || FAILED(HCInitialize(NULL)) ||
        FAILED(XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_ThreadPool, &queue))) {
        return 2;
    }
    block.queue = queue;
    printf("create %08X\n", (unsigned)HCHttpCallCreate(&call));
    printf("url %08X\n", (unsigned)HCHttpCallRequestSetUrl(call, argv[1], argv[2]));
    printf("body %08X\n", (unsigned)HCHttpCallRequestSetRequestBodyString(call, argv[3]));
    printf("header %08X\n", (unsigned)HCHttpCallRequestSetHeader(call, "X-Title", "1", true));
    printf("perform %08X\n", (unsigned)HCHttpCallPerformAsync(call, &block));
    printf("ended %08X\n", (unsigned)XAsyncGetStatus(&block, true));
    HCHttpCallResponseGetStatusCode(call, &status);
    HCHttpCallResponseGetNetworkErrorCode(call, &network, &number);
    HCHttpCallResponseGetResponseString(call, &body);
    HCHttpCallResponseGetHeader(call, "x-own", &header);
    printf("status %u\nnetwork %08X\nresponse %s\nown %s\n", (unsigned)status, (unsigned)network, body,
           header != NULL ? header : "none");
    HCHttpCallCloseHandle(call);
    HCCleanup();
    XTaskQueueCloseHandle(queue);
    return 0;
}
