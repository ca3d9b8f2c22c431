"""An achievements service on a real socket, in a process of its own: `python fake_service.py [PORT]`.

Prints its port on standard output, then reads commands from standard input, one a line, and prints a line for each:

    mode MODE       ok, 503, 500, 429 (with Retry-After: 1), reset (the connection, before a response), late (resets after it took the update),
                    slow (some hundredths of a second), flaky (one of these by chance), 404 and 403 (as another program, or a proxy with a web
                    page), html (200 with a web page), hang (no response until another mode is set), closed (the port is closed),
                    hostile (one of all these by chance, but for closed)
    hold NUMBER     the updates of the POSTs after the first NUMBER are stored, but get no response until the next `mode`
    dump            JSON: the highest percent of each achievement, how many POSTs there were, how many of them with several achievements,
                    how many achievements were posted again, how many during another POST with them, and how many POSTs wait for a response

It keeps the highest percent of each achievement, as the service does, and responds with 304 when nothing changed.
"""

import asyncio
import json
import math
import random
import socket
import struct
import sys
from collections import Counter
from typing import Any

PAGE = b"Content-Type: text/html\r\n"
# Additional headers and the body, by mode.
NO = {
    "503": (b"", b""),
    "500": (b"", b""),
    "429": (b"Retry-After: 1\r\n", b""),
    "404": (b"", b""),
    "403": (PAGE, b"<h1>Forbidden</h1>"),
    "html": (PAGE, b"<h1>Sign in to this network</h1>"),
}


class Service:
    def __init__(self) -> None:
        self.mode = "ok"
        self.has: dict[str, int] = {}
        self.posts = 0
        self.bulk = 0
        self.repeated = 0
        self.overlaps = 0
        self.response_limit = math.inf
        self.held = 0
        self.under_way: Counter[str] = Counter()
        self.random = random.Random(4)

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                headers = dict(line.lower().split(b": ", 1) for line in head[:-4].split(b"\r\n")[1:])
                body = await reader.readexactly(int(headers[b"content-length"]))
                if not await self.respond(json.loads(body), writer):
                    return
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    async def respond(self, document: dict[str, Any], writer: asyncio.StreamWriter) -> bool:
        mode = self.mode
        if mode == "hostile":
            mode = self.random.choice(["ok", "ok", "503", "500", "429", "reset", "late", "slow", "404", "403", "html"])
        if mode == "hang":
            while self.mode == "hang":
                await asyncio.sleep(0.05)
            return self.reset(writer)
        if mode == "flaky":
            mode = self.random.choice(["ok", "ok", "503", "500", "reset", "late", "slow"])
        self.posts += 1
        number = self.posts
        entries = document["achievements"]
        self.bulk += len(entries) > 1
        if mode in ("reset", "closed"):
            return self.reset(writer)
        if mode in NO:
            more, body = NO[mode]
            status = b"200" if mode == "html" else mode.encode()
            writer.write(b"HTTP/1.1 %s No\r\n%sContent-Length: %d\r\n\r\n%s" % (status, more, len(body), body))
            await writer.drain()
            return True
        changed = False
        names = [
            "/".join((document["userId"], str(document["titleId"]), document["serviceConfigId"], entry["id"]))
            for entry in entries
        ]
        self.repeated += sum(name in self.has for name in names)
        self.overlaps += sum(self.under_way[name] > 0 for name in names)
        for name, entry in zip(names, entries, strict=True):
            if entry["percentComplete"] > self.has.get(name, -1):
                self.has[name] = entry["percentComplete"]
                changed = True
        if mode == "late":
            return self.reset(writer)
        if mode == "slow":
            self.under_way.update(names)
            await asyncio.sleep(self.random.random() * 0.02)
            self.under_way.subtract(names)
        if number > self.response_limit:
            self.held += 1
            while number > self.response_limit:
                await asyncio.sleep(0.01)
            self.held -= 1
        writer.write(b"HTTP/1.1 %s X\r\nContent-Length: 0\r\n\r\n" % (b"200" if changed else b"304"))
        await writer.drain()
        return True

    @staticmethod
    def reset(writer: asyncio.StreamWriter) -> bool:
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()
        return False


async def main() -> None:
    service = Service()
    server = await asyncio.start_server(service.serve, "127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 0)
    port = server.sockets[0].getsockname()[1]
    print(port, flush=True)
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        command, _, argument = line.strip().partition(" ")
        if command == "mode":
            if argument == "closed":
                server.close()
            elif service.mode == "closed":
                server = await asyncio.start_server(service.serve, "127.0.0.1", port)
            service.mode = argument
            service.response_limit = math.inf
            print("done", flush=True)
        elif command == "hold":
            service.response_limit = int(argument)
            print("done", flush=True)
        elif command == "dump":
            names = ("has", "posts", "bulk", "repeated", "overlaps", "held")
            print(json.dumps({name: getattr(service, name) for name in names}), flush=True)
    server.close()


if __name__ == "__main__":
    asyncio.run(main())
