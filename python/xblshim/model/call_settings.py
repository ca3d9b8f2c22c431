"""Settings of every call, independent of its kind. Imports nothing slow."""

from __future__ import annotations

from xblshim.host.light_typing import NamedTuple


class CallSettings(NamedTuple):
    """The context's settings at the time of the call, in seconds, and the Accept-Language list."""

    retry_delay: int = 2
    timeout_window: int = 20
    accept_language: str = "en-US"
    run: int = 0
    """Of the title: from an XblInitialize to its clean-up. What a service asked of another run doesn't count."""
