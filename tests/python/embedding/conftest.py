"""Real host processes, in C and in Python, with the installed package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

HERE = Path(__file__).parent
REPOSITORY = HERE.parents[2]


on_both_loops = pytest.mark.parametrize("event_loop", ["asyncio", "uvloop"])
"""For tests whose result may depend on the event loop."""


def run(command: list[str | Path], environ: dict[str, str], timeout: float = 60) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env=environ, text=True, capture_output=True, timeout=timeout, check=False)


def values(output: str) -> dict[str, str]:
    """Returns the "name value" lines that host.c prints; the last one of each name."""
    return {name: value for name, _, value in (line.partition(" ") for line in output.splitlines())}


def project_version() -> str:
    lines = (REPOSITORY / "pyproject.toml").read_text().splitlines()
    return next(line.split('"')[1] for line in lines if line.startswith("version"))


@pytest.fixture(scope="session")
def package() -> Path:
    """The installed package's folder."""
    import xblshim

    try:
        library = xblshim.library_path()
    except FileNotFoundError as error:
        pytest.skip(f"needs the installed package: {error}")
    return library.parents[2]


@pytest.fixture(scope="session")
def bridge(package: Path) -> Path:
    """The bridge for the Python that runs the tests."""
    soabi = sysconfig.get_config_var("SOABI")
    path = package / f"_bridge.{soabi}.so"
    if not path.is_file():
        pytest.skip(f"needs the bridge to this Python: {path} is missing")
    return path


@pytest.fixture(scope="session")
def compile_c(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[..., Path]:
    compiler = os.environ.get("CC") or shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None:
        pytest.skip("needs a C compiler (cc, gcc or clang)")
    folder = tmp_path_factory.mktemp("programs")

    def build(source: Path, *options: str) -> Path:
        program = folder / source.stem
        command = [
            compiler,
            "-std=gnu11",
            "-Wall",
            "-Wextra",
            "-Werror",
            f"-I{package}/_native/include",
            source,
            "-o",
            program,
        ]
        subprocess.run([*command, *options], check=True)
        return program

    return build


@pytest.fixture(scope="session")
def host(compile_c: Callable[..., Path], package: Path) -> Path:
    """host.c, which finds the library through LD_LIBRARY_PATH."""
    return compile_c(HERE / "host.c", f"-L{package}/_native/lib", "-lxblshim", "-lpthread")


@pytest.fixture
def event_loop() -> str:
    """The embedded runtime's event loop: asyncio's, as with only the package installed; see `on_both_loops`."""
    return "asyncio"


@pytest.fixture
def environ(tmp_path: Path, package: Path, event_loop: str) -> dict[str, str]:
    """A user's environment without Python's variables, and with a state folder of its own."""
    home = tmp_path / "home"
    home.mkdir()
    return {
        "PATH": "/usr/bin:/bin",
        "HOME": str(home),
        "XBLSHIM_EVENT_LOOP": event_loop,
        "XBLSHIM_STATE_DIR": str(tmp_path / "state"),
        "LD_LIBRARY_PATH": f"{package}/_native/lib",
    }


@dataclass
class Copy:
    """A copy of the package in a separate folder, like that of `pip install --target`, whose files a test may change."""

    site: Path
    environ: dict[str, str] = field(default_factory=dict)

    @property
    def package(self) -> Path:
        return self.site / "xblshim"

    @property
    def library(self) -> Path:
        return self.package / "_native" / "lib" / "libxblshim.so"

    def client(self, source: str) -> None:
        """Replaces the client, which the Python side creates last, by `source`, which must define open_client()."""
        (self.package / "wiring" / "open_client.py").write_text(source)


@pytest.fixture
def copy(package: Path, bridge: Path, environ: dict[str, str], tmp_path: Path) -> Copy:
    """Its Python and its dependencies are those of the environment that runs the tests."""
    import xblshim

    site = tmp_path / "site"
    shutil.copytree(
        Path(xblshim.__file__).parent, site / "xblshim", ignore=shutil.ignore_patterns("__pycache__", "_native")
    )
    shutil.copy(bridge, site / "xblshim")
    libraries = site / "xblshim" / "_native" / "lib"
    libraries.mkdir(parents=True)
    for library in (package / "_native" / "lib").glob("libxblshim.so*"):
        shutil.copy(library, libraries, follow_symlinks=False)
    return Copy(site, {**environ, "LD_LIBRARY_PATH": str(libraries), "XBLSHIM_PYTHON": sys.executable})


def pythons() -> Iterator[Path]:
    """Yields other interpreters of 3.11 and later on this machine."""
    named = [Path(path) for path in os.environ.get("XBLSHIM_TEST_PYTHONS", "").split(os.pathsep) if path]
    folders = [*Path.home().glob(".pyenv/versions/3.*/bin"), *map(Path, os.environ.get("PATH", "").split(os.pathsep))]
    found = [
        *named,
        *(path for folder in folders if folder.name != "shims" for path in sorted(folder.glob("python3.1[1-9]"))),
    ]
    seen = {Path(sys.executable).resolve()}
    for path in found:
        if path.is_file() and path.resolve() not in seen:
            seen.add(path.resolve())
            yield path


def write_bridge(python: Path | str, source: Path) -> None:
    """Lets an interpreter write the bridge's C source."""
    script = REPOSITORY / "python/xblshim/bridge/build.py"  # the installed package doesn't contain it
    subprocess.run([python, script, REPOSITORY / "src", source], check=True)


def build_bridge(source: Path, output: Path, include: str) -> None:
    """Builds the bridge for a Python whose headers are in `include`."""
    compiler = os.environ.get("CC") or shutil.which("cc")
    if compiler is None:
        pytest.skip("needs a C compiler")
    options = [
        "-O1",
        "-shared",
        "-fPIC",
        "-fvisibility=hidden",
        f'-DXBLSHIM_VERSION="{project_version()}"',
        f"-I{REPOSITORY}/src",
        f"-I{REPOSITORY}/include",
        f"-I{include}",
    ]
    subprocess.run(
        [compiler, *options, source, REPOSITORY / "src/bridge/interpreter.c", "-o", output, "-ldl"], check=True
    )


@pytest.fixture(scope="session", params=[pytest.param(path, id=str(path)) for path in pythons()] or [None])
def other_python(request: pytest.FixtureRequest, package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of another Python's virtual environment with the package.

    The core is the installed one, which is independent of the Python version. The bridge is compiled. Of the dependencies only cffi depends on the
    version.
    """
    import xblshim

    if request.param is None:
        pytest.skip("there is no other Python 3.11 or later on this machine")
    folder = tmp_path_factory.mktemp("environment")
    made = subprocess.run([request.param, "-m", "venv", "--without-pip", folder], capture_output=True, text=True)
    if made.returncode != 0:
        pytest.skip(f"{request.param} makes no virtual environment: {made.stderr.strip()}")
    python = folder / "bin" / "python"
    asked = "import sysconfig as s; print(s.get_config_var('SOABI'), s.get_path('include'), s.get_path('purelib'))"
    soabi, include, site = subprocess.run(
        [python, "-c", asked], capture_output=True, text=True, check=True
    ).stdout.split()
    if not Path(include, "Python.h").is_file():
        pytest.skip(f"{request.param} has no headers in {include}")
    command = [
        sys.executable,
        "-m",
        "pip",
        "--python",
        python,
        "install",
        "-q",
        "--disable-pip-version-check",
        "cffi>=2.1.1",
    ]
    installed = subprocess.run(command, capture_output=True, text=True)
    if installed.returncode != 0:
        pytest.skip(f"cffi can't be installed for {request.param}: {installed.stderr.strip()[-200:]}")
    Path(site, "rest.pth").write_text(sysconfig.get_path("purelib") + "\n")  # the other dependencies are pure Python
    copy = Path(site, "xblshim")
    ignored = shutil.ignore_patterns("__pycache__", "_bridge.*")
    shutil.copytree(Path(xblshim.__file__).parent, copy, ignore=ignored)
    if not (copy / "_native").is_dir():
        shutil.copytree(package / "_native", copy / "_native")
    write_bridge(python, folder / "bridge.c")
    build_bridge(folder / "bridge.c", copy / f"_bridge.{soabi}.so", include)
    return python
