"""``python -m xblshim.abi render | check``: writes or compares the files that are rendered from the registry."""

from __future__ import annotations

import argparse
import difflib
import sys
from pathlib import Path

from .registry_entry import RegistryError
from .registry_loader import load
from .render import render_all

SOURCE_TREE = Path(__file__).resolve().parents[3]
SHOWN = 12


def _differences(path: str, committed: str, fresh: str) -> list[str]:
    diff = difflib.unified_diff(
        committed.splitlines(), fresh.splitlines(), f"{path} (committed)", f"{path} (rendered)", lineterm="", n=0
    )
    rows = list(diff)
    more = [f"... {len(rows) - SHOWN} more lines"] if len(rows) > SHOWN else []
    return rows[:SHOWN] + more


def check(root: Path, files: dict[str, str]) -> int:
    """Prints the names of committed files that differ. Returns 1 if there are any, otherwise 0."""
    stale = 0
    for path, fresh in files.items():
        target = root / path
        committed = target.read_text("utf-8") if target.exists() else ""
        if committed != fresh:
            stale += 1
            print("\n".join(_differences(path, committed, fresh)))
    if stale:
        print(f"{stale} of {len(files)} rendered files are out of date: run `make render` and commit them")
    return 1 if stale else 0


def write(root: Path, files: dict[str, str]) -> int:
    """Writes the files that changed and prints their names."""
    changed = 0
    for path, fresh in files.items():
        target = root / path
        if not target.exists() or target.read_text("utf-8") != fresh:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(fresh, "utf-8", newline="\n")
            print(path)
            changed += 1
    print(f"{changed} of {len(files)} rendered files changed")
    return 0


def main(argv: list[str] | None = None) -> int:
    """Parses the command line and runs the action."""
    parser = argparse.ArgumentParser(prog="python -m xblshim.abi", description=__doc__)
    parser.add_argument("command", choices=["render", "check"])
    parser.add_argument("--root", type=Path, default=SOURCE_TREE, help="the source tree")
    arguments = parser.parse_args(argv)
    root: Path = arguments.root
    if not (root / "python" / "xblshim" / "abi" / "registry").is_dir():
        print(f"{root} is not a source tree of xblshim: give one with --root", file=sys.stderr)
        return 2
    try:
        files = render_all(load(root / "python" / "xblshim" / "abi" / "registry"), root)
    except (RegistryError, ValueError) as error:
        print(f"the registry is wrong: {error}", file=sys.stderr)
        return 2
    return write(root, files) if arguments.command == "render" else check(root, files)


if __name__ == "__main__":
    raise SystemExit(main())
