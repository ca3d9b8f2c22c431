"""Detects tools that replace real threads with green threads in the whole process."""

from __future__ import annotations

import sys

_PARTS = ("threading", "thread", "socket", "select")
"""The modules that our threads depend on. gevent has `threading` and `thread`, eventlet has `thread`."""


def problem_of_threads() -> str | None:
    """Returns a sentence with the remedy when a tool has replaced threads, sockets or select; otherwise None.

    Our loop runs on a thread that the core has made. With such patches its locks and its selector wait for a hub that does not run on it.
    """
    gevent = sys.modules.get("gevent.monkey")
    eventlet = sys.modules.get("eventlet.patcher")
    for tool, is_patched in (
        ("gevent", getattr(gevent, "is_module_patched", None)),
        ("eventlet", getattr(eventlet, "is_monkey_patched", None)),
    ):
        replaced = [part for part in _PARTS if is_patched is not None and is_patched(part)]
        if replaced:
            return (
                f"{tool} has replaced this Python's {' and '.join(replaced)}, with which xblshim's own thread can't run: "
                f"use xblshim in a process without {tool}'s patches, such as a program of its own beside this one"
            )
    return None
