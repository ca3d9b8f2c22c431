// What the core asks the Python side for.
// Rendered from the registry by `python -m xblshim.abi render`.
#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "service/rendered/calls.h"

namespace xblshim::service {

// An HTTP header.
struct Header {
    std::string name;
    std::string value;
};

// One of several updates.
struct AchievementProgress {
    std::string achievement_id;
    uint32_t percent_complete = 0;
};

// A user.
struct UserId {
    uint64_t xuid = 0;
};

// The name of a statistic, or of a leaderboard's additional column.
struct StatisticName {
    std::string name;
};

// A service configuration whose statistics are read.
struct RequestedScid {
    std::string scid;
    uint32_t name_count = 0; // how many of the request's names are for it, behind those before
};

// A statistic that the title writes.
struct TitleStatistic {
    std::string name;
    bool is_text = false; // which of the two values counts
    double number = 0;
    std::string text;
};

// A part of a rich presence text.
struct PresenceToken {
    std::string token;
};

// A kind of device whose presence is read.
struct DeviceFilter {
    uint32_t device_type = 0; // XblPresenceDeviceType
};

// A title whose presence is read.
struct TitleFilter {
    uint32_t title_id = 0;
};

// A permission that is checked.
struct PermissionAsked {
    uint32_t permission = 0; // XblPermission
};

// A kind of user outside the network whose permission is checked.
struct AnonymousUser {
    uint32_t user_type = 0; // XblAnonymousUserType
};

// A text that is verified.
struct VerifiedText {
    std::string text;
};

// Sets a user's progress.
struct UpdateAchievement {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid; // as the title gave it: the request lower-cases it
    std::string achievement_id;
    uint32_t percent_complete = 0; // 0 to 100
};

// Reads a user's achievements of a title, page by page.
struct ListAchievements {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    uint32_t type = 0; // XblAchievementType; other values fail with E_INVALIDARG
    bool unlocked_only = false;
    uint32_t order_by = 0; // XblAchievementOrderBy; other values fail with E_INVALIDARG
    uint32_t skip_items = 0; // not sent with a continuation token
    uint32_t max_items = 0; // 0: the service decides
    std::string continuation_token; // of the page before; empty for the first one
};

// Reads one achievement of a user.
struct GetAchievement {
    uint64_t xuid = 0;
    std::string scid; // as the title gave it: the request lower-cases it
    std::string achievement_id;
};

// Sets a user's progress in several achievements; each gets a result of its own.
struct UpdateAchievements {
    uint64_t xuid = 0;
    uint32_t title_id = 0;
    std::string scid; // as the title gave it: the request lower-cases it
    std::vector<AchievementProgress> achievements; // no id twice
};

// Gets the Authorization value (and a signature, where there is one) for a request that the title makes itself.
struct GetToken {
    uint64_t xuid = 0;
    std::string method;
    std::string url;
    std::vector<Header> headers;
    std::vector<uint8_t> body;
    bool force_refresh = false;
};

// Sends a request that the title wrote itself. A success says that it was tried: hr in the response says how it
// ended.
struct HttpCall {
    uint64_t xuid = 0; // the user whose token a service of Xbox gets; 0: the title adds its own token
    std::string method; // as it is sent
    std::string url;
    std::vector<Header> headers; // in the order in which they are sent; no name twice
    std::vector<uint8_t> body;
    bool retry_allowed = false;
    uint32_t retry_cache_id = 0; // of the throttle state that the call shares; 0: none
    uint32_t timeout_seconds = 0; // of an attempt; 0: what is left of the window, 5 to 30
    uint32_t gzip_level = 0; // 1 to 9; 0: the body is sent as it is
    uint64_t id = 0; // names the call for cancel_http_call; 0: it is never canceled
};

// Gives a request of the title up; without one of this id nothing happens.
struct CancelHttpCall {
    uint64_t id = 0;
};

// Opens a subscription. Completed once it is registered; events may come earlier.
struct Subscribe {
    xblshim_subscription_kind kind = XBLSHIM_SUBSCRIPTION_PROGRESS;
    uint64_t xuid = 0; // the user of the events; 0: all users
    uint32_t title_id = 0; // needed by unlocks only
    std::string scid; // as the title gave it; needed by progress only
    uint64_t subscription = 0; // chosen by the core: names it in its events
    std::string name; // of the statistic; needed by statistics only
    uint64_t caller = 0; // the user whose connection is used; 0: that of xuid
    bool keeps_open = false; // of a connection: opens it, and keeps it open; else it is watched only
};

// Closes a subscription.
struct Unsubscribe {
    uint64_t subscription = 0;
};

// Reads the profiles of users.
struct GetProfiles {
    std::vector<UserId> xuids;
};

// Reads the profiles of a social group of the user.
struct GetProfilesOfGroup {
    std::string group; // such as People
};

// Writes statistics of the title.
struct WriteStatistics {
    uint64_t xuid = 0;
    std::string scid;
    bool replace = false; // all statistics of the title that are not named are removed
    std::vector<TitleStatistic> statistics;
};

// Removes statistics of the title.
struct DeleteStatistics {
    uint64_t xuid = 0;
    std::string scid;
    std::vector<StatisticName> names;
};

// Reads statistics of one user.
struct GetUserStatistics {
    uint64_t xuid = 0;
    std::string scid;
    std::vector<StatisticName> names;
};

// Reads statistics of several users and service configurations.
struct GetUsersStatistics {
    std::vector<UserId> xuids;
    std::vector<RequestedScid> scids;
    std::vector<StatisticName> names; // the names of the first service configuration, then of the second, and so on
};

// Reads a page of a leaderboard.
struct GetLeaderboard {
    bool social = false; // of the user's people, not of all users
    bool title_managed = false; // of a statistic that the title writes
    uint64_t xuid = 0; // 0: no user
    std::string scid;
    std::string name; // of the leaderboard or, by the first two members, of the statistic
    uint32_t social_group = 0; // XblSocialGroupType
    bool ascending = false;
    bool ordered = false; // the order is sent
    uint32_t max_items = 0; // 0: the service decides
    uint64_t skip_to_xuid = 0; // 0: not sent
    uint32_t skip_to_rank = 0; // 0: not sent
    std::string continuation_token; // of the page before; empty for the first one
    std::vector<StatisticName> columns; // additional columns
};

// Sets the presence of a user in the title.
struct SetPresence {
    uint64_t xuid = 0;
    bool active = false;
    std::string scid; // of the rich presence text; empty: without one
    std::string presence_id; // of the rich presence text; empty: without one
    std::vector<PresenceToken> tokens;
};

// Reads the presence of one user.
struct GetPresence {
    uint64_t xuid = 0;
};

// Reads the presence of several users, or of a social group.
struct GetPresences {
    std::vector<UserId> xuids;
    std::string group; // such as People; empty: not sent
    bool has_owner = false; // whether owner is sent
    uint64_t owner = 0; // whose social group
    std::vector<DeviceFilter> device_types; // empty: all
    std::vector<TitleFilter> title_ids; // empty: all
    uint32_t detail_level = 0; // XblPresenceDetailLevel
    bool online_only = false;
    bool broadcasting_only = false;
};

// Reads the users that a user follows, page by page.
struct GetRelationships {
    uint64_t xuid = 0;
    uint32_t filter = 0; // XblSocialRelationshipFilter; other values are sent as All
    uint64_t start_index = 0; // 0: not sent
    uint64_t max_items = 0; // 0: the service decides
};

// Asks whether texts may be shown to others.
struct VerifyTexts {
    std::vector<VerifiedText> texts;
};

// Reads the users that a user blocks.
struct GetAvoidList {
    uint64_t xuid = 0;
};

// Reads the users that a user mutes.
struct GetMuteList {
    uint64_t xuid = 0;
};

// Checks a permission of a user toward another one.
struct CheckPermission {
    uint64_t xuid = 0;
    uint32_t permission = 0; // XblPermission
    bool anonymous = false; // which of the two targets counts
    uint64_t target_xuid = 0;
    uint32_t target_type = 0; // XblAnonymousUserType
};

// Checks permissions of a user toward several others.
struct CheckPermissions {
    uint64_t xuid = 0;
    std::vector<PermissionAsked> permissions;
    std::vector<UserId> target_xuids;
    std::vector<AnonymousUser> target_types;
};

// Writes an in-game event. It is stored where the service can't be reached.
struct WriteEvent {
    uint64_t xuid = 0;
    uint32_t title_id = 0; // 0: unknown
    std::string scid; // in lower case
    std::string play_session;
    std::string name;
    std::string dimensions; // JSON; empty: none
    std::string measurements; // JSON; empty: none
};

using Request = std::variant<
    UpdateAchievement,
    ListAchievements,
    GetAchievement,
    UpdateAchievements,
    GetToken,
    HttpCall,
    CancelHttpCall,
    Subscribe,
    Unsubscribe,
    GetProfiles,
    GetProfilesOfGroup,
    WriteStatistics,
    DeleteStatistics,
    GetUserStatistics,
    GetUsersStatistics,
    GetLeaderboard,
    SetPresence,
    GetPresence,
    GetPresences,
    GetRelationships,
    VerifyTexts,
    GetAvoidList,
    GetMuteList,
    CheckPermission,
    CheckPermissions,
    WriteEvent>;

} // namespace xblshim::service
