/* console COMMAND: what the library does to a console game, and what a game's own state does to the library. */
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <windows.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h>

typedef void (*handler)(int);
typedef handler (*set_handler)(int, handler);
typedef wchar_t* (*get_variable)(const wchar_t*);

static char g_gamertag[64];
static FILE* g_report; /* where standard output is what a test is about */

static void say(const char* name, HRESULT hr) {
    fprintf(g_report, "%s 0x%08X\n", name, (unsigned)hr);
    if (FAILED(hr)) {
        fprintf(g_report, "error %s\n", XblShimGetStartError());
    }
    fflush(g_report);
}

static XTaskQueueHandle g_queue;

/* Python has started when a user is added. */
static void add_user(void) {
    XUserHandle user = NULL;
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    say("runtime", XGameRuntimeInitialize());
    say("queue", XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_ThreadPool, &g_queue));
    block.queue = g_queue;
    say("add", XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &block));
    say("added", XAsyncGetStatus(&block, true));
    if (SUCCEEDED(XUserAddResult(&block, &user))) {
        XUserGetGamertag(user, XUserGamertagComponent_Classic, sizeof g_gamertag, g_gamertag, NULL);
        XUserCloseHandle(user);
    }
}

static const char* handler_of(int number) {
    /* Of the C runtime that Python uses. This program may use another one. */
    const set_handler set = (set_handler)(void*)GetProcAddress(GetModuleHandleA("ucrtbase.dll"), "signal");
    const handler before = set(number, SIG_DFL);
    set(number, before);
    return before == SIG_DFL ? "default" : before == SIG_IGN ? "ignored" : "a handler";
}

static void command_signals(void) {
    add_user();
    fprintf(g_report, "SIGINT %s\nSIGBREAK %s\n", handler_of(SIGINT), handler_of(21));
}

/* A game that sets variables by the system's function, after its C runtime and Python's have read theirs. */
static void command_variables(void) {
    char folder[MAX_PATH];
    const get_variable get = (get_variable)(void*)GetProcAddress(LoadLibraryA("ucrtbase.dll"), "_wgetenv");
    get(L"PATH");
    GetEnvironmentVariableA("LATE_LOG", folder, sizeof folder);
    SetEnvironmentVariableA("XBLSHIM_LOG", folder);
    SetEnvironmentVariableA("XBLSHIM_USERS", "2533274790395904:LateTag");
    add_user();
    fprintf(g_report, "gamertag %s\n", g_gamertag);
}

/* Standard handles of a parent that is no shell: each kind that is there but can't be used. */
static void command_handles(const char* kind) {
    static const DWORD streams[] = {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE, STD_ERROR_HANDLE};
    size_t i;
    for (i = 0; i < 3; i++) {
        HANDLE handle = NULL, other = NULL;
        if (strcmp(kind, "invalid") == 0) {
            handle = INVALID_HANDLE_VALUE;
        } else if (strcmp(kind, "closed") == 0) {
            handle = CreateEventA(NULL, FALSE, FALSE, NULL);
            CloseHandle(handle);
        } else if (strcmp(kind, "event") == 0) {
            handle = CreateEventA(NULL, FALSE, FALSE, NULL);
        } else if (strcmp(kind, "broken") == 0) {
            CreatePipe(i == 0 ? &handle : &other, i == 0 ? &other : &handle, NULL, 0);
            CloseHandle(other);
        }
        SetStdHandle(streams[i], handle);
    }
    add_user();
}

static void command_locale(void) {
    const char* const before = setlocale(LC_ALL, NULL);
    add_user();
    fprintf(g_report, "locale %s\n", strcmp(before, setlocale(LC_ALL, NULL)) == 0 ? "kept" : setlocale(LC_ALL, NULL));
    fprintf(g_report, "code page %s\n", GetConsoleOutputCP() == 65001 ? "changed" : "kept");
}

int main(int count, char** values) {
    const char* command = count > 1 ? values[1] : "";
    g_report = count > 3 ? fopen(values[3], "w") : stdout;
    if (strcmp(command, "signals") == 0) {
        command_signals();
    } else if (strcmp(command, "variables") == 0) {
        command_variables();
    } else if (strcmp(command, "locale") == 0) {
        command_locale();
    } else if (strcmp(command, "handles") == 0) {
        command_handles(values[2]);
    } else {
        add_user();
    }
    fclose(g_report);
    return 0;
}
