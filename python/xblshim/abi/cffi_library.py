"""The library for cffi: `ffi` knows every declaration, `lib` every function and constant. Parsing them takes a moment, at the import."""

from __future__ import annotations

from typing import Any

from cffi import FFI

from .native_library import library_path
from .rendered.cffi_cdef import CDEF
from .rendered.cffi_services import CDEF as SERVICES

ffi = FFI()
ffi.cdef(CDEF)
ffi.cdef(SERVICES)
lib: Any = ffi.dlopen(str(library_path()))
