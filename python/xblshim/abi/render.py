"""Everything that is rendered from the registry, in one place."""

from __future__ import annotations

from .model import Registry
from .render_exports import render_exports
from .render_headers import render_headers


def render_all(registry: Registry) -> dict[str, str]:
    """The text of every rendered file, by its path in the source tree."""
    return {**render_headers(registry), **render_exports(registry)}
