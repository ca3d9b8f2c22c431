/* ending HOW: a game that starts the library, makes calls and ends without XblCleanupAsync, in each of the ways in
 * which a process of Windows ends. "again": three sessions in one process, each with its clean-up. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

static XTaskQueueHandle g_queue;
static XUserHandle g_user;
static XblContextHandle g_context;
static uint64_t g_xuid;
static XAsyncBlock g_blocks[8];

static void check(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        printf("%s 0x%08X %s\n", what, (unsigned)hr, XblShimGetStartError());
        fflush(stdout);
        TerminateProcess(GetCurrentProcess(), 3);
    }
}

static HRESULT update(XAsyncBlock* block) {
    block->queue = g_queue;
    return XblAchievementsUpdateAchievementAsync(g_context, g_xuid, "1", 100, block);
}

static void start(void) {
    XblInitArgs args;
    XAsyncBlock add;
    check("runtime", XGameRuntimeInitialize());
    check("queue", XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_ThreadPool, &g_queue));
    memset(&args, 0, sizeof args);
    args.queue = g_queue;
    args.scid = "00000000-0000-0000-0000-000012345678";
    check("initialize", XblInitialize(&args));
    memset(&add, 0, sizeof add);
    add.queue = g_queue;
    check("add", XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &add));
    check("added", XAsyncGetStatus(&add, true));
    check("user", XUserAddResult(&add, &g_user));
    check("id", XUserGetId(g_user, &g_xuid));
    check("context", XblContextCreateHandle(g_user, &g_context));
}

static int again(void) {
    int i;
    for (i = 0; i < 3; i++) {
        XAsyncBlock cleanup;
        start();
        check("update", update(&g_blocks[0]));
        printf("update 0x%08X\n", (unsigned)XAsyncGetStatus(&g_blocks[0], true));
        XblContextCloseHandle(g_context);
        XUserCloseHandle(g_user);
        memset(&cleanup, 0, sizeof cleanup);
        check("cleanup", XblCleanupAsync(&cleanup));
        check("cleaned", XAsyncGetStatus(&cleanup, true));
        XTaskQueueCloseHandle(g_queue);
        XGameRuntimeUninitialize();
    }
    return 0;
}

static void end_by_exit(void) { exit(0); }
static void end_by_exit_process(void) { ExitProcess(0); }

static DWORD WINAPI on_thread(void* end) {
    ((void (*)(void))(uintptr_t)end)();
    return 0;
}

static void end_on_thread(void (*end)(void)) {
    WaitForSingleObject(CreateThread(NULL, 0, on_thread, (void*)(uintptr_t)end, 0, NULL), INFINITE);
}

static void CALLBACK exits(XAsyncBlock* block) {
    (void)block;
    exit(0);
}

int main(int count, char** values) {
    const char* how = count > 1 ? values[1] : "return";
    size_t i;
    if (strcmp(how, "again") == 0) {
        return again();
    }
    start();
    /* If a test delays the service's responses, these calls are pending until the end. */
    for (i = 0; i + 1 < sizeof g_blocks / sizeof *g_blocks; i++) {
        check("update", update(&g_blocks[i]));
    }
    if (strcmp(how, "callback") != 0 && getenv("PENDING") == NULL) {
        for (i = 0; i + 1 < sizeof g_blocks / sizeof *g_blocks; i++) {
            XAsyncGetStatus(&g_blocks[i], true);
        }
    }
    puts("ending");
    fflush(stdout);
    if (strcmp(how, "exit") == 0) {
        exit(0);
    } else if (strcmp(how, "ExitProcess") == 0) {
        ExitProcess(0);
    } else if (strcmp(how, "TerminateProcess") == 0) {
        TerminateProcess(GetCurrentProcess(), 0);
    } else if (strcmp(how, "abort") == 0) {
        abort();
    } else if (strcmp(how, "crash") == 0) {
        SetErrorMode(SEM_NOGPFAULTERRORBOX);
        RaiseException(EXCEPTION_ACCESS_VIOLATION, EXCEPTION_NONCONTINUABLE, 0, NULL);
    } else if (strcmp(how, "wait") == 0) {
        Sleep(INFINITE);
    } else if (strcmp(how, "thread-exit") == 0) {
        end_on_thread(end_by_exit);
    } else if (strcmp(how, "thread-ExitProcess") == 0) {
        end_on_thread(end_by_exit_process);
    } else if (strcmp(how, "callback") == 0) {
        g_blocks[7].callback = exits;
        check("last update", update(&g_blocks[7]));
        Sleep(INFINITE);
    } else if (strncmp(how, "dll-", 4) == 0) {
        /* The DLL that is loaded ends the process in its DllMain, or uses the library in it when the process ends. */
        SetEnvironmentVariableA("PLUGIN", how + 4);
        LoadLibraryA("plugin.dll");
    }
    return 0; /* "return" */
}
