"""The short form of `make soak`."""

from __future__ import annotations

import os
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[1] / "python" / "outbox"))

SECONDS = 6.0 * float(os.environ.get("XBLSHIM_TEST_SCALE", "1"))


@pytest.mark.skipif(sys.platform != "linux", reason="kills, disks and limits of Linux")
@pytest.mark.timeout(300 + 4 * SECONDS)
def test_nothing_is_lost(tmp_path: Path) -> None:
    import xblshim

    try:
        xblshim.library_path()
    except FileNotFoundError as error:
        pytest.skip(f"needs the installed package: {error}")
    from soak.soak import Soak

    with ExitStack() as stack:
        soak = Soak(tmp_path, 1, stack)
        soak.run(SECONDS)
        soak.finish()
        print(soak.table())
        assert not soak.bad, "\n".join([*soak.bad, soak.history.logs()[-10_000:]])
        assert soak.promises.promised


def test_accepted_and_missing_updates_count_as_lost() -> None:
    from soak.journal import Promises

    promises = Promises()
    here, there = ("http://a", "1/2/s/7"), ("http://b", "1/2/s/7")
    for key, percent, hr in (
        (here, 40, "0x00000000"),
        (here, 60, "0x80190130"),
        (here, 90, "0x80004005"),
        (there, 10, "0x00000000"),
    ):
        promises.began(key, percent)
        promises.ended(key, percent, hr)
    assert promises.lost({here: 60, there: 10}) == {}
    assert {key: [told.percent for told in lost] for key, lost in promises.lost({here: 59}).items()} == {
        here: [60],
        there: [10],
    }
    [told] = promises.lost({here: 60})[there]
    assert (told.percent, told.title) == (10, 0)
    # A failed update may be there or not.
    assert promises.invented({here: 90, there: 10}) == {}
    assert promises.invented({here: 91, there: 10, ("http://c", "1/2/s/7"): 1}) == {
        here: 91,
        ("http://c", "1/2/s/7"): 1,
    }


def test_unkeepable_updates_are_counted_separately() -> None:
    from soak.journal import Promises

    promises = Promises()
    key, other = ("http://a", "1/2/s/7"), ("http://a", "1/2/s/8")
    promises.ended(key, 40, "0x00000000", 1)
    since = time.monotonic()
    promises.ended(key, 60, "0x00000000", 1)
    promises.ended(other, 60, "0x00000000", 2)
    promises.forgive([1], since)
    promises.ended(other, 70, "0x00000000", 1)
    assert not promises.lost({key: 40, other: 70})
    assert [told.percent for told in promises.gone({key: 40, other: 70})[key]] == [60]
    # Earlier, later and other titles' updates are not forgiven.
    assert [told.percent for told in promises.lost({key: 39, other: 59})[key]] == [40]
    assert [told.percent for told in promises.lost({key: 39, other: 59})[other]] == [60, 70]


def test_a_loss_is_reported_with_its_history(tmp_path: Path) -> None:
    from soak.history import History
    from soak.journal import Promises

    state = tmp_path / "state"
    state.mkdir()
    (state / "outbox.sqlite3.damaged-1").write_bytes(b"...5-7...")
    history, promises = History(state, tmp_path / "logs"), Promises()
    life = history.begins("title, http://a, process 17")
    life.log.write_text("a warning\n")
    history.note("set piece: delete_log begins on outbox.sqlite3")
    key = "http://a", "1/2/s/5-7"
    promises.ended(key, 60, "0x00000000", life.number)
    History.ends(life, "killed")
    told = "\n".join(history.report(promises.lost({key: 40}), {key: 40}))
    for part in (
        "1 promises to 1 title, http://a, process 17",
        "killed",
        "outbox.sqlite3.damaged-1: 1",
        "set piece: delete_log",
    ):
        assert part in told
    assert "5-7: 60, the service has 40" in told
    assert "its log: a warning" in told
