"""`xblshim users`: signing users out and in at a running service."""

import asyncio
import json

from cli_support import SECRET, Shell

from xblshim.config import load
from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import UserChange
from xblshim.model.events import Event
from xblshim.model.requests import Subscribe
from xblshim.wiring.open_client import open_client
from xblshim.wiring.open_events import open_events

XUID = "18446744073709551615"


def test_signing_out_and_in_while_a_title_listens(shell: Shell) -> None:
    async def run(address: str) -> list[Event]:
        told: list[Event] = []
        config = load(program_dir=None, environ={"XBLSHIM_SERVICE": address}, options={})
        client = open_client(config, lambda *line: None)
        events = open_events(config, client, lambda *line: None, lambda _, event: told.append(event))
        assert await events.subscribe(1, Subscribe(SubscriptionKind.USERS, 0, 0, "")) == 0
        for action, state, count in (("sign-out", "out", 1), ("sign-in", "in", 2)):
            said = await asyncio.to_thread(shell.run, "users", action, XUID, XBLSHIM_SERVICE=address)
            assert said.returncode == 0
            assert said.stdout == f"{XUID} is signed {state}; 1 running title was notified.\n"
            async with asyncio.timeout(30):
                while len(told) < count:
                    await asyncio.sleep(0.01)
        await events.aclose()
        await client.aclose()
        return told

    with shell.serving() as address:
        assert asyncio.run(run(address)) == [UserChange(int(XUID), 2), UserChange(int(XUID), 0)]


def test_sign_out_without_running_titles(shell: Shell) -> None:
    with shell.serving() as address:
        service = ("--service", address)
        unknown = shell.run("users", "sign-out", "5", *service)
        assert unknown.returncode == 0, "a title may have users of its own"
        assert unknown.stdout == "5 is signed out; 0 running titles were notified.\n"
        assert unknown.stderr == (
            "xblshim: The service has no data of a user 5. If the xuid is wrong, correct it: `xblshim users` lists the users.\n"
        )
        assert shell.says("users", "sign-out", "5", *service) == "5 was signed out already.\n"
        assert "no data of a user 7" in shell.run("users", *service, "sign-out", "7").stderr
        for wrote in (("--json", "sign-out", "7"), ("sign-out", "--json", "7"), ("sign-out", "7", "--json")):
            assert json.loads(shell.says("users", *service, *wrote)).keys() == {"changed", "subscribers", "told"}
        assert shell.shows("users", "sign-in", "7", *service)["changed"]
        unknown = shell.run("users", "sign-in", "6", "--json", *service)
        assert json.loads(unknown.stdout) == {"changed": False, "subscribers": 0, "told": 0}
        assert "no data of a user 6" in unknown.stderr
        header, *rows = shell.says("users", "list", *service).splitlines()
        assert header.split() == ["XUID", "GAMERTAG", "STATE"]
        assert shell.says("users", *service).splitlines() == [header, *rows]
        assert [row.split()[0] for row in rows][-1] == "5"
        assert [row["signedIn"] for row in shell.shows("users", "list", *service)] == [True, False]


def test_impossible_requests_are_errors(shell: Shell) -> None:
    assert "Start `xblshim serve`" in shell.refuses("users", "list")
    for wrong in (("sign-out",), ("list", "5"), ("sign-off", "5")):
        assert shell.run("users", *wrong).returncode == 2
    assert "service = live" in shell.refuses("users", "list", XBLSHIM_SERVICE="live", XBLSHIM_TOKEN=SECRET)
    assert "No service answers at http://127.0.0.1:9" in shell.refuses(
        "users", "list", "--service", "http://127.0.0.1:9"
    )
    assert "xuid" in shell.refuses("users", "sign-in", "me", "--service", "http://127.0.0.1:9", code=2)
