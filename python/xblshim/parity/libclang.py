"""Finds libclang, makes its arguments for a target, and formats its diagnostics as compilers do."""

from __future__ import annotations

from ctypes import c_int
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.host.install_command import pip_install

from .facts import ParityError
from .sources import STAND_INS

if TYPE_CHECKING:
    from .sources import Sources
    from .systems import System
    from .targets import Target

UNIT = "xblshim_parity.cpp"
SHOWN = 10
OWN_MACROS = ("-DXBLSHIM_NOEXCEPT=noexcept", "-DXBLSHIM_UNUSED=", "-DXBLSHIM_API=", "-DXBLSHIM_UNNAMED=")
"""Macros that this library's headers get from its httpClient/pal.h. They are needed when another pal.h replaces it."""


class Settings(NamedTuple):
    """The user's additions: macros (`NAME` or `NAME=VALUE`), folders to search first, real system headers instead of the stand-ins, and the GDK's
    edition for its headers.
    """

    defines: tuple[str, ...] = ()
    includes: tuple[Path, ...] = ()
    system: System | None = None
    edition: int | None = None
    names: frozenset[str] = frozenset()
    """Macros of the other side. Their values are needed even if a system header defines them."""


AS_IT_IS = Settings()


def cindex() -> Any:
    """Returns libclang's module. Raises ParityError when it isn't installed."""
    try:
        import clang.cindex as module

        # The binding's own method calls a name that doesn't exist.
        specification = module.conf.lib.clang_getExceptionSpecificationType
        specification.argtypes, specification.restype = [module.Type], c_int
    except Exception as error:  # includes cindex's LibclangError, which is no ImportError
        raise ParityError(
            f"reading headers needs libclang ({type(error).__name__}): run {pip_install(extra='parity')}, or compile the file that "
            "xblshim parity --emit-checks writes."
        ) from None
    return module


def arguments(sources: Sources, target: Target, settings: Settings) -> list[str]:
    """Returns the compiler's arguments for these headers."""
    system = settings.system
    triple = system.triple if system else target.triple
    edition = (f"_GRDK_EDITION={settings.edition}",) if settings.edition is not None else ()
    return [
        "-x",
        "c++",
        "-std=c++17",
        "-ferror-limit=0",
        "-fms-extensions",
        *(("-fms-compatibility",) if triple.endswith("msvc") else ()),
        f"--target={triple}",
        *(f"-D{define}" for define in (*target.defines, *edition, *settings.defines)),
        *(f"-I{folder}" for folder in (*settings.includes, *sources.folders)),
        *(argument for folder in sources.fallbacks for argument in ("-idirafter", str(folder))),
        *(OWN_MACROS if sources.fallbacks else ()),
        *(("-include", "time.h") if system else ()),  # public headers use time_t without an include
        # The PyPI package of libclang lacks the compiler's own headers (stdbool.h and so on). The stand-ins replace them.
        *(
            (*system.arguments, f"-idirafter{STAND_INS}")
            if system
            else ("-nostdinc", "-nostdinc++", f"-isystem{STAND_INS}")
        ),
    ]


def parse(module: Any, command: list[str], text: str, *, detailed: bool = False) -> Any:
    """Parses a text into a translation unit. Raises ParityError when libclang fails."""
    options = module.TranslationUnit.PARSE_DETAILED_PROCESSING_RECORD if detailed else 0
    try:
        return module.Index.create().parse(UNIT, command, [(UNIT, text)], options)
    except module.TranslationUnitLoadError as error:
        raise ParityError(f"libclang could not read the headers: {error}") from None


def check(module: Any, unit: Any, target: str) -> None:
    """Raises ParityError with the first diagnostics and their source lines, unless the headers parse."""
    errors = [found for found in unit.diagnostics if found.severity >= module.Diagnostic.Error]
    if not errors:
        return
    more = f"\n... and {len(errors) - SHOWN} more" if len(errors) > SHOWN else ""
    told = "\n".join(_told(error) for error in errors[:SHOWN])
    raise ParityError(
        f"the headers don't parse for {target}:\n{told}{more}\n"
        "Add what they need with --include DIR and --define NAME=VALUE, or name an SDK or a sysroot with --sysroot DIR."
    )


def _told(diagnostic: Any) -> str:
    """Formats a diagnostic as compilers do: the place, the message, the source line and a mark below it."""
    at = diagnostic.location
    if at.file is None:
        return f"  {diagnostic.spelling}"
    head = f"  {at.file.name}:{at.line}:{at.column}: {diagnostic.spelling}"
    try:
        line = Path(at.file.name).read_text("utf-8", "replace").splitlines()[at.line - 1]
    except (OSError, IndexError):
        return head
    before = "".join(character if character == "\t" else " " for character in line[: at.column - 1])
    return f"{head}\n    {line}\n    {before}^"
