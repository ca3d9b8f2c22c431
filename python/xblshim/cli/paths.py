"""`xblshim paths`: prints where the headers, the library, the CMake files and the pkg-config file are."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FOLDERS = {
    "prefix": "the folder with all of them",
    "include": "headers, for -I",
    "libdir": "the library's folder, for -L and the run path",
    "library": "the library itself, for ctypes",
    "cmake": "for cmake -Dxblshim_DIR=...",
    "pkgconfig": "for PKG_CONFIG_PATH",
    "schema": "the JSON Schema of xblshim.toml, for editors",
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "paths",
        help="show where headers, library, CMake and pkg-config files are",
        description="Shows where the parts for C and C++ programs are. An option prints only its path, for scripts.",
    )
    one = parser.add_mutually_exclusive_group()
    for name, text in _FOLDERS.items():
        one.add_argument(f"--{name}", dest="only", action="store_const", const=name, help=text)
    one.add_argument("--json", action="store_true", help="all of them as JSON")
    one.add_argument(
        "--dllmap",
        action="store_true",
        help="for C# programs under mono: a PROGRAM.exe.config that maps the DLLs of wrappers to the library",
    )
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, or prints the error on stderr and returns 1 when a path doesn't exist."""
    try:
        found = native_paths()
    except FileNotFoundError as error:
        print(f"xblshim: {error}", file=sys.stderr)
        return 1
    wanted = [args.only] if args.only is not None else ["library"] if args.dllmap else list(found)
    missing = [name for name in wanted if not found[name].exists()]
    if missing:
        from xblshim.host.install_command import reinstall

        print(
            f"xblshim: {found[missing[0]]} is missing: run {reinstall()}",
            file=sys.stderr,
        )
        return 1
    if args.json:
        import json

        print(json.dumps({name: str(path) for name, path in found.items()}, indent=2))
    elif args.dllmap:
        from xblshim.cli.dllmap import dllmap

        print(dllmap(found["library"]))
    elif args.only is not None:
        print(found[args.only])
    else:
        from xblshim.console.tables import table

        print(table(("WHAT", "PATH"), [(name, str(path)) for name, path in found.items()]))
    return 0


def native_paths() -> dict[str, Path]:
    """Returns each path by its option's name. Raises FileNotFoundError, with the remedy, when the native part is not installed."""
    from pathlib import Path

    from xblshim import config
    from xblshim.abi.native_library import library_path, native_path

    prefix = native_path()
    library = library_path()
    link = prefix / "lib"  # on Windows this folder has the import library; the DLL is in bin
    return {
        "prefix": prefix,
        "include": prefix / "include",
        "libdir": link,
        "library": library,
        "cmake": link / "cmake" / "xblshim",
        "pkgconfig": link / "pkgconfig",
        "schema": Path(config.__file__).with_name("xblshim.schema.json"),
    }
