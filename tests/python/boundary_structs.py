"""The structs between the core and the Python side, read by cffi without a compiler."""

from __future__ import annotations

import runpy
from pathlib import Path

from cffi import FFI

ROOT = Path(__file__).parents[2]


def make_ffi() -> FFI:
    ffi = FFI()
    build = runpy.run_path(str(ROOT / "python" / "xblshim" / "bridge" / "build.py"))  # no wheel contains it
    ffi.cdef(build["public_declarations"](*build["FILLED"]))
    ffi.cdef(build["abi_declarations"](ROOT / "src"))
    return ffi


FFI_ = make_ffi()
