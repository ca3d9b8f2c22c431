"""Runs commands in a Windows job object, so that all processes a command starts can be ended together."""

from __future__ import annotations

import subprocess
import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _CREATE_SUSPENDED = 0x4

    class JobProcess(subprocess.Popen[bytes]):
        """A process and its job. The system frees the job after the last of its processes and the handle here."""

        job: int | None = None

        def __del__(self) -> None:
            if self.job is not None:
                _kernel().CloseHandle(self.job)
                self.job = None
            super().__del__()

    def start_in_job(command: str) -> JobProcess:
        """Runs the command in cmd.exe, without a console window, its output in pipes. Raises OSError.

        The process starts suspended, and runs when it is in the job: nothing that it starts escapes.
        """
        process = JobProcess(
            command,
            shell=True,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            creationflags=subprocess.CREATE_NO_WINDOW | _CREATE_SUSPENDED,
        )
        kernel, handle = _kernel(), int(process._handle)  # type: ignore[attr-defined]
        job = kernel.CreateJobObjectW(None, None)
        if job and kernel.AssignProcessToJobObject(job, handle):
            process.job = job
        elif job:
            kernel.CloseHandle(job)
        ctypes.WinDLL("ntdll").NtResumeProcess(wintypes.HANDLE(handle))
        return process

    def end_job(process: subprocess.Popen[bytes]) -> None:
        """Ends the process with all processes that it started. Without a job, ends the process alone."""
        job = getattr(process, "job", None)
        if job is None or not _kernel().TerminateJobObject(job, 1):
            process.kill()

    def _kernel() -> ctypes.WinDLL:
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = [ctypes.c_void_p, wintypes.LPCWSTR]
        kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
        kernel.TerminateJobObject.argtypes = [wintypes.HANDLE, wintypes.UINT]
        kernel.CloseHandle.argtypes = [wintypes.HANDLE]
        return kernel
