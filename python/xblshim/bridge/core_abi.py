"""Calls the core's functions (service/bridge_abi.h) with Python values."""

from __future__ import annotations

from functools import partial

from xblshim._bridge import ffi, lib
from xblshim.config.setting_keys import CHOICES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from xblshim.config import Config
    from xblshim.model.events import Event
    from xblshim.model.observer import Attempt

LOG_LEVELS: dict[str, int] = {level: getattr(lib, f"XBLSHIM_LOG_{level.upper()}") for level in CHOICES["log"]}


class CoreLog:
    """Writes to the core's log."""

    def __init__(self, api: Any) -> None:
        self._log = partial(api.log, api.core)
        self.wants_debug: Callable[[], int] = partial(api.logs, api.core, LOG_LEVELS["debug"])
        """Returns whether lines of level debug are logged now."""

    def __call__(self, level: str, text: str) -> None:
        self._log(LOG_LEVELS.get(level, LOG_LEVELS["warning"]), c_text(text))


class CoreAbi:
    """The functions of one core."""

    def __init__(self, api: Any) -> None:
        self._api = api
        self._core = api.core
        self.log = CoreLog(api)
        self._stopping = api.stopping
        self.wake_handle: int = api.wake_handle
        self.calls: Any = ffi.new("xblshim_call[]", lib.XBLSHIM_CALLS_AT_ONCE)
        self.results: Any = ffi.new("xblshim_call_result[]", lib.XBLSHIM_CALLS_AT_ONCE)
        self.exchange: Callable[[int, Any, int], int] = partial(api.exchange, api.core, self.results)
        """`exchange(result_count, calls, at_once)` passes that many of `results` and fills `calls`. Returns how many calls (negative: stop)."""
        self.at_once: int = lib.XBLSHIM_CALLS_AT_ONCE
        self._result_memory = api.result_memory
        self.text: Callable[[Any], bytes] = ffi.string

    def write_result(self, token: int, name: str, value: Any) -> None:
        """Writes a call's result, a tuple of `model`, into memory that the call's result owns. Use it once a call; raises what `write_struct`
        raises."""
        from .result_structs import RESULT_STRUCTS  # a title that only unlocks doesn't import it
        from .struct_writer import write_struct

        write_struct(ffi, RESULT_STRUCTS[name], value, lambda size: self._result_memory(self._core, token, size))

    def give_event(self, subscription: int, event: Event) -> None:
        """Writes an event into memory that the core owns. Raises MemoryError also after the last subscription ended."""
        from .event_structs import EVENTS  # imported by the first subscription
        from .struct_writer import write_struct

        kind = EVENTS.get(type(event))
        if kind is None:
            self._api.event(self._core, subscription, lib.XBLSHIM_EVENT_RESYNC, ffi.NULL)
            return
        memory = write_struct(ffi, kind, event, lambda size: self._api.event_memory(self._core, subscription, size))
        self._api.event(self._core, subscription, lib.XBLSHIM_EVENT_DATA, memory)

    def bytes_of(self, start: Any, size: int) -> bytes:
        return bytes(ffi.buffer(start, size)) if size else b""

    def waiting(self, token: int, reason: int, milliseconds: int) -> None:
        """Reports what the call waits for."""
        self._api.waiting(self._core, token, reason, milliseconds)

    def attempt(self, token: int, attempt: Attempt) -> None:
        """Reports an attempt of an observed call."""
        from .attempt_struct import write_attempt  # a title without a routed handler doesn't import it

        with write_attempt(ffi, attempt) as written:
            self._api.attempt(self._core, token, written)

    def offline(self) -> bool:
        """Returns whether the title's network is switched off."""
        return bool(self._api.offline(self._core))

    def stopping(self) -> bool:
        return bool(self._stopping(self._core))

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
        log_file = ffi.new("char[]", c_text(config.log_file or ""))
        gamer_picture = ffi.new("char[]", c_text(config.gamer_picture or ""))
        state_dir = ffi.new("char[]", c_text(config.state_dir))
        report = ffi.new("char[]", c_text(config.report or ""))
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
        configuration.state_dir = state_dir
        configuration.report = report
        self._api.configured(self._core, configuration)


def c_text(text: str) -> bytes:
    return text.encode("utf-8", "replace").replace(b"\0", b" ")
