"""`xblshim agent`: posts stored updates from the outbox while no title runs, and starts with the user's session on request."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from .exit_codes import ExitCode

if TYPE_CHECKING:
    import asyncio

    from xblshim.config import Config


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "agent",
        help="post the updates that titles stored in the outbox; install, uninstall, status",
        description="Posts stored updates from the outbox to the configured service until Ctrl-C. No title needs to run. `install` starts it "
        "with each session of this user, `uninstall` undoes that, and `status` shows whether it is installed and runs.",
    )
    parser.add_argument(
        "action", nargs="?", choices=("install", "uninstall", "status"), help="default: run in this terminal"
    )
    parser.add_argument("--service", metavar="URL", help="the service, instead of the configured one")
    parser.add_argument("--state-dir", help="the state folder, instead of the configured one")
    parser.add_argument("--config", metavar="FILE", help="the configuration file, instead of the default one")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, or prints the error on stderr and returns its code. `status` also returns 1 when the agent isn't installed."""
    from xblshim.storage.store_errors import StoreError

    from .local_records import CommandError, as_typed, load_config

    options = {"XBLSHIM_SERVICE": args.service, "XBLSHIM_STATE_DIR": args.state_dir, "XBLSHIM_CONFIG": args.config}
    try:
        config = load_config(**options)
        if args.action is None:
            return _run(config)
        from . import autostart

        if args.action == "install":
            print(autostart.install(config))
        elif args.action == "uninstall":
            print(autostart.uninstall())
        else:
            installed, text = autostart.status()
            print(text)
            _print_waiting(config)
            return 0 if installed else 1
    except (CommandError, StoreError) as error:
        print(f"xblshim: {as_typed(str(error), options)}", file=sys.stderr)
        return error.code if isinstance(error, CommandError) else ExitCode.FAILED
    return 0


def _run(config: Config) -> int:
    import asyncio

    asyncio.run(_post(config))
    return 0


async def _post(config: Config) -> None:
    import asyncio

    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.outbox.flusher import Flusher
    from xblshim.outbox.outbox_store import OutboxStore
    from xblshim.outbox.posting_agent import post_until
    from xblshim.wiring.open_outbox import open_flusher, outbox_path, ownership_of, posting_policy
    from xblshim.wiring.service_parts import OpeningError, open_parts

    from .local_records import CommandError, is_there

    path = outbox_path(config.state_dir)
    is_there(path)  # raises CommandError for an unreadable folder; a missing file may be created later
    ending = asyncio.Event()
    _end_on_signals(ending)
    # Users run the agent to see what it does, so it logs at level info at least.
    log = log_to_stderr("info" if config.log_level in ("error", "warning") else config.log_level)
    try:
        parts = open_parts(config, log)
    except OpeningError as error:
        raise CommandError(str(error)) from None
    ownership = ownership_of(config, parts)
    policy = posting_policy(parts, ownership)
    stores: list[OutboxStore] = []

    def flusher() -> Flusher:
        stores.append(OutboxStore(path, log))
        return open_flusher(stores[-1], config, policy, parts, ownership, log)

    print(f"Posting stored updates from {path} for {parts.url} until Ctrl-C", flush=True)
    try:
        await post_until(ending, path, flusher, log)
    finally:
        for store in stores:
            await store.aclose()
        await policy.aclose()
        if parts.close is not None:
            await parts.close()


def _end_on_signals(ending: asyncio.Event) -> None:
    import asyncio
    import signal

    from .ending_signals import ending_signals

    loop = asyncio.get_running_loop()
    for number in ending_signals():
        # This works on every platform. The event loop's own add_signal_handler needs POSIX.
        signal.signal(number, lambda *_: loop.call_soon_threadsafe(ending.set))


def _print_waiting(config: Config) -> None:
    import asyncio

    from xblshim.console.tables import counted
    from xblshim.wiring.service_parts import service_of_url

    from .outbox import opened

    async def run() -> None:
        async with opened(config) as store:
            for user in await store.counts_by_user() if store is not None else []:
                where = f"{service_of_url(user.service)}, sandbox {user.sandbox or 'not known'}, user {user.xuid}"
                print(f"{where}: {counted(user.waiting)} waiting, {user.refused} refused")

    asyncio.run(run())
