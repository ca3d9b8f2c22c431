"""`xblshim paths --dllmap`: prints the map by which mono loads this library in place of the DLLs that C# wrappers import."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import quoteattr

if TYPE_CHECKING:
    from pathlib import Path

DLL_NAMES = (
    "XGamingRuntimeThunks",
    "xgameruntime.thunks",
    "Microsoft.Xbox.Services.C.Thunks",
    "Microsoft.Xbox.Services.GDK.C.Thunks",
    "Microsoft.Xbox.Services.141.GDK.C.Thunks",
    "libHttpClient.GDK",
    "xsapi",
)
"""Without `.dll`, in any letter case: the DLLs that a Windows build makes, too (cmake/windows-aliases.cmake)."""


def dllmap(library: Path) -> str:
    """A configuration file of mono, to be saved as PROGRAM.exe.config."""
    target = quoteattr(str(library))
    lines = [
        f'  <dllmap dll="i:{name}{suffix}" target={target}/>'  # i: in any letter case
        for name in DLL_NAMES
        for suffix in ("", ".dll")
    ]
    return "\n".join(["<configuration>", *lines, "</configuration>"])
