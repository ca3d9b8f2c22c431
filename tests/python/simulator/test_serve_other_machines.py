"""`xblshim serve` for other machines, on real sockets. This machine's own network address represents one of them."""

import socket
from pathlib import Path

import httpx
import pytest
from simulator_support import served, update_body, update_path
from test_simulator_serve import refused

from xblshim.control_client import ControlClient, ControlClientError

TOKEN = "a token of some length"


def own_address() -> str:
    """Returns an address of this machine that isn't loopback."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("198.51.100.1", 9))  # sends nothing
        except OSError:
            pytest.skip("this machine has no network")
        return str(probe.getsockname()[0])


def test_another_address_needs_networks(tmp_path: Path) -> None:
    said = refused(tmp_path, "--port", "0", "--host", "0.0.0.0", code=2)
    assert "--allow NETWORK" in said
    said = refused(tmp_path, "--port", "0", "--host", "198.51.100.77", "--allow", "198.51.100.0/24")
    assert "is not an address of this machine" in said


@pytest.mark.parametrize(
    "tokens", [("--token", "short"), ("--token", TOKEN, "--token-file", "x"), ("--token-file", "x")]
)
def test_an_invalid_token_is_refused(tmp_path: Path, tokens: tuple[str, ...]) -> None:
    assert "token" in refused(tmp_path, "--port", "0", *tokens, code=2).lower()


def test_titles_of_an_allowed_network_and_the_rest_with_the_token(tmp_path: Path) -> None:
    own = own_address()
    with served(tmp_path, "--host", "0.0.0.0", "--allow", f"{own}/32", XBLSHIM_SERVE_TOKEN=TOKEN) as service:
        assert service.process.stdout is not None
        said = service.process.stdout.readline()
        assert own in said
        assert TOKEN not in said
        there = service.address.replace("127.0.0.1", own)
        with httpx.Client(base_url=there, trust_env=False, timeout=30) as title:
            assert title.post(update_path(), content=update_body(("7", 100))).status_code == 200
            assert title.get("/").status_code == 200
            assert title.get("/xblshim/v1/users").status_code == 401
            assert title.get("/", headers={"host": "evil.test"}).status_code == 403
        with ControlClient(there, token=TOKEN) as control:
            assert len(control.get("achievements")["achievements"]) == 1
        with ControlClient(there) as control, pytest.raises(ControlClientError, match="token"):
            control.get("achievements")
        with ControlClient(service.address) as control:
            assert len(control.get("users")) >= 1


def test_other_networks_are_refused(tmp_path: Path) -> None:
    own = own_address()
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    arguments = ("--host", own, "--allow", "198.51.100.0/24", "--token-file", str(file))
    with served(tmp_path, *arguments, address_pattern=rf"http://{own}:\d+") as service:
        response = httpx.get(service.address, headers={"authorization": f"Bearer {TOKEN}"}, trust_env=False, timeout=30)
        assert response.status_code == 403
        assert "--allow" in response.json()["error"]
