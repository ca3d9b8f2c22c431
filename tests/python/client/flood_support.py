"""A service on a thread that sends bytes, optionally without an end."""

import socket
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress


@contextmanager
def service(*sent: bytes, endless: bytes = b"") -> Iterator[str]:
    """Sends these bytes to each client, then the endless ones until it disconnects."""

    def serve() -> None:
        while True:
            try:
                plug, _ = listener.accept()
            except OSError:
                return
            with closing(plug):
                try:
                    plug.recv(65536)
                    for data in sent:
                        plug.sendall(data)
                    while endless:
                        plug.sendall(endless)
                    plug.recv(65536)
                except OSError:
                    pass

    listener = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=serve)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        with suppress(OSError):  # on Windows closing ends accept(), and a listener is not connected
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join()
