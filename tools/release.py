"""Makes a release: `make release-check` reports what is missing, `make release` makes version, changelog, notes, commit and tag.

release.py check [--no-build]: prints each finding with its remedy; returns 1 when something is missing
release.py notes: prints the section of the changelog in the form of the tag's message
release.py make [VERSION]: sets the version (default: the one in pyproject.toml), dates its section of the changelog, checks, commits as `release:
VERSION` and tags vVERSION. Pushes nothing.
"""

from __future__ import annotations

import argparse
import datetime
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parent))

from sdist import build_sdist

ROOT = Path(__file__).parents[1]
PROJECT = ROOT / "pyproject.toml"
CHANGELOG = ROOT / "CHANGELOG.md"
VERSION_LINE = re.compile(r'^version = "(.*)"$', re.MULTILINE)
WORKFLOWS = ("ci.yml", "packages.yml", "wheels.yml", "windows.yml")
# An sdist needs these to build the library, the wheel and the packages, and for its license.
IN_SDIST = (
    "LICENSE",
    "CMakeLists.txt",
    "CHANGELOG.md",
    "conanfile.py",
    "packaging/packages.cmake",
    "src/base/platform.h",
    "include/XAsync.h",
)


class Finding(NamedTuple):
    """The result of a check: a sentence, with the remedy when something is missing."""

    name: str
    ok: bool
    text: str


def version() -> str:
    """Returns the version in pyproject.toml, its only place."""
    found = VERSION_LINE.search(PROJECT.read_text("utf-8"))
    return found[1] if found else ""


def section(text: str, name: str) -> tuple[str, str] | None:
    """Returns the heading and the body of a section of the changelog: `Unreleased` or a version."""
    found = re.search(rf"^(## \[{re.escape(name)}\][^\n]*)\n(.*?)(?=^## \[|\Z)", text, re.MULTILINE | re.DOTALL)
    return (found[1], found[2].strip()) if found else None


def git(*arguments: str) -> str:
    """The output; the end with git's own message when it fails, such as for a missing user.email."""
    ran = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True)
    if ran.returncode:
        raise SystemExit(f"release: git {arguments[0]} failed: {ran.stderr.strip()}")
    return ran.stdout.strip()


def check(*, build: bool, tree: bool = True) -> Iterator[Finding]:
    """Checks everything that a release needs. `tree` False: within `make`, which commits."""
    current = version()
    yield from check_version(current)
    yield from check_changelog(current)
    yield from check_pages()
    if tree:
        yield from check_tree()
    yield from check_workflows()
    yield from check_licenses()
    if build:
        yield from check_builds(current)


def check_version(current: str) -> Iterator[Finding]:
    good = re.fullmatch(r"\d+\.\d+\.\d+", current) is not None
    yield Finding(
        "version", good, current if good else f"{current!r} in pyproject.toml is not MAJOR.MINOR.PATCH: correct it"
    )
    tags = git("tag", "--list", "v*").splitlines()
    last = max((name for name in tags if re.fullmatch(r"v\d+\.\d+\.\d+", name)), key=_numbers, default="")
    if f"v{current}" in tags:
        yield Finding("tag", False, f"the tag v{current} exists already: give a new version")
    elif good and last and _numbers(current) < _numbers(last):
        yield Finding("tag", False, f"{current} is older than {last}, the last release: give a higher version")
    else:
        yield Finding("tag", True, f"v{current} is free")
    code = "import xblshim; print(xblshim.__version__, xblshim.load().XblShimGetVersion().decode())"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)
    said = ran.stdout.split()
    agrees = said == [current, current]
    text = (
        "the installed package and its library have it"
        if agrees
        else f"the installed package and its library have {said or 'none'}: make install"
    )
    yield Finding("installed", agrees, text)


def _numbers(name: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", name)]


def check_changelog(current: str) -> Iterator[Finding]:
    text = CHANGELOG.read_text("utf-8")
    found, rest = section(text, current), section(text, "Unreleased")
    if found is None:
        yield Finding(
            "changelog", False, f"CHANGELOG.md has no section [{current}]: make release makes it of [Unreleased]"
        )
    else:
        dated = re.search(r" - \d{4}-\d{2}-\d{2}$", found[0])
        if not dated:
            yield Finding("changelog", False, f"the section [{current}] has no date: make release writes it")
        elif not found[1]:
            yield Finding("changelog", False, f"the section [{current}] is empty: write what users notice")
        else:
            yield Finding("changelog", True, found[0].removeprefix("## "))
    tagged = git("tag", "--list", f"v{current}") != ""
    if found is not None and rest is not None and rest[1] and not tagged:
        yield Finding(
            "unreleased", False, f"CHANGELOG.md has entries in [Unreleased] beside [{current}]: make release moves them"
        )
    elif word := re.search(r"\b(TODO|TBD|FIXME)\b", found[1] if found else ""):
        yield Finding("unreleased", False, f"the section [{current}] says {word[0]}: finish it")
    else:
        yield Finding("unreleased", True, "no entries wait")


def check_pages() -> Iterator[Finding]:
    """Checks the rendered pages, including the installation commands."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "python")}
    command = [sys.executable, "-m", "xblshim.abi", "check"]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment)
    text = (
        "are those that pyproject.toml and the registry make"
        if ran.returncode == 0
        else f"are out of date: make render\n{ran.stdout}"
    )
    yield Finding("rendered pages", ran.returncode == 0, text)
    published = "published = true" in PROJECT.read_text("utf-8")
    yield Finding(
        "install commands",
        True,
        "from PyPI" if published else "from a clone, until `published = true` in pyproject.toml and make render",
    )


def check_tree() -> Iterator[Finding]:
    changed = git("status", "--porcelain")
    text = f"not committed: commit or remove these first\n{changed}" if changed else "clean"
    yield Finding("tree", not changed, text)


def check_workflows() -> Iterator[Finding]:
    folder = ROOT / ".github" / "workflows"
    missing = [name for name in WORKFLOWS if not (folder / name).is_file()]
    loose = [
        f"{path.name}: {use}"
        for path in sorted(folder.glob("*.yml"))
        for use in re.findall(r"uses: (\S+)", path.read_text("utf-8"))
        if not re.fullmatch(r"\S+@[0-9a-f]{40}", use)
    ]
    runs = os.access(ROOT / ".ci" / "run", os.X_OK)
    problems = [*(f"{name} is missing" for name in missing), *(f"{use} is not pinned to a commit" for use in loose)]
    problems += [] if runs else [".ci/run can't be executed"]
    yield Finding("CI", not problems, "; ".join(problems) or f"{len(WORKFLOWS)} workflows and .ci/run")


def check_licenses() -> Iterator[Finding]:
    names = ("LICENSE", "packaging/debian/copyright", "packaging/licenses/cffi.txt")
    gone = [name for name in names if not (ROOT / name).is_file()]
    yield Finding("license", not gone, f"{', '.join(gone)} is missing: restore it" if gone else ", ".join(names))


def check_builds(current: str) -> Iterator[Finding]:
    """Builds the sdist, and from it, without git, a repository or a home folder, the wheel of this Python."""
    with tempfile.TemporaryDirectory(prefix="xblshim-release-") as name:
        folder = Path(name)
        made = build_sdist(folder)
        problem = sdist_problem(made, current)
        yield Finding("sdist", not problem, problem or made.name)
        if problem:
            return
        problem, wheel = wheel_from(made, folder)
        problem = problem or wheel_problem(wheel, current)
        yield Finding("wheel", not problem, problem or f"{wheel}, without git")


def sdist_problem(sdist: Path, current: str) -> str:
    top = f"xblshim-{current}"
    with tarfile.open(sdist) as archive:
        names = archive.getnames()
    missing = [name for name in IN_SDIST if f"{top}/{name}" not in names]
    foreign = [name for name in names if re.search(r"/(\.git|\.venv|build|dist)/|\.(so|pyc|whl)$", name)]
    if sdist.name != f"{top}.tar.gz":
        return f"it is named {sdist.name}: its version is not {current}"
    if missing or foreign:
        return f"it lacks {missing}, and has {foreign[:5]}: correct sdist.include and sdist.exclude in pyproject.toml"
    return ""


def wheel_from(sdist: Path, folder: Path) -> tuple[str, Path]:
    """Returns a problem, or the wheel."""
    source, tools, out = folder / "source", folder / "tools", folder / "wheels"
    with tarfile.open(sdist) as archive:
        archive.extractall(source, filter="data")
    (tree,) = source.iterdir()
    tools.mkdir()
    (tools / "git").write_text("#!/bin/sh\necho 'git was called' >&2\nexit 127\n")
    (tools / "git").chmod(0o755)
    (folder / "home").mkdir()
    path = os.pathsep.join([str(tools), str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    environment = {**os.environ, "PATH": path, "HOME": str(folder / "home")}
    cache = shutil.which("ccache")
    if cache:
        said = subprocess.run([cache, "-k", "cache_dir"], capture_output=True, text=True).stdout.strip()
        environment["CCACHE_DIR"] = said
    command = [
        sys.executable,
        "-m",
        "pip",
        "wheel",
        "-q",
        "--no-deps",
        "--no-build-isolation",
        "-w",
        str(out),
        str(tree),
    ]
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True)
    if ran.returncode:
        return f"the sdist doesn't build: {ran.stdout[-2000:]}{ran.stderr[-2000:]}", out
    return "", next(out.glob("*.whl"))


def wheel_problem(wheel: Path, current: str) -> str:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        metadata = next(archive.read(name).decode() for name in names if name.endswith(".dist-info/METADATA"))
    if f"\nVersion: {current}\n" not in metadata:
        return f"its version is not {current}"
    for text in ("LICENSE", "packaging/licenses/cffi.txt"):
        if not any(name.endswith(f".dist-info/licenses/{text}") for name in names):
            return f"it lacks the license {text}: add it to license-files in pyproject.toml"
    return ""


def released_changelog(text: str, name: str, date: str) -> str:
    """Returns the changelog with a dated section of that version, which takes the entries of [Unreleased]."""
    waiting, own = section(text, "Unreleased"), section(text, name)
    if waiting is None and own is None:
        raise SystemExit("release: CHANGELOG.md has neither [Unreleased] nor a section of this version.")
    heading = f"## [{name}] - {date}"
    body = _joined(own[1] if own else "", waiting[1] if waiting else "")
    made = f"{heading}\n\n{body}\n\n" if body else f"{heading}\n\n"
    if waiting is not None:
        text = text.replace(f"{waiting[0]}\n", "## [Unreleased]\n", 1)
        text = _without_body(text, "Unreleased")
    if own is not None:
        start = text.index(own[0])
        text = text[:start] + _without_body(text[start:], name)
        return text.replace(f"{own[0]}\n\n", made, 1).rstrip("\n") + "\n"
    return text.replace("## [Unreleased]\n\n", f"## [Unreleased]\n\n{made}", 1).rstrip("\n") + "\n"


def _without_body(text: str, name: str) -> str:
    """The text with an empty section of that name."""
    return re.sub(
        rf"^(## \[{re.escape(name)}\][^\n]*)\n.*?(?=^## \[|\Z)",
        r"\1\n\n",
        text,
        count=1,
        flags=re.MULTILINE | re.DOTALL,
    )


def _joined(body: str, more: str) -> str:
    """Two sections' bodies as one: the entries below the same `###` heading together."""
    parts: dict[str, list[str]] = {}
    for one in (body, more):
        for part in re.split(r"^(?=### )", one, flags=re.MULTILINE):
            kind, _, entries = part.partition("\n") if part.startswith("### ") else ("", "", part)
            if entries.strip():
                parts.setdefault(kind, []).append(entries.strip())
    return "\n\n".join(
        "\n".join(entries) if not kind else f"{kind}\n\n" + "\n".join(entries) for kind, entries in parts.items()
    )


def make(wanted: str | None, *, build: bool) -> None:
    """Sets version and changelog, commits, and tags with the notes. Changes nothing when something is missing or fails."""
    if git("status", "--porcelain"):
        raise SystemExit("release: the tree has changes: commit them first.")
    name = wanted or version()
    if not re.fullmatch(r"\d+\.\d+\.\d+", name):
        raise SystemExit(f"release: {name!r} is not MAJOR.MINOR.PATCH.")
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    before = git("rev-parse", "HEAD")
    try:
        PROJECT.write_text(VERSION_LINE.sub(f'version = "{name}"', PROJECT.read_text("utf-8"), count=1), "utf-8")
        CHANGELOG.write_text(released_changelog(CHANGELOG.read_text("utf-8"), name, today), "utf-8")
        # The installed package has the previous version if the version changes.
        missing = [f for f in show(check(build=build, tree=False)) if not (f.ok or (wanted and f.name == "installed"))]
        if missing:
            raise SystemExit("release: nothing was changed, for what is missing above.")
        if git("status", "--porcelain"):
            git("commit", "--quiet", "--all", "--message", f"release: {name}")
        with tempfile.NamedTemporaryFile("w", suffix=".md", encoding="utf-8") as file:
            file.write(notes(name))
            file.flush()
            git("tag", "--annotate", f"v{name}", "--cleanup=whitespace", "--file", file.name)
    except BaseException:
        git("reset", "--quiet", "--hard", before)  # the tree was clean
        raise
    print(f"v{name} is tagged. What publishes it: git push origin HEAD v{name}")


def notes(name: str) -> str:
    found = section(CHANGELOG.read_text("utf-8"), name)
    if found is None:
        raise SystemExit(f"release: CHANGELOG.md has no section [{name}].")
    return f"xblshim {name}\n\n{found[1]}\n"


def show(findings: Iterator[Finding]) -> list[Finding]:
    """Prints each finding immediately. Returns all of them."""
    shown = []
    for finding in findings:
        print(f"{'ok     ' if finding.ok else 'MISSING'}  {finding.name}: {finding.text}", flush=True)
        shown.append(finding)
    return shown


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for command in ("check", "make"):
        commands.add_parser(command).add_argument("--no-build", action="store_true", help="without sdist and wheel")
    commands.choices["make"].add_argument("version", nargs="?")
    commands.add_parser("notes")
    args = parser.parse_args()
    if args.command == "notes":
        print(notes(version()), end="")
        return 0
    if args.command == "make":
        make(args.version, build=not args.no_build)
        return 0
    missing = [finding for finding in show(check(build=not args.no_build)) if not finding.ok]
    print(f"{len(missing)} missing" if missing else "nothing is missing")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
