"""The list of Pythons with a wheel agrees in all places, and the workflows' permissions are limited."""

import re
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def test_one_list_of_pythons(load_tool: Callable[[str], ModuleType]) -> None:
    versions = load_tool("pythons").VERSIONS
    tags = tuple("cp" + version.replace(".", "") for version in versions)
    assert tags == load_tool("check_wheel").TESTED
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    # Each one is listed, so that neither a new version nor a free-threaded one ("cp314t") gets a wheel automatically.
    assert tuple(project["tool"]["cibuildwheel"]["build"]) == tuple(f"{tag}-*" for tag in tags)
    wheels = (ROOT / ".github" / "workflows" / "wheels.yml").read_text(encoding="utf-8")
    tried = ", ".join(f'"{version}"' for version in versions)
    # On POSIX systems, and on Windows.
    assert wheels.count(f"python: [{tried}]") == 2, "programs in C and C++ are not tried with the same"


def test_wheels_state_the_licenses_of_what_they_hold(load_tool: Callable[[str], ModuleType]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    checked = load_tool("check_wheel")
    assert project["license"] == checked.LICENSE
    assert {path.relative_to(ROOT).as_posix() for name in project["license-files"] for path in ROOT.glob(name)} == set(
        checked.LICENSES
    )


def test_debians_copyright_names_the_license_of_cffis_code(load_tool: Callable[[str], ModuleType]) -> None:
    stanza = load_tool("packages").bridge_stanza()
    assert re.match(r"Files: \S+/_bridge\*\nCopyright: .+\n .+\nLicense: Expat and MIT-0-of-cffi\n ", stanza)
    assert " MIT No Attribution\n .\n" in stanza
    assert all(line.startswith(" ") for line in stanza.splitlines()[4:])


def test_nothing_is_published_that_was_not_embedded() -> None:
    wheels = (ROOT / ".github" / "workflows" / "wheels.yml").read_text(encoding="utf-8")
    built = set(
        re.findall(r"^ +- \{ name: ([a-z0-9_-]+), runner: [a-z0-9.-]+ \}", wheels.split("programs:")[0], re.MULTILINE)
    )
    tried = set(
        re.findall(
            r"^ +- \{ name: ([a-z0-9_-]+), runner: [a-z0-9.-]+ \}", wheels.split("programs:", 1)[1], re.MULTILINE
        )
    )
    tried |= set(re.findall(r"name: dist-(windows-[a-z0-9]+)", wheels))
    assert built == tried
    assert re.search(r"^  publish:\n    needs: \[sdist, wheels, programs, windows-programs\]$", wheels, re.MULTILINE)


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned_and_permissions_few(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    used = re.findall(r"uses: *(.+)", text)
    assert used
    for action in used:
        assert re.fullmatch(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action
    assert re.search(r"^permissions:\n  contents: read$", text, re.MULTILINE)
    granted = set(re.findall(r"^ +([a-z-]+): write", text, re.MULTILINE))
    assert granted <= {"id-token"}
    assert "secrets." not in text
