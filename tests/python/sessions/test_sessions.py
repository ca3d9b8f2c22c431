"""`xblshim.session()` through the installed library: sync and async, results, failures, and closing. Each case is a process of its own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

HEAD = """
import asyncio, os, threading
import xblshim
STATE = os.environ["STATE"]
"""


def run(body: str, tmp_path: Path, logged: str = "", **environment: str) -> str:
    """Returns the output. The process must succeed and write only `logged`, a pattern, to stderr."""
    script = tmp_path / "script.py"
    script.write_text(HEAD + textwrap.dedent(body))
    given = {k: v for k, v in os.environ.items() if not k.startswith("XBLSHIM_")}
    given |= {"STATE": str(tmp_path / "state"), "HOME": str(tmp_path), "XBLSHIM_LOG": "error"} | environment
    done = subprocess.run(
        [sys.executable, str(script)], capture_output=True, text=True, env=given, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(logged, done.stderr), done.stderr
    return done.stdout


def test_updates_and_reading(tmp_path: Path) -> None:
    out = run(
        """
        with xblshim.session(state_dir=STATE) as s:
            print(s.user.gamertag, s.user.xuid > 0)
            print(s.update("7", 40))
            print(s.update("7", 40).changed, s.update("7", 30).changed, s.update("7").changed, s.update("7").changed)
            s.update("8", 25)
            for a in s.achievements():
                print(a.id, a.state, a.percent, a.unlocked, a.unlocked_at is not None, a.scid)
            print([a.id for a in s.achievements(unlocked_only=True)])
            print(s.achievement("8").requirements[0].current)
        """,
        tmp_path,
    )
    assert out.splitlines() == [
        "ShimPlayer True",
        "UpdateResult(achievement_id='7', percent=40, changed=True)",
        "False False True False",
        "7 achieved 100.0 True True 00000000-0000-0000-0000-000012345678",
        "8 in_progress 25.0 False False 00000000-0000-0000-0000-000012345678",
        "['7']",
        "25",
    ]


def test_pages_follow_each_other(tmp_path: Path) -> None:
    out = run(
        """
        async def fill(s):
            await asyncio.gather(*(s.update(str(n), 50) for n in range(1, 251)))
        async def main():
            async with xblshim.session(state_dir=STATE) as s:
                await fill(s)
                ids = [a.id async for a in s.achievements()]
                print(len(ids), len(set(ids)), ids[0], ids[-1])
                async for a in s.achievements():
                    break  # a page is left unread: its result is closed all the same
        asyncio.run(main())
        with xblshim.session(state_dir=STATE) as s:
            print(sum(1 for _ in s.achievements()))
        """,
        tmp_path,
    )
    assert out.split() == ["250", "250", "1", "250", "250"]


def test_failures(tmp_path: Path) -> None:
    out = run(
        """
        with xblshim.session(state_dir=STATE) as s:
            try:
                s.achievement("nonsense")
            except xblshim.XblError as error:
                print(error.name, hex(error.hresult), error.condition.name, error.advice in str(error), len(error.advice) > 20)
            try:
                with xblshim.session():
                    pass
            except xblshim.XblError as error:
                print(error.name, "Another session" in str(error))
        """,
        tmp_path,
        XBLSHIM_LOG="error:" + os.devnull,
    )
    assert out.splitlines() == [
        "HTTP_E_STATUS_NOT_FOUND 0x80190194 NOT_FOUND True True",
        "E_XBL_ALREADY_INITIALIZED True",
    ]


def test_wrong_arguments(tmp_path: Path) -> None:
    """One exception, whose sentence names the argument and a valid value. No call is left pending, which happened with `percent` 40.5."""
    out = run(
        """
        import pickle
        wrong_updates = [
            *(("percent", ("7", wrong)) for wrong in (
                "50", 50.5, 50.0, True, False, -1, 101, None, b"50", [50], 1 << 32, 1 << 70, 10**5000, float("nan"), "x" * 10**6)),
            *(("achievement_id", (wrong, 40)) for wrong in (7, True, b"7", None, "", "a\\0b", "\\ud800", ["7"])),
        ]
        def refused(argument, call):
            try:
                call()
            except xblshim.ArgumentError as error:
                assert isinstance(error, (ValueError,)) and isinstance(error, TypeError) and isinstance(error, xblshim.XblError)
                assert (error.hresult, error.name, error.condition.name) == (0x80070057, "E_INVALIDARG", "GENERIC_ERROR")
                text = str(error)
                again = pickle.loads(pickle.dumps(error))
                assert (type(again), str(again), again.argument) == (type(error), text, error.argument)
                if error.argument.startswith(argument) and text.startswith(argument + " ") or argument in ("names", "values"):
                    if " must be " in text and ": pass " in text and text.endswith(".") and len(text) < 250:
                        return
                print("a bad sentence:", text)
            else:
                print("taken:", argument)

        with xblshim.session(state_dir=STATE) as s:
            for argument, wrong in wrong_updates:
                refused(argument, lambda: s.update(*wrong))
            for wrong in (7, b"7", None, "", "a\\0b", "\\ud800"):
                refused("achievement_id", lambda: s.achievement(wrong))
            nan, inf = float("nan"), float("inf")
            for wrong in (
                {"a": True}, {"a": None}, {7: 1}, {"a": 10**400}, {"a": nan}, {"a": -inf}, {"a": "\\0"}, [("a", 1)], None
            ):
                refused("values", lambda: s.stats.write(wrong))
                refused("values", lambda: s.stats.update(wrong))
            refused("names", lambda: s.stats.read(5))
            refused("names", s.stats.read)
            refused("names", s.stats.delete)
            refused("names", lambda: s.stats.delete("a", None))
            for wrong in ("x", True, -1, 1 << 64, 2.0):
                refused("xuid", lambda: s.profile(wrong))
                refused("xuid", lambda: s.stats.read("a", xuid=wrong))
            refused("name", lambda: next(s.leaderboard(5)))
            for wrong in (-1, 1.5, True, "5", 1 << 32):
                refused("page_size", lambda: next(s.leaderboard("Kills", page_size=wrong)))
            for wrong in ("foes", None, ["everybody"], 5):
                refused("among", lambda: next(s.leaderboard("Kills", among=wrong)))
            refused("among", lambda: next(s.leaderboard("Kills", among="friends", configured=True)))
            print(s._core.pump.pending, s.update("7", 40), len(list(s.achievements(unlocked_only=0.5))))
            print(s.update("8", 0).percent)  # the service decides about 0

        async def main():
            async with xblshim.session(state_dir=STATE) as s:
                for argument, wrong in wrong_updates:
                    try:
                        await s.update(*wrong)
                    except xblshim.ArgumentError as error:
                        assert error.argument == argument
                        continue
                    print("taken", wrong)
                print(s._core.pump.pending)
        asyncio.run(main())

        for user in (2.5, -1, 1 << 64, "nobody", b"1", True, "9" * 5000):
            refused("user", xblshim.session(state_dir=STATE, user=user).__enter__)
        for title_id in (2.5, -1, 1 << 32, True, b"1"):
            refused("title_id", xblshim.session(state_dir=STATE, title_id=title_id).__enter__)
        for scid in (5, None, "00000000\\0", ""):
            refused("scid", xblshim.session(scid, state_dir=STATE).__enter__)
        for setting in ("service", "log", "definitions", "options"):
            for wrong in (5, True, b"text", ["text"]):
                refused(setting, lambda: xblshim.session(state_dir=STATE, **{setting: wrong}))
        refused("options", lambda: xblshim.session(state_dir=STATE, options="log=debug"))
        with xblshim.session(state_dir=STATE) as s:  # the failed ones left nothing behind
            pass
        try:
            s.update("7", 60)
        except xblshim.XblError as error:
            print("ended", error.hresult >> 31, s._core.pump.pending)
        """,
        tmp_path,
        logged=r".* XblAchievementsUpdateAchievementAsync was called before XblInitialize, or after XblCleanupAsync, .*\n",
        XBLSHIM_LOG="warning",
    )
    assert out.splitlines() == [
        "0 UpdateResult(achievement_id='7', percent=40, changed=True) 0",
        "0",
        "0",
        "ended 1 0",
    ]


def test_users_are_distinguished_and_unknown_ones_refused(tmp_path: Path) -> None:
    out = run(
        """
        users = {"users": "2814600000000001:Ann,2814600000000002:Bob"}
        for xuid in (2814600000000001, 2814600000000002):
            with xblshim.session(state_dir=STATE, user=xuid, options=users) as s:
                print(s.user.gamertag, s.update("7", 10).changed)
        try:
            with xblshim.session(state_dir=STATE, user=5, options=users):
                pass
        except xblshim.XblError as error:
            print(error.name)
        with xblshim.session(state_dir=STATE, options=users) as s:  # the failed one left nothing behind
            print(s.user.gamertag)
        """,
        tmp_path,
        XBLSHIM_LOG="error:" + os.devnull,
    )
    assert out.splitlines() == ["Ann True", "Bob True", "E_GAMEUSER_USER_NOT_FOUND", "Ann"]


def test_an_unknown_setting_is_named(tmp_path: Path) -> None:
    out = run(
        """
        try:
            with xblshim.session(state_dir=STATE, options={"color": "red"}):
                pass
        except xblshim.XblError as error:
            print(error)
        with xblshim.session(state_dir=STATE, options={"offline": False}) as s:
            print(s.update("7", 40).changed)
        """,
        tmp_path,
        XBLSHIM_LOG="error:" + os.devnull,
    )
    told = out.splitlines()
    assert "'color' is no setting" in told[0]
    assert told[1:] == ["True"]


def test_settings_end_with_their_session(tmp_path: Path) -> None:
    out = run(
        """
        with xblshim.session(state_dir=STATE + "/a") as s:
            s.update("7", 40)
        with xblshim.session(state_dir=STATE + "/b") as s:
            print(s.update("7", 40).changed)
        print(sorted(os.listdir(STATE)))
        """,
        tmp_path,
    )
    assert out.splitlines() == ["True", "['a', 'b']"]


def test_threads_share_a_session(tmp_path: Path) -> None:
    out = run(
        """
        with xblshim.session(state_dir=STATE) as s:
            done = []
            threads = [threading.Thread(target=lambda n=n: done.append(s.update(str(n), 100).changed)) for n in range(20)]
            for t in threads: t.start()
            for t in threads: t.join()
            print(len(done), all(done))
        """,
        tmp_path,
    )
    assert out.split() == ["20", "True"]


def test_a_canceled_task_leaves_the_update_to_run(tmp_path: Path) -> None:
    out = run(
        """
        async def main():
            async with xblshim.session(state_dir=STATE) as s:
                task = asyncio.ensure_future(s.update("7", 40))
                await asyncio.sleep(0)
                task.cancel()
                try:
                    await task
                except asyncio.CancelledError:
                    print("canceled")
                while not [a async for a in s.achievements()]:
                    await asyncio.sleep(0.01)
                print((await s.achievement("7")).percent)
        asyncio.run(main())
        """,
        tmp_path,
    )
    assert out.split() == ["canceled", "40.0"]


def test_a_session_canceled_while_it_opens_is_closed(tmp_path: Path) -> None:
    out = run(
        """
        from xblshim.sessions.session_entry import session
        opening, goes_on, opened = threading.Event(), threading.Event(), threading.Event()
        class Slow(session):
            def _open(self):
                opening.set()
                goes_on.wait()
                try:
                    return super()._open()
                finally:
                    opened.set()
        async def main():
            task = asyncio.ensure_future(Slow(state_dir=STATE).__aenter__())
            await asyncio.to_thread(opening.wait)
            for _ in range(2):  # a second time while the first is still waiting for the end
                task.cancel()
                await asyncio.sleep(0)
            goes_on.set()
            try:
                await task
            except asyncio.CancelledError:
                print("canceled")
            await asyncio.to_thread(opened.wait)
            async with xblshim.session(state_dir=STATE) as s:
                print((await s.update("7", 40)).changed)
        asyncio.run(main())
        """,
        tmp_path,
    )
    assert out.split() == ["canceled", "True"]


def test_a_canceled_reading_leaves_no_page_open(tmp_path: Path) -> None:
    """Clean-up warns of an open one. Canceled at each moment: before the page arrives and just after."""
    out = run(
        """
        async def reading(s):
            return [a.id async for a in s.achievements()]
        async def main():
            async with xblshim.session(state_dir=STATE) as s:
                await asyncio.gather(*(s.update(str(n), 50) for n in range(1, 151)))
                for moment in range(20):
                    task = asyncio.ensure_future(reading(s))
                    await asyncio.sleep(0.002 * moment)
                    task.cancel()
                    try:
                        await task
                    except asyncio.CancelledError:
                        pass
                while s._core.pump.pending:
                    await asyncio.sleep(0.01)
                print(len(await reading(s)))
        asyncio.run(main())
        """,
        tmp_path,
        XBLSHIM_LOG="warning",
    )
    assert out.split() == ["150"]


def test_nothing_is_pending_once_a_call_has_returned(tmp_path: Path) -> None:
    """Clean-up warns of pending calls. The completion callback must be over when the caller continues."""
    out = run(
        """
        import time
        with xblshim.session(state_dir=STATE) as s:
            future = s._core.update("7", 40)
            future.add_done_callback(lambda _: time.sleep(0.3))
            print(future.result().changed)
        """,
        tmp_path,
        XBLSHIM_LOG="warning",
    )
    assert out.split() == ["True"]


@pytest.mark.parametrize("when", ["idle", "traffic", "async traffic", "open session, exit in a thread"])
def test_an_interpreter_may_end_at_any_time(when: str, tmp_path: Path) -> None:
    bodies = {
        "idle": "s = xblshim.session(state_dir=STATE).__enter__(); s.update('7', 10); print('end')",
        "traffic": """
            s = xblshim.session(state_dir=STATE)
            core = s.__enter__()._core
            for n in range(500): core.update(str(n), 50)
            print("end")
            """,
        "async traffic": """
            async def main():
                s = await xblshim.session(state_dir=STATE).__aenter__()
                tasks = [asyncio.ensure_future(s.update(str(n), 50)) for n in range(200)]
                await tasks[0]
                for task in tasks: task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)
            asyncio.run(main())
            print("end")
            """,
        "open session, exit in a thread": """
            s = xblshim.session(state_dir=STATE).__enter__()
            def work():
                try:
                    while True:
                        s.update("7", 50)
                except xblshim.XblError:
                    pass  # E_ABORT, as the session ends
            threading.Thread(target=work, daemon=True).start()
            s.update("8", 1)
            print("end")
            """,
    }
    for _ in range(3):
        assert run(bodies[when], tmp_path).split() == ["end"]


def test_cffi_and_ctypes_know_every_function(tmp_path: Path) -> None:
    out = run(
        """
        library = xblshim.load()
        print(library.XblShimHResultName(-2145844944).decode(), library.XTaskQueueCreate.argtypes is not None)
        print(xblshim.ffi.string(xblshim.lib.XblShimHResultName(xblshim.lib.HTTP_E_STATUS_NOT_MODIFIED)).decode())
        print(xblshim.ffi.sizeof("XblAchievement"), xblshim.lib.XblSocialGetSocialRelationshipsAsync is not None)
        try:
            xblshim.nonsense
        except AttributeError as error:
            print(error)
        """,
        tmp_path,
    )
    assert out.splitlines() == [
        "HTTP_E_STATUS_NOT_MODIFIED True",
        "HTTP_E_STATUS_NOT_MODIFIED",
        "200 True",
        "module 'xblshim' has no attribute 'nonsense'",
    ]
