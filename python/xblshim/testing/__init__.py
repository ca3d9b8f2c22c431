"""Support for tests of games and tools: a separate local service with faults, a journal and assertions. `plugin.py` has the pytest fixture.

The import is cheap, because pytest does it wherever xblshim is installed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .service_under_test import ServiceUnderTest

__all__ = ["ServiceUnderTest"]


if not TYPE_CHECKING:  # mypy would accept any name of a module with __getattr__, misspelled ones included

    def __getattr__(name: str) -> Any:
        if name == "ServiceUnderTest":
            from .service_under_test import ServiceUnderTest

            return ServiceUnderTest
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
