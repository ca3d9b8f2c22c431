"""The definitions of each title that the service knows, by scid. In-process there is at most one; a served service may have several."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from .service_errors import RequestError

if TYPE_CHECKING:
    from .definitions import Definitions
    from .records import Update


class KnownTitles:
    """Used on the service's loop only."""

    def __init__(self, definitions: Iterable[Definitions] = (), log: Callable[[str, str], None] | None = None) -> None:
        """`log` gets a warning for each scid that has no definitions while others have some."""
        self._by_scid = {one.scid: one for one in definitions if one.scid}
        self._log = log
        self._unknown: dict[str, None] = {}

    def __iter__(self) -> Iterator[Definitions]:
        return iter(self._by_scid.values())

    def of(self, scid: str) -> Definitions | None:
        """The definitions for a scid (in lower case)."""
        return self._by_scid.get(scid)

    def put(self, definitions: Definitions) -> None:
        """Adds a title's definitions, or replaces them."""
        self._by_scid[definitions.scid] = definitions
        self._unknown.pop(definitions.scid, None)

    def remove(self, scid: str) -> None:
        self._by_scid.pop(scid, None)

    @property
    def strict(self) -> bool:
        """Whether any definitions are strict: then titles without definitions are refused, too."""
        return any(one.strict for one in self)

    def name_of(self, scid: str, achievement_id: str) -> str | None:
        """The name of a defined achievement; None for any other."""
        found = self._by_scid.get(scid)
        return found.name_of(scid, achievement_id) if found is not None else None

    def for_title(self, title_id: int | None) -> list[Definitions]:
        """The definitions that a list of this title id (None: of every title) is about: those that name it; where none does, those that name no
        title id."""
        if title_id is None:
            return list(self)
        named = [one for one in self if one.title_id == title_id]
        return named or [one for one in self if one.title_id is None]

    def check(self, update: Update) -> None:
        """With strict definitions, only what they name exists; RequestError (404) for anything else."""
        known = self._by_scid.get(update.scid)
        if known is None:
            self.seen(update.scid)
            strict = next((one for one in self if one.strict), None)
            if strict is not None:
                raise RequestError(
                    404, f"The definitions are strict and name the scid {strict.scid}, not {update.scid}."
                )
            return
        if not known.strict:
            return
        if known.title_id is not None and update.title_id != known.title_id:
            raise RequestError(
                404, f"The definitions are strict and name the title id {known.title_id}, not {update.title_id}."
            )
        unknown = [
            achievement_id for achievement_id, _ in update.achievements if achievement_id not in known.achievements
        ]
        if unknown:
            shown = ", ".join(repr(achievement_id) for achievement_id in unknown[:10])
            raise RequestError(404, f"The definitions are strict and don't name the achievement {shown}.")

    def seen(self, scid: str) -> None:
        """To be called when a title uses a scid: the first time that it has no definitions, the log says so."""
        if not self._by_scid or scid in self._by_scid or scid in self._unknown or len(self._unknown) >= MOST_UNKNOWN:
            return
        self._unknown[scid] = None
        if self._log is not None:
            self._log("warning", self.other_scid(scid))

    def other_scid(self, scid: str) -> str:
        """The warning for a title whose scid has no definitions."""
        names = ", ".join(one.scid for one in self)
        return (
            f"The title's scid is {scid}, and the definitions are for {names}: they don't apply to it. Correct the scid in the definitions, "
            "or the one that the title passes to XblInitialize."
        )

    def warnings_of(self, scid: str) -> list[str]:
        """What a developer should know of a title that was seen."""
        return [self.other_scid(scid)] if self._by_scid and scid not in self._by_scid else []


MOST_UNKNOWN = 100
"""Scids that are remembered: a program under test may send any."""
