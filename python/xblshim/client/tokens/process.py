"""Runs a command in the system's shell and takes in what it prints, all of it bounded."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import threading
import time
from typing import IO, NamedTuple

MOST_OUTPUT = 64 * 1024


class Ran(NamedTuple):
    status: int | None
    """The exit status; negative for a signal; None: it was killed, as it took too long, printed too much or was given up."""
    output: bytes
    errors: bytes


class _Pipe:
    """Reads a pipe to its end on a thread, and keeps no more than the bound."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._pipe = pipe
        self.content = b""
        self.overflowed = threading.Event()
        self._thread = threading.Thread(target=self._read, name="xblshim token output", daemon=True)
        self._thread.start()

    def _read(self) -> None:
        with self._pipe, contextlib.suppress(OSError, ValueError):
            while chunk := os.read(self._pipe.fileno(), 8192):
                if len(self.content) + len(chunk) > MOST_OUTPUT:
                    self.overflowed.set()
                else:
                    self.content += chunk

    def ended(self, seconds: float) -> bool:
        self._thread.join(seconds)
        return not self._thread.is_alive()


class Command:
    """One run."""

    def __init__(self, command: str) -> None:
        self._command = command
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False

    def run(self, seconds: float) -> Ran:
        """Blocks until it is over. Raises OSError where there is no shell."""
        with self._lock:
            if self._killed:
                return Ran(None, b"", b"")
            # A session of its own, so that all that it starts can be ended with it.
            self._process = process = subprocess.Popen(
                self._command,
                shell=True,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                start_new_session=os.name != "nt",
            )
        assert process.stdout is not None
        assert process.stderr is not None
        pipes = output, errors = _Pipe(process.stdout), _Pipe(process.stderr)
        status = self._wait(process, time.monotonic() + seconds, output)
        if status is None or not all(pipe.ended(1) for pipe in pipes):
            self.kill()  # also what it has started and left with our pipes
            process.wait()
            for pipe in pipes:
                pipe.ended(1)
        with self._lock:
            self._process = None  # its number may be another's from now on
        return Ran(status, output.content, errors.content)

    @staticmethod
    def _wait(process: subprocess.Popen[bytes], end: float, output: _Pipe) -> int | None:
        while not output.overflowed.is_set():
            left = end - time.monotonic()
            if left <= 0:
                break
            with contextlib.suppress(subprocess.TimeoutExpired):
                return process.wait(min(left, 0.5))
        return None

    def kill(self) -> None:
        """Ends it, from any thread, also before it has begun."""
        with self._lock:
            self._killed = True
            process = self._process
            if process is None:
                return
            with contextlib.suppress(OSError):
                if os.name == "nt":
                    process.kill()
                else:
                    os.killpg(process.pid, signal.SIGKILL)
