"""Runs a command in the system's shell and reads its output, within limits of time and size."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from typing import IO, NamedTuple

from xblshim.host.clock import monotonic, sleep
from xblshim.host.standard_streams import take_standard_streams

MOST_OUTPUT = 64 * 1024
_LONGEST_NAP = 0.05

# If the host ignores SIGCHLD, or waits for all children, the exit status is lost. So a second shell waits for the first one and writes its status
# into a pipe. $0 is the command, $1 the pipe's descriptor.
_STATUS_SHELL = '/bin/sh -c "$0"; status=$?; echo "$status" >"/dev/fd/$1"; exit "$status"'


class Ran(NamedTuple):
    status: int | None
    """The exit status, or 128 + the signal's number. None: the command was killed, because it took too long, printed too much or was canceled."""
    known: bool
    """False: the command ended by itself, but its status is unknown."""
    output: bytes
    errors: bytes


class _Pipe:
    """Reads a pipe to its end on a thread, and stores at most the limit."""

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


class _StatusPipe:
    """The reading end of the pipe to which the shell writes the command's exit status. Without such a shell nothing arrives."""

    def __init__(self, descriptor: int | None, process: subprocess.Popen[bytes]) -> None:
        self._descriptor = descriptor
        self._process = process

    def __enter__(self) -> _StatusPipe:
        return self

    def __exit__(self, *_: object) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)

    def status(self) -> int | None:
        """The exit status; None when none arrived."""
        if self._descriptor is None:
            return self._process.returncode
        os.set_blocking(self._descriptor, False)
        with contextlib.suppress(OSError, ValueError):
            return int(os.read(self._descriptor, 16))
        return None


def _start(command: str) -> tuple[subprocess.Popen[bytes], _StatusPipe]:
    """Starts the command in its own session, so that all its processes can be ended together."""
    if sys.platform == "win32":
        from .windows_job import start_in_job

        process = start_in_job(command)
        return process, _StatusPipe(None, process)
    reading, writing = os.pipe()
    try:
        process = subprocess.Popen(
            ["/bin/sh", "-c", _STATUS_SHELL, command, str(writing)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            pass_fds=(writing,),
            env=dict(os.environ),  # the C library's environment has the caller's variables in a set-user-id title
            start_new_session=True,
        )
    except BaseException:
        os.close(reading)
        raise
    finally:
        os.close(writing)
    return process, _StatusPipe(reading, process)


def _wait(process: subprocess.Popen[bytes], end: float, output: _Pipe | None = None) -> bool:
    """Waits for the command within the limits of time and output. Returns whether it ended. Popen's own wait reads a clock that may be frozen."""
    nap = 0.001
    while output is None or not output.overflowed.is_set():
        if process.poll() is not None:
            return True
        if monotonic() >= end:
            break
        sleep(nap)
        nap = min(2 * nap, _LONGEST_NAP)
    return False


class Command:
    """One run of a command."""

    def __init__(self, command: str) -> None:
        self._command = command
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._killed = False

    def run(self, seconds: float) -> Ran:
        """Blocks until the command ends. Raises OSError when there is no shell."""
        take_standard_streams()
        with self._lock:
            if self._killed:
                return Ran(None, True, b"", b"")
            self._process, status_pipe = _start(self._command)
            process = self._process
        with status_pipe:
            assert process.stdout is not None
            assert process.stderr is not None
            pipes = output, errors = _Pipe(process.stdout), _Pipe(process.stderr)
            ended = _wait(process, monotonic() + seconds, output)
            if not ended or not all(pipe.ended(1) for pipe in pipes):
                self.kill()  # also child processes with our pipes
                _wait(process, monotonic() + 1)
                for pipe in pipes:
                    pipe.ended(1)
            with self._lock:
                self._process = None  # another process may get its number from now on
            status = status_pipe.status() if ended else None
            if status is None and ended and process.returncode:
                status = process.returncode  # the shell itself was killed
            return Ran(status, not ended or status is not None, output.content, errors.content)

    def kill(self) -> None:
        """Ends the command from any thread, also before it has begun."""
        with self._lock:
            self._killed = True
            process = self._process
            if process is None:
                return
            with contextlib.suppress(OSError):
                if sys.platform == "win32":
                    from .windows_job import end_job

                    end_job(process)
                else:
                    os.killpg(process.pid, signal.SIGKILL)
