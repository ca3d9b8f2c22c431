"""The short form of `make soak`."""

from __future__ import annotations

import os
import sys
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
        assert not soak.bad, soak.errors.read_text("utf-8", "replace")[-10_000:]
        assert soak.promises.promised


def test_what_was_promised_and_is_gone_is_lost() -> None:
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
    assert promises.lost({here: 59}) == {here: (60, 59), there: (10, None)}
    # What failed may be there, or not.
    assert promises.invented({here: 90, there: 10}) == {}
    assert promises.invented({here: 91, there: 10, ("http://c", "1/2/s/7"): 1}) == {
        here: 91,
        ("http://c", "1/2/s/7"): 1,
    }
