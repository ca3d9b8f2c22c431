"""`xblshim watch`: prints a line for each action of titles as it happens, from a served store or this user's own."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xblshim.config import Config

    from .watch_lines import Lines

TOPICS = ("achievement", "reset", "user", "title", "journal", "statistic", "presence", "game-event")
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 10.0


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "watch",
        help="print unlocks and calls as they happen",
        description="Prints a line for each unlock, in-game event and call, and for each change of progress, of a statistic and of presence, "
        "until Ctrl-C. The source is a running `xblshim serve` if the configuration names one, otherwise the store in the state folder, which "
        "has no calls, presence and in-game events.",
    )
    source = parser.add_mutually_exclusive_group()
    source.add_argument("--service", metavar="URL", help="the service, instead of the configured one")
    parser.add_argument("--token", help="the token of a service on another machine, instead of XBLSHIM_SERVE_TOKEN")
    source.add_argument("--state-dir", help="the folder of the store, also where the configuration names a service")
    parser.add_argument("--unlocks", action="store_true", help="only unlocks")
    parser.add_argument("--json", action="store_true", help="each event as a line of JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0 when the service has ended, 130 after Ctrl-C. After an error prints it on stderr and returns its code."""
    import os

    from xblshim.control_client.token_variable import TOKEN_VARIABLE

    from .local_records import CommandError, as_typed, is_local, load_config
    from .watch_lines import JsonLines, RichLines

    service = "local" if args.state_dir is not None else args.service
    options = {"XBLSHIM_SERVICE": service, "XBLSHIM_STATE_DIR": args.state_dir}
    try:
        config = load_config(**options)
        lines: Lines = JsonLines(only_unlocks=args.unlocks) if args.json else RichLines(only_unlocks=args.unlocks)
        topics = TOPICS if not args.unlocks else ("achievement", "user", "title")
        if is_local(config):
            _watch_store(config, lines)
        elif config.service == "live":
            raise CommandError(
                "The live service sends no such events. Set XBLSHIM_SERVICE to the address of `xblshim serve`."
            )
        else:
            _watch_service(config.service, args.token or os.environ.get(TOKEN_VARIABLE), topics, lines)
    except CommandError as error:
        print(f"xblshim: {as_typed(str(error), options)}", file=sys.stderr)
        return error.code
    return 0


def _watch_service(url: str, token: str | None, topics: tuple[str, ...], lines: Lines) -> None:
    """Prints events until Ctrl-C. Waits for a service that ends to come back. Raises CommandError when no service runs at the start."""
    from functools import partial
    from time import sleep

    from xblshim.control_client import ControlClient, ControlClientError, ServiceNotFound

    from .local_records import CommandError

    last = 0
    begun = False
    pause = 0.0

    def begin(service: ControlClient) -> None:
        nonlocal begun, pause
        lines.set_names(service.get("users"), service.get("titles"))
        if not begun:
            lines.print_status(f"Watching {url} until Ctrl-C")
        elif pause:
            lines.print_status(f"{url} answers again")
        begun, pause = True, 0.0

    while True:
        try:
            with ControlClient(url, token=token) as service:
                # The service sends a comment every 15 s. A longer silence is a lost connection.
                options: Any = {"after": last or None, "timeout": 60.0, "opened": partial(begin, service)}
                for event in service.events(*topics, **options):
                    last = event.number
                    lines.show(event.topic, event.document)
        except ServiceNotFound as error:
            if not begun:
                raise CommandError(str(error)) from None
        except ControlClientError as error:
            raise CommandError(str(error)) from None
        if not pause:
            lines.print_status(f"{url} has ended; waiting for its restart")
        pause = min(max(_FIRST_PAUSE, pause * 2), _LONGEST_PAUSE)
        sleep(pause)


def _watch_store(config: Config, lines: Lines) -> None:
    import asyncio

    from xblshim.simulator.service_errors import DefinitionsError

    from .local_records import InputError

    try:
        asyncio.run(_follow(config, lines))
    except DefinitionsError as error:
        raise InputError(str(error)) from None


async def _follow(config: Config, lines: Lines) -> None:
    """Prints the events of this user's own store, in the form of a service's events. Never creates the store."""
    import asyncio

    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.simulator.control.titles_routes import title_rows
    from xblshim.simulator.control.users_routes import user_rows
    from xblshim.simulator.local_service import store_path
    from xblshim.simulator.served_service import open_served_service
    from xblshim.storage.store_errors import StoreError

    from .local_records import CommandError, is_there

    path = store_path(config)
    existed = is_there(path)
    lines.print_status(f"Watching {path} until Ctrl-C; calls need a served store (xblshim serve)")
    while not is_there(path):
        await asyncio.sleep(_FIRST_PAUSE)
    service = open_served_service(config, log_to_stderr(config.log_level))
    try:
        await service.local.store.ready()
        await service.control.load()
        if existed:
            await service.others.publish_changes()
        else:
            service.others.begin_empty()
        lines.set_names(await user_rows(service.control), await title_rows(service.control))
        lines.print_status(f"Following {path}")
        service.control.events.listen(lines.show)
        service.control.feed.enter()
        await service.others.run()
    except StoreError as error:
        raise CommandError(str(error)) from None
    finally:
        await service.aclose()
