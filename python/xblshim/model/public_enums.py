"""Values of the headers' enums, by name.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

ACHIEVEMENT_TYPE: dict[str, int] = {
    "Unknown": 0,
    "All": 1,
    "Persistent": 2,
    "Challenge": 3,
}
ACHIEVEMENT_ORDER_BY: dict[str, int] = {
    "DefaultOrder": 0,
    "TitleId": 1,
    "UnlockTime": 2,
}
ACHIEVEMENT_PROGRESS_STATE: dict[str, int] = {
    "Unknown": 0,
    "Achieved": 1,
    "NotStarted": 2,
    "InProgress": 3,
}
ACHIEVEMENT_PARTICIPATION_TYPE: dict[str, int] = {
    "Unknown": 0,
    "Individual": 1,
    "Group": 2,
}
ACHIEVEMENT_MEDIA_ASSET_TYPE: dict[str, int] = {
    "Unknown": 0,
    "Icon": 1,
    "Art": 2,
}
ACHIEVEMENT_REWARD_TYPE: dict[str, int] = {
    "Unknown": 0,
    "Gamerscore": 1,
    "InApp": 2,
    "Art": 3,
}
ACHIEVEMENT_RARITY_CATEGORY: dict[str, int] = {
    "Unset": 0,
    "Rare": 1,
    "Common": 2,
}
ERROR_CONDITION: dict[str, int] = {
    "NoError": 0,
    "GenericError": 1,
    "GenericOutOfRange": 2,
    "Auth": 3,
    "Network": 4,
    "HttpGeneric": 5,
    "Http304NotModified": 6,
    "Http404NotFound": 7,
    "Http412PreconditionFailed": 8,
    "Http429TooManyRequests": 9,
    "HttpServiceTimeout": 10,
    "Rta": 11,
}
USER_CHANGE_EVENT: dict[str, int] = {
    "SignedInAgain": 0,
    "SigningOut": 1,
    "SignedOut": 2,
    "Gamertag": 3,
    "GamerPicture": 4,
    "Privileges": 5,
}
ANONYMOUS_USER_TYPE: dict[str, int] = {
    "Unknown": 0,
    "CrossNetworkUser": 1,
    "CrossNetworkFriend": 2,
}
LEADERBOARD_STAT_TYPE: dict[str, int] = {
    "Uint64": 0,
    "Boolean": 1,
    "Double": 2,
    "String": 3,
    "Other": 4,
}
PERMISSION: dict[str, int] = {
    "Unknown": 0,
    "CommunicateUsingText": 1000,
    "CommunicateUsingVideo": 1001,
    "CommunicateUsingVoice": 1002,
    "ViewTargetProfile": 1004,
    "ViewTargetGameHistory": 1005,
    "ViewTargetVideoHistory": 1006,
    "ViewTargetMusicHistory": 1007,
    "ViewTargetExerciseInfo": 1009,
    "ViewTargetPresence": 1011,
    "ViewTargetVideoStatus": 1012,
    "ViewTargetMusicStatus": 1013,
    "PlayMultiplayer": 1014,
    "ViewTargetUserCreatedContent": 1018,
    "BroadcastWithTwitch": 1019,
    "WriteComment": 1022,
    "ShareItem": 1024,
    "ShareTargetContentToExternalNetworks": 1025,
}
PERMISSION_DENY_REASON: dict[str, int] = {
    "Unknown": 0,
    "NotAllowed": 2,
    "MissingPrivilege": 3,
    "PrivilegeRestrictsTarget": 4,
    "BlockListRestrictsTarget": 5,
    "MuteListRestrictsTarget": 7,
    "PrivacySettingRestrictsTarget": 9,
    "CrossNetworkUserMustBeFriend": 12,
}
PRESENCE_BROADCAST_PROVIDER: dict[str, int] = {
    "Unknown": 0,
    "Twitch": 1,
}
PRESENCE_DETAIL_LEVEL: dict[str, int] = {
    "Default": 0,
    "User": 1,
    "Device": 2,
    "Title": 3,
    "All": 4,
}
PRESENCE_DEVICE_TYPE: dict[str, int] = {
    "Unknown": 0,
    "WindowsPhone": 1,
    "WindowsPhone7": 2,
    "Web": 3,
    "Xbox360": 4,
    "PC": 5,
    "Windows8": 6,
    "XboxOne": 7,
    "WindowsOneCore": 8,
    "WindowsOneCoreMobile": 9,
    "iOS": 10,
    "Android": 11,
    "AppleTV": 12,
    "Nintendo": 13,
    "PlayStation": 14,
    "Win32": 15,
    "Scarlett": 16,
}
PRESENCE_TITLE_STATE: dict[str, int] = {
    "Unknown": 0,
    "Started": 1,
    "Ended": 2,
}
REAL_TIME_ACTIVITY_CONNECTION_STATE: dict[str, int] = {
    "Connected": 0,
    "Connecting": 1,
    "Disconnected": 2,
}
PRESENCE_TITLE_VIEW_STATE: dict[str, int] = {
    "Unknown": 0,
    "FullScreen": 1,
    "Filled": 2,
    "Snapped": 3,
    "Background": 4,
}
PRESENCE_USER_STATE: dict[str, int] = {
    "Unknown": 0,
    "Online": 1,
    "Away": 2,
    "Offline": 3,
}
PRIVACY_SETTING: dict[str, int] = {
    "Unknown": 0,
    "ShareFriendList": 1,
    "ShareGameHistory": 2,
    "CommunicateUsingTextAndVoice": 3,
    "SharePresence": 4,
    "ShareProfile": 5,
    "ShareVideoAndMusicStatus": 6,
    "CommunicateUsingVideo": 7,
    "CollectVoiceData": 8,
    "ShareXboxMusicActivity": 9,
    "ShareExerciseInfo": 11,
    "ShareIdentity": 12,
    "ShareIdentityInGame": 13,
    "ShareRecordedGameSessions": 14,
    "CollectLiveTvData": 15,
    "CollectXboxVideoData": 16,
    "ShareIdentityTransitively": 17,
    "ShareVideoHistory": 18,
    "ShareMusicHistory": 19,
    "AllowUserCreatedContentViewing": 20,
    "AllowProfileViewing": 21,
    "ShowRealTimeActivity": 22,
    "CollectVoiceDataXboxOneFull": 23,
    "CanShareIdentity": 24,
    "ShareContentToExternalNetworks": 25,
    "CollectVoiceSearchData": 26,
    "ShareClubMembership": 27,
    "CollectVoiceGameChatData": 28,
    "ShareActivityFeed": 29,
    "CommunicateDuringCrossNetworkPlay": 30,
}
PRIVILEGE: dict[str, int] = {
    "Unknown": 0,
    "AllowIngameVoiceCommunications": 205,
    "AllowVideoCommunications": 235,
    "AllowProfileViewing": 249,
    "AllowCommunications": 252,
    "AllowMultiplayer": 254,
    "AllowAddFriend": 255,
}
SOCIAL_NOTIFICATION_TYPE: dict[str, int] = {
    "Unknown": 0,
    "Added": 1,
    "Changed": 2,
    "Removed": 3,
    "IncomingFriendRequestCountChanged": 4,
}
SOCIAL_RELATIONSHIP_FILTER: dict[str, int] = {
    "All": 0,
    "Favorite": 1,
    "LegacyXboxLiveFriends": 2,
}
