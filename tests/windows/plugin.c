/* Another DLL of a game, linked with the library, which it uses in its DllMain: what PLUGIN says when it is loaded, and
 * everything that a clean-up consists of when the process ends. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

static XTaskQueueHandle g_queue;

static void write(const char* text) {
    DWORD written;
    WriteFile(GetStdHandle(STD_OUTPUT_HANDLE), text, (DWORD)strlen(text), &written, NULL);
}

static void clean_up(void) {
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    if (SUCCEEDED(XblCleanupAsync(&block))) {
        XAsyncGetStatus(&block, true);
    }
    XTaskQueueTerminate(g_queue, true, NULL, NULL);
    XTaskQueueCloseHandle(g_queue);
    XGameRuntimeUninitialize();
    XGameRuntimeInitialize();
    write("cleaned up\n");
}

BOOL WINAPI DllMain(HINSTANCE module, DWORD reason, void* ending) {
    char how[32] = "";
    (void)module;
    if (reason == DLL_PROCESS_ATTACH) { /* at the end a thread that is gone may hold a lock of the system's */
        GetEnvironmentVariableA("PLUGIN", how, sizeof how);
    }
    if (reason == DLL_PROCESS_ATTACH && strcmp(how, "ExitProcess") == 0) {
        ExitProcess(0);
    } else if (reason == DLL_PROCESS_ATTACH) {
        XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_ThreadPool, &g_queue);
    } else if (reason == DLL_PROCESS_DETACH && ending != NULL) {
        clean_up();
    }
    return TRUE;
}
