"""`xblshim serve`: the local service on a port of this machine, for programs that share it."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket
    from types import FrameType

    import uvicorn

    from xblshim.config import Config

DEFAULT_PORT = 8620
HOST = "127.0.0.1"
WEBSOCKET_MESSAGE = 64 * 1024
"""Bytes of what a title may send at once: the names of resources."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "serve",
        help="serve the local achievements service on this machine",
        description=f"Serves the local achievements service on {HOST} until Ctrl-C, with a page that shows what it "
        "holds. Titles that use it are told of each other's updates; titles that only share its store's file are not.",
    )
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help=f"default {DEFAULT_PORT}; 0 takes a free one")
    parser.add_argument("--state-dir", help="the folder of its store, instead of the configured one")
    parser.add_argument("--definitions", help="the definitions file, instead of the configured one")
    parser.set_defaults(run=run)


def _port(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is not a port: say a number from 0 to 65535")
    return int(text)


def run(args: argparse.Namespace) -> int:
    """0 after Ctrl-C or SIGTERM, 1 with a sentence on stderr when it can't serve."""
    import asyncio

    from .held import CommandError, load_config

    ending = _Ending()
    try:
        config = load_config(XBLSHIM_STATE_DIR=args.state_dir, XBLSHIM_DEFINITIONS=args.definitions)
        with _listen(args.port) as listener:
            asyncio.run(_serve(config, listener, ending))
    except CommandError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return 1
    return 0


class _Ending:
    """Ctrl-C and SIGTERM end the service in order, whenever they come; uvicorn hands on to here what it took."""

    def __init__(self) -> None:
        import signal

        self._asked = False
        self._server: uvicorn.Server | None = None
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask)

    def _ask(self, number: int, frame: FrameType | None) -> None:
        self._asked = True
        if self._server is not None:
            self._server.should_exit = True

    def watch(self, server: uvicorn.Server) -> None:
        self._server = server
        server.should_exit = self._asked


def _listen(port: int) -> socket.socket:
    """A socket that already listens: who reads the address may connect at once."""
    import os
    import socket

    from .held import CommandError

    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            # Elsewhere this option would let two services share the port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise CommandError(_port_refused(port, error)) from None
    return listener


def _port_refused(port: int, error: OSError) -> str:
    import errno

    if error.errno == errno.EADDRINUSE:
        return (
            f"Port {port} is in use, perhaps by another `xblshim serve`. End that program, or take another port: "
            f"xblshim serve --port 0 finds a free one."
        )
    return f"Port {port} can't be opened ({error.strerror or error}). Take another: xblshim serve --port 0."


async def _serve(config: Config, listener: socket.socket, ending: _Ending) -> None:
    import uvicorn

    from xblshim.simulator.errors import DefinitionsError, StoreError
    from xblshim.simulator.opening import open_local_service

    from .held import CommandError
    from .text import log_to_stderr

    try:
        service = open_local_service(config, log_to_stderr(config.log_level))
    except DefinitionsError as error:
        raise CommandError(str(error)) from None
    try:
        await service.store.ready()
        server = uvicorn.Server(
            uvicorn.Config(
                service.app,
                http="h11",
                ws="websockets-sansio",
                ws_max_size=WEBSOCKET_MESSAGE,
                loop="asyncio",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=5,
            )
        )
        ending.watch(server)
        _announce(f"http://{HOST}:{listener.getsockname()[1]}", str(service.store.path))
        await server.serve(sockets=[listener])
    except StoreError as error:
        raise CommandError(str(error)) from None
    finally:
        await service.aclose()


def _announce(address: str, store: str) -> None:
    import os

    command = "set" if os.name == "nt" else "export"
    print(f"Serving achievements at {address} until Ctrl-C; they are kept in {store}")
    print(f"Point games at it with: {command} XBLSHIM_SERVICE={address}", flush=True)
