"""The structs between the core and the Python side, read by cffi without a compiler."""

from __future__ import annotations

from cffi import FFI
from loaded_module import ROOT, bridge_build


def make_ffi() -> FFI:
    ffi = FFI()
    build = bridge_build()
    ffi.cdef(build.public_declarations(*build.FILLED))
    ffi.cdef(build.abi_declarations(ROOT / "src"))
    return ffi


FFI_ = make_ffi()
