"""A served title gets a warning in its own log when the definitions are for another scid or title id."""

from pathlib import Path

import httpx
import pytest
from control_support import Asked, asked

from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.sending.service_warning import MOST_CHECKED, ServiceWarning
from xblshim.client.sending.throttle_memory import ThrottleMemory
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import GetAchievement, ListAchievements, UpdateAchievement

SCID = "00000000-0000-0000-0000-0000deadbeef"
OTHER = "00000000-0000-0000-0000-0000DEADBEE0"
XUID = 2814000000000001
DEFINITIONS = f'scid = "{SCID}"\ntitle_id = 5\n[[achievements]]\nid = "7"\nname = "Of a title"\n'
SETTINGS = CallSettings(timeout_window=0)


@pytest.mark.parametrize(
    ("scid", "title_id", "said"), [(OTHER, 5, OTHER.lower()), (SCID.upper(), 6, "6"), (SCID, 5, None)]
)
def test_the_first_requests_warn_of_it_once(tmp_path: Path, scid: str, title_id: int, said: str | None) -> None:
    logged: list[tuple[str, str]] = []

    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        transport = httpx.ASGITransport(app=service.served.app)  # type: ignore[arg-type]
        policy = Policy(transport, memory=ThrottleMemory(), log=lambda *line: logged.append(line))
        client = AchievementsClient(RequestBuilder("http://127.0.0.1:8620", "test"), policy, lambda *line: None)
        for _ in range(2):
            await client.update_achievement(UpdateAchievement(XUID, title_id, scid, "7", 40), SETTINGS)
            await client.list_achievements(ListAchievements(XUID, title_id, 1, False, 0, 0, 0), SETTINGS)
            await client.get_achievement(GetAchievement(XUID, scid, "7"), SETTINGS)

    asked(tmp_path, work)
    assert [level for level, _ in logged] == ["warning"] * (said is not None)
    if said is not None:
        subject = "The title's scid" if scid == OTHER else "The title id"
        assert f"the service says: {subject} is {said}, and the definitions are for" in logged[0][1]


def test_a_scid_is_no_header_of_its_own(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        await service.ask("POST", "/definitions", DEFINITIONS)
        response = await service.http.get(f"/users/xuid({XUID})/achievements/a%0D%0AX-Other:%20%C3%A91/7")
        assert "x-other" not in response.headers
        assert "a\\r\\nx-other: \\xe91" in response.headers["x-xblshim-warning"]

    asked(tmp_path, work)


def test_a_service_without_definitions_warns_of_nothing(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        response = await service.http.get(f"/users/xuid({XUID})/achievements/{OTHER}/7")
        assert "x-xblshim-warning" not in response.headers

    asked(tmp_path, work)


def test_the_checked_and_logged_warnings_are_bounded() -> None:
    lines: list[str] = []
    warning = ServiceWarning(lambda level, text: lines.append(text))
    for _ in range(MOST_CHECKED):
        assert warning.remaining
        warning.check([(b"x-other", b"1")])
    assert not warning.remaining
    warning = ServiceWarning(lambda level, text: lines.append(text))
    warning.check(())
    warning.check([(b"X-XblShim-Warning", b"long" * 1000)])
    assert (len(lines), warning.remaining) == (1, 0)
    assert len(lines[0]) < 600
    assert not ServiceWarning(None).remaining
