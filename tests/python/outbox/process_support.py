"""Real processes around one outbox: titles, the agent, and their service."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import IO, Any

HERE = Path(__file__).parent


class ServiceProcess:
    """A process with `fake_service.py`."""

    def __enter__(self) -> "ServiceProcess":
        self.process = subprocess.Popen(
            [sys.executable, str(HERE / "fake_service.py")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.url = f"http://127.0.0.1:{int(self.process.stdout.readline())}"
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self.process.kill()
        self.process.communicate()

    def _ask(self, line: str) -> str:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()
        return self.process.stdout.readline()

    def mode(self, mode: str) -> None:
        assert self._ask(f"mode {mode}") == "done\n"

    def hold(self, number: int) -> None:
        """The service responds to the first POSTs, and to later ones when the mode is set."""
        assert self._ask(f"hold {number}") == "done\n"

    def dump(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self._ask("dump"))
        return found


def environment(state: Path, service: str, **variables: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("XBLSHIM_")}
    return {**inherited, "XBLSHIM_STATE_DIR": str(state), "XBLSHIM_SERVICE": service, **variables}


XBLSHIM = [sys.executable, "-c", "import sys; from xblshim.cli.main import main; sys.exit(main())"]
"""The command `xblshim` of the package that the tests import."""

# Pauses of hundredths of a second, so that posting takes place most of the time.
HASTE = """
import sys
from xblshim.outbox import backoff, flusher, lazy_outbox, posting_agent, title_outbox
backoff.FIRST, backoff.LONGEST, title_outbox.FIRST, lazy_outbox.AFTER_THE_START = 0.02, 0.1, 0.01, 0.0
flusher.LEASE_CHECK_INTERVAL = posting_agent.CHECK_INTERVAL = 0.05
posting_agent.post_until.__defaults__ = (0.05,)
"""

AGENT = (
    HASTE
    + """
from xblshim.cli.main import main
sys.exit(main(["agent"]))
"""
)

# A title that updates some achievements, prints the accepted updates, and ends.
TITLE = """
import asyncio, os, sys
from xblshim.model.requests import UpdateAchievement
from xblshim.model.call_settings import CallSettings
from xblshim.wiring.open_client import open_client
from xblshim.config import load
async def main():
    client = open_client(load(program_dir=None, environ=os.environ, options={}), lambda level, text: None)
    client.begin(bool)
    for number in range(int(sys.argv[1])):
        assert await client.update_achievement(UpdateAchievement(1, 5, "S", f"{number}", number), CallSettings(timeout_window=0)) == 0
        print(number, number)
    await client.aclose()
asyncio.run(main())
"""

# Starts titles and agents by forking, because importing takes longer than they run. A line NUMBER KIND PIPE starts one, and its process id is
# printed. A title reports each accepted update in one write, so that a kill leaves whole lines or none.
NURSERY = (
    HASTE
    + """
import asyncio, os, random, signal, sqlite3
import xblshim.storage.quarantine, xblshim.storage.repair, xblshim.outbox.outbox_database, xblshim.wiring.open_outbox
from xblshim.cli.main import main as command
from xblshim.model.requests import UpdateAchievement
from xblshim.model.call_settings import CallSettings
from xblshim.wiring.open_client import open_client
import xblshim.client.achievements.bulk_update, xblshim.client.transport.transport_choice
from xblshim.config import load
SETTINGS = CallSettings(timeout_window=0)

async def title(chance):
    client = open_client(load(program_dir=None, environ=os.environ, options={}), lambda level, text: None)
    client.begin(bool)
    async def worker():
        while True:
            xuid, name, percent = chance.randrange(1, 40), chance.randrange(25), chance.randrange(101)
            hr = await client.update_achievement(UpdateAchievement(xuid, 5, "S", f"{name}", percent), SETTINGS) & 0xFFFFFFFF
            if hr in (0, 0x80190130):
                os.write(1, f"{xuid} {name} {percent}\\n".encode())
            else:
                os.write(1, f"failed {hr:#x} {percent}\\n".encode())
    await asyncio.gather(*[worker() for _ in range(4)])

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
for line in sys.stdin:
    number, kind, pipe = line.split()
    child = os.fork()
    if child == 0:
        try:
            os.dup2(os.open(pipe, os.O_WRONLY), 1)
            if kind == "agent":
                command(["agent"])
            else:
                asyncio.run(title(random.Random(int(number))))
        except BaseException:
            import traceback
            traceback.print_exc()
        finally:
            os._exit(1)
    os.write(1, f"{child}\\n".encode())
"""
)


class Nursery:
    """`NURSERY`, and its standard error."""

    def __init__(self, folder: Path, surroundings: dict[str, str]) -> None:
        self._folder = folder
        self._surroundings = surroundings

    def __enter__(self) -> "Nursery":
        with (self._folder / "errors").open("wb") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-c", NURSERY],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env=self._surroundings,
            )
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.communicate()

    def errors(self) -> str:
        return (self._folder / "errors").read_text()

    def child(self, number: int, kind: str) -> tuple[int, IO[str]]:
        """Returns the process id, and its output."""
        pipe = self._folder / f"pipe-{number}"
        os.mkfifo(pipe)
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{number} {kind} {pipe}\n")
        self.process.stdin.flush()
        pid = int(self.process.stdout.readline())
        reader = pipe.open(encoding="ascii")
        pipe.unlink()
        return pid, reader
