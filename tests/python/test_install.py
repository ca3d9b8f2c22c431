"""`make install` builds and installs unless exactly these sources are installed."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest


class Machine:
    """A clone with one source file, an environment, and a pip that copies the file there."""

    def __init__(self, tool: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.source = folder / "clone" / "python" / "module.py"
        self.installed = folder / "site" / "xblshim" / "module.py"
        self.site = folder / "site"
        self.script = folder / "bin" / "xblshim"
        self.entry_points = self.site / "xblshim.dist-info" / "entry_points.txt"
        self.pip_code = 0
        self.pips = 0
        self.while_building: Callable[[], object] = lambda: None
        for path in (self.source.parent, self.installed.parent, self.script.parent):
            path.mkdir(parents=True)
        self.release("xblshim", "0.1", "Requires-Dist: Needed.One>=1 ; python_version >= '3'")
        self.release("needed_one", "1.0")
        self.source.write_text("one\n")
        monkeypatch.setattr(tool, "ROOT", folder / "clone")
        monkeypatch.setattr(tool, "MARK", folder / ".installed")
        monkeypatch.setattr(tool, "SOURCES_MARK", folder / ".installed-sources")
        monkeypatch.setattr(tool.sysconfig, "get_path", lambda name: str(folder / "site"))
        monkeypatch.setattr(tool.subprocess, "run", self._pip)
        self._main: Callable[[], int] = tool.main

    def _pip(self, command: list[str], cwd: Path) -> subprocess.CompletedProcess[str]:
        assert command[:3] == [sys.executable, "-m", "pip"]
        assert cwd == self.source.parents[1]
        self.pips += 1
        if self.pip_code == 0:
            self.installed.write_bytes(self.source.read_bytes())
            self.script.write_text("run\n")
            self.entry_points.write_text("[pytest11]\n")
            names = "../bin/xblshim,,\nxblshim.dist-info/entry_points.txt,,\nxblshim/__pycache__/module.pyc,,\n"
            (self.site / "xblshim.dist-info" / "RECORD").write_text(names)
        self.while_building()
        return subprocess.CompletedProcess(command, self.pip_code)

    def release(self, name: str, version: str, *more: str) -> None:
        folder = self.site / f"{name}.dist-info"
        folder.mkdir(exist_ok=True)
        (folder / "METADATA").write_text(
            "\n".join(["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}", *more])
        )

    def installs(self) -> bool:
        """Runs `make install`: whether it called pip."""
        before = self.pips
        assert self._main() == self.pip_code
        return self.pips > before


@pytest.fixture
def machine(load_tool: Callable[[str], ModuleType], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine(load_tool("install"), tmp_path, monkeypatch)
    assert machine.installs()
    assert not machine.installs()
    return machine


def rewrite(path: Path, text: str) -> None:
    """With the size and the times of before."""
    before = path.stat()
    assert before.st_size == len(text)
    path.write_text(text)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


@pytest.mark.parametrize(
    "change",
    [
        lambda one: rewrite(one.source, "two\n"),
        lambda one: (one.source.parent / "another.py").write_text("one\n"),
        pytest.param(lambda one: one.source.chmod(0o755), marks=pytest.mark.skipif(os.name == "nt", reason="POSIX")),
        lambda one: rewrite(one.installed, "two\n"),
        lambda one: one.installed.unlink(),
        lambda one: one.script.unlink(),
        lambda one: rewrite(one.script, "end\n"),
        lambda one: one.entry_points.unlink(),
        lambda one: one.release("needed_one", "1.1"),
        lambda one: shutil.rmtree(one.site / "needed_one.dist-info"),
    ],
    ids=[
        "source",
        "new source",
        "mode",
        "installed file",
        "installed file gone",
        "script gone",
        "script",
        "entry points gone",
        "dependency",
        "dependency gone",
    ],
)
def test_a_change_installs_once_more(machine: Machine, change: Callable[[Machine], object]) -> None:
    change(machine)
    assert machine.installs()
    assert not machine.installs()


@pytest.mark.parametrize("name", ["CXX", "CXXFLAGS", "LDFLAGS", "CMAKE_BUILD_TYPE", "SKBUILD_CMAKE_DEFINE", "PATH"])
def test_a_setting_of_the_build_installs_once_more(
    machine: Machine, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, "another")
    assert machine.installs()
    monkeypatch.delenv(name)
    assert machine.installs()


def test_what_is_not_of_the_package_installs_nothing(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in (
        "build/release/x.o",
        "tests/test_x.py",
        ".git/index",
        "python/__pycache__/module.pyc",
        ".mypy_cache/x",
    ):
        path = machine.source.parents[1] / name
        path.parent.mkdir(parents=True)
        path.write_text("made\n")
    monkeypatch.setenv("XBLSHIM_LOG", "debug")
    machine.release("ruff", "1.0")  # of another group
    assert not machine.installs()


def test_after_a_failure_it_installs_again(machine: Machine) -> None:
    rewrite(machine.source, "two\n")
    machine.pip_code = 1
    assert machine.installs()
    rewrite(machine.source, "one\n")  # what was installed before the failure, which may have left half of it
    assert machine.installs()
    machine.pip_code = 0
    assert machine.installs()


def test_sources_that_change_while_they_are_built(machine: Machine) -> None:
    rewrite(machine.source, "two\n")
    machine.while_building = lambda: rewrite(machine.source, "six\n")
    assert machine.installs()
    machine.while_building = lambda: None
    assert machine.installs()
    assert machine.installed.read_text() == "six\n"


@pytest.fixture
def sources(load_tool: Callable[[str], ModuleType]) -> ModuleType:
    return load_tool("installed_sources")


def test_changed_sources_are_noticed_until_they_are_installed(
    machine: Machine, sources: ModuleType, tmp_path: Path
) -> None:
    clone, mark = tmp_path / "clone", tmp_path / ".installed-sources"

    def older() -> bool:
        return bool(sources.are_older(clone, mark))

    assert not older()
    for change in (
        lambda: machine.source.write_text("three\n"),
        lambda: (machine.source.parent / "new").mkdir() or (machine.source.parent / "new" / "more.py").touch(),
        lambda: machine.source.rename(machine.source.with_name("other.py")).rename(machine.source.with_name("more.py")),
    ):
        change()
        assert older()
        if machine.source.exists():
            assert machine.installs()
            assert not older()


def test_sources_of_the_same_contents_are_not_older(machine: Machine, sources: ModuleType, tmp_path: Path) -> None:
    """Such as after a branch was checked out and left again. Caches, and the files of editors, are no sources."""
    clone, mark = tmp_path / "clone", tmp_path / ".installed-sources"
    os.utime(machine.source, ns=(1, 1))
    (machine.source.parent / "__pycache__").mkdir()
    (machine.source.parent / "__pycache__" / "module.pyc").touch()
    (machine.source.parent / ".module.py.swp").touch()
    before = mark.read_text()
    assert not sources.are_older(clone, mark)
    assert mark.read_text() != before  # the next look reads no contents
    assert mark.read_text().split()[0] == sources.signature(clone)


def test_a_failed_install_leaves_the_sources_newer(machine: Machine, sources: ModuleType, tmp_path: Path) -> None:
    machine.source.write_text("three\n")
    machine.pip_code = 1
    machine.installs()
    assert sources.are_older(tmp_path / "clone", tmp_path / ".installed-sources")
    assert not sources.are_older(tmp_path / "clone", tmp_path / "nothing was installed")


def test_a_run_of_tests_with_an_older_package_ends_at_once(sources: ModuleType, tmp_path: Path) -> None:
    root = tmp_path.resolve()
    (root / "tests").mkdir()
    (root / "tools").mkdir()
    for name in ("conftest.py", "loaded_module.py", "process_state.py"):
        shutil.copy(Path(__file__).parents[1] / name, root / "tests")
    tool = Path(sources.__file__ or "").read_text("utf-8")
    replaced = f"\n\ndef are_older(root: Path) -> bool:\n    return root == Path({str(root)!r})\n"
    (root / "tools" / "installed_sources.py").write_text(tool + replaced, "utf-8")
    (root / "tests" / "test_one.py").write_text("def test_one() -> None:\n    pass\n")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "--rootdir", str(root), "tests"]
    ran = subprocess.run(command, cwd=root, capture_output=True, text=True, timeout=120)
    assert ran.returncode == pytest.ExitCode.USAGE_ERROR
    assert sources.OLDER in ran.stderr
