"""Cleans texts of external origin for the log."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .attempt import CompleteResponse

_SHOWN_OF_A_TEXT = 400
_READ_OF_A_REFUSAL = 64 * 1024


def one_line(text: str) -> str:
    """Returns the text on one line, shortened and without terminal control characters. Hide secrets first: a truncated token can't be recognized."""
    text = " ".join(text.split())
    if len(text) > _SHOWN_OF_A_TEXT:
        text = text[:_SHOWN_OF_A_TEXT] + "..."
    return "".join(character if character.isprintable() else "?" for character in text)


def refusal(response: CompleteResponse) -> str:
    """Returns a response's status and error text. Hide secrets and shorten it before it is shown."""
    if response.remembered:
        return f"the service answered {response.status} to an earlier call and demanded a longer delay than this one may take; nothing was sent"
    text = response.body[:_READ_OF_A_REFUSAL].decode("utf-8", "replace")
    return f"the service answered {response.status}{': ' + text if text.strip() else ''}"
