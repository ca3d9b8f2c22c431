"""Support for tests of games and tools: a separate local service with faults, a journal and assertions. `plugin.py` is the pytest fixture.

Importing this costs nothing: pytest does it wherever xblshim is installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .service_under_test import ServiceUnderTest

__all__ = ["ServiceUnderTest"]


if not TYPE_CHECKING:  # a module with a __getattr__ has every name for mypy, misspelled ones too

    def __getattr__(name: str) -> Any:
        if name == "ServiceUnderTest":
            from .service_under_test import ServiceUnderTest

            return ServiceUnderTest
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
