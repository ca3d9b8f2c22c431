"""The choice of system headers: this machine's own for the target, or the stand-ins. The report names them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from abi_compilers import INCLUDE, MINGW
from parity_support import copy_of_headers, mutate

from xblshim.cli import paths
from xblshim.cli.main import main
from xblshim.parity import cache, libclang, reader, systems
from xblshim.parity.sources import STAND_INS
from xblshim.parity.targets import TARGETS


@pytest.fixture(autouse=True)
def _nothing_around(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Hides the developer's SDKs and cache."""
    monkeypatch.setattr(paths, "native_paths", lambda: {"include": INCLUDE})
    monkeypatch.setattr(cache, "folder_of_the_user", lambda: tmp_path / "cache")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "home" / ".cache"))
    monkeypatch.delenv("INCLUDE", raising=False)
    monkeypatch.delenv("XWIN_CACHE_DIR", raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def gdk(tmp_path: Path) -> Path:
    return copy_of_headers(tmp_path / "gdk")


def compare(capsys: pytest.CaptureFixture[str], gdk: Path, *arguments: str | Path) -> tuple[int, dict[str, object]]:
    status = main(["parity", "--gdk", str(gdk), "--json", *map(str, arguments)])
    told = capsys.readouterr()
    return status, json.loads(told.out) if told.out else {"error": told.err}


def sdk(root: Path, layout: str) -> Path:
    """Makes an SDK in a tool's layout from the stand-ins' texts."""
    crt, kit, version = {
        "xwin": ("crt/include", "sdk/include", ""),
        "kits": ("VC/Tools/MSVC/14.44.35207/include", "Windows Kits/10/Include", "10.0.26100.0"),
        "wine": ("vc/tools/msvc/14.44.35207/include", "kits/10/include", "10.0.26100.0"),
    }[layout]
    parts = {
        crt: ("sal.h", "beside_mingw", "stdint.h", "stdbool.h", "stdarg.h", "cstd*", "cassert", "c[wtl]*", "mutex", "condition*"),
        f"{kit}/{version}/ucrt": ("std[dli]*.h", "stdio.h", "string.h", "time.h", "wchar.h", "assert.h", "limits.h"),
        f"{kit}/{version}/shared": ("winerror.h", "winapifamily.h", "sdkddkver.h"),
        f"{kit}/{version}/um": ("windows.h", "Windows.h"),
    }  # fmt: skip
    for folder, patterns in parts.items():
        (root / folder).mkdir(parents=True, exist_ok=True)
        for pattern in patterns:
            for path in STAND_INS.glob(pattern):
                copy = shutil.copytree if path.is_dir() else shutil.copy
                copy(path, root / folder / path.name)
    if version:
        (root / kit / "10.0.19041.0" / "um").mkdir(parents=True)
    return root


# mingw-w64


def test_mingw_is_found(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Everything is equal, including a value that mingw-w64's winerror.h lacks and that a header leaves to the SDK."""
    MINGW.command("cpp")
    mutate(gdk, "httpClient/pal.h", r"#ifndef HTTP_E_STATUS_DENIED\n.*?#endif\n", "")
    status, document = compare(capsys, gdk)
    assert (status, document["differences"]) == (0, []), document
    assert "mingw-w64's headers in /" in str(document["system_headers"])


def test_a_type_of_mingw_is_not_replaced_by_a_stand_in(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Uses a type that no stand-in has."""
    MINGW.command("cpp")
    mutate(gdk, "XTaskQueue.h", r"enum class XTaskQueuePort : uint32_t", "enum class XTaskQueuePort : DWORDLONG")
    status, document = compare(capsys, gdk, "--target", "windows-win32", "--header", "XTaskQueue.h")
    (row,) = document["differences"]  # type: ignore[misc]
    assert (status, row["property"], row["theirs"]) == (1, "underlying", "unsigned long long")


def test_mingw_is_detected_by_its_folder(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    MINGW.command("cpp")
    status, document = compare(capsys, gdk, "--sysroot", "/usr/x86_64-w64-mingw32", "--header", "XTaskQueue.h")
    assert status == 0, document
    assert "mingw" in str(document["system_headers"])


# SDKs


@pytest.mark.parametrize("layout", ["xwin", "kits", "wine"])
def test_an_sdk_that_is_named(layout: str, gdk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = sdk(tmp_path / "sdk here", layout)
    status, document = compare(capsys, gdk, "--sysroot", root, "--header", "XTaskQueue.h")
    assert status == 0, document
    assert str(document["system_headers"]).startswith(f"the SDK in {root}")
    folders = systems._sdk_folders(root)
    assert [path.name for path in folders] == ["include", "ucrt", "um", "shared"]
    if layout != "xwin":
        assert {path.parent.name for path in folders[1:]} == {"10.0.26100.0"}


@pytest.mark.parametrize("place", [".xwin-cache/splat", "home/.xwin", "home/.cache/cargo-xwin/xwin", "elsewhere/xwin"])
def test_xwins_headers_are_found(
    place: str, gdk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """xwin's headers precede those of mingw-w64, which this machine may have, too. Their values count."""
    root = sdk(tmp_path / place, "xwin")
    if place.startswith("elsewhere"):
        monkeypatch.setenv("XWIN_CACHE_DIR", str(root.parent))
    table = root / "sdk" / "include" / "shared" / "winerror.h"
    table.write_text(table.read_text().replace("0x8000000BL", "0x8000000FL"))
    mutate(gdk, "httpClient/pal.h", r"#ifndef E_BOUNDS\n.*?#endif\n", "")
    status, document = compare(capsys, gdk, "--header", "httpClient/pal.h")
    assert str(document["system_headers"]).startswith(f"xwin's headers in {root}"), document
    # Our header leaves the value to the SDK, too, so both sides have the SDK's.
    assert (status, document["differences"]) == (0, [])
    mutate(
        gdk,
        "httpClient/pal.h",
        r"(#ifndef E_ILLEGAL_METHOD_CALL\n)",
        r"#undef E_BOUNDS\n#define E_BOUNDS ((HRESULT)0x8000000BL)\n\1",
    )
    status, document = compare(capsys, gdk, "--header", "httpClient/pal.h")
    (row,) = document["differences"]  # type: ignore[misc,attr-defined]
    assert (row["theirs"], row["ours"], row["sure"]) == (0x8000000B - 2**32, 0x8000000F - 2**32, "certain")


def test_the_include_folders_of_a_developer_prompt(
    gdk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = systems._sdk_folders(sdk(tmp_path / "vs", "kits"))
    monkeypatch.setenv("INCLUDE", ";".join([*map(str, folders), str(tmp_path / "gone"), ""]))
    status, document = compare(capsys, gdk, "--header", "XTaskQueue.h")
    assert status == 0, document
    assert str(document["system_headers"]).startswith("the SDK of INCLUDE in ")
    # The INCLUDE of another project refers to no SDK.
    monkeypatch.setenv("INCLUDE", str(tmp_path))
    _, document = compare(capsys, gdk, "--header", "XTaskQueue.h")
    assert "INCLUDE" not in str(document["system_headers"])


@pytest.mark.parametrize("variable", ["HOME", "INCLUDE", "XWIN_CACHE_DIR"])
def test_an_unreadable_folder_is_ignored(
    variable: str, gdk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A home folder of another user, for example, where the search for a file fails."""
    monkeypatch.setenv(variable, "/" + "x" * 300)
    status, document = compare(capsys, gdk, "--header", "XTaskQueue.h")
    assert (status, document["differences"]) == (0, [])


# Linux


@pytest.mark.parametrize(
    ("target", "libraries"), [("linux-x86_64", "x86_64-linux-gnu"), ("linux-aarch64", "aarch64-linux-gnu")]
)
def test_the_c_librarys_headers_are_found(
    target: str, libraries: str, gdk: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of this machine, or of a cross compiler. A header without a stand-in is read."""
    if not any(
        (Path(root) / "bits" / "types.h").is_file()
        for root in (f"/usr/include/{libraries}", f"/usr/{libraries}/include")
    ):
        pytest.skip(
            f"no C library's headers for {libraries} (Debian: apt-get install g++-{libraries.replace('_', '-')})"
        )
    mutate(gdk, "XAsync.h", "(STDAPI XAsyncGetStatus)", "#include <sys/types.h>\n#include <string>\n\\1")
    status, document = compare(capsys, gdk, "--target", target)
    assert (status, document["differences"]) == (0, []), document
    assert str(document["system_headers"]).startswith("the C library's headers in /usr/")
    status, document = compare(capsys, gdk, "--target", target, "--stand-ins", "--header", "XAsync.h")
    assert status == 2
    assert "sys/types.h" in str(document["error"])


def test_headers_of_another_architecture_are_not_used(gdk: Path) -> None:
    """/usr/include is no sysroot for another architecture."""
    module = libclang.cindex()
    assert systems._by_driver(module, "riscv64-unknown-linux-gnu", "stdio.h", "") is None


# Unusable folders


def test_headers_that_do_not_parse_are_read_with_stand_ins(
    gdk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = sdk(tmp_path / ".xwin-cache" / "splat", "xwin")
    (root / "sdk" / "include" / "um" / "windows.h").write_text("#error too new\n")
    one = ("--header", "XTaskQueue.h")
    status, document = compare(capsys, gdk, *one)
    assert status == 0
    assert str(document["system_headers"]).startswith("stand-ins, as these headers don't parse with xwin's headers in ")
    assert "too new" in str(document["system_headers"])
    # A second run doesn't parse again, even after a failure.
    monkeypatch.setattr(reader, "read", lambda *arguments: pytest.fail("read again"))
    assert compare(capsys, gdk, *one) == (status, document)
    status, document = compare(capsys, gdk, *one, "--system")
    assert status == 2
    assert "too new" in str(document["error"])


def test_a_failure_with_both_kinds_reports_the_real_headers(
    gdk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sdk(tmp_path / ".xwin-cache" / "splat", "xwin")
    mutate(gdk, "XTaskQueue.h", "STDAPI XTaskQueueCreate", "STDAPI nonsense XTaskQueueCreate")
    status, document = compare(capsys, gdk, "--header", "XTaskQueue.h")
    assert status == 2
    assert "nonsense" in str(document["error"]) or "expected" in str(document["error"])


@pytest.mark.parametrize("target", sorted(TARGETS))
def test_a_folder_without_headers_is_refused(
    target: str, gdk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for folder, says in ((tmp_path / "gone", "is not a folder"), (tmp_path / "gdk", "holds no system headers")):
        status, document = compare(capsys, gdk, "--target", target, "--sysroot", folder)
        assert status == 2
        assert says in str(document["error"])


def test_a_machine_without_system_headers_uses_stand_ins(
    gdk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(systems, "_by_driver", lambda *arguments: None)
    status, document = compare(capsys, gdk, "--header", "XTaskQueue.h")
    assert (status, document["system_headers"]) == (0, "stand-ins, no real headers for windows-gdk were found")
    status, document = compare(capsys, gdk, "--header", "XTaskQueue.h", "--system")
    assert status == 2
    assert "--sysroot" in str(document["error"])
