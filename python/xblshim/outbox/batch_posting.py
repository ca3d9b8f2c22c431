"""Posts a batch through the client and interprets the responses."""

from __future__ import annotations

import time
from collections.abc import Callable
from random import random
from typing import TYPE_CHECKING

from xblshim.client.achievements.bulk_update import Part, post_parts
from xblshim.client.attempts.log_texts import one_line, refusal
from xblshim.client.sending.retry_rules import retry_after, with_jitter
from xblshim.model.call_settings import CallSettings
from xblshim.model.observer import Observer

from .posting_interface import Batch, Before, Poster
from .row_ownership import ANY_OWNER, Ownership

if TYPE_CHECKING:
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.wire.request_builder import RequestBuilder

    from .outbox_rows import Group

ATTEMPT = 30.0
"""Seconds for one POST."""
# No window: each POST is made once. The flusher makes the retries, because it counts every POST.
SETTINGS = CallSettings(timeout_window=0)


def attempt_timeout(window: float, elapsed: float) -> float:
    """Returns the time limit of an attempt for the posting policy, which has no window."""
    return ATTEMPT


def poster_of(
    policy: Policy, requests: RequestBuilder, offline: Callable[[], bool], ownership: Ownership = ANY_OWNER
) -> Poster:
    observer = _Background(offline)

    async def post(group: Group, batch: Batch, before: Before, ended: list[Part]) -> list[Part]:
        xuid, title_id = group.limit_key
        return await post_parts(
            policy, requests, xuid, title_id, group.scid, batch, SETTINGS, observer, before, verdicts=True, ended=ended
        )

    def demanded_delay(part: Part) -> float | None:
        headers = part.response.headers if part.response is not None else None
        demanded = retry_after(headers.get("Retry-After"), time.time()) if headers is not None else None
        return with_jitter(demanded, random()) if demanded else None

    def problem(part: Part) -> str:
        # Secrets are hidden before the text is truncated, since half of a token can't be recognized.
        return one_line(policy.hide(refusal(part.response) if part.response is not None else part.failure))

    return Poster(post, demanded_delay, problem, ownership)


class _Background(Observer):
    """The observer of requests without a call."""

    __slots__ = ("_offline",)

    def __init__(self, offline: Callable[[], bool]) -> None:
        self._offline = offline

    @property
    def offline(self) -> bool:
        return self._offline()
