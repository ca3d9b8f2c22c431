"""The control API from other machines: the token, and the session's cookie."""

from pathlib import Path
from typing import Any

import httpx
from control_support import JSON_HEADERS, URL, Asked, asked

from xblshim.simulator.control.sessions import MOST_SESSIONS

TOKEN = "a token of some length"
BASE = "/xblshim/v1"


def elsewhere(service: Asked, **more: Any) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(app=service.served.app, client=("192.168.1.9", 4000))  # type: ignore[arg-type]
    return httpx.AsyncClient(transport=transport, base_url=URL, **more)


def test_other_machines_need_a_token(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        async with elsewhere(service) as http:
            assert (await http.get(BASE)).json()["code"] == "this-machine-only"
            service.served.control.sessions.token = TOKEN
            for headers in (
                {},
                {"authorization": "Bearer"},
                {"authorization": f"Bearer {TOKEN}x"},
                {"authorization": f"Basic {TOKEN}"},
                {"authorization": "Bearer \u00e9"},
                {"cookie": "xblshim_session="},
                {"cookie": "xblshim_session=\u00e9"},
            ):
                response = await http.get(BASE, headers=[(k, v.encode("latin-1")) for k, v in headers.items()])  # type: ignore[misc]
                assert (response.status_code, response.json()["code"]) == (401, "token"), headers
                assert response.headers["www-authenticate"] == "Bearer"
            right = {"authorization": f"bearer {TOKEN}"}
            assert (await http.get(BASE, headers=right)).status_code == 200
            assert (
                await http.post(f"{BASE}/reset", headers={**right, **JSON_HEADERS}, content="{}")
            ).status_code == 200
            assert (await http.get(f"{BASE}/openapi.json")).status_code == 200
            # Titles need no token.
            assert (await http.get("/users/xuid(1)/achievements")).status_code == 200

    asked(tmp_path, work)


def test_a_token_is_exchanged_for_a_cookie(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        async with elsewhere(service) as http:
            assert (await http.post(f"{BASE}/session", json={"token": TOKEN})).status_code == 409
            service.served.control.sessions.token = TOKEN
            wrong = await http.post(f"{BASE}/session", json={"token": "another"})
            assert (wrong.status_code, "set-cookie" in wrong.headers) == (401, False)
            opened = await http.post(f"{BASE}/session", json={"token": TOKEN})
            cookie = opened.headers["set-cookie"].lower()
            assert all(part in cookie for part in ("httponly", "samesite=strict", "path=/xblshim")), cookie
            assert TOKEN not in cookie
            assert (await http.get(BASE)).status_code == 200
            kept = dict(http.cookies)
            assert (await http.delete(f"{BASE}/session", headers=JSON_HEADERS)).status_code == 204
            http.cookies.clear()
            http.cookies.update(kept)
            assert (await http.get(BASE)).status_code == 401

    asked(tmp_path, work)


def test_the_number_of_sessions_is_limited(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        service.served.control.sessions.token = TOKEN
        async with elsewhere(service) as first, elsewhere(service) as later:
            await first.post(f"{BASE}/session", json={"token": TOKEN})
            for _ in range(MOST_SESSIONS):
                await later.post(f"{BASE}/session", json={"token": TOKEN})
            assert (await first.get(BASE)).status_code == 401
            assert (await later.get(BASE)).status_code == 200

    asked(tmp_path, work)
