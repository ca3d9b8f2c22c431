"""Checks a request's values against the document's schemas."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .control_errors import ControlError


def checker(schema: Mapping[str, Any], what: str) -> Callable[[Any], None]:
    """Returns a function that raises ControlError (400) for an invalid value, with a sentence that begins with `what` (such as "The body")."""
    import fastjsonschema

    check = fastjsonschema.compile(dict(schema), handlers={}, formats={}, use_default=False)

    def run(value: Any) -> None:
        try:
            check(value)
        except fastjsonschema.JsonSchemaValueException as error:
            path = ".".join(str(part) for part in error.path[1:])
            place = f"{what}'s {path}" if path else what
            raise ControlError(400, "bad-request", f"{place} {_reason(error)}.") from None

    return run


def _reason(error: Any) -> str:
    """Returns the reason, with the schema's description in place of its pattern."""
    definition = error.definition if isinstance(error.definition, dict) else {}
    if error.rule == "pattern" and "description" in definition:
        words = str(definition["description"]).rstrip(".")
        return f"can't be {str(error.value)[:60]!r}. It must be: {words[0].lower()}{words[1:]}"
    return str(error.message).removeprefix(str(error.name)).strip()
