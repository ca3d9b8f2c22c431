"""Main function of the Python thread: reads the configuration, builds the client, and serves calls until the core stops it.

Imported and entered by the bridge (src/bridge/entry.h). Whatever goes wrong in here becomes the sentence of the failed start or a line of the
log; nothing is raised into C.
"""

from __future__ import annotations

import sys

from xblshim._bridge import ffi, lib
from xblshim.host import collector, file_limit
from xblshim.model.hresult_codes import (
    E_FAIL,
    HRESULT_FROM_WIN32_ERROR_BAD_CONFIGURATION,
)  # also where no more files may be opened

from .core_abi import CoreAbi

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any

    from xblshim.config import Config
    from xblshim.model.events import Deliver, Events

__all__: list[str] = []


def python_text(text: Any) -> str:
    return str(ffi.string(text).decode("utf-8", "replace"))


def read_configuration(settings: Any) -> Config:
    import os

    from xblshim.config import load

    options = {
        python_text(option.key): python_text(option.value) for option in settings.options[0 : settings.option_count]
    }
    environ = os.environ if settings.environment_trusted else {}
    return load(program_dir=python_text(settings.program_dir) or None, environ=environ, options=options)


def sentence_of(error: BaseException) -> tuple[int, str]:
    """Returns the HRESULT and the sentence with the remedy for a start that failed with `error`."""
    if file_limit.is_reached(error):
        return E_FAIL, f"xblshim's Python side could not start: {file_limit.REMEDY}; then start it again"
    config = sys.modules.get("xblshim.config")
    if config is not None and isinstance(error, config.ConfigError):
        return HRESULT_FROM_WIN32_ERROR_BAD_CONFIGURATION, str(error)
    if isinstance(error, ImportError):
        from xblshim.host.frozen_program import remedy

        return E_FAIL, f"xblshim's Python side could not be imported ({error}): {remedy()}"
    return E_FAIL, f"xblshim's Python side could not start ({type(error).__name__}: {error}): run xblshim doctor"


def log_traceback(abi: CoreAbi, error: BaseException) -> None:
    import traceback

    abi.log("debug", "".join(traceback.format_exception(error)).rstrip())


def serve(abi: CoreAbi, settings: Any) -> None:
    # The game waits until the configuration is there: what is not needed for that is imported later.
    config = read_configuration(settings)
    if config.event_loop == "uvloop":
        from xblshim.bridge.event_loop import check_uvloop

        check_uvloop()
    abi.configured(config)
    warn_of_misspelt_variables(abi)
    if abi.stopping():
        return
    from xblshim.bridge import event_loop
    from xblshim.wiring.open_client import open_client

    client = open_client(config, abi.log)
    from xblshim.bridge.call_loop import CallLoop

    def events(deliver: Deliver) -> Events:
        from xblshim.wiring.open_events import open_events

        return open_events(config, client, abi.log, deliver, abi.offline)

    updates = None if client.open_update_path is None else client
    collector.resume()
    CallLoop(abi, client, events, lambda: event_loop.new_loop(config.event_loop), updates).run()


def warn_of_misspelt_variables(abi: CoreAbi) -> None:
    import os

    from xblshim.config import misspelt_variables

    for name, suggestion in misspelt_variables(os.environ).items():
        abi.log("warning", f"the variable {name!r} is not read: {suggestion} may be meant")


def refused_at_the_end(error: BaseException) -> bool:
    """Recognizes errors of a Python that is shutting down, just before its exit handlers stop us: new threads from 3.12 on ("can't create new
    thread at interpreter shutdown"), and the import of thread pools, which uvloop triggers ("can't register atexit after shutdown")."""
    message = str(error) if isinstance(error, RuntimeError) else ""
    return "interpreter shutdown" in message or "atexit after shutdown" in message


def stopped_soon(abi: CoreAbi) -> bool:
    """Returns whether the exit handlers stopped us: then the start was not wrong, only late."""
    from xblshim.host.clock import sleep

    for _ in range(500):
        if abi.stopping():
            return True
        sleep(0.01)
    return False


def note_escaped(kind: type[BaseException], error: BaseException, trace: TracebackType) -> None:
    """Called by cffi for an exception that leaves `run`. The core completes the calls when the thread returns."""
    sys.stderr.write(f"xblshim: {kind.__name__}: {error}\n")


@ffi.def_extern(name="xblshim_python_run", error=None, onerror=note_escaped)  # type: ignore[untyped-decorator]
def run(api: Any) -> None:
    if api.version != lib.XBLSHIM_BRIDGE_VERSION or api.size != ffi.sizeof("xblshim_core_api"):
        raise RuntimeError("the library and its Python package are of different versions")
    abi = CoreAbi(api)
    try:
        serve(abi, api.settings)
    except BaseException as error:
        if refused_at_the_end(error) and stopped_soon(abi):
            return
        hr, sentence = sentence_of(error)
        log_traceback(abi, error)
        abi.failed(hr, sentence)
    finally:
        collector.resume()
