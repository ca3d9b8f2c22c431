"""Each thing that tools/check_wheel.py rejects, in an otherwise good wheel."""

import base64
import functools
import hashlib
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

INFO = "xblshim-1.2.3.dist-info"
NAME = "xblshim-1.2.3-cp312-cp312-manylinux_2_28_x86_64.whl"
TAG = "cp312-cp312-manylinux_2_28_x86_64"
PAGE = "xblshim/simulator/page/static"
CORE = "xblshim/_native/lib/libxblshim.so"
BRIDGE = "xblshim/_bridge.cpython-312-x86_64-linux-gnu.so"
Make = Callable[..., list[str]]

pytestmark = pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")


@pytest.fixture(scope="module")
def check(load_tool: Callable[[str], ModuleType]) -> ModuleType:
    return load_tool("check_wheel")


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Callable[..., bytes]:
    folder = tmp_path_factory.mktemp("library")

    @functools.cache
    def make(*options: str, text: str = "", links: str = "") -> bytes:
        (folder / "source.c").write_text(f'const char* words(void) {{ return "{text}"; }}\n')
        if links:
            (folder / "other.c").write_text("int other(void) { return 1; }\n")
            made = f"lib{links}"
            subprocess.run(
                ["cc", "-shared", "-fPIC", f"-Wl,-soname,{made}", "other.c", "-o", made], cwd=folder, check=True
            )
            options = ("-Wl,--no-as-needed", f"./{made}", *options)
        subprocess.run(["cc", "-g0", "-shared", "-fPIC", "source.c", "-o", "made.so", *options], cwd=folder, check=True)
        return (folder / "made.so").read_bytes()

    return make


@pytest.fixture
def wheel(tmp_path: Path, check: ModuleType, library: Callable[..., bytes]) -> Make:
    """Writes a wheel with these differences (None leaves a file out), and returns the problems that are reported."""

    def make(
        changes: dict[str, bytes | str | None] | None = None,
        *,
        name: str = NAME,
        record: Callable[[str], str] = str,
        twice: str = "",
        **options: object,
    ) -> list[str]:
        good = library()
        files: dict[str, bytes | str | None] = {
            "xblshim/__init__.py": "",
            "xblshim/abi/registry/XAsyncProvider.toml": "",
            f"{PAGE}/index.html": '<script src="page/DIGEST/app.js">',
            f"{PAGE}/unknown.html": "",
            f"{PAGE}/app.js": 'import { api } from "./api.js";',
            f"{PAGE}/api.js": "",
            CORE: good,
            BRIDGE: good,
            "xblshim/_native/include/XAsync.h": "#pragma once\n",
            "xblshim/_native/lib/cmake/xblshim/xblshim-config.cmake": "",
            "xblshim/_native/lib/pkgconfig/xblshim.pc": "prefix=${pcfiledir}/../..\n",
            f"{INFO}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: false\nTag: {TAG}\n",
            f"{INFO}/METADATA": "Name: xblshim\nLicense-Expression: MIT AND MIT-0\n",
            f"{INFO}/licenses/LICENSE": "MIT",
            f"{INFO}/licenses/packaging/licenses/cffi.txt": "MIT-0",
            **(changes or {}),
        }
        held = {k: v.encode() if isinstance(v, str) else v for k, v in files.items() if v is not None}
        lines = [f"{INFO}/RECORD,,"]
        for path, data in held.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
            lines.append(f"{path},sha256={digest},{len(data)}")
        made = tmp_path / name
        with zipfile.ZipFile(made, "w") as archive:
            for path, data in held.items():
                archive.writestr(path, data)
            archive.writestr(f"{INFO}/RECORD", record("\n".join(lines) + "\n"))
            if twice:
                with pytest.warns(UserWarning, match="Duplicate name"):
                    archive.writestr(twice, held[twice])
        found: list[str] = check.problems(made, **options)
        return found

    return make


def test_a_good_wheel(wheel: Make) -> None:
    assert wheel() == []


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({CORE: None}, f"{CORE} is missing"),
        ({BRIDGE: None}, "it holds 0 bridges to cp312"),
        ({"xblshim/_native/lib/libxblshim.so.0": b"\x7fELF"}, "so.0 is a library that has no business there"),
        ({"xblshim.libs/libstdc++-1234.so.6": b"\x7fELF"}, "so.6 is a library that has no business there"),
        (
            {"xblshim/_bridge.cpython-311-x86_64-linux-gnu.so": b"\x7fELF"},
            "cpython-311-x86_64-linux-gnu.so is a library that has no business there",
        ),
        ({"xblshim/_native/lib/libcore.a": b"!<arch>"}, "libcore.a is a static library"),
        ({"xblshim/bridge/interpreter.c": ""}, "interpreter.c is needed by the build only"),
        ({"xblshim/bridge/build.py": ""}, "build.py is needed by the build only"),
        ({"xblshim/_native/core.o": b"\x7fELF"}, "core.o is needed by the build only"),
        ({"xblshim/CMakeLists.txt": ""}, "CMakeLists.txt is needed by the build only"),
        ({"xblshim/pyproject.toml": ""}, "pyproject.toml is needed by the build only"),
        ({"xblshim/__pycache__/a.cpython-312.pyc": b""}, "a.cpython-312.pyc is needed by the build only"),
        ({f"{PAGE}/unknown.html": None}, "unknown.html is missing"),
        ({f"{PAGE}/app.js": None}, "app.js is missing"),
        ({f"{PAGE}/api.js": None}, "api.js is missing"),
        ({CORE: b"no library"}, f"{CORE} is no library"),
        ({f"{INFO}/licenses/LICENSE": None}, "it holds no license LICENSE"),
        ({f"{INFO}/licenses/packaging/licenses/cffi.txt": None}, "it holds no license packaging/licenses/cffi.txt"),
        ({f"{INFO}/METADATA": "License-Expression: MIT\n"}, "no License-Expression: MIT AND MIT-0"),
        ({f"{INFO}/WHEEL": f"Root-Is-Purelib: true\nTag: {TAG}\n"}, "doesn't say that it is for one platform"),
        ({f"{INFO}/WHEEL": "Root-Is-Purelib: false\nTag: cp311-cp311-linux_x86_64\n"}, "its WHEEL file has the tags"),
        ({f"{INFO}/WHEEL": None}, "it holds 0 WHEEL files"),
    ],
)
def test_a_file_too_many_or_too_few(wheel: Make, changes: dict[str, bytes | str | None], sentence: str) -> None:
    found = wheel(changes)
    assert any(sentence in said for said in found), found


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (NAME.replace("manylinux_2_28_x86_64", "linux_x86_64"), "its platform linux_x86_64 is that of one machine"),
        (NAME.replace("cp312-cp312", "cp313-cp313t"), "its tag cp313-cp313t is none of those that are tested"),
        (NAME.replace("cp312-cp312", "cp310-cp310"), "its tag cp310-cp310 is none of those that are tested"),
        (NAME.replace("cp312-cp312", "cp312-abi3"), "its tag cp312-abi3 is none of those that are tested"),
    ],
)
def test_a_tag_for_more_systems_than_supported(wheel: Make, name: str, sentence: str) -> None:
    python, abi, platform = name.removesuffix(".whl").split("-")[-3:]
    written = f"Root-Is-Purelib: false\nTag: {python}-{abi}-{platform}\n"
    bridge = BRIDGE.replace("312", python.removeprefix("cp"))
    found = wheel({f"{INFO}/WHEEL": written, BRIDGE: None, bridge: b"" if bridge != BRIDGE else None}, name=name)
    assert any(sentence in said for said in found), found


def test_a_tag_of_one_machine_is_good_before_the_repair(wheel: Make) -> None:
    name = NAME.replace("manylinux_2_28_x86_64", "linux_x86_64")
    written = "Root-Is-Purelib: false\nTag: cp312-cp312-linux_x86_64\n"
    assert wheel({f"{INFO}/WHEEL": written}, name=name, repaired=False) == []


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda text: text.replace("__init__.py,sha256=4", "__init__.py,sha256=5"), "another hash or size"),
        (lambda text: text.replace("__init__.py,", "other.py,"), "RECORD doesn't list xblshim/__init__.py"),
        (lambda text: text.replace("__init__.py,", "other.py,"), "RECORD lists xblshim/other.py, which isn't there"),
        (lambda text: text + text.splitlines()[1] + "\n", "RECORD lists a file twice"),
    ],
)
def test_a_wrong_record(wheel: Make, change: Callable[[str], str], sentence: str) -> None:
    found = wheel(record=change)
    assert any(sentence in said for said in found), found


def test_a_file_twice(wheel: Make) -> None:
    assert wheel(twice=CORE) == [f"{CORE} is in it twice"]


def test_a_library_that_links_python(wheel: Make, library: Callable[..., bytes]) -> None:
    (said,) = wheel({BRIDGE: library(links="python3.12.so.1.0")})
    assert said.startswith(f"{BRIDGE} links libpython3.12.so.1.0")


def test_a_run_path_of_the_machine(wheel: Make, library: Callable[..., bytes]) -> None:
    assert wheel({CORE: library("-Wl,-rpath,/opt/toolchain/lib")}) == [f"{CORE} has the run path /opt/toolchain/lib"]
    assert wheel({CORE: library("-Wl,-rpath,$ORIGIN/../lib")}) == []


def test_a_path_of_the_machine(wheel: Make, library: Callable[..., bytes]) -> None:
    (said,) = wheel({CORE: library(text="/home/me/xblshim/src/base/log.cpp")})
    assert said == f"{CORE} holds /home/me/xblshim/src/base/log.cpp, a path of the machine that built it"
    page = "see /home/me/games for an example"
    assert wheel({"xblshim/text.py": page}) == []
    (said,) = wheel({"xblshim/text.py": page}, foreign=["/home/me"])
    assert said == "xblshim/text.py holds /home/me, a folder of the machine that built it"


def test_too_large(wheel: Make) -> None:
    (said,) = wheel({"xblshim/page.html": b"\0" * 3_000_000})
    assert "less than 3,000,000 are allowed" in said


def test_the_command(wheel: Make, check: ModuleType, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wheel()
    assert check.main([str(tmp_path / NAME)]) == 0
    assert f"{NAME}: good" in capsys.readouterr().out
    wheel({CORE: None})
    assert check.main([str(tmp_path / NAME)]) == 1
    assert f"{NAME}: {CORE} is missing" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("found", "data"),
    [
        (True, rb"assert D:\a\xblshim\xblshim\src\base\log.cpp"),
        (True, rb"C:/Users/me/xblshim/src/log.cpp"),
        (True, b"/home/me/xblshim/src/log.cpp"),
        (False, b"\x48\x8bD:\\$0t\x0f"),  # instructions
        (False, b"L:\\9u\x00"),
        (False, rb"http://127.0.0.1:8620/xblshim/page"),
        (False, b"%s:\\%s"),
    ],
)
def test_paths_of_a_machine_are_none_of_its_instructions(
    load_tool: Callable[[str], ModuleType], found: bool, data: bytes
) -> None:
    assert (load_tool("check_wheel").MACHINE_PATH.search(data) is not None) == found
