"""Builds regular expressions for ranges of whole numbers, for JSON Schemas: 64-bit numbers are strings there."""

from __future__ import annotations


def decimal(most: int, least: int = 0) -> str:
    """Returns a pattern for the numbers from `least` (0 or 1) to `most` (10 or more), without leading zeros and anchors."""
    digits = str(most)
    forms = [*(["0"] if least == 0 else []), f"[1-9][0-9]{{0,{len(digits) - 2}}}"]  # 0, and all shorter numbers
    for place, digit in enumerate(digits):
        lowest, highest = (1 if place == 0 else 0), int(digit) - 1
        if highest >= lowest:
            forms.append(f"{digits[:place]}[{lowest}-{highest}][0-9]{{{len(digits) - place - 1}}}")
    return "|".join([*forms, digits])
