"""The table of calls: a new entry is enough for a new call between the core and Python."""

from __future__ import annotations

import hashlib
import re
import shutil
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest
from abi_compilers import GCC, INCLUDE, ROOT, run
from cffi import FFI
from loaded_module import bridge_build

from xblshim.abi.registry_entry import RegistryError
from xblshim.abi.registry_loader import load
from xblshim.abi.registry_model import Registry, Struct
from xblshim.abi.render import render_all
from xblshim.abi.struct_shapes import shapes, snake

FOLDER = ROOT / "python" / "xblshim" / "abi" / "registry"

# A call with a member of each type.
ENTRY = """
[[record]]
name = "measured_place"
doc = "A place."
members = [{ name = "name", type = "text" }, { name = "height", type = "int32_t" }, { name = "open", type = "bool" }]

[[call]]
name = "measure_places"
number = 99
result = "measures"
doc = "Measures places."
members = [
    { name = "xuid", type = "uint64_t" },
    { name = "depth", type = "int32_t" },
    { name = "exact", type = "bool" },
    { name = "country", type = "text" },
    { name = "picture", type = "bytes" },
    { name = "type", type = "XblAchievementType" },
    { name = "reason", type = "wait_reason" },
    { name = "places", type = "measured_place[]" },
    { name = "headers", type = "header[]" },
    { name = "limit", type = "uint32_t", optional = true },
]

[[result]]
name = "measures"
doc = "What was measured."
members = [
    { name = "heights", type = "int32_t[]" },
    { name = "sums", type = "uint64_t[]" },
    { name = "unit", type = "text" },
    { name = "remark", type = "text", null = true },
    { name = "count", type = "uint32_t" },
    { name = "plan", type = "bytes" },
    { name = "photo", type = "bytes" },
    { name = "best", type = "XblAchievementReward[]" },
]
"""
SAMPLE = """
#include "rendered/request_reader.h"
#include "service/rendered/request_copy.h"

namespace service = xblshim::service;

static const service::Request request = service::MeasurePlaces{
    7, -3, true, "N\\xc3\\xa9", {1, 0, 2}, 3, XBLSHIM_WAITS_FOR_TOKEN, {{"a", -5, true}, {"", 6, false}}, {{"k", "v"}}, 12};

static xblshim_call written(service::RequestArrays& arrays, const service::Request& from) {
    xblshim_call call{};
    std::visit([&](const auto& it) { service::write_request(call, arrays, it); }, from);
    return call;
}

extern "C" const xblshim_call* sample() {
    static service::RequestArrays arrays;
    static const xblshim_call call = written(arrays, request);
    return &call;
}

extern "C" const xblshim_call* read_again() {
    static service::RequestArrays arrays;
    static const service::Request read = *xblshim::testing::read_request(*sample());
    static const xblshim_call call = written(arrays, read);
    return &call;
}
"""

# The bridge ABI's version, and the digest of its declarations.
VERSION = (10, "3de24897a0f89468")


def test_changed_declarations_have_another_version() -> None:
    """A core and a bridge of the same release, built at different times, refuse each other if their structs differ."""
    build = bridge_build()
    declarations = re.sub(r"/\*.*?\*/", " ", build.abi_declarations(ROOT / "src"), flags=re.DOTALL)
    declarations = " ".join(declarations.split())
    version = re.search(r"XBLSHIM_BRIDGE_VERSION = (\d+)", declarations)
    assert version is not None
    found = (int(version[1]), hashlib.sha256(declarations.encode()).hexdigest()[:16])
    assert found == VERSION, (
        "The declarations of the bridge ABI changed: raise XBLSHIM_BRIDGE_VERSION in src/service/bridge_abi.h, and enter version and digest here."
    )


def _load(folder: Path, more: str) -> Registry:
    shutil.copytree(FOLDER, folder)
    with (folder / "calls.toml").open("a", encoding="utf-8") as file:
        file.write(more)
    return load(folder)


def _module(name: str, text: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Loads the rendered module instead of the package's."""
    module = ModuleType(name)
    module.__package__ = name.rpartition(".")[0]
    exec(compile(text, name, "exec"), vars(module))
    monkeypatch.setitem(sys.modules, name, module)
    return module


def _boundary(folder: Path, files: dict[str, str]) -> tuple[FFI, Any]:
    """Compiles the rendered C++ files, and returns them with the declarations for the bridge."""
    for path, text in files.items():
        if path.startswith(("src/", "tests/native/support/rendered/")):
            place = folder / path.removeprefix("tests/native/support/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")
    source = folder / "src"
    shutil.copy(ROOT / "src" / "service" / "bridge_abi.h", source / "service")
    sample = folder / "sample.cpp"
    sample.write_text(SAMPLE, "utf-8")
    library = folder / "sample.so"
    includes = [f"-I{path}" for path in (source, folder, INCLUDE)]
    run(
        [
            GCC.command("cpp"),
            "-std=c++17",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-fPIC",
            "-shared",
            *includes,
            str(sample),
            "-o",
            str(library),
        ]
    )
    build = bridge_build()
    ffi = FFI()
    ffi.cdef(build.public_declarations(*build.FILLED))
    ffi.cdef(build.abi_declarations(source))
    ffi.cdef("const xblshim_call* sample(void); const xblshim_call* read_again(void);")
    return ffi, ffi.dlopen(str(library))


def test_a_further_call_is_an_entry_of_the_table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = render_all(_load(tmp_path / "registry", ENTRY), ROOT)
    ffi, library = _boundary(tmp_path, files)
    requests, results, _, result_structs, table = (
        _module(f"xblshim.{name.replace('/', '.')}", files[f"python/xblshim/{name}.py"], monkeypatch)
        for name in (
            "model/requests",
            "model/results",
            "model/plain_results",
            "bridge/result_structs",
            "bridge/call_table",
        )
    )
    core = SimpleNamespace(text=ffi.string, bytes_of=lambda start, size: bytes(ffi.buffer(start, size)))
    asked: list[Any] = []
    client = SimpleNamespace(
        **dict.fromkeys(re.findall(r"client\.(\w+)", files["python/xblshim/bridge/call_table.py"]))
    )
    client.measure_places = asked.append
    kind = table.call_kinds(client, SimpleNamespace(subscribe=None, unsubscribe=None))[99]
    for call in (library.sample(), library.read_again()):
        assert kind.read(call, core) == requests.MeasurePlaces(
            7, -3, True, "Né", b"\1\0\2", 3, 3, (("a", -5, True), ("", 6, False)), (("k", "v"),), 12
        )
    kind.ask("a request")
    assert asked == ["a request"]

    from xblshim.bridge.struct_writer import write_struct

    memory: list[Any] = []

    def new_memory(size: int) -> Any:
        memory.append(ffi.new("char[]", size))
        return ffi.cast("void*", memory[-1])

    reward = results.Reward("r", "", "5", 1, "", None)
    value = results.Measures((3, -4, 5), (1 << 63,), "m", "", 9, b"", b"a\0b", (reward, None))
    written = ffi.cast(
        "xblshim_measures*", write_struct(ffi, result_structs.RESULT_STRUCTS[kind.result], value, new_memory)
    )
    assert list(written.heights[0 : written.heights_count]) == [3, -4, 5]
    assert list(written.sums[0 : written.sums_count]) == [1 << 63]
    assert (ffi.string(written.unit), written.remark, written.count) == (b"m", ffi.NULL, 9)
    assert (written.plan_size, written.plan[0], bytes(ffi.buffer(written.photo, written.photo_size))) == (0, 0, b"a\0b")
    assert written.photo[written.photo_size] == 0
    assert written.best_count == 2
    assert (ffi.string(written.best[0].value), written.best[0].rewardType, written.best[1].name) == (b"5", 1, ffi.NULL)


def _call(members: str = "[]", name: str = "added", number: int = 98, more: str = "") -> str:
    return f'[[call]]\nname = "{name}"\nnumber = {number}\ndoc = "d"\nmembers = {members}\n{more}\n'


@pytest.mark.parametrize(
    ("entry", "said"),
    [
        (_call('[{ name = "a", type = "uint8_t" }]'), "added: 'a' has the unknown type 'uint8_t'"),
        (_call('[{ name = "a", type = "XblAchievement[]" }]'), "'a' has the unknown type 'XblAchievement[]'"),
        (_call('[{ name = "a", type = "XblAchievement" }]'), "'a' has the unknown type 'XblAchievement'"),
        (_call('[{ name = "a", type = "bool" }, { name = "a", type = "bool" }]'), "the member 'a' stands twice"),
        (_call('[{ name = "a", type = "header[]" }, { name = "b", type = "header[]" }]'), "'header[]' stands twice"),
        (_call('[{ name = "a", type = "bool", null = true }]'), "only a text can be null, not 'a'"),
        (_call('[{ name = "a", type = "bool", doc = "d", size = 4 }]'), "unknown key 'size'"),
        (_call(name="Added"), "in lower case with underscores"),
        (_call(name="get_token"), "the name of a call 'get_token' stands twice"),
        (_call(number=1), "the number 1 stands twice"),
        (_call(more='result = "pages"'), "no such result: 'pages'"),
        (_call(more='side = "server"'), "no such side: 'server'"),
        (_call('[{ name = "a", type = "text", null = true }]'), "no text of a request is null, not 'a'"),
        (
            '[[event]]\nname = "file"\nsubscription = "files"\nnumber = 99\ndoc = "d"\nmembers = [{ name = "a", type = "bytes" }]\n',
            "no event has bytes, not 'a'",
        ),
        ('[[struct]]\nc = "XblNothing"\nname = "nothing"\n', "no header declares the struct 'XblNothing'"),
    ],
)
def test_an_invalid_entry_is_reported_by_name(tmp_path: Path, entry: str, said: str) -> None:
    with pytest.raises(RegistryError, match=re.escape(said)):
        _load(tmp_path / "registry", entry)


def test_shapes_have_every_member_of_their_structs(registry: Registry) -> None:
    """Each member except the length of an array has an attribute, in the struct's order."""
    for shape in shapes(registry).values():
        struct = registry.find(shape.c)
        assert isinstance(struct, Struct)
        names = [field.name for field in struct.fields]
        lengths = {f"{name}Count" for name in names}
        assert [field.attribute for field in shape.fields] == [snake(name) for name in names if name not in lengths]
