"""A service over TLS with a constant response, for update_ratios.py: python tls_server.py CERTIFICATES. Prints its port."""

import asyncio
import ssl
import sys
from pathlib import Path

REPLY = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


class Served(asyncio.Protocol):
    """Handles requests one after the other. Each has a body that ends in "]}"."""

    def __init__(self) -> None:
        self._end = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._end = (self._end + data)[-2:]
        if self._end == b"]}":
            self._end = b""
            assert isinstance(self._transport, asyncio.Transport)
            self._transport.write(REPLY)


async def main() -> None:
    certificates = Path(sys.argv[1])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificates / "service.pem")
    server = await asyncio.get_running_loop().create_server(Served, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
