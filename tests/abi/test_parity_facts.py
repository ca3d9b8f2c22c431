"""Our headers compared with the recorded facts of the real ones: a committed list has each difference with its reason."""

from __future__ import annotations

from pathlib import Path

import pytest
from parity_support import known_of, ours, recorded

from xblshim.parity.baseline import NO_REASON, compare_with_baseline, load_baseline
from xblshim.parity.compare import compare
from xblshim.parity.facts import shown
from xblshim.parity.targets import TARGETS

LISTS = Path(__file__).parent / "parity"


@pytest.mark.parametrize("target", TARGETS)
def test_differences_are_the_committed_ones(target: str) -> None:
    facts = recorded(target)
    accepted = load_baseline(LISTS / f"{target}.json")
    new, known, gone = compare_with_baseline(compare(facts, known_of(ours(target), facts)), accepted)
    assert [row.key for row in new] == []
    assert gone == []
    assert len(known) == len(accepted) > 0
    assert all(reason and reason != NO_REASON for reason in accepted.values())


@pytest.mark.parametrize("target", TARGETS)
def test_the_comparison_is_not_empty(target: str) -> None:
    facts = recorded(target)
    mine = known_of(ours(target), facts)
    for kind, least in (("function", 500), ("struct", 80), ("enum", 80), ("callback", 30), ("macro", 80)):
        both = {fact.name for fact in facts.of(kind)} & {fact.name for fact in mine.of(kind)}
        assert len(both) >= least, (kind, len(both))


def test_values_are_shown_as_people_write_them() -> None:
    assert shown(-2145844944) == "0x80190130"
    assert (shown(None), shown(True), shown(7), shown("int")) == ("-", "yes", "7", "int")
