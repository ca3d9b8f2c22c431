"""The types of Python's ctypes, by name."""

from __future__ import annotations

from .declared import NOTHING, POINTER

CTYPES = {
    "c_bool": "1 byte", "c_byte": "1 byte", "c_ubyte": "1 byte", "c_char": "1 byte", "c_int8": "1 byte", "c_uint8": "1 byte",
    "c_short": "2 bytes", "c_ushort": "2 bytes", "c_int16": "2 bytes", "c_uint16": "2 bytes",
    "c_int": "4 bytes", "c_uint": "4 bytes", "c_int32": "4 bytes", "c_uint32": "4 bytes", "HRESULT": "4 bytes",
    "c_float": "4 bytes, floating", "c_double": "8 bytes, floating",
    "c_longlong": "8 bytes", "c_ulonglong": "8 bytes", "c_int64": "8 bytes", "c_uint64": "8 bytes", "c_size_t": "8 bytes",
    "c_ssize_t": "8 bytes", "c_time_t": "8 bytes",
    "c_char_p": POINTER, "c_wchar_p": POINTER, "c_void_p": POINTER, "py_object": POINTER, "None": NOTHING,
    # ctypes.wintypes
    "BYTE": "1 byte", "BOOLEAN": "1 byte", "WORD": "2 bytes", "SHORT": "2 bytes", "USHORT": "2 bytes", "INT": "4 bytes",
    "UINT": "4 bytes", "FLOAT": "4 bytes, floating", "DOUBLE": "8 bytes, floating", "LARGE_INTEGER": "8 bytes",
    "HANDLE": POINTER, "LPVOID": POINTER, "LPCVOID": POINTER, "LPSTR": POINTER, "LPCSTR": POINTER, "LPWSTR": POINTER, "LPCWSTR": POINTER,
}  # fmt: skip
LONGS = frozenset(("c_long", "c_ulong", "LONG", "ULONG", "DWORD", "BOOL"))
"""Types as wide as C's long, which depends on the target."""
PROTOTYPES = frozenset(("CFUNCTYPE", "WINFUNCTYPE", "PYFUNCTYPE"))
POINTERS = PROTOTYPES | {"POINTER", "ndpointer"}
ENUMS = frozenset(("IntEnum", "IntFlag", "Enum", "Flag"))
DEFAULT = "4 bytes"
"""The width of a result without a restype: a C int."""
