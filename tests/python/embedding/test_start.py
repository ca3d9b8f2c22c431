"""The search for Python, and the errors when it isn't found."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from loaded_module import bridge_build

from xblshim.host.install_source import PLACE, SOURCE

from .conftest import Copy, on_both_loops, project_version, run, values

S_OK = "0x00000000"
E_FAIL = "0x80004005"
BAD_CONFIGURATION = "0x8007064A"
DLL_NOT_FOUND = "0x89240101"
VERSION_MISMATCH = "0x89240102"
LIBDIR = sysconfig.get_config_var("LIBDIR")
SHARED = Path(LIBDIR or "", sysconfig.get_config_var("INSTSONAME") or "").is_file()
SONAME = f"libpython{sys.version_info[0]}.{sys.version_info[1]}.so.1.0"


@pytest.fixture
def bare_environment(tmp_path: Path) -> str:
    """The interpreter of an empty virtual environment of this Python."""
    bin_folder = tmp_path / "bare" / "bin"
    bin_folder.mkdir(parents=True)
    home = Path(sys.base_prefix, "bin")
    (bin_folder / "python").symlink_to(home / "python3")
    (bin_folder.parent / "pyvenv.cfg").write_text(f"home = {home}\nversion = {sys.version.split()[0]}\n")
    return str(bin_folder / "python")


def error_of(result: subprocess.CompletedProcess[str]) -> str:
    assert result.returncode == 3, (result.stdout, result.stderr)
    return values(result.stdout)["error"]


def test_program_outside_uses_the_environment_of_its_library(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    result = run([host, "unlock"], environ)
    assert values(result.stdout) == {"update": S_OK}, result.stderr


@on_both_loops
def test_start_again_after_cleanup(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    """In the same interpreter. With Py_FinalizeEx() at the end of each run of the loop, the second start failed in 3 of 3 runs."""
    result = run([host, "unlock", "8"], environ)
    assert result.stdout.split() == ["update", S_OK] * 8, result.stderr


@on_both_loops
def test_a_thousand_at_once(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    result = run([host, "many", "1000"], environ)
    assert values(result.stdout) == {"good": "1000"}, result.stderr


def test_folder_without_environment(host: Path, copy: Copy) -> None:
    """A folder like that of `pip install --target`: no pyvenv.cfg, libpython from the dynamic linker, dependencies in the folder."""
    if not SHARED:
        pytest.skip("this Python has no shared libpython")
    import httpx

    del copy.environ["XBLSHIM_PYTHON"]
    copy.environ["LD_LIBRARY_PATH"] += f":{LIBDIR}"
    (copy.site / "dependencies.pth").write_text(f"{Path(httpx.__file__).parents[1]}\n")
    result = run([host, "unlock"], copy.environ)
    assert values(result.stdout) == {"update": S_OK}, result.stderr


def test_library_in_a_prefix(host: Path, copy: Copy, tmp_path: Path) -> None:
    """<prefix>/lib/python3.Y/site-packages without pyvenv.cfg: the prefix's own bin and lib."""
    if not SHARED:
        pytest.skip("this Python has no shared libpython")
    import httpx

    prefix = tmp_path / "prefix"
    site = prefix / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "site-packages"
    site.parent.mkdir(parents=True)
    shutil.move(copy.site, site)
    (prefix / "lib" / SONAME).symlink_to(Path(LIBDIR, SONAME))
    (site / "dependencies.pth").write_text(f"{Path(httpx.__file__).parents[1]}\n")
    del copy.environ["XBLSHIM_PYTHON"]
    copy.environ["LD_LIBRARY_PATH"] = str(site / "xblshim" / "_native" / "lib")
    result = run([host, "unlock"], {**copy.environ, "XBLSHIM_LOG": "debug"})
    assert values(result.stdout) == {"update": S_OK}, result.stderr
    assert f"libpython is {prefix}/lib/{SONAME}" in result.stderr


@pytest.mark.parametrize("wish", ["interpreter", "environment", "library", "name"])
def test_python_is_named(host: Path, copy: Copy, wish: str) -> None:
    """XBLSHIM_PYTHON: an interpreter, an environment's folder, a libpython, a name on PATH."""
    folder = Path(sys.executable).parent
    if wish == "library" and not SHARED:
        pytest.skip("this Python has no shared libpython")
    named = {
        "interpreter": sys.executable,
        "environment": str(folder.parent),
        "library": f"{LIBDIR}/{SONAME}",
        "name": "python",
    }
    if wish in ("environment", "name") and not (folder.parent / "pyvenv.cfg").is_file():
        pytest.skip("the tests don't run in a virtual environment")
    copy.environ["XBLSHIM_PYTHON"] = named[wish]
    copy.environ["PATH"] = f"{folder}:{copy.environ['PATH']}"
    import httpx

    (copy.site / "dependencies.pth").write_text(f"{Path(httpx.__file__).parents[1]}\n")
    result = run([host, "unlock"], copy.environ)
    assert values(result.stdout) == {"update": S_OK}, result.stderr


def test_python_is_named_in_the_file(host: Path, copy: Copy, tmp_path: Path) -> None:
    file = tmp_path / "xblshim.toml"
    file.write_text(f'# a comment\npython = "{sys.executable}"\n')
    del copy.environ["XBLSHIM_PYTHON"]
    result = run([host, "unlock"], {**copy.environ, "XBLSHIM_CONFIG": str(file)})
    assert values(result.stdout) == {"update": S_OK}, result.stderr


def test_library_beside_the_game(
    host: Path, package: Path, bridge: Path, environ: dict[str, str], tmp_path: Path
) -> None:
    """A library outside of its package needs XBLSHIM_PYTHON to find one."""
    game = tmp_path / "game"
    game.mkdir()
    for library in (package / "_native" / "lib").glob("libxblshim.so*"):
        shutil.copy(library, game)
    environ["LD_LIBRARY_PATH"] = str(game)
    result = run([host, "unlock"], environ)
    assert values(result.stdout)["runtime"] == DLL_NOT_FOUND
    assert "set XBLSHIM_PYTHON" in error_of(result)
    result = run([host, "unlock"], {**environ, "XBLSHIM_PYTHON": sys.executable})
    assert values(result.stdout) == {"update": S_OK}, result.stderr


def test_named_python_is_not_there(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    result = run([host, "unlock"], {**environ, "XBLSHIM_PYTHON": "/nowhere/python3"})
    assert values(result.stdout)["runtime"] == DLL_NOT_FOUND
    assert error_of(result).startswith("XBLSHIM_PYTHON names /nowhere/python3, which does not exist: ")
    assert error_of(result) in result.stderr  # the log has it, too


def test_libpython_is_missing(host: Path, copy: Copy, bridge: Path, tmp_path: Path) -> None:
    """An environment of a Python without a shared library."""
    environment = tmp_path / "static"
    (environment / "bin").mkdir(parents=True)
    (environment / "bin" / "python").write_text("")
    (environment / "pyvenv.cfg").write_text(f"home = {tmp_path}/elsewhere/bin\nversion = 3.99.0\n")
    (copy.package / bridge.name).rename(copy.package / bridge.name.replace(f"3{sys.version_info[1]}", "399"))
    copy.environ["XBLSHIM_PYTHON"] = str(environment)
    result = run([host, "unlock"], copy.environ)
    assert values(result.stdout)["runtime"] == DLL_NOT_FOUND
    assert f"{tmp_path}/elsewhere/lib/libpython3.99.so.1.0" in error_of(result)
    assert "apt-get install libpython3.99" in error_of(result)


def test_python_can_not_be_set_up(host: Path, copy: Copy, tmp_path: Path) -> None:
    """The environment's standard library is missing: the start returns an error, while Py_Initialize() would end the process."""
    if not SHARED:
        pytest.skip("this Python has no shared libpython")
    prefix = tmp_path / "broken"
    (prefix / "bin").mkdir(parents=True)
    (prefix / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "lib-dynload").mkdir(parents=True)
    (prefix / "lib" / f"python{sys.version_info[0]}.{sys.version_info[1]}" / "os.py").write_text("broken\n")
    shutil.copy(Path(LIBDIR, SONAME), prefix / "lib" / SONAME)
    (prefix / "bin" / "python").write_text("")
    (prefix / "bin" / "python").chmod(0o755)
    copy.environ["XBLSHIM_PYTHON"] = str(prefix / "bin" / "python")
    result = run([host, "unlock"], copy.environ)
    assert values(result.stdout)["runtime"] == E_FAIL, (result.stdout, result.stderr)
    assert "XBLSHIM_PYTHON" in error_of(result)


def test_bad_pythonhome_changes_nothing(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    """Py_Initialize() ends the process (or hangs) when PYTHONHOME is wrong.

    With Py_InitializeEx() instead of the isolated configuration, the process ended in 3 of 3 runs.
    """
    for name in ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONMALLOC", "PYTHONCASEOK"):
        result = run(
            [host, "unlock"], {**environ, name: "/nowhere", "XBLSHIM_STATE_DIR": environ["XBLSHIM_STATE_DIR"] + name}
        )
        assert values(result.stdout) == {"update": S_OK}, (name, result.stderr)


def test_bridge_of_another_version(host: Path, copy: Copy, bridge: Path, bare_environment: str) -> None:
    """CPython aborts the process when a bridge of another minor version is loaded.

    Without the comparison, 5 of 5 runs with a bridge of 3.11 in 3.12 crashed.
    """
    here = f"3.{sys.version_info[1]}"
    copy.environ["XBLSHIM_PYTHON"] = bare_environment
    copied = copy.package / bridge.name
    copied.rename(copy.package / "_bridge.cpython-399-x86_64-linux-gnu.so")
    result = run([host, "unlock"], copy.environ)
    assert values(result.stdout)["runtime"] == VERSION_MISMATCH
    assert "was installed for Python 3.99, but the Python to use here is " + here in error_of(result)
    other = copy.package / "_bridge.cpython-399-x86_64-linux-gnu.so"
    result = run([host, "unlock"], {**copy.environ, "XBLSHIM_BRIDGE": str(other)})
    assert f"which is no bridge for Python {here}" in error_of(result)


FREE_THREADED = """
const char* Py_GetVersion(void) { return "3.14.0 free-threading build (main, Oct  7 2025) [GCC]"; }
int Py_IsInitialized(void) { return HOSTED; }
"""


@pytest.mark.parametrize("named", ["library", "environment"])
def test_free_threaded_python(host: Path, copy: Copy, bridge: Path, tmp_path: Path, named: str) -> None:
    """No bridge exists for free-threaded Pythons. The error has the reason, and such a Python never loads the bridge for the ordinary one."""
    library = tmp_path / "base" / "lib" / "libpython3.14t.so.1.0"
    library.parent.mkdir(parents=True)
    (tmp_path / "python.c").write_text(FREE_THREADED)
    subprocess.run(["cc", "-DHOSTED=0", "-shared", "-fPIC", tmp_path / "python.c", "-o", library], check=True)
    environment = tmp_path / "venv"
    (environment / "bin").mkdir(parents=True)
    (environment / "bin" / "python").write_text("")
    (environment / "lib" / "python3.14t" / "site-packages").mkdir(parents=True)
    (environment / "pyvenv.cfg").write_text(f"home = {tmp_path}/base/bin\nversion = 3.14.0\n")
    copy.environ["XBLSHIM_PYTHON"] = str(library if named == "library" else environment)
    result = run([host, "unlock"], copy.environ)
    assert values(result.stdout)["runtime"] == VERSION_MISMATCH
    assert "3.14t, is a free-threaded one" in error_of(result)
    assert "use the ordinary Python 3.14," in error_of(result)


def test_free_threaded_python_hosts_the_library(host: Path, copy: Copy, bridge: Path, tmp_path: Path) -> None:
    """As when ctypes of python3.14t loads it: Python is running, and the core asks it for its version."""
    (tmp_path / "python.c").write_text(FREE_THREADED)
    hosting = tmp_path / "libhosting.so"
    subprocess.run(["cc", "-DHOSTED=1", "-shared", "-fPIC", tmp_path / "python.c", "-o", hosting], check=True)
    result = run([host, "unlock"], {**copy.environ, "LD_PRELOAD": str(hosting)})
    assert values(result.stdout)["runtime"] == VERSION_MISMATCH
    assert "3.14t, is a free-threaded one" in error_of(result)


def test_free_threaded_python_gets_no_bridge(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """With a bridge, pip would build an untested wheel with the tag of the free-threaded Python."""
    build = bridge_build()
    monkeypatch.setattr(sysconfig, "get_config_var", {"Py_GIL_DISABLED": 1}.get)
    with pytest.raises(
        SystemExit, match=r"not made for free-threaded Pythons yet: install it into the ordinary Python"
    ):
        build.main([str(tmp_path), str(tmp_path / "out.c")])
    assert not (tmp_path / "out.c").exists()


def test_bridge_is_missing(host: Path, copy: Copy, bridge: Path, bare_environment: str) -> None:
    (copy.package / bridge.name).unlink()
    copy.environ["XBLSHIM_PYTHON"] = bare_environment
    result = run([host, "unlock"], copy.environ)
    assert f"-m pip install {SOURCE}{PLACE}" in error_of(result)


def test_bridge_of_another_release(host: Path, copy: Copy, bridge: Path) -> None:
    data = (copy.package / bridge.name).read_bytes()
    version = project_version().encode() + b"\0"
    assert version in data
    (copy.package / bridge.name).write_bytes(data.replace(version, version.replace(b"0", b"9")))
    result = run([host, "unlock"], copy.environ)
    assert f"pip install --force-reinstall {SOURCE}{PLACE}" in error_of(result)


def test_import_fails(host: Path, copy: Copy) -> None:
    copy.client("import a_module_that_nobody_has\n")
    result = run([host, "unlock"], copy.environ)
    assert E_FAIL in result.stdout  # from the start, or from the call if the start was faster
    assert "No module named 'a_module_that_nobody_has'" in result.stderr
    assert "-m pip install" in result.stderr


@pytest.mark.parametrize("statement", ["raise SystemExit(7)", "raise KeyboardInterrupt", "1 / 0"])
def test_any_exception_in_a_start_leaves_the_process_running(host: Path, copy: Copy, statement: str) -> None:
    copy.client(f"{statement}\n")
    result = run([host, "unlock", "3"], copy.environ)
    assert result.returncode in (0, 3), result.stderr
    assert set(re.findall("0x[0-9A-F]{8}", result.stdout)) == {E_FAIL}


CLIENT = """
class Client:
    def __getattr__(self, name):
        return None  # of a call that is not made

    async def update_achievement(self, update, settings, watch):
        {}

    def begin(self, offline):
        pass

    async def aclose(self):
        {}
def open_client(config, log):
    return Client()
"""


@pytest.mark.parametrize("statement", ["raise SystemExit(7)", "raise KeyboardInterrupt", "return 1 / 0"])
def test_any_exception_in_an_update_leaves_the_loop_running(host: Path, copy: Copy, statement: str) -> None:
    copy.client(CLIENT.format(f"if update.achievement_id == '2': {statement}\n        return 0", "raise RuntimeError"))
    result = run([host, "unlock", "3"], copy.environ)
    assert result.stdout.split() == ["update", S_OK, "update", E_FAIL, "update", S_OK], result.stderr


def test_a_configuration_error_is_returned_immediately(host: Path, bridge: Path, environ: dict[str, str]) -> None:
    result = run([host, "unlock"], {**environ, "XBLSHIM_TITLE_ID": "seven"})
    assert values(result.stdout)["runtime"] == BAD_CONFIGURATION
    assert "title_id" in error_of(result).lower()


def test_an_event_loop_that_is_not_installed(host: Path, copy: Copy) -> None:
    if not SHARED:
        pytest.skip("this Python has no shared libpython")
    import httpx

    for entry in Path(httpx.__file__).parents[1].iterdir():  # the dependencies without uvloop
        if not entry.name.startswith(("uvloop", "xblshim")):
            (copy.site / entry.name).symlink_to(entry)
    del copy.environ["XBLSHIM_PYTHON"]
    copy.environ["LD_LIBRARY_PATH"] += f":{LIBDIR}"
    result = run([host, "unlock"], {**copy.environ, "XBLSHIM_EVENT_LOOP": "auto"})
    assert values(result.stdout) == {"update": S_OK}, result.stderr
    result = run([host, "unlock"], {**copy.environ, "XBLSHIM_EVENT_LOOP": "uvloop"})
    assert values(result.stdout)["runtime"] == BAD_CONFIGURATION
    assert "write asyncio" in error_of(result)


def test_other_versions(host: Path, other_python: Path, environ: dict[str, str]) -> None:
    """An environment of each other Python 3.11 or later on this machine."""
    site = next(other_python.parents[1].glob("lib/python3*/site-packages"))
    environ["LD_LIBRARY_PATH"] = str(site / "xblshim" / "_native" / "lib")
    result = run([host, "unlock", "2"], environ)
    if "was not found (tried" in result.stdout:
        pytest.skip(values(result.stdout)["error"])
    assert result.stdout.split() == ["update", S_OK] * 2, result.stderr
    result = run(
        [other_python, Path(__file__).with_name("unlock.py"), site / "xblshim/_native/lib/libxblshim.so"],
        {**environ, "TWICE": ""},
    )
    assert values(result.stdout) == {"runtime": S_OK, "ended": "well"}, result.stderr


# Prints the imported modules when the configuration exists, before the client is made.
SAYS_MODULES = """
import sys

print(*sys.modules, sep="\\n", file=sys.stderr)
raise SystemExit("no client")
"""


def test_imports_of_a_start_before_the_configuration_exists(host: Path, copy: Copy) -> None:
    """XGameRuntimeInitialize waits for that. Imports for the loop and the client run in the background."""
    copy.client(SAYS_MODULES)
    result = run([host, "unlock"], {**copy.environ, "XBLSHIM_SERVICE": "http://127.0.0.1:9"})
    imported = set(result.stderr.split())
    assert "xblshim.bridge.core_abi" in imported, result.stderr
    assert not imported & {
        *("asyncio", "bz2", "contextlib", "dataclasses", "enum", "hashlib", "httpx", "importlib.util", "ipaddress"),
        *("json", "logging", "lzma", "pathlib", "platformdirs", "random", "re", "shutil", "socket", "ssl", "tempfile"),
        *("typing", "urllib.parse", "_ssl", "_hashlib"),
    }


# Prints all imported modules at the end.
SAYS_MODULES_AT_THE_END = """

_open_client = open_client


def open_client(config, log):
    client = _open_client(config, log)
    close = client.aclose

    async def aclose():
        import gc, sys

        print("collecting" if gc.isenabled() else "not collecting", file=sys.stderr)
        print(*(name for name, module in sys.modules.items() if module is not None), sep="\\n", file=sys.stderr)
        await close()

    client.aclose = aclose
    return client
"""


@pytest.fixture
def accepting_service() -> Iterator[str]:
    """The address of a service that accepts every update."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def imports_of_an_update(host: Path, copy: Copy) -> set[str]:
    """Returns the modules of a title that has made one update."""
    file = copy.package / "wiring" / "open_client.py"
    file.write_text(file.read_text("utf-8") + SAYS_MODULES_AT_THE_END, "utf-8")
    result = run([host, "unlock"], {**copy.environ, "XBLSHIM_EVENT_LOOP": "asyncio"})
    assert values(result.stdout) == {"update": S_OK}, result.stderr
    assert "\ncollecting\n" in f"\n{result.stderr}", "the garbage collector rests during the start only"
    return set(result.stderr.split())


def modules_of_ours(imported: set[str]) -> int:
    return sum(name.partition(".")[0] == "xblshim" for name in imported)


# Each takes a millisecond and more, or half a megabyte.
RARELY_USED = {
    *("anyio", "asyncio.sslproto", "asyncio.streams", "asyncio.timeouts", "bz2", "concurrent.futures", "email"),
    *("encodings.idna", "h11", "http.client", "httpcore", "httpx", "inspect", "ipaddress", "json", "logging", "lzma"),
    *("platformdirs", "random", "shutil", "ssl", "starlette", "subprocess", "tempfile", "traceback", "typing"),
    *("jiter", "urllib.parse", "urllib.request", "xblshim.simulator.service_app", "_ssl"),
}


def test_imports_of_a_title_with_a_service_over_http(host: Path, copy: Copy, accepting_service: str) -> None:
    copy.environ["XBLSHIM_SERVICE"] = accepting_service
    imported = imports_of_an_update(host, copy)
    assert "xblshim.client.achievements.update_path" in imported
    beside = {"datetime", "pathlib", "re", "sqlite3", "xblshim.storage.sqlite_store"}
    assert imported & (RARELY_USED | beside) == set()
    assert modules_of_ours(imported) <= 85


def test_imports_of_a_title_with_an_in_process_service(host: Path, copy: Copy) -> None:
    """The first update imported each of these, which took half of its time and 10 of 35 MB."""
    imported = imports_of_an_update(host, copy)
    assert "xblshim.simulator.direct_updates" in imported
    assert imported & (RARELY_USED | {"httptools"}) == set()
    assert modules_of_ours(imported) <= 115
