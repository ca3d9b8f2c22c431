"""`xblshim outbox flush`: posts the stored updates and shows a progress bar."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from typing import TYPE_CHECKING

from xblshim.console.progress import Progress, bar_of
from xblshim.console.tables import counted

from .outbox_reasons import PostingScope, reason

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.outbox.flusher import Flusher
    from xblshim.outbox.outbox_store import OutboxStore
    from xblshim.outbox.round_result import Ended

_REDRAWN = 0.2
"""Seconds between two updates of the progress bar."""


async def flush(config: Config, store: OutboxStore, *, refused: bool, adopt: bool = False) -> int:
    """Posts the stored updates. Returns 0 when none waits and none was refused. Otherwise prints a sentence on stderr and returns 1."""
    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.outbox.outbox_rows import Selection
    from xblshim.outbox.round_result import RoundEnd
    from xblshim.wiring.open_outbox import open_flusher, ownership_of, posting_policy
    from xblshim.wiring.service_parts import OpeningError, open_parts

    from .local_records import CommandError

    log = log_to_stderr(config.log_level)
    try:
        parts = open_parts(config, log)
    except OpeningError as error:
        raise CommandError(str(error)) from None
    ownership = ownership_of(config, parts)
    policy = posting_policy(parts, ownership)
    try:
        if refused:
            await store.readmit(Selection(service=parts.url, sandbox=config.sandbox))
        # The user asks for the flush: it skips our own retry delays. Only a delay that the service demanded still applies.
        await store.end_pauses(parts.url)
        scope = await ownership.scope(parts.url, config.sandbox)
        if adopt:
            await store.adopt(parts.url, config.sandbox)
            if scope.account:
                await store.own(scope)
        waiting = (await store.count(scope)).waiting
        flusher = open_flusher(store, config, policy, parts, ownership, log)
        ended = await _with_bar(flusher, waiting)
        print(f"Posted {counted(flusher.posted)} to {parts.url}.")
        if flusher.refused:
            print(f"The service refused {counted(flusher.refused)}: xblshim outbox list --refused", file=sys.stderr)
        if ended.reason not in (RoundEnd.DRAINED, RoundEnd.OTHERS):
            left = (await store.count(scope)).waiting
            print(
                f"xblshim: {counted(left)} {'waits' if left == 1 else 'wait'} still: {_reason(ended)}.", file=sys.stderr
            )
        await _report_others(store, PostingScope(scope, ""))
        return int(ended.reason is not RoundEnd.DRAINED or flusher.refused > 0)
    finally:
        await policy.aclose()
        if parts.close is not None:
            await parts.close()


def _reason(ended: Ended) -> str:
    from xblshim.outbox.round_result import RoundEnd

    if ended.reason is RoundEnd.OFFLINE:
        return "the configuration has offline = true (XBLSHIM_OFFLINE)"
    if ended.reason is RoundEnd.LEASED and ended.holder is not None:
        return f"process {ended.holder.pid} is posting them right now; try again after it ends"
    if ended.reason is RoundEnd.LEASED:
        return "another process took over and posts them; try again later"
    return f"the service accepts no updates now ({ended.problem}); try again in {ended.wait:.0f} s"


async def _report_others(store: OutboxStore, here: PostingScope) -> None:
    """Reports updates that stay: an update for one service, sandbox or user is never posted to another service, or with another user's token."""
    from xblshim.wiring.service_parts import service_of_url

    services: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for user in await store.counts_by_user():
        if user.service != here.scope.service:
            services[user.service] += user.waiting
        elif cause := reason(here, user.service, user.sandbox, user.xuid, user.account):
            reasons[cause] += user.waiting
    for other, count in (+services).items():
        verb, them = ("waits", "it") if count == 1 else ("wait", "them")
        name = service_of_url(other)
        print(f"{counted(count)} {verb} for {name}; to post {them}, set XBLSHIM_SERVICE={name}", file=sys.stderr)
    for cause, count in (+reasons).items():
        print(f"{counted(count)} {'waits' if count == 1 else 'wait'} still: {cause}", file=sys.stderr)


async def _with_bar(flusher: Flusher, waiting: int) -> Ended:
    with Progress() as progress:
        bar = asyncio.ensure_future(_draw(progress, flusher, waiting))
        try:
            return await _rounds(flusher)
        finally:
            bar.cancel()
            await asyncio.gather(bar, return_exceptions=True)


async def _rounds(flusher: Flusher) -> Ended:
    from xblshim.outbox.round_result import RoundEnd

    while (ended := await flusher.round()).reason is RoundEnd.LIMITS:
        await asyncio.sleep(ended.wait)
    return ended


async def _draw(progress: Progress, flusher: Flusher, waiting: int) -> None:
    while True:
        progress.show(bar_of(flusher.posted + flusher.refused, waiting))
        await asyncio.sleep(_REDRAWN)
