"""`xblshim outbox`: lists, posts, drops and exports updates that wait to be posted."""

from __future__ import annotations

import argparse
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from xblshim.host.private_files import opener

from .exit_codes import ExitCode
from .named_path import named_file

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.outbox.outbox_rows import Row, Selection
    from xblshim.outbox.outbox_store import OutboxStore

    from .outbox_reasons import PostingScope

AT_MOST = 1000
"""The most rows that the table shows."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "outbox",
        help="updates that wait for the service: list, flush, drop, export, recover",
        description="Updates that could not be posted wait in the outbox, in the state folder. A running title or `xblshim agent` posts them "
        "when the service responds again.",
    )
    actions = parser.add_subparsers(metavar="action")
    parser.set_defaults(run=lambda _: parser.error("the action is missing: list, flush, drop, export or recover"))
    listing = actions.add_parser("list", help="show waiting and refused updates")
    flush = actions.add_parser(
        "flush",
        help="post the updates for the configured service now",
        description="Posts the updates for the configured service now.",
    )
    flush.add_argument("--refused", action="store_true", help="also updates that the service refused before")
    flush.add_argument(
        "--adopt",
        action="store_true",
        help="into the configured sandbox and with the configured token also what an earlier version stored without its sandbox, or was accepted "
        "with another account's token for the same user",
    )
    drop = actions.add_parser("drop", help="delete updates without posting them")
    drop.add_argument("--all", action="store_true", help="everything")
    drop.add_argument("--yes", action="store_true", help="don't ask")
    export = actions.add_parser("export", help="write everything as JSON")
    export.add_argument("file", nargs="?", type=named_file, help="default: standard output")
    for action in (listing, drop, export):
        action.add_argument("--service", metavar="URL", help="only this service's")
        action.add_argument("--sandbox", metavar="ID", help="only this sandbox's")
        action.add_argument("--xuid", help="only for this user")
        action.add_argument("--scid", help="only for this service configuration")
        action.add_argument("--id", help="only this achievement")
        action.add_argument("--refused", action="store_true", help="only refused updates")
    recover = actions.add_parser(
        "recover",
        help="copy the readable updates of a quarantined file into the outbox",
        description="Copies the readable updates of a quarantined outbox into the outbox. Repeating it is safe: an update that the service "
        "already has stays as it is. Accepts any outbox file, copies included.",
    )
    recover.add_argument("file", type=named_file, help="the file, as `xblshim outbox list` names it")
    for action, work in (
        (listing, _list),
        (flush, _flush),
        (drop, _drop),
        (export, _export),
        (recover, _recover),
    ):
        action.set_defaults(run=run, work=work)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, or prints the error on stderr and returns its code. `flush` also returns 1 when updates remain."""
    import asyncio

    from xblshim.storage.store_errors import StoreError

    from .local_records import CommandError, load_config

    try:
        work: Callable[[Config, argparse.Namespace], Coroutine[Any, Any, int]] = args.work
        return asyncio.run(work(load_config(), args))
    except (CommandError, StoreError) as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return error.code if isinstance(error, CommandError) else ExitCode.FAILED


@asynccontextmanager
async def opened(config: Config) -> AsyncIterator[OutboxStore | None]:
    """Opens the outbox. Yields None when the file doesn't exist, and never creates it."""
    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.outbox.outbox_name import has_files
    from xblshim.outbox.outbox_store import OutboxStore
    from xblshim.wiring.open_outbox import outbox_path

    from .local_records import is_there

    path = outbox_path(config.state_dir)
    if not is_there(path) and not has_files(path):
        yield None
        return
    store = OutboxStore(path, log_to_stderr(config.log_level))
    try:
        yield store
    finally:
        await store.aclose()


def _selected(args: argparse.Namespace) -> Selection:
    from xblshim.config import setting_values
    from xblshim.outbox.outbox_rows import Selection
    from xblshim.wiring.service_parts import url_of_service

    from .local_records import InputError, selection_from

    found = selection_from(args.xuid, args.scid, args.id)
    try:
        service = None if args.service is None else url_of_service(setting_values.service(args.service))
    except ValueError as error:
        raise InputError(f"--service: {error}.") from None
    return Selection(
        service, args.sandbox, found.xuid, None, found.scid, found.achievement_id, True if args.refused else None
    )


async def _list(config: Config, args: argparse.Namespace) -> int:
    from xblshim.wiring.open_outbox import outbox_path

    from .quarantine_report import quarantined_outboxes

    # The log names files that were quarantined during this command.
    quarantined = quarantined_outboxes(outbox_path(config.state_dir))
    await _print_rows(config, args)
    for sentence in quarantined:
        print(f"{sentence}.")
    return 0


async def _print_rows(config: Config, args: argparse.Namespace) -> None:
    from xblshim.console.tables import table

    from .outbox_reasons import posting_scope

    rows: list[Row] = []
    more = 0
    async with opened(config) as store:
        if store is not None:
            async for row in store.rows(_selected(args)):
                if len(rows) < AT_MOST:
                    rows.append(row)
                else:
                    more += 1
    if not rows:
        print(
            "The outbox is empty." if _selected(args) == _nothing() else "No update in the outbox matches the options."
        )
        return
    heads = ["SERVICE", "SANDBOX", "XUID", "TITLE", "SCID", "ID", "PERCENT", "SINCE (UTC)", "TRIES", "STATE"]
    here = await posting_scope(config)
    lines = [heads, *[_cells(row, here) for row in rows]]
    if all(row.update.sandbox == config.sandbox for row in rows):
        lines = [[service, *others] for service, _, *others in lines]
    print(table(lines[0], lines[1:]))
    if more:
        print(f"and {more} more: xblshim outbox export writes all of them")


def _nothing() -> Selection:
    from xblshim.outbox.outbox_rows import EVERYTHING

    return EVERYTHING


def _cells(row: Row, here: PostingScope) -> list[str]:
    from xblshim.wiring.service_parts import service_of_url

    from .outbox_reasons import reason

    update = row.update
    state = "refused" if row.refused else "waits"
    why = "" if row.refused else reason(here, update.service, update.sandbox, update.xuid, update.account)
    told = "; ".join(filter(None, (why, row.problem)))
    return [
        service_of_url(update.service),
        update.sandbox or "?",
        str(update.xuid),
        str(update.title_id),
        update.scid,
        update.achievement_id,
        str(update.percent),
        utc(row.first_stored),
        str(row.attempts),
        f"{state}: {told}" if told else state,
    ]


def utc(milliseconds: int) -> str:
    """Formats a time as UTC with seconds."""
    return _time(milliseconds)[:19].replace("T", " ")


def _time(milliseconds: int) -> str:
    from xblshim.simulator.wire_format import timestamp

    return timestamp(milliseconds) or ""


async def _flush(config: Config, args: argparse.Namespace) -> int:
    from .outbox_flush import flush

    async with opened(config) as store:
        if store is None:
            print("The outbox is empty.")
            return 0
        return await flush(config, store, refused=args.refused, adopt=args.adopt)


async def _recover(config: Config, args: argparse.Namespace) -> int:
    from .outbox_recover import recover

    return await recover(config, args.file)


async def _drop(config: Config, args: argparse.Namespace) -> int:
    from xblshim.console.tables import counted

    from .local_records import CommandError, InputError

    selection = _selected(args)
    if (selection == _nothing()) != args.all:
        raise InputError(
            "--all and a selection exclude each other. Leave one out."
            if args.all
            else "Select the updates to drop with --service, --sandbox, --xuid, --scid, --id, --refused, or --all. Nothing was dropped."
        )
    async with opened(config) as store:
        seen = [] if store is None else [row async for row in store.rows(selection)]
        if store is None or not seen:
            print("No update matches the options.")
            return 0
        if not args.yes and not _agreed(len(seen)):
            raise CommandError("Nothing was dropped.")
        # Only the updates that the user saw are dropped. A title may have stored more while the question was open.
        print(f"Dropped {counted(await store.drop_unchanged(seen))}.")
    return 0


def _agreed(count: int) -> bool:
    from xblshim.console.tables import counted

    from .asking import agreed

    return agreed(
        f"Drop {counted(count)}, which will never be posted?",
        f"This would drop {counted(count)}. Nothing was dropped, because there is no terminal to ask at. Add --yes to confirm.",
    )


async def _export(config: Config, args: argparse.Namespace) -> int:
    from .local_records import CommandError

    selection = _selected(args)
    try:
        with open(args.file, "x", encoding="utf-8", opener=opener) if args.file else _stdout() as file:
            count = await _write(config, selection, file)
    except OSError as error:
        if args.file is None:
            raise
        raise CommandError(f"{args.file} can't be written ({error.strerror or error}). Name another file.") from None
    if args.file:
        from xblshim.console.tables import counted

        print(f"Wrote {counted(count)} to {args.file}")
    return 0


def _stdout() -> Any:
    from contextlib import nullcontext

    return nullcontext(sys.stdout)


async def _write(config: Config, selection: Selection, file: Any) -> int:
    """Writes one row a line while it reads them: of 100,000 rows only a few are in memory. 64-bit numbers are texts, because JSON readers round
    them.
    """
    import json

    count = 0
    file.write('{"updates": [')
    async with opened(config) as store:
        if store is not None:
            async for row in store.rows(selection):
                file.write(",\n" if count else "\n")
                file.write(json.dumps(row_document(row), ensure_ascii=False))
                count += 1
    file.write("\n]}\n" if count else "]}\n")
    return count


def row_document(row: Row) -> dict[str, object]:
    """Returns a row's JSON document. 64-bit numbers are texts, because JSON readers round them."""
    update = row.update
    return {
        "service": update.service,
        "sandbox": update.sandbox,
        "xuid": str(update.xuid),
        "titleId": update.title_id,
        "scid": update.scid,
        "id": update.achievement_id,
        "percentComplete": update.percent,
        "firstStored": _time(row.first_stored),
        "lastStored": _time(row.last_stored),
        "attempts": row.attempts,
        "refused": row.refused,
        "problem": row.problem,
    }
