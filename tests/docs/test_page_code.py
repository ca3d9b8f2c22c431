"""The code of the pages is compiled, run, parsed, or validated with schemas. Few processes handle all blocks of a language."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import jsonschema
import pytest
import yaml
from page_script import PORT, Reader
from snippets import DOCS, ROOT, Snippet, all_of, snippets

pytestmark = pytest.mark.timeout(240)  # many blocks in one process
REFERENCE = DOCS / "reference"
SETTINGS = ROOT / "python" / "xblshim" / "config" / "xblshim.schema.json"
STUBS = {
    "gtest/gtest.h": """#pragma once
#define TEST(suite, name) static void suite##_##name()
#define ASSERT_EQ(a, b) do { if ((a) != (b)) return; } while (0)
#define EXPECT_EQ(a, b) static_cast<void>((a) == (b))
""",
    "catch2/catch_test_macros.hpp": """#pragma once
#define TEST_CASE(name) static void test_case()
#define REQUIRE(a) do { if (!(a)) return; } while (0)
#define CHECK(a) static_cast<void>(a)
""",
}
"""Enough of the test frameworks to compile against. test_ci_recipes.py builds and runs the recipe with real ones."""


def written(*languages: str) -> list[Snippet]:
    """Returns the blocks of pages that are not rendered."""
    return [one for one in all_of(*languages) if one.page.parent != REFERENCE]


def output(*command: str, folder: Path, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=220, check=False
    )
    assert done.returncode == 0, (
        f"{command[0]} ended with {done.returncode}:\n{done.stdout[-3000:]}{done.stderr[-3000:]}"
    )
    return done.stdout


def test_c_and_cpp_compile(reader: Reader, tmp_path: Path) -> None:
    """Each block is a whole file, so that a reader's copy includes everything it needs."""
    sources: dict[str, list[str]] = {"c": [], "cpp": []}
    for one in written("c", "cpp"):
        folder = tmp_path / re.sub(r"\W", "-", str(one.page.relative_to(ROOT)))
        folder.mkdir(exist_ok=True)
        path = folder / (one.title or f"line-{one.line}.{one.language}")
        path.write_text(f'#line {one.line + 1} "{one.name.rpartition(":")[0]}"\n{one.text}')
        if path.suffix != ".h":
            sources[one.language].append(str(path))
    for name, text in STUBS.items():
        (tmp_path / "stubs" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "stubs" / name).write_text(text)
    common = ["-fsyntax-only", "-Wall", "-Wextra", "-Werror", "-I", str(reader.native / "include")]
    common += ["-I", str(tmp_path / "stubs"), "-Wno-unused-function"]
    if sources["cpp"]:
        output("c++", "-std=c++17", *common, *sources["cpp"], folder=tmp_path)
    if sources["c"]:
        output("cc", "-std=c11", *common, *sources["c"], folder=tmp_path)


def test_the_frame_loop_runs(reader: Reader, tmp_path: Path) -> None:
    (text,) = [one.text for one in all_of("cpp") if one.title == "frames.cpp"]
    (tmp_path / "frames.cpp").write_text(text)
    native = reader.native
    flags = [f"-I{native}/include", f"-L{native}/lib", "-lxblshim", f"-Wl,-rpath,{native}/lib"]
    output("c++", "-std=c++17", "frames.cpp", *flags, "-o", "frames", folder=tmp_path)
    environment = {**reader.environment, "XBLSHIM_SERVICE": "local", "XBLSHIM_STATE_DIR": str(tmp_path / "state")}
    assert output("./frames", folder=tmp_path, environment=environment) == "update: 0x00000000\n"


def test_the_prototypes_of_the_reference_are_those_of_the_headers(reader: Reader, tmp_path: Path) -> None:
    """C accepts a repeated declaration if both are the same."""
    headers, declarations = [], []
    for page in sorted(REFERENCE.glob("*.md")):
        header = re.search(r"^# (\S+\.h)$", page.read_text("utf-8"), re.MULTILINE)
        if header is not None:
            headers.append(f"#include <{header[1]}>")
            declarations += [one.text for one in snippets(page) if one.language == "cpp"]
    assert len(declarations) > 200
    (tmp_path / "all.c").write_text("\n".join([*headers, *declarations]))
    include = str(reader.native / "include")
    output("cc", "-std=c11", "-fsyntax-only", "-Werror", "-I", include, "all.c", folder=tmp_path)


def test_cmake_is_configured(reader: Reader, tmp_path: Path) -> None:
    """Each fragment of a CMakeLists.txt has a folder and targets of its own."""
    cmake = str(Path(sys.prefix) / "bin" / "cmake")
    if not Path(cmake).exists():
        cmake = shutil.which("cmake") or pytest.skip("cmake is missing")
    project = ["cmake_minimum_required(VERSION 3.22)", "project(fragments C CXX)", "enable_testing()"]
    for number, one in enumerate(one for one in written("cmake") if not one.title):
        folder = tmp_path / f"fragment{number}"
        (folder / "third_party").mkdir(parents=True)
        (folder / "third_party" / "xblshim").symlink_to(ROOT)
        (folder / "game.cpp").write_text("int main() {}\n")
        text = re.sub(r"(?<=[( :])game(?=[ >)])", f"game{number}", one.text)
        own = "" if "add_subdirectory" in text else "find_package(xblshim REQUIRED)\n"
        (folder / "CMakeLists.txt").write_text(f"add_executable(game{number} game.cpp)\n{own}{text}")
        project.append(f"add_subdirectory(fragment{number})")
    (tmp_path / "CMakeLists.txt").write_text("\n".join(project))
    directory = f"-Dxblshim_DIR={reader.native}/lib/cmake/xblshim"
    output(
        cmake,
        "-S",
        ".",
        "-B",
        "b",
        directory,
        "-DCMAKE_BUILD_TYPE=Release",
        folder=tmp_path,
        environment=reader.environment,
    )


PYTHON = """
import json, sys, warnings
warnings.simplefilter("error", SyntaxWarning)
names = {}
for page, line, text in json.load(open(sys.argv[1])):
    print(f"== {page}:{line}", file=sys.stderr)
    exec(compile("\\n" * line + text, page, "exec"), names.setdefault(page, {"__name__": "__main__"}))
"""


def test_python_runs(reader: Reader, tmp_path: Path) -> None:
    folder = reader.folder("python-pages")
    (folder / ".run.py").write_text(PYTHON)
    blocks = [one for one in written("python") if "def test_" not in one.text]
    assert len(blocks) > 3
    shown = [(str(one.page.relative_to(ROOT)), one.line, one.text.replace(PORT, reader.port)) for one in blocks]
    (folder / ".blocks.json").write_text(json.dumps(shown))
    environment = {name: text for name, text in reader.environment.items() if name != "XBLSHIM_SERVICE"}
    environment["XBLSHIM_STATE_DIR"] = str(tmp_path / "state")
    output(sys.executable, ".run.py", ".blocks.json", folder=folder, environment=environment)


def test_tests_in_python_pass(reader: Reader) -> None:
    folder = reader.folder("pytest-pages")
    tests = [one for one in written("python") if "def test_" in one.text]
    for one in tests:
        name = re.sub(r"\W", "_", one.name)
        (folder / f"test_{name}.py").write_text(one.text)
    environment = {**reader.environment, "XBLSHIM_TIME_SCALE": "50"}
    del environment["XBLSHIM_SERVICE"]
    said = output(
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "--rootdir=.",
        *sorted(path.name for path in folder.glob("test_*.py")),
        folder=folder,
        environment=environment,
    )
    assert f"{len(tests)} passed" in said


def _schema(document: dict[str, Any]) -> dict[str, Any]:
    from xblshim.simulator.definitions.json_schema import definitions_schema
    from xblshim.simulator.faults.fault_schema import scenario_schema

    if {"steps", "faults"} & set(document):
        return scenario_schema()
    if {"scid", "achievements"} & set(document):
        return definitions_schema()
    settings: dict[str, Any] = json.loads(SETTINGS.read_text("utf-8"))
    return settings


@pytest.mark.parametrize("one", written("toml"), ids=lambda one: one.name)
def test_toml_matches_its_schema(one: Snippet) -> None:
    document = tomllib.loads(one.text)
    jsonschema.validate(document, _schema(document))


@pytest.mark.parametrize("one", written("json", "xml"), ids=lambda one: one.name)
def test_json_and_xml_parse(one: Snippet) -> None:
    if one.language == "json":
        json.loads(one.text)
    else:
        ElementTree.fromstring(one.text)


@pytest.mark.parametrize("one", written("yaml"), ids=lambda one: one.name)
def test_yaml_parses_and_gives_the_action_its_inputs(one: Snippet) -> None:
    document = yaml.safe_load(one.text)
    action = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
    steps = [
        step for job in document.values() if isinstance(job, dict) for part in job.values() for step in _steps(part)
    ]
    for step in steps:
        assert {"uses", "run"} & set(step), step
        if "/xblshim@" in step.get("uses", ""):
            assert set(step.get("with", {})) <= set(action["inputs"])


def _steps(part: Any) -> list[dict[str, Any]]:
    if isinstance(part, dict):
        return [one for one in part.get("steps", ()) if isinstance(one, dict)]
    return (
        [one for one in part if isinstance(one, dict) and {"uses", "run", "name"} & set(one)]
        if isinstance(part, list)
        else []
    )


@pytest.mark.skipif(
    shutil.which("mcs") is None and not os.environ.get("XBLSHIM_REQUIRE_ALL_COMPILERS"),
    reason="mono's compiler is missing",
)
def test_csharp_compiles(tmp_path: Path) -> None:
    for number, one in enumerate(written("csharp")):
        (tmp_path / f"{number}.cs").write_text(one.text)
    sources = sorted(path.name for path in tmp_path.glob("*.cs"))
    assert sources
    output("mcs", "-target:library", "-out:pages.dll", *sources, folder=tmp_path)
