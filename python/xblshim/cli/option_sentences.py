"""Converts the control API's errors into sentences about the arguments and options as the user types them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from xblshim.control_client import ControlClientError

_LISTS = re.compile(r"GET /?(\w+) lists [^.]*\.")
_COMMANDS = {
    "faults": "`xblshim faults` lists the faults.",
    "snapshots": "`xblshim snapshot` lists the snapshots.",
    "titles": "`xblshim achievements` lists the titles that have progress.",
    "users": "`xblshim users` lists the users.",
}
_ABOUT_MEMBERS = ("Give it one of", "Leave out", "Add ")
"""The beginnings of remedies that name other members."""


def sentence_of(error: ControlClientError, options: Mapping[str, str]) -> str:
    """Returns the error in the command's words. `options`: the option or argument of each member of the body."""
    details = [one for one in error.details if isinstance(one, dict)]
    if options and details:
        return " ".join(_sentence(one, options) for one in details)
    text = str(error).replace("The path's name can't be", "The name can't be")
    return _LISTS.sub(lambda found: _COMMANDS.get(found[1], found[0]), text)


def _sentence(problem: Mapping[str, Any], options: Mapping[str, str]) -> str:
    key, message, remedy = (str(problem.get(name, "")) for name in ("key", "message", "remedy"))
    # Only a command's file can have this form.
    remedy = re.sub(r", or \{.*\}", "", remedy)
    if remedy.startswith(_ABOUT_MEMBERS):
        remedy = re.sub(r"\w+", lambda found: options.get(found[0], found[0]), remedy)
    place = f"{options.get(key, key)}: " if key else ""
    return f"{place}{message} {remedy}".rstrip()
