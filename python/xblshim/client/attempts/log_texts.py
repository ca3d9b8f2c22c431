"""Texts from elsewhere, as they may stand in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .attempt import Answer

_SHOWN_OF_A_TEXT = 400
_READ_OF_A_REFUSAL = 64 * 1024


def one_line(text: str) -> str:
    """On one line, without what could steer a terminal, and not longer than anybody reads. Hide secrets before: the half of a token that
    a cut leaves can't be recognized."""
    text = " ".join(text.split())
    if len(text) > _SHOWN_OF_A_TEXT:
        text = text[:_SHOWN_OF_A_TEXT] + "..."
    return "".join(character if character.isprintable() else "?" for character in text)


def refusal(answer: Answer) -> str:
    """An answer's status and what the service says of it; to be hidden and cut before it is shown."""
    if answer.remembered:
        return f"the service answered {answer.status} to an earlier call and asked to wait for longer than this one may; nothing was sent"
    text = answer.body[:_READ_OF_A_REFUSAL].decode("utf-8", "replace")
    return f"the service answered {answer.status}{': ' + text if text.strip() else ''}"
