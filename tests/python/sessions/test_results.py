"""C structs as dataclasses: computed and unknown values."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import pytest

from xblshim.abi.rendered import ctypes_decls as api
from xblshim.sessions import session_results as results


def struct(state: int = 3, current: bytes | None = b"40", target: bytes | None = b"100") -> api.XblAchievement:
    made = api.XblAchievement(id=b"7", name="Lantérn".encode(), progressState=state, estimatedUnlockTime=5415)
    made.requirements = (api.XblAchievementRequirement * 1)(api.XblAchievementRequirement(b"r", current, target))
    made.progression.requirements = made.requirements
    made.progression.requirementsCount = 1
    return made


def test_texts_and_numbers() -> None:
    made = struct()
    made.assets = (api.XblAchievementMediaAsset * 2)(
        api.XblAchievementMediaAsset(b"art.png", 2, b"https://a"),
        api.XblAchievementMediaAsset(b"icon.png", 1, b"https://i"),
    )
    made.mediaAssets, made.mediaAssetsCount = made.assets, 2
    made.given = (api.XblAchievementReward * 3)(
        api.XblAchievementReward(value=b"25", rewardType=1),
        api.XblAchievementReward(value=b"10", rewardType=1),
        api.XblAchievementReward(name=b"Lamp", value=b"lamp_01", rewardType=2),
    )
    made.rewards, made.rewardsCount = made.given, 3
    found = results.achievement(made)
    assert (found.id, found.name, found.description) == ("7", "Lantérn", "")
    assert (found.state, found.unlocked, found.percent) == ("in_progress", False, 40.0)
    assert found.estimated_time == timedelta(hours=1, minutes=30, seconds=15)
    assert found.icon_url == "https://i"
    assert found.gamerscore == 35
    assert [reward.type for reward in found.rewards] == ["gamerscore", "gamerscore", "in_app"]
    assert found.unlocked_at is None


@pytest.mark.parametrize(
    ("state", "current", "target", "percent"),
    [
        (1, b"0", b"100", 100.0),
        (2, b"0", b"100", 0.0),
        (3, b"5", b"20", 25.0),
        (3, b"50", b"20", 100.0),
        (3, b"x", b"100", 0.0),
        (3, b"5", b"0", 0.0),
        (3, None, None, 0.0),
    ],
)
def test_percent(state: int, current: bytes | None, target: bytes | None, percent: float) -> None:
    assert results.achievement(struct(state, current, target)).percent == percent


@pytest.mark.parametrize(
    ("seconds", "moment"),
    [(0, None), (-5, None), (2**63 - 1, None), (1, datetime(1970, 1, 1, 0, 0, 1, tzinfo=UTC))],
)
def test_moments(seconds: int, moment: datetime | None) -> None:
    assert results.moment(seconds) == moment


def test_a_duration_that_no_timedelta_holds() -> None:
    assert results.duration(2**64 - 1) == timedelta(seconds=10**9)


def test_an_unknown_state_is_unknown() -> None:
    assert results.achievement(struct(state=99)).state == "unknown"


def test_notebooks_show_tables_of_escaped_text() -> None:
    made = struct()
    made.id, made.name = b"<b>7", b"<script>alert('x')</script>&"
    made.given = (api.XblAchievementReward * 1)(api.XblAchievementReward(value=b"25", rewardType=1))
    made.rewards, made.rewardsCount = made.given, 1
    html = results.achievement(made)._repr_html_()
    assert "<script" not in html
    assert "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&amp;" in html
    assert {"&lt;b&gt;7", "40 of 100", "gamerscore 25", "in_progress"} <= set(re.split(r"<[^>]*>|: ", html))
    assert "http" not in html
    assert re.sub(r"<[^>]*>", " ", results.UpdateResult("<7>", 40, False)._repr_html_()).split() == [
        "UpdateResult", "achievement", "id", "&lt;7&gt;", "percent", "40", "changed", "no"
    ]  # fmt: skip
    for shown in (results.User(1, "Ann"), results.progress(api.XblAchievementProgressChangeEntry())):
        assert shown._repr_html_().startswith(f"<table><caption>{type(shown).__name__}<")
