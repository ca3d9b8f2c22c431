"""The platforms that headers are compared for."""

from __future__ import annotations

from typing import NamedTuple


class Target(NamedTuple):
    """A platform. `triple` is clang's, `defines` are the macros of the platform's build, and `older` are further macros for older headers."""

    name: str
    triple: str
    defines: tuple[str, ...] = ()
    older: tuple[str, ...] = ()


DATAMODEL = ("HC_DATAMODEL=HC_DATAMODEL_LP64",)
"""Headers from before 2023 support Linux, but expect this macro for its data model."""

TARGETS = {
    target.name: target
    for target in (
        Target("windows-gdk", "x86_64-pc-windows-msvc", ("_GAMING_DESKTOP",)),
        Target("windows-win32", "x86_64-pc-windows-msvc"),
        Target("linux-x86_64", "x86_64-unknown-linux-gnu", older=DATAMODEL),
        Target("linux-aarch64", "aarch64-unknown-linux-gnu", older=DATAMODEL),
    )
}
