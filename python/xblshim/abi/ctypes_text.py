"""Parses the few forms of C types and parameters that the registry uses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .registry_model import Parameter

_SAL_HEAD = re.compile(r"_[A-Z]\w*_\b")
_PARAMETER = re.compile(r"^(?P<type>.*?[\s*])(?P<name>[A-Za-z_]\w*)$", re.DOTALL)


@dataclass(frozen=True)
class CType:
    """A parsed C type: ``const char* const*`` has the base ``char`` and the pointers ``("const", "")``.

    ``pointers`` has one entry for each star, outermost last, with that pointer's own qualifier.
    """

    base: str
    const: bool
    pointers: tuple[str, ...]

    @property
    def depth(self) -> int:
        """The number of pointer levels."""
        return len(self.pointers)


def parse_type(text: str) -> CType:
    """Parses a type. Raises ``ValueError`` for a form that the registry doesn't use."""
    head, *stars = text.split("*")
    words = [w for w in head.split() if w != "struct"]
    const = "const" in words
    base = " ".join(w for w in words if w != "const")
    qualifiers = tuple(s.strip() for s in stars)
    if re.fullmatch(r"\w+( \w+)*", base) is None or any(q not in ("", "const") for q in qualifiers):
        raise ValueError(f"not a type the registry can hold: {text!r}")
    return CType(base, const, qualifiers)


def normalize(text: str) -> str:
    """Returns the type in its canonical spelling, such as ``const XblAchievement**`` without a blank before the stars."""
    return re.sub(r"\*\s*const", "* const", re.sub(r"\s*\*\s*", "*", " ".join(text.split())))


def split_sal(text: str) -> tuple[str, str]:
    """Splits ``_In_reads_(n) const T* p`` into the annotation and the declaration."""
    rest = text.strip()
    taken: list[str] = []
    while (head := _SAL_HEAD.match(rest)) is not None:
        end = head.end()
        if end < len(rest) and rest[end] == "(":
            depth = 0
            for at in range(end, len(rest)):
                depth += {"(": 1, ")": -1}.get(rest[at], 0)
                if depth == 0:
                    end = at + 1
                    break
            else:
                raise ValueError(f"unbalanced annotation in {text!r}")
        taken.append(rest[:end])
        rest = rest[end:].strip()
    return " ".join(taken), rest


def parse_parameter(text: str) -> Parameter:
    """Parses a parameter in the registry's form, such as ``_Out_ XTaskQueueHandle* queue``."""
    sal, rest = split_sal(text)
    match = _PARAMETER.match(rest)
    if match is None:
        raise ValueError(f"not a parameter: {text!r}")
    type_text = normalize(match["type"])
    parse_type(type_text)
    return Parameter(match["name"], type_text, sal)
