"""The command `xblshim parity`: its exit status, its outputs, its baseline, and its errors."""

from __future__ import annotations

import errno
import json
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from abi_compilers import GCC, INCLUDE, MINGW, Family
from parity_support import copy_of_headers, mutate

from xblshim.cli import paths
from xblshim.cli.main import main
from xblshim.parity import cache
from xblshim.parity.baseline import BaselineResult
from xblshim.parity.facts import Difference
from xblshim.parity.report import Comparison, as_table

CHANGED = ("XTaskQueue.h", "Completion = 1", "Completion = 2")


@pytest.fixture(autouse=True)
def this_tree(monkeypatch: pytest.MonkeyPatch, read_once: Path) -> None:
    """Uses the headers of this source tree, wherever the package is installed, and no cache of the user."""
    monkeypatch.setattr(paths, "native_paths", lambda: {"include": INCLUDE})
    monkeypatch.setattr(cache, "folder_of_the_user", lambda: read_once)


@pytest.fixture
def gdk(tmp_path: Path) -> Path:
    return copy_of_headers(tmp_path / "gdk")


def run(*arguments: str | Path) -> int:
    """Uses the stand-ins, with which all machines report the same. test_parity_systems.py uses real headers."""
    return main(["parity", "--stand-ins", *map(str, arguments)])


def test_equal(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--gdk", gdk) == 0
    out = capsys.readouterr().out
    assert "functions" in out
    assert "all equal" in out
    assert "windows-gdk" in out


@pytest.mark.parametrize("target", ["windows-win32", "linux-x86_64", "linux-aarch64"])
def test_a_difference_is_shown(gdk: Path, target: str, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(gdk, *CHANGED)
    assert run("--gdk", gdk, "--target", target) == 1
    out = capsys.readouterr().out
    assert "XTaskQueuePort" in out
    assert "enumerator Completion" in out
    assert "1 difference for" not in out
    assert f"for {target}: 1 difference" in out


def test_no_name_is_truncated(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """rich assumes 80 columns for a log. On a terminal of that width, a long name continues on the next line."""
    name = "XblAchievementsGetAchievementsForTitleIdResult"
    mutate(gdk, "xsapi-c/achievements_c.h", rf"STDAPI {name}\(", f"STDAPI {name}Ex(")
    assert run("--gdk", gdk, "--header", "xsapi-c/achievements_c.h") == 1
    assert {name, name + "Ex"} <= {*capsys.readouterr().out.split()}
    row = Difference("function", name, "parameter 1", "const XblAchievementsResultHandle *", "unsigned long long")
    told = as_table(Comparison("windows-gdk", "headers", {}, BaselineResult([row], [], [])), width=80)
    assert "…" not in told


def test_json_markdown_and_junit(gdk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(gdk, *CHANGED)
    junit = tmp_path / "parity.xml"
    assert run("--gdk", gdk, "--json", "--junit", junit) == 1
    document = json.loads(capsys.readouterr().out)
    (row,) = document["differences"]
    assert (row["kind"], row["name"], row["property"]) == ("enum", "XTaskQueuePort", "enumerator Completion")
    assert (row["theirs"], row["ours"], row["status"], row["header"]) == (2, 1, "differs", "XTaskQueue.h")
    assert document["compared"]["function"] > 500
    suites = {suite.get("name"): suite for suite in ElementTree.parse(junit).getroot()}
    assert suites["enum"].get("failures") == "1"
    assert suites["function"].get("failures") == "0"
    failure = suites["enum"].find("testcase[@name='XTaskQueuePort']/failure")
    assert failure is not None
    assert "enumerator Completion: theirs 2, ours 1" in str(failure.text)
    assert run("--gdk", gdk, "--markdown") == 1
    assert "| enum | XTaskQueuePort | enumerator Completion | 2 | 1 | differs |" in capsys.readouterr().out


def test_a_baseline_accepts_what_it_lists_and_nothing_else(
    gdk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    baseline = tmp_path / "accepted.json"
    mutate(gdk, *CHANGED)
    assert run("--gdk", gdk, "--write-baseline", baseline) == 0
    document = json.loads(baseline.read_text())
    document["accepted"][0]["reason"] = "they count differently"
    baseline.write_text(json.dumps(document))
    assert run("--gdk", gdk, "--baseline", baseline) == 0
    assert "1 accepted" in capsys.readouterr().out
    mutate(gdk, "XTaskQueue.h", "Completion = 2", "Completion = 3")  # the same place with another value
    assert run("--gdk", gdk, "--baseline", baseline) == 1
    assert "no longer exist" in capsys.readouterr().out
    mutate(gdk, "XTaskQueue.h", "Completion = 3", "Completion = 2")
    assert run("--gdk", gdk, "--write-baseline", baseline) == 0
    assert json.loads(baseline.read_text())["accepted"][0]["reason"] == "they count differently"


def test_a_baseline_keeps_entries_that_were_not_compared(
    gdk: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    baseline = tmp_path / "accepted.json"
    mutate(gdk, *CHANGED)
    assert run("--gdk", gdk, "--write-baseline", baseline) == 0
    before = baseline.read_text()
    assert run("--gdk", gdk, "--header", "XAsync.h", "--baseline", baseline) == 0
    assert "no longer exist" not in capsys.readouterr().out
    assert run("--gdk", gdk, "--header", "XAsync.h", "--write-baseline", baseline) == 0
    assert baseline.read_text() == before


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"accepted": [7]}'])
def test_an_invalid_baseline_is_an_error(
    gdk: Path, tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    baseline = tmp_path / "accepted.json"
    baseline.write_text(text)
    assert run("--gdk", gdk, "--baseline", baseline) == 2
    assert "is not a valid baseline" in (error := capsys.readouterr().err)
    assert "repair it, or delete it" in error


def test_a_header_that_does_not_parse_is_an_error(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(gdk, "XAsync.h", "STDAPI XAsyncGetStatus", "STDAPI nonsense XAsyncGetStatus")
    assert run("--gdk", gdk) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "don't parse" in captured.err
    assert "XAsync.h" in captured.err
    assert "nonsense" in captured.err or "expected" in captured.err


def test_includes_and_defines_reach_the_parser(gdk: Path, tmp_path: Path) -> None:
    mutate(
        gdk,
        "XAsync.h",
        "(STDAPI XAsyncGetStatus)",
        "#include <winapifamily.h>\n#if !defined(EDITION) || EDITION != 7\n#error no\n#endif\n\\1",
    )
    assert run("--gdk", gdk) == 2
    extra = tmp_path / "extra"
    extra.mkdir()
    (extra / "winapifamily.h").write_text("#pragma once\n")
    assert run("--gdk", gdk, "--include", extra) == 2
    assert run("--gdk", gdk, "--include", extra, "--define", "EDITION=7") == 0


def test_another_edition_is_reported_but_no_difference(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    some = ("--gdk", gdk, "--header", "XAsync.h", "--header", "grdk.h")
    assert run(*some, "--edition", "240600") == 0
    assert "edition 240600" in capsys.readouterr().out
    mutate(gdk, "grdk.h", "251000", "250400")
    assert run(*some) == 0
    assert "edition 250400" in capsys.readouterr().out


def test_editions_are_not_mixed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for edition in ("240600", "251000"):
        copy_of_headers(tmp_path / "gdk" / edition)
    gdk = tmp_path / "gdk"
    assert run("--gdk", gdk, "--header", "XTaskQueue.h") == 0  # the same text twice
    mutate(gdk / "240600", *CHANGED)
    assert run("--gdk", gdk, "--header", "XTaskQueue.h") == 2
    told = capsys.readouterr().err
    assert "XTaskQueue.h exists several times" in told
    assert "--edition" in told
    assert run("--gdk", gdk, "--header", "XTaskQueue.h", "--edition", "240600") == 1
    assert run("--gdk", gdk, "--header", "XTaskQueue.h", "--edition", "251000") == 0
    assert run("--gdk", gdk / "251000", "--gdk", gdk / "240600", "--header", "XTaskQueue.h") == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "nothing to compare"),
        (["--gdk", "/nonexistent"], "is not a folder"),
        (["--gdk", "."], "has no header to compare"),
        (["--gdk", ".", "--header", "nonsense.h"], "not one of the headers"),
        (["--library", "/nonexistent.so"], "is not a file"),
        (["--wrapper", "/nonexistent.py"], "can't be read"),
    ],
)
def test_missing_input_is_reported(
    arguments: list[str], says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(*arguments) == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "suggestion"),
    [
        ("xasync.h", "did you mean XAsync.h?"),
        ("achievements_c.h", "did you mean xsapi-c/achievements_c.h?"),
        ("xsapi-c\\Achievements_c.h", "did you mean xsapi-c/achievements_c.h?"),
        ("xsapi-c/achievments_c.h", "did you mean xsapi-c/achievements_"),
        ("Nope.h", "name one of "),
        ("", "name one of "),
    ],
)
def test_an_unknown_header_is_one_short_sentence_with_the_closest_names(
    name: str, suggestion: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for arguments in (["--gdk", "."], ["--emit-checks", str(tmp_path / "checks.cpp")]):
        assert run(*arguments, "--header", name) == 2
        error = capsys.readouterr().err
        assert error.startswith(f"xblshim: {name} is not one of the headers: {suggestion}")
        assert error.count("\n") == 1
        assert len(error) < 300


@pytest.mark.parametrize("option", ["--gdk", "--against", "--include", "--sysroot", "--wrapper"])
def test_an_empty_folder_name_is_refused(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`--gdk "$GRDKLatest"` with an unset variable must not read the current folder's headers."""
    assert main(["parity", option, ""]) == 2
    assert "is the variable set" in capsys.readouterr().err


def test_folders_named_like_headers_are_ignored(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "XAsync.h").mkdir()
    assert run("--gdk", tmp_path) == 2
    assert "has no header to compare" in capsys.readouterr().err


def test_an_unreadable_header_is_reported_by_name(
    gdk: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    read = Path.read_bytes

    def refused(path: Path) -> bytes:
        if not path.is_relative_to(gdk):
            return read(path)
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(Path, "read_bytes", refused)
    assert run("--gdk", gdk, "--header", "XAsync.h") == 2
    error = capsys.readouterr().err
    assert error.startswith(f"xblshim: {gdk}")
    assert error.endswith(".h can't be read: Permission denied.\n")


@pytest.mark.parametrize("option", ["--junit", "--write-baseline", "--emit-checks"])
def test_a_file_that_cannot_be_written(
    gdk: Path, tmp_path: Path, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2 and a sentence: status 1 would mean differences."""
    for place in (tmp_path / "no" / "file", tmp_path / "file" / "below", *([tmp_path] if option == "--junit" else [])):
        (tmp_path / "file").touch()
        assert run("--gdk", gdk, "--header", "XAsync.h", option, place) == 2
        captured = capsys.readouterr()
        assert f"{place} can't be written" in captured.err
        assert captured.out == ""


def test_one_header(gdk: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mutate(gdk, *CHANGED)
    assert run("--gdk", gdk, "--header", "XAsync.h") == 0
    assert run("--gdk", gdk, "--header", "XTaskQueue.h") == 1
    assert "XTaskQueuePort" in capsys.readouterr().out
    assert run("--gdk", gdk, "--header", "xsapi-c/achievements_c.h") == 0  # it includes headers of another folder
    next(gdk.rglob("xal.h")).unlink()
    assert run("--gdk", gdk, "--header", "xal/xal.h") == 2
    assert "xal/xal.h: not below" in capsys.readouterr().err


def test_checks_are_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "checks.cpp"
    assert run("--emit-checks", out) == 0
    assert "static_assert" in out.read_text()
    assert run("--emit-checks", tmp_path / "no" / "folder.cpp") == 2
    assert "can't be written" in capsys.readouterr().err


# Libraries

QUEUE = "XTaskQueue.h"


def _library(tmp_path: Path, compiler: str, name: str, functions: list[str]) -> Path:
    source = tmp_path / "library.c"
    mark = "__declspec(dllexport)" if name.endswith(".dll") else '__attribute__((visibility("default")))'
    source.write_text("".join(f"{mark} int {function}(void) {{ return 0; }}\n" for function in functions))
    library = tmp_path / name
    subprocess.run([compiler, "-shared", "-fPIC", str(source), "-o", str(library)], check=True, capture_output=True)
    return library


@pytest.mark.parametrize(("family", "name"), [(GCC, "library.so"), (MINGW, "library.dll")])
def test_exports(family: Family, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    compiler = family.command("c")
    library = _library(tmp_path, compiler, name, ["XTaskQueueCreate", "XTaskQueueOld", "helper"])
    assert run("--library", library, "--header", QUEUE, "--json") == 1
    rows = {(r["name"], r["status"]) for r in json.loads(capsys.readouterr().out)["differences"]}
    lacking = [n for n, status in rows if status == "missing there"]
    assert ("XTaskQueueOld", "missing here") in rows
    assert "XTaskQueueTerminate" in lacking
    assert "XTaskQueueCreate" not in lacking
    assert all(n != "helper" for n, _ in rows)
    whole = _library(tmp_path, compiler, name, ["XTaskQueueCreate", "helper", *lacking])
    assert run("--library", whole, "--header", QUEUE) == 0


def test_a_file_that_is_no_library(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "library.so"
    path.write_text("nonsense")
    assert run("--library", path) == 2
    assert "not a library in a supported format" in capsys.readouterr().err


def test_the_name_of_a_dll(capsys: pytest.CaptureFixture[str]) -> None:
    """Its entry points are compared with this library's exports, in any letter case, with and without .dll."""
    told = set()
    for name in ("xgameruntime.thunks.dll", "XGameRuntime.Thunks", "xgameRuntime.thunks"):
        run("--library", name, "--json")
        document = json.loads(capsys.readouterr().out)
        told.add(json.dumps(document["differences"]))
        assert document["compared"]["function"] >= 390
        assert {row["status"] for row in document["differences"]} <= {"missing here"}
    assert len(told) == 1
    assert run("--library", "XGameRuntime.dll", "--json") == 1  # private entry points, which no other library exports
    names = [row["name"] for row in json.loads(capsys.readouterr().out)["differences"]]
    assert "InitializeApiImpl" in names


def test_a_dll_with_a_known_name_is_compared_with_its_entry_points(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    library = _library(tmp_path, MINGW.command("c"), "xgameruntime.thunks.dll", ["XTaskQueueCreate"])
    assert run("--library", library, "--json") == 1
    rows = {r["name"]: r["status"] for r in json.loads(capsys.readouterr().out)["differences"]}
    assert rows["XTaskQueueDispatch"] == "missing there"
    assert "XTaskQueueCreate" not in rows
    assert not [name for name in rows if name.startswith("Xbl")]


# Wrappers

CTYPES = """
import ctypes
from ctypes import POINTER, c_char_p, c_int32, c_uint32, c_uint64, c_void_p
lib = ctypes.CDLL("xblshim")
lib.XblAchievementsUpdateAchievementAsync.argtypes = [c_void_p, c_uint64, c_char_p, c_uint32, POINTER(XAsyncBlock)]
lib.XblAchievementsUpdateAchievementAsync.restype = c_int32
lib.XTaskQueueCreate.argtypes = (XTaskQueueDispatchMode, XTaskQueueDispatchMode, POINTER(c_void_p))
lib.XTaskQueueCreate.restype = ctypes.c_int32
"""
CSHARP = """
internal static class Native
{
    // [DllImport("x")] static extern int Commented(int a);
    [DllImport("Microsoft.Xbox.Services.141.GDK.C.Thunks.dll", CallingConvention = CallingConvention.StdCall)]
    internal static extern int XblAchievementsUpdateAchievementAsync(IntPtr context, ulong xuid, byte[] id, uint percent, IntPtr async);

    [DllImport("xgameruntime.thunks.dll", EntryPoint = "XTaskQueueDispatch")]
    [return: MarshalAs(UnmanagedType.I1)]
    internal static extern bool Dispatch(IntPtr queue, XTaskQueuePort port, uint timeout);

    [DllImport("xgameruntime.thunks.dll")]
    internal static extern unsafe int XTaskQueueCreate(XTaskQueueDispatchMode work, XTaskQueueDispatchMode completion, out IntPtr queue);
}
"""


@pytest.mark.parametrize(("name", "text"), [("wrapper.py", CTYPES), ("Wrapper.cs", CSHARP)])
def test_a_right_wrapper(name: str, text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrapper = tmp_path / name
    wrapper.write_text(text)
    assert run("--wrapper", wrapper) == 0, capsys.readouterr().out


@pytest.mark.parametrize("encoding", ["utf-16", "cp1252"])
def test_a_wrapper_of_an_old_editor(encoding: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrapper = tmp_path / "Wrapper.cs"
    wrapper.write_bytes(f"// Straße\r\n{CSHARP}".encode(encoding))
    assert run("--wrapper", wrapper) == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("name", "old", "new", "row"),
    [
        ("w.py", "c_uint64, c_char_p", "c_uint32, c_char_p", ("XblAchievementsUpdateAchievementAsync", "parameter 2")),
        (
            "w.py",
            "c_char_p, c_uint32, POINTER",
            "c_char_p, POINTER",
            ("XblAchievementsUpdateAchievementAsync", "parameters"),
        ),
        ("w.py", "restype = c_int32", "restype = c_void_p", ("XblAchievementsUpdateAchievementAsync", "returns")),
        ("w.py", "lib.XTaskQueueCreate", "lib.XTaskQueueMake", ("XTaskQueueMake", "")),
        ("w.cs", "ulong xuid", "uint xuid", ("XblAchievementsUpdateAchievementAsync", "parameter 2")),
        ("w.cs", "byte[] id, ", "", ("XblAchievementsUpdateAchievementAsync", "parameters")),
        ("w.cs", "[return: MarshalAs(UnmanagedType.I1)]", "", ("XTaskQueueDispatch", "returns")),
        ("w.cs", "out IntPtr queue", "int queue", ("XTaskQueueCreate", "parameter 3")),
        ("w.cs", '"XTaskQueueDispatch"', '"XTaskQueuePump"', ("XTaskQueuePump", "")),
    ],
)
def test_a_wrong_wrapper(
    name: str, old: str, new: str, row: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = CTYPES if name.endswith(".py") else CSHARP
    assert old in text
    wrapper = tmp_path / name
    wrapper.write_text(text.replace(old, new))
    assert run("--wrapper", wrapper, "--json") == 1
    rows = {(r["name"], r["property"]) for r in json.loads(capsys.readouterr().out)["differences"]}
    assert row in rows


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("w.py", "def (", "is not valid Python"),
        ("w.py", "\0", "is not valid Python"),
        ("w.py", "x = 1", "declares no function"),
        ("w.rs", "", "neither Python"),
    ],
)
def test_no_wrapper(name: str, text: str, says: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wrapper = tmp_path / name
    wrapper.write_text(text)
    assert run("--wrapper", wrapper) == 2
    assert says in capsys.readouterr().err
