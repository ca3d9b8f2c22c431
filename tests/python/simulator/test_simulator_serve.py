"""`xblshim serve`, as a real process on a real socket."""

import os
import signal
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import httpx
import pytest
from simulator_support import XBLSHIM, clean_environment, free_port, served, update_body, update_path


def client(address: str) -> httpx.Client:
    return httpx.Client(base_url=address, trust_env=False, timeout=30)


def refused(home: Path, *arguments: str, code: int = 1, **variables: str) -> str:
    """Returns the error when `xblshim serve` can't serve."""
    command = [*XBLSHIM, "serve", *arguments]
    environment = clean_environment(home, **variables)
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, env=environment, cwd=home)
    assert ran.returncode == code, ran.stderr
    assert ran.stdout == ""
    assert "Traceback" not in ran.stderr
    return ran.stderr


def test_an_achievement_unlocks_over_a_socket(tmp_path: Path) -> None:
    """Also several requests on one connection: a 304 has no body, and its end must be clear."""
    with served(tmp_path) as service, client(service.address) as http:
        responses = [http.post(update_path(), content=update_body(("7", 100))) for _ in range(3)]
        assert [response.status_code for response in responses] == [200, 304, 304]
        assert http.post(update_path(), content=b"{").status_code == 400
        page = http.get("/")
        assert page.status_code == 200
        assert page.headers["content-type"] == "text/html; charset=utf-8"
        assert len(http.get("/xblshim/v1/achievements").json()["achievements"]) == 1
        assert http.get("/other").status_code == 404
        assert http.post(update_path(), content=b" " * (1 << 21)).status_code == 413


def test_serve_prints_its_address_and_the_variable(tmp_path: Path) -> None:
    with served(tmp_path, "--state-dir", str(tmp_path / "elsewhere")) as service:
        assert str(tmp_path / "elsewhere" / "achievements.sqlite3") in service.lines[0]
        command = "set" if os.name == "nt" else "export"
        assert service.lines[1].endswith(f"{command} XBLSHIM_SERVICE={service.address}\n")
        assert (tmp_path / "elsewhere" / "achievements.sqlite3").is_file()


def test_stored_achievements_survive_a_restart(tmp_path: Path) -> None:
    for expected in (200, 304):
        with served(tmp_path) as service, client(service.address) as http:
            assert http.post(update_path(), content=update_body(("7", 100))).status_code == expected


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("connected", [False, True])
def test_a_signal_ends_it_in_order(tmp_path: Path, number: int, connected: bool) -> None:
    """With status 0 and no output, also while a client keeps its connection open."""
    with served(tmp_path) as service, client(service.address) as http:
        if connected:
            assert http.post(update_path(), content=update_body(("7", 40))).status_code == 200
        assert service.stop(number) == (0, "")
        assert [file.name for file in (tmp_path).rglob("achievements.sqlite3*")] == ["achievements.sqlite3"]


def test_a_port_in_use(tmp_path: Path) -> None:
    with closing(socket.create_server(("127.0.0.1", 0))) as other:
        port = other.getsockname()[1]
        said = refused(tmp_path, "--port", str(port))
    assert said == (
        f"xblshim: Port {port} is in use, perhaps by another `xblshim serve`. End that program, or take another port: "
        "xblshim serve --port 0 finds a free one.\n"
    )


def test_the_port_can_be_chosen_and_taken_again_at_once(tmp_path: Path) -> None:
    port = free_port()
    for _ in range(2):
        with served(tmp_path, port=port) as service, client(service.address) as http:
            assert service.address == f"http://127.0.0.1:{port}"
            assert http.get("/").status_code == 200


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have one loopback address")
def test_it_listens_on_one_address_only(tmp_path: Path) -> None:
    with served(tmp_path) as service:
        port = int(service.address.rpartition(":")[2])
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(("127.0.0.2", port), timeout=30)


def test_a_store_that_cannot_be_used(tmp_path: Path) -> None:
    path = tmp_path / "achievements.sqlite3"
    path.write_bytes(b"This is not a database. " * 400)
    said = refused(tmp_path, "--port", "0", "--state-dir", str(tmp_path))
    assert said.startswith(f"xblshim: The achievements store {path} is damaged")


def test_definitions(tmp_path: Path) -> None:
    file = tmp_path / "title.toml"
    scid = "00000000-0000-0000-0000-0000deadbeef"
    file.write_text(f'scid = "{scid}"\nstrict = true\nachievement = []\n')
    said = refused(tmp_path, "--port", "0", "--definitions", str(file), code=2)
    assert f"The definitions file {file}, line 3: achievement is not a key" in said
    file.write_text(f'scid = "{scid}"\nstrict = true\n')
    with served(tmp_path, XBLSHIM_DEFINITIONS=str(file)) as service, client(service.address) as http:
        response = http.post(update_path(), content=update_body(("7", 40)))
        assert response.status_code == 404
        assert f"name the scid {scid}" in response.json()["error"]


@pytest.mark.parametrize("port", ["-1", "65536", "http", "²"])
def test_an_invalid_port_is_refused(tmp_path: Path, port: str) -> None:
    command = [*XBLSHIM, "serve", f"--port={port}"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, env=clean_environment(tmp_path))
    assert ran.returncode == 2
    assert "is not a port: write a number from 0 to 65535" in ran.stderr


def test_two_services_share_a_store(tmp_path: Path) -> None:
    with served(tmp_path) as one, served(tmp_path) as other, client(one.address) as a, client(other.address) as b:
        assert a.post(update_path(), content=update_body(("7", 40))).status_code == 200
        assert b.post(update_path(), content=update_body(("7", 40))).status_code == 304
        assert b.post(update_path(), content=update_body(("7", 41))).status_code == 200
        assert a.post(update_path(), content=update_body(("7", 41))).status_code == 304


@pytest.mark.skipif(os.name != "posix", reason="ulimit")
def test_idle_connections_do_not_stop_it_for_others(tmp_path: Path) -> None:
    """More connections than its limit of open files: the service logs one line."""
    with served(tmp_path, files=64) as service:
        address = ("127.0.0.1", int(service.address.rpartition(":")[2]))
        idle = [socket.create_connection(address) for _ in range(100)]
        for half in idle[::2]:
            half.sendall(b"POST / HTTP/1.1\r\nHost: ")
        for percent in (10, 100):
            with client(service.address) as http:
                assert http.post(update_path(), content=update_body(("7", percent))).status_code == 200
        for plug in idle:
            plug.close()
        status, errors = service.stop(signal.SIGTERM)
        assert status == 0
        [line] = errors.splitlines()
        assert "connections; the one that waits longest is closed" in line


def test_requests_that_are_no_http_are_not_logged(tmp_path: Path) -> None:
    with served(tmp_path) as service:
        address = ("127.0.0.1", int(service.address.rpartition(":")[2]))
        for _ in range(20):
            with socket.create_connection(address) as plug:
                plug.sendall(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
                assert plug.recv(100).startswith(b"HTTP/1.1 400 ")
        assert service.stop(signal.SIGTERM) == (0, "")


def test_foreign_requests_are_refused(tmp_path: Path) -> None:
    """Requests that a web page makes a browser send. test_serving_access.py tests the names."""
    with (
        served(tmp_path, "--allow-host", "Host.Docker.Internal", "--allow-host", "[fe80::1]") as service,
        client(service.address) as http,
    ):

        def status(**headers: str) -> int:
            given = {"content-type": "text/plain", **headers}
            return http.post(update_path(), content=update_body(("7", 100)), headers=given).status_code

        assert status(origin="https://evil.test") == 403
        assert status(host="evil.test") == 403
        for path in ("/", "/xblshim/v1/achievements", "/users/xuid(1)/achievements"):
            assert http.get(path, headers={"host": "evil.test"}).status_code == 403
        assert http.get("/xblshim/v1/achievements").json()["achievements"] == []
        assert http.get("/", headers={"host": "host.docker.internal:8620"}).status_code == 200
        assert status(host="host.docker.internal") == 200
        assert status(host="[fe80::1]", origin="http://[fe80::1]") == 304
        assert status(host="achievements.xboxlive.com") == 304
        assert status(origin=service.address) == 304


@pytest.mark.parametrize("name", ["", "a b", "http://a", "a:80", "*", "[::1]:80", "a/b"])
def test_an_invalid_name(tmp_path: Path, name: str) -> None:
    command = [*XBLSHIM, "serve", "--allow-host", name]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, env=clean_environment(tmp_path))
    assert ran.returncode == 2
    assert "is not a name" in ran.stderr
