"""The DLL of `make windows`: its dependencies, and the import libraries under the names that existing projects link."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import IO

import lief
import native_build
import pytest
from native_build import BUILD, ROOT

from xblshim.abi.registry_loader import load
from xblshim.abi.render_exports import forwarded
from xblshim.parity.exports import exported_names

ALIASES = (
    "Microsoft.Xbox.Services.141.GSDK.C",
    "Microsoft.Xbox.Services.142.GSDK.C",
    "Microsoft.Xbox.Services.GDK.C.Thunks",
    "xgameruntime",
    "xgameruntime.thunks",
    "libHttpClient",
    "libHttpClient.GDK",
)
# The list of each in src/exports/aliases.
DLLS = {
    "Microsoft.Xbox.Services.141.GDK.C.Thunks": "services",
    "Microsoft.Xbox.Services.GDK.C.Thunks": "services",
    "Microsoft.Xbox.Services.C.Thunks": "services_c",
    "XGamingRuntimeThunks": "runtime",
    "xgameruntime.thunks": "runtime",
    "libHttpClient.GDK": "http",
    "xsapi": "xsapi",
}
COMPILER = "x86_64-w64-mingw32-gcc-posix"
PROGRAM = """
#include <XAsync.h>
#include <XTaskQueue.h>
#include <stdio.h>
#include <xsapi-c/achievements_c.h>
int main(void) {
    XTaskQueueHandle queue = NULL;
    if (XTaskQueueCreate(XTaskQueueDispatchMode_Manual, XTaskQueueDispatchMode_Manual, &queue) != S_OK) return 1;
    XTaskQueueCloseHandle(queue);
    printf("%08x\\n", (unsigned)XblAchievementsUpdateAchievementAsync(NULL, 0, NULL, 0, NULL));
    return 0;
}
"""
# Does what a runtime for P/Invoke does: loads each DLL by its path, in another folder than the program's, and looks its functions up.
LOADER = """
#include <windows.h>
#include <stdio.h>
#include <string.h>
static HMODULE load(const wchar_t* name) {
    wchar_t path[1024], *file = NULL;
    if (GetFullPathNameW(name, 1024, path, &file) == 0) return NULL;
    return LoadLibraryExW(path, NULL, LOAD_WITH_ALTERED_SEARCH_PATH);
}
int main(void) {
    char line[256];
    HMODULE alias = NULL, core = NULL;
    typedef long (*Create)(unsigned, unsigned, void**);
    typedef void (*Close)(void*);
    void* queue = NULL;
    while (fgets(line, sizeof line, stdin) != NULL) {
        line[strcspn(line, "\\r\\n")] = 0;
        if (strchr(line, '/') != NULL) {
            wchar_t name[256];
            MultiByteToWideChar(CP_UTF8, 0, line, -1, name, 256);
            alias = load(name);
            if (alias == NULL) return printf("%s is not loaded: %lu\\n", line, GetLastError()), 1;
            core = GetModuleHandleW(L"xblshim.dll");
            if (core == NULL) return printf("%s brings no xblshim.dll\\n", line), 1;
            continue;
        }
        FARPROC found = GetProcAddress(alias, line);
        if (found == NULL || found != GetProcAddress(core, line)) return printf("%s is not xblshim's\\n", line), 1;
        if (strcmp(line, "XTaskQueueCreate") == 0 && queue == NULL && ((Create)(void*)found)(0, 0, &queue) != 0) return 1;
        if (strcmp(line, "XTaskQueueCloseHandle") == 0) ((Close)(void*)found)(queue);
    }
    puts("all there");
    return 0;
}
"""
UNLOADER = """
#include <windows.h>
#include <stdio.h>
typedef long (*Create)(unsigned, unsigned, void**);
typedef long (*Submit)(void*, unsigned, unsigned, void*, void (*)(void*, _Bool));
static HANDLE called;
static void on_call(void* context, _Bool canceled) { (void)context; (void)canceled; SetEvent(called); }
int main(void) {
    void* queue = NULL;
    HMODULE library = LoadLibraryW(L"xblshim.dll");
    if (library == NULL) return 1;
    FreeLibrary(library);
    puts(GetModuleHandleW(L"xblshim.dll") == NULL ? "gone" : "stays");
    library = LoadLibraryW(L"xblshim.dll");
    called = CreateEventW(NULL, FALSE, FALSE, NULL);
    Create create = (Create)(void*)GetProcAddress(library, "XTaskQueueCreate");
    Submit submit = (Submit)(void*)GetProcAddress(library, "XTaskQueueSubmitDelayedCallback");
    if (create(1, 1, &queue) != 0 || submit(queue, 0, 300, NULL, on_call) != 0) return 2;
    FreeLibrary(library);
    puts(GetModuleHandleW(L"xblshim.dll") == NULL ? "gone" : "stays");
    puts(WaitForSingleObject(called, 30000) == WAIT_OBJECT_0 ? "called" : "not called");
    fflush(stdout);
    return 0;
}
"""

pytestmark = pytest.mark.skipif(BUILD.name != "windows", reason="part of `make windows`")


def test_the_library_needs_nothing_of_a_compilers() -> None:
    binary = lief.PE.parse(str(BUILD / "xblshim.dll"))
    assert isinstance(binary, lief.PE.Binary)
    assert {library.name.lower() for library in binary.imports} <= {
        "advapi32.dll",
        "kernel32.dll",
        "msvcrt.dll",
        "ws2_32.dll",
    }


@pytest.mark.parametrize("alias", ALIASES)
def test_a_program_links_the_library_by_an_alias(alias: str, tmp_path: Path) -> None:
    (tmp_path / "game.c").write_text(PROGRAM)
    library = BUILD / "aliases" / f"{alias}.lib"
    shutil.copy(BUILD / "xblshim.dll", tmp_path)
    assert _built_and_run(tmp_path / "game.c", [f"-I{ROOT / 'include'}", library]).split() == ["80070057"]


def test_every_function_is_in_an_alias() -> None:
    """The library's own functions, XblShim*, have no GDK name."""
    shown = exported_names(BUILD / "xblshim.dll")
    found = [name for dll in DLLS for name in exported_names(BUILD / f"{dll}.dll")]
    assert set(found) == {name for name in shown if not name.startswith("XblShim")}


@pytest.mark.parametrize("dll", DLLS)
def test_a_dll_alias_forwards_and_does_nothing_else(dll: str) -> None:
    binary = lief.PE.parse(str(BUILD / f"{dll}.dll"))
    assert isinstance(binary, lief.PE.Binary)
    exports = binary.get_export()
    assert exports is not None
    assert {str(entry.name) for entry in exports.entries} == set(forwarded(load(), DLLS[dll]))
    assert [entry.name for entry in exports.entries if not entry.is_forwarded] == []
    targets = {str(entry.name): entry.forward_information for entry in exports.entries}
    assert {(to.library, to.function) for to in targets.values()} == {("xblshim", name) for name in targets}
    assert [library.name for library in binary.imports] == ["xblshim.dll"]


def test_dll_aliases_are_loaded_from_a_folder_of_their_own(tmp_path: Path) -> None:
    plugins = tmp_path / "plugins"
    plugins.mkdir()
    for dll in (*DLLS, "xblshim"):
        shutil.copy(BUILD / f"{dll}.dll", plugins)
    lines = [line for dll in DLLS for line in (f"plugins/{dll}.dll", *sorted(exported_names(plugins / f"{dll}.dll")))]
    (tmp_path / "lines").write_text("\n".join(lines))
    (tmp_path / "loader.c").write_text(LOADER)
    with (tmp_path / "lines").open() as asked:
        assert _built_and_run(tmp_path / "loader.c", [], asked).split("\n")[0].strip() == "all there"


def test_the_library_stays_while_its_threads_run(tmp_path: Path) -> None:
    """A plug-in's unload doesn't remove code that a thread is running. An unused one is unloaded like any DLL."""
    (tmp_path / "unload.c").write_text(UNLOADER)
    shutil.copy(BUILD / "xblshim.dll", tmp_path)
    assert _built_and_run(tmp_path / "unload.c", []).split() == ["gone", "stays", "called"]


def _built_and_run(source: Path, arguments: list[str | Path], asked: IO[str] | None = None) -> str:
    program = source.with_suffix(".exe")
    subprocess.run([COMPILER, source, *arguments, "-o", program], check=True, timeout=60)
    ran = subprocess.run(
        [*native_build.emulator(), program.name],
        cwd=source.parent,
        env=native_build.environment(),
        stdin=asked or subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=sys.stderr,
        text=True,
        timeout=100,
    )
    assert ran.returncode == 0, ran.stdout
    return ran.stdout
