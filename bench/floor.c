/* The floor: the same POST by libcurl's multi interface, on one thread with eight connections.
 *     floor ADDRESS IN_FLIGHT COUNT [CA_FILE]    one line of JSON; more than eight wait for a connection
 * Loads libcurl.so.4 at run time, so that no headers are needed; the numbers are those of its public, stable interface.
 */
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

enum {
    CONNECTIONS = 8,
    GLOBAL_ALL = 3,
    OPTION_URL = 10002,
    OPTION_POST_SIZE = 60,
    OPTION_POST = 10015,
    OPTION_HEADERS = 10023,
    OPTION_CA_FILE = 10065,
    OPTION_WRITE = 20011,
    MESSAGE_DONE = 1,
    INFO_STATUS = 0x200002,
};

struct message {
    int kind;
    void* easy;
    union {
        void* anything;
        int result;
    } data;
};

static int (*global_init)(long);
static void* (*easy_init)(void);
static int (*easy_setopt)(void*, int, ...);
static int (*easy_getinfo)(void*, int, ...);
static void* (*list_append)(void*, const char*);
static void* (*multi_init)(void);
static int (*multi_add)(void*, void*);
static int (*multi_remove)(void*, void*);
static int (*multi_perform)(void*, int*);
static int (*multi_poll)(void*, void*, unsigned, int, int*);
static struct message* (*multi_read)(void*, int*);

static void find(void* library, void* function, const char* name) {
    void* const found = dlsym(library, name);
    if (found == NULL) {
        fprintf(stderr, "libcurl has no %s\n", name);
        exit(2);
    }
    memcpy(function, &found, sizeof found);
}

static size_t ignore(char* data, size_t size, size_t count, void* context) {
    (void)data;
    (void)context;
    return size * count;
}

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static double cpu_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
           (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static long switches(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_nvcsw + usage.ru_nivcsw;
}

static void* request(const char* address, const char* ca_file) {
    static const char body[] =
        "{\"action\":\"progressUpdate\",\"serviceConfigId\":\"00000000-0000-0000-0000-000012345678\","
        "\"titleId\":305419896,\"userId\":\"2814000000000001\",\"achievements\":[{\"id\":\"7\","
        "\"percentComplete\":40}]}";
    static const char* const lines[] = {"x-xbl-contract-version: 2", "Content-Type: application/json; charset=utf-8",
                                        "Accept-Language: en-US,en", "User-Agent: floor", "Accept:"};
    char url[512];
    snprintf(url, sizeof url,
             "%s/users/xuid(2814000000000001)/achievements/00000000-0000-0000-0000-000012345678/update", address);
    void* headers = NULL;
    for (size_t i = 0; i < sizeof lines / sizeof *lines; ++i) {
        headers = list_append(headers, lines[i]);
    }
    void* const easy = easy_init();
    easy_setopt(easy, OPTION_URL, url);
    easy_setopt(easy, OPTION_HEADERS, headers);
    easy_setopt(easy, OPTION_POST, body);
    easy_setopt(easy, OPTION_POST_SIZE, (long)(sizeof body - 1));
    easy_setopt(easy, OPTION_WRITE, ignore);
    if (ca_file != NULL) {
        easy_setopt(easy, OPTION_CA_FILE, ca_file);
    }
    return easy;
}

/* Keeps up to `in_flight` requests with the service until `count` have responses. Returns how many failed. */
static long run(void* multi, void** easy, long in_flight, long count) {
    long begun = 0, done = 0, failed = 0;
    for (; begun < in_flight && begun < count; ++begun) {
        multi_add(multi, easy[begun]);
    }
    while (done < count) {
        int running = 0, left = 0;
        multi_perform(multi, &running);
        struct message* message;
        int any = 0;
        while ((message = multi_read(multi, &left)) != NULL) {
            if (message->kind != MESSAGE_DONE) {
                continue;
            }
            void* const over = message->easy;
            long status = 0;
            easy_getinfo(over, INFO_STATUS, &status);
            failed += message->data.result != 0 || status != 200;
            ++done;
            any = 1;
            multi_remove(multi, over);
            if (begun < count) {
                ++begun;
                multi_add(multi, over);
            }
        }
        if (!any && done < count) {
            multi_poll(multi, NULL, 0, 1000, NULL);
        }
    }
    return failed;
}

int main(int argc, char** argv) {
    if (argc < 4) {
        fprintf(stderr, "usage: %s ADDRESS IN_FLIGHT COUNT [CA_FILE]\n", argv[0]);
        return 2;
    }
    void* const library = dlopen("libcurl.so.4", RTLD_NOW);
    if (library == NULL) {
        fprintf(stderr, "libcurl.so.4 is not installed (Debian: apt-get install libcurl4)\n");
        return 3;
    }
    find(library, &global_init, "curl_global_init");
    find(library, &easy_init, "curl_easy_init");
    find(library, &easy_setopt, "curl_easy_setopt");
    find(library, &easy_getinfo, "curl_easy_getinfo");
    find(library, &list_append, "curl_slist_append");
    find(library, &multi_init, "curl_multi_init");
    find(library, &multi_add, "curl_multi_add_handle");
    find(library, &multi_remove, "curl_multi_remove_handle");
    find(library, &multi_perform, "curl_multi_perform");
    find(library, &multi_poll, "curl_multi_poll");
    find(library, &multi_read, "curl_multi_info_read");
    global_init(GLOBAL_ALL);
    void* const multi = multi_init();
    const long wanted = atol(argv[2]), count = atol(argv[3]);
    const long in_flight = wanted < CONNECTIONS ? wanted : CONNECTIONS;
    void* easy[CONNECTIONS];
    for (int i = 0; i < CONNECTIONS; ++i) {
        easy[i] = request(argv[1], argc > 4 ? argv[4] : NULL);
    }
    run(multi, easy, in_flight, 500);
    const double cpu = cpu_seconds(), start = seconds();
    const long before = switches();
    const long failed = run(multi, easy, in_flight, count);
    const double took = seconds() - start, used = cpu_seconds() - cpu;
    printf("{\"in_flight\": %ld, \"calls\": %ld, \"failed\": %ld, \"calls_per_s\": %.0f, \"cpu_us_per_call\": %.1f, "
           "\"switches_per_call\": %.2f}\n",
           wanted, count, failed, (double)count / took, used / (double)count * 1e6,
           (double)(switches() - before) / (double)count);
    return 0;
}
