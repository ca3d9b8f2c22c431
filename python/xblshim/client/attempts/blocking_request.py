"""Sends one request from blocking code, the sign-in's thread and the commands, with the limits of every response."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from xblshim.client.transport import InvalidURL, ProxySettingError, Request, network_transport

from .attempt import AttemptFailed, Attempts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .attempt import CompleteResponse


def ask(
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes | None,
    *,
    environ: Mapping[str, str],
    seconds: float,
    max_body: int,
) -> CompleteResponse:
    """Sends a request and returns the response, with any status. `environ` names proxies and trusted certificates, `max_body` is in bytes.

    Not to be called on a thread that runs an event loop. Raises AttemptFailed without a complete response within that time, and where
    the address or the proxy is none.
    """

    async def exchange() -> CompleteResponse:
        attempts = Attempts(network_transport(url, environ, 1), max_body, None)
        try:
            return await attempts.send(Request(method, url, headers=headers, content=body), seconds)
        finally:
            await attempts.aclose()

    try:
        return asyncio.run(exchange())
    except (InvalidURL, ProxySettingError) as error:
        raise AttemptFailed(str(error)) from None
