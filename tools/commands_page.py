"""Renders docs/commands.md from the parsers of the command `xblshim`: `python tools/commands_page.py`, a part of `make render`."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from xblshim.cli.command_parser import examples
from xblshim.cli.main import _parser

PAGE = Path(__file__).parents[1] / "docs" / "commands.md"
HEAD = """# Commands

<!-- Rendered by tools/commands_page.py from the parsers: change the texts in python/xblshim/cli. -->

`xblshim COMMAND --help` and `man xblshim-COMMAND` print the same. All commands share their [exit codes](run.md#exit-codes).
"""


def render() -> str:
    """Renders the whole page."""
    parser = _parser([])
    commands = _actions_of(parser)
    lines = [HEAD, "| command | |", "|---|---|"]
    lines += [f"| [`xblshim {name}`](#xblshim-{name}) | {_cell(_help(parser, name))} |" for name in commands]
    lines.append("")
    for name, command in commands.items():
        lines += _section(f"xblshim {name}", command, 2)
    return "\n".join(lines).rstrip() + "\n"


def _section(name: str, parser: argparse.ArgumentParser, level: int) -> Iterator[str]:
    actions = _actions_of(parser)
    yield f"{'#' * level} {name}\n"
    if parser.description:
        yield f"{_prose(parser.description)}\n"
    yield f"```text\n{_usage(name, parser)}\n```\n"
    rows = [f"| `{_signature(one)}` | {_cell(_text(one, parser))} |" for one in _own(parser) if one.help]
    if rows:
        yield "\n".join(["| argument | effect |", "|---|---|", *rows]) + "\n"
    if parser.epilog:
        yield _epilog(parser.epilog)
    for action, inner in actions.items():
        if not inner.description:
            inner.description = _sentence(_help(parser, action))
        yield from _section(f"{name} {action}", inner, level + 1)


def _own(parser: argparse.ArgumentParser) -> list[argparse.Action]:
    """Returns the arguments except --help and the subcommands. Those without a help text are hidden."""
    hidden = (argparse._HelpAction, argparse._SubParsersAction)
    return [one for one in parser._actions if not isinstance(one, hidden) and one.help != argparse.SUPPRESS]


def _actions_of(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for one in parser._actions:
        if isinstance(one, argparse._SubParsersAction):
            return dict(one.choices)
    return {}


def _help(parser: argparse.ArgumentParser, name: str) -> str:
    return next(
        choice.help or ""
        for one in parser._actions
        if isinstance(one, argparse._SubParsersAction)
        for choice in one._choices_actions
        if choice.dest == name
    )


def _usage(name: str, parser: argparse.ArgumentParser) -> str:
    if parser.usage:
        return " ".join(parser.usage.split())
    parts = [name]
    for one in _own(parser):
        text = _signature(one, first=True)
        optional = bool(one.option_strings) and not one.required
        parts.append(f"[{text}]" if optional else text)
    if _actions_of(parser):
        parts.append("ACTION ...")
    return " ".join(parts)


def _signature(one: argparse.Action, first: bool = False) -> str:
    value = _value(one)
    if not one.option_strings:
        return value
    names = list(one.option_strings[:1] if first else one.option_strings)
    return ", ".join(names) + (f" {value}" if value else "")


def _value(one: argparse.Action) -> str:
    if one.nargs == 0:
        return ""
    metavar = one.metavar
    if metavar is None and one.choices is not None:
        metavar = "{" + ",".join(str(choice) for choice in one.choices) + "}"
    if metavar is None:
        metavar = one.dest.upper() if one.option_strings else one.dest
    if isinstance(metavar, tuple):
        return " ".join(metavar)
    repeated = {
        "*": f"[{metavar} ...]",
        "+": f"{metavar} [{metavar} ...]",
        "?": f"[{metavar}]",
        "...": f"{metavar} ...",
    }
    return repeated.get(str(one.nargs), metavar)


def _text(one: argparse.Action, parser: argparse.ArgumentParser) -> str:
    return (one.help or "") % {**vars(one), "prog": parser.prog}


def _prose(text: str) -> str:
    return " ".join(text.replace("<", "&lt;").split())


def _epilog(text: str) -> str:
    heading, lines = examples(text)
    return "```{}\n{}\n```\n".format("sh" if heading else "text", "\n".join(lines))


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + ("" if text.endswith(".") else ".")


def _cell(text: str) -> str:
    return _sentence(" ".join(text.split()).replace("|", "\\|").replace("<", "&lt;"))


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
