"""Lists the hand-written C and C++ sources for clang-format. Rendered files are left out."""

import subprocess
from pathlib import Path

RENDERED = ("include/", "src/exports/", "tests/abi/")  # and every folder called "rendered"


def main() -> None:
    root = Path(__file__).parent.parent
    tracked = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "*.c", "*.cpp", "*.h"],
        cwd=root,
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    for name in tracked:
        if not name.startswith(RENDERED) and "/rendered/" not in name and (root / name).exists():
            print(name)


if __name__ == "__main__":
    main()
