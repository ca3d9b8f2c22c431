"""An error or a warning of a document: position, cause and remedy."""

from __future__ import annotations

from typing import Any, NamedTuple

Path = tuple[str | int, ...]
"""Keys and indexes from the document's root, such as ("achievements", 1, "id")."""


class Problem(NamedTuple):
    """One error, or one warning."""

    where: str
    """The entry, such as "achievement 2 (id '7')"; empty for the document itself."""
    key: str
    """The key; empty for the entry itself."""
    message: str
    """The problem without its subject: "must be …"."""
    remedy: str
    """A sentence."""
    path: Path = ()
    line: int | None = None
    column: int | None = None

    @property
    def sentence(self) -> str:
        """Position and message."""
        place = ": ".join(part for part in (self.where, self.key) if part)
        return f"{place} {self.message}." if place else f"The document {self.message}."

    def document(self) -> dict[str, Any]:
        """Returns the problem in the control API's form."""
        position = {} if self.line is None else {"line": self.line, "column": self.column or 1}
        return {**position, "where": self.where, "key": self.key, "message": self.sentence, "remedy": self.remedy}
