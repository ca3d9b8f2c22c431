"""Shared by the tests of reading."""

import asyncio
from typing import Any

from client_support import SCID, SETTINGS, XUID, FakeTransport, Log, Reply, client_of

from xblshim.client.transport import Request
from xblshim.model.requests import GetAchievement, ListAchievements
from xblshim.model.results import (
    Achievement,
    MediaAsset,
    Page,
    Progression,
    Requirement,
    Reward,
    TimeWindow,
    TitleAssociation,
)

E_FAIL, E_INVALIDARG, E_UNEXPECTED, BAD_JSON = 0x80004005, 0x80070057, 0x8000FFFF, 0x83750007
LIST = ListAchievements(XUID, 1234, 1, False, 0, 0, 0)
SINGLE = GetAchievement(XUID, SCID, "7")

EXAMPLE = """{
  "achievements": [
    {
      "id": "7",
      "serviceConfigId": "5d0a3b10-0000-0000-0000-000012345678",
      "name": "Lantern Keeper",
      "titleAssociations": [ { "name": "Harbour Nights", "id": 305419896 } ],
      "progressState": "inprogress",
      "progression": {
        "requirements": [ { "id": "a1f3c2d4-9e10-4b55-8a61-0c1d2e3f4a5b", "current": "40", "target": "100" } ],
        "timeUnlocked": "0001-01-01T00:00:00.0000000Z"
      },
      "mediaAssets": [
        { "name": "lantern.png", "type": "Icon", "url": "https://images.example.test/lantern.png" }
      ],
      "platforms": [ "WindowsOneCore", "XboxOne" ],
      "isSecret": true,
      "description": "You lit every lantern in the harbour.",
      "lockedDescription": "Light every lantern.",
      "productId": "11111111-2222-3333-4444-555555555555",
      "achievementType": "Persistent",
      "participationType": "Individual",
      "timeWindow": null,
      "rewards": [
        { "name": null, "description": null, "value": "25", "type": "Gamerscore", "valueType": "Int", "mediaAsset": null },
        { "name": "Brass lamp", "description": "A lamp for your cabin", "value": "lamp_01", "type": "InApp", "valueType": "String",
          "mediaAsset": { "name": "lamp.png", "type": "Art", "url": "https://images.example.test/lamp.png" } }
      ],
      "estimatedTime": "01:30:15",
      "deeplink": "harbour://quest/7",
      "isRevoked": false,
      "rarity": { "currentCategory": "Rare", "currentPercentage": 3.4 }
    }
  ],
  "pagingInfo": { "continuationToken": "1", "totalRecords": 12 }
}"""
LANTERN = Achievement(
    "7",
    "5d0a3b10-0000-0000-0000-000012345678",
    "Lantern Keeper",
    (TitleAssociation("Harbour Nights", 305419896),),
    3,
    Progression((Requirement("a1f3c2d4-9e10-4b55-8a61-0c1d2e3f4a5b", "40", "100"),), 0),
    (MediaAsset("lantern.png", 1, "https://images.example.test/lantern.png"),),
    ("WindowsOneCore", "XboxOne"),
    True,
    "You lit every lantern in the harbour.",
    "Light every lantern.",
    "11111111-2222-3333-4444-555555555555",
    2,
    1,
    TimeWindow(0, 0),
    (
        Reward("", "", "25", 1, "Int", None),
        Reward(
            "Brass lamp",
            "A lamp for your cabin",
            "lamp_01",
            2,
            "String",
            MediaAsset("lamp.png", 2, "https://images.example.test/lamp.png"),
        ),
    ),
    5415,
    "harbour://quest/7",
    False,
)


def read(
    call: ListAchievements | GetAchievement, *replies: Reply, **policy: Any
) -> tuple[Page | int, Log, list[Request]]:
    """Returns the client's result for the replies (HRESULTs unsigned), the log, and the requests."""

    async def run() -> tuple[Page | int, Log, list[Request]]:
        transport, log = FakeTransport(*replies), Log()
        async with client_of(transport, log, **policy) as client:
            if isinstance(call, ListAchievements):
                result = await client.list_achievements(call, SETTINGS)
            else:
                result = await client.get_achievement(call, SETTINGS)
        return result & 0xFFFFFFFF if isinstance(result, int) else result, log, transport.requests

    return asyncio.run(run())
