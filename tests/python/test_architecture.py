"""The folders of docs/internals/architecture.md: includes and imports agree with the dependencies in its tables."""

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src"
PACKAGE = ROOT / "python" / "xblshim"


class Row(NamedTuple):
    folder: str
    depends_on: frozenset[str]
    """Folders (`base`) and single files (`service/bridge_abi.h`)."""


def rows_of(section: str) -> list[Row]:
    """Returns the table below the heading `### section`."""
    page = (ROOT / "docs/internals/architecture.md").read_text(encoding="utf-8")
    table = page.partition(f"### {section}\n")[2].partition("\n#")[0]
    rows: list[Row] = []
    for line in re.findall(r"^\| `.*$", table, re.MULTILINE):
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        named = re.findall(r"`([\w./]+)`", cells[-1])
        if cells[-1].startswith("all above"):
            named += [row.folder for row in rows]
        for folder in re.findall(r"`(\w+)/`", cells[0]):
            rows.append(Row(folder, frozenset(name.rstrip("/") for name in named)))
    return rows


def wrong(rows: list[Row], uses: dict[tuple[str, str], str]) -> list[str]:
    """Returns the uses that the rows don't allow, and rows that point downwards. `uses` maps a file and the file that it uses to the place."""
    allowed = {row.folder: row.depends_on for row in rows}
    said = []
    for place, row in enumerate(rows):
        above = {other.folder for other in rows[:place]}
        said += [
            f"the row of {row.folder}: {name} is no row above it"
            for name in sorted(row.depends_on)
            if name.partition("/")[0] not in above
        ]
    for (user, used), where in uses.items():
        folder, other = user.partition("/")[0], used.partition("/")[0]
        if folder == other:
            continue
        if folder not in allowed:
            said.append(f"{folder} has no row")
        elif not {other, used} & allowed[folder]:
            said.append(f"{where}: {folder} doesn't depend on {used}")
    return said


def includes() -> dict[tuple[str, str], str]:
    found = {}
    for path in sorted(SOURCES.rglob("*")):
        if path.suffix not in (".h", ".c", ".cpp", ".inc"):
            continue
        for name in re.findall(r'^#\s*include\s+"([^"]+)"', path.read_text(encoding="utf-8"), re.MULTILINE):
            if (SOURCES / name).is_file():
                user = path.relative_to(SOURCES).as_posix()
                found[user, name] = f"src/{user}"
    return found


def imported_by(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def imports() -> dict[tuple[str, str], str]:
    """Returns the imports between folders, which are absolute."""
    found = {}
    for path in sorted(PACKAGE.glob("*/**/*.py")):
        user = path.relative_to(PACKAGE).as_posix()
        for name in imported_by(path):
            package, _, rest = name.partition(".")
            if package == "xblshim" and (PACKAGE / rest.partition(".")[0]).is_dir():
                found[user, rest.partition(".")[0]] = f"python/xblshim/{user}"
    return found


def closed(rows: list[Row]) -> list[Row]:
    """Returns the rows with the dependencies of the named folders."""
    done: dict[str, frozenset[str]] = {}
    for row in rows:
        done[row.folder] = row.depends_on.union(*(done.get(name, frozenset()) for name in row.depends_on))
    return [Row(folder, names) for folder, names in done.items()]


def folders_below(root: Path) -> set[str]:
    return {
        path.name for path in root.iterdir() if path.is_dir() and any(path.rglob("*.[chp]*")) and path.name[0] != "_"
    }


def test_includes_point_one_way() -> None:
    found = includes()
    assert len(found) > 300
    rows = rows_of("src")
    assert wrong(rows, found) == []
    assert {row.folder for row in rows} == folders_below(SOURCES)


def test_imports_point_one_way() -> None:
    found = imports()
    assert len(found) > 100
    rows = rows_of("python/xblshim")
    assert wrong(closed(rows), found) == []
    assert {row.folder for row in rows} == folders_below(PACKAGE)


@pytest.mark.parametrize(
    ("user", "used", "said"),
    [
        ("base/log.cpp", "service/bridge_abi.h", "src/x: base doesn't depend on service/bridge_abi.h"),
        ("bridge/entry.h", "service/service.h", "src/x: bridge doesn't depend on service/service.h"),
        ("new/new.cpp", "base/log.h", "new has no row"),
        ("runtime/user.cpp", "service/service.h", None),
        ("bridge/entry.h", "service/bridge_abi.h", None),
    ],
)
def test_a_dependency_against_the_table_is_reported(user: str, used: str, said: str | None) -> None:
    assert wrong(rows_of("src"), {(user, used): "src/x"}) == ([] if said is None else [said])


def test_a_circle_in_the_table_is_reported() -> None:
    rows = [Row("base", frozenset({"service"})), Row("service", frozenset({"base"}))]
    assert wrong(rows, {}) == ["the row of base: service is no row above it"]


def test_the_contracts_of_the_imports_name_every_folder() -> None:
    """`make lint` checks them (import-linter)."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        contracts = tomllib.load(file)["tool"]["importlinter"]["contracts"]
    (layers,) = (contract["layers"] for contract in contracts if contract["id"] == "layers")
    level = {name: place for place, line in enumerate(reversed(layers)) for name in line.split(" | ")}
    rows = rows_of("python/xblshim")
    assert {row.folder for row in rows} == level.keys() - {"__main__"}
    for row in rows:
        assert all(level[name] < level[row.folder] for name in row.depends_on), row


def test_file_names_are_unique_in_the_package() -> None:
    """So no two files of the package share a name, except names that Python prescribes."""
    names = Counter(path.name for path in PACKAGE.rglob("*.py"))
    assert [name for name, count in names.items() if count > 1 and not name.startswith("__")] == []
