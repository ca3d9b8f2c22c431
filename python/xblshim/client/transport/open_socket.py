"""Opens a TCP connection. Resolves names each time, because addresses may differ after a change of network."""

from __future__ import annotations

import asyncio
import socket
from itertools import zip_longest

from xblshim.host.light_typing import TYPE_CHECKING, Any
from xblshim.host.standard_streams import take_standard_streams
from xblshim.host.worker import run_on_worker

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST_PART = 63
"""The longest part of a host name in characters. The codec finds longer parts."""
HEAD_START = 0.25
"""Seconds before the next address is tried in parallel (RFC 8305: Happy Eyeballs)."""

_Place = tuple[int, int, int, Any]


async def open_socket(host: str, port: int) -> socket.socket:
    """Connects to the first address of the host that responds; tries IPv6 and IPv4 addresses alternately.

    uvloop has no such thing, and so one way serves both loops. Raises OSError: of the first address that failed, where all did.
    """
    places = _by_turns(await _look_up(host, port))
    if len(places) == 1:
        return await _connect(places[0])
    attempts: list[asyncio.Task[socket.socket]] = []
    failures: list[OSError] = []
    try:
        untried = iter(places)
        while True:
            place = next(untried, None)
            if place is not None:
                attempts.append(asyncio.ensure_future(_connect(place)))
            elif not attempts:
                raise failures[0]
            await asyncio.wait(
                attempts, timeout=None if place is None else HEAD_START, return_when=asyncio.FIRST_COMPLETED
            )
            # In the order of the addresses, whichever task asyncio names first.
            for attempt in [attempt for attempt in attempts if attempt.done()]:
                attempts.remove(attempt)
                try:
                    return attempt.result()
                except OSError as error:
                    failures.append(error)
    finally:
        await _give_up(attempts)


def host_name(host: str) -> bytes | str:
    """Returns the name for getaddrinfo and ssl: as bytes where possible, because for a str Python imports its codec for international names, which
    takes 400 KB."""
    return host.encode("ascii") if host.isascii() and len(host) <= _LONGEST_PART else host


async def _look_up(host: str, port: int) -> list[_Place]:
    """Returns family, type, protocol and address of each result. Raises OSError."""
    name = host_name(host)
    try:
        try:
            # Looking up a numeric address needs no thread.
            found = socket.getaddrinfo(name, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
        except socket.gaierror:
            # Not the loop's lookup: without a responding name server it takes longer than any call, and a title's end would wait for it.
            found = await run_on_worker(lambda: socket.getaddrinfo(name, port, type=socket.SOCK_STREAM))
    except UnicodeError:  # an over-long part of a name
        raise OSError(f"{host[:80]!r} is not a host name") from None
    except RuntimeError as error:  # no thread can be started, so no name can be resolved
        raise OSError(f"{host[:80]!r} can't be resolved: {error}") from None
    if not found:
        raise OSError(f"{host!r} has no address")
    return [(family, kind, protocol, address) for family, kind, protocol, _, address in found]


def _by_turns(places: list[_Place]) -> list[_Place]:
    """Sorts addresses alternately by family, otherwise in the system's order."""
    first = [place for place in places if place[0] == places[0][0]]
    others = [place for place in places if place[0] != places[0][0]]
    return [place for pair in zip_longest(first, others) for place in pair if place is not None]


async def _connect(place: _Place) -> socket.socket:
    family, kind, protocol, address = place
    take_standard_streams()
    connected = socket.socket(family, kind, protocol)
    try:
        connected.setblocking(False)
        # asyncio sets it only for sockets made with IPPROTO_TCP, which not every system's lookup returns.
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await asyncio.get_running_loop().sock_connect(connected, address)
    except BaseException:
        connected.close()
        raise
    return connected


async def _give_up(attempts: Iterable[asyncio.Task[socket.socket]]) -> None:
    for attempt in attempts:
        attempt.cancel()
    for outcome in await asyncio.gather(*attempts, return_exceptions=True):
        if isinstance(outcome, socket.socket):
            outcome.close()
