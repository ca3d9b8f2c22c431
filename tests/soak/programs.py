"""The programs of the soak: titles in C with the installed library, the agent, and the commands."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import xblshim

from .history import History
from .journal import Journal, Promises

HERE = Path(__file__).parent
PACKAGE = xblshim.library_path().parents[2]
COMMAND = [sys.executable, "-c", "import sys; from xblshim.cli.main import main; sys.exit(main())"]


def build(folder: Path) -> tuple[Path, Path | None]:
    """Builds the title, and the library that makes allocations fail (None without glibc)."""
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        raise SystemExit("The soak needs a C compiler (cc, gcc or clang).")
    common = [compiler, "-std=gnu11", "-O1", "-Wall", "-Wextra", "-Werror"]
    title, failing = folder / "title", folder / "failing_alloc.so"
    native = [f"-I{PACKAGE}/_native/include", f"-L{PACKAGE}/_native/lib", "-lxblshim", "-lpthread"]
    subprocess.run([*common, HERE / "title.c", "-o", title, *native], check=True)
    shared = ["-shared", "-fPIC", "-fno-builtin"]
    made = subprocess.run([*common, *shared, HERE / "failing_alloc.c", "-o", failing], capture_output=True, check=False)
    return title, failing if made.returncode == 0 else None


def environment(state: Path, service: str, sandbox: str, xuid: int, **more: str) -> dict[str, str]:
    """Returns a user's environment without Python's variables."""
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(state.parent),
        "LD_LIBRARY_PATH": f"{PACKAGE}/_native/lib",
        "XBLSHIM_STATE_DIR": str(state),
        "XBLSHIM_SERVICE": service,
        "XBLSHIM_SANDBOX": sandbox,
        "XBLSHIM_USERS": f"{xuid}:Soak",
        "XBLSHIM_LOG": "warning",
        **more,
    }


class Title:
    """One process. `fails`: its allocations fail."""

    def __init__(
        self,
        program: Path,
        surroundings: dict[str, str],
        seconds: float,
        seed: int,
        promises: Promises,
        history: History,
    ) -> None:
        self.fails = "LD_PRELOAD" in surroundings
        service, xuid, sandbox = (surroundings[f"XBLSHIM_{name}"] for name in ("SERVICE", "USERS", "SANDBOX"))
        what = f"title, {service}, {sandbox}, user {xuid}{', allocations fail' if self.fails else ''}"
        self.life = history.begins(what)
        with self.life.log.open("wb") as log:
            self.process = subprocess.Popen(
                [program, f"{seconds}", f"{seed}"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                env=surroundings,
            )
        self.life.what += f", process {self.process.pid}"
        assert self.process.stdout is not None
        number = self.life.number
        self.journal = Journal(self.process.stdout, service, int(xuid.partition(":")[0]), promises, number)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        History.ends(self.life, "killed")
        self.journal.join()

    def wait(self, seconds: float) -> int:
        code = self.process.wait(seconds)
        History.ends(self.life, f"ended with {code}")
        self.journal.join()
        return code


class Agent:
    """A process with `xblshim agent`."""

    def __init__(self, surroundings: dict[str, str], history: History) -> None:
        self.life = history.begins("agent")
        with self.life.log.open("wb") as log:
            self.process = subprocess.Popen(
                [*COMMAND, "agent"], stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=surroundings
            )
        self.life.what += f", {surroundings['XBLSHIM_SERVICE']}, process {self.process.pid}"

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()
        History.ends(self.life, "killed")


def command(surroundings: dict[str, str], history: History, *arguments: str) -> subprocess.CompletedProcess[str]:
    life = history.begins("command " + " ".join(arguments))
    ran = subprocess.run(
        [*COMMAND, *arguments], env=surroundings, text=True, capture_output=True, timeout=600, check=False
    )
    life.log.write_text(ran.stderr)
    History.ends(life, f"ended with {ran.returncode}")
    return ran
