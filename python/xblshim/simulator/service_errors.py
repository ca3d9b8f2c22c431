"""Errors of the local service. Each text is a sentence for users, with the remedy where there is one."""

from __future__ import annotations

from xblshim.storage.store_errors import StoreError

__all__ = ["DefinitionsError", "RequestError", "StoreError"]


class RequestError(Exception):
    """The service refuses a request."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class DefinitionsError(Exception):
    """The definitions file is invalid. The text names the file, the entry and the key."""


SOURCE = "Achievements"
_CODES = {400: 4000, 401: 4500, 403: 4500, 503: 5300}
_SERVICE_ERROR = 5000


def error_document(status: int, text: str) -> dict[str, object]:
    """Returns the body of an error: the members of the real services' ServiceError, and `error`, which the commands print.

    `code` is that of the ServiceError table of the documentation (4000 request body, 4500 authorization, 5000 service, 5300
    unavailable); where the table has none it is the status.
    """
    code = _CODES.get(status, _SERVICE_ERROR if status >= 500 else status)
    return {"code": code, "source": SOURCE, "description": text, "error": text}


def sentence_of_bug(error: Exception) -> str:
    """Returns the sentence for an unexpected error."""
    return f"The local service failed: {type(error).__name__}. This is a bug of xblshim's."
