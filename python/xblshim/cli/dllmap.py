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
"""The DLLs that the map replaces, without `.dll` and in any letter case. The Windows build makes the same ones (cmake/windows-aliases.cmake)."""


def dllmap(library: Path) -> str:
    """Returns a mono configuration file. Its user saves it as PROGRAM.exe.config."""
    target = quoteattr(str(library))
    lines = [
        f'  <dllmap dll="i:{name}{suffix}" target={target}/>'  # `i:` ignores letter case
        for name in DLL_NAMES
        for suffix in ("", ".dll")
    ]
    return "\n".join(["<configuration>", *lines, "</configuration>"])
