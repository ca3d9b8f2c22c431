"""Builds the site of docs/ in build/docs: `python tools/site`, a part of `make docs`. Every warning is an error."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sphinx.cmd.build import build_main

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "build" / "docs"


def main() -> int:
    os.chdir(ROOT)
    options = ["--quiet", "--fail-on-warning", "--keep-going", "--jobs=2"]
    return build_main([*options, f"--conf-dir={Path(__file__).parent}", "--doctree-dir=build/site", ".", str(OUTPUT)])


if __name__ == "__main__":
    sys.exit(main())
