/* A title of the soak: title SECONDS SEED. It updates achievements all the time, and prints each request and its
 * result, in one write each:
 *
 *     B <id> <percent>
 *     E <id> <percent> <HRESULT>
 *
 * Exit status: 0 it ended well; 3 the library did not start; 4 a call did not end. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xblshim.h>
#include <xsapi-c/services_c.h>

enum { AT_ONCE = 8, IDS = 40, EPOCH = 3, LONGEST_CALL = 90 };

struct call {
    XAsyncBlock block;
    atomic_bool under_way;
    char id[32];
    uint32_t percent;
};

static struct call g_calls[AT_ONCE];
static XTaskQueueHandle g_queue;
static XUserHandle g_user;
static XblContextHandle g_context;
static uint64_t g_xuid;

static void tell(const char* line) {
    size_t left = strlen(line);
    while (left > 0) {
        const ssize_t written = write(STDOUT_FILENO, line, left); /* shorter than PIPE_BUF: whole or not at all */
        if (written > 0) {
            left -= (size_t)written;
            line += written;
        } else if (errno != EINTR) {
            _exit(5);
        }
    }
}

static void told(const struct call* call, HRESULT hr) {
    char line[80];
    snprintf(line, sizeof line, "E %s %u 0x%08X\n", call->id, call->percent, (unsigned)hr);
    tell(line);
}

static void CALLBACK completed(XAsyncBlock* block) {
    struct call* call = (struct call*)block->context;
    told(call, XAsyncGetStatus(block, false));
    atomic_store(&call->under_way, false);
}

static void check(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        fprintf(stderr, "title: %s 0x%08X %s\n", what, (unsigned)hr, XblShimGetStartError());
        _exit(3);
    }
}

static void start(void) {
    check("runtime", XGameRuntimeInitialize());
    check("queue", XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_ThreadPool, &g_queue));
    XblInitArgs args = {g_queue, "00000000-0000-0000-0000-000012345678"};
    check("initialize", XblInitialize(&args));
    XAsyncBlock add = {.queue = g_queue};
    check("add", XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &add));
    check("added", XAsyncGetStatus(&add, true));
    check("user", XUserAddResult(&add, &g_user));
    check("id", XUserGetId(g_user, &g_xuid));
    check("context", XblContextCreateHandle(g_user, &g_context));
    check("window", XblContextSettingsSetHttpTimeoutWindow(g_context, 0));
}

static void stop(void) {
    XblContextCloseHandle(g_context);
    XUserCloseHandle(g_user);
    XAsyncBlock cleanup = {.queue = g_queue};
    check("cleanup", XblCleanupAsync(&cleanup));
    check("cleaned", XAsyncGetStatus(&cleanup, true));
    XTaskQueueCloseHandle(g_queue);
    XGameRuntimeUninitialize();
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void nap(long microseconds) {
    const struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
    nanosleep(&time, NULL);
}

/* New achievements every few seconds: an achievement with 100 percent could lose nothing. */
static void update(struct call* call, unsigned* seed) {
    char line[80];
    snprintf(call->id, sizeof call->id, "%ld-%d", (long)(time(NULL) / EPOCH), rand_r(seed) % IDS);
    call->percent = (uint32_t)(rand_r(seed) % 100 + 1);
    snprintf(line, sizeof line, "B %s %u\n", call->id, call->percent);
    tell(line);
    memset(&call->block, 0, sizeof call->block);
    call->block.queue = g_queue;
    call->block.context = call;
    call->block.callback = completed;
    atomic_store(&call->under_way, true);
    const HRESULT hr = XblAchievementsUpdateAchievementAsync(g_context, g_xuid, call->id, call->percent, &call->block);
    if (FAILED(hr)) {
        told(call, hr);
        atomic_store(&call->under_way, false);
    }
}

int main(int count, char** arguments) {
    if (count != 3) {
        return 2;
    }
    signal(SIGXFSZ, SIG_IGN); /* a file's limit is to look like a full disk */
    const double end = seconds() + atof(arguments[1]);
    unsigned seed = (unsigned)atoi(arguments[2]);
    start();
    while (seconds() < end) {
        for (int i = 0; i < AT_ONCE; ++i) {
            if (!atomic_load(&g_calls[i].under_way)) {
                update(&g_calls[i], &seed);
                break;
            }
        }
        nap(rand_r(&seed) % 20000);
    }
    const double limit = seconds() + LONGEST_CALL;
    for (int i = 0; i < AT_ONCE; ++i) {
        while (atomic_load(&g_calls[i].under_way)) {
            if (seconds() > limit) {
                fprintf(stderr, "title: the call for %s did not end\n", g_calls[i].id);
                _exit(4);
            }
            nap(1000);
        }
    }
    stop();
    return 0;
}
