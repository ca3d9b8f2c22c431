"""Accepts updates of a title in the service's own process through function calls instead of requests.

Only for valid updates. All other updates use a request, whose response reports the error.
"""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING, Protocol

from .records import MAX_TITLE_ID, Update
from .service_errors import RequestError, StoreError, error_document, sentence_of_bug
from .stored_updates import follow
from .update_rules import UNLOCKED_PERCENT

if TYPE_CHECKING:
    import asyncio

    from .endpoint_support import Service
    from .update_rules import Outcome

_PLAIN = "-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz"
"""The characters of a scid that a URL can contain unescaped."""
_LONGEST_SCID = 128
_LONGEST_ID = 1024
"""The longest achievement id in characters. It stays far below the limit of a request's body."""
_MAX_PLAIN_KEYS = 64


class Caller(Protocol):
    """Receives an update's result. Called once, on the service's loop."""

    def over(self) -> bool:
        """Returns whether the caller no longer waits: then no method is called."""

    def stored(self, changed: list[bool]) -> None:
        """The update is on the disk. The values state whether it changed each achievement."""

    def refused(self, status: int, body: bytes) -> None:
        """The update was refused, with the status and body that a response would have."""


class DirectUpdates:
    """Accepts updates. Use it on the service's loop only."""

    def __init__(self, service: Service, loop: asyncio.AbstractEventLoop) -> None:
        self._service = service
        self._loop = loop
        self._plain: dict[tuple[int, int, str], tuple[int, str, int]] = {}
        """Validated combinations (user, title id, scid) and the first members of their `Update`. A game has one or two."""

    def post(
        self, xuid: int, title_id: int, scid: str, achievements: tuple[tuple[str, int], ...], caller: Caller
    ) -> bool:
        """Stores an update of `achievements`, pairs of id and percent. Returns False without any effect when a request is required."""
        service = self._service
        key = self._plain.get((xuid, title_id, scid)) or self._plain_key(xuid, title_id, scid)
        if key is None:
            return False
        for achievement_id, percent in achievements:
            # isprintable() is also false for lone surrogates.
            if not (achievement_id.isprintable() and 0 < len(achievement_id) <= _LONGEST_ID):
                return False
            if not 0 <= percent <= UNLOCKED_PERCENT:
                return False
        update = Update(*key, achievements)
        try:
            service.titles.check(update)
        except RequestError:
            return False
        now = service.now()
        waiting = _Waiting(service, update, now, caller)
        try:
            service.store.update_for(waiting, self._loop, update, now)
        except StoreError as error:
            waiting.set_exception(error)
        return True

    def _plain_key(self, xuid: int, title_id: int, scid: str) -> tuple[int, str, int] | None:
        """Returns None when only a request can report the error."""
        if not (1 <= title_id <= MAX_TITLE_ID and 0 < len(scid) <= _LONGEST_SCID and not scid.strip(_PLAIN)):
            return None
        if len(self._plain) >= _MAX_PLAIN_KEYS:
            self._plain.clear()
        return self._plain.setdefault((xuid, title_id, scid), (xuid, scid.lower(), title_id))


class _Waiting:
    """An update that is being stored. Implements the store's `Waiter`."""

    __slots__ = ("_caller", "_now", "_service", "_update", "done")

    def __init__(self, service: Service, update: Update, now: int, caller: Caller) -> None:
        self._service = service
        self._update = update
        self._now = now
        self._caller = caller
        self.done = caller.over

    def set_result(self, outcomes: list[Outcome]) -> None:
        try:
            follow(self._service, self._update, outcomes, self._now)
        except Exception as error:
            self._caller.refused(500, _body(500, sentence_of_bug(error)))
        else:
            self._caller.stored([outcome.changed for outcome in outcomes])

    def set_exception(self, error: Exception) -> None:
        status = self._service.fails(error) if isinstance(error, StoreError) else 500
        self._caller.refused(status, _body(status, str(error)))


def _body(status: int, text: str) -> bytes:
    from .wire_format import as_json

    return as_json(error_document(status, text))
