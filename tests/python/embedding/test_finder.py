"""The Python that is embedded for XBLSHIM_PYTHON, in a title and in `xblshim doctor`: both follow the same rules."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from .conftest import run, values

S_OK = "0x00000000"
DLL_NOT_FOUND = "0x89240101"
Named = Callable[[Path], str]


def program(path: Path, text: str) -> str:
    path.write_text(text)
    path.chmod(0o755)
    return str(path)


def wrapper(folder: Path) -> str:
    return program(folder / "python", f'#!/bin/sh\necho hello\nexec "{sys.executable}" "$@"\n')


def wrapper_of_another_name(folder: Path) -> str:
    return program(folder / "run-python.sh", f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')


def shim(folder: Path) -> str:
    """Makes a version manager's shim: a link to a script that selects an interpreter."""
    target = program(folder / "manager", '#!/bin/sh\nexec env -- "$(cat "$(dirname "$0")/version")" "$@"\n')
    (folder / "version").write_text(sys.executable)
    (folder / "python3").symlink_to(target)
    return str(folder / "python3")


def name_on_path(folder: Path) -> str:
    wrapper(folder)
    return "python"


def link_to_the_environment(folder: Path) -> str:
    (folder / "py").symlink_to(Path(sys.executable).parent)
    return str(folder / "py" / Path(sys.executable).name)


def environ_of(environ: dict[str, str], folder: Path, named: Named) -> dict[str, str]:
    return {**environ, "XBLSHIM_PYTHON": named(folder), "PATH": f"{folder}:{environ['PATH']}"}


def doctor(environ: dict[str, str]) -> dict[str, object]:
    """Returns the doctor's finding about native titles."""
    asked = (
        "import json, os; from xblshim.cli.check_native import check_native_title as check; "
        "print(json.dumps(check(os.environ['XBLSHIM_PYTHON'], 'XBLSHIM_PYTHON')._asdict()))"
    )
    found: dict[str, object] = json.loads(run([sys.executable, "-c", asked], environ, timeout=90).stdout)
    return found


@pytest.mark.parametrize(
    "named", [wrapper, wrapper_of_another_name, shim, name_on_path, link_to_the_environment], ids=lambda f: f.__name__
)
def test_scripts_that_run_a_python_are_asked_for_its_path(
    host: Path, bridge: Path, environ: dict[str, str], tmp_path: Path, named: Named
) -> None:
    """Its own path is no indication: a script was taken for a Python without a library, with a remedy that the user had already followed."""
    given = environ_of(environ, tmp_path, named)
    result = run([host, "unlock"], given)
    assert values(result.stdout) == {"update": S_OK}, result.stderr
    assert doctor(given)["ok"]


def compiler(folder: Path) -> str:
    return "/usr/bin/gcc" if Path("/usr/bin/gcc").exists() else "/bin/ls"


def link_to_a_compiler(folder: Path) -> str:
    (folder / "python3").symlink_to(compiler(folder))
    return str(folder / "python3")


def program_under_a_pythons_name(folder: Path) -> str:
    return shutil.copy("/bin/true", folder / f"python3.{sys.version_info.minor}")


def silent(folder: Path) -> str:
    return program(folder / "python", "#!/bin/sh\nexit 0\n")


def old(folder: Path) -> str:
    return program(folder / "python2", "#!/bin/sh\necho 'Unknown option: -I' >&2\nexit 2\n")


def another_implementation(folder: Path) -> str:
    said = "\\n".join(["xblshim asked:", "pypy", "3.11", "/x/pypy", "/x", "/x/site", "", "", "", "", ""])
    return program(folder / "pypy3", f"#!/bin/sh\nprintf '{said}'\n")


def too_old(folder: Path) -> str:
    said = "\\n".join(["xblshim asked:", "cpython", "3.9", "/x/python", "/x", "/x/site", "", "", "", "", ""])
    return program(folder / "python", f"#!/bin/sh\nprintf '{said}'\n")


def empty_folder(folder: Path) -> str:
    (folder / "nothing").mkdir()
    return str(folder / "nothing")


def no_program(folder: Path) -> str:
    (folder / "notes.txt").write_text("nothing to run")
    return str(folder / "notes.txt")


def without_end(folder: Path) -> str:
    return program(folder / "python", "#!/bin/sh\nyes\n")


@pytest.mark.parametrize(
    ("named", "said"),
    [
        (compiler, "is not a supported Python (its version output: "),
        (link_to_a_compiler, "is not a supported Python"),
        (program_under_a_pythons_name, "its version output: nothing)"),
        (silent, "its version output: nothing)"),
        (old, "its version output: Unknown option: -I)"),
        (another_implementation, "which is pypy, and that can't be embedded"),
        (too_old, "which is Python 3.9, and that is too old"),
        (empty_folder, "holds no Python: name an interpreter"),
        (no_program, "can't be run (Permission denied)"),
        (without_end, "did not report"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_programs_other_than_python_are_refused_with_a_sentence(
    host: Path, bridge: Path, environ: dict[str, str], tmp_path: Path, named: Named, said: str
) -> None:
    """A compiler, for example, must not be run as a Python, and doctor prints no traceback."""
    given = environ_of(environ, tmp_path, named)
    seen = values(run([host, "unlock"], given).stdout)
    assert seen["runtime"] == DLL_NOT_FOUND
    assert seen["error"].startswith("XBLSHIM_PYTHON names ")
    assert said in seen["error"]
    assert "a virtual environment or a libpython there" in seen["error"]
    finding = doctor(given)
    assert not finding["ok"]
    assert said in str(finding["text"])


def test_the_titles_own_path_is_refused(host: Path, bridge: Path, environ: dict[str, str], tmp_path: Path) -> None:
    """The title's own path: it starts the library, which would run it again."""
    program_path = tmp_path / "title"
    program(program_path, f'#!/bin/sh\nexec "{host}" unlock\n')
    environ["XBLSHIM_PYTHON"] = str(program_path)
    seen = values(run([host, "unlock"], environ).stdout)
    assert seen["runtime"] == DLL_NOT_FOUND


@pytest.mark.parametrize("handler", [signal.SIG_DFL, signal.SIG_IGN])
def test_a_program_that_never_responds_is_ended(
    host: Path, bridge: Path, environ: dict[str, str], tmp_path: Path, handler: signal.Handlers
) -> None:
    """The library ends the program with all of its child processes, with any handler of SIGCHLD in the host."""
    if handler is signal.SIG_IGN and float(os.environ.get("XBLSHIM_TEST_SCALE", "1")) < 2:
        pytest.skip("ten seconds more: XBLSHIM_TEST_SCALE=2")
    named = program(tmp_path / "python", f"#!/bin/sh\necho $$ > {tmp_path / 'pid'}\nsleep 1000\n")
    result = subprocess.run(
        [host, "unlock"],
        env={**environ, "XBLSHIM_PYTHON": named},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
        preexec_fn=lambda: signal.signal(signal.SIGCHLD, handler),
    )
    assert "did not report its version within 10 s" in values(result.stdout)["error"]
    group = int((tmp_path / "pid").read_text())
    while members(group):
        time.sleep(0.05)  # its child processes end shortly after it


def members(group: int) -> list[int]:
    """Returns the processes of the group that have not ended. A container's first process may leave an ended one as it is."""
    found = []
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, its_group, *_ = file.read_text().rpartition(")")[2].split()
        except (OSError, ValueError):  # it has ended meanwhile
            continue
        if int(its_group) == group and state not in "ZX":
            found.append(int(file.parent.name))
    return found
