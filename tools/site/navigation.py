"""The navigation of the site, from navigation.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def navigation() -> dict[str, dict[str, list[str]]]:
    """Returns the pages below each page, by heading, without their suffixes."""
    table = tomllib.loads((HERE / "navigation.toml").read_text("utf-8"))
    return {
        page: {
            heading: [name for one in names for name in _expanded(Path(page).parent, one, page)]
            for heading, names in lists.items()
        }
        for page, lists in table.items()
    }


def _expanded(folder: Path, name: str, page: str) -> list[str]:
    if name.startswith("/"):
        return [name[1:]]
    if not name.endswith("*"):
        return [(folder / name).as_posix()]
    found = sorted(one.relative_to(ROOT).with_suffix("").as_posix() for one in (ROOT / folder).glob(f"{name}.md"))
    return [one for one in found if one != page]
