"""Values that titles have received: which changes a comparison finds, and in which order."""

from xblshim.simulator.followed_store import FollowedValues


def test_changes_have_the_order_of_the_values() -> None:
    ids = [f"achievement {number}" for number in range(30, 0, -1)]
    followed: FollowedValues[str, int] = FollowedValues()
    followed.begin((1, 1), dict.fromkeys(reversed(ids[:10]), 1))
    changed = followed.changed_to((1, 2), dict.fromkeys(ids[5:], 2))
    assert list(changed) == [*reversed(ids[:5]), *ids[5:]]
    assert set(changed.values()) == {(1, None), (1, 2), (None, 2)}


def test_noted_changes_are_not_found() -> None:
    followed: FollowedValues[str, int] = FollowedValues()
    followed.note("before the begin", 1)
    followed.begin((1, 1), {"a": 1, "b": 1})
    followed.note("a", 2)
    followed.remove("b")
    followed.remove("nobody has it")
    assert followed.changed_to((1, 2), {"a": 2, "c": 3}) == {"c": (None, 3)}
    followed.replace({"d": 4})
    assert followed.changed_to((1, 3), {"d": 4}) == {}
    assert followed.commits == (1, 3)
