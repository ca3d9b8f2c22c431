"""The parser of every command: help with one example a line, and errors of one sentence."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from .exit_codes import ExitCode


class CommandParser(argparse.ArgumentParser):
    """A parser whose error is one line: the argument as typed, what is possible, and where the options are listed. Options have no abbreviations."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"allow_abbrev": False, "formatter_class": _HelpFormatter, **options})

    def parse_known_args(self, args: Sequence[str] | None = None, namespace: Any = None) -> Any:  # type: ignore[override]
        """Ends the program for arguments that the parser of the action doesn't know. argparse itself would name the first parser's usage."""
        known, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error("unrecognized arguments: " + " ".join(unknown))
        return known, unknown

    def error(self, message: str) -> NoReturn:
        self.exit(ExitCode.WRONG_INPUT, f"{self.prog}: {message} (see `{self.prog} --help`)\n")

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        if action.choices is None or value in action.choices:
            return
        from difflib import get_close_matches

        choices = [str(choice) for choice in action.choices]
        close = get_close_matches(str(value), choices, 1)
        hint = f"did you mean {close[0]}?" if close else f"write one of {', '.join(choices)}"
        raise argparse.ArgumentError(action, f"{value!r} is not possible: {hint}")


def examples(epilog: str) -> tuple[str, list[str]]:
    """Returns the heading of an epilog, or "", and its lines. Four spaces separate the lines in the parsers' texts."""
    heading, colon, rest = epilog.partition(": ")
    has_heading = bool(colon) and heading in ("Example", "Examples")
    return heading if has_heading else "", re.split(r" {4,}", rest if has_heading else epilog)


class _HelpFormatter(argparse.HelpFormatter):
    """Puts each example on a line of its own, which is never broken, so that it can be copied."""

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        heading, lines = examples(text)
        if not heading and len(lines) == 1:
            return super()._fill_text(text, width, indent)
        return "\n".join(([f"{indent}{heading}:"] if heading else []) + [f"{indent}  {line}" for line in lines])
