/* Host programs for the embedding tests: host COMMAND [ARGUMENTS]. Built in C against the installed library, as a game
 * is. Each prints what it saw, one "name value" a line; the tests compare it. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

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

static void say(const char* name, HRESULT hr) {
    printf("%s 0x%08X\n", name, (unsigned)hr);
    fflush(stdout);
}

static void give_up(const char* what, HRESULT hr) {
    say(what, hr);
    printf("error %s\n", XblShimGetStartError());
    exit(3);
}

static void check(const char* what, HRESULT hr) {
    if (FAILED(hr)) {
        give_up(what, hr);
    }
}

static void nap(long microseconds) {
    const struct timespec time = {microseconds / 1000000, microseconds % 1000000 * 1000};
    nanosleep(&time, NULL);
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

static HRESULT update(const char* id) {
    XAsyncBlock block = {.queue = g_queue};
    const HRESULT hr = XblAchievementsUpdateAchievementAsync(g_context, g_xuid, id, 100, &block);
    return FAILED(hr) ? hr : XAsyncGetStatus(&block, true);
}

/* Every completion starts the next one. */
static void CALLBACK again(XAsyncBlock* block) {
    static atomic_int number;
    char id[16];
    snprintf(id, sizeof id, "%d", 100 + number++ % 50);
    *(atomic_int*)block->context += 1;
    (void)XblAchievementsUpdateAchievementAsync(g_context, g_xuid, id, 100, block);
}

static atomic_int g_finished;

static void start_traffic(int at_once) {
    for (int i = 0; i < at_once; i++) {
        XAsyncBlock* block = calloc(1, sizeof *block);
        block->queue = g_queue;
        block->context = &g_finished;
        block->callback = again;
        (void)XblAchievementsUpdateAchievementAsync(g_context, g_xuid, "1", 100, block);
    }
}

/* Whether a standard stream's number names something of another than the title: 0, or 1 with a line in the report. */
static int foreign_streams(FILE* report, const char* when) {
    int foreign = 0;
    for (int i = 0; i <= 2; i++) {
        char link[64], target[256] = "";
        snprintf(link, sizeof link, "/proc/self/fd/%d", i);
        const ssize_t length = readlink(link, target, sizeof target - 1);
        if (length > 0 && strcmp(target, "/dev/null") != 0) {
            fprintf(report, "%s %d is %s\n", when, i, target);
            foreign = 1;
        }
    }
    return foreign;
}

/* detach REPORT early|late: a title without standard streams that puts the null device there, as one that detaches
 * does. early: they are closed before it starts; late: between two updates. What it saw is in the file REPORT. */
static int command_detach(int count, char** values) {
    const int late = count > 1 && strcmp(values[1], "late") == 0;
    FILE* report = fdopen(fcntl(open(values[0], O_WRONLY | O_CREAT | O_TRUNC, 0600), F_DUPFD, 10), "w");
    const int null = fcntl(open("/dev/null", O_RDWR), F_DUPFD, 10);
    if (!late) {
        close(0), close(1), close(2);
    }
    start();
    HRESULT hr = update("1");
    if (late) {
        close(0), close(1), close(2);
        const HRESULT between = update("2");
        hr = FAILED(hr) ? hr : between;
    }
    const int foreign = foreign_streams(report, "before");
    dup2(null, 0), dup2(null, 1), dup2(null, 2);
    const HRESULT after = update("3");
    fprintf(report, "update 0x%08X\nafter 0x%08X\n", (unsigned)hr, (unsigned)after);
    fclose(report);
    stop();
    return foreign;
}

/* unlock [TIMES]: start, one update, stop, so often in one process. */
static int command_unlock(int count, char** values) {
    const int times = count > 0 ? atoi(values[0]) : 1;
    for (int i = 0; i < times; i++) {
        char id[16];
        snprintf(id, sizeof id, "%d", i + 1);
        start();
        say("update", update(id));
        stop();
    }
    return 0;
}

/* exit-in-start MICROSECONDS: exit() while the Python side is starting, a call in its queue. */
static int command_exit_in_start(int count, char** values) {
    check("queue", XTaskQueueCreate(XTaskQueueDispatchMode_ThreadPool, XTaskQueueDispatchMode_ThreadPool, &g_queue));
    XblInitArgs args = {g_queue, "00000000-0000-0000-0000-000012345678"};
    check("initialize", XblInitialize(&args));
    nap(count > 0 ? atol(values[0]) : 0);
    exit(0);
}

/* exit-in-traffic MICROSECONDS AT_ONCE */
static int command_exit_in_traffic(int count, char** values) {
    start();
    start_traffic(count > 1 ? atoi(values[1]) : 8);
    nap(count > 0 ? atol(values[0]) : 0);
    exit(0);
}

static const char* handler_of(int signal) {
    struct sigaction action;
    sigaction(signal, NULL, &action);
    return action.sa_handler == SIG_DFL ? "default" : action.sa_handler == SIG_IGN ? "ignored" : "a handler";
}

static void print_process_state(const char* when) {
    printf("%s-LC_CTYPE %s\n%s-LC_NUMERIC %s\n", when, setlocale(LC_CTYPE, NULL), when, setlocale(LC_NUMERIC, NULL));
    printf("%s-SIGINT %s\n%s-SIGPIPE %s\n%s-SIGTERM %s\n", when, handler_of(SIGINT), when, handler_of(SIGPIPE), when,
           handler_of(SIGTERM));
}

/* state [set-locale]: what the process's own state is before and after. */
static int command_state(int count, char** values) {
    (void)values;
    if (count > 0) {
        setlocale(LC_ALL, "");
    }
    print_process_state("before");
    start();
    say("update", update("1"));
    print_process_state("after");
    stop();
    return 0;
}

static int thread_count(int print) {
    int threads = 0;
    DIR* tasks = opendir("/proc/self/task");
    for (struct dirent* entry; (entry = readdir(tasks)) != NULL;) {
        if (entry->d_name[0] != '.') {
            threads++;
            if (print) {
                char path[300], name[32] = "";
                snprintf(path, sizeof path, "/proc/self/task/%s/comm", entry->d_name);
                FILE* file = fopen(path, "r");
                if (file != NULL && fgets(name, sizeof name, file) != NULL) {
                    printf("thread %s", name);
                }
                if (file != NULL) {
                    fclose(file);
                }
            }
        }
    }
    closedir(tasks);
    return threads;
}

/* threads: names of the threads while it runs, and those that are left when it was stopped. */
static int command_threads(int count, char** values) {
    (void)count;
    (void)values;
    start();
    say("update", update("1"));
    thread_count(1);
    stop();
    printf("stopped\n");
    /* A thread that was joined is in /proc until the kernel has removed it. Only threads that stay count. */
    for (int i = 0; i < 100 && thread_count(0) > 2; i++) {
        nap(10000);
    }
    thread_count(1);
    return 0;
}

/* fork: a child of a process that has started. */
static int command_fork(int count, char** values) {
    (void)count;
    (void)values;
    start();
    say("update", update("1"));
    start_traffic(8);
    fflush(stdout);
    for (int i = 0; i < 20; i++) {
        const pid_t child = fork();
        if (child == 0) {
            XAsyncBlock block = {.queue = g_queue};
            const HRESULT hr = XblAchievementsUpdateAchievementAsync(g_context, g_xuid, "1", 100, &block);
            XblInitArgs args = {g_queue, "00000000-0000-0000-0000-000012345678"};
            const HRESULT again = XblInitialize(&args);
            const HRESULT runtime = XGameRuntimeInitialize();
            exit(FAILED(hr) && FAILED(again) && FAILED(runtime) ? 0 : 1); /* exit handlers and all */
        }
        int status = 0;
        for (int waited = 0; waitpid(child, &status, WNOHANG) == 0; waited++) {
            if (waited == 2000) {
                kill(child, SIGKILL);
                printf("child hangs\n");
                return 1;
            }
            nap(5000);
        }
        if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
            printf("child 0x%x\n", status);
            return 1;
        }
    }
    say("parent", update("2"));
    return 0;
}

static long context_switches(void) {
    long total = 0;
    DIR* tasks = opendir("/proc/self/task");
    for (struct dirent* entry; (entry = readdir(tasks)) != NULL;) {
        char path[300], line[256];
        snprintf(path, sizeof path, "/proc/self/task/%s/status", entry->d_name);
        FILE* file = entry->d_name[0] == '.' || atoi(entry->d_name) == getpid() ? NULL : fopen(path, "r");
        while (file != NULL && fgets(line, sizeof line, file) != NULL) {
            long switches;
            if (sscanf(line, "voluntary_ctxt_switches: %ld", &switches) == 1) {
                total += switches;
            }
        }
        if (file != NULL) {
            fclose(file);
        }
    }
    closedir(tasks);
    return total;
}

/* idle SECONDS: how often any thread but the main one woke up meanwhile. Looks several times: on a busy machine threads
 * come to rest late. */
static int command_idle(int count, char** values) {
    start();
    say("update", update("1"));
    nap(500000); /* threads of the pools come to rest */
    long wakeups = 1;
    for (int look = 0; look < 20 && wakeups != 0; look++) {
        const long before = context_switches();
        nap(count > 0 ? atol(values[0]) * 1000000 : 1000000);
        wakeups = context_switches() - before;
    }
    printf("wakeups %ld\n", wakeups);
    stop();
    return 0;
}

/* stay: until its input ends; updates nothing. */
static int command_stay(int count, char** values) {
    (void)count, (void)values;
    start();
    while (getchar() != EOF) {
    }
    stop();
    return 0;
}

/* many COUNT: all at once. */
static int command_many(int count, char** values) {
    const int many = count > 0 ? atoi(values[0]) : 1000;
    start();
    XAsyncBlock* blocks = calloc((size_t)many, sizeof *blocks);
    for (int i = 0; i < many; i++) {
        char id[16];
        snprintf(id, sizeof id, "%d", i + 1);
        blocks[i].queue = g_queue;
        check("begin", XblAchievementsUpdateAchievementAsync(g_context, g_xuid, id, 100, &blocks[i]));
    }
    int good = 0;
    for (int i = 0; i < many; i++) {
        good += XAsyncGetStatus(&blocks[i], true) == S_OK;
    }
    printf("good %d\n", good);
    free(blocks);
    stop();
    return 0;
}

int main(int count, char** values) {
    static const struct {
        const char* name;
        int (*run)(int, char**);
    } commands[] = {
        {"unlock", command_unlock},
        {"detach", command_detach},
        {"exit-in-start", command_exit_in_start},
        {"exit-in-traffic", command_exit_in_traffic},
        {"state", command_state},
        {"threads", command_threads},
        {"fork", command_fork},
        {"idle", command_idle},
        {"stay", command_stay},
        {"many", command_many},
    };
    for (size_t i = 0; count > 1 && i < sizeof commands / sizeof commands[0]; i++) {
        if (strcmp(values[1], commands[i].name) == 0) {
            return commands[i].run(count - 2, values + 2);
        }
    }
    fprintf(stderr, "no such command\n");
    return 2;
}
