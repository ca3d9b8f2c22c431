"""The release command, in a clone of a small repository, and its findings about this one."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
CHANGELOG = """# Changelog

## [Unreleased]

### Added

- A thing that users notice.

## [0.1.0] - 2026-01-01

- The first.
"""


@pytest.fixture
def release(tmp_path: Path, load_tool: Callable[[str], ModuleType], monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool in a separate repository, without checks of the installed package and of builds."""
    module = load_tool("release")
    if shutil.which("git") is None:
        pytest.skip("needs git")
    for name, value in {
        "ROOT": tmp_path,
        "PROJECT": tmp_path / "pyproject.toml",
        "CHANGELOG": tmp_path / "CHANGELOG.md",
    }.items():
        monkeypatch.setattr(module, name, value)
    monkeypatch.setattr(module, "check_pages", lambda: iter(()))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    for key in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{key}_NAME", "Ann")
        monkeypatch.setenv(f"GIT_{key}_EMAIL", "ann@example.test")
    (tmp_path / "pyproject.toml").write_text(
        '[project]\nname = "xblshim"\nversion = "0.1.0"\n[tool.xblshim]\npublished = false\n'
    )
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    for name in ("LICENSE", "packaging/debian/copyright", "packaging/licenses/cffi.txt", ".ci/run"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / ".github", tmp_path / ".github")
    for command in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "first"], ["tag", "v0.1.0"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    return module


def missing(release: ModuleType) -> set[str]:
    found = {finding.name: finding for finding in release.check(build=False)}
    return {name for name, finding in found.items() if not finding.ok} - {"installed"}


def test_a_release(release: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert missing(release) == {"tag"}  # of the previous version
    release.make("0.2.0", build=False)
    assert release.git("status", "--porcelain") == ""
    assert release.git("log", "-1", "--format=%s") == "release: 0.2.0"
    assert release.version() == "0.2.0"
    text = (tmp_path / "CHANGELOG.md").read_text()
    assert re.search(r"## \[Unreleased\]\n\n## \[0\.2\.0\] - \d{4}-\d\d-\d\d\n\n### Added\n\n- A thing", text)
    message = release.git("tag", "--list", "--format=%(contents)", "v0.2.0")
    assert message.startswith("xblshim 0.2.0\n\n### Added\n\n- A thing that users notice.")
    assert "The first." not in message
    assert "git push origin HEAD v0.2.0" in capsys.readouterr().out
    assert missing(release) == {"tag"}  # it exists


def test_a_release_with_missing_parts_changes_nothing(release: ModuleType, tmp_path: Path) -> None:
    (tmp_path / ".github" / "workflows" / "wheels.yml").unlink()
    (tmp_path / "LICENSE").unlink()
    release.git("commit", "-q", "-a", "-m", "less")
    before = (tmp_path / "CHANGELOG.md").read_text()
    assert missing(release) == {"CI", "license", "tag"}
    with pytest.raises(SystemExit, match="nothing was changed"):
        release.make("0.2.0", build=False)
    assert (tmp_path / "CHANGELOG.md").read_text() == before
    assert release.version() == "0.1.0"
    assert release.git("tag") == "v0.1.0"


def test_entries_of_unreleased_join_the_versions_section(release: ModuleType, tmp_path: Path) -> None:
    text = CHANGELOG.replace("- The first.", "Words before.\n\n### Fixed\n\n- A fault.\n\n### Added\n\n- More.")
    text += "\n## [0.0.1] - 2025-01-01\n\n- Nothing.\n"
    assert release.released_changelog(text, "0.1.0", "2026-02-02") == (
        "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-02-02\n\nWords before.\n\n### Fixed\n\n- A fault.\n\n"
        "### Added\n\n- More.\n- A thing that users notice.\n\n## [0.0.1] - 2025-01-01\n\n- Nothing.\n"
    )
    real = (ROOT / "CHANGELOG.md").read_text("utf-8")
    made = release.released_changelog(real, release_version(), "2026-02-02")
    assert sorted(line for line in made.splitlines() if line.startswith("- ")) == sorted(
        line for line in real.splitlines() if line.startswith("- ")
    )
    assert release.released_changelog(made, release_version(), "2026-02-02") == made


def release_version() -> str:
    found = re.search(r'^version = "(.*)"$', (ROOT / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def test_an_older_version_is_refused(release: ModuleType) -> None:
    with pytest.raises(SystemExit, match="nothing was changed"):
        release.make("0.0.9", build=False)
    assert release.version() == "0.1.0"


def test_what_git_refuses_changes_nothing(release: ModuleType, tmp_path: Path) -> None:
    """A hook that fails, then a tag that can't be signed; git's message is shown."""
    before = release.git("rev-parse", "HEAD")
    hook = tmp_path / ".git" / "hooks" / "pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho 'the hook says no' >&2\nexit 1\n")
    hook.chmod(0o755)
    with pytest.raises(SystemExit, match="git commit failed: the hook says no"):
        release.make("0.2.0", build=False)
    hook.unlink()
    release.git("config", "tag.gpgSign", "true")
    release.git("config", "gpg.program", "/nonexistent")
    with pytest.raises(SystemExit, match="git tag failed: "):
        release.make("0.2.0", build=False)
    assert (release.git("status", "--porcelain"), release.git("rev-parse", "HEAD")) == ("", before)
    assert release.git("tag") == "v0.1.0"


def test_a_failed_release_changes_nothing(release: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n")
    release.git("commit", "-q", "-a", "-m", "none")
    with pytest.raises(SystemExit, match="neither"):
        release.make("0.2.0", build=False)
    assert release.git("status", "--porcelain") == ""

    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    release.git("commit", "-q", "-a", "-m", "again")

    def broken() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(release, "check_workflows", broken)
    with pytest.raises(KeyboardInterrupt):
        release.make("0.2.0", build=False)
    assert release.git("status", "--porcelain") == ""


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda text: text.replace("## [0.1.0] - 2026-01-01", "## [0.1.0] - Unreleased"), "changelog"),
        (lambda text: text.replace("\n- The first.\n", ""), "changelog"),
        (lambda text: text.partition("## [0.1.0]")[0], "changelog"),
        (lambda text: text.replace("- The first.", "- The first.\n- TODO"), "unreleased"),
    ],
)
def test_the_changelog(release: ModuleType, tmp_path: Path, change: Callable[[str], str], name: str) -> None:
    (tmp_path / "CHANGELOG.md").write_text(change(CHANGELOG))
    assert {finding.name for finding in release.check_changelog("0.1.0") if not finding.ok} == {name}


def test_entries_that_wait_beside_the_versions_section(release: ModuleType) -> None:
    release.git("tag", "--delete", "v0.1.0")
    assert {finding.name for finding in release.check_changelog("0.1.0") if not finding.ok} == {"unreleased"}


def test_an_uncommitted_change_and_a_wrong_version(release: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "new.txt").touch()
    assert missing(release) == {"tag", "tree"}
    with pytest.raises(SystemExit, match="the tree has changes"):
        release.make("0.2.0", build=False)
    (tmp_path / "new.txt").unlink()
    with pytest.raises(SystemExit, match=r"MAJOR\.MINOR\.PATCH"):
        release.make("v2", build=False)
    (tmp_path / "pyproject.toml").write_text('version = "2"\n')
    assert "version" in missing(release)


@pytest.mark.skipif(Path("/usr/lib/xblshim").exists(), reason="the Debian package is installed")
@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
@pytest.mark.parametrize("script", ["prerm remove", "postinst configure"])
def test_a_debian_package_without_its_files_can_be_removed(script: str) -> None:
    name, argument = script.split()
    ran = subprocess.run(["sh", str(ROOT / "packaging" / "debian" / name), argument], capture_output=True, text=True)
    assert (ran.returncode, ran.stderr) == (0, "")


def test_the_version_is_in_one_place() -> None:
    """Only pyproject.toml, the changelog and tests have it."""
    current = re.search(r'^version = "(.*)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert current
    ran = subprocess.run(["git", "grep", "-lwF", current[1]], cwd=ROOT, capture_output=True, text=True)
    if ran.returncode > 1:
        pytest.skip("needs git")
    named = {name for name in ran.stdout.split() if not name.startswith("tests/")}
    assert named <= {"pyproject.toml", "CHANGELOG.md"}
