"""Shared by the tests of the command: a user's shell with an empty home folder."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import xblshim

XBLSHIM = [sys.executable, "-m", "xblshim"]
SECRET = "XBL3.0 x=1234567890;not-to-be-seen"


class Shell:
    """Runs `xblshim` as a user would. `packages` comes first on the module search path."""

    def __init__(self, home: Path, packages: Path | None = None) -> None:
        home.mkdir(parents=True, exist_ok=True)
        self.home = home
        kept = {k: v for k, v in os.environ.items() if not k.startswith(("XBLSHIM_", "XDG_")) and k != "COLUMNS"}
        self.environment = {**kept, "HOME": str(home), "USERPROFILE": str(home), "LOCALAPPDATA": str(home)}
        if packages is not None:
            self.environment["PYTHONPATH"] = str(packages)

    def run(self, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*XBLSHIM, *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            stdin=subprocess.DEVNULL,
            timeout=90,
            env={**self.environment, "PYTHONIOENCODING": "utf-8", **variables},
            cwd=self.home,
        )

    def says(self, *arguments: str, **variables: str) -> str:
        """Returns the output of a command that must succeed."""
        ran = self.run(*arguments, **variables)
        assert (ran.returncode, ran.stderr) == (0, ""), ran
        return ran.stdout

    def shows(self, *arguments: str, **variables: str) -> Any:
        return json.loads(self.says(*arguments, "--json", **variables))

    def refuses(self, *arguments: str, code: int = 1, **variables: str) -> str:
        """Returns the sentence of a command that must end with `code` and print nothing else."""
        ran = self.run(*arguments, **variables)
        assert (ran.returncode, ran.stdout) == (code, ""), ran
        assert ran.stderr.startswith("xblshim: "), ran
        assert ran.stderr.count("\n") == 1, ran
        return ran.stderr

    @contextmanager
    def serving(self) -> Iterator[str]:
        """Yields the address of a running `xblshim serve`."""
        process = subprocess.Popen(
            [*XBLSHIM, "serve", "--port", "0"],
            stdout=subprocess.PIPE,
            text=True,
            env=self.environment,
            cwd=self.home,
        )
        try:
            assert process.stdout is not None
            found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
            assert found is not None
            yield found[0]
        finally:
            process.kill()
            process.communicate(timeout=30)


def files_below(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*"))


def installation(folder: Path, *, library: bytes | None = b"", bridge: str | None = None) -> Path:
    """Makes a package from our sources with a native part of empty files; returns the folder for the module search path."""
    package = folder / "packages" / "xblshim"
    source = Path(xblshim.__path__[0])
    shutil.copytree(source, package, ignore=shutil.ignore_patterns("_native", "_bridge*", "__pycache__"))
    native = package / "_native"
    for inner in ("include", "lib/cmake/xblshim", "lib/pkgconfig", "bin"):
        (native / inner).mkdir(parents=True)
    if library is not None:
        place = {"win32": "bin/xblshim.dll", "darwin": "lib/libxblshim.dylib"}.get(sys.platform, "lib/libxblshim.so")
        (native / place).write_bytes(library)
    if bridge is not None:
        (package / bridge).write_bytes(b"")
    return package.parent
