"""`xblshim surface`: lists the functions of the GDK, XSAPI and libHttpClient that a program uses, and this library's support for each."""

from __future__ import annotations

import argparse
import sys

from .named_path import named_path

COULD_NOT = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "surface",
        help="list the functions that a program uses, and this library's support for each",
        description="Lists every function of the GDK, XSAPI and libHttpClient that a program, a library or source code uses, "
        "as works, harmless (it returns what a PC without that feature returns), stub (E_NOTIMPL) or unknown (not exported here). "
        "Exit status: 0 all work or are harmless, 1 stubs or unknown functions, 2 could not read.",
    )
    parser.add_argument(
        "what",
        metavar="PROGRAM_OR_FOLDER",
        type=named_path,
        help="a program, library, archive or managed assembly; a C, C++, C# or Rust file; or a folder of such files",
    )
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    from xblshim.porting.names import Names, ReadingError
    from xblshim.porting.outcomes import as_json, as_table, outcomes_of, without_remainder

    try:
        found = outcomes_of(args.what, Names())
    except ReadingError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return COULD_NOT
    print(as_json(found) if args.json else as_table(found))
    return 0 if without_remainder(found) else 1
