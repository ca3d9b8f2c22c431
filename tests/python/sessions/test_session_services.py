"""Profiles and statistics of a session, sync and async, through the installed library."""

from __future__ import annotations

from pathlib import Path

from test_sessions import run


def test_statistics_and_profile(tmp_path: Path) -> None:
    out = run(
        """
        with xblshim.session(state_dir=STATE, options={"users": "2814000000000001:Ada#1234"}) as s:
            s.stats.write({"Kills": 47, "Rank": "gold", "Ratio": 0.5})
            s.stats.update({"kills": 48})
            print(s.stats.read("Kills", "Rank", "Ratio", "Never"))
            s.stats.delete("Rank")
            print(s.stats.read("Rank"), s.stats.read("Kills", xuid=7))
            p = s.profile()
            print(p.xuid == s.user.xuid, p.gamertag, p.unique_modern_gamertag, p.gamerscore, repr(p.picture))
            for wrong in (lambda: s.profile(7), lambda: s.stats.update({"Kills": "text"}), lambda: s.stats.write({})):
                try:
                    wrong()
                except xblshim.XblError as error:
                    print(error.name)
            for wrong in (lambda: s.stats.write({"a": True}), lambda: s.stats.read(5), lambda: s.profile("x")):
                try:
                    wrong()
                except TypeError as error:
                    print("TypeError")
        """,
        tmp_path,
    )
    assert out.splitlines() == [
        "{'Kills': 48, 'Rank': 'gold', 'Ratio': 0.5}",
        "{} {}",
        "True Ada1234 Ada#1234 0 ''",
        "HTTP_E_STATUS_NOT_FOUND",
        "HTTP_E_STATUS_BAD_REQUEST",
        "E_INVALIDARG",
        "TypeError",
        "TypeError",
        "TypeError",
    ]


def test_the_same_awaited(tmp_path: Path) -> None:
    out = run(
        """
        async def main():
            async with xblshim.session(state_dir=STATE) as s:
                await s.stats.write({"Kills": 1})
                await s.stats.update({"Deaths": 2.5})
                print(await s.stats.read("Kills", "Deaths"))
                await s.stats.delete("Kills")
                print(await s.stats.read("Kills"))
                print((await s.profile()).xuid == s.user.xuid)
        asyncio.run(main())
        """,
        tmp_path,
    )
    assert out.splitlines() == ["{'Kills': 1, 'Deaths': 2.5}", "{}", "True"]


SCID = "00000000-0000-0000-0000-000012345678"
DEFINITIONS = f"""
scid = "{SCID}"
[[users]]
xuid = "3"
friends = []
[[leaderboards]]
name = "Least"
statistic = "Deaths"
order = "ascending"
"""


def test_leaderboards(tmp_path: Path) -> None:
    definitions = tmp_path / "definitions.toml"
    definitions.write_text(DEFINITIONS)
    out = run(
        """
        def session(user):
            users = {"users": "1:Ada,2:Bob,3:Eve"}
            return xblshim.session(SCID, user=user, state_dir=STATE, definitions=os.environ["DEFINITIONS"], options=users)
        for user, kills in ((1, 10), (2, 30), (3, 20)):
            with session(user) as s:
                s.stats.write({"Kills": kills, "Ratio": kills / 4, "Deaths": kills})
        with session(3) as s:
            rows = list(s.leaderboard("Kills", page_size=2))
            print([(row.rank, row.gamertag, row.xuid, row.value) for row in rows], rows[0].percentile)
            print([row.value for row in s.leaderboard("Ratio")])
            print([row.gamertag for row in s.leaderboard("Least", configured=True, page_size=1)])
            print([row.gamertag for row in s.leaderboard("Kills", among="friends", ascending=True)])
            for wrong in (dict(name="Never"), dict(name="Kills", among="foes"), dict(name=5)):
                try:
                    next(s.leaderboard(**wrong))
                except (xblshim.XblError, ValueError, TypeError) as error:
                    print(getattr(error, "name", type(error).__name__))
        with session(1) as s:
            print([row.gamertag for row in s.leaderboard("Kills", among="friends", page_size=1)])
        """.replace("SCID", repr(SCID)),
        tmp_path,
        DEFINITIONS=str(definitions),
    )
    assert out.splitlines() == [
        "[(1, 'Bob', 2, 30), (2, 'Eve', 3, 20), (3, 'Ada', 1, 10)] 1.0",
        "[7.5, 5.0, 2.5]",
        "['Ada', 'Eve', 'Bob']",
        "['Eve']",
        "HTTP_E_STATUS_NOT_FOUND",
        "E_INVALIDARG",
        "E_INVALIDARG",
        "['Bob', 'Eve', 'Ada']",
    ]


def test_leaderboards_awaited(tmp_path: Path) -> None:
    out = run(
        """
        async def main():
            async with xblshim.session(state_dir=STATE) as s:
                await s.stats.write({"Kills": 1})
                print([(row.rank, row.value) async for row in s.leaderboard("Kills", page_size=1)])
        asyncio.run(main())
        """,
        tmp_path,
    )
    assert out.splitlines() == ["[(1, 1)]"]
