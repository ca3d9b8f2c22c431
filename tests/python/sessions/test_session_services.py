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
