"""The available comparisons: headers with ours, two sets of headers, a library, a wrapper."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from . import cache
from .baseline import compare_with_baseline, load_baseline
from .compare import compare, uncompared
from .explained import explained
from .exports import compare_exports, compare_names, declared_elsewhere, exported_names
from .facts import Difference, ParityError, Surface, Uncompared
from .header_names import check_names, shown_names
from .libclang import Settings, cindex
from .report import Comparison
from .sources import ABSENT, Sources, macro_names, our_headers, their_headers
from .systems import System, find
from .targets import TARGETS

if TYPE_CHECKING:
    from xblshim.abi.libraries import Library

Report = Callable[[str], None]
FOUND, REAL, STAND_INS = "found", "real", "stand-ins"
"""The choice of system headers: real ones if the machine has any, only real ones, or only stand-ins."""


class Request(NamedTuple):
    """The options of the comparison. `include` is the folder of this library's headers."""

    include: Path
    target: str
    settings: Settings
    gdk: tuple[Path, ...] = ()
    against: tuple[Path, ...] = ()
    library: str | None = None
    wrapper: tuple[Path, ...] = ()
    headers: tuple[str, ...] = ()
    baseline: Path | None = None
    cache: Path | None = None
    explained: bool = False
    """Whether known differences of the public headers are accepted."""
    system: str = FOUND
    sysroot: Path | None = None
    """An SDK or a sysroot given by the user."""


class _Found(NamedTuple):
    titles: list[str]
    here: str
    compared: Counter[str]
    differences: list[Difference]
    uncompared: list[Uncompared]
    followed: dict[str, str] | None = None
    system: str = ""
    """The system headers that were used."""


def make(request: Request, report: Report) -> Comparison:
    """Makes the whole comparison. Raises ParityError when it is impossible."""
    found = _editions(request, report) if request.against else _with_ours(request, report)
    accepted = load_baseline(request.baseline) if request.baseline is not None else {}
    result = compare_with_baseline(found.differences, accepted, whole=not request.headers)
    if request.explained:
        known = [row for row in result.new if row.key in explained()]
        new = [row for row in result.new if row.key not in explained()]
        result = result._replace(new=new, accepted=[*result.accepted, *known])
    title = " and ".join(found.titles)
    return Comparison(
        request.target,
        title,
        dict(found.compared),
        result,
        tuple(found.uncompared),
        found.here,
        found.followed,
        found.system,
    )


def _with_ours(request: Request, report: Report) -> _Found:
    found = _Found([], "this library's headers", Counter(), [], [])
    library = _named_only(request)
    if library is not None:
        return _names(library, found)
    (ours, theirs), system = _surfaces(request, report)
    found = found._replace(system=system)
    surface = theirs or ours
    if theirs is not None and request.library is None and not request.wrapper:
        report("comparing")
        found.compared.update(_looked_at(theirs, ours))
        found.titles.append(_title(request.gdk, theirs))
        found.differences.extend(compare(theirs, ours))
        found.uncompared.extend(uncompared(theirs, ours))
    elif theirs is not None:
        found = found._replace(here=_title(request.gdk, theirs))
    if request.library is not None:
        _exports(Path(request.library), surface, found)
    if request.wrapper:
        from .wrapper import check_wrapper

        names = ", ".join(path.name for path in request.wrapper)
        report(f"reading {names}")
        checked = check_wrapper(request.wrapper, surface, _elsewhere(surface))
        counts = {"function": checked.functions, "callback": checked.callbacks}
        found.compared.update({**counts, "struct": checked.structs, "enum": checked.enums})
        found.titles.append(names)
        found.differences.extend(checked.differences)
        found.uncompared.extend(checked.uncompared)
    return found


def _looked_at(theirs: Surface, ours: Surface) -> Iterator[str]:
    """Yields the kind of each compared declaration. Headers that only this library has are left out."""
    for key in {**theirs.facts, **ours.facts}:
        if key in theirs.facts or ours.facts[key].header in theirs.headers:
            yield key[0]


def _title(folders: tuple[Path, ...], surface: Surface) -> str:
    edition = f" (edition {surface.edition})" if surface.edition is not None else ""
    return f"the headers in {', '.join(map(str, folders))}{edition}"


# Libraries


def _named_only(request: Request) -> Library | None:
    """Returns the known DLL that `--library` names, if there is no file of that name."""
    from xblshim.abi.libraries import named

    if request.library is None or Path(request.library).is_file():
        return None
    return named(request.library)


def _names(library: Library, found: _Found) -> _Found:
    """Compares the entry points of a known DLL with this library's exports under that name."""
    from xblshim.abi.registry_loader import load

    exported = {function.name for function in load().functions()}
    found.titles.append(f"the entry points of {library.names[0]}")
    found.compared["function"] = len(library.entry_points)
    found.differences.extend(compare_names(library.entry_points, exported))
    return found._replace(here="this library's exports")


def _exports(path: Path, surface: Surface, found: _Found) -> None:
    """Compares a built library's exports with the entry points known for its name, or with the headers."""
    from xblshim.abi.libraries import named

    exported = exported_names(path)
    library = named(path.name)
    found.titles.append(f"the exports of {path.name}")
    if library is None:
        found.compared["function"] = sum(1 for _ in surface.of("function"))
        found.differences.extend(compare_exports(surface, exported, _elsewhere(surface)))
        return
    found.compared["function"] = len(library.entry_points)
    facts = {fact.name: fact for fact in surface.of("function")}
    swapped = compare_names(library.entry_points, exported, facts)
    found.differences.extend(
        Difference(r.kind, r.name, r.what, None, r.theirs, r.header, "", r.here_at, r.basis) for r in swapped
    )


def _elsewhere(surface: Surface) -> set[str]:
    from xblshim.abi.registry_loader import load

    return declared_elsewhere(load(), surface)


# Headers


def _own(request: Request) -> Sources:
    """Returns this library's headers, or those of them that the user names."""
    own = our_headers(request.include)
    check_names(request.headers, own.files)
    return _only(own, request.headers or tuple(own.files))


def _only(sources: Sources, wanted: tuple[str, ...]) -> Sources:
    return sources._replace(files={name: path for name, path in sources.files.items() if name in wanted})


def _theirs(request: Request, folders: tuple[Path, ...]) -> Sources:
    """Returns the user's headers that this library has, too. Finds all of them, because compared headers may include others."""
    every = our_headers(request.include)
    own = _own(request)
    found = _only(their_headers(list(folders), list(every.files), request.settings.edition), tuple(own.files))
    if not found.files:
        raise ParityError(f"{shown_names(own.files)}: not below {', '.join(map(str, folders))}.")
    if request.headers:
        found = found._replace(more=(), whole=False)
    return found._replace(fallbacks=(*every.folders, ABSENT))


def _surfaces(request: Request, report: Report) -> tuple[tuple[Surface, Surface | None], str]:
    """Returns this library's surface, the user's (if any), and the system headers used for both."""
    own = _own(request)
    if not request.gdk:  # alone, this library's headers don't depend on the system headers
        ours = cache.read(own, TARGETS[request.target], _for_ours(request.settings), request.cache, report)
        return (ours, None), ""
    found = _theirs(request, request.gdk)
    settings = request.settings._replace(names=macro_names(own, found))
    (theirs, ours), system = _read(request, report, [(found, settings), (own, _for_ours(settings))])
    return (ours, theirs), system


def _for_ours(settings: Settings) -> Settings:
    """Returns the settings without the user's additions for their own headers."""
    return settings._replace(includes=(), edition=None)


def _read(request: Request, report: Report, every: list[tuple[Sources, Settings]]) -> tuple[list[Surface], str]:
    """Parses all headers with the same system headers: the real ones, or the stand-ins if there are no real ones or parsing with them fails.

    Also returns a sentence about that for reports.
    """
    target = TARGETS[request.target]

    def read(system: System | None) -> list[Surface]:
        return [cache.read(one, target, more._replace(system=system), request.cache, report) for one, more in every]

    system = None if request.system == STAND_INS else find(cindex(), target, request.sysroot)
    if system is None:
        if request.system == REAL:
            raise ParityError(
                f"this machine has no system headers for {target.name} in the usual places: name an SDK or a sysroot with --sysroot."
            )
        asked = "as asked for" if request.system == STAND_INS else f"no real headers for {target.name} were found"
        return read(None), f"stand-ins, {asked}"
    try:
        return read(system), system.title
    except ParityError as error:
        if request.system == REAL:
            raise
        try:
            surfaces = read(None)
        except ParityError:
            raise error from None
        reason = next((line.strip() for line in str(error).splitlines()[1:]), str(error))
        return surfaces, f"stand-ins, as these headers don't parse with {system.title} ({reason})"


# Editions


def _editions(request: Request, report: Report) -> _Found:
    """Compares the headers of `gdk` with those of `against`, and determines which of the two this library agrees with."""
    if request.library is not None or request.wrapper or not request.gdk:
        raise ParityError(
            "--against compares two sets of headers: name the other set with --gdk, and leave the other options out."
        )
    old, new = _theirs(request, request.gdk), _theirs(request, request.against)
    own = _own(request)
    settings = request.settings._replace(names=macro_names(own, old, new))
    wanted = [(old, settings), (new, settings), (own, _for_ours(settings))]
    (theirs, other, ours), system = _read(request, report, wanted)
    report("comparing")
    # A header of these APIs that only one side has is a difference. One that neither side has is ignored.
    differences = [*_headers_of_one(old, new), *compare(_alone(theirs), _alone(other), texts=True)]
    followed = {row.key: _followed(row, ours) for row in differences}
    compared = Counter(_looked_at(theirs, other))
    left = uncompared(_alone(theirs), _alone(other), texts=True)
    titles = [_title(request.gdk, theirs)]
    return _Found(titles, _title(request.against, other), compared, differences, left, followed, system)


def _alone(surface: Surface) -> Surface:
    """Returns the surface without what the report has once for both sides: headers nearby, and missing headers."""
    return Surface(**{**vars(surface), "more": (), "headers": surface.headers})


def _headers_of_one(old: Sources, new: Sources) -> list[Difference]:
    there, here = {*old.files, *old.more}, {*new.files, *new.more}
    rows = [Difference("header", name, "", True, None, name, name) for name in sorted(there - here)]
    return rows + [Difference("header", name, "", None, True, name, "", name) for name in sorted(here - there)]


def _followed(row: Difference, ours: Surface) -> str:
    """Returns `as there`, `as here`, `as neither`, or `-` when this library's headers lack the property."""
    if row.kind == "header":
        has: object = True if row.name in ours.headers else None
    else:
        fact = ours.facts.get((row.kind, row.name)) or (ours.system.get(row.name) if row.kind == "macro" else None)
        has = None if fact is None else fact.properties.get(row.what) if row.what else True
    return "as there" if has == row.theirs else "as here" if has == row.ours else "as neither"
