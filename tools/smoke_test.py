"""Tries the installed package in a hosting Python, through ctypes and cffi: everything that needs no libpython to embed.

cibuildwheel runs it in its containers, whose Pythons are linked statically.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

EXAMPLES = Path(__file__).parents[1] / "examples"
EXPECTED = ["update 1: 0x00000000 S_OK", "update 2: 0x80190130 HTTP_E_STATUS_NOT_MODIFIED"]


def main() -> int:
    failures = 0
    for name in ("unlock.py", "unlock_cffi.py"):
        environment = {key: value for key, value in os.environ.items() if not key.startswith("XBLSHIM_")}
        with tempfile.TemporaryDirectory(prefix="xblshim-smoke-", ignore_cleanup_errors=True) as state:
            environment["XBLSHIM_STATE_DIR"] = state
            command = [sys.executable, str(EXAMPLES / name)]
            ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120)
        good = ran.returncode == 0 and ran.stdout.splitlines() == EXPECTED
        failures += not good
        print(f"{name}: {'good' if good else f'exited with {ran.returncode}'}")
        if not good:
            print(ran.stdout, ran.stderr, sep="\n")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
