"""A title with more rights than the user who started it: a file with the set-user-id bit, owned by a user other than root."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sysconfig
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from .conftest import HERE, Copy, values

S_OK = "0x00000000"
NOBODY = 65534


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder that another user can enter, on a file system that honors the bit."""
    if os.geteuid() != 0 or os.statvfs("/var/tmp").f_flag & os.ST_NOSUID:
        pytest.skip("needs root, and a file system with set-user-id programs")
    folder = Path(tempfile.mkdtemp(prefix="xblshim-privileges-", dir="/var/tmp"))
    folder.chmod(0o755)
    os.chown(folder, NOBODY, NOBODY)
    yield folder
    shutil.rmtree(folder)


Titles = Callable[[Path], Path]


@pytest.fixture
def make_title(place: Path, compile_c: Callable[..., Path]) -> Titles:
    """Makes host.c, owned by another user, with the library of a package's folder."""

    def make(package: Path) -> Path:
        libraries = package / "_native" / "lib"
        source = place / "title.c"
        shutil.copy(HERE / "host.c", source)
        built = compile_c(source, f"-L{libraries}", "-lxblshim", "-lpthread", f"-Wl,-rpath,{libraries}")
        program = place / "title"
        shutil.copy(built, program)
        probe = place / "probe"
        shutil.copy("/usr/bin/cat", probe)
        for file in (program, probe):
            os.chown(file, NOBODY, NOBODY)
            file.chmod(0o755 | stat.S_ISUID)
        if subprocess.run([probe, libraries / "libxblshim.so"], stdout=subprocess.DEVNULL, check=False).returncode != 0:
            pytest.skip(f"such a program can't read {libraries}")
        return program

    return make


def test_the_callers_variables_are_ignored(
    make_title: Titles, place: Path, package: Path, bridge: Path, environ: dict[str, str]
) -> None:
    """The caller's variables select no file to load or run, and no folder to write to. Earlier versions used all of them."""
    theirs = place / "theirs"
    theirs.mkdir()
    theirs.chmod(0o777)
    ours = place / "xblshim.toml"  # beside the program, so it is set by its owner
    ours.write_text(f"state_dir = '{place / 'state'}'\n")
    planted = {
        "XBLSHIM_PYTHON": "/nowhere/python",
        "XBLSHIM_CONFIG": "/nowhere/xblshim.toml",
        "XBLSHIM_BRIDGE": "/nowhere/_bridge.cpython-311-x86_64-linux-gnu.so",
        "XBLSHIM_SERVICE": "http://127.0.0.1:9",
        "XBLSHIM_STATE_DIR": str(theirs / "state"),
        "XBLSHIM_LOG": f"debug:{theirs / 'log'}",
        "XBLSHIM_USERS": "1:planted",
        "XDG_STATE_HOME": str(theirs),
        "HOME": str(theirs),
        "VIRTUAL_ENV": "/nowhere",
        "PYTHONPATH": str(theirs),
        "PATH": str(theirs),
    }
    result = subprocess.run(
        [make_title(package), "unlock"],
        env={**environ, **planted},
        text=True,
        capture_output=True,
        timeout=60,
        check=False,
    )
    if "libpython" in result.stderr:
        pytest.skip(f"such a program finds no libpython: {result.stderr}")
    assert values(result.stdout) == {"update": S_OK}, result.stderr
    assert list(theirs.iterdir()) == []
    assert (place / "state" / "achievements.sqlite3").stat().st_uid == NOBODY


# A client that records its own variables and those of a token command.
TELLS_VARIABLES = """
import os
from xblshim.client.tokens.token_process import Command

class Client:
    def __getattr__(self, name):
        return None  # of a call that is not made

    async def update_achievement(self, update, settings, watch):
        with open({seen!r}, "wb") as file:
            file.write("".join(name + "=\\n" for name in os.environ).encode() + Command("env").run(10).output)
        return 0

    def begin(self, offline):
        pass

    async def aclose(self):
        pass

def open_client(config, log):
    return Client()
"""


def test_the_interpreters_own_copy_is_empty(make_title: Titles, place: Path, copy: Copy) -> None:
    seen = place / "seen"
    os.close(os.open(seen, os.O_CREAT, 0o666))
    seen.chmod(0o666)
    copy.client(TELLS_VARIABLES.format(seen=str(seen)))
    site = place / "site"
    shutil.copytree(copy.site, site, symlinks=True)
    (site / "dependencies.pth").write_text(f"{sysconfig.get_path('purelib')}\n")
    title = make_title(site / "xblshim")
    result = subprocess.run(
        [title, "unlock"], env={**copy.environ, "PLANTED": "1"}, text=True, capture_output=True, timeout=60, check=False
    )
    if "libpython" in result.stderr:
        pytest.skip(f"such a program finds no libpython: {result.stderr}")
    assert values(result.stdout) == {"update": S_OK}, result.stderr
    names = {line.partition("=")[0] for line in seen.read_text().splitlines()}
    assert {"HOME", "PATH"} <= names <= {"HOME", "PATH", "PWD", "OLDPWD", "SHLVL", "_"}
