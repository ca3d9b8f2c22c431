"""typing.NamedTuple without importing typing.

A game waits for its configuration, and importing typing takes longer than reading it. A class takes half the time, too, because the annotations
are not compiled. Modules that are imported before the configuration exists take NamedTuple from here, and some of those that
the first update imports.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple
else:
    from collections import namedtuple

    class _NamedTupleType(type):
        def __new__(cls, name, bases, members):
            fields = members.get("__annotations__", {})
            values = [members.pop(field) for field in fields if field in members]
            made = namedtuple(name, fields, defaults=values, module=members["__module__"])
            for member, value in members.items():  # as typing does: a second class takes as long as the first
                setattr(made, member, value)
            return made

    class _Base:
        def __mro_entries__(self, bases):
            return (_root,)

    _root = type.__new__(_NamedTupleType, "NamedTuple", (), {})
    NamedTuple = _Base()
