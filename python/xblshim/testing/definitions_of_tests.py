"""Checks a test's definitions when they are given, and installs them in an open service."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xblshim.simulator.definitions import load_definitions
from xblshim.simulator.service_errors import DefinitionsError

if TYPE_CHECKING:
    from xblshim.control_client import ControlClient
    from xblshim.simulator.definitions import Definitions


class InvalidDefinitions(DefinitionsError, ValueError):
    """Definitions have errors. The text lists every error with its remedy."""


def text_of_rows(
    scid: str, title_id: int, title_name: str, strict: bool, achievements: Sequence[Mapping[str, Any]]
) -> str:
    """Returns the JSON document of these rows. Raises InvalidDefinitions for values that JSON can't represent."""
    document = {
        "scid": scid,
        "title_id": title_id,
        "title_name": title_name,
        "strict": strict,
        "achievements": [dict(row) for row in achievements],
    }
    try:
        return json.dumps(document, indent=1)
    except (TypeError, ValueError) as error:
        raise InvalidDefinitions(f"The definitions hold a value that JSON has no form for ({error}).") from None


def definitions_of(path: Path) -> Definitions:
    """Parses definitions. Raises InvalidDefinitions."""
    try:
        return load_definitions(path)
    except DefinitionsError as error:
        raise InvalidDefinitions(str(error)) from None


def install(control: ControlClient, path: Path) -> None:
    """Replaces the title's definitions in a running service."""
    from xblshim.control_client import ControlClientError
    from xblshim.control_client.control_client import JSON, TOML

    content_type = JSON if path.suffix.lower() == ".json" else TOML
    try:
        control.post("definitions", body=path.read_text("utf-8-sig"), content_type=content_type)
    except ControlClientError as error:
        sentences = [str(one.get("message", one)) for one in error.details]
        raise InvalidDefinitions("\n".join([str(error), *sentences])) from None
