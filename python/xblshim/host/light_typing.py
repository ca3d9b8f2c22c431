"""Names of typing that code needs when it runs, without importing typing.

Importing typing takes 6 ms of a game's start, re and contextlib with it. Modules that a title's first update imports take these names from here.
At run time they only allow the definitions that name them: there is nothing to introspect.
"""

from __future__ import annotations

from .named_tuples import NamedTuple as NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any as Any
    from typing import Generic as Generic
    from typing import NoReturn as NoReturn
    from typing import Protocol as Protocol
    from typing import TypeAlias as TypeAlias
    from typing import TypeVar as TypeVar
    from typing import cast as cast
else:

    class _Name:
        def __class_getitem__(cls, parameters):
            return cls

    class Any(_Name): ...

    class Generic(_Name): ...

    class NoReturn(_Name): ...

    class Protocol(_Name): ...

    class TypeAlias(_Name): ...

    class TypeVar:
        def __init__(self, name, *constraints, **options):
            self.__name__ = name

    def cast(kind, value):
        return value
