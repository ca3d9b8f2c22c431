"""Shows and posts the outbox of the served service's state folder for the control API."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from .outbox import opened, row_document
from .outbox_reasons import posting_scope, reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from xblshim.config import Config
    from xblshim.host.log_callback import Log
    from xblshim.outbox.outbox_rows import Row
    from xblshim.outbox.outbox_store import OutboxStore
    from xblshim.outbox.round_result import Ended

MOST_ROWS = 200
"""The most rows of one response. The rest is counted."""


class ServedOutbox:
    """The outbox of a served state folder. `port` is the service's port. It posts rows for that port of this machine, and rows for the in-process
    service, which uses the same store. `xblshim outbox flush` posts the others.
    """

    def __init__(self, config: Config, port: int, log: Log) -> None:
        from xblshim.wiring.open_outbox import outbox_path

        self._config = config
        self._port = port
        self._log = log
        self._path = outbox_path(config.state_dir)
        self._posting = asyncio.Lock()

    def signature(self) -> object:
        """Returns a value that changes with the file."""
        from xblshim.outbox.outbox_file import signature_of

        return signature_of(self._path)

    async def summary(self) -> dict[str, Any]:
        """Returns the document of GET /outbox. Raises StoreError."""
        with _sentences():
            return await self._look()

    async def _look(self) -> dict[str, Any]:
        rows: list[dict[str, Any]] = []
        waiting = refused = more = 0
        since: int | None = None
        here: dict[tuple[str, str], str] = {}
        async with opened(self._config) as store:
            for user in await store.counts_by_user() if store is not None else []:
                waiting += user.waiting
                refused += user.refused
                if user.waiting:
                    since = min(since or user.since, user.since)
            if store is not None:
                async for row in store.rows():
                    if len(rows) == MOST_ROWS:
                        more = waiting + refused - MOST_ROWS
                        break
                    rows.append(await self._document(row, here))
        return {
            "path": str(self._path),
            "waiting": waiting,
            "refused": refused,
            "since": _time(since),
            "rows": rows,
            "more": max(0, more),
            "quarantined": await asyncio.to_thread(_quarantined, self._path),
        }

    async def _document(self, row: Row, known: dict[tuple[str, str], str]) -> dict[str, Any]:
        key = row.update.service, row.update.sandbox
        if key not in known:
            known[key] = await self._reason(row)
        document = row_document(row)
        document["service"] = _named(row.update.service)
        document["titleId"] = str(row.update.title_id)
        document["reason"] = "" if row.refused else known[key]
        return document

    async def _reason(self, row: Row) -> str:
        """Returns the reason why `post` skips the row. Empty when `post` sends it."""
        update = row.update
        if not self._is_own(update.service):
            return f"it is for another service: set XBLSHIM_SERVICE={_named(update.service)} and run `xblshim outbox flush`"
        if self._config.offline:
            return "the configuration has offline = true (XBLSHIM_OFFLINE)"
        here = await posting_scope(self._config._replace(service=_named(update.service)))
        return reason(here, update.service, update.sandbox, update.xuid, update.account)

    def _is_own(self, url: str) -> bool:
        from xblshim.host.loopback import is_loopback
        from xblshim.wiring.service_parts import LOCAL_URL

        if url == LOCAL_URL:
            return True
        try:
            parts = urlsplit(url)
            port = parts.port or 80
        except ValueError:
            return False
        return parts.scheme == "http" and port == self._port and is_loopback(parts.hostname or "")

    async def post(self) -> dict[str, Any]:
        """Posts the updates for this service once and returns the document of POST /outbox/post. Raises StoreError."""
        with _sentences():
            return await self._post()

    async def _post(self) -> dict[str, Any]:
        async with self._posting, opened(self._config) as store:
            if store is None:
                return {"posted": 0, "refused": 0, "waiting": 0, "left": 0, "reason": ""}
            posted = refused = 0
            reasons: list[str] = []
            services = {
                user.service for user in await store.counts_by_user() if user.waiting and self._is_own(user.service)
            }
            for url in sorted(services):
                done, no, reason = await self._post_for(store, _named(url))
                posted, refused = posted + done, refused + no
                reasons += [reason] if reason else []
            remaining = sum(user.waiting for user in await store.counts_by_user())
            if remaining and not reasons:
                reasons.append("each row says why")
            reason = _sentence(remaining, reasons)
            return {"posted": posted, "refused": refused, "waiting": remaining, "left": remaining, "reason": reason}

    async def _post_for(self, store: OutboxStore, service: str) -> tuple[int, int, str]:
        from xblshim.wiring.open_outbox import open_flusher, ownership_of, posting_policy
        from xblshim.wiring.service_parts import open_parts

        config = self._config._replace(service=service)
        parts = open_parts(config, self._log)
        ownership = ownership_of(config, parts)
        policy = posting_policy(parts, ownership)
        try:
            await store.end_pauses(parts.url)
            flusher = open_flusher(store, config, policy, parts, ownership, self._log)
            ended = await flusher.round()
            return flusher.posted, flusher.refused, _reason_of(ended)
        finally:
            await policy.aclose()
            if parts.close is not None:
                await parts.close()


@contextmanager
def _sentences() -> Iterator[None]:
    """Converts errors of the commands, about a folder or the configuration, into errors of the control API."""
    from xblshim.config import ConfigError
    from xblshim.storage.store_errors import StoreError

    from .local_records import CommandError

    try:
        yield
    except (CommandError, ConfigError) as error:
        raise StoreError(str(error)) from None


def _reason_of(ended: Ended) -> str:
    from xblshim.outbox.round_result import RoundEnd

    if ended.reason is RoundEnd.DRAINED:
        return ""
    if ended.reason is RoundEnd.OFFLINE:
        return "the configuration has offline = true (XBLSHIM_OFFLINE)"
    if ended.reason is RoundEnd.LIMITS:
        return f"the rate limits allow the next ones in {ended.wait:.0f} s"
    if ended.reason in (RoundEnd.LEASED, RoundEnd.OTHERS):
        return "another process is posting them"
    return f"the service accepts no updates now ({ended.problem})"


def _sentence(remaining: int, reasons: list[str]) -> str:
    from xblshim.console.tables import counted

    return (
        f"{counted(remaining)} {'waits' if remaining == 1 else 'wait'} still: {'; '.join(reasons)}."
        if remaining
        else ""
    )


def _quarantined(path: Path) -> list[dict[str, Any]]:
    from xblshim.outbox.outbox_file import KIND

    from .quarantine_report import inspect_quarantine

    return [
        {"path": str(one.path), "readable": one.readable, "leftOut": len(one.left_out)}
        for one in inspect_quarantine(path, KIND)
    ]


def _named(url: str) -> str:
    from xblshim.wiring.service_parts import service_of_url

    return service_of_url(url)


def _time(milliseconds: int | None) -> str | None:
    from xblshim.simulator.wire_format import timestamp

    return timestamp(milliseconds)
