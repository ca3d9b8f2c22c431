"""The built library exports the registry's functions and nothing else."""

from __future__ import annotations

import ctypes
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from abi_compilers import CLANG, GCC, INCLUDE, ROOT, Family, run
from abi_facts import ONLY_C

from xblshim.abi.registry_model import STUB, UNLISTED, Registry
from xblshim.abi.render_exports import exported, forwarded
from xblshim.abi.rendered import ctypes_decls, ctypes_services
from xblshim.cli import paths
from xblshim.cli.main import main
from xblshim.parity.targets import TARGETS

NAMES = {"darwin": "libxblshim.dylib", "win32": "xblshim.dll"}


def _library() -> Path:
    """Returns the library that XBLSHIM_LIBRARY names, or that of the installed package."""
    named = os.environ.get("XBLSHIM_LIBRARY")
    if named:
        return Path(named)
    spec = importlib.util.find_spec("xblshim")
    for folder in spec.submodule_search_locations or [] if spec else []:
        for part in ("lib", "bin"):
            path = Path(folder) / "_native" / part / NAMES.get(sys.platform, "libxblshim.so")
            if path.exists():
                return path
    pytest.skip("no library: install the package, or name one in XBLSHIM_LIBRARY")


@pytest.fixture(scope="module")
def library() -> Path:
    path = _library()
    sources = [p for folder in ("src/exports", "include") for p in (ROOT / folder).rglob("*.*")]
    if path.stat().st_mtime < max(p.stat().st_mtime for p in sources) and "XBLSHIM_LIBRARY" not in os.environ:
        pytest.skip(f"{path} is older than the rendered sources: `make install` first")
    return path


def _shown(library: Path) -> set[str]:
    if library.suffix == ".dll":
        from xblshim.parity.exports import exported_names

        return exported_names(library)
    if shutil.which("nm") is None:
        pytest.skip("needs nm")
    listing = subprocess.run(
        ["nm", "-D", "--defined-only", "--format=posix", library], capture_output=True, text=True, check=True
    ).stdout
    return {line.split()[0].split("@")[0] for line in listing.splitlines()}


@pytest.mark.skipif(sys.platform != "linux", reason="nm of Linux, or a cross-built library")
def test_the_exported_symbols_are_the_registrys(library: Path, registry: Registry) -> None:
    assert _shown(library) == {function.name for function in registry.exports()}


ENTRY_POINTS = json.loads((Path(__file__).parent / "facts" / "entry-points.json").read_text("utf-8"))


@pytest.mark.parametrize("letter", ENTRY_POINTS["libraries"])
def test_the_exports_of_microsofts_libraries_are_exported(letter: str, registry: Registry) -> None:
    """The library exports them, and so does the DLL of the same name on Windows."""
    names = {name for name, letters in ENTRY_POINTS["names"].items() if letter in letters}
    assert len(names) == ENTRY_POINTS["libraries"][letter]["count"]
    assert names - set(exported(registry)) == set()
    assert names - set(forwarded(registry, ENTRY_POINTS["libraries"][letter]["alias"])) == set()


def test_the_newer_services_library_exports_what_headers_declare(registry: Registry) -> None:
    names = forwarded(registry, "services_c")
    declared = {f.name for f in registry.functions() if f.name.startswith("Xbl") and not f.name.startswith("XblShim")}
    assert set(names) == declared - {"XblSetApiType"}


@pytest.mark.parametrize("target", sorted(TARGETS))
@pytest.mark.parametrize("headers", [[], ["--header", "XTaskQueue.h"]], ids=["all", "one"])
def test_parity_finds_nothing_in_our_own_library(
    library: Path, target: str, headers: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Functions for another platform, and those of headers left out, are no differences."""
    monkeypatch.setattr(paths, "native_paths", lambda: {"include": INCLUDE})
    status = main(["parity", "--library", str(library), "--target", target, *headers])
    told = capsys.readouterr().out
    assert status == 0, told
    assert ("15 functions compared" if headers else "functions compared") in told


@pytest.mark.skipif(sys.platform != "linux", reason="links as Linux does")
@pytest.mark.parametrize("language", ["c", "cpp"])
@pytest.mark.parametrize("family", [GCC, CLANG], ids=lambda family: family.name)
def test_a_program_links_every_function(
    family: Family, language: str, library: Path, registry: Registry, tmp_path: Path
) -> None:
    """The program takes each function's address through the header's declaration, so that name and linkage must fit."""
    functions = registry.functions()
    shown = [
        f"#if {f.when}\n    (any_function)&{f.name},\n#else\n    &nothing,\n#endif\n"
        if f.when
        else f"    (any_function)&{f.name},\n"
        for f in functions
    ]
    source = tmp_path / f"links.{language}"
    source.write_text(
        "#include <stdio.h>\n"
        + "".join(f"#include <{header.path}>\n" for header in registry.headers if header.part != UNLISTED)
        + "typedef void (*any_function)(void);\nvoid nothing(void);\nvoid nothing(void) {}\nstatic const any_function all[] = {\n"
        + "".join(shown)
        + "};\nint main(void)\n{\n    size_t found = 0;\n"
        "    for (size_t at = 0; at < sizeof(all) / sizeof(all[0]); ++at)\n        found += all[at] ? 1 : 0;\n"
        '    printf("%d\\n", (int)found);\n    return 0;\n}\n'
    )
    program = tmp_path / "links"
    standard = {"c": "-std=c11", "cpp": "-std=c++17"}[language]
    warnings = ["-Wall", "-Wno-cast-function-type", "-Werror"]
    place = library.resolve().parent
    linking = [str(library.resolve()), f"-Wl,-rpath,{place}", "-Wl,--no-undefined", "-Wl,-z,now"]
    compiling = [family.command(language), standard, *warnings, f"-I{INCLUDE}", str(source), "-o", str(program)]
    told = run([*compiling, *linking])
    assert not told, told
    done = subprocess.run([program], capture_output=True, text=True, timeout=60, check=True)
    assert int(done.stdout) == len(functions)


def test_the_loaded_library_has_the_types_of_every_function(library: Path) -> None:
    loaded = ctypes_decls.Library(str(library))
    assert loaded.XUserGetId.argtypes == ctypes_decls.FUNCTIONS["XUserGetId"][1]
    assert loaded.HCHttpCallGetId.restype is ctypes.c_uint64
    assert loaded.HCHttpCallGetId.argtypes == [ctypes_decls.HCCallHandle]
    with pytest.raises(AttributeError, match="XblNoSuchFunction"):
        _ = loaded.XblNoSuchFunction


def test_common_imports_do_not_load_the_other_services(library: Path) -> None:
    program = (
        "import sys\n"
        "from xblshim.abi.rendered import ctypes_decls\n"
        f"library = ctypes_decls.Library({str(library)!r})\n"
        "library.XblGetScid, library.XUserGetId\n"
        "print('xblshim.abi.rendered.ctypes_services' in sys.modules)\n"
        "library.HCHttpCallGetId\n"
        "print('xblshim.abi.rendered.ctypes_services' in sys.modules)\n"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout.split() == ["False", "True"]


def test_ctypes_finds_every_function(library: Path) -> None:
    loaded = ctypes.CDLL(str(library))
    ctypes_decls.declare(loaded)
    ctypes_services.declare(loaded)
    assert loaded.XTaskQueueCreate.restype is ctypes_decls.HRESULT
    assert loaded.XblShimHResultName(ctypes_decls.HTTP_E_STATUS_NOT_MODIFIED) == b"HTTP_E_STATUS_NOT_MODIFIED"
    assert loaded.XblShimHResultName(0x0BADF00D) == b""
    assert loaded.XblShimHResultMessage(0x0BADF00D) == b"unknown"


CALL_STUBS = """
import ctypes, sys
from xblshim.abi.rendered import ctypes_decls, ctypes_services
from xblshim.cli import paths
from xblshim.cli.main import main
from xblshim.parity.targets import TARGETS
library = ctypes_decls.Library(sys.argv[1])
types = ctypes_decls.FUNCTIONS | ctypes_services.FUNCTIONS
unlisted = ctypes.CDLL(sys.argv[1])
results = {"HRESULT": ctypes_decls.HRESULT, "bool": ctypes.c_bool, "int32_t": ctypes.c_uint32}
for name in sys.argv[2:]:
    name, _, returns = name.partition(":")
    result, arguments = types.get(name, (results.get(returns), []))
    function = getattr(library if name in types else unlisted, name)
    function.restype = result
    values = [function(*[kind() for kind in arguments]) for _ in range(2)]
    for value in values:
        something = any(bytes(value)) if isinstance(value, ctypes.Structure) else bool(value)
        print(name, value if result is ctypes_decls.HRESULT else something)
"""


def test_each_link_stub_returns_its_result_and_logs_once(library: Path, registry: Registry, tmp_path: Path) -> None:
    """Each stub is called twice without arguments. It returns E_NOTIMPL, or nothing without an HRESULT, and logs one line."""
    stubs = {f.name: f for f in registry.exports() if f.outcome == STUB and f.name not in ONLY_C}
    log = tmp_path / "log.txt"
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(ROOT / "python"), *sys.path]),
        "XBLSHIM_LOG": f"warning:{log}",
    }
    named = [f"{name}:{function.returns}" for name, function in stubs.items()]
    command = [sys.executable, "-c", CALL_STUBS, str(library), *named]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    returned = [line.split(" ", 1) for line in done.stdout.splitlines()]
    assert [name for name, _ in returned] == [name for name in stubs for _ in range(2)]
    for name, value in returned:
        # 0 for a result that is a number of the size of an HRESULT.
        expected = {"0", "False"} if stubs[name].returns != "HRESULT" else {str(ctypes_decls.E_NOTIMPL)}
        assert value in expected, name
    said = re.findall(r"\w+", log.read_text("utf-8"))
    assert {name: said.count(name) for name in stubs} == dict.fromkeys(stubs, 1)
