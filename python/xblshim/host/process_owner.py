"""Identifies this process, so that another one can check whether it still runs."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from .named_tuples import NamedTuple


class Owner(NamedTuple):
    """A process."""

    machine: str
    """The scope of its number: the machine since its last start, and the container."""
    pid: int
    started: str
    """The start time that the system reports; empty without one."""


def this_process() -> Owner:
    pid = os.getpid()
    return Owner(_machine(), pid, _started(pid) or "")


def is_gone(owner: Owner) -> bool:
    """Returns True when the process has certainly ended; False when it runs or its state is unknown."""
    if owner.machine != _machine():
        return False
    if not is_running(owner.pid):
        return True
    # The number may belong to another process now.
    started = _started(owner.pid)
    return bool(owner.started and started and started != owner.started)


def _machine() -> str:
    import socket

    # platform.node() would query WMI on Windows, which can take seconds, inside a title.
    return f"{socket.gethostname()}|{_boot()}|{_namespace()}"


def _boot() -> str:
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_bytes().decode("ascii").strip()
    except OSError:
        return ""


def _namespace() -> str:
    """Returns the process id namespace: containers of one machine may share a state folder, each with its own process ids."""
    try:
        return os.readlink("/proc/self/ns/pid")
    except OSError:
        return ""


if sys.platform == "win32":
    _QUERY = 0x1000  # PROCESS_QUERY_LIMITED_INFORMATION
    _STILL_ACTIVE = 259
    _INVALID_PARAMETER = 87

    def _asked(pid: int) -> tuple[bool, str]:
        """Returns whether the process exists, and when it was created."""
        import ctypes
        from ctypes import wintypes

        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.OpenProcess.restype = wintypes.HANDLE
        kernel.OpenProcess.argtypes = [wintypes.DWORD, wintypes.BOOL, wintypes.DWORD]
        kernel.CloseHandle.argtypes = [wintypes.HANDLE]
        kernel.GetExitCodeProcess.argtypes = [wintypes.HANDLE, ctypes.POINTER(wintypes.DWORD)]
        kernel.GetProcessTimes.argtypes = [wintypes.HANDLE] + [ctypes.POINTER(wintypes.FILETIME)] * 4
        handle = kernel.OpenProcess(_QUERY, False, pid)
        if not handle:
            return ctypes.get_last_error() != _INVALID_PARAMETER, ""
        try:
            code = wintypes.DWORD()
            if kernel.GetExitCodeProcess(handle, ctypes.byref(code)) and code.value != _STILL_ACTIVE:
                return False, ""
            times = [wintypes.FILETIME() for _ in range(4)]
            if not kernel.GetProcessTimes(handle, *map(ctypes.byref, times)):
                return True, ""
            return True, f"{times[0].dwHighDateTime:08x}{times[0].dwLowDateTime:08x}"
        finally:
            kernel.CloseHandle(handle)

    def is_running(pid: int) -> bool:
        """Whether the process runs."""
        return _asked(pid)[0]

    def _started(pid: int) -> str | None:
        return _asked(pid)[1] or None

else:

    def is_running(pid: int) -> bool:
        """Whether the process runs."""
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except (PermissionError, OverflowError):
            return True
        return not _is_zombie(pid)

    def _is_zombie(pid: int) -> bool:
        """Returns whether the process has ended and its parent has not waited for it yet."""
        fields = _stat(pid)
        return fields is not None and fields[0] in (b"Z", b"X")

    def _started(pid: int) -> str | None:
        """Returns the clock ticks from the boot to the process's start."""
        fields = _stat(pid)
        return fields[19].decode("ascii") if fields is not None and len(fields) > 19 else None

    def _stat(pid: int) -> list[bytes] | None:
        """Returns the fields of /proc/PID/stat after the program's name, which may contain any character."""
        try:
            return Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        except OSError:
            return None
