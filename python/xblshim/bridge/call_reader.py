"""Takes a call of the core's (service/door.h) apart: the values that the client is asked with.

The core's texts are copied: what it gives is valid only until the next exchange.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xblshim.model.requests import (
    CallSettings,
    GetAchievement,
    GetToken,
    ListAchievements,
    Subscribe,
    UpdateAchievement,
    UpdateAchievements,
)

if TYPE_CHECKING:
    from .sides import CoreDoor

MOST_SETTINGS = 64


class CallReader:
    def __init__(self, door: CoreDoor) -> None:
        self._string = door.text
        self._bytes_of = door.bytes_of
        self._settings: dict[tuple[int, int, bytes, int], CallSettings] = {}

    def _text(self, value: Any) -> str:
        return self._string(value).decode("utf-8", "replace")

    def update(self, call: Any) -> UpdateAchievement:
        text = self._text
        return UpdateAchievement(
            call.xuid, call.title_id, text(call.scid), text(call.achievement_id), call.percent_complete
        )

    def updates(self, call: Any) -> UpdateAchievements:
        items = (call.items[place] for place in range(call.item_count))
        return UpdateAchievements(
            call.xuid,
            call.title_id,
            self._text(call.scid),
            tuple((self._text(item.achievement_id), item.percent_complete) for item in items),
        )

    def list(self, call: Any) -> ListAchievements:
        return ListAchievements(
            call.xuid,
            call.title_id,
            call.achievement_type,
            bool(call.unlocked_only),
            call.order_by,
            call.skip_items,
            call.max_items,
            self._text(call.continuation_token),
        )

    def get(self, call: Any) -> GetAchievement:
        return GetAchievement(call.xuid, self._text(call.scid), self._text(call.achievement_id))

    def subscribe(self, call: Any) -> Subscribe:
        return Subscribe(call.subscription_kind, call.xuid, call.title_id, self._text(call.scid))

    def get_token(self, call: Any) -> GetToken:
        text = self._text
        return GetToken(
            call.xuid,
            text(call.method),
            text(call.url),
            tuple((text(call.headers[n].name), text(call.headers[n].value)) for n in range(call.header_count)),
            self._bytes_of(call.body, call.body_size),
            bool(call.force_refresh),
        )

    def settings(self, call: Any) -> CallSettings:
        # A game has one or two of them: not worth an object a call.
        key = (call.retry_delay_seconds, call.timeout_window_seconds, self._string(call.accept_language), call.run)
        settings = self._settings.get(key)
        if settings is None:
            if len(self._settings) > MOST_SETTINGS:
                self._settings.clear()
            settings = self._settings[key] = CallSettings(key[0], key[1], key[2].decode("utf-8", "replace"), key[3])
        return settings
