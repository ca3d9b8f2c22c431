"""`xblshim serve`: runs the local service on a port of this machine, for programs that share it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from xblshim.serving import HOST

from .serve_access import add_options

if TYPE_CHECKING:
    import socket
    from types import FrameType

    from xblshim.config import Config
    from xblshim.serving.local_server import LocalServer

    from .serve_access import Access

DEFAULT_PORT = 8620


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "serve",
        help="serve the local achievements service on this machine",
        description=f"Serves the local achievements service on {HOST} until Ctrl-C, with a page that shows its state. Titles that use it receive "
        "each other's updates as events. Titles that only share its store file don't.",
    )
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help=f"default {DEFAULT_PORT}; 0 takes a free one")
    parser.add_argument("--state-dir", help="the folder of its store, instead of the configured one")
    parser.add_argument("--definitions", help="the definitions file, instead of the configured one")
    parser.add_argument(
        "--allow-host",
        action="append",
        default=[],
        type=_host,
        metavar="NAME",
        help="another name to accept in the Host header of requests, such as host.docker.internal; may be given several times",
    )
    add_options(parser, HOST)
    parser.set_defaults(run=run)


def _host(text: str) -> str:
    from xblshim.serving.request_access import host_name

    name = host_name(text)
    if name is None or name != text.lower().strip("[]").removesuffix("."):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a name: write one such as host.docker.internal, without a port"
        )
    return name


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: write a number from 0 to 65535")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """Serves until Ctrl-C or SIGTERM and returns 0. When it can't serve, prints the error on stderr and returns its code."""
    import asyncio

    from xblshim.serving.local_server import raise_file_limit

    from .local_records import CommandError, as_typed, load_config
    from .serve_access import access_of

    ending = _Ending()
    raise_file_limit()
    _collect_seldom()
    options = {"XBLSHIM_STATE_DIR": args.state_dir, "XBLSHIM_DEFINITIONS": args.definitions}
    try:
        config = load_config(**options)
        access = access_of(args)
        with _listen(args.port, access.host) as listener:
            asyncio.run(_serve(config, listener, args.allow_host, access, ending))
    except CommandError as error:
        print(f"xblshim: {as_typed(str(error), options)}", file=sys.stderr)
        return error.code
    return 0


def _collect_seldom() -> None:
    """Makes the garbage collector run less often. Each request leaves an entry in the journal, and collections of these find nothing to free."""
    import gc

    gc.set_threshold(10_000, *gc.get_threshold()[1:])


class _Ending:
    """Stops the server in order after Ctrl-C or SIGTERM, at any time after the start. uvicorn raises the signals that it handled again, and
    this handler receives them.
    """

    def __init__(self) -> None:
        import signal

        from .ending_signals import ending_signals

        self._asked = False
        self._server: LocalServer | None = None
        for number in ending_signals():
            signal.signal(number, self._ask)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self._asked = True
        if self._server is not None:
            self._server.should_exit = True

    def watch(self, server: LocalServer) -> None:
        self._server = server
        server.should_exit = self._asked


def _listen(port: int, host: str) -> socket.socket:
    """Returns a listening socket. A reader of the printed address may connect immediately."""
    from xblshim.serving.local_server import listen

    from .local_records import CommandError

    try:
        return listen(port, host)
    except OSError as error:
        raise CommandError(_port_refused(port, host, error)) from None


def _port_refused(port: int, host: str, error: OSError) -> str:
    import errno

    if error.errno == errno.EADDRNOTAVAIL:
        return f"{host} is not an address of this machine. Name one of its own with --host, or 0.0.0.0 for all."
    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} is in use, perhaps by another `xblshim serve`. End that program, or take another port: "
            f"xblshim serve --port 0 finds a free one."
        )
    return f"Port {port} can't be opened ({error.strerror or error}). Take another: xblshim serve --port 0."


async def _serve(config: Config, listener: socket.socket, allowed: list[str], access: Access, ending: _Ending) -> None:
    from xblshim.console.stderr_log import log_to_stderr
    from xblshim.serving.local_server import LocalServer, address_of
    from xblshim.serving.request_access import GuardedApp
    from xblshim.simulator.served_service import open_served_service
    from xblshim.simulator.service_errors import DefinitionsError, StoreError

    from .local_records import CommandError, InputError
    from .served_outbox import ServedOutbox

    log = log_to_stderr(config.log_level)
    try:
        service = open_served_service(config, log)
    except DefinitionsError as error:
        raise InputError(str(error)) from None
    try:
        service.local.service.address = address_of(listener)
        service.control.sessions.token = access.token
        await service.ready()
        # uvicorn warns about requests that aren't valid HTTP. Any client could fill the log with these.
        guarded = GuardedApp(service.app, log, allowed, access.networks)
        end = service.control.feed.end
        server = LocalServer(guarded, listener, log, end_seconds=5, log_level="error", on_end=end)
        ending.watch(server)
        service.control.outbox = ServedOutbox(config, listener.getsockname()[1], log)
        _announce(address_of(listener), str(service.local.store.path), access.opened(listener.getsockname()[1]))
        await server.serve()
    except StoreError as error:
        raise CommandError(str(error)) from None
    finally:
        await service.aclose()


def _announce(address: str, store: str, opened: list[str]) -> None:
    import os

    print(f"Serving achievements at {address} until Ctrl-C; the store is {store}")
    print(_pointing(address, windows=os.name == "nt"), *opened, sep="\n", flush=True)


def _pointing(address: str, *, windows: bool) -> str:
    if windows:  # PowerShell accepts cmd's syntax without an error and sets nothing
        return (
            f"Connect games to it with: set XBLSHIM_SERVICE={address}\n"
            f'in PowerShell with: $env:XBLSHIM_SERVICE = "{address}"'
        )
    return f"Connect games to it with: export XBLSHIM_SERVICE={address}"
