"""What can go wrong in the local service. The text of each is a sentence for a person, with the remedy where there is
one."""

from __future__ import annotations

from xblshim.storage.store_errors import StoreError

__all__ = ["DefinitionsError", "RequestError", "StoreError"]


class RequestError(Exception):
    """A request that the service refuses."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class DefinitionsError(Exception):
    """The definitions file can't be used; the text names the file, the entry and the key."""
