"""The definitions of each title, by scid: at most one title in-process, several at a served service."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from xblshim.host.light_typing import TYPE_CHECKING

from .service_errors import RequestError

if TYPE_CHECKING:
    from xblshim.host.log_callback import Log

    from .definitions import Definitions
    from .records import Update


class KnownTitles:
    """The definitions by title. Use it on the service's loop only."""

    def __init__(self, definitions: Iterable[Definitions] = (), log: Log | None = None) -> None:
        """`log` receives a warning for each scid without definitions while others have some."""
        self._by_scid = {one.scid: one for one in definitions if one.scid}
        self._log = log
        self._warned: dict[str | int, None] = {}
        """Scids and title ids whose warning was logged."""

    def __iter__(self) -> Iterator[Definitions]:
        return iter(self._by_scid.values())

    def of(self, scid: str) -> Definitions | None:
        """Returns the definitions for a scid (in lower case)."""
        return self._by_scid.get(scid)

    def put(self, definitions: Definitions) -> None:
        """Adds a title's definitions, or replaces them."""
        self._by_scid[definitions.scid] = definitions
        self._warned.pop(definitions.scid, None)

    def remove(self, scid: str) -> None:
        self._by_scid.pop(scid, None)

    @property
    def strict(self) -> bool:
        """Whether any definitions are strict: then titles without definitions are refused, too."""
        return any(one.strict for one in self)

    def name_of(self, scid: str, achievement_id: str) -> str | None:
        """Returns the name of a defined achievement; None for any other."""
        found = self._by_scid.get(scid)
        return found.name_of(scid, achievement_id) if found is not None else None

    def for_title(self, title_id: int | None) -> list[Definitions]:
        """Returns the definitions for a list of this title id (None: every title): those that name it; without any, those without a title id."""
        if title_id is None:
            return list(self)
        named = [one for one in self if one.title_id == title_id]
        return named or [one for one in self if one.title_id is None]

    def check(self, update: Update) -> None:
        """Raises RequestError (404) for anything that strict definitions don't name."""
        if not self._by_scid:
            return
        known = self._by_scid.get(update.scid)
        if known is None:
            self.check_scid(update.scid)
            strict = next((one for one in self if one.strict), None)
            if strict is not None:
                raise RequestError(
                    404, f"The definitions are strict and name the scid {strict.scid}, not {update.scid}."
                )
            return
        other_id = known.title_id is not None and update.title_id != known.title_id
        if other_id:
            self.check_title_id(update.title_id)
        if not known.strict:
            return
        if other_id:
            raise RequestError(
                404, f"The definitions are strict and name the title id {known.title_id}, not {update.title_id}."
            )
        unknown = [
            achievement_id for achievement_id, _ in update.achievements if achievement_id not in known.achievements
        ]
        if unknown:
            shown = ", ".join(repr(achievement_id) for achievement_id in unknown[:10])
            raise RequestError(404, f"The definitions are strict and don't name the achievement {shown}.")

    def check_scid(self, scid: str) -> None:
        """Called when a title uses a scid. Logs the first use of one without definitions."""
        if self._by_scid and scid not in self._by_scid:
            self._warn(scid, self.other_scid(scid))

    def check_title_id(self, title_id: int) -> None:
        """Called when a title uses a title id. Logs the first use of one without definitions."""
        if self._by_scid and not self.for_title(title_id):
            self._warn(title_id, self.other_title_id(title_id))

    def warning_for(self, scid: str | None, title_id: int | None) -> str | None:
        """Returns the warning for a title with this scid (in any letter case) or title id; None without one."""
        if not self._by_scid:
            return None
        if scid is not None and scid.lower() not in self._by_scid:
            return self.other_scid(scid.lower())
        return None if title_id is None or self.for_title(title_id) else self.other_title_id(title_id)

    def _warn(self, subject: str | int, warning: str) -> None:
        if self._log is not None and subject not in self._warned and len(self._warned) < MOST_WARNED:
            self._warned[subject] = None
            self._log("warning", warning)

    def other_scid(self, scid: str) -> str:
        """Returns the warning for a title whose scid has no definitions."""
        names = ", ".join(one.scid for one in self)
        return (
            f"The title's scid is {scid}, and the definitions are for {names}: they don't apply to it. Correct the scid in the definitions, "
            "or the one that the title passes to XblInitialize."
        )

    def other_title_id(self, title_id: int) -> str:
        """Returns the warning for a title whose title id has no definitions."""
        names = ", ".join(str(one.title_id) for one in self if one.title_id is not None)
        return (
            f"The title id is {title_id}, and the definitions are for {names}: lists of the title's achievements leave them out. Correct title_id in "
            "the definitions, or the title's own (MicrosoftGame.config, XBLSHIM_TITLE_ID)."
        )

    def warnings_of(self, scid: str, title_id: int | None = None) -> list[str]:
        """Returns the warnings for the developer about a seen title, with this title id or None."""
        if not self._by_scid:
            return []
        return [
            *([self.other_scid(scid)] if scid not in self._by_scid else []),
            *([self.other_title_id(title_id)] if title_id and not self.for_title(title_id) else []),
        ]


MOST_WARNED = 100
"""The most warnings, because a program under test may send any scids and title ids."""
