"""Runs clang-tidy (src/.clang-tidy) over the core: tidy.py BUILD_FOLDER.

The build folder compiles the core in batches (XBLSHIM_UNITY). Each header is then parsed once a batch, which takes a third of the time.
"""

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RENDERED = re.compile(r"src[_/]fixed_results[_/]")


def sources(build: Path) -> list[str]:
    """Returns the batches and single sources of the core, the largest first."""
    commands = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    files = [entry["file"] for entry in commands if "xblshim_core.dir" in entry["output"]]
    return sorted((file for file in files if not RENDERED.search(file)), key=_size, reverse=True)


def _size(file: str) -> int:
    included = re.findall(r'#include "([^"]+\.cpp)"', Path(file).read_text(encoding="utf-8"))
    return sum(Path(name).stat().st_size for name in included) or Path(file).stat().st_size


def check(build: Path, file: str) -> str:
    """Returns clang-tidy's output for a source; empty without findings."""
    command = [
        "clang-tidy",
        "--quiet",
        "--extra-arg=-Wno-deprecated-declarations",
        "-p",
        str(build),
        f"--config-file={ROOT / 'src' / '.clang-tidy'}",
        f"--header-filter={ROOT}/src/.*",
    ]
    done = subprocess.run([*command, "--warnings-as-errors=*", file], capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout or done.stderr


def main() -> int:
    build = Path(sys.argv[1]).resolve()
    found = sources(build)
    if not found:
        print(f"{build} has no commands of the core. Configure it first: cmake --preset {build.name}", file=sys.stderr)
        return 1
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        printed = [text for text in pool.map(lambda file: check(build, file), found) if text]
    print("\n".join(printed), end="")
    return 1 if printed else 0


if __name__ == "__main__":
    sys.exit(main())
