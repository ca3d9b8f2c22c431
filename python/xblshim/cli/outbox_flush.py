"""`xblshim outbox flush`: posts the stored updates and shows a progress bar."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from typing import TYPE_CHECKING

from xblshim.console.progress import Progress, bar_of
from xblshim.console.tables import counted

from .outbox_reasons import Here, reason

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.outbox.flusher import Ended, Flusher
    from xblshim.outbox.outbox_store import OutboxStore

_REDRAWN = 0.2
"""Seconds between two updates of the progress bar."""


async def flush(config: Config, store: OutboxStore, *, refused: bool, adopt: bool = False) -> int:
    """Posts the stored updates. Returns 0 when none waits and none was refused. Otherwise prints a sentence on stderr and returns 1."""
    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.outbox.flusher import Why
    from xblshim.outbox.outbox_rows import Selection
    from xblshim.wiring.open_outbox import open_flusher, posting_policy, whose_of
    from xblshim.wiring.service_parts import OpeningError, open_parts

    from .local_records import CommandError

    log = log_to_stderr(config.log_level)
    try:
        parts = open_parts(config, log)
    except OpeningError as error:
        raise CommandError(str(error)) from None
    whose = whose_of(config, parts)
    policy = posting_policy(parts, whose)
    try:
        if refused:
            await store.readmit(Selection(service=parts.url, sandbox=config.sandbox))
        # The user asks for the flush: it skips our own retry delays. Only a delay that the service demanded still applies.
        await store.end_pauses(parts.url)
        scope = await whose.scope(parts.url, config.sandbox)
        if adopt:
            await store.adopt(parts.url, config.sandbox)
            if scope.account:
                await store.own(scope)
        waiting = (await store.count(scope)).waiting
        flusher = open_flusher(store, config, policy, parts, whose, log)
        ended = await _with_bar(flusher, waiting)
        print(f"Posted {counted(flusher.posted)} to {parts.url}.")
        if flusher.refused:
            print(f"The service refused {counted(flusher.refused)}: xblshim outbox list --refused", file=sys.stderr)
        if ended.why not in (Why.DRAINED, Why.OTHERS):
            left = (await store.count(scope)).waiting
            print(
                f"xblshim: {counted(left)} {'waits' if left == 1 else 'wait'} still: {_reason(ended)}.", file=sys.stderr
            )
        await _report_others(store, Here(scope, ""))
        return int(ended.why is not Why.DRAINED or flusher.refused > 0)
    finally:
        await policy.aclose()
        if parts.close is not None:
            await parts.close()


def _reason(ended: Ended) -> str:
    from xblshim.outbox.flusher import Why

    if ended.why is Why.OFFLINE:
        return "the configuration has offline = true (XBLSHIM_OFFLINE)"
    if ended.why is Why.HELD and ended.holder is not None:
        return f"process {ended.holder.pid} is posting them right now; try again after it ends"
    if ended.why is Why.HELD:
        return "another process took over and posts them; try again later"
    return f"the service accepts no updates now ({ended.problem}); try again in {ended.wait:.0f} s"


async def _report_others(store: OutboxStore, here: Here) -> None:
    """Reports updates that stay: an update for one service, sandbox or user is never posted to another service, or with another user's token."""
    from xblshim.wiring.service_parts import service_of_url

    services: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for lot in await store.lots():
        if lot.service != here.scope.service:
            services[lot.service] += lot.waiting
        elif why := reason(here, lot.service, lot.sandbox, lot.xuid, lot.account):
            reasons[why] += lot.waiting
    for other, count in (+services).items():
        verb, them = ("waits", "it") if count == 1 else ("wait", "them")
        name = service_of_url(other)
        print(f"{counted(count)} {verb} for {name}; to post {them}, set XBLSHIM_SERVICE={name}", file=sys.stderr)
    for why, count in (+reasons).items():
        print(f"{counted(count)} {'waits' if count == 1 else 'wait'} still: {why}", file=sys.stderr)


async def _with_bar(flusher: Flusher, waiting: int) -> Ended:
    with Progress() as progress:
        bar = asyncio.ensure_future(_draw(progress, flusher, waiting))
        try:
            return await _rounds(flusher)
        finally:
            bar.cancel()
            await asyncio.gather(bar, return_exceptions=True)


async def _rounds(flusher: Flusher) -> Ended:
    from xblshim.outbox.flusher import Why

    while (ended := await flusher.round()).why is Why.LIMITS:
        await asyncio.sleep(ended.wait)
    return ended


async def _draw(progress: Progress, flusher: Flusher, waiting: int) -> None:
    while True:
        progress.show(bar_of(flusher.posted + flusher.refused, waiting))
        await asyncio.sleep(_REDRAWN)
