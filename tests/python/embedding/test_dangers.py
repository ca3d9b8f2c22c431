"""Situations that killed or changed the host process before their fix."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import HERE, Copy, on_both_loops, run, values

S_OK = "0x00000000"
E_FAIL = "0x80004005"

# A client that keeps the Python thread inside OpenSSL.
BUSY_IN_OPENSSL = """
import asyncio, hashlib, ssl

class Client:
    def __getattr__(self, name):
        return None  # of a call that is not made

    async def update_achievement(self, update, settings, watch):
        for _ in range(5):
            ssl.create_default_context()
            hashlib.sha256(b"x" * 100_000).hexdigest()
            await asyncio.sleep(0)
        return 0

    def begin(self, offline):
        pass

    async def aclose(self):
        pass

def open_client(config, log):
    ssl.create_default_context()
    return Client()
"""

# A client that writes to a connection whose other end is closed.
WRITES_TO_CLOSED_SOCKET = """
import os, socket

class Client:
    def __getattr__(self, name):
        return None  # of a call that is not made

    async def update_achievement(self, update, settings, watch):
        ours, theirs = socket.socketpair()
        theirs.close()
        try:
            os.write(ours.fileno(), b"x")
        except BrokenPipeError:
            return 0
        return -2147467259

    def begin(self, offline):
        pass

    async def aclose(self):
        pass

def open_client(config, log):
    return Client()
"""


def instants(rounds: int, longest: float) -> list[int]:
    """Returns microseconds, distributed over the whole time with a fixed seed, including the earliest ones."""
    source = random.Random(7)
    return [0, *(int(source.uniform(0, longest) * 1e6) for _ in range(rounds - 1))]


def start_time(host: Path, environ: dict[str, str]) -> float:
    before = time.monotonic()
    assert run([host, "unlock"], environ).returncode == 0
    return time.monotonic() - before


@on_both_loops
def test_exit_while_starting(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    """exit() at any moment of a start that imports ssl.

    Python is never finalized, so only OpenSSL's clean-up affects our threads: see test_exit_while_in_openssl.
    """
    for instant in instants(25, start_time(host, environ)):
        result = run([host, "exit-in-start", str(instant)], environ)
        assert result.returncode == 0, (instant, result.returncode, result.stderr)


@on_both_loops
def test_exit_in_traffic(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    for instant in instants(15, 0.3):
        result = run([host, "exit-in-traffic", str(instant), "32"], environ)
        assert result.returncode == 0, (instant, result.returncode, result.stderr)


def test_exit_while_in_openssl(host: Path, copy: Copy) -> None:
    """OPENSSL_cleanup runs in exit() while a thread is inside OpenSSL.

    Without OPENSSL_INIT_NO_ATEXIT, 35 of 40 runs crashed in traffic and 8 of 40 while starting; with it none of 80.
    """
    copy.client(BUSY_IN_OPENSSL)
    for instant in instants(15, 0.3):
        result = run([host, "exit-in-traffic", str(instant), "8"], copy.environ)
        assert result.returncode == 0, (instant, result.returncode, result.stderr)
        assert "failed" not in result.stderr, result.stderr
    for instant in instants(15, 0.3):
        result = run([host, "exit-in-start", str(instant)], copy.environ)
        assert result.returncode == 0, (instant, result.returncode, result.stderr)


@on_both_loops
def test_write_to_a_closed_socket(host: Path, copy: Copy) -> None:
    """Unless Python handles SIGPIPE, it ends the process. Without the signal mask of base::Thread, 10 of 10 runs crashed."""
    copy.client(WRITES_TO_CLOSED_SOCKET)
    result = run([host, "unlock"], copy.environ)
    assert result.returncode == 0, result.returncode
    assert values(result.stdout) == {"update": S_OK}


@on_both_loops
@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "C"}, {"LANG": "C.UTF-8"}, {"LC_NUMERIC": "de_DE.UTF-8"}])
@pytest.mark.parametrize("arguments", [["state"], ["state", "set-locale"]])
def test_process_state_stays(
    host: Path, bridge: Path, environ: dict[str, str], locale: dict[str, str], arguments: list[str]
) -> None:
    """Locale, SIGINT, SIGPIPE and SIGTERM belong to the game.

    Without the isolated pre-initialization, LC_CTYPE changed in 5 of 5 runs. Importing asyncio imports signal, which installs a SIGINT handler
    whatever the configuration: this happened in 5 of 5 runs.
    """
    result = run([host, *arguments], {**environ, **locale})
    seen = values(result.stdout)
    assert seen.pop("update") == S_OK, result.stderr
    before = {name.removeprefix("before-"): value for name, value in seen.items() if name.startswith("before-")}
    after = {name.removeprefix("after-"): value for name, value in seen.items() if name.startswith("after-")}
    assert len(before) == 5
    assert after == before


@on_both_loops
def test_fork(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    """A child of a process with traffic gets errors immediately and ends with exit(), and the parent continues.

    Without pthread_atfork's mark, 2 of 2 runs failed.
    """
    result = run([host, "fork"], environ)
    assert result.returncode == 0, (result.stdout, result.stderr)
    assert values(result.stdout)["parent"] == S_OK, result.stdout


@on_both_loops
def test_dlclose(compile_c: Callable[..., Path], package: Path, bridge: Path, environ: dict[str, str]) -> None:
    """The fork and exit handlers still exist after dlclose()."""
    loader = compile_c(HERE / "loader.c", "-ldl")
    result = run([loader, package / "_native" / "lib" / "libxblshim.so"], environ)
    assert result.returncode == 0, result.returncode
    assert values(result.stdout) == {"runtime": S_OK, "child": "0"}, result.stderr


@on_both_loops
def test_no_thread_that_could_enter_python_remains(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    """Clean-up joins the Python thread, those that Python started, and those that complete calls.

    Without waiting for the Python thread, 3 of 3 runs failed, and a hosting Python that ended then aborted in 3 of 3.
    """
    result = run([host, "threads"], environ)
    running, _, stopped = result.stdout.partition("stopped\n")
    assert "thread xblshim-python\n" in running, result.stderr
    assert "thread xblshim-deliver\n" in running
    assert "xblshim" not in stopped


@on_both_loops
def test_idle_costs_nothing(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    result = run([host, "idle", "1"], environ)
    assert values(result.stdout) == {"update": S_OK, "wakeups": "0"}, result.stderr


HOSTING = HERE / "unlock.py"
Hosting = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def hosting(environ: dict[str, str], package: Path, bridge: Path) -> Hosting:
    """Runs a script in the Python of the tests, with the library's path as its argument."""
    library = package / "_native" / "lib" / "libxblshim.so"

    def run_script(script: Path, **more: str) -> subprocess.CompletedProcess[str]:
        return run([sys.executable, script, library], {**environ, **more})

    return run_script


@on_both_loops
def test_hosting_python_exits_while_importing(hosting: Hosting) -> None:
    """Without the handler in Python's atexit, 20 of 20 runs hung in exit(), waiting for a thread that Python had ended."""
    before = time.monotonic()
    assert hosting(HOSTING).returncode == 0
    for instant in instants(25, time.monotonic() - before):
        result = hosting(HOSTING, SLEEP=str(instant / 1e6))
        assert result.returncode == 0, (instant, result.returncode, result.stderr)
        assert values(result.stdout) == {"runtime": S_OK, "ended": "well"}, result.stderr
        assert result.stderr == ""


@on_both_loops
@pytest.mark.parametrize("mode", ["ThreadPool", "Immediate"])
def test_hosting_python_ends_in_traffic(environ: dict[str, str], package: Path, bridge: Path, mode: str) -> None:
    """Completions are Python functions, which our threads call while Python ends.

    Without base::call_title, 72 of 72 runs aborted (pthread_exit() through noexcept frames) on 3.11, 3.12 and 3.13. With only its handler, 4 of 30
    crashed in a function that ctypes had freed.
    """
    for instant in instants(8, 0.3):
        result = run([sys.executable, HERE / "traffic.py", str(instant / 1e6), mode], environ)
        assert result.returncode == 0, (instant, result.returncode, result.stderr)
        assert result.stdout == "ended well\n"


@on_both_loops
def test_hosting_python_ends_while_users_change(environ: dict[str, str], package: Path, bridge: Path) -> None:
    """The same for registered callbacks instead of a call's.

    Without base::call_title, 5 of 5 runs aborted on 3.11 ("FATAL: exception not rethrown").
    """
    for instant in instants(4, 0.2):
        result = run([sys.executable, HERE / "changes.py", str(instant / 1e6)], environ)
        assert result.returncode == 0, (instant, result.returncode, result.stderr)
        assert result.stdout == "ended well\n"


@on_both_loops
def test_hosting_python_starts_twice(hosting: Hosting) -> None:
    result = hosting(HOSTING, TWICE="1")
    assert result.returncode == 0, result.stderr
    assert values(result.stdout) == {"runtime": S_OK, "ended": "well"}, result.stderr


@on_both_loops
def test_hosting_python_unloads_the_library(hosting: Hosting, tmp_path: Path) -> None:
    """Python's exit handler still points into the library after dlclose(). Without -z nodelete, 5 of 5 runs crashed."""
    script = tmp_path / "unloads.py"
    script.write_text(HOSTING.read_text() + "import _ctypes\n_ctypes.dlclose(library._handle)\n")
    result = hosting(script, STOP="1")
    assert result.returncode == 0, result.returncode
    assert values(result.stdout) == {"runtime": S_OK, "ended": "well"}, result.stderr


TWO_COPIES = """
import ctypes, sys
from concurrent.futures import ThreadPoolExecutor

copies = [ctypes.CDLL(path) for path in sys.argv[2:]]
if sys.argv[1] == "together":
    with ThreadPoolExecutor() as pool:
        started = list(pool.map(lambda copy: copy.XGameRuntimeInitialize(), copies))
else:
    started = [copy.XGameRuntimeInitialize() for copy in copies]
if sys.argv[1] == "stopped":  # the others, and starts again
    copies[0].XGameRuntimeUninitialize()
    copies[1].XGameRuntimeUninitialize()
    started[1] = copies[1].XGameRuntimeInitialize()
assert started == [0] * len(copies), started
print("ended well")
"""


@pytest.mark.parametrize("how", ["in turn", "together", "stopped"])
def test_hosting_python_loads_several_copies(
    environ: dict[str, str], package: Path, bridge: Path, tmp_path: Path, how: str
) -> None:
    """A game's own copy beside the wheel's, for example: each has a thread in Python, and each is stopped before Python ends.

    When the bridge notified only the first one, 3 of 3 runs ended with SIGABRT or SIGSEGV.
    """
    script = tmp_path / "copies.py"
    script.write_text(TWO_COPIES)
    own = package / "_native" / "lib" / "libxblshim.so"
    copies = [own, *(Path(shutil.copy(own, tmp_path / f"copy{number}.so")) for number in (1, 2))]
    result = run([sys.executable, script, how, *copies], {**environ, "XBLSHIM_PYTHON": sys.executable})
    assert result.returncode == 0, (result.returncode, result.stderr)
    assert result.stdout == "ended well\n"


@on_both_loops
def test_a_program_starts_several_copies_together(
    compile_c: Callable[..., Path], environ: dict[str, str], package: Path, bridge: Path, tmp_path: Path
) -> None:
    """The copies share one Python, which one of them initializes.

    Without the lock, 4 of 5 runs ended with SIGSEGV. With it on uvloop, while any of them could be the first to import `threading`, a start failed
    in 2 of 4 runs ("set_wakeup_fd only works in main thread").
    """
    program = compile_c(HERE / "copies.c", "-lpthread", "-ldl")
    own = package / "_native" / "lib" / "libxblshim.so"
    copies = [own, *(Path(shutil.copy(own, tmp_path / f"copy{number}.so")) for number in (1, 2, 3))]
    for _ in range(4):
        result = run([program, *copies], {**environ, "XBLSHIM_PYTHON": sys.executable})
        assert (result.returncode, result.stderr) == (0, "")
        assert result.stdout == f"{S_OK}\n" * len(copies)


def test_hosting_python_that_accessed_a_capsules_attribute(hosting: Hosting, tmp_path: Path) -> None:
    """Before 3.12, cffi's start uses the version tag of the capsule type as a lock: an attribute lookup on a capsule locks it permanently.

    Without PyType_Modified(), 3 of 3 runs failed on 3.11.
    """
    script = tmp_path / "capsule.py"
    script.write_text(
        "import datetime, _datetime\n"
        "for _ in range(2000):\n"
        "    type(_datetime.datetime_CAPI).__name__\n"
        "    getattr(_datetime.datetime_CAPI, 'nothing', None)\n" + HOSTING.read_text().replace("SLEEP", "WAIT")
    )
    result = hosting(script, TWICE="1")
    assert values(result.stdout) == {"runtime": S_OK, "ended": "well"}, result.stderr


@on_both_loops
def test_hosting_python_starts_in_a_sub_interpreter(hosting: Hosting, tmp_path: Path) -> None:
    """The Python side runs in the main interpreter, whichever one starts it, and continues when that one ends."""
    script = tmp_path / "sub.py"
    script.write_text(
        "import sys\n"
        "try:\n"
        "    import _interpreters as interpreters\n"
        "except ImportError:\n"
        "    import _xxsubinterpreters as interpreters\n"
        "try:\n"
        "    sub = interpreters.create('legacy')\n"
        "except TypeError:\n"
        "    sub = interpreters.create(isolated=False)\n"
        f"text = 'import sys\\nsys.argv = [\"\", {{!r}}]\\n'.format(sys.argv[1]) + open({str(HOSTING)!r}).read()\n"
        "failure = (getattr(interpreters, 'exec', None) or interpreters.run_string)(sub, text)\n"
        "assert failure is None, failure\n"
        "interpreters.destroy(sub)\n"
        "import ctypes\n"
        "assert ctypes.CDLL(sys.argv[1]).XGameRuntimeInitialize() == 0\n"
        "print('after all')\n"
    )
    result = hosting(script, STOP="1")
    assert result.returncode == 0, result.stderr
    assert values(result.stdout) == {"runtime": S_OK, "ended": "well", "after": "all"}, result.stderr


@pytest.mark.skipif(sys.version_info < (3, 13), reason="before 3.13 an isolated interpreter can't import ctypes")
def test_hosting_python_starts_in_an_isolated_sub_interpreter(environ: dict[str, str], package: Path) -> None:
    """ctypes runs a callback on our thread in the main interpreter, whose memory is separate.

    With a thread pool's callbacks and without the refusal, the process crashed with an invalid free() in 1 of 1 runs.
    """
    library = str(package / "_native" / "lib" / "libxblshim.so")
    text = (
        "import ctypes\n"
        f"library = ctypes.CDLL({library!r})\n"
        "library.XblShimGetStartError.restype = ctypes.c_char_p\n"
        "print('runtime', '0x%08X' % (library.XGameRuntimeInitialize() & 0xFFFFFFFF))\n"
        "print('error', library.XblShimGetStartError().decode(), flush=True)\n"
    )
    script = (
        "import _interpreters, sys\n"
        "sub = _interpreters.create('isolated')\n"
        f"assert _interpreters.exec(sub, {text!r}) is None\n"
        "_interpreters.destroy(sub)\n"
        f"exec({text!r})\n"  # so that the script still works in this interpreter
    )
    result = run([sys.executable, "-c", script], environ)
    assert result.returncode == 0, result.stderr
    first, error, second, nothing = result.stdout.splitlines()
    assert first == f"runtime {E_FAIL}"
    assert "error xblshim was started in an isolated sub-interpreter" in error
    assert "start it in the main interpreter" in error
    assert (second, nothing.strip()) == (f"runtime {S_OK}", "error")


@on_both_loops
def test_hosting_python_forks(hosting: Hosting, tmp_path: Path) -> None:
    """A child gets an error immediately, and runs Python's exit handlers to their end. Without the mark, 2 of 2 runs failed."""
    script = tmp_path / "forks.py"
    script.write_text(
        "import ctypes, os, sys, warnings\n"
        # 3.12 warns of forks while the import lock is held. Showing that warning imports modules that our thread may be importing.
        "warnings.simplefilter('ignore')\n"
        "library = ctypes.CDLL(sys.argv[1])\n"
        "print('runtime', library.XGameRuntimeInitialize(), flush=True)\n"
        "for _ in range(5):\n"
        "    child = os.fork()\n"
        "    if child == 0:\n"
        "        sys.exit(0 if library.XGameRuntimeInitialize() < 0 else 1)\n"
        "    assert os.waitpid(child, 0)[1] == 0\n"
        "print('children well')\n"
    )
    result = hosting(script)
    assert values(result.stdout) == {"runtime": "0", "children": "well"}, result.stderr
    assert result.returncode == 0
