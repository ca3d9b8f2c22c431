/* The door between the native core and the Python side: two function tables in plain C.
 *
 * The core finds libpython and the bridge, and calls the bridge's one exported function, xblshim_bridge_start, with its
 * own table; it gets the bridge's back. Then it calls bridge->run on a thread of its own, which stays in there until
 * exchange() tells it to stop. Calls go in and answers come out through exchange(), one C call for a whole batch: every
 * C call from Python gives the GIL away, and getting it back takes 5 ms when another Python thread is busy.
 *
 * Both sides check version and size. All strings are UTF-8. What stands between the two "door" marks is read by the
 * cffi build script too (python/xblshim/bridge/build.py): declarations only, nothing for the preprocessor.
 */
#ifndef XBLSHIM_SERVICE_DOOR_H
#define XBLSHIM_SERVICE_DOOR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Sleeping and waking. Whenever the core has something for the loop, wake_handle is readable.
 *
 * Something is a stop that exchange() has not told yet, or a waiting call while the loop has fewer calls in its hands
 * than XBLSHIM_CALLS_AT_ONCE. The core alone keeps this true: it looks when a call comes and at the end of each
 * exchange(), under one lock, and writes one byte at most until an exchange() takes it.
 *
 * The loop watches wake_handle for as long as it runs. It calls exchange() when wake_handle is readable, and soon after
 * it has an answer. It need not ask again, neither after an exchange() that found nothing nor after one that brought
 * calls, and may sleep however long these take.
 *
 * So a call waits for another one only while XBLSHIM_CALLS_AT_ONCE are under way, and the exchange() with the first
 * answer takes it. tests/native/service_sleep_test.cpp and tests/python/bridge/test_loop_sleep.py go through every
 * interleaving of the two sides.
 */

/* door { */
enum {
    XBLSHIM_DOOR_VERSION = 4,
    XBLSHIM_STOP = -1,          /* exchange(): finish; answer what can be answered at once, then return from run */
    XBLSHIM_CALLS_AT_ONCE = 256 /* at most so many calls are in the hands of Python; the others wait in the core */
};

typedef enum xblshim_call_kind {
    XBLSHIM_CALL_UPDATE_ACHIEVEMENT = 1,
    XBLSHIM_CALL_LIST_ACHIEVEMENTS = 2,   /* these two read: a success comes with an xblshim_page */
    XBLSHIM_CALL_GET_ACHIEVEMENT = 3,     /* an unknown kind is answered with E_NOTIMPL */
    XBLSHIM_CALL_UPDATE_ACHIEVEMENTS = 4, /* several ids in one: S_OK comes with an xblshim_results */
    XBLSHIM_CALL_GET_TOKEN = 5,           /* S_OK comes with an xblshim_token */
    XBLSHIM_CALL_SUBSCRIBE = 6,           /* answered once it is registered; events may come before the answer */
    XBLSHIM_CALL_UNSUBSCRIBE = 7
} xblshim_call_kind;

typedef enum xblshim_subscription_kind {
    XBLSHIM_SUBSCRIPTION_PROGRESS = 1, /* of a user's achievements: xblshim_progress_event */
    XBLSHIM_SUBSCRIPTION_UNLOCKS = 2,  /* notifications of unlocks: XblAchievementUnlockEvent */
    XBLSHIM_SUBSCRIPTION_USERS = 3     /* users who are signed in and out at the service: xblshim_user_event */
} xblshim_subscription_kind;

typedef enum xblshim_event_kind {
    XBLSHIM_EVENT_DATA = 1,  /* with the memory that the subscription's kind says */
    XBLSHIM_EVENT_RESYNC = 2 /* events may have been missed: what was read before is to be read again; no memory */
} xblshim_event_kind;

/* What a call waits for; see waiting(). */
typedef enum xblshim_wait_reason {
    XBLSHIM_WAITS_FOR_SERVICE = 0,  /* an attempt is under way; so it is until waiting() says otherwise */
    XBLSHIM_WAITS_FOR_RETRY = 1,    /* the last attempt failed, the next one is due later */
    XBLSHIM_WAITS_FOR_THROTTLE = 2, /* the service said to come back later */
    XBLSHIM_WAITS_FOR_TOKEN = 3
} xblshim_wait_reason;

typedef struct xblshim_header {
    const char* name;
    const char* value;
} xblshim_header;

/* One of several updates. */
typedef struct xblshim_progress {
    const char* achievement_id;
    uint32_t percent_complete;
    uint32_t reserved;
} xblshim_progress;

typedef struct xblshim_call {
    uint64_t token; /* names the call in its answer */
    uint32_t kind;
    uint32_t title_id;
    uint64_t xuid;
    uint32_t percent_complete;
    uint32_t retry_delay_seconds;
    uint32_t timeout_window_seconds;
    uint32_t achievement_type; /* of a list, as are the next four; XblAchievementType */
    uint32_t unlocked_only;
    uint32_t order_by; /* XblAchievementOrderBy */
    uint32_t skip_items;
    uint32_t max_items;
    uint32_t offline;       /* the title switched the network off: the call fails as without a network */
    uint32_t observed;      /* attempt() is to be called for each attempt */
    uint32_t force_refresh; /* of a token, as are the next two and the texts below */
    uint32_t header_count;
    uint64_t body_size;
    uint32_t item_count; /* of several updates */
    uint32_t run;        /* of the title: counts XblInitialize */
    uint32_t subscription_kind;
    uint64_t subscription; /* chosen by the core: names the subscription in its events */
    const xblshim_progress* items;
    const xblshim_header* headers;
    const uint8_t* body;
    const char* method;
    const char* url;
    const char* scid; /* the strings are never null and live until the call is answered */
    const char* achievement_id;
    const char* continuation_token; /* "" for a list's first page */
    const char* accept_language;
} xblshim_call;

typedef struct xblshim_answer {
    uint64_t token;
    int32_t hr;
    uint32_t reserved;
} xblshim_answer;

/* What a call brought. It stands at the beginning of its answer_memory(), and all that it points to is in there too:
 * the title's result owns that memory, and needs nobody else to read it or to give it back. */
typedef struct xblshim_page {
    const struct XblAchievement* achievements; /* null when there is none */
    uint64_t achievement_count;
    const char* continuation_token; /* null when there is no next page */
} xblshim_page;

typedef struct xblshim_results {
    const int32_t* results; /* HRESULTs, in the order of the items */
    uint64_t count;
} xblshim_results;

typedef struct xblshim_token {
    const char* token;
    const char* signature; /* "" when there is none */
} xblshim_token;

/* What an event brought; the same rule: in its event_memory(), with all that it points to. */
typedef struct xblshim_progress_event {
    const struct XblAchievementProgressChangeEntry* entries;
    uint64_t entry_count;
} xblshim_progress_event;

typedef struct xblshim_user_event {
    uint64_t xuid;
    uint32_t change; /* XUserChangeEvent */
    uint32_t reserved;
} xblshim_user_event;

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
    uint32_t status;    /* 0 when no answer came */
    int32_t network_hr; /* S_OK when one came */
} xblshim_attempt;

typedef struct xblshim_option {
    const char* key;
    const char* value;
} xblshim_option;

/* What the core knows when it starts Python. */
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

/* What the core needs of the configuration. */
typedef struct xblshim_configuration {
    uint32_t size;
    uint32_t title_id; /* 0: not configured */
    const char* service;
    const char* sandbox;
    const xblshim_user* users;
    uint32_t user_count;
    uint32_t log_level;        /* 0 error, 1 warning, 2 info, 3 debug */
    const char* log_file;      /* "" for stderr */
    const char* gamer_picture; /* with its placeholders; "" when there is none */
    uint32_t offline;          /* 1: calls find no network */
    uint32_t reserved;
} xblshim_configuration;

typedef struct xblshim_core xblshim_core;

/* The core's functions. `core` is the first argument of each that takes one. They may be called from the thread that is
 * inside bridge->run, log() from any thread. None of them calls the title or Python. */
typedef struct xblshim_core_api {
    uint32_t version;
    uint32_t size;
    xblshim_core* core;
    const xblshim_settings* settings;
    /* Readable while the core has something for the loop, see "Sleeping and waking"; a file descriptor (a SOCKET on
     * Windows). exchange() empties it. */
    int64_t wake_handle;
    /* Takes the answers, then up to `capacity` calls. Returns how many, or XBLSHIM_STOP. */
    int32_t (*exchange)(xblshim_core* core, const xblshim_answer* answers, uint32_t answer_count, xblshim_call* calls,
                        uint32_t capacity);
    /* Zeroed memory of `size` bytes, aligned for anything, for what a call that is open brings: once a call. Belongs to
     * the core. Null when memory is short or the call was given up; then the call is answered with a failure. One piece
     * for an answer: it costs one C call. */
    void* (*answer_memory)(xblshim_core* core, uint64_t token, uint64_t size);
    /* The same for an event: it belongs to the core from event() on, which has to follow at once. Null when memory is
     * short or the subscription is gone; then there is no event(). */
    void* (*event_memory)(xblshim_core* core, uint64_t subscription, uint64_t size);
    void (*event)(xblshim_core* core, uint64_t subscription, uint32_t kind, void* memory);
    /* An attempt of an observed call is over. What it says is copied; the handlers run before the call completes. */
    void (*attempt)(xblshim_core* core, uint64_t token, const xblshim_attempt* attempt);
    /* What the call waits for from now on, for reports; `milliseconds` is how long at most (0: unknown). */
    void (*waiting)(xblshim_core* core, uint64_t token, uint32_t reason, uint64_t milliseconds);
    /* 1 while the title has its network switched off; for what runs beside calls. */
    int32_t (*offline)(xblshim_core* core);
    /* 1 when it is to stop. For looking between the steps of a long start. */
    int32_t (*stopping)(xblshim_core* core);
    void (*configured)(xblshim_core* core, const xblshim_configuration* configuration);
    void (*started)(xblshim_core* core);
    /* The start failed: with a sentence that ends with the remedy. All calls get `hr` from now on. */
    void (*failed)(xblshim_core* core, int32_t hr, const char* sentence);
    void (*log)(xblshim_core* core, uint32_t level, const char* text);
    /* A hosting Python is about to finish: stops and joins every thread that may enter it, and refuses later starts.
     * Called without the GIL. */
    void (*python_exits)(void);
} xblshim_core_api;

/* The bridge's functions. */
typedef struct xblshim_bridge_api {
    uint32_t version;
    uint32_t size;
    /* Enters Python and stays until told to stop. It never raises, never exits the process. */
    void (*run)(const xblshim_core_api* core);
    /* Null, or to be called before run() on a thread that Python doesn't know: registers python_exits. 0, or -1 with a
     * sentence. Waits for the GIL. */
    int32_t (*watch)(const xblshim_core_api* core, char* error, uint32_t error_size);
} xblshim_bridge_api;
/* } door */

/* The bridge's entry, called on the thread that starts the library. Registers python_exits with a running Python.
 * Returns 0, or -1 with a sentence in `error` (at most `error_size` bytes with its end). */
typedef int32_t xblshim_bridge_start_function(const xblshim_core_api* core, xblshim_bridge_api* bridge, char* error,
                                              uint32_t error_size);
#define XBLSHIM_BRIDGE_START "xblshim_bridge_start"

#ifdef __cplusplus
}
#endif

#endif
