"""Outbox check of `xblshim doctor`: the updates that wait to be posted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .checks import Finding

if TYPE_CHECKING:
    from xblshim.config import Config

NAME = "outbox"


def check_outbox(config: Config) -> Finding:
    """Checks the outbox. Waiting updates are ok, and the text says who posts them. Refused updates and quarantined files are a problem, because the
    user has to decide about them. Never creates the file.
    """
    import asyncio

    from xblshim.storage.store_errors import StoreError

    from .local_records import CommandError

    try:
        return asyncio.run(_look(config))
    except (CommandError, StoreError) as error:
        return Finding(NAME, False, str(error))


async def _look(config: Config) -> Finding:
    from xblshim.console.tables import counted
    from xblshim.wiring.open_outbox import outbox_path
    from xblshim.wiring.service_parts import service_of_url

    from .outbox import opened, utc
    from .outbox_reasons import posting_scope, reason
    from .quarantine_report import quarantined_outboxes

    async with opened(config) as store:
        users = [] if store is None else await store.counts_by_user()
    here = await posting_scope(config) if users else None
    waiting: Counter[str] = Counter()
    held_back: Counter[str] = Counter()
    for user in users:
        waiting[service_of_url(user.service)] += user.waiting
        if here is not None and (why := reason(here, user.service, user.sandbox, user.xuid, user.account)):
            held_back[why] += user.waiting
    refused = sum(user.refused for user in users)
    told = []
    if count := waiting.total():
        where = ", ".join(f"{number} for {service}" for service, number in sorted((+waiting).items()))
        since = utc(min(user.since for user in users if user.waiting))
        told.append(
            f"{counted(count)} {_wait(count)} since {since} UTC ({where}): a running title posts them, "
            "and so does `xblshim agent`; now: xblshim outbox flush"
        )
    for why, count in sorted((+held_back).items()):
        told.append(f"with this configuration {counted(count)} of them can't be posted: {why}")
    if refused:
        told.append(
            f"the service refused {counted(refused)}: `xblshim outbox list --refused` says why; then `xblshim outbox flush --refused`, or "
            "`xblshim outbox drop --refused`"
        )
    quarantined = quarantined_outboxes(outbox_path(config.state_dir))
    told += quarantined
    return Finding(NAME, not refused and not quarantined, "; ".join(told) or "no update waits to be posted")


def _wait(count: int) -> str:
    return "waits" if count == 1 else "wait"
