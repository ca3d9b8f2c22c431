"""Texts from elsewhere, as they may stand in the log."""

from __future__ import annotations

_SHOWN_OF_A_TEXT = 400


def one_line(text: str) -> str:
    """On one line, without what could steer a terminal, and not longer than anybody reads. Hide secrets before: the half of a token that
    a cut leaves can't be recognized."""
    text = " ".join(text.split())
    if len(text) > _SHOWN_OF_A_TEXT:
        text = text[:_SHOWN_OF_A_TEXT] + "..."
    return "".join(character if character.isprintable() else "?" for character in text)
