"""Names of headers as users write them."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from .facts import ParityError

_MOST_SHOWN = 5


def check_names(names: Iterable[str], known: Collection[str]) -> None:
    """Raises ParityError for a name that is not one of the known headers. The sentence has the closest ones, never all."""
    for name in names:
        if name not in known:
            raise ParityError(f"{name} is not one of the headers: {_suggestion(name, known)}")


def _suggestion(name: str, known: Collection[str]) -> str:
    from difflib import get_close_matches

    spelled: dict[str, str] = {}
    for path in known:
        folded = path.lower()
        spelled |= {folded: path, folded.rpartition("/")[2]: path}
    folded = name.replace("\\", "/").lower()
    same = spelled.get(folded) or spelled.get(folded.rpartition("/")[2])
    near = [same] if same else [spelled[one] for one in get_close_matches(folded, spelled, 2 * _MOST_SHOWN, 0.6)]
    near = list(dict.fromkeys(near))[:_MOST_SHOWN]
    if near:
        return f"did you mean {', '.join(near[:-1])}{' or ' if near[1:] else ''}{near[-1]}?"
    return f"name one of {len(known)}, such as {', '.join(sorted(known)[:3])} (`xblshim paths --include` prints their folder)."


def shown_names(names: Collection[str]) -> str:
    """Returns the names for a sentence: all of a few, otherwise the first ones and the number of the others."""
    shown = list(names)[:_MOST_SHOWN]
    others = len(names) - len(shown)
    return ", ".join(shown) + (f" and {others} more" if others else "")
