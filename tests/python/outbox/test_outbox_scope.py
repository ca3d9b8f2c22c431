"""The rows that a process may post: those of its service and sandbox, and of its token's user."""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
import version_1
from outbox_support import (
    SANDBOX,
    SCID,
    SCOPE,
    SERVICE,
    TITLE,
    XUID,
    FakeService,
    FakeWorld,
    Log,
    opened,
    put,
    run,
    update,
)
from process_support import ServiceProcess

from xblshim.client.tokens.token_account import account_of
from xblshim.client.tokens.token_source import TokenError, UserTokenSource
from xblshim.client.tokens.value_token import ValueToken
from xblshim.config import Config, load
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import UpdateAchievement
from xblshim.outbox.flusher import Flusher
from xblshim.outbox.outage_log import Connection
from xblshim.outbox.outbox_rows import Pause, Row, Scope
from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.round_result import RoundEnd
from xblshim.outbox.row_ownership import Ownership
from xblshim.wiring.open_client import open_client
from xblshim.wiring.open_outbox import open_flusher, ownership_of, posting_policy
from xblshim.wiring.service_parts import open_parts

TEST = "XDKS.1"
MINE, OTHERS = "XBL3.0 x=1234;mine", "XBL3.0 x=5678;others"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "outbox.sqlite3"


def with_store(path: Path, main: Callable[[OutboxStore], Coroutine[Any, Any, None]]) -> None:
    with opened(path) as store:
        run(main(store))


def flusher_for(
    store: OutboxStore, service: FakeService, ownership: Ownership, sandbox: str = SANDBOX, log: Log | None = None
) -> Flusher:
    poster = service.poster()._replace(ownership=ownership)
    connection = Connection(SERVICE, store.path, log or Log())
    return Flusher(store, Scope(SERVICE, sandbox), poster, connection, FakeWorld().world())


def with_token(value: str, default_xuid: int = XUID) -> Ownership:
    return Ownership(ValueToken(value), default_xuid)


async def waiting(store: OutboxStore) -> set[tuple[str, str, int]]:
    """Returns ids, sandboxes and percents."""
    return {(row.update.achievement_id, row.update.sandbox, row.update.percent) async for row in store.rows()}


# Sandboxes


def test_the_sandbox_is_part_of_a_rows_key(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await store.put([update("7", 40), update("7", 60, sandbox=TEST)], 0)
        assert await waiting(store) == {("7", SANDBOX, 40), ("7", TEST, 60)}
        # Settling a row of one sandbox doesn't affect the other.
        await store.settled([update("7", 100)])
        assert await waiting(store) == {("7", TEST, 60)}

    with_store(path, main)


def test_what_was_accepted_in_one_sandbox_is_never_posted_into_another(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await store.put([update("7", 40, sandbox=TEST), update("8", 50)], 0)
        service = FakeService()
        flusher = flusher_for(store, service, with_token(MINE))
        assert (await flusher.round()).reason is RoundEnd.DRAINED
        assert service.ids == [["8"]]
        assert await waiting(store) == {("7", TEST, 40)}
        assert (await flusher_for(store, service, with_token(MINE), TEST).round()).reason is RoundEnd.DRAINED
        assert service.ids == [["8"], ["7"]]

    with_store(path, main)


# Users and their tokens


@pytest.mark.parametrize(
    ("accepted_with", "posted_with", "default_xuid", "posts"),
    [
        (MINE, MINE, XUID, True),
        (MINE, "XBL3.0 x=1234;renewed", XUID, True),
        # The agent's configuration may not name the users. Then the account decides.
        (MINE, MINE, 1, True),
        (MINE, OTHERS, XUID, False),
        (MINE, OTHERS, 1, False),
        ("opaque", "opaque", XUID, True),
        ("opaque", MINE, XUID, True),
        ("opaque", MINE, 1, False),
        ("opaque", "opaque", 1, False),
        ("XBL3.0 x=-;device", MINE, 1, False),
    ],
)
def test_a_row_is_posted_only_with_a_token_of_its_user(
    path: Path, accepted_with: str, posted_with: str, default_xuid: int, posts: bool
) -> None:
    async def main(store: OutboxStore) -> None:
        account = with_token(accepted_with).account_for(XUID)
        await store.put([update("7", 40, account=account)], 0)
        service, log = FakeService(), Log()
        flusher = flusher_for(store, service, with_token(posted_with, default_xuid), log=log)
        for _ in range(2):
            assert (await flusher.round()).reason is (RoundEnd.DRAINED if posts else RoundEnd.OTHERS)
        assert service.ids == ([["7"]] if posts else [])
        assert len(log.of("warning")) == (0 if posts else 1)

    with_store(path, main)


def test_one_users_token_posts_no_other_users_rows(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        ownership = with_token(MINE)
        assert ownership.account_for(XUID)
        assert ownership.account_for(5) == ""
        await store.put(
            [
                update(name, 40, xuid=xuid, account=ownership.account_for(xuid))
                for name, xuid in (("7", XUID), ("8", 5))
            ],
            0,
        )
        service = FakeService()
        await flusher_for(store, service, ownership).round()
        assert service.ids == [["7"]]
        assert [row.update.xuid async for row in store.rows()] == [5]

    with_store(path, main)


def test_a_service_without_tokens_accepts_rows_of_all_users(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        await put(store, [update("7", xuid=5), update("8", account=account_of(MINE))], FakeWorld())
        service = FakeService()
        assert (await flusher_for(store, service, Ownership(None, 1)).round()).reason is RoundEnd.DRAINED
        assert sorted(service.percents()) == ["7", "8"]

    with_store(path, main)


def test_an_account_name_reveals_nothing_about_its_token() -> None:
    assert account_of(MINE) == account_of("XBL3.0 x=1234;another") != account_of(OTHERS)
    assert "1234" not in account_of(MINE)
    for nothing in ("", "Bearer abc", "XBL3.0 x=;abc", "XBL3.0 x=-;abc"):
        assert account_of(nothing) == ""


class Changing(ValueToken):
    """Returns another account's token after a 401."""

    def __init__(self) -> None:
        super().__init__(MINE)

    async def authorization(self, refused: str | None = None) -> str:
        if refused is not None:
            self._value = OTHERS
        return self._value


def test_a_token_that_becomes_another_accounts_posts_nothing_more() -> None:
    """A file or a command may return another account's token after a 401, during a round."""

    async def main() -> None:
        tokens: UserTokenSource = Changing()
        ownership = Ownership(tokens, XUID)
        guarded = ownership.guarded
        assert guarded is not None
        assert (await ownership.scope(SERVICE, SANDBOX)).account == account_of(MINE)
        assert await guarded.authorization() == MINE
        with pytest.raises(TokenError, match="another account"):
            await guarded.authorization(MINE)
        # The next round posts the other account's rows.
        assert (await ownership.scope(SERVICE, SANDBOX)).account == account_of(OTHERS)
        assert await guarded.authorization() == OTHERS

    asyncio.run(main())


class Late(ValueToken):
    """A source without a token at first."""

    def __init__(self) -> None:
        super().__init__("")
        self._asked = False

    async def authorization(self, refused: str | None = None) -> str:
        if not self._asked:
            self._asked = True
            raise TokenError("not yet")
        self._value = OTHERS
        return self._value


def test_a_token_that_comes_late_posts_nothing_that_was_chosen_without_it(path: Path) -> None:
    async def main(store: OutboxStore) -> None:
        ownership = Ownership(Late(), XUID)
        guarded = ownership.guarded
        assert guarded is not None
        await store.put([update("7", 40, account=account_of(MINE)), update("8", 40)], 0)
        assert (await ownership.scope(SERVICE, SANDBOX)).account == ""
        with pytest.raises(TokenError, match="only now"):
            await guarded.authorization()
        # The next round has its account.
        service = FakeService()
        assert (await flusher_for(store, service, ownership).round()).reason is RoundEnd.DRAINED
        assert service.ids == [["8"]]

    with_store(path, main)


def test_updates_of_one_run_are_not_posted_with_another_account(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole way: a title accepts an update in a test sandbox, then the same folder is used with other configurations."""

    def configured(sandbox: str, user: int, token: str) -> Config:
        variables = {
            "XBLSHIM_STATE_DIR": str(tmp_path / "state"),
            "XBLSHIM_SERVICE": "live",
            "XBLSHIM_SANDBOX": sandbox,
            "XBLSHIM_USERS": f"{user}:Ann",
            "XBLSHIM_TOKEN": token,
        }
        return load(program_dir=None, environ=variables, options={})

    async def accepts(config: Config) -> None:
        client = open_client(config, Log())
        settings = CallSettings(timeout_window=0)
        assert await client.update_achievement(UpdateAchievement(5, 7, SCID, "7", 40), settings) == 0
        assert await client.update_achievement(UpdateAchievement(5, 7, SCID, "8", 40), settings) == 0
        await client.aclose()

    async def round_of(config: Config) -> RoundEnd:
        parts = open_parts(config, Log())
        ownership = ownership_of(config, parts)
        policy = posting_policy(parts, ownership)
        store = OutboxStore(tmp_path / "state" / "outbox.sqlite3", Log())
        await store.end_pauses(parts.url)
        ended = await open_flusher(store, config, policy, parts, ownership, Log()).round()
        await store.aclose()
        await policy.aclose()
        return ended.reason

    with ServiceProcess() as service:
        monkeypatch.setattr("xblshim.wiring.service_parts.LIVE_URL", service.url)
        service.mode("503")
        run(accepts(configured(TEST, 5, MINE)))
        service.mode("ok")
        before = service.dump()["posts"]
        assert run(round_of(configured(SANDBOX, 6, OTHERS))) is RoundEnd.DRAINED
        assert run(round_of(configured(SANDBOX, 5, MINE))) is RoundEnd.DRAINED
        for user, token in ((6, OTHERS), (5, OTHERS), (6, "XBL3.0 x=1;what")):
            assert run(round_of(configured(TEST, user, token))) is RoundEnd.OTHERS
        assert service.dump()["posts"] == before
        assert run(round_of(configured(TEST, 5, "XBL3.0 x=1234;renewed"))) is RoundEnd.DRAINED
        assert len(service.dump()["has"]) == 2


# Older files

OLD = (SERVICE, str(XUID), TITLE, SCID, "7", 40, 1000, 2000)


def test_a_file_of_version_1_keeps_its_rows(path: Path) -> None:
    version_1.make(path, [OLD, (SERVICE, str(2**64 - 1), 1, "s", "8", 100, 3000, 3000)])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE pending SET attempts = 3, refused = 1, problem = 'no' WHERE achievement_id = '8'")
        connection.execute("INSERT INTO pause VALUES (?, '', 0, 1, 2, 1, 4, 5, 'busy')", (SERVICE,))

    async def main(store: OutboxStore) -> None:
        assert [row async for row in store.rows()] == [
            Row(update("8", 100, xuid=2**64 - 1, title_id=1, scid="s", sandbox=""), 3000, 3000, 3, True, "no"),
            Row(update("7", 40, sandbox=""), 1000, 2000, 0, False, ""),
        ]
        _, pauses = await store.peek(SCOPE)
        assert list(pauses.values()) == [Pause(1, 2, True, 4, 5, "busy")]

    for _ in range(2):
        with_store(path, main)


def test_what_version_1_stored_is_posted_where_sandboxes_mean_nothing(path: Path) -> None:
    version_1.make(path, [OLD])

    async def main(store: OutboxStore) -> None:
        await store.put([update("7", 30), update("8", 20)], 5000)
        service = FakeService()
        assert (await flusher_for(store, service, Ownership(None, 1)).round()).reason is RoundEnd.DRAINED
        assert service.percents() == {"7": 40, "8": 20}
        assert service.ids == [["7", "8"]]

    with_store(path, main)


def test_what_version_1_stored_is_not_posted_with_a_token_of_some_sandbox(path: Path) -> None:
    version_1.make(path, [OLD])

    async def main(store: OutboxStore) -> None:
        service = FakeService()
        assert (await flusher_for(store, service, with_token(MINE)).round()).reason is RoundEnd.DRAINED
        assert service.posts == []
        # Until the user selects its sandbox.
        await store.adopt(SERVICE, SANDBOX)
        assert (await flusher_for(store, service, with_token(MINE)).round()).reason is RoundEnd.DRAINED
        assert service.ids == [["7"]]

    with_store(path, main)


def test_a_running_title_of_version_1_can_still_store(path: Path) -> None:
    """The title has the file open while a newer version migrates it."""
    version_1.make(path, [OLD])
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        assert old.execute("SELECT count(*) FROM pending").fetchone() == (1,)

        async def main(store: OutboxStore) -> None:
            await store.ready()
            for percent in (50, 60):
                old.execute(version_1.PUT, (SERVICE, str(XUID), TITLE, SCID, "7", percent, 1, 1))
            assert await waiting(store) == {("7", "", 60)}

        with_store(path, main)


def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    version_1.make(path, [OLD])
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE pause_1 (a)")  # prevents a step of the conversion
    with opened(path) as store, pytest.raises(Exception, match="pause_1"):
        run(store.ready())
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("SELECT achievement_id, percent FROM pending").fetchall() == [("7", 40)]


def test_several_processes_migrate_at_the_same_time(path: Path) -> None:
    version_1.make(path, [(SERVICE, str(XUID), TITLE, SCID, f"{number}", 40, 0, 0) for number in range(500)])

    async def main(stores: list[OutboxStore]) -> None:
        await asyncio.gather(*[store.put([update(f"new-{n}", sandbox="")], 0) for n, store in enumerate(stores)])
        assert len([row async for row in stores[0].rows()]) == 500 + len(stores)

    with ExitStack() as stack:
        run(main([stack.enter_context(opened(path)) for _ in range(5)]))
