"""Runs the game's process: start, forwarded signals, end, and the processes that it leaves behind."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import FrameType
from typing import IO

from xblshim.cli.exit_codes import ExitCode

_PASSED_ON = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGBREAK")
_CHILDREN_SECONDS = 3.0
"""The time that processes which the game left may take to end. Running titles among them have no time limit."""
_LOOK = 0.05
_EXCEPTIONS = {
    2 << 30 | 3: "breakpoint",  # status 0x80000003; a plain literal would look like an HRESULT
    0xC0000005: "access violation",
    0xC0000094: "integer division by zero",
    0xC00000FD: "stack overflow",
    0xC0000135: "a DLL that the game imports was not found. Put it beside the game, or its folder into PATH",
    0xC0000139: "a DLL lacks a function that the game imports. It is of another version",
    0xC000013A: "Ctrl-C",
    0xC0000142: "a DLL that the game imports did not start",
    0xC0000374: "heap corruption",
    0xC0000409: "abort, or a fail-fast check",
    0xE06D7363: "C++ exception that nothing caught",
}
"""The exception codes with which Windows ends a process, and their names."""

_SCRIPT_REMEDY = (
    ". Name a script's interpreter in front of it, such as python game.py"
    if os.name == "nt"
    else ". A script's first line names its interpreter, such as #!/bin/sh"
)
_PERMISSION_REMEDY = "" if os.name == "nt" else ". chmod +x sets that"


class GameNotStarted(Exception):
    """The game didn't start. The text is a sentence with the remedy."""

    def __init__(self, code: ExitCode, text: str) -> None:
        super().__init__(text)
        self.code = code


@dataclass(frozen=True, slots=True)
class GameEnd:
    """How the game ended."""

    code: int
    """The exit code in a shell's form: the game's own code, or 128 + the signal's number. On Windows an exception gives a negative number."""
    signal: int | None
    seconds: float
    children: int
    """1 if processes that the game started still run, otherwise 0."""

    @property
    def text(self) -> str:
        if self.signal is None and self.code < 0:
            exception = self.code + (1 << 32)
            return f"exit code 0x{exception:08X} ({_EXCEPTIONS.get(exception, 'an exception')})"
        if self.signal is None:
            return f"exit code {self.code}"
        try:
            return f"ended by signal {self.signal} ({signal.Signals(self.signal).name})"
        except ValueError:
            return f"ended by signal {self.signal}"


def run_game(
    command: Sequence[str],
    environment: Mapping[str, str],
    titles: Callable[[], list[int]],
    stdout: IO[bytes] | int | None = None,
) -> GameEnd:
    """Runs the game to its end, then waits for the titles that it started. `titles` returns the process ids of running titles.

    The game has this process's standard streams, except for `stdout` where that is given. Signals that this process receives are passed on to
    it, except those of the terminal, which the game receives itself. Raises GameNotStarted.
    """
    _adopt_orphans()
    with _Signals() as signals:
        began = time.monotonic()
        try:
            process = subprocess.Popen(list(command), env=dict(environment), stdout=stdout)
        except (OSError, ValueError) as error:
            raise _not_started(command[0], error) from None
        signals.pass_on_to(process)
        code = process.wait()
        running = _wait_for_children(titles, signals)
    seconds = time.monotonic() - began
    if os.name == "nt":
        return GameEnd(code - (1 << 32) if code >= 1 << 31 else code, None, seconds, running)
    if code < 0:
        return GameEnd(128 - code, -code, seconds, running)
    return GameEnd(code, None, seconds, running)


class _Signals:
    """A context manager that forwards signals of this process to the game."""

    def __init__(self) -> None:
        self._before: dict[signal.Signals, object] = {}
        self._waiting: list[int] = []
        self._process: subprocess.Popen[bytes] | None = None
        self.others: Callable[[], list[int]] = list

    def __enter__(self) -> _Signals:
        for name in _PASSED_ON:
            number = getattr(signal, name, None)
            # An ignored signal, as under nohup, stays ignored here and in the game.
            if number is not None and signal.getsignal(number) != signal.SIG_IGN:
                self._before[number] = signal.signal(number, self._came)
        return self

    def __exit__(self, *_: object) -> None:
        for number, before in self._before.items():
            signal.signal(number, before)  # type: ignore[arg-type]

    def pass_on_to(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        waiting, self._waiting = self._waiting, []
        for number in waiting:
            self._send(number)

    def _came(self, number: int, frame: FrameType | None) -> None:
        if os.name == "nt" or (number in (signal.SIGINT, getattr(signal, "SIGQUIT", None)) and _at_terminal()):
            return  # the terminal or console sends it to the game itself
        if self._process is None:
            self._waiting.append(number)
        else:
            self._send(number)

    def _send(self, number: int) -> None:
        assert self._process is not None
        self._process.send_signal(number)  # does nothing when the game has ended
        for other in self.others():
            try:
                os.kill(other, number)
            except OSError:
                continue


def _at_terminal() -> bool:
    """Returns whether this process is in the foreground process group of its terminal, which sends Ctrl-C to the whole group."""
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY)
    except OSError:
        return False
    try:
        return os.tcgetpgrp(terminal) == os.getpgrp()
    except OSError:
        return False
    finally:
        os.close(terminal)


def _not_started(game: str, error: OSError | ValueError) -> GameNotStarted:
    is_path = os.path.dirname(game) != ""
    if isinstance(error, FileNotFoundError) and not (is_path and os.path.exists(game)):
        where = "is no file" if is_path else "is not in the PATH"
        return GameNotStarted(
            ExitCode.NOT_FOUND, f"The game was not found: {game} {where}. Write its path, such as ./game, after --."
        )
    if os.path.isdir(game):
        reason = "it is a folder"
    elif isinstance(error, FileNotFoundError):
        reason = "the interpreter of its first line, or its dynamic linker, is missing"
    elif isinstance(error, OSError) and error.errno == errno.ENOEXEC:
        reason = f"it is no program of this machine{_SCRIPT_REMEDY}"
    elif isinstance(error, PermissionError):
        reason = f"this user may not execute it{_PERMISSION_REMEDY}"
    else:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return GameNotStarted(ExitCode.NOT_EXECUTABLE, f"The game can't be executed: {game}: {reason}.")


def _adopt_orphans() -> None:
    """Makes this process the parent of orphaned descendants on Linux, so that it can wait for them."""
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    set_child_subreaper = 36
    try:
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)
    except (OSError, AttributeError):
        return


def _wait_for_children(titles: Callable[[], list[int]], signals: _Signals) -> int:
    signals.others = titles
    until = time.monotonic() + _CHILDREN_SECONDS
    while True:
        children = _has_children()
        if not titles() and (not children or time.monotonic() >= until):
            return int(children)
        time.sleep(_LOOK)


def _has_children() -> bool:
    """Reaps ended children and returns whether one still runs. Always False on Windows, where a process doesn't know its children."""
    if os.name == "nt":
        return False
    while True:
        try:
            ended, _ = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return False
        if ended == 0:
            return True
