"""What `xblshim doctor` says of the updates that wait to be posted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .checks import Finding

if TYPE_CHECKING:
    from xblshim.config import Config

NAME = "outbox"


def check_outbox(config: Config) -> Finding:
    """What waits is in order, with who posts it; what the service refused waits for somebody to decide, and is a problem. Makes no file."""
    import asyncio

    from xblshim.storage.errors import StoreError

    from .held import CommandError

    try:
        return asyncio.run(_look(config))
    except (CommandError, StoreError) as error:
        return Finding(NAME, False, str(error))


async def _look(config: Config) -> Finding:
    from xblshim.client.opening import service_of_url
    from xblshim.outbox.rows import EVERYTHING

    from .outbox import opened, utc
    from .text import counted

    waiting: Counter[str] = Counter()
    refused = 0
    since = None
    async with opened(config) as store:
        if store is not None:
            async for row in store.rows(EVERYTHING):
                if row.refused:
                    refused += 1
                else:
                    waiting[service_of_url(row.update.service)] += 1
                    since = row.first_stored if since is None else min(since, row.first_stored)
    told = []
    if waiting:
        where = ", ".join(f"{count} for {service}" for service, count in sorted(waiting.items()))
        told.append(
            f"{counted(waiting.total())} {_wait(waiting.total())} since {utc(since or 0)} UTC ({where}): a running title posts them, "
            "and so does `xblshim agent`; now: xblshim outbox flush"
        )
    if refused:
        told.append(
            f"the service refused {counted(refused)}: `xblshim outbox list --refused` says why; then `xblshim outbox flush --refused`, or "
            "`xblshim outbox drop --refused`"
        )
    return Finding(NAME, not refused, "; ".join(told) or "nothing waits to be posted")


def _wait(count: int) -> str:
    return "waits" if count == 1 else "wait"
