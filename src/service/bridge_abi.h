/* The bridge ABI: two function tables in plain C, between the native core and Python.
 *
 * The core finds libpython and the bridge, and calls the bridge's one exported function, xblshim_bridge_start, with its
 * own table. It receives the bridge's table. Then it calls bridge->run on a thread of its own, which returns after
 * exchange() has returned XBLSHIM_STOP. exchange() takes results and returns calls, a whole batch in one C call: every
 * C call from Python gives the GIL away, and getting it back takes 5 ms when another Python thread is busy.
 *
 * Both sides check version and size. All strings are UTF-8. What the calls ask and bring, and the events, are in
 * rendered/calls.h, which comes from the registry's table of calls (python/xblshim/abi/registry/calls.toml). What
 * stands between the two marks, here and there, is read by the cffi build script too
 * (python/xblshim/bridge/build.py): declarations only, nothing for the preprocessor.
 */
#ifndef XBLSHIM_SERVICE_BRIDGE_ABI_H
#define XBLSHIM_SERVICE_BRIDGE_ABI_H

#include <stdint.h>

#include "service/rendered/calls.h"

#ifdef __cplusplus
extern "C" {
#endif

/* Sleeping and waking. Whenever the core has something for the loop, wake_handle is readable.
 *
 * Something is a stop that exchange() has not returned yet, or a waiting call while the loop has taken fewer calls than
 * XBLSHIM_CALLS_AT_ONCE. The core alone ensures this: it checks when a call comes and at the end of each exchange(),
 * under one lock, and writes to it once at most until an exchange() empties it.
 *
 * The loop watches wake_handle for as long as it runs. It calls exchange() when wake_handle is readable, and soon after
 * it has a result. It need not call it again, neither after an exchange() without calls nor after one with calls, and
 * may sleep however long these take.
 *
 * So a call waits for another one only while XBLSHIM_CALLS_AT_ONCE are under way, and the exchange() with the first
 * result takes it. tests/native/service_sleep_test.cpp and tests/python/bridge/test_loop_sleep.py go through every
 * interleaving of the two sides.
 */

/* bridge ABI { */
enum {
    /* Increased with each change of these declarations or of their meaning, those of the calls included. */
    XBLSHIM_BRIDGE_VERSION = 10,
    /* exchange(): finish; complete the calls that need no wait, then return from run. An exchange() after the first
     * stop returns the calls whose success was reported to the title, which must be stored; it returns XBLSHIM_STOP
     * when none is left. */
    XBLSHIM_STOP = -1,
    XBLSHIM_CALLS_AT_ONCE = 256 /* the maximum number of calls that Python has taken; the others wait in the core */
};

typedef struct xblshim_call {
    uint64_t token;    /* names the call in its result */
    uint32_t kind;     /* call_kind: which member of the request counts */
    uint32_t run;      /* of the title: counts XblInitialize */
    uint32_t offline;  /* the title switched the network off: the call fails as without a network */
    uint32_t observed; /* attempt() is to be called for each attempt */
    uint32_t retry_delay_seconds;
    uint32_t timeout_window_seconds;
    const char* accept_language;
    xblshim_request request; /* what it points to stays valid until the call is completed; no text is null */
} xblshim_call;

typedef struct xblshim_call_result {
    uint64_t token;
    int32_t hr;
    uint32_t reserved;
} xblshim_call_result;

/* One HTTP attempt that is over, for the title's routed handlers. Valid during attempt(). */
typedef struct xblshim_attempt {
    const char* method;
    const char* url;
    const xblshim_header* request_headers; /* without anything secret */
    uint32_t request_header_count;
    uint32_t response_header_count;
    const xblshim_header* response_headers;
    const uint8_t* request_body;
    uint64_t request_body_size;
    const uint8_t* response_body;
    uint64_t response_body_size;
    uint32_t status;    /* 0 when no response came */
    int32_t network_hr; /* S_OK when one came */
} xblshim_attempt;

typedef struct xblshim_option {
    const char* key;
    const char* value;
} xblshim_option;

/* The core's data for the start of Python. */
typedef struct xblshim_settings {
    uint32_t size;
    uint32_t option_count;
    const xblshim_option* options; /* set by the program, over files and environment */
    const char* version;           /* of the core; the Python package must be of the same */
    const char* package_dir;       /* the folder of the xblshim package that belongs to the library; "" when unknown */
    const char* python;            /* the interpreter whose environment is to be used; "" when unknown */
    const char* program_dir;       /* where the program lies; "" when unknown */
    uint32_t environment_trusted;  /* 0 in a set-user-id program: no variable is read */
    uint32_t reserved;
} xblshim_settings;

typedef struct xblshim_user {
    uint64_t xuid;
    const char* gamertag;
    uint32_t guest; /* 1: only where the title allows guests */
    uint32_t reserved;
} xblshim_user;

/* The part of the configuration that the core needs. */
typedef struct xblshim_configuration {
    uint32_t size;
    uint32_t title_id; /* 0: not configured */
    const char* service;
    const char* sandbox;
    const xblshim_user* users;
    uint32_t user_count;
    uint32_t log_level;        /* log_level */
    const char* log_file;      /* "" for stderr */
    const char* gamer_picture; /* with its placeholders; "" when there is none */
    uint32_t offline;          /* 1: calls find no network */
    uint32_t reserved;
    const char* state_dir; /* absolute */
    const char* report;    /* absolute, with its placeholder; "" when there is none */
} xblshim_configuration;

typedef struct xblshim_core xblshim_core;

/* The core's functions. `core` is the first argument of each that takes one. They may be called from the thread that is
 * inside bridge->run, log() and logs() from any thread. None of them calls the title or Python. */
typedef struct xblshim_core_api {
    uint32_t version;
    uint32_t size;
    xblshim_core* core;
    const xblshim_settings* settings;
    /* Readable while the core has something for the loop, see "Sleeping and waking"; a file descriptor (a SOCKET on
     * Windows). exchange() empties it. */
    int64_t wake_handle;
    /* Takes the results, then up to `capacity` calls. Returns how many, or XBLSHIM_STOP. */
    int32_t (*exchange)(xblshim_core* core, const xblshim_call_result* results, uint32_t result_count,
                        xblshim_call* calls, uint32_t capacity);
    /* Zeroed memory of `size` bytes, aligned for any type, for the result of an open call, once for each call. The
     * struct of the call's kind is at its beginning, followed by everything that the struct points to: one C call
     * allocates all of it. The memory belongs to the core until the call completes, then to the title's result. Null
     * when memory is exhausted or the call was abandoned; complete the call with a failure then. */
    void* (*result_memory)(xblshim_core* core, uint64_t token, uint64_t size);
    /* The same for an event: it belongs to the core from event() on, which must follow immediately. Null when memory is
     * exhausted or the subscription has ended; then there is no event(). */
    void* (*event_memory)(xblshim_core* core, uint64_t subscription, uint64_t size);
    void (*event)(xblshim_core* core, uint64_t subscription, uint32_t kind, void* memory);
    /* An attempt of an observed call has ended. Its data is copied; the handlers run before the call completes. */
    void (*attempt)(xblshim_core* core, uint64_t token, const xblshim_attempt* attempt);
    /* The reason why the call waits from now on, for reports; `milliseconds` is the longest wait (0: unknown). */
    void (*waiting)(xblshim_core* core, uint64_t token, uint32_t reason, uint64_t milliseconds);
    /* 1 while the title has its network switched off; for work beside calls. */
    int32_t (*offline)(xblshim_core* core);
    /* 1 when Python must stop. Called between the steps of a long start. */
    int32_t (*stopping)(xblshim_core* core);
    void (*configured)(xblshim_core* core, const xblshim_configuration* configuration);
    void (*started)(xblshim_core* core);
    /* The start failed. The sentence ends with the remedy. All calls get `hr` from now on. */
    void (*failed)(xblshim_core* core, int32_t hr, const char* sentence);
    void (*log)(xblshim_core* core, uint32_t level, const char* text);
    /* 1 when log() writes lines of this level now. Other lines need not be formatted. */
    int32_t (*logs)(xblshim_core* core, uint32_t level);
    /* A hosting Python is about to finish: stops and joins every thread that may enter it, and refuses later starts.
     * Called without the GIL. */
    void (*python_exits)(void);
} xblshim_core_api;

/* The bridge's functions. */
typedef struct xblshim_bridge_api {
    uint32_t version;
    uint32_t size;
    /* Enters Python, and returns after exchange() returned XBLSHIM_STOP. Never raises, never exits the process. */
    void (*run)(const xblshim_core_api* core);
    /* Null, or called before run() on a thread without a Python thread state: registers python_exits. 0, or -1 with a
     * sentence. Waits for the GIL. */
    int32_t (*watch)(const xblshim_core_api* core, char* error, uint32_t error_size);
} xblshim_bridge_api;
/* } bridge ABI */

/* The bridge's entry, called on the thread that starts the library. Registers python_exits with a running Python.
 * Returns 0, or -1 with a sentence in `error` (at most `error_size` bytes with its end). */
typedef int32_t xblshim_bridge_start_function(const xblshim_core_api* core, xblshim_bridge_api* bridge, char* error,
                                              uint32_t error_size);
#define XBLSHIM_BRIDGE_START "xblshim_bridge_start"

#ifdef __cplusplus
}
#endif

#endif
