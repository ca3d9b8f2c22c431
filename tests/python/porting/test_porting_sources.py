"""`xblshim surface` on source code: which names count as uses of a function, and their places."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.parity.source_text import source_text
from xblshim.porting.names import Names, ReadingError
from xblshim.porting.outcomes import STUB, UNKNOWN, as_table, outcomes_of, without_remainder
from xblshim.porting.source_files import uses_of_file

NAMES = Names()


def uses(tmp_path: Path, text: str, name: str = "game.cpp") -> dict[str, str]:
    """Returns the first place of each function."""
    path = tmp_path / name
    path.write_text(text)
    return {one.name: one.place for one in outcomes_of(path, NAMES)}


def test_calls_pointers_and_names_in_texts_are_uses(tmp_path: Path) -> None:
    text = """#include <XUser.h>
    auto hr = XUserAddAsync(options, &block);
    auto* function = &::XblInitialize;
    LOAD(HCTraceInit)
    auto address = GetProcAddress(dll, "XGameRuntimeInitialize");
    """
    assert uses(tmp_path, text) == {
        "XUserAddAsync": "game.cpp:2",
        "XblInitialize": "game.cpp:3",
        "HCTraceInit": "game.cpp:4",
        "XGameRuntimeInitialize": "game.cpp:5",
    }


def test_comments_other_texts_and_types_are_none(tmp_path: Path) -> None:
    text = r"""// XUserAddAsync(1) \
       XUserGetId()
    /* XblInitialize()
       XblCleanupAsync() */
    log("XUserCloseHandle failed"); auto raw = R"x(XUserGetState("))x"; char quote = '"'; int many = 1'000'000;
    XUserHandle user; XAsyncBlock block{}; XUserAddOptions::None; E_XBL_NOT_INITIALIZED;
    XUserCompare(a, b);
    """
    assert uses(tmp_path, text) == {"XUserCompare": "game.cpp:7"}


def test_an_unlisted_name_that_is_called_is_unknown(tmp_path: Path) -> None:
    text = """XGameFutureThingAsync(&block); XblFutureThing (1);
    class XUserManager { void XUserThing(int a) { } };
    object.XUserOther(); object->XUserOther(); Mine::XUserOther();
    XStoreName(display, window, "x"); XOpenDisplay(0); XInputGetState(0, 0); XFuture(1);
    """
    found = {one.name: one.outcome for one in outcomes_of(_file(tmp_path, text), NAMES)}
    assert found == {"XGameFutureThingAsync": UNKNOWN, "XblFutureThing": UNKNOWN}


def _file(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "game.cpp"
    path.write_text(text)
    return path


def test_functions_that_need_work_come_first(tmp_path: Path) -> None:
    stub = next(name for name, function in NAMES.functions.items() if function.outcome == STUB and name.startswith("X"))
    found = outcomes_of(_file(tmp_path, f"XUserAddAsync(1, 0); {stub}(); {stub}(); XGameFutureThing(2);"), NAMES)
    assert [(one.name, one.outcome, one.uses) for one in found] == [
        ("XGameFutureThing", UNKNOWN, 1),
        (stub, STUB, 2),
        ("XUserAddAsync", "works", 1),
    ]
    assert not without_remainder(found)
    assert without_remainder(found[2:])
    lines = as_table(found).splitlines()
    assert lines[1].split() == ["XGameFutureThing", "unknown", "game.cpp:1"]
    assert lines[2].endswith("game.cpp:1 and 1 more")
    assert lines[-1] == "3 functions: works 1, harmless 0, stub 1, unknown 1"


def test_each_function_of_the_registry_is_found_with_its_outcome(tmp_path: Path) -> None:
    text = "\n".join(f"{name}();" for name in NAMES.functions)
    found = outcomes_of(_file(tmp_path, text), NAMES)
    assert {one.name: one.outcome for one in found} == {
        name: function.outcome for name, function in NAMES.functions.items() if name[:1] in "XH"
    }


CSHARP = """
using System.Runtime.InteropServices;
static partial class Native {
    const string Dll = "xgameruntime.thunks.dll";
    [DllImport(Dll)] static extern int XUserAddAsync(uint options, System.IntPtr block);
    [DllImport(Dll, EntryPoint = "XUserGetId")]
    static extern int GetId(System.IntPtr user, out ulong id);
    [LibraryImport(Dll, EntryPoint = nameof(XblGetScid))] internal static partial int Scid(out nint scid);
    [DllImport(Dll)] static extern int XGameFutureThing();
    [DllImport("user32.dll")] static extern int MessageBoxW();
    // [DllImport(Dll)] static extern int XUserCompare();
    static int XUserGetState() { return 0; }
}
"""


def test_csharp_by_its_imports(tmp_path: Path) -> None:
    assert uses(tmp_path, CSHARP, "Native.cs") == {
        "XGameFutureThing": "Native.cs:9",
        "XUserAddAsync": "Native.cs:5",
        "XUserGetId": "Native.cs:6",
        "XblGetScid": "Native.cs:8",
    }


def test_a_folder_without_copies_of_the_public_headers(tmp_path: Path) -> None:
    for name, text in {
        "game/main.CPP": "XUserAddAsync(1, 0);",
        "game/Native.cs": CSHARP,
        "game/lib.rs": "extern { fn XblCleanupAsync(block: *mut Block) -> i32; } // 'a XUserCompare",
        "sdk/XUser.h": "HRESULT XUserCloseHandle(XUserHandle);",
        "sdk/xsapi-c/achievements_c.h": "XblAchievementsManagerDoWork(1);",
        "notes.txt": "XUserDuplicateHandle()",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    found = {one.name: one.place for one in outcomes_of(tmp_path, NAMES)}
    assert found == {
        "XGameFutureThing": "game/Native.cs:9",
        "XUserAddAsync": "game/Native.cs:5",
        "XUserGetId": "game/Native.cs:6",
        "XblCleanupAsync": "game/lib.rs:1",
        "XblGetScid": "game/Native.cs:8",
    }


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be-sig"]
)
@pytest.mark.parametrize("name", ["game.cpp", "Game.cs"])
def test_files_in_the_encodings_of_editors(tmp_path: Path, encoding: str, name: str) -> None:
    text = "// Grüße\r\nextern int XUserAddAsync(int, int);\r\n"
    text += '[DllImport("xgameruntime")] static extern int XblInitialize(int a); int i = XblInitialize(1);\r\n'
    mark, encoding = ("\ufeff", "utf-32-be") if encoding == "utf-32-be-sig" else ("", encoding)
    for path in (tmp_path / name, tmp_path / "in" / name):
        path.parent.mkdir(exist_ok=True)
        path.write_bytes((mark + text).encode(encoding))
    for what in (tmp_path / name, tmp_path / "in"):
        assert ("XblInitialize", f"{name}:3") in [(one.name, one.place) for one in outcomes_of(what, NAMES)]


@given(st.text("abXUser(); \n\r\t{}äß€🎮", max_size=60), st.sampled_from(["utf-16-le", "utf-16-be"]))
def test_utf_16_without_a_mark_is_read_where_it_is_mostly_ascii(text: str, encoding: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "game.cpp")
        path.write_bytes(
            (text := "#include <XUser.h>\nint main(void) { return XUserAddAsync(0, 0); }\n" * 40 + text).encode(
                encoding
            )
        )
        assert source_text(path) == text.replace("\r\n", "\n").replace("\r", "\n")


def test_unreadable_input_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(ReadingError, match="has no source file"):
        outcomes_of(tmp_path, NAMES)
    with pytest.raises(ReadingError, match="can't be read: No such file"):
        outcomes_of(tmp_path / "missing", NAMES)


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"\x89PNG\r\n\0\0XUserAddAsync\0", "neither a program nor source text"),
        (bytes(100), "neither a program nor source text"),
        (b"GIF89a\xff\xfe\x80\x81abc", "neither a program nor source text"),
        (b"\xff\xd8\xff\xe0" + bytes(range(1, 255)), "neither a program nor source text"),
        (b"PK\x03\x04\0XUserAddAsync(0)", "is an archive: extract it"),
        (b"\x1f\x8b\x08abc", "is an archive: extract it"),
        (b"%PDF-1.4 some words", "neither a program nor a source file in C"),
        (b"Microsoft Visual Studio Solution File", "neither a program nor a source file in C"),
        (b"", "neither a program nor a source file in C"),
    ],
)
def test_a_file_that_is_neither_program_nor_source_is_refused(content: bytes, says: str, tmp_path: Path) -> None:
    path = tmp_path / "game.png"
    path.write_bytes(content)
    with pytest.raises(ReadingError, match=says):
        outcomes_of(path, NAMES)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_a_pipe_is_refused_and_passed_over_in_a_folder(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.c"
    os.mkfifo(pipe)
    with pytest.raises(ReadingError, match="neither a file nor a folder"):
        outcomes_of(pipe, NAMES)
    (tmp_path / "game.c").write_text("XUserAddAsync(0, 0);")
    assert [one.place for one in outcomes_of(tmp_path, NAMES)] == ["game.c:1"]


def test_brackets_that_never_close_are_not_followed_to_the_end_each_time(tmp_path: Path) -> None:
    many = 20_000  # it would take minutes if each one did
    assert [one.uses for one in outcomes_of(_file(tmp_path, "XblFutureThing(\n" * many), NAMES)] == [many]


@given(
    pieces=st.lists(
        st.sampled_from(
            [
                "XUserAddAsync(1);",
                "//",
                "/*",
                "*/",
                '"',
                "'",
                "\\",
                "\n",
                'R"(',
                ')"',
                "R",
                "u8",
                "0x",
                "1'0",
                "(",
                "{",
                "é",
            ]
        ),
        max_size=30,
    )
)
def test_no_text_ends_the_reading_and_no_line_is_wrong(
    pieces: list[str], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = "".join(pieces)
    path = tmp_path_factory.getbasetemp() / "any.cpp"
    path.write_text(text, newline="")
    for use in uses_of_file(path, path.name, NAMES):
        line = int(use.place.rpartition(":")[2])
        assert "XUserAddAsync" in text.split("\n")[line - 1]


def test_a_source_file_without_a_use_has_no_functions(tmp_path: Path) -> None:
    (tmp_path / "game.cpp").write_text("")
    assert outcomes_of(tmp_path / "game.cpp", NAMES) == []
    (tmp_path / "game.lua").write_text("lib.XUserAddAsync(0)")
    assert [one.name for one in outcomes_of(tmp_path / "game.lua", NAMES)] == ["XUserAddAsync"]
