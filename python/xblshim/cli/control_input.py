"""Reads definitions and scenarios from TOML or JSON files for commands that send them to the control API."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .local_records import InputError


def file_body(name: str, what: str) -> tuple[str, str]:
    """Returns a file's text and content type. A file is JSON if its name ends with .json, otherwise TOML. `-` is standard input, which is JSON if
    it begins with a brace or a bracket. Raises InputError, which calls the file `what`.
    """
    from xblshim.control_client.control_client import JSON, TOML

    try:
        data = sys.stdin.buffer.read() if name == "-" else Path(name).read_bytes()
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise InputError(
            f"The {what} file {name} can't be read ({error.strerror or error}). Correct its name."
        ) from None
    except UnicodeDecodeError as error:
        raise InputError(f"The {what} file {name} is not UTF-8: {error}. Save it as UTF-8.") from None
    as_json = text.lstrip()[:1] in ("{", "[") if name == "-" else name.lower().endswith(".json")
    return text, JSON if as_json else TOML


@contextmanager
def naming(name: str) -> Iterator[None]:
    """Puts the file's name in front of the service's errors about its contents. Raises InputError."""
    from xblshim.control_client import ControlClientError

    from .control_command import sentences

    try:
        yield
    except ControlClientError as error:
        if error.status not in (400, 422):
            raise
        raise InputError(f"{name}: {sentences(error)}") from None
