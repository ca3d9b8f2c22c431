"""`python reported_calls.py SCENARIO`: a call that waits at a real service, and its entry in XblShimReport meanwhile.

Prints "done" if the report had the reason for the wait.
"""

from __future__ import annotations

import ctypes
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from held_calls import LIMIT, Service, begin, title

import xblshim
from xblshim.abi.rendered import ctypes_decls as api
from xblshim.sessions import Session

UPDATE = "XblAchievementsUpdateAchievementAsync"


def reported(s: Session, name: str) -> list[dict[str, Any]]:
    text = s._core.library.XblShimReport(api.XblShimReportFormat.Json)
    return [call for call in json.loads(text)["calls"] if call["name"].startswith(name)]


def wait_for(s: Session, reason: str, sentence: str, name: str = UPDATE) -> dict[str, Any]:
    """Waits until the only call of that name waits for that reason."""
    end = time.monotonic() + LIMIT
    while True:
        calls = reported(s, name)
        text = s._core.library.XblShimReport(api.XblShimReportFormat.Text).decode()
        if [call["waits_for"] for call in calls] == [reason] and sentence in text:
            print("done")
            return calls[0]
        assert time.monotonic() < end, (calls, text)
        time.sleep(0.01)


def a_response(service: Service) -> None:
    service.hold("first")
    with title(service) as s:
        first = begin(s, "first")
        service.wait_for("first")
        assert wait_for(s, "service", "it waits for the service's response")["at_most_ms"] is None
        service.release("first")
        first.result(LIMIT)


def a_retry(service: Service) -> None:
    service.fail("first", 503)
    with title(service) as s:
        first = begin(s, "first")
        service.wait_for("first")
        call = wait_for(s, "retry", "the last attempt failed, it waits for the next one (at most ")
        assert 0 < call["at_most_ms"] <= 10_000
        service.hold("first")
        service.wait_for("first", 2)
        wait_for(s, "service", "it waits for the service's response")  # the wait is over
        service.fail("first", 200)
        service.release("first")
        first.result(2 * LIMIT)


def a_throttle(service: Service) -> None:
    service.fail("first", 429, {"Retry-After": "4"})
    with title(service) as s:
        first = begin(s, "first")
        service.wait_for("first")
        call = wait_for(s, "throttle", "the service said to come back later (at most ")
        assert 0 < call["at_most_ms"] <= 5_000
        service.fail("first", 200)
        first.result(2 * LIMIT)


@contextmanager
def title_whose_token_takes_time() -> Iterator[tuple[Session, Path]]:
    running, go = Path("running").resolve(), Path("go").resolve()
    command = f"sh -c 'touch {running}; until [ -e {go} ]; do sleep 0.02; done; exit 1'"
    options = {"token.command": command}
    with xblshim.session(service="live", state_dir=os.environ["STATE"], title_id=1, options=options) as s:
        yield s, go


def a_token(_: Service) -> None:
    with title_whose_token_takes_time() as (s, go):
        first = begin(s, "first")
        wait_for(s, "token", "it waits for a token")
        go.touch()
        first.result(LIMIT)


def a_token_of_the_titles_own(_: Service) -> None:
    with title_whose_token_takes_time() as (s, go):
        library, block = s._core.library, api.XAsyncBlock()
        options = api.XUserGetTokenAndSignatureOptions
        url = b"https://achievements.xboxlive.com/"
        hr = library.XUserGetTokenAndSignatureAsync(
            s._core.user_handle, options.None_, b"GET", url, 0, None, 0, None, ctypes.byref(block)
        )
        assert hr == 0, hr
        wait_for(s, "token", "it waits for a token", "XUserGetTokenAndSignatureAsync")
        go.touch()
        assert library.XAsyncGetStatus(ctypes.byref(block), True) < 0  # the command returns no token


def another_post(service: Service) -> None:
    """Coalescing: an update that waits for the previous POST."""
    os.environ["XBLSHIM_COALESCE"] = "true"
    service.hold("first")
    with title(service) as s:
        first = begin(s, "first")
        service.wait_for("first")
        second = begin(s, "second")
        end = time.monotonic() + LIMIT
        while [call["waits_for"] for call in reported(s, UPDATE)] != ["service", "service"]:
            assert time.monotonic() < end, reported(s, UPDATE)
        print("done")
        service.release("first")
        first.result(LIMIT)
        second.result(LIMIT)


SCENARIOS = {
    scenario.__name__: scenario
    for scenario in (a_response, a_retry, a_throttle, a_token, a_token_of_the_titles_own, another_post)
}

if __name__ == "__main__":
    SCENARIOS[sys.argv[1]](Service())
