"""Reads definitions from files and texts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from xblshim.simulator.service_errors import DefinitionsError

from .document_reader import read_document
from .model import Definitions
from .problems import Problem

REMOVE = "Correct definitions (XBLSHIM_DEFINITIONS), or leave it out: then achievements are made on first use."


class Read(NamedTuple):
    """The content of a text."""

    definitions: Definitions | None
    """None if there are errors."""
    errors: list[Problem]
    document: object = None
    """The document as parsed TOML or JSON; None if it is neither."""


def kind_of(path: Path) -> str:
    """Returns json for file names with that extension, otherwise toml."""
    return "json" if path.suffix.lower() == ".json" else "toml"


def load_definitions(path: str | Path | None) -> Definitions:
    """Reads a definitions file. None: no definitions.

    DefinitionsError's text has every error: the file, the line, the entry, the key.
    """
    if path is None:
        return Definitions()
    path = Path(path)
    found = read_text(read_file(path), kind_of(path), path.absolute().parent)
    if found.definitions is None:
        raise DefinitionsError(report(path, found.errors))
    return found.definitions


def read_file(path: Path) -> str:
    """Returns the text of a definitions file. Raises DefinitionsError when it can't be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DefinitionsError(
            f"The definitions file {path} can't be read ({error.strerror or error}). {REMOVE}"
        ) from None
    except UnicodeDecodeError as error:
        raise DefinitionsError(f"The definitions file {path} is not UTF-8: {error}. Save it as UTF-8.") from None


def read_text(text: str, kind: str, folder: Path | None, *, confined: bool = False) -> Read:
    """Returns the definitions of a text, or every error with its line. `kind`: toml or json. `folder`: of the icon files; `confined`: they must be
    inside it."""
    try:
        document = _parsed(text, kind)
    except (ValueError, RecursionError) as error:
        return Read(None, [_syntax(error, kind)])
    definitions, problems = read_document(document, folder, confined=confined)
    return Read(definitions, located(problems, text, kind), document)


def located(problems: list[Problem], text: str, kind: str) -> list[Problem]:
    """Returns the problems with their lines and columns, in the order of the text."""
    if not problems:
        return []
    from .positions import key_positions, nearest

    positions = key_positions(text, kind)
    found = []
    for problem in problems:
        line, column = nearest(positions, problem.path) or (1, 1)
        found.append(problem._replace(line=line, column=column))
    return sorted(found, key=lambda problem: (problem.line, problem.column))


def report(path: Path, problems: list[Problem]) -> str:
    """Returns all problems of a file as one text: a sentence for one, a line each for several."""
    if len(problems) == 1:
        only = problems[0]
        return f"The definitions file {path}, line {only.line}: {only.sentence} {only.remedy}".rstrip()
    lines = [f"{path}:{one.line}:{one.column}: {one.sentence} {one.remedy}".rstrip() for one in problems]
    return "\n".join([f"The definitions file {path} has {len(problems)} errors.", *lines])


def _parsed(text: str, kind: str) -> object:
    if kind == "json":
        import json

        return json.loads(text)
    import tomllib

    return tomllib.loads(text)


def _syntax(error: ValueError | RecursionError, kind: str) -> Problem:
    """Returns the syntax error of invalid TOML or JSON. The two parsers report positions differently."""
    line, column = getattr(error, "lineno", None), getattr(error, "colno", None)
    if line is None:
        found = re.search(r"line (\d+),? column (\d+)", str(error))
        line, column = (int(found[1]), int(found[2])) if found else (1, 1)
    message = f"is not {kind.upper()}: {error}"
    return Problem("", "", message, f"Correct the {kind.upper()} there.", (), line, column)
