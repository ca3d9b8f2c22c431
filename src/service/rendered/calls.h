/* The calls between the core and the Python side: see service/door.h, which includes this.
 * Rendered from the registry by `python -m xblshim.abi render`. */
#ifndef XBLSHIM_SERVICE_RENDERED_CALLS_H
#define XBLSHIM_SERVICE_RENDERED_CALLS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* door { */
/* The kinds of call. An unknown one is answered with E_NOTIMPL. */
typedef enum xblshim_call_kind {
    XBLSHIM_CALL_UPDATE_ACHIEVEMENT = 1,
    XBLSHIM_CALL_LIST_ACHIEVEMENTS = 2, /* a success comes with an xblshim_page */
    XBLSHIM_CALL_GET_ACHIEVEMENT = 3, /* a success comes with an xblshim_page */
    XBLSHIM_CALL_UPDATE_ACHIEVEMENTS = 4, /* a success comes with an xblshim_results */
    XBLSHIM_CALL_GET_TOKEN = 5, /* a success comes with an xblshim_token */
    XBLSHIM_CALL_HTTP_CALL = 30, /* a success comes with an xblshim_http_response */
    XBLSHIM_CALL_CANCEL_HTTP_CALL = 31,
    XBLSHIM_CALL_SUBSCRIBE = 6,
    XBLSHIM_CALL_UNSUBSCRIBE = 7
} xblshim_call_kind;

/* How important a line of the log is. */
typedef enum xblshim_log_level {
    XBLSHIM_LOG_ERROR = 0,
    XBLSHIM_LOG_WARNING = 1,
    XBLSHIM_LOG_INFO = 2,
    XBLSHIM_LOG_DEBUG = 3
} xblshim_log_level;

/* What a call waits for; see waiting(). */
typedef enum xblshim_wait_reason {
    XBLSHIM_WAITS_FOR_SERVICE = 0, /* an attempt is under way; so it is until waiting() says otherwise */
    XBLSHIM_WAITS_FOR_RETRY = 1, /* the last attempt failed, the next one is due later */
    XBLSHIM_WAITS_FOR_THROTTLE = 2, /* the service said to come back later */
    XBLSHIM_WAITS_FOR_TOKEN = 3 /* the user's token is being fetched */
} xblshim_wait_reason;

/* What event() reports. */
typedef enum xblshim_event_kind {
    XBLSHIM_EVENT_DATA = 1, /* with the memory that the subscription's kind says */
    XBLSHIM_EVENT_RESYNC = 2 /* events may have been missed: what was read before is to be read again; no memory */
} xblshim_event_kind;

/* What a subscription reports. */
typedef enum xblshim_subscription_kind {
    XBLSHIM_SUBSCRIPTION_PROGRESS = 1, /* its events bring an xblshim_progress_change */
    XBLSHIM_SUBSCRIPTION_UNLOCKS = 2, /* its events bring an XblAchievementUnlockEvent */
    XBLSHIM_SUBSCRIPTION_USERS = 3 /* its events bring an xblshim_user_change */
} xblshim_subscription_kind;

/* An HTTP header. */
typedef struct xblshim_header {
    const char* name;
    const char* value;
} xblshim_header;

/* One of several updates. */
typedef struct xblshim_achievement_progress {
    const char* achievement_id;
    uint32_t percent_complete;
} xblshim_achievement_progress;

/* Sets a user's progress. */
typedef struct xblshim_update_achievement {
    uint64_t xuid;
    uint32_t title_id;
    const char* scid; /* as the title gave it: the request lower-cases it */
    const char* achievement_id;
    uint32_t percent_complete; /* 0 to 100 */
} xblshim_update_achievement;

/* Reads a user's achievements of a title, page by page. */
typedef struct xblshim_list_achievements {
    uint64_t xuid;
    uint32_t title_id;
    uint32_t type; /* XblAchievementType; others than the enum's are refused with E_INVALIDARG */
    uint32_t unlocked_only;
    uint32_t order_by; /* XblAchievementOrderBy; others than the enum's are refused with E_INVALIDARG */
    uint32_t skip_items; /* not sent with a continuation token */
    uint32_t max_items; /* 0: the service decides */
    const char* continuation_token; /* of the page before; empty for the first one */
} xblshim_list_achievements;

/* Reads one achievement of a user. */
typedef struct xblshim_get_achievement {
    uint64_t xuid;
    const char* scid; /* as the title gave it: the request lower-cases it */
    const char* achievement_id;
} xblshim_get_achievement;

/* Sets a user's progress in several achievements; each gets a result of its own. */
typedef struct xblshim_update_achievements {
    uint64_t xuid;
    uint32_t title_id;
    const char* scid; /* as the title gave it: the request lower-cases it */
    const xblshim_achievement_progress* achievements; /* no id twice */
    uint64_t achievements_count;
} xblshim_update_achievements;

/* Gets the Authorization value (and a signature, where there is one) for a request that the title makes itself. */
typedef struct xblshim_get_token {
    uint64_t xuid;
    const char* method;
    const char* url;
    const xblshim_header* headers;
    uint64_t headers_count;
    const uint8_t* body;
    uint64_t body_size;
    uint32_t force_refresh;
} xblshim_get_token;

/* Sends a request that the title wrote itself. A success says that it was tried: hr in the response says how it
 * ended. */
typedef struct xblshim_http_call {
    uint64_t xuid; /* the user whose token a service of Xbox gets; 0: the title adds its own token */
    const char* method; /* as it is sent */
    const char* url;
    const xblshim_header* headers; /* in the order in which they are sent; no name twice */
    uint64_t headers_count;
    const uint8_t* body;
    uint64_t body_size;
    uint32_t retry_allowed;
    uint32_t retry_cache_id; /* of the throttle state that the call shares; 0: none */
    uint32_t timeout_seconds; /* of an attempt; 0: what is left of the window, 5 to 30 */
    uint32_t gzip_level; /* 1 to 9; 0: the body is sent as it is */
    uint64_t id; /* names the call for cancel_http_call; 0: it is never canceled */
} xblshim_http_call;

/* Gives a request of the title up; without one of this id nothing happens. */
typedef struct xblshim_cancel_http_call {
    uint64_t id;
} xblshim_cancel_http_call;

/* Opens a subscription. Completed once it is registered; events may come earlier. */
typedef struct xblshim_subscribe {
    uint32_t kind; /* subscription_kind */
    uint64_t xuid; /* whose events; 0 for those of all users */
    uint32_t title_id; /* needed by unlocks only */
    const char* scid; /* as the title gave it; needed by progress only */
    uint64_t subscription; /* chosen by the core: names it in its events */
} xblshim_subscribe;

/* Closes a subscription. */
typedef struct xblshim_unsubscribe {
    uint64_t subscription;
} xblshim_unsubscribe;

/* What is asked: the member that the call's kind says. */
typedef union xblshim_request {
    xblshim_update_achievement update_achievement;
    xblshim_list_achievements list_achievements;
    xblshim_get_achievement get_achievement;
    xblshim_update_achievements update_achievements;
    xblshim_get_token get_token;
    xblshim_http_call http_call;
    xblshim_cancel_http_call cancel_http_call;
    xblshim_subscribe subscribe;
    xblshim_unsubscribe unsubscribe;
} xblshim_request;

/* One page of a list, or the answer to the question for a single achievement. */
typedef struct xblshim_page {
    const struct XblAchievement* achievements;
    uint64_t achievements_count;
    const char* continuation_token; /* null, in Python empty, when there is no next page */
} xblshim_page;

/* An HRESULT for each of several updates, in their order. */
typedef struct xblshim_results {
    const int32_t* results;
    uint64_t results_count;
} xblshim_results;

/* What goes into a request's headers. */
typedef struct xblshim_token {
    const char* token;
    const char* signature; /* empty when there is none */
} xblshim_token;

/* How a request of the title ended. */
typedef struct xblshim_http_response {
    int32_t hr; /* network_hr where it is a failure, else the HRESULT of the status */
    uint32_t status; /* 0 when no answer came */
    int32_t network_hr; /* S_OK when an answer came */
    uint32_t platform_error; /* the system's number of the failure; 0 when there is none */
    const char* platform_message; /* the failure in words; empty when there is none */
    const uint8_t* headers; /* name, zero, value, zero, and so on; sorted by name, no name twice */
    uint64_t headers_size;
    const uint8_t* body;
    uint64_t body_size;
} xblshim_http_response;

/* A user's progress in a service configuration changed. */
typedef struct xblshim_progress_change {
    const struct XblAchievementProgressChangeEntry* entries;
    uint64_t entries_count;
} xblshim_progress_change;

/* A user was signed out or in at the service. One event a change: the core reports SigningOut before SignedOut. */
typedef struct xblshim_user_change {
    uint64_t xuid;
    uint32_t change; /* XUserChangeEvent */
} xblshim_user_change;
/* } door */

#ifdef __cplusplus
}
#endif

#endif
