"""The example programs, built outside the repository against the installed wheel as its users would, and run.

`XBLSHIM_CONSUMER_PYTHON` names the interpreter of another environment with the wheel under test. The tools are those of this environment.
"""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"
PYTHON = os.environ.get("XBLSHIM_CONSUMER_PYTHON") or sys.executable
pytestmark = pytest.mark.timeout(300)


def clean_environment(home: Path, **extra: str) -> dict[str, str]:
    """Returns the environment of a new machine: no setting of ours, an empty home folder."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XBLSHIM_", "XDG_"))}
    scripts = [str(Path(python).parent) for python in (PYTHON, sys.executable)]
    return {**kept, "HOME": str(home), "PATH": os.pathsep.join([*scripts, kept.get("PATH", "")]), **extra}


def output(command: list[str], home: Path, **extra: str) -> str:
    ran = subprocess.run(
        command,
        capture_output=True,
        text=True,
        env=clean_environment(home, **extra),
        cwd=home,
    )
    assert ran.returncode == 0, f"{command} exited with {ran.returncode}\n{ran.stdout}\n{ran.stderr}"
    return ran.stdout


@pytest.fixture
def outside(tmp_path: Path) -> Path:
    """A folder outside the repository with copies of the examples. It is also the home folder."""
    assert HERE.parents[1] not in tmp_path.parents
    for name in ("unlock.c", "unlock.cpp", "unlock.py", "unlock_cffi.py", "session.py"):
        shutil.copy(EXAMPLES / name, tmp_path)
    return tmp_path


def version(home: Path) -> str:
    code = "from importlib.metadata import version; print(version('xblshim'))"
    return output([PYTHON, "-c", code], home).strip()


def check_unlocks(printed: str) -> None:
    lines = printed.splitlines()
    assert lines == ["update 1: 0x00000000 S_OK", "update 2: 0x80190130 HTTP_E_STATUS_NOT_MODIFIED"], printed


def test_find_package(outside: Path) -> None:
    shutil.copy(HERE / "cmake" / "CMakeLists.txt", outside)
    folder = output(["xblshim", "paths", "--cmake"], outside).strip()
    output(["cmake", "-G", "Ninja", "-S", ".", "-B", "build", f"-Dxblshim_DIR={folder}"], outside)
    output(["cmake", "--build", "build"], outside)
    for program in ("unlock_c", "unlock_cpp"):
        check_unlocks(output([str(outside / "build" / program)], outside, XBLSHIM_STATE_DIR=str(outside / program)))


def test_find_package_rejects_another_version(outside: Path) -> None:
    shutil.copy(HERE / "cmake" / "CMakeLists.txt", outside)
    folder = output(["xblshim", "paths", "--cmake"], outside).strip()
    command = ["cmake", "-G", "Ninja", "-S", ".", "-B", "build", f"-Dxblshim_DIR={folder}"]
    minor = version(outside).rpartition(".")[0]
    output([*command, f"-DCONSUMER_WANTS={minor}"], outside)
    with pytest.raises(AssertionError, match=r'requested\s+version\s+"99\.0"'):
        output([*command, "-DCONSUMER_WANTS=99.0"], outside)


@pytest.mark.parametrize(("source", "compiler"), [("unlock.c", "cc"), ("unlock.cpp", "c++")])
def test_pkg_config(outside: Path, source: str, compiler: str) -> None:
    path = output(["xblshim", "paths", "--pkgconfig"], outside).strip()
    assert output(["pkgconf", "--modversion", "xblshim"], outside, PKG_CONFIG_PATH=path).strip() == version(outside)
    flags = shlex.split(output(["pkgconf", "--cflags", "--libs", "xblshim"], outside, PKG_CONFIG_PATH=path))
    standard = "-std=c++17" if source.endswith("cpp") else "-std=c11"
    output([compiler, standard, "-Wall", "-Wextra", "-Werror", source, *flags, "-o", "unlock"], outside)
    check_unlocks(output([str(outside / "unlock")], outside))


def test_polling_in_c(outside: Path) -> None:
    """The first run makes progress, the second one finds it."""
    shutil.copy(EXAMPLES / "polling.c", outside)
    path = output(["xblshim", "paths", "--pkgconfig"], outside).strip()
    flags = shlex.split(output(["pkgconf", "--cflags", "--libs", "xblshim"], outside, PKG_CONFIG_PATH=path))
    output(["cc", "-std=c11", "-Wall", "-Wextra", "-Werror", "polling.c", *flags, "-o", "polling"], outside)
    done, already = "0x00000000 S_OK", "0x80190130 HTTP_E_STATUS_NOT_MODIFIED"
    for expected in ([done, done, done, already], [already] * 4):
        printed = output([str(outside / "polling")], outside).splitlines()
        assert printed == [f"update of {i}: {hr}" for i, hr in zip((11, 12, 13, 12), expected, strict=True)]


@pytest.mark.parametrize("program", ["unlock.py", "unlock_cffi.py"])
def test_from_python(outside: Path, program: str) -> None:
    check_unlocks(output([PYTHON, program], outside))


def test_session(outside: Path) -> None:
    printed = output([PYTHON, "session.py"], outside, XBLSHIM_LOG="error").splitlines()
    assert printed[1:5] == [
        "achievement 7 to 40 %: changed",
        "achievement 7 to 100 %: changed",
        "achievement 7 to 100 %: not higher than what the service holds",
        "achievement 7: 100 %, achieved",
    ]
    assert printed[-2:] == ["5 of 5 changed", "unlocked: ['7']"]


def test_types(outside: Path) -> None:
    """mypy --strict with the installed package accepts the examples and typed/right.py, and refuses each wrong line of typed/wrong.py."""
    names = ("session.py", "unlock.py", "unlock_cffi.py", "right.py", "wrong.py")
    for name in ("right.py", "wrong.py"):
        shutil.copy(HERE / "typed" / name, outside)
    options = ["--strict", "--no-incremental", "--config-file", os.devnull, "--python-executable", PYTHON]
    command = [sys.executable, "-m", "mypy", *options, *names]
    said = subprocess.run(command, capture_output=True, text=True, env=clean_environment(outside), cwd=outside).stdout
    found = {f"{file}:{line}" for file, line in re.findall(r"^(\S+\.py):(\d+): error: ", said, re.MULTILINE)}
    lines = enumerate((outside / "wrong.py").read_text().splitlines(), 1)
    assert found == {f"wrong.py:{number}" for number, line in lines if line.endswith("# wrong")}, said


def test_names_of_the_package(outside: Path) -> None:
    code = "import xblshim; print(*dir(xblshim), xblshim.AsyncSession.__name__); print(xblshim.__version__)"
    names, version = output([PYTHON, "-c", code], outside).splitlines()
    assert {"session", "ffi", "AsyncSession", "__version__"} <= {*names.split()}
    metadata = "from importlib.metadata import version; print(version('xblshim'))"
    assert version == output([PYTHON, "-c", metadata], outside).strip()


def test_the_manager_in_a_frame_loop(outside: Path) -> None:
    for name in ("manager.cpp", "manager.toml"):
        shutil.copy(EXAMPLES / name, outside)
    path = output(["xblshim", "paths", "--pkgconfig"], outside).strip()
    flags = shlex.split(output(["pkgconf", "--cflags", "--libs", "xblshim"], outside, PKG_CONFIG_PATH=path))
    output(
        ["c++", "-std=c++17", "-Wall", "-Wextra", "-Werror", "manager.cpp", *flags, "-o", "manager"],
        outside,
    )
    first, second = (
        output([str(outside / "manager")], outside, XBLSHIM_DEFINITIONS="manager.toml").splitlines() for _ in range(2)
    )
    both = ["First Light: You lit a lantern.", "Lantern Keeper: You lit every lantern in the harbour."]
    assert first[-2:] == both
    assert sorted(line for line in first if line.startswith("unlocked")) == ["unlocked: 1", "unlocked: 2"]
    assert "progress: 2 is at 50 percent" in first
    assert second == both, "the second run finds everything unlocked, and sends nothing"
    # A service without its achievements ends it immediately with the reason, not after a minute of frames.
    undefined = subprocess.run(
        [str(outside / "manager")],
        env={**clean_environment(outside), "XBLSHIM_STATE_DIR": str(outside / "empty")},
        cwd=outside,
        capture_output=True,
        text=True,
        timeout=30,
    )
    assert undefined.returncode == 1
    assert "E_BOUNDS" in undefined.stderr


def test_a_served_service_receives_the_update(outside: Path) -> None:
    """`xblshim serve` and the game are separate processes. The served store has the unlocked achievement."""
    environment = clean_environment(outside)
    with subprocess.Popen(
        ["xblshim", "serve", "--port", "0"], stdout=subprocess.PIPE, text=True, env=environment, cwd=outside
    ) as server:
        try:
            assert server.stdout is not None
            address = next(
                w for line in iter(server.stdout.readline, "") for w in line.split() if w.startswith("http://")
            )
            check_unlocks(
                output(
                    [PYTHON, "unlock.py"],
                    outside,
                    XBLSHIM_SERVICE=address,
                    XBLSHIM_STATE_DIR=str(outside / "x"),
                )
            )
            held = output(["xblshim", "achievements", "--json"], outside, XBLSHIM_SERVICE=address)
            assert '"7"' in held
            assert not (outside / "x").exists(), "the game wrote to its own local store"
        finally:
            server.terminate()
            assert server.wait(30) == 0
