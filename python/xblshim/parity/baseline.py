"""Reads and writes accepted differences: a JSON file with a reason for each."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from .facts import Difference, ParityError

NO_REASON = "not reviewed yet"


class BaselineResult(NamedTuple):
    """Differences by state: `accepted` are in the baseline, `new` are not; `gone` are in the baseline and no longer exist."""

    new: list[Difference]
    accepted: list[Difference]
    gone: list[str]


def load_baseline(path: Path) -> dict[str, str]:
    """Returns the reason of each accepted difference, by its key. Raises ParityError for an invalid file."""
    try:
        document = json.loads(path.read_text("utf-8"))
        return {entry["difference"]: entry.get("reason", "") for entry in document["accepted"]}
    except OSError as error:
        raise ParityError(f"The baseline can't be read ({error}): write one with --write-baseline {path}.") from None
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ParityError(
            f"{path} is not a valid baseline ({type(error).__name__}: {error}): repair it, or delete it and write one with --write-baseline {path}."
        ) from None


def compare_with_baseline(
    differences: Iterable[Difference], accepted: dict[str, str], *, whole: bool = True
) -> BaselineResult:
    """Sorts differences by state. `whole`: everything was compared, so that an accepted difference that isn't found is gone."""
    found = list(differences)
    keys = {row.key for row in found}
    return BaselineResult(
        [row for row in found if row.key not in accepted],
        [row for row in found if row.key in accepted],
        [key for key in accepted if whole and key not in keys],
    )


def baseline_text(
    target: str, differences: Iterable[Difference], reasons: dict[str, str], *, whole: bool = True
) -> str:
    """Returns a baseline that accepts the current differences. It keeps existing reasons, and entries about things that were not compared."""
    keys = [row.key for row in differences]
    kept = [] if whole else [key for key in reasons if key not in keys]
    entries = [{"difference": key, "reason": reasons.get(key, NO_REASON)} for key in [*keys, *kept]]
    return json.dumps({"target": target, "accepted": entries}, indent=2, ensure_ascii=False) + "\n"
