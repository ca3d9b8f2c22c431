"""`xblshim parity`: compares a GDK's headers, a built library or a wrapper's declarations with this library."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .named_path import named_path

if TYPE_CHECKING:
    from xblshim.parity.report import Comparison

COULD_NOT = 2


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "parity",
        help="compare the GDK's headers, a library or a wrapper with this library",
        description="Compares functions, types, layouts, values, macros and results. Exit status: 0 all equal, 1 differences, "
        "2 could not compare. Without --gdk, --library and --wrapper are compared with this library's own headers.",
    )
    _add_comparisons(parser)
    _add_reading(parser)
    _add_output(parser)
    parser.set_defaults(run=run)


def _add_comparisons(parser: argparse.ArgumentParser) -> None:
    """Adds the options that select what is compared."""
    what = parser.add_argument_group("comparison")
    what.add_argument(
        "--gdk",
        metavar="DIR",
        type=named_path,
        action="append",
        default=[],
        help="a folder that holds the GDK's (or XSAPI's and libHttpClient's) headers; may be given several times: the first that has a header counts",
    )
    what.add_argument(
        "--against",
        metavar="DIR",
        type=named_path,
        action="append",
        default=[],
        help="a folder with other headers, which those of --gdk are compared with instead of ours",
    )
    what.add_argument(
        "--library",
        metavar="FILE or NAME",
        help="a built .so, .dylib or .dll: its exports against the headers; or the name of a DLL that games import, such as "
        "xgameruntime.thunks.dll: its entry points against this library's exports",
    )
    what.add_argument(
        "--wrapper",
        metavar="FILE",
        type=named_path,
        action="append",
        default=[],
        help="a Python ctypes (.py) or C# P/Invoke (.cs) file against the headers; several C# files, or their folder, are read as one",
    )
    what.add_argument(
        "--emit-checks",
        metavar="OUT.cpp",
        type=named_path,
        help="write a C++ file of static_asserts, to be compiled against the GDK's headers",
    )
    what.add_argument(
        "--header",
        metavar="NAME",
        action="append",
        default=[],
        help="only this header, such as XAsync.h or xsapi-c/achievements_c.h; may be given several times",
    )


def _add_reading(parser: argparse.ArgumentParser) -> None:
    """Adds the options for reading the headers."""
    from xblshim.parity.targets import TARGETS

    how = parser.add_argument_group("reading the headers")
    how.add_argument(
        "--target", choices=sorted(TARGETS), default="windows-gdk", help="the platform (default: %(default)s)"
    )
    how.add_argument(
        "--edition",
        type=int,
        metavar="N",
        help="the GDK's edition, such as 251000: which one where the folder holds several, and the macro that headers ask for",
    )
    how.add_argument("--define", "-D", metavar="NAME[=VALUE]", action="append", default=[], help="a macro")
    how.add_argument(
        "--include",
        "-I",
        metavar="DIR",
        type=named_path,
        action="append",
        default=[],
        help="a folder that is searched first",
    )
    how.add_argument("--no-cache", action="store_true", help="read the headers again, and cache nothing")
    system = how.add_mutually_exclusive_group()
    system.add_argument(
        "--system",
        action="store_true",
        help="fail if this machine has no system headers for the target, or if they don't parse",
    )
    system.add_argument(
        "--sysroot",
        metavar="DIR",
        type=named_path,
        help="the system headers of an SDK (xwin's output, Windows Kits with VC, mingw-w64) or of a Linux root",
    )
    system.add_argument(
        "--stand-ins",
        action="store_true",
        help="read no system headers of this machine, so that every machine reports the same",
    )


def _add_output(parser: argparse.ArgumentParser) -> None:
    """Adds the options for the output."""
    out = parser.add_argument_group("output")
    one = out.add_mutually_exclusive_group()
    one.add_argument("--json", action="store_true", help="as JSON")
    one.add_argument("--markdown", action="store_true", help="as a Markdown table")
    out.add_argument("--junit", metavar="FILE", type=named_path, help="also as JUnit XML, for CI")
    out.add_argument(
        "--baseline",
        metavar="FILE",
        type=named_path,
        help="accept the differences in this file, fail on others",
    )
    out.add_argument(
        "--explained",
        action="store_true",
        help="accept reviewed differences of the public headers; --json has the reasons",
    )
    out.add_argument(
        "--write-baseline",
        metavar="FILE",
        type=named_path,
        help="write all present differences into this file as accepted",
    )


def run(args: argparse.Namespace) -> int:
    from xblshim.parity.facts import ParityError

    try:
        return _run(args)
    except ParityError as error:
        print(f"xblshim: {error}", file=sys.stderr)
    except OSError as error:  # without a file name the error's text is our own sentence
        text = f"{error.filename} can't be read: {error.strerror}." if error.filename else str(error)
        print(f"xblshim: {text}", file=sys.stderr)
    return COULD_NOT


def _write(path: Path, text: str) -> None:
    from xblshim.parity.facts import ParityError

    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise ParityError(f"{path} can't be written: {error.strerror}.") from None


def _run(args: argparse.Namespace) -> int:
    from xblshim.parity.facts import ParityError

    if args.emit_checks is not None:
        return _emit(args)
    if not args.gdk and args.library is None and not args.wrapper:
        raise ParityError(
            "nothing to compare: name the GDK's headers with --gdk DIR, or use --library, --wrapper or --emit-checks."
        )
    comparison = _compare(args)
    from xblshim.parity import report

    if args.write_baseline is not None:
        from xblshim.parity.baseline import baseline_text, load_baseline

        reasons = load_baseline(args.write_baseline) if args.write_baseline.exists() else {}
        every = [*comparison.result.new, *comparison.result.accepted]
        _write(args.write_baseline, baseline_text(args.target, every, reasons, whole=not args.header))
        print(
            f"{args.write_baseline}: {len(every)} differences are accepted with --baseline from now on. Add the reason to each."
        )
        return 0
    if args.junit is not None:
        _write(args.junit, report.as_junit(comparison) + "\n")
    show = report.as_json if args.json else report.as_markdown if args.markdown else report.as_table
    print(show(comparison))
    return comparison.status


def _compare(args: argparse.Namespace) -> Comparison:
    from xblshim.console.progress import Progress
    from xblshim.parity import cache
    from xblshim.parity.comparison import FOUND, REAL, STAND_INS, Request, make
    from xblshim.parity.libclang import Settings

    from .paths import native_paths

    request = Request(
        native_paths()["include"],
        args.target,
        Settings(tuple(args.define), tuple(args.include), edition=args.edition),
        tuple(args.gdk),
        tuple(args.against),
        args.library,
        tuple(args.wrapper),
        tuple(args.header),
        args.baseline,
        None if args.no_cache else cache.folder_of_the_user(),
        args.explained,
        STAND_INS if args.stand_ins else REAL if args.system or args.sysroot else FOUND,
        args.sysroot,
    )
    with Progress() as report:
        return make(request, report)


def _emit(args: argparse.Namespace) -> int:
    from xblshim.abi.registry_loader import load
    from xblshim.parity.emit import emit_checks

    path: Path = args.emit_checks
    text = emit_checks(load(), path.name, args.header or None)
    _write(path, text)
    checks = len(re.findall(r"^(?:static_assert|XBLSHIM_CHECK)\(", text, re.MULTILINE))
    print(f"{path}: {checks} checks; compile it against the GDK's headers.")
    return 0
