"""The platforms that headers are read for."""

from __future__ import annotations

from typing import NamedTuple


class Target(NamedTuple):
    """`triple` is clang's; `defines` are what the platform's build sets, `older` what it sets beside them for older headers."""

    name: str
    triple: str
    defines: tuple[str, ...] = ()
    older: tuple[str, ...] = ()


DATAMODEL = ("HC_DATAMODEL=HC_DATAMODEL_LP64",)
"""Headers of before 2023 know Linux as a platform, but not its data model, and ask for it."""

TARGETS = {
    target.name: target
    for target in (
        Target("windows-gdk", "x86_64-pc-windows-msvc", ("_GAMING_DESKTOP",)),
        Target("windows-win32", "x86_64-pc-windows-msvc"),
        Target("linux-x86_64", "x86_64-unknown-linux-gnu", older=DATAMODEL),
        Target("linux-aarch64", "aarch64-unknown-linux-gnu", older=DATAMODEL),
    )
}
