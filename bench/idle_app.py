"""An application that does nothing, on the server of `xblshim serve`. It shows the cost of the server itself. Prints its address."""

from __future__ import annotations

import asyncio
from typing import Any

from xblshim.serving.local_server import LocalServer, address_of, listen, raise_file_limit
from xblshim.serving.request_access import GuardedApp
from xblshim.simulator.endpoint_support import no_log

BODY = b'{"achievements":[{"id":"0","percentComplete":100,"outcome":"unlocked"}]}'
HEADERS = [(b"content-length", str(len(BODY)).encode()), (b"content-type", b"application/json; charset=utf-8")]


async def app(scope: Any, receive: Any, send: Any) -> None:
    """Reads the request and responds with as many bytes as an update has."""
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await send({"type": "http.response.body", "body": BODY})


def main() -> None:
    raise_file_limit()
    listener = listen(0)
    print(f"Serving nothing at {address_of(listener)}", flush=True)
    asyncio.run(LocalServer(GuardedApp(app, no_log), listener, no_log, end_seconds=1, log_level="error").serve())


if __name__ == "__main__":
    main()
