/* The calls between the core and the Python side: see service/bridge_abi.h, which includes this.
 * Rendered from the registry by `python -m xblshim.abi render`. */
#ifndef XBLSHIM_SERVICE_RENDERED_CALLS_H
#define XBLSHIM_SERVICE_RENDERED_CALLS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* bridge ABI { */
/* The kinds of call. An unknown one gets E_NOTIMPL. */
typedef enum xblshim_call_kind {
    XBLSHIM_CALL_UPDATE_ACHIEVEMENT = 1,
    XBLSHIM_CALL_LIST_ACHIEVEMENTS = 2, /* a success comes with an xblshim_page */
    XBLSHIM_CALL_GET_ACHIEVEMENT = 3, /* a success comes with an xblshim_page */
    XBLSHIM_CALL_UPDATE_ACHIEVEMENTS = 4, /* a success comes with an xblshim_results */
    XBLSHIM_CALL_GET_TOKEN = 5, /* a success comes with an xblshim_token */
    XBLSHIM_CALL_HTTP_CALL = 30, /* a success comes with an xblshim_http_response */
    XBLSHIM_CALL_CANCEL_HTTP_CALL = 31,
    XBLSHIM_CALL_SUBSCRIBE = 6,
    XBLSHIM_CALL_UNSUBSCRIBE = 7,
    XBLSHIM_CALL_GET_PROFILES = 20, /* a success comes with an xblshim_profiles */
    XBLSHIM_CALL_GET_PROFILES_OF_GROUP = 21, /* a success comes with an xblshim_profiles */
    XBLSHIM_CALL_WRITE_STATISTICS = 22,
    XBLSHIM_CALL_DELETE_STATISTICS = 23,
    XBLSHIM_CALL_GET_USER_STATISTICS = 24, /* a success comes with an xblshim_user_statistics */
    XBLSHIM_CALL_GET_USERS_STATISTICS = 25, /* a success comes with an xblshim_user_statistics */
    XBLSHIM_CALL_GET_LEADERBOARD = 26, /* a success comes with an xblshim_leaderboard */
    XBLSHIM_CALL_SET_PRESENCE = 27,
    XBLSHIM_CALL_GET_PRESENCE = 28, /* a success comes with an xblshim_presence_records */
    XBLSHIM_CALL_GET_PRESENCES = 29, /* a success comes with an xblshim_presence_records */
    XBLSHIM_CALL_GET_RELATIONSHIPS = 40, /* a success comes with an xblshim_relationships */
    XBLSHIM_CALL_VERIFY_TEXTS = 41, /* a success comes with an xblshim_verified_texts */
    XBLSHIM_CALL_GET_AVOID_LIST = 42, /* a success comes with an xblshim_xuids */
    XBLSHIM_CALL_GET_MUTE_LIST = 43, /* a success comes with an xblshim_xuids */
    XBLSHIM_CALL_CHECK_PERMISSION = 44, /* a success comes with an xblshim_permission_checks */
    XBLSHIM_CALL_CHECK_PERMISSIONS = 45, /* a success comes with an xblshim_permission_checks */
    XBLSHIM_CALL_WRITE_EVENT = 38
} xblshim_call_kind;

/* The level of a line of the log. */
typedef enum xblshim_log_level {
    XBLSHIM_LOG_ERROR = 0,
    XBLSHIM_LOG_WARNING = 1,
    XBLSHIM_LOG_INFO = 2,
    XBLSHIM_LOG_DEBUG = 3
} xblshim_log_level;

/* The reason why a call waits; see waiting(). */
typedef enum xblshim_wait_reason {
    XBLSHIM_WAITS_FOR_SERVICE = 0, /* an attempt is under way; so it is until waiting() says otherwise */
    XBLSHIM_WAITS_FOR_RETRY = 1, /* the last attempt failed, the next one is due later */
    XBLSHIM_WAITS_FOR_THROTTLE = 2, /* the service demanded a delay */
    XBLSHIM_WAITS_FOR_TOKEN = 3 /* the user's token is being fetched */
} xblshim_wait_reason;

/* The kind of report of event(). */
typedef enum xblshim_event_kind {
    XBLSHIM_EVENT_DATA = 1, /* with the memory that the subscription's kind says */
    XBLSHIM_EVENT_RESYNC = 2 /* events may have been missed: all data must be read again; its memory is null */
} xblshim_event_kind;

/* The kind of events of a subscription. */
typedef enum xblshim_subscription_kind {
    XBLSHIM_SUBSCRIPTION_PROGRESS = 1, /* its events contain an xblshim_progress_change */
    XBLSHIM_SUBSCRIPTION_UNLOCKS = 2, /* its events contain an XblAchievementUnlockEvent */
    XBLSHIM_SUBSCRIPTION_USERS = 3, /* its events contain an xblshim_user_change */
    XBLSHIM_SUBSCRIPTION_STATISTICS = 4, /* its events contain an XblStatisticChangeEventArgs */
    XBLSHIM_SUBSCRIPTION_DEVICE_PRESENCE = 5, /* its events contain an xblshim_device_presence_change */
    XBLSHIM_SUBSCRIPTION_TITLE_PRESENCE = 6, /* its events contain an xblshim_title_presence_change */
    XBLSHIM_SUBSCRIPTION_RELATIONSHIPS = 7, /* its events contain an xblshim_relationship_change */
    XBLSHIM_SUBSCRIPTION_CONNECTION = 8 /* its events contain an xblshim_connection_change */
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

/* A user. */
typedef struct xblshim_user_id {
    uint64_t xuid;
} xblshim_user_id;

/* The name of a statistic, or of a leaderboard's additional column. */
typedef struct xblshim_statistic_name {
    const char* name;
} xblshim_statistic_name;

/* A service configuration whose statistics are read. */
typedef struct xblshim_requested_scid {
    const char* scid;
    uint32_t name_count; /* how many of the request's names are for it, behind those before */
} xblshim_requested_scid;

/* A statistic that the title writes. */
typedef struct xblshim_title_statistic {
    const char* name;
    uint32_t is_text; /* which of the two values counts */
    double number;
    const char* text;
} xblshim_title_statistic;

/* A part of a rich presence text. */
typedef struct xblshim_presence_token {
    const char* token;
} xblshim_presence_token;

/* A kind of device whose presence is read. */
typedef struct xblshim_device_filter {
    uint32_t device_type; /* XblPresenceDeviceType */
} xblshim_device_filter;

/* A title whose presence is read. */
typedef struct xblshim_title_filter {
    uint32_t title_id;
} xblshim_title_filter;

/* A permission that is checked. */
typedef struct xblshim_permission_asked {
    uint32_t permission; /* XblPermission */
} xblshim_permission_asked;

/* A kind of user outside the network whose permission is checked. */
typedef struct xblshim_anonymous_user {
    uint32_t user_type; /* XblAnonymousUserType */
} xblshim_anonymous_user;

/* A text that is verified. */
typedef struct xblshim_verified_text {
    const char* text;
} xblshim_verified_text;

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
    uint32_t type; /* XblAchievementType; other values fail with E_INVALIDARG */
    uint32_t unlocked_only;
    uint32_t order_by; /* XblAchievementOrderBy; other values fail with E_INVALIDARG */
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
    uint64_t xuid; /* the user of the events; 0: all users */
    uint32_t title_id; /* needed by unlocks only */
    const char* scid; /* as the title gave it; needed by progress only */
    uint64_t subscription; /* chosen by the core: names it in its events */
    const char* name; /* of the statistic; needed by statistics only */
    uint64_t caller; /* the user whose connection is used; 0: that of xuid */
    uint32_t keeps_open; /* of a connection: opens it, and keeps it open; else it is watched only */
} xblshim_subscribe;

/* Closes a subscription. */
typedef struct xblshim_unsubscribe {
    uint64_t subscription;
} xblshim_unsubscribe;

/* Reads the profiles of users. */
typedef struct xblshim_get_profiles {
    const xblshim_user_id* xuids;
    uint64_t xuids_count;
} xblshim_get_profiles;

/* Reads the profiles of a social group of the user. */
typedef struct xblshim_get_profiles_of_group {
    const char* group; /* such as People */
} xblshim_get_profiles_of_group;

/* Writes statistics of the title. */
typedef struct xblshim_write_statistics {
    uint64_t xuid;
    const char* scid;
    uint32_t replace; /* all statistics of the title that are not named are removed */
    const xblshim_title_statistic* statistics;
    uint64_t statistics_count;
} xblshim_write_statistics;

/* Removes statistics of the title. */
typedef struct xblshim_delete_statistics {
    uint64_t xuid;
    const char* scid;
    const xblshim_statistic_name* names;
    uint64_t names_count;
} xblshim_delete_statistics;

/* Reads statistics of one user. */
typedef struct xblshim_get_user_statistics {
    uint64_t xuid;
    const char* scid;
    const xblshim_statistic_name* names;
    uint64_t names_count;
} xblshim_get_user_statistics;

/* Reads statistics of several users and service configurations. */
typedef struct xblshim_get_users_statistics {
    const xblshim_user_id* xuids;
    uint64_t xuids_count;
    const xblshim_requested_scid* scids;
    uint64_t scids_count;
    const xblshim_statistic_name* names; /* the names of the first service configuration, then of the second, and so on */
    uint64_t names_count;
} xblshim_get_users_statistics;

/* Reads a page of a leaderboard. */
typedef struct xblshim_get_leaderboard {
    uint32_t social; /* of the user's people, not of all users */
    uint32_t title_managed; /* of a statistic that the title writes */
    uint64_t xuid; /* 0: no user */
    const char* scid;
    const char* name; /* of the leaderboard or, by the first two members, of the statistic */
    uint32_t social_group; /* XblSocialGroupType */
    uint32_t ascending;
    uint32_t ordered; /* the order is sent */
    uint32_t max_items; /* 0: the service decides */
    uint64_t skip_to_xuid; /* 0: not sent */
    uint32_t skip_to_rank; /* 0: not sent */
    const char* continuation_token; /* of the page before; empty for the first one */
    const xblshim_statistic_name* columns; /* additional columns */
    uint64_t columns_count;
} xblshim_get_leaderboard;

/* Sets the presence of a user in the title. */
typedef struct xblshim_set_presence {
    uint64_t xuid;
    uint32_t active;
    const char* scid; /* of the rich presence text; empty: without one */
    const char* presence_id; /* of the rich presence text; empty: without one */
    const xblshim_presence_token* tokens;
    uint64_t tokens_count;
} xblshim_set_presence;

/* Reads the presence of one user. */
typedef struct xblshim_get_presence {
    uint64_t xuid;
} xblshim_get_presence;

/* Reads the presence of several users, or of a social group. */
typedef struct xblshim_get_presences {
    const xblshim_user_id* xuids;
    uint64_t xuids_count;
    const char* group; /* such as People; empty: not sent */
    uint32_t has_owner; /* whether owner is sent */
    uint64_t owner; /* whose social group */
    const xblshim_device_filter* device_types; /* empty: all */
    uint64_t device_types_count;
    const xblshim_title_filter* title_ids; /* empty: all */
    uint64_t title_ids_count;
    uint32_t detail_level; /* XblPresenceDetailLevel */
    uint32_t online_only;
    uint32_t broadcasting_only;
} xblshim_get_presences;

/* Reads the users that a user follows, page by page. */
typedef struct xblshim_get_relationships {
    uint64_t xuid;
    uint32_t filter; /* XblSocialRelationshipFilter; other values are sent as All */
    uint64_t start_index; /* 0: not sent */
    uint64_t max_items; /* 0: the service decides */
} xblshim_get_relationships;

/* Asks whether texts may be shown to others. */
typedef struct xblshim_verify_texts {
    const xblshim_verified_text* texts;
    uint64_t texts_count;
} xblshim_verify_texts;

/* Reads the users that a user blocks. */
typedef struct xblshim_get_avoid_list {
    uint64_t xuid;
} xblshim_get_avoid_list;

/* Reads the users that a user mutes. */
typedef struct xblshim_get_mute_list {
    uint64_t xuid;
} xblshim_get_mute_list;

/* Checks a permission of a user toward another one. */
typedef struct xblshim_check_permission {
    uint64_t xuid;
    uint32_t permission; /* XblPermission */
    uint32_t anonymous; /* which of the two targets counts */
    uint64_t target_xuid;
    uint32_t target_type; /* XblAnonymousUserType */
} xblshim_check_permission;

/* Checks permissions of a user toward several others. */
typedef struct xblshim_check_permissions {
    uint64_t xuid;
    const xblshim_permission_asked* permissions;
    uint64_t permissions_count;
    const xblshim_user_id* target_xuids;
    uint64_t target_xuids_count;
    const xblshim_anonymous_user* target_types;
    uint64_t target_types_count;
} xblshim_check_permissions;

/* Writes an in-game event. It is stored where the service can't be reached. */
typedef struct xblshim_write_event {
    uint64_t xuid;
    uint32_t title_id; /* 0: unknown */
    const char* scid; /* in lower case */
    const char* play_session;
    const char* name;
    const char* dimensions; /* JSON; empty: none */
    const char* measurements; /* JSON; empty: none */
} xblshim_write_event;

/* The request: the member of the call's kind. */
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
    xblshim_get_profiles get_profiles;
    xblshim_get_profiles_of_group get_profiles_of_group;
    xblshim_write_statistics write_statistics;
    xblshim_delete_statistics delete_statistics;
    xblshim_get_user_statistics get_user_statistics;
    xblshim_get_users_statistics get_users_statistics;
    xblshim_get_leaderboard get_leaderboard;
    xblshim_set_presence set_presence;
    xblshim_get_presence get_presence;
    xblshim_get_presences get_presences;
    xblshim_get_relationships get_relationships;
    xblshim_verify_texts verify_texts;
    xblshim_get_avoid_list get_avoid_list;
    xblshim_get_mute_list get_mute_list;
    xblshim_check_permission check_permission;
    xblshim_check_permissions check_permissions;
    xblshim_write_event write_event;
} xblshim_request;

/* One page of a list, or the single achievement of XblAchievementsGetAchievementAsync. */
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
    uint32_t status; /* 0 when no response came */
    int32_t network_hr; /* S_OK when a response came */
    uint32_t platform_error; /* the system's number of the failure; 0 when there is none */
    const char* platform_message; /* the failure in words; empty when there is none */
    const uint8_t* headers; /* name, zero, value, zero, and so on; sorted by name, no name twice */
    uint64_t headers_size;
    const uint8_t* body;
    uint64_t body_size;
} xblshim_http_response;

/* Profiles of users, in the order of the response. */
typedef struct xblshim_profiles {
    const struct XblUserProfile* profiles;
    uint64_t profiles_count;
} xblshim_profiles;

/* Statistics of users, in the order of the response. */
typedef struct xblshim_user_statistics {
    const struct XblUserStatisticsResult* users;
    uint64_t users_count;
} xblshim_user_statistics;

/* A page of a leaderboard. */
typedef struct xblshim_leaderboard {
    const struct XblLeaderboardColumn* columns;
    uint64_t columns_count;
    const struct XblLeaderboardRow* rows;
    uint64_t rows_count;
    uint32_t total_row_count;
    const char* continuation_token; /* empty on the last page */
} xblshim_leaderboard;

/* Presence of users, in the order of the response. */
typedef struct xblshim_presence_records {
    const struct XblPresenceDeviceRecord* devices; /* the devices of the first user, then of the second, and so on */
    uint64_t devices_count;
    const uint64_t* xuids;
    uint64_t xuids_count;
    const uint32_t* states; /* XblPresenceUserState */
    uint64_t states_count;
    const uint32_t* device_counts; /* how many of the devices are each user's */
    uint64_t device_counts_count;
} xblshim_presence_records;

/* A page of the users that a user follows. */
typedef struct xblshim_relationships {
    const struct XblSocialRelationship* relationships;
    uint64_t relationships_count;
    uint64_t total_count; /* of all pages */
} xblshim_relationships;

/* The results of the verification of texts, in the order of the response. */
typedef struct xblshim_verified_texts {
    const struct XblVerifyStringResult* texts;
    uint64_t texts_count;
} xblshim_verified_texts;

/* Users, in the order of the response. */
typedef struct xblshim_xuids {
    const uint64_t* xuids;
    uint64_t xuids_count;
} xblshim_xuids;

/* The checked permissions of the first user, then of the second, and so on. */
typedef struct xblshim_permission_checks {
    const struct XblPermissionCheckResult* checks;
    uint64_t checks_count;
} xblshim_permission_checks;

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

/* A user signed in or out on a device. */
typedef struct xblshim_device_presence_change {
    uint64_t xuid;
    uint32_t device_type; /* XblPresenceDeviceType */
    uint32_t logged_on;
} xblshim_device_presence_change;

/* A user started or ended a title. */
typedef struct xblshim_title_presence_change {
    uint64_t xuid;
    uint32_t title_id;
    uint32_t state; /* XblPresenceTitleState */
} xblshim_title_presence_change;

/* A change of the users that a user follows, or of the number of friend requests that wait for the user. */
typedef struct xblshim_relationship_change {
    uint64_t xuid;
    uint32_t notification; /* XblSocialNotificationType */
    const uint64_t* xuids; /* the users that were added, changed or removed */
    uint64_t xuids_count;
    uint64_t request_count; /* of IncomingFriendRequestCountChanged */
} xblshim_relationship_change;

/* The state of the connection that a user's events come over changed. */
typedef struct xblshim_connection_change {
    uint32_t state; /* XblRealTimeActivityConnectionState */
} xblshim_connection_change;
/* } bridge ABI */

#ifdef __cplusplus
}
#endif

#endif
