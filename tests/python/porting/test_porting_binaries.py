"""`xblshim surface` on programs and libraries: ELF, PE, archives, managed assemblies, and functions loaded by name."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.porting.managed_imports import managed_imports
from xblshim.porting.names import Names, ReadingError
from xblshim.porting.outcomes import outcomes_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs a compiler that makes ELF files")
NAMES = Names()
GAME = """
extern int XUserAddAsync(void), XGameFutureThing(void), XOpenDisplay(void), other(void);
int XUserGetState(void) { return 0; }
const char* by_name[] = {"XblInitialize", "XUserCompare failed", "XUserHandle", "XGameOtherFutureThing"};
int run(void) { return XUserAddAsync() + XGameFutureThing() + XOpenDisplay() + other(); }
"""
FOUND = {
    "XGameFutureThing": "imported",
    "XUserAddAsync": "imported",
    "XblInitialize": "its name is a string in the file",
}


def compiled(folder: Path, compiler: str, *options: str, source: str = GAME) -> Path:
    if shutil.which(compiler) is None:
        pytest.skip(f"needs {compiler}")
    (folder / "game.c").write_text(source)
    subprocess.run([compiler, "game.c", *options, "-o", "game.bin"], cwd=folder, check=True)
    return folder / "game.bin"


def found(path: Path) -> dict[str, str]:
    return {one.name: one.place for one in outcomes_of(path, NAMES)}


@pytest.mark.parametrize(
    "options", [["-shared", "-fPIC"], ["-shared", "-fPIC", "-g"], ["-shared", "-fPIC", "-s"], ["-c"]]
)
def test_elf(options: list[str], tmp_path: Path) -> None:
    assert found(compiled(tmp_path, "cc", *options)) == FOUND


def test_an_archive_has_names_only(tmp_path: Path) -> None:
    compiled(tmp_path, "cc", "-c")
    subprocess.run(["ar", "rc", "game.a", "game.bin"], cwd=tmp_path, check=True)
    assert {"XUserAddAsync", "XblInitialize"} <= found(tmp_path / "game.a").keys()


def _pe_of(folder: Path, *imported: str) -> Path:
    """Makes a DLL that imports these functions."""
    if shutil.which("x86_64-w64-mingw32-dlltool") is None:
        pytest.skip("needs mingw-w64")
    (folder / "gdk.def").write_text("\n".join(["LIBRARY xgameruntime.thunks.dll", "EXPORTS", *imported]) + "\n")
    subprocess.run(["x86_64-w64-mingw32-dlltool", "-d", "gdk.def", "-l", "gdk.lib"], cwd=folder, check=True)
    source = "".join(f"int {name}(void);" for name in imported)
    source += f"int run(void) {{ return {' + '.join(f'{name}()' for name in imported)}; }}"
    options = ("-shared", "-nostdlib", "gdk.lib", "-s", "-Wl,-e,run", "-Wl,--exclude-all-symbols")
    return compiled(folder, "x86_64-w64-mingw32-gcc", *options, source=source)


def test_pe_with_the_dll_of_each_import(tmp_path: Path) -> None:
    if shutil.which("x86_64-w64-mingw32-dlltool") is None:
        pytest.skip("needs mingw-w64")
    (tmp_path / "gdk.def").write_text(
        "LIBRARY xgameruntime.thunks.dll\nEXPORTS\nXUserAddAsync\nXGameFutureThing\nXOpenDisplay\nother\n"
    )
    subprocess.run(["x86_64-w64-mingw32-dlltool", "-d", "gdk.def", "-l", "gdk.lib"], cwd=tmp_path, check=True)
    program = compiled(
        tmp_path, "x86_64-w64-mingw32-gcc", "-shared", "-nostdlib", "gdk.lib", "-Wl,-e,run", "-Wl,--exclude-all-symbols"
    )
    place = "imported from xgameruntime.thunks.dll"
    assert found(program) | {"XUserGetState": ""} == {
        "XGameFutureThing": place,
        "XUserAddAsync": place,
        "XblInitialize": "its name is a string in the file",
        "XUserGetState": "",
    }


def test_a_managed_assembly_by_its_imports(tmp_path: Path) -> None:
    if shutil.which("mcs") is None:
        pytest.skip("needs mcs")
    source = """
    using System.Runtime.InteropServices;
    struct XUserHandle { int value; }
    class A {
        const string Dll = "xgameruntime.thunks";
        [DllImport(Dll)] static extern int XUserAddAsync();
        [DllImport(Dll, EntryPoint = "XUserGetId")] static extern int Id(out ulong id);
        [DllImport("other", EntryPoint = "XGameFutureThing")] static extern int Thing(XUserHandle handle);
        [DllImport("user32")] static extern int MessageBoxW();
        static int XUserGetState() { return 0; }
        static void Main() { XUserAddAsync(); System.Console.WriteLine("XUserCompare"); }
    }
    """ + "".join(f"class C{at} {{ int f{at}; int M{at}(int p) {{ return p; }} }}\n" for at in range(200))
    (tmp_path / "Native.cs").write_text(source)
    subprocess.run(["mcs", "-nowarn:0169,0649", "-out:game.exe", "Native.cs"], cwd=tmp_path, check=True)
    thunks = "imported from xgameruntime.thunks"
    expected = {"XGameFutureThing": "imported from other", "XUserAddAsync": thunks, "XUserGetId": thunks}
    assert found(tmp_path / "game.exe") == expected

    # C++ compiled with /clr, and a native program that contains an assembly, have both kinds of imports.
    mixed = _pe_of(tmp_path, "XblInitialize", "XUserAddAsync")
    mixed.write_bytes(mixed.read_bytes() + (tmp_path / "game.exe").read_bytes())
    assert found(mixed) == {**expected, "XblInitialize": "imported from xgameruntime.thunks.dll"}


def test_a_truncated_file_is_an_error(tmp_path: Path) -> None:
    content = compiled(tmp_path, "cc", "-shared", "-fPIC").read_bytes()
    cut = tmp_path / "cut.so"
    for length in (100, 1000, len(content) // 2, len(content) - 1):
        cut.write_bytes(content[:length])
        with pytest.raises(ReadingError, match=r"is truncated|is not a program"):
            outcomes_of(cut, NAMES)


def test_a_truncated_pe_is_an_error(tmp_path: Path) -> None:
    content = _pe_of(tmp_path, "XblInitialize").read_bytes()
    cut = tmp_path / "cut.dll"
    for length in (100, 1000):
        cut.write_bytes(content[:length])
        with pytest.raises(ReadingError, match=r"is truncated|is not a program"):
            outcomes_of(cut, NAMES)


@given(st.binary(max_size=200))
def test_damaged_metadata_is_ignored(content: bytes) -> None:
    begin = b"BSJB" + bytes(8) + b"\x04\0\0\0v4\0\0\0\0\x02\0"
    assert managed_imports(content) is None
    managed_imports(begin + content)  # it ends, whatever it finds


def test_other_files_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "game"
    path.write_bytes(b"MZ" + bytes(100))
    with pytest.raises(ReadingError, match="is not a program or library"):
        outcomes_of(path, NAMES)


def test_the_command(tmp_path: Path) -> None:
    def surface(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "xblshim", "surface", *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )

    program = compiled(tmp_path, "cc", "-shared", "-fPIC")
    result = surface(program.name)
    assert (result.returncode, result.stdout.splitlines()[-1]) == (
        1,
        "3 functions: works 2, harmless 0, stub 0, unknown 1",
    )
    told = json.loads(surface("--json", program.name).stdout)
    assert told["counts"] == {"works": 2, "harmless": 0, "stub": 0, "unknown": 1}
    assert [one["name"] for one in told["functions"]] == ["XGameFutureThing", "XUserAddAsync", "XblInitialize"]
    (tmp_path / "fine.c").write_text("int main(void) { return XUserAddAsync(0, 0); }")
    assert surface("fine.c").returncode == 0
    missing = surface("nothing")
    assert (missing.returncode, missing.stderr) == (2, "xblshim: nothing can't be read: No such file or directory.\n")
    empty = surface("")
    assert empty.returncode == 2
    assert "the name is empty" in empty.stderr
