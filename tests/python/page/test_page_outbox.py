"""The outbox of a served service: GET /outbox and POST /outbox/post, with a real service."""

import asyncio
from pathlib import Path

import httpx
from simulator_support import served, update_path

from xblshim.outbox.outbox_rows import Update
from xblshim.outbox.outbox_store import OutboxStore

SCID = "00000000-0000-0000-0000-000012345678"
XUID = 2814639011617876
SINCE = 1_764_000_000_000
ELSEWHERE = "http://192.0.2.1:8620"


def fill(folder: Path, *updates: Update) -> None:
    store = OutboxStore(folder / "outbox.sqlite3", lambda *line: None)
    asyncio.run(store.put(updates, SINCE))
    store.close()


def update(service: str, achievement_id: str, percent: int = 100, sandbox: str = "RETAIL") -> Update:
    return Update(service, sandbox, XUID, 0x12345678, SCID, achievement_id, percent)


def test_a_missing_outbox_is_empty(tmp_path: Path) -> None:
    with (
        served(tmp_path, "--state-dir", str(tmp_path)) as service,
        httpx.Client(base_url=service.address, timeout=30) as http,
    ):
        response = http.get("/xblshim/v1/outbox").json()
        assert (response["waiting"], response["rows"], response["since"]) == (0, [], None)
        posted = http.post("/xblshim/v1/outbox/post", json={}).json()
        assert posted == {"posted": 0, "refused": 0, "waiting": 0, "left": 0, "reason": ""}
        assert not (tmp_path / "outbox.sqlite3").exists()


def test_own_updates_are_posted_and_others_have_a_reason(tmp_path: Path) -> None:
    with (
        served(tmp_path, "--state-dir", str(tmp_path)) as service,
        httpx.Client(base_url=service.address, timeout=30) as http,
    ):
        other_name = service.address.replace("127.0.0.1", "localhost")
        fill(
            tmp_path,
            update(service.address, "7"),
            update(other_name, "8", 40),
            update("http://xblshim.local", "9"),
            update(ELSEWHERE, "10"),
            update(service.address, "11", sandbox="XDKS.1"),
        )
        before = http.get("/xblshim/v1/outbox").json()
        assert (before["waiting"], before["refused"], before["more"]) == (5, 0, 0)
        assert before["since"] == "2025-11-24T16:00:00.000Z"
        reasons = {row["id"]: row["reason"] for row in before["rows"]}
        assert reasons["7"] == reasons["8"] == reasons["9"] == ""
        assert f"XBLSHIM_SERVICE={ELSEWHERE}" in reasons["10"]
        assert "XBLSHIM_SANDBOX=XDKS.1" in reasons["11"]
        assert {row["service"] for row in before["rows"]} == {service.address, other_name, "local", ELSEWHERE}

        response = http.post("/xblshim/v1/outbox/post", json={}).json()
        assert (response["posted"], response["refused"], response["waiting"]) == (3, 0, 2)
        assert "2 updates wait still" in response["reason"]
        left = http.get("/xblshim/v1/outbox").json()
        assert sorted(row["id"] for row in left["rows"]) == ["10", "11"]
        again = http.post(update_path(XUID, SCID), content=b"")
        assert again.status_code == 400  # the service continues


def test_quarantined_files_are_listed(tmp_path: Path) -> None:
    fill(tmp_path, update(ELSEWHERE, "7"))
    quarantined = tmp_path / "outbox.sqlite3.damaged-20260101T000000Z"
    (tmp_path / "outbox.sqlite3").rename(quarantined)
    with (
        served(tmp_path, "--state-dir", str(tmp_path)) as service,
        httpx.Client(base_url=service.address, timeout=30) as http,
    ):
        response = http.get("/xblshim/v1/outbox").json()
    assert response["quarantined"] == [{"path": str(quarantined), "readable": 1, "leftOut": 0}]
