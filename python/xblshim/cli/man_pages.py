"""Renders the manual pages from the parsers and the table of exit codes: `python -m xblshim.cli.man_pages FOLDER
VERSION`. The build runs it, without the packages that the commands need."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from .command_parser import examples
from .exit_codes import MEANINGS, ExitCode
from .main import COMMANDS, _parser

_SECTION = "1"


def pages(version: str = "") -> dict[str, str]:
    """Returns each page's text by its file name: xblshim.1, and xblshim-COMMAND.1 for each command."""
    parser = _parser([])
    commands = _choices(parser)
    made = {f"xblshim.{_SECTION}": "".join(_overview(parser, commands, version))}
    helps = _helps(parser)
    for name, command in commands.items():
        made[f"xblshim-{name}.{_SECTION}"] = "".join(_page(f"xblshim-{name}", helps[name], command, version))
    return made


def _choices(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _helps(parser: argparse.ArgumentParser) -> dict[str, str]:
    """Returns each command's help line."""
    return {
        choice.dest: choice.help or ""
        for action in parser._actions
        if isinstance(action, argparse._SubParsersAction)
        for choice in action._choices_actions
    }


def _overview(
    parser: argparse.ArgumentParser, commands: dict[str, argparse.ArgumentParser], version: str
) -> Iterator[str]:
    yield from _head("xblshim", "Xbox achievements on this machine", version)
    yield f".SH SYNOPSIS\n.B xblshim\n{_text('command ...')}\n"
    yield f".SH DESCRIPTION\n{_text(parser.description or '')}\n.SH COMMANDS\n"
    helps = _helps(parser)
    for name in commands:
        yield f".TP\n.BR xblshim\\-{_text(name)} ({_SECTION})\n{_text(helps[name])}\n"
    yield from _exit_codes()
    yield ".SH FILES\nxblshim.toml, and variables that begin with XBLSHIM_: see xblshim-config(1).\n"


def _page(name: str, purpose: str, parser: argparse.ArgumentParser, version: str) -> Iterator[str]:
    yield from _head(name, purpose, version)
    yield f".SH SYNOPSIS\n{_text(' '.join(parser.format_usage().removeprefix('usage: ').split()))}\n"
    yield f".SH DESCRIPTION\n{_text(parser.description or '')}\n"
    yield from _options("OPTIONS", parser)
    for action, inner in _choices(parser).items():
        yield f".SS {_text(action)}\n{_text(inner.description or '')}\n"
        yield from _options(None, inner)
    if parser.epilog:
        lines = "\n".join(map(_text, examples(parser.epilog)[1]))
        yield f".SH EXAMPLES\n.nf\n{lines}\n.fi\n"
    yield from _exit_codes()
    yield ".SH SEE ALSO\n.BR xblshim (1)\n"


def _head(name: str, purpose: str, version: str) -> Iterator[str]:
    yield f'.TH "{name.upper()}" "{_SECTION}" "" "xblshim {version}" "xblshim"\n.SH NAME\n{_text(name)} \\- {_text(purpose)}\n'


def _options(heading: str | None, parser: argparse.ArgumentParser) -> Iterator[str]:
    if heading:
        yield f".SH {heading}\n"
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction) or action.help == argparse.SUPPRESS:
            continue
        value = "" if action.nargs == 0 else _value(action)
        names = (
            ", ".join(f"\\fB{_text(option)}\\fR{value}" for option in action.option_strings)
            or f"\\fI{value.strip()}\\fR"
        )
        yield f".TP\n{names}\n{_text(action.help or '')}\n"


def _value(action: argparse.Action) -> str:
    shown = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest)
    return " " + _text(" ".join(shown) if isinstance(shown, tuple) else shown)


def _exit_codes() -> Iterator[str]:
    yield ".SH EXIT STATUS\n"
    for code, meaning in MEANINGS.items():
        yield f".TP\n.B {int(code) if isinstance(code, ExitCode) else code}\n{_text(meaning.replace('`', ''))}\n"


def _text(text: str) -> str:
    """Escapes text for roff: a line must not begin with a control character."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("%%", "%")
    return f"\\&{escaped}" if escaped[:1] in (".", "'") else escaped


def main() -> int:
    """Writes the pages into a folder."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in pages(sys.argv[2]).items():
        (folder / name).write_text(text, "utf-8")
    return 0


if __name__ == "__main__":
    assert len(_choices(_parser([]))) == len(COMMANDS)
    sys.exit(main())
