"""Caches the surfaces of headers: one file each in the user's cache folder, named by a hash of all input.

An entry has the digests of the files outside the compared folders (the machine's system headers). They are checked on each use.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import libclang, macros, reader, spelling
from .facts import Fact, ParityError, Surface, Uncompared
from .sources import STAND_INS

if TYPE_CHECKING:
    from .libclang import Settings
    from .sources import Sources
    from .targets import Target

KEPT = 64
"""The most entries. The least recently used ones are deleted."""
FAILED = "failed"
"""The only member of an entry for headers that don't parse with the machine's system headers. Its value is the error's text."""
READERS = (libclang, macros, reader, spelling)
SUFFIXES = frozenset((".h", ".hh", ".hpp", ".hxx", ".inl", ""))

Report = Callable[[str], None]


def folder_of_the_user() -> Path | None:
    """Returns None for a user without a home folder."""
    import platformdirs

    try:
        folder = platformdirs.user_cache_dir("xblshim", appauthor=False)
    except RuntimeError:
        return None
    return Path(folder) / "parity" if os.path.isabs(folder) else None


def read(sources: Sources, target: Target, settings: Settings, folder: Path | None, report: Report) -> Surface:
    """Does the same as `reader.read`, but returns the cached surface if the same content was read before. `folder`: None for no cache."""
    count = f"{len(sources.files)} headers for {target.name}"
    if folder is None:
        report(f"reading {count}")
        return reader.read(sources, target, settings)
    report(f"looking for {count} in the cache")
    entry = folder / f"{_key(sources, target, settings)}.json"
    known = _load(entry)
    if known is not None:
        return known
    report(f"reading {count}")
    try:
        surface = reader.read(sources, target, settings)
    except ParityError as error:
        if settings.system is not None:  # the next run uses the stand-ins immediately
            _write(entry, {FAILED: str(error)})
        raise
    _save(entry, surface)
    return surface


def _key(sources: Sources, target: Target, settings: Settings) -> str:
    digest = hashlib.sha256()

    def add(*parts: object) -> None:
        digest.update(json.dumps(parts, default=str).encode())

    add(
        target, settings.defines, settings.system, settings.edition, sorted(settings.names), sources.more, sources.whole
    )
    if settings.system is not None:
        add(_digest(settings.system.marker))
    add(_version(), [_digest(Path(str(module.__file__))) for module in READERS])
    add([(name, _digest(path)) for name, path in sources.files.items()])
    for folder in (*settings.includes, *sources.folders, *sources.fallbacks, STAND_INS):
        add([(path.relative_to(folder).as_posix(), _digest(path)) for path in _headers(folder)])
    return digest.hexdigest()


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("libclang")
    except PackageNotFoundError:  # libclang comes from a distribution's package
        return "unknown"


def _headers(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.suffix.lower() in SUFFIXES and path.is_file())


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return "unreadable"


def _load(entry: Path) -> Surface | None:
    try:
        document: dict[str, Any] = json.loads(entry.read_text("utf-8"))
        if FAILED in document:
            os.utime(entry)
            raise ParityError(str(document[FAILED]))
        if any(_digest(Path(path)) != digest for path, digest in document.pop("outside").items()):
            return None
        for what in ("facts", "system"):
            facts = [Fact(**fact) for fact in document[what]]
            document[what] = {(f.kind, f.name) if what == "facts" else f.name: f for f in facts}
        document["uncompared"] = [Uncompared(*one) for one in document["uncompared"]]
        for what in ("headers", "more", "outside_files"):
            document[what] = tuple(document[what])
        surface = Surface(**document)
        os.utime(entry)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):  # the entry doesn't exist or is truncated
        return None
    return surface


def _save(entry: Path, surface: Surface) -> None:
    document = {
        **vars(surface),
        "facts": [asdict(fact) for fact in surface.facts.values()],
        "system": [asdict(fact) for fact in surface.system.values()],
        "outside": {path: _digest(Path(path)) for path in surface.outside_files},
    }
    _write(entry, document)


def _write(entry: Path, document: dict[str, Any]) -> None:
    part = entry.with_suffix(f".{os.getpid()}.part")
    try:
        entry.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(document), "utf-8")
        part.replace(entry)
        _forget(entry.parent.glob("*.json"))
    except OSError:  # a full or read-only disk: the next run parses again
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _forget(entries: Iterable[Path]) -> None:
    for old in sorted(entries, key=lambda path: path.stat().st_mtime, reverse=True)[KEPT:]:
        old.unlink(missing_ok=True)
