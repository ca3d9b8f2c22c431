"""The platforms that headers are read for."""

from __future__ import annotations

from typing import NamedTuple


class Target(NamedTuple):
    """`triple` is clang's; `defines` are what the platform's build sets."""

    name: str
    triple: str
    defines: tuple[str, ...] = ()


TARGETS = {
    target.name: target
    for target in (
        Target("windows-gdk", "x86_64-pc-windows-msvc", ("_GAMING_DESKTOP",)),
        Target("windows-win32", "x86_64-pc-windows-msvc"),
        Target("linux-x86_64", "x86_64-unknown-linux-gnu"),
        Target("linux-aarch64", "aarch64-unknown-linux-gnu"),
    )
}
