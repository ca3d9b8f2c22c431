"""Comparisons of wrappers in all usual forms: right declarations give no differences, wrong ones are found."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from abi_compilers import INCLUDE
from parity_support import ours

from xblshim.abi.rendered import ctypes_decls, ctypes_services
from xblshim.cli import paths
from xblshim.cli.main import main
from xblshim.parity import cache
from xblshim.parity.targets import TARGETS
from xblshim.parity.wrapper import check_wrapper

PYTHON = """
import ctypes
from ctypes import CFUNCTYPE, POINTER, Structure, c_bool, c_int32, c_uint32, c_uint64, c_void_p, wintypes
from ctypes import c_uint64 as u64
from enum import IntEnum

XTaskQueueHandle = c_void_p
BUFFER = 4 * ctypes.sizeof(c_void_p)

class XTaskQueuePort(IntEnum):
    WORK = 0
    COMPLETION = 1

class XAsyncBlock(Structure):
    pass

class XUserLocalId(Structure):
    _fields_ = [("value", u64)]

class XUserDeviceAssociationChange(Structure):
    _fields_ = [("device", ctypes.c_uint8 * 32), ("old", XUserLocalId), ("new", XUserLocalId)]

XAsyncBlock._fields_ = [
    ("queue", XTaskQueueHandle),
    ("context", c_void_p),
    ("callback", CFUNCTYPE(None, POINTER(XAsyncBlock))),
    ("internal", ctypes.c_ubyte * BUFFER),
]

lib = ctypes.CDLL("xblshim")
ctypes.windll.kernel32.LoadLibraryW.argtypes = [wintypes.LPCWSTR]
lib.XblShimHResultName.restype = ctypes.c_char_p

dispatch = lib.XTaskQueueDispatch
dispatch.argtypes = [c_void_p, c_uint32, c_uint32]
dispatch.restype = c_bool

lib["XTaskQueueCreate"].argtypes = [c_uint32, c_uint32, POINTER(c_void_p)]

lib.XAsyncCancel.argtypes = [POINTER(XAsyncBlock)]  # nothing comes back: ctypes' int does no harm

close = CFUNCTYPE(None, c_void_p)(("XTaskQueueCloseHandle", lib))

TABLE = {"XAsyncGetStatus": (c_int32, [POINTER(XAsyncBlock), c_bool])}
for name, (result, arguments) in TABLE.items():
    function = getattr(lib, name)
    function.restype, function.argtypes = result, arguments

def declare(name, result, *arguments):
    function = getattr(lib, name)
    function.argtypes = arguments
    function.restype = result

declare("XUserGetId", c_int32, c_void_p, POINTER(c_uint64))

class Native:
    def __init__(self):
        self.scid = lib.XblGetScid
        self.scid.argtypes = [POINTER(ctypes.c_char_p)]
"""
CSHARP = """
using System;
using System.Runtime.InteropServices;
using HRESULT = System.Int32;

namespace Games
{
    internal enum XTaskQueuePort : uint { Work, Completion }
    [Flags] internal enum XTaskQueueDispatchMode : uint { Manual = 0, ThreadPool = 1, SerializedThreadPool = 0x2u, Immediate }
    internal delegate void Done(IntPtr block);

    [StructLayout(LayoutKind.Sequential)]
    internal struct XAsyncBlock
    {
        public IntPtr queue;
        public IntPtr context;
        [MarshalAs(UnmanagedType.FunctionPtr)] public Done callback;
        [MarshalAs(UnmanagedType.ByValArray, SizeConst = 32)] private byte[] internalData;

        public static int Count;
        public const int X = 5;
        public bool IsDone { get { return callback == null; } }
        public int Wait(int a) { return a; }
        public int Arrow => 5;
    }
    [StructLayout(LayoutKind.Sequential)] unsafe struct XUserLocalId { public ulong value; }
    [StructLayout(LayoutKind.Explicit, Size = 16)]
    struct XblAchievementTimeWindow { [FieldOffset(0)] public long StartDate; [FieldOffset(8)] long EndDate; }
    /// a managed one
    public class XblAchievement { public string Id; }

    internal static unsafe partial class Native
    {
        const string Lib = "http://not a comment";
        [LibraryImport(Lib), UnmanagedCallConv(CallConvs = new[] { typeof(System.Runtime.CompilerServices.CallConvCdecl) })]
        internal static partial HRESULT XTaskQueueCreate(XTaskQueueDispatchMode work, XTaskQueueDispatchMode completion, out nint queue);

        [return: MarshalAs(UnmanagedType.I1)]
        [System.Runtime.InteropServices.DllImport(Lib)]
        internal static extern bool XTaskQueueDispatch(IntPtr queue, XTaskQueuePort port, uint timeout);

        [DllImport(Lib, EntryPoint = nameof(Names.XUserGetLocalId))]
        internal static extern global::System.Int32 LocalId(this SafeHandle user, out XUserLocalId id);
        [DllImport(Lib)] static extern int XAsyncGetStatus(ref XAsyncBlock block, [MarshalAs(UnmanagedType.U1)] bool wait);
        [DllImport("kernel32")] static extern IntPtr LoadLibraryW(string name);
        [DllImport(Lib)] static extern IntPtr XblShimHResultName(int hr);
    }
}
"""


def run(path: Path, *arguments: str) -> int:
    return main(["parity", "--wrapper", str(path), *arguments])


@pytest.fixture(autouse=True)
def this_tree(monkeypatch: pytest.MonkeyPatch, read_once: Path) -> None:
    monkeypatch.setattr(paths, "native_paths", lambda: {"include": INCLUDE})
    monkeypatch.setattr(cache, "folder_of_the_user", lambda: read_once)


@pytest.mark.parametrize("target", sorted(TARGETS))
@pytest.mark.parametrize("module", [ctypes_decls, ctypes_services], ids=["ours", "services"])
def test_our_own_declarations_are_right(module: object, target: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Every function, struct and enum of the registry, in a table."""
    path = Path(str(module.__file__))  # type: ignore[attr-defined]
    assert run(path, "--target", target, "--json") == 0, capsys.readouterr().out
    compared = json.loads(capsys.readouterr().out)["compared"]
    assert compared["function"] > 100
    assert compared["struct"] > 20
    assert compared["enum"] > 30


@pytest.mark.parametrize(("name", "text", "counts"), [("w.py", PYTHON, (7, 3, 1)), ("w.cs", CSHARP, (4, 3, 2))])
def test_right_declarations_give_no_difference(
    name: str, text: str, counts: tuple[int, int, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_text(text)
    assert run(tmp_path / name, "--json") == 0, capsys.readouterr().out
    document = json.loads(capsys.readouterr().out)
    assert tuple(document["compared"][kind] for kind in ("function", "struct", "enum")) == counts
    assert not [one for one in document["not_compared"] if "not understood" in one["why"]]
    assert run(tmp_path / name, "--header", "XAsync.h") == 0, "functions of other headers are no difference"


WRONG = [
    # Python: forms of function declarations
    ("py", "[c_void_p, c_uint32, c_uint32]", "[c_void_p, c_uint32]", "function XTaskQueueDispatch parameters"),
    ("py", "dispatch.restype = c_bool", "", "function XTaskQueueDispatch returns"),
    ("py", "[c_uint32, c_uint32, POINTER", "[c_uint32, c_uint64, POINTER", "function XTaskQueueCreate parameter 2"),
    ("py", "CFUNCTYPE(None, c_void_p)", "CFUNCTYPE(None, c_uint32)", "function XTaskQueueCloseHandle parameter 1"),
    ("py", "[POINTER(XAsyncBlock), c_bool]", "[POINTER(XAsyncBlock), wintypes.BOOL]", "function XAsyncGetStatus parameter 2"),
    ("py", "(c_int32, [POINTER(XAsyncBlock)", "(c_bool, [POINTER(XAsyncBlock)", "function XAsyncGetStatus returns"),
    ("py", '"XUserGetId", c_int32, c_void_p, POINTER(c_uint64)', '"XUserGetId", c_int32, c_void_p, ctypes.c_long', "function XUserGetId parameter 2"),
    ("py", "lib.XblGetScid", "lib.XblGetScidNow", "function XblGetScidNow "),
    ("py", "[POINTER(ctypes.c_char_p)]", "[]", "function XblGetScid parameters"),
    # Python: structs and enums
    ("py", '("value", u64)', '("value", c_uint32)', "struct XUserLocalId size"),
    ("py", '("queue", XTaskQueueHandle),\n', "", "struct XAsyncBlock member context"),
    ("py", "BUFFER = 4", "BUFFER = 2", "struct XAsyncBlock member internal"),
    ("py", "XTaskQueueHandle = c_void_p", "XTaskQueueHandle = c_uint32", "struct XAsyncBlock member queue"),
    ("py", "c_uint8 * 32", "c_uint8 * 36", "struct XUserDeviceAssociationChange member oldUser"),
    ("py", "COMPLETION = 1", "COMPLETION = 2", "enum XTaskQueuePort enumerator Completion"),
    ("py", "COMPLETION = 1", "COMPLETED = 1", "enum XTaskQueuePort enumerator COMPLETED"),
    # C#: forms of imports
    ("cs", "XTaskQueueCreate(XTaskQueueDispatchMode work", "XTaskQueueCreate(byte work", "function XTaskQueueCreate parameter 1"),
    ("cs", "        [return: MarshalAs(UnmanagedType.I1)]\n", "", "function XTaskQueueDispatch returns"),
    ("cs", "Names.XUserGetLocalId", "Names.XUserGetLocal", "function XUserGetLocal "),
    ("cs", "this SafeHandle user", "this int user", "function XUserGetLocalId parameter 1"),
    ("cs", "HRESULT = System.Int32", "HRESULT = System.Int64", "function XTaskQueueCreate returns"),
    # C#: structs and enums
    ("cs", "public IntPtr context;", "public int context;", "struct XAsyncBlock member context"),
    ("cs", "public IntPtr context;", "", "struct XAsyncBlock member callback"),
    ("cs", "SizeConst = 32", "SizeConst = 16", "struct XAsyncBlock size"),
    ("cs", "[FieldOffset(8)]", "[FieldOffset(4)]", "struct XblAchievementTimeWindow member endDate"),
    ("cs", "public ulong value", "public bool value", "struct XUserLocalId size"),
    ("cs", "XTaskQueuePort : uint", "XTaskQueuePort : byte", "enum XTaskQueuePort underlying"),
    ("cs", "XTaskQueuePort : uint", "XTaskQueuePort : byte", "function XTaskQueueDispatch parameter 2"),
    ("cs", "{ Work, Completion }", "{ Completion, Work }", "enum XTaskQueuePort enumerator Completion"),
    ("cs", "SerializedThreadPool = 0x2u", "SerializedThreadPool = 0x4u", "enum XTaskQueueDispatchMode enumerator Immediate"),
]  # fmt: skip


@pytest.mark.parametrize(("ending", "old", "new", "row"), WRONG, ids=[f"{w[0]}: {w[3]}" for w in WRONG])
def test_wrong_declarations_are_found(ending: str, old: str, new: str, row: str, tmp_path: Path) -> None:
    text = PYTHON if ending == "py" else CSHARP
    assert text.count(old) == 1
    wrapper = tmp_path / f"w.{ending}"
    wrapper.write_text(text.replace(old, new))
    assert row in [f"{r.kind} {r.name} {r.what}" for r in check_wrapper(wrapper, ours()).differences]


UNCLEAR = """
import ctypes
lib = ctypes.CDLL("xblshim")
lib.XTaskQueueDispatch.argtypes = [ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32]
for name in names():
    getattr(lib, name).restype = ctypes.c_bool
class XUserLocalId(ctypes.Structure):
    _fields_ = [("value", whatever())]
class XAsyncBlock(ctypes.Structure):
    _fields_ = fields_of("XAsyncBlock")
"""


def test_unclear_declarations_are_counted_but_no_difference(tmp_path: Path) -> None:
    (tmp_path / "w.py").write_text(UNCLEAR)
    report = check_wrapper(tmp_path / "w.py", ours())
    assert report[:-1] == ([], 1, 0, 2, 0)
    assert [(one.kind, one.name, one.place) for one in report.uncompared] == [
        ("function", "XTaskQueueDispatch", "w.py:4"),
        ("struct", "XUserLocalId", "w.py:7"),
        ("struct", "XAsyncBlock", "w.py:9"),
        ("function", "getattr(lib, name)", "w.py:6"),
    ]
    assert all(one.why.startswith("not understood: ") for one in report.uncompared)


GENERATED = """
namespace Games
{
    public unsafe partial struct XblServiceConfigurationStatistic
    {
        [NativeTypeName("char [40]")]
        public fixed sbyte serviceConfigurationId[40];

        public XblStatistic* statistics;

        [NativeTypeName("uint32_t")]
        public uint statisticsCount;
    }
    public unsafe partial struct XblSocialRelationship
    {
        [NativeTypeName("uint64_t")] public ulong xboxUserId;
        public bool isFavourite;
        public bool isFriend;
        public bool isFollowingCaller;
        public sbyte** socialNetworks;
        [NativeTypeName("size_t")] public nuint socialNetworksCount;
    }
    public partial struct XTaskQueueRegistrationToken { public ulong token; }
    public enum XTaskQueuePort : uint { Work = 1 >> 1, Completion = unchecked((uint)0x1) }
    public unsafe delegate void XAsyncCompletionRoutine(XAsyncBlock* block);
    public static class Constants { public const int Bytes = 4 * 8; }
    [StructLayout(LayoutKind.Sequential)] public unsafe struct XAsyncBlock
    {
        public nint queue; public void* context; public delegate* unmanaged<XAsyncBlock*, void> callback;
        private fixed byte inner[Constants.Bytes];
    }
    static unsafe class Native
    {
#if NET7_0_OR_GREATER
        [LibraryImport(Lib)] internal static partial int XTaskQueueCreate(uint work, uint completion, nint* queue);
#else
        [DllImport(Lib)] internal static extern int XTaskQueueCreate(uint work, ulong completion, nint* queue);
#endif
        internal static extern int XblNowhere();
    }
}
"""


def test_generated_files_are_accounted_for(tmp_path: Path) -> None:
    """As ClangSharp writes them: brackets within attributes, bool of C#'s own size, both branches of an #if."""
    (tmp_path / "w.cs").write_text(GENERATED)
    report = check_wrapper(tmp_path / "w.cs", ours())
    assert [(row.name, row.what, row.there_at) for row in report.differences] == [
        ("XTaskQueueCreate", "parameter 2", "w.cs:37")
    ]
    assert report[1:-1] == (2, 1, 4, 1)
    assert [(one.name, one.why) for one in report.uncompared] == [
        ("XblNowhere", "not understood: an extern method without DllImport")
    ]


@pytest.mark.parametrize(
    ("old", "new", "row"),
    [
        ("serviceConfigurationId[40]", "serviceConfigurationId[41]", "struct XblServiceConfigurationStatistic member statistics"),
        ("public bool isFriend;", "", "struct XblSocialRelationship member isFollowingCaller"),
        ("Bytes = 4 * 8", "Bytes = 4 * 9", "struct XAsyncBlock size"),
        ("(XAsyncBlock* block)", "(XAsyncBlock* block, int more)", "callback XAsyncCompletionRoutine parameters"),
        ("unchecked((uint)0x1)", "unchecked((uint)0x2)", "enum XTaskQueuePort enumerator Completion"),
        ("#if NET7_0_OR_GREATER", "#if NET7_0_OR_GREATER\n[LibraryImport(Lib)] static partial int XblNew();", "function XblNew "),
    ],
)  # fmt: skip
def test_a_generated_file_that_is_wrong(old: str, new: str, row: str, tmp_path: Path) -> None:
    assert GENERATED.count(old) == 1
    (tmp_path / "w.cs").write_text(GENERATED.replace(old, new))
    found = check_wrapper(tmp_path / "w.cs", ours()).differences
    assert row in [f"{one.kind} {one.name} {one.what}" for one in found]


def test_several_files_are_one_wrapper(tmp_path: Path) -> None:
    """A type may be in another file. Text that is no C# is reported with its line."""
    (tmp_path / "handle.cs").write_text("struct Queue { nint pointer; }")
    (tmp_path / "native.cs").write_text(
        "class N { [DllImport(L)] static extern void XTaskQueueCloseHandle(Queue queue); }"
    )
    (tmp_path / "broken.cs").write_text("class M {\n  [DllImport(L) static extern }} void ( ;\n}")
    report = check_wrapper(tmp_path, ours())
    assert report[:2] == ([], 1)
    broken = [one for one in report.uncompared if "grammar" in one.why]
    assert broken
    assert all(one.place.startswith("broken.cs:") for one in broken)


@pytest.mark.parametrize("wrong", [0, 1])
def test_two_enums_of_one_name_are_both_compared(wrong: int, tmp_path: Path) -> None:
    """The enums are in two namespaces, as in a generated and a hand-written file."""
    values = ["1", "1"]
    values[wrong] = "7"
    for place, value in enumerate(values):
        text = f"namespace N{place} {{ enum XTaskQueuePort : uint {{ Work, Completion = {value} }} }}"
        (tmp_path / f"{place}.cs").write_text(text)
    report = check_wrapper(tmp_path, ours())
    assert report.enums == 2
    assert [(row.what, row.there_at) for row in report.differences] == [("enumerator Completion", f"{wrong}.cs:1")]


def test_an_enum_with_the_values_of_another(tmp_path: Path) -> None:
    """A package may show its own names and keep generated ones inside. The order of reading doesn't matter."""
    for names in (("a.cs", "b.cs"), ("d.cs", "c.cs")):
        for path, text in zip(
            names,
            (
                "namespace In { enum XTaskQueuePort : uint { Work, Completion } }",
                "enum XTaskQueuePort : uint { Work = In.XTaskQueuePort.Work, Completion = In.XTaskQueuePort.Work }",
            ),
            strict=True,
        ):
            (tmp_path / path).write_text(text)
        report = check_wrapper(tmp_path, ours())
        assert report.uncompared == []
        assert [(row.what, row.there_at) for row in report.differences] == [("enumerator Completion", f"{names[1]}:1")]
        for path in names:
            (tmp_path / path).unlink()


def test_a_guid_is_understood(tmp_path: Path) -> None:
    text = """class N {
        [DllImport(L)] static extern int XStoreReportConsumableFulfillmentAsync(
            IntPtr context, byte[] id, uint quantity, Guid tracking, IntPtr block);
    }"""
    (tmp_path / "w.cs").write_text(text)
    assert check_wrapper(tmp_path, ours())[:2] == ([], 1)
    assert check_wrapper(tmp_path, ours()).uncompared == []
    (tmp_path / "w.cs").write_text(text.replace("Guid", "ulong"))
    (row,) = check_wrapper(tmp_path, ours()).differences
    assert (row.what, row.theirs) == ("parameter 4", "8 bytes")


def test_what_only_the_wrapper_declares_is_missing_here(tmp_path: Path) -> None:
    """The term is the same as for a function that only the user's headers declare."""
    (tmp_path / "w.cs").write_text("class N { [DllImport(L)] static extern void XTaskQueueNever(nint queue); }")
    (row,) = check_wrapper(tmp_path / "w.cs", ours()).differences
    assert (row.status, row.there_at, row.here_at) == ("missing here", "w.cs:1", "")


def test_a_struct_that_contains_itself_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "w.cs").write_text("struct XAsyncBlock { XUserLocalId a; } struct XUserLocalId { XAsyncBlock b; }")
    assert run(tmp_path / "w.cs") == 2
    assert "contains itself" in capsys.readouterr().err
