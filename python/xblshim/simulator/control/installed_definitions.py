"""Definitions of each title with their source texts: from the configured file, or set over the control API."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.simulator.definitions.loading import kind_of, located, read_file, read_text
from xblshim.simulator.definitions.partner_center import warnings_of
from xblshim.simulator.service_errors import DefinitionsError

if TYPE_CHECKING:
    from xblshim.simulator.definitions import Definitions
    from xblshim.simulator.definitions.problems import Problem
    from xblshim.simulator.endpoint_support import Service

API = "api"
ICONS_FOLDER = "icons"
"""The folder of icon files, within the state folder, for definitions set over the API."""


class Checked(NamedTuple):
    """The result of parsing and validating a text."""

    kind: str
    text: str
    document: Any
    definitions: Definitions | None
    """None if there are errors."""
    errors: list[Problem]
    warnings: list[Problem]


class Installed(NamedTuple):
    """A title's installed definitions."""

    source: str
    """The file's name, or API."""
    checked: Checked


class InstalledDefinitions:
    """All installed definitions. Use it on the service's loop only."""

    def __init__(self, service: Service, file: Path | None, state_dir: Path) -> None:
        """`file`: the configured one, parsed before. Raises DefinitionsError."""
        self._service = service
        self._by_scid: dict[str, Installed] = {}
        self._file = file
        self._unusable: list[dict[str, str]] = []
        """Saved definitions with errors, such as a missing icon file. They stay in the file."""
        self._configured = ""
        """The scid of the configured file's definitions."""
        self._icons = state_dir / ICONS_FOLDER
        if file is not None:
            checked = _checked(read_file(file), kind_of(file), file.absolute().parent, confined=False)
            if checked.definitions is None:
                raise DefinitionsError(
                    f"The definitions file {file} was changed while it was read. Start the service again."
                )
            self._configured = checked.definitions.scid
            self._by_scid[self._configured] = Installed(str(file), checked)

    def check(self, text: str, kind: str) -> Checked:
        """Parses a text of the API without installing it. Its icons are URLs, or files in the folder of the configured file or in `icons`."""
        folder = self._file.absolute().parent if self._file is not None else self._icons
        return _checked(text, kind, folder, confined=True)

    def of(self, scid: str) -> Installed | None:
        return self._by_scid.get(scid)

    def with_text(self, text: str) -> Checked | None:
        """Returns the installed definitions with exactly this text. Only the configured file may have icons in any folder."""
        return next((one.checked for one in self._by_scid.values() if one.checked.text == text), None)

    def put(self, checked: Checked) -> Installed:
        """Installs checked definitions in place of the title's present ones."""
        definitions = checked.definitions
        assert definitions is not None
        present = self._by_scid.get(definitions.scid)
        if present is not None and present.checked.text == checked.text:
            return present
        installed = self._by_scid[definitions.scid] = Installed(API, checked)
        self._service.titles.put(definitions)
        return installed

    def remove(self, scid: str) -> None:
        self._by_scid.pop(scid, None)
        self._service.titles.remove(scid)

    def warning_of_file(self, scid: str) -> str | None:
        """Returns the warning for definitions of the API that replace the configured file's."""
        present = self._by_scid.get(scid)
        if scid != self._configured or present is None or present.source != API:
            return None
        return f"The configured file {self._file} is read again at the next start: make the change there, too."

    # Export and import

    def texts(self, *, of_api_only: bool = False) -> list[dict[str, str]]:
        """Returns the format and the text of each."""
        usable = [
            {"format": one.checked.kind, "text": one.checked.text}
            for one in self._by_scid.values()
            if one.source == API or not of_api_only
        ]
        return [*usable, *(self._unusable if of_api_only else ())]

    def load(self, rows: Iterable[dict[str, str]]) -> None:
        """Installs stored definitions. The configured file has precedence; unusable ones are skipped and logged."""
        for row in rows:
            checked = self.check(row["text"], row["format"])
            if checked.definitions is None:
                self._unusable.append(row)
                problems = " ".join(problem.sentence for problem in checked.errors[:3])
                self._service.log(
                    "warning", f"Definitions that were set over the control API can't be used any more: {problems}"
                )
            elif checked.definitions.scid in self._by_scid:
                self._service.log(
                    "warning",
                    f"The definitions file {self._file} stands in place of the definitions of {checked.definitions.scid} that were set over the "
                    "control API.",
                )
            else:
                self.put(checked)

    def replace(self, all_checked: Iterable[Checked]) -> None:
        """Replaces all installed definitions by these."""
        wanted = {one.definitions.scid: one for one in all_checked if one.definitions is not None}
        for scid in [scid for scid in self._by_scid if scid not in wanted]:
            self.remove(scid)
        for one in wanted.values():
            self.put(one)


def _checked(text: str, kind: str, folder: Path, *, confined: bool) -> Checked:
    read = read_text(text, kind, folder, confined=confined)
    warnings = warnings_of(read.definitions) if read.definitions is not None else []
    return Checked(kind, text, read.document, read.definitions, read.errors, located(warnings, text, kind))
