/* A title that does what its arguments say, one after the other: unlock ID, progress ID PERCENT, print TEXT, exit CODE,
 * … The last update's HRESULT goes to standard output. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include <XAsync.h>
#include <XGameRuntimeInit.h>
#include <XTaskQueue.h>
#include <XUser.h>
#include <xsapi-c/events_c.h>
#include <xsapi-c/services_c.h>
#include <xsapi-c/title_managed_statistics_c.h>

extern char** environ;

static XUserHandle user;
static XblContextHandle context, closed_at_unload;
static uint64_t xuid;
static volatile sig_atomic_t interrupted;

static void check(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        fprintf(stderr, "%s: 0x%08X\n", what, (unsigned)hr);
        _exit(90);
    }
}

static void start(void) {
    check("XGameRuntimeInitialize", XGameRuntimeInitialize());
    XblInitArgs args;
    memset(&args, 0, sizeof args);
    args.scid = getenv("GAME_SCID") ? getenv("GAME_SCID") : "00000000-0000-0000-0000-000012345678";
    check("XblInitialize", XblInitialize(&args));
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    check("XUserAddAsync", XUserAddAsync(XUserAddOptions_AddDefaultUserSilently, &block));
    check("XUserAddAsync", XAsyncGetStatus(&block, true));
    check("XUserAddResult", XUserAddResult(&block, &user));
    check("XUserGetId", XUserGetId(user, &xuid));
    check("XblContextCreateHandle", XblContextCreateHandle(user, &context));
}

static void update(const char* id, uint32_t percent) {
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    check("update", XblAchievementsUpdateAchievementAsync(context, xuid, id, percent, &block));
    printf("%s 0x%08X\n", id, (unsigned)XAsyncGetStatus(&block, true));
    fflush(stdout);
}

/* Updates that are all under way at once. Prints nothing: their order is not fixed. */
static void update_many(const char* prefix, int count) {
    XAsyncBlock* blocks = calloc((size_t)count, sizeof *blocks);
    for (int at = 0; at < count; at++) {
        char id[64];
        snprintf(id, sizeof id, "%s%d", prefix, at);
        check("update", XblAchievementsUpdateAchievementAsync(context, xuid, id, 100, &blocks[at]));
    }
    for (int at = 0; at < count; at++) {
        XAsyncGetStatus(&blocks[at], true);
    }
    free(blocks);
}

static void write_statistic(const char* name, double value) {
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    XblTitleManagedStatistic statistic = {name, XblTitleManagedStatType_Number, value, NULL};
    check("statistic", XblTitleManagedStatsUpdateStatsAsync(context, &statistic, 1, &block));
    printf("%s 0x%08X\n", name, (unsigned)XAsyncGetStatus(&block, true));
    fflush(stdout);
}

/* The second user of the configuration, whose context the steps use from then on. */
static void second_user(void) {
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    XblContextCloseHandle(context);
    check("XUserAddAsync", XUserAddAsync(XUserAddOptions_None, &block));
    check("XUserAddAsync", XAsyncGetStatus(&block, true));
    XUserCloseHandle(user);
    check("XUserAddResult", XUserAddResult(&block, &user));
    check("XUserGetId", XUserGetId(user, &xuid));
    check("XblContextCreateHandle", XblContextCreateHandle(user, &context));
}

static void clean_up(void) {
    XblContextCloseHandle(context);
    XAsyncBlock block;
    memset(&block, 0, sizeof block);
    check("XblCleanupAsync", XblCleanupAsync(&block));
    XAsyncGetStatus(&block, true);
    XUserCloseHandle(user);
    XGameRuntimeUninitialize();
}

static void on_interrupt(int number) {
    (void)number;
    interrupted = 1;
}

__attribute__((destructor)) static void at_unload(void) {
    if (closed_at_unload) {
        XblContextCloseHandle(closed_at_unload);
    }
}

static int is(const char* step, const char* name) { return strcmp(step, name) == 0; }

int main(int count, char** steps) {
    int started = 0;
    for (int at = 1; at < count; at++) {
        const char* step = steps[at];
        if (is(step, "start")) {
            start();
            started = 1;
        } else if (is(step, "unlock")) {
            update(steps[++at], 100);
        } else if (is(step, "progress")) {
            update(steps[at + 1], (uint32_t)atoi(steps[at + 2]));
            at += 2;
        } else if (is(step, "many")) {
            update_many(steps[at + 1], atoi(steps[at + 2]));
            at += 2;
        } else if (is(step, "statistic")) {
            write_statistic(steps[at + 1], atof(steps[at + 2]));
            at += 2;
        } else if (is(step, "event")) {
            check("event", XblEventsWriteInGameEvent(context, steps[++at], NULL, NULL));
        } else if (is(step, "second-user")) {
            second_user();
        } else if (is(step, "clean-up")) {
            clean_up();
            started = 0;
        } else if (is(step, "leak-context")) {
            XblContextHandle leaked;
            check("XblContextCreateHandle", XblContextCreateHandle(user, &leaked));
        } else if (is(step, "close-at-unload")) {
            check("XblContextCreateHandle", XblContextCreateHandle(user, &closed_at_unload));
        } else if (is(step, "abort")) {
            abort();
        } else if (is(step, "crash")) {
            raise(SIGSEGV);
        } else if (is(step, "_exit")) {
            _exit(atoi(steps[++at]));
        } else if (is(step, "exit")) {
            exit(atoi(steps[++at]));
        } else if (is(step, "close-streams")) {
            close(0), close(1), close(2);
        } else if (is(step, "exec")) {
            execv(steps[at + 1], steps + at + 1);
            return 91;
        } else if (is(step, "background")) { /* the rest is the child's, the parent ends */
            if (fork() != 0) {
                return 0;
            }
        } else if (is(step, "children")) { /* the rest is done by this number of processes, at the same time */
            int children = atoi(steps[++at]);
            for (int child = 0; child < children; child++) {
                if (fork() == 0) {
                    children = 0;
                }
            }
            if (children != 0) {
                while (wait(NULL) > 0) {
                }
                return 0;
            }
        } else if (is(step, "kill")) { /* without a handler of the game or the library */
            raise(SIGKILL);
        } else if (is(step, "wait-for-kill")) { /* SIGTERM does nothing */
            signal(SIGTERM, SIG_IGN);
            puts("waiting");
            fflush(stdout);
            for (;;) {
                pause();
            }
        } else if (is(step, "wait-for-interrupt")) {
            signal(SIGINT, on_interrupt);
            puts("waiting");
            fflush(stdout);
            while (!interrupted) {
                pause();
            }
        } else if (is(step, "print")) {
            puts(steps[++at]);
        } else if (is(step, "variables")) {
            for (char** variable = environ; *variable; variable++) {
                if (strncmp(*variable, "XBLSHIM_", 8) == 0) {
                    puts(*variable);
                }
            }
        } else if (is(step, "touch")) {
            close(open(steps[++at], O_CREAT | O_WRONLY, 0600));
        } else {
            fprintf(stderr, "no such step: %s\n", step);
            return 92;
        }
    }
    if (started) {
        clean_up();
    }
    return 0;
}
