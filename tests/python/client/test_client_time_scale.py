"""The setting `time_scale`: shorter waits, as many attempts, and only with a service on this machine."""

import asyncio
from pathlib import Path

import pytest
import virtual_time
from retrying_support import CALLS, UPDATE, Call, Noted, ask, refused, world

from xblshim.config import ConfigError, load
from xblshim.model.boundary_enums import WaitReason
from xblshim.model.call_settings import CallSettings
from xblshim.outbox.backoff import pause_after

DEFAULT = CallSettings()


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("steps", [[503] * 9, [500] * 9, [refused(429, retry_after="4")] * 9, [503, 200]])
@pytest.mark.parametrize("random", [0, 0.5])
def test_as_many_attempts_at_a_tenth_of_the_times(call: Call, steps: list[int], random: float) -> None:
    result, usual = ask(call, DEFAULT, *steps, random=random)
    scaled_result, scaled = ask(call, DEFAULT, *steps, random=random, time_scale=10)
    assert (scaled_result == result) or result != 0
    assert scaled.times == pytest.approx([time / 10 for time in usual.times])
    assert len(scaled.times) > 1


def test_the_time_that_an_attempt_takes_is_not_scaled() -> None:
    _, usual = ask(UPDATE, DEFAULT, 503, 503, 503, seconds=4)
    _, scaled = ask(UPDATE, DEFAULT, 503, 503, 503, seconds=4, time_scale=10)
    assert usual.times == [0, 6, 14]
    assert scaled.times == [0, 4.2, 8.6]


def test_calls_that_find_the_wait_in_memory_wait_as_short() -> None:
    async def work() -> None:
        made = world(refused(429, retry_after="10"), 200, time_scale=10)
        assert await made.ask(UPDATE, CallSettings(timeout_window=0)) == 0x801901AD
        watch = Noted()
        assert await made.ask(UPDATE, CallSettings(timeout_window=5), watch) == 0x801901AD  # otherwise it would be 10 s
        assert await made.ask(UPDATE, DEFAULT, watch) == 0
        assert made.times == [0, 1]
        assert watch.waits == [(WaitReason.THROTTLE, 1), (WaitReason.SERVICE, 0)]
        await asyncio.sleep(0)

    virtual_time.run(work())


def test_the_outbox_pauses_as_short() -> None:
    usual, scaled = (pause_after(None, 0, 0.5, "why", demanded=30, time_scale=scale) for scale in (1, 20))
    assert (usual.until, scaled.until) == (30_000, 1_500)


@pytest.mark.parametrize(
    "service",
    [
        "local",
        "http://127.0.0.1:8620",
        "http://[::1]:8620",
        "http://localhost:1",
        "http://127.9.9.9",
        "https://a.localhost",
    ],
)
@pytest.mark.parametrize(
    ("written", "scale"), [("20", 20), ("0.05", 20), (" 1 ", 1), ("1000", 1000), ("0.001", 1000), ("2.5", 2.5)]
)
def test_time_scale_is_accepted_for_a_service_on_this_machine(service: str, written: str, scale: float) -> None:
    assert load_with(service, written).time_scale == pytest.approx(scale)


@pytest.mark.parametrize(
    "service", ["live", "http://192.168.0.7:8620", "https://achievements.xboxlive.com", "http://127.0.0.1.example.test"]
)
def test_time_scale_is_refused_for_other_services(service: str) -> None:
    with pytest.raises(
        ConfigError, match=r"^time_scale \(XBLSHIM_TIME_SCALE\) = '20': it shortens waits for the local service only"
    ):
        load_with(service, "20")
    assert load_with(service, "1").time_scale == 1


@pytest.mark.parametrize(
    "written", ["0", "-1", "nan", "inf", "1e3", "1001", "0.0001", "two", "0x10", "1_0", "1.2.3", "."]
)
def test_invalid_scales_are_refused(written: str) -> None:
    with pytest.raises(ConfigError, match=r"^time_scale .*such as 20"):
        load_with("local", written)


@pytest.mark.parametrize(("text", "scale"), [("20", 20), ("0.25", 4), ('"0.25"', 4)])
def test_a_file_has_it_as_a_number(tmp_path: Path, text: str, scale: float) -> None:
    (tmp_path / "xblshim.toml").write_text(f"time_scale = {text}\n")
    assert load(program_dir=tmp_path, environ={}, options={"state_dir": "s"}).time_scale == scale


def load_with(service: str, written: str):  # type: ignore[no-untyped-def]
    environ = {"XBLSHIM_SERVICE": service, "XBLSHIM_TIME_SCALE": written, "XBLSHIM_STATE_DIR": "s"}
    return load(program_dir=None, environ=environ, options={})
