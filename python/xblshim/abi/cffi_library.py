"""The library for cffi. `ffi` has every declaration, `lib` every function and constant. The import parses the declarations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cffi import FFI

from .native_library import library_path
from .rendered.cffi_cdef import CDEF
from .rendered.cffi_services import CDEF as SERVICES

if TYPE_CHECKING:
    from .rendered.cffi_types import Ffi, Lib

ffi: Ffi = FFI()
ffi.cdef(CDEF)
ffi.cdef(SERVICES)
lib: Lib = ffi.dlopen(str(library_path()))
