"""Passes updates to a service in this process: from a call's values to its HRESULT, without a request.

It is for updates that the service accepts. All others continue as a task of the client, with the response to the attempt that was made here.
"""

from __future__ import annotations

from xblshim.client.attempts.attempt import CompleteResponse
from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.model.hresult_codes import HTTP_E_STATUS_NOT_MODIFIED, S_OK

from .begun_updates import BegunPost, BegunUpdates

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence
    from typing import Protocol

    from xblshim.client.sending.send_policy import Policy

    from .begun_updates import Client
    from .pending_update import Update

    class Caller(Protocol):
        """Receives the service's result. One of these methods is called, once, on the loop, possibly before `post` returns."""

        def over(self) -> bool:
            """Returns whether the caller no longer waits: then no method is called."""
            ...

        def stored(self, changed: list[bool]) -> None:
            """The update is on the disk. The values state whether it changed each achievement."""
            ...

        def refused(self, status: int, body: bytes) -> None:
            """The service refused the update, with the status and body that a response would have."""
            ...

    Achievements = tuple[tuple[str, int], ...]
    Post = Callable[[int, int, str, Achievements, Caller], bool]
    """post(xuid, title_id, scid, achievements, caller). Returns False without any effect if the update needs a request."""


class DirectPath(BegunUpdates):
    """Passes updates to a service in this process."""

    def __init__(
        self, client: Client, policy: Policy, open_service: Callable[[asyncio.AbstractEventLoop], Post]
    ) -> None:
        super().__init__(client, policy)
        self._post = open_service(self._loop)

    def post(self, updates: Sequence[Update], ended: Callable[[], None] | None = None) -> bool:
        """Returns False also when the service requires a request for the update."""
        if not self.may_begin(updates):
            return False
        xuid, title_id, scid, *_ = updates[0].request
        post = _Post(self, updates, ended, self._policy.timeout(updates[0].settings.timeout_window, 0.0), None)
        self.track(post)
        try:
            accepted = self._post(xuid, title_id, scid, post.achievements, post)
        except BaseException:
            if not post.over():
                post.abandon()
            raise
        if not accepted:
            post.abandon()
        return accepted


class _Post(BegunPost):
    """Updates that the service has. A `Caller`."""

    def over(self) -> bool:
        return self._over

    def stored(self, changed: list[bool]) -> None:
        self.succeed([S_OK if one else HTTP_E_STATUS_NOT_MODIFIED for one in changed])

    def refused(self, status: int, body: bytes) -> None:
        self.fail(CompleteResponse(status, body))
