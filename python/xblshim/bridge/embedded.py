"""What the Python thread runs: reads the configuration, builds the client, serves calls until told to stop.

Imported and entered by the bridge (src/bridge/entry.h). Whatever goes wrong in here becomes the sentence of the failed start or a line of the
log; nothing is raised into C.
"""

from __future__ import annotations

import sys
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from xblshim._bridge import ffi, lib

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.model.events import Deliver, Event, Events
    from xblshim.model.results import Page
    from xblshim.model.watch import Attempt

__all__: list[str] = []

E_FAIL = -0x7FFFBFFB  # 0x80004005
BAD_CONFIGURATION = -0x7FF8F9B6  # 0x8007064A, HRESULT_FROM_WIN32(ERROR_BAD_CONFIGURATION)

LOG_LEVELS = {"error": 0, "warning": 1, "info": 2, "debug": 3}


class Door:
    """The core's function table, with Python values on this side."""

    def __init__(self, api: Any) -> None:
        self._api = api
        self._core = api.core
        self._log = api.log
        self._stopping = api.stopping
        self.wake_handle: int = api.wake_handle
        self.calls: Any = ffi.new("xblshim_call[]", lib.XBLSHIM_CALLS_AT_ONCE)
        self.answers: Any = ffi.new("xblshim_answer[]", lib.XBLSHIM_CALLS_AT_ONCE)
        self._exchange = api.exchange
        self._answer_memory = api.answer_memory
        self.text = ffi.string

    def exchange(self, answer_count: int) -> int:
        """Gives `answers` away and fills `calls`; how many there are, or -1 (stop)."""
        return self._exchange(self._core, self.answers, answer_count, self.calls, lib.XBLSHIM_CALLS_AT_ONCE)  # type: ignore[no-any-return]

    def give_page(self, token: int, page: Page) -> None:
        """Writes what the reading call is to be answered with, where its result will own it. Once a call."""
        from xblshim.bridge.page_structs import write_page  # not paid for by a title that only unlocks

        write_page(ffi, page, lambda size: self._answer_memory(self._core, token, size))

    def give_results(self, token: int, results: list[int]) -> None:
        """Writes an HRESULT for each of several updates. Once a call; raises MemoryError."""
        head = ffi.sizeof("xblshim_results")
        memory = self._answer_memory(self._core, token, head + len(results) * ffi.sizeof("int32_t"))
        if memory == ffi.NULL:
            raise MemoryError
        written = ffi.cast("int32_t*", ffi.cast("char*", memory) + head)
        for place, hr in enumerate(results):
            written[place] = hr
        answer = ffi.cast("xblshim_results*", memory)
        answer.results = written
        answer.count = len(results)

    def give_event(self, subscription: int, event: Event) -> None:
        """Writes an event, where the core will own it; raises MemoryError also when nobody is subscribed any more."""
        from xblshim.bridge.event_structs import write_event  # imported by the first subscription

        memory = write_event(ffi, event, lambda size: self._api.event_memory(self._core, subscription, size))
        if memory is None:
            self._api.event(self._core, subscription, lib.XBLSHIM_EVENT_RESYNC, ffi.NULL)
        else:
            self._api.event(self._core, subscription, lib.XBLSHIM_EVENT_DATA, memory)

    def give_token(self, token: int, brought: tuple[str, str]) -> None:
        """Writes a token and its signature. Once a call; raises MemoryError."""
        first, second = (c_text(text) + b"\0" for text in brought)
        head = ffi.sizeof("xblshim_token")
        memory = self._answer_memory(self._core, token, head + len(first) + len(second))
        if memory == ffi.NULL:
            raise MemoryError
        texts = ffi.cast("char*", memory) + head
        ffi.memmove(texts, first + second, len(first) + len(second))
        answer = ffi.cast("xblshim_token*", memory)
        answer.token = texts
        answer.signature = texts + len(first)

    def bytes_of(self, start: Any, size: int) -> bytes:
        return bytes(ffi.buffer(start, size)) if size else b""

    def waiting(self, token: int, reason: int, milliseconds: int) -> None:
        """Tells, for reports, what the call waits for."""
        self._api.waiting(self._core, token, reason, milliseconds)

    def attempt(self, token: int, attempt: Attempt) -> None:
        """Tells of an attempt of an observed call."""
        from xblshim.bridge.attempt_struct import write_attempt  # not paid for by a title that has no routed handler

        with write_attempt(ffi, attempt) as written:
            self._api.attempt(self._core, token, written)

    def offline(self) -> bool:
        """Whether the title has its network switched off."""
        return bool(self._api.offline(self._core))

    def stopping(self) -> bool:
        return bool(self._stopping(self._core))

    def log(self, level: str, text: str) -> None:
        self._log(self._core, LOG_LEVELS.get(level, 1), c_text(text))

    def started(self) -> None:
        self._api.started(self._core)

    def failed(self, hr: int, sentence: str) -> None:
        self._api.failed(self._core, hr, c_text(sentence))

    def configured(self, config: Config) -> None:
        texts = [ffi.new("char[]", c_text(user.gamertag)) for user in config.users]
        users = ffi.new("xblshim_user[]", len(texts))
        for place, user, text in zip(users, config.users, texts, strict=True):
            place.xuid = user.xuid
            place.gamertag = text
            place.guest = user.guest
        service, sandbox = ffi.new("char[]", c_text(config.service)), ffi.new("char[]", c_text(config.sandbox))
        log_file = ffi.new("char[]", c_text(str(config.log_file or "")))
        gamer_picture = ffi.new("char[]", c_text(config.gamer_picture or ""))
        configuration = ffi.new("xblshim_configuration*")
        configuration.size = ffi.sizeof("xblshim_configuration")
        configuration.title_id = config.title_id or 0
        configuration.service = service
        configuration.sandbox = sandbox
        configuration.users = users
        configuration.user_count = len(texts)
        configuration.log_level = LOG_LEVELS[config.log_level]
        configuration.log_file = log_file
        configuration.gamer_picture = gamer_picture
        configuration.offline = config.offline
        self._api.configured(self._core, configuration)


def c_text(text: str) -> bytes:
    return text.encode("utf-8", "replace").replace(b"\0", b" ")


def python_text(text: Any) -> str:
    return str(ffi.string(text).decode("utf-8", "replace"))


def read_configuration(settings: Any) -> Config:
    import os

    from xblshim.config import load

    options = {
        python_text(option.key): python_text(option.value) for option in settings.options[0 : settings.option_count]
    }
    program_dir = python_text(settings.program_dir)
    environ = os.environ if settings.environment_trusted else {}
    return load(program_dir=Path(program_dir) if program_dir else None, environ=environ, options=options)


def sentence_of(error: BaseException) -> tuple[int, str]:
    """The HRESULT and the sentence with the remedy for a start that failed with `error`."""
    config = sys.modules.get("xblshim.config")
    if config is not None and isinstance(error, config.ConfigError):
        return BAD_CONFIGURATION, str(error)
    if isinstance(error, ImportError):
        from xblshim.host.frozen_program import remedy

        return E_FAIL, f"xblshim's Python side could not be imported ({error}): {remedy()}"
    return E_FAIL, f"xblshim's Python side could not start ({type(error).__name__}: {error}): run xblshim doctor"


def log_traceback(door: Door, error: BaseException) -> None:
    import traceback

    door.log("debug", "".join(traceback.format_exception(error)).rstrip())


def serve(door: Door, settings: Any) -> None:
    from xblshim.bridge import event_loop

    config = read_configuration(settings)
    event_loop.check(config.event_loop)
    door.configured(config)
    warn_of_misspelt_variables(door)
    if door.stopping():
        return
    from xblshim.wiring.open_client import open_client

    client = open_client(config, door.log)
    from xblshim.bridge.call_loop import CallLoop
    from xblshim.bridge.python_logs import forwarding_logs

    def events(deliver: Deliver) -> Events:
        from xblshim.wiring.open_client import open_events

        return open_events(config, client, door.log, deliver, door.offline)

    with forwarding_logs(door.log, config.log_level):
        CallLoop(door, client, events, lambda: event_loop.new_loop(config.event_loop)).run()


def warn_of_misspelt_variables(door: Door) -> None:
    import os

    from xblshim.config import misspelt_variables

    for name, meant in misspelt_variables(os.environ).items():
        door.log("warning", f"the variable {name!r} is not read: {meant} may be meant")


def refused_at_the_end(error: BaseException) -> bool:
    """A Python that ends refuses some things a moment before its exit handlers stop us: new threads from 3.12 on ("can't create new thread at
    interpreter shutdown"), and what an import of thread pools, which uvloop does, wants to be told then ("can't register atexit after shutdown").
    """
    said = str(error) if isinstance(error, RuntimeError) else ""
    return "interpreter shutdown" in said or "atexit after shutdown" in said


def stopped_soon(door: Door) -> bool:
    """Whether the exit handlers did: then the start was not wrong, only late."""
    from xblshim.host.clock import sleep

    for _ in range(500):
        if door.stopping():
            return True
        sleep(0.01)
    return False


def note_escaped(kind: type[BaseException], error: BaseException, trace: TracebackType) -> None:
    """cffi's last resort: an exception that got out of `run`. The core completes the calls when the thread comes back."""
    sys.stderr.write(f"xblshim: {kind.__name__}: {error}\n")


@ffi.def_extern(name="xblshim_python_run", error=None, onerror=note_escaped)  # type: ignore[untyped-decorator]
def run(api: Any) -> None:
    if api.version != lib.XBLSHIM_DOOR_VERSION or api.size != ffi.sizeof("xblshim_core_api"):
        raise RuntimeError("the library and its Python package are of different versions")
    door = Door(api)
    try:
        serve(door, api.settings)
    except BaseException as error:
        if refused_at_the_end(error) and stopped_soon(door):
            return
        hr, sentence = sentence_of(error)
        log_traceback(door, error)
        door.failed(hr, sentence)
