// The library that is loaded has the version that the package says, and a task queue runs a callback. Needs no Python.
#include <XTaskQueue.h>
#include <stdio.h>
#include <string.h>
#include <xblshim.h>

static void CALLBACK called(void* context, bool canceled) { *(int*)context += !canceled; }

int main(int count, char** arguments) {
    XTaskQueueHandle queue = NULL;
    int calls = 0;
    if (count != 2 || strcmp(XblShimGetVersion(), arguments[1]) != 0) {
        fprintf(stderr, "the library is xblshim %s\n", XblShimGetVersion());
        return 1;
    }
    if (FAILED(XTaskQueueCreate(XTaskQueueDispatchMode_Manual, XTaskQueueDispatchMode_Manual, &queue)) ||
        FAILED(XTaskQueueSubmitCallback(queue, XTaskQueuePort_Work, &calls, called))) {
        return 1;
    }
    XTaskQueueDispatch(queue, XTaskQueuePort_Work, 0);
    XTaskQueueCloseHandle(queue);
    printf("xblshim %s\n", XblShimGetVersion());
    return calls == 1 ? 0 : 1;
}
