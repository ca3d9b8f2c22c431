"""Converts a call of the core (service/door.h) to Python values: the request, and the object that gets its progress.

The core's texts are copied: what it gives is valid only until the next exchange.
"""

from __future__ import annotations

from collections.abc import Callable
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
from xblshim.model.watch import Attempt, WaitReason, Watch

if TYPE_CHECKING:
    from .core_door import CoreDoor

UPDATE_ACHIEVEMENT = 1
LIST_ACHIEVEMENTS = 2
GET_ACHIEVEMENT = 3
UPDATE_ACHIEVEMENTS = 4
GET_TOKEN = 5
SUBSCRIBE = 6
UNSUBSCRIBE = 7

MOST_SETTINGS = 64


class CallReader:
    def __init__(self, door: CoreDoor) -> None:
        self._door = door
        self._string = door.text
        self._settings: dict[tuple[int, int, bytes, int], CallSettings] = {}
        self._readers: dict[int, Callable[[Any], Any]] = {
            UPDATE_ACHIEVEMENT: self._update,
            LIST_ACHIEVEMENTS: self._list,
            GET_ACHIEVEMENT: self._get,
            UPDATE_ACHIEVEMENTS: self._updates,
            GET_TOKEN: self._get_token,
            SUBSCRIBE: self._subscribe,
            UNSUBSCRIBE: self._unsubscribe,
        }

    def read(self, call: Any) -> tuple[Any, CallSettings, Watch]:
        """Raises KeyError for a kind that there isn't."""
        request = self._readers[call.kind](call)
        # A game has one or two of them: not worth an object a call.
        key = (call.retry_delay_seconds, call.timeout_window_seconds, self._string(call.accept_language), call.run)
        settings = self._settings.get(key)
        if settings is None:
            if len(self._settings) > MOST_SETTINGS:
                self._settings.clear()
            settings = self._settings[key] = CallSettings(key[0], key[1], key[2].decode("utf-8", "replace"), key[3])
        return request, settings, CallWatch(self._door, call.token, bool(call.offline), bool(call.observed))

    def _text(self, value: Any) -> str:
        return self._string(value).decode("utf-8", "replace")

    def _update(self, call: Any) -> UpdateAchievement:
        text = self._text
        return UpdateAchievement(
            call.xuid, call.title_id, text(call.scid), text(call.achievement_id), call.percent_complete
        )

    def _updates(self, call: Any) -> UpdateAchievements:
        items = (call.items[place] for place in range(call.item_count))
        return UpdateAchievements(
            call.xuid,
            call.title_id,
            self._text(call.scid),
            tuple((self._text(item.achievement_id), item.percent_complete) for item in items),
        )

    def _list(self, call: Any) -> ListAchievements:
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

    def _get(self, call: Any) -> GetAchievement:
        return GetAchievement(call.xuid, self._text(call.scid), self._text(call.achievement_id))

    def _get_token(self, call: Any) -> GetToken:
        text = self._text
        return GetToken(
            call.xuid,
            text(call.method),
            text(call.url),
            tuple((text(call.headers[n].name), text(call.headers[n].value)) for n in range(call.header_count)),
            self._door.bytes_of(call.body, call.body_size),
            bool(call.force_refresh),
        )

    def _subscribe(self, call: Any) -> tuple[int, Subscribe]:
        return call.subscription, Subscribe(call.subscription_kind, call.xuid, call.title_id, self._text(call.scid))

    def _unsubscribe(self, call: Any) -> int:
        return int(call.subscription)


class CallWatch(Watch):
    """Tells the core how one of its calls gets on."""

    __slots__ = ("_door", "_token", "observed", "offline")
    offline: bool
    observed: bool

    def __init__(self, door: CoreDoor, token: int, offline: bool, observed: bool) -> None:
        self._door = door
        self._token = token
        self.offline = offline
        self.observed = observed

    def attempt(self, attempt: Attempt) -> None:
        self._door.attempt(self._token, attempt)

    def waiting(self, reason: WaitReason, seconds: float) -> None:
        self._door.waiting(self._token, reason, int(seconds * 1000))
