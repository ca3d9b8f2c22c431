"""Commands that use the control API of an older `xblshim serve`."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import httpx
import pytest

from xblshim.cli.main import main
from xblshim.control_client import ControlClient, ControlClientError
from xblshim.testing.calls import call_of

FAULT = {"id": "f1", "match": {}, "action": {"status": 503}, "times": 1, "met": 4}
STEP = {"action": {"status": 500}, "state": "current", "met": 5}
ENTRY = {
    "number": 1,
    "time": "2030-01-31T12:00:00Z",
    "xuid": "1",
    "method": "POST",
    "path": "/users/xuid(1)/achievements/x/update",
    "operation": "update",
    "asked": {"achievements": [{"id": "7", "percentComplete": 50}]},
    "status": 503,
    "milliseconds": 1.5,
}
DOCUMENTS: dict[str, Any] = {
    "GET /service": {"version": 1, "program": "xblshim 0.1.9"},
    "GET /faults": [FAULT],
    "GET /scenario": {"steps": [STEP], "faults": [FAULT], "seed": 1},
    "GET /limits": {"mode": "off"},
    "GET /journal": [ENTRY],
    "GET /users": [{"xuid": "1", "gamertag": "Ada", "signedIn": True}],
    "POST /users/1/sign-out": {"changed": True, "told": 3, "user": {}},
    "POST /outbox/post": {"posted": 1, "refused": 0, "left": 2, "reason": ""},
    "GET /snapshots": [{"name": "start"}],
}


@contextmanager
def old_service(documents: dict[str, Any]) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        def respond(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            path = self.path.partition("?")[0].removeprefix("/xblshim/v1")
            document = documents.get(f"{self.command} {path}")
            self.send_response(404 if document is None else 200)
            body = json.dumps(
                document or {"error": f'The control API has no "{path}". Look.', "code": "not-found"}
            ).encode()
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = respond

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XBLSHIM_SERVICE", "XBLSHIM_CONFIG", "XBLSHIM_SERVE_TOKEN"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.usefixtures("quiet")
def test_renamed_members_are_read_under_their_former_names(capsys: pytest.CaptureFixture[str]) -> None:
    printed = []
    with old_service(DOCUMENTS) as url:
        for command in (["faults"], ["journal"], ["users", "sign-out", "1"]):
            assert main([*command, "--service", url]) == 0
            printed.append(capsys.readouterr())
        with ControlClient(url) as client:
            assert client.post("outbox", "post")["waiting"] == 2
            assert call_of(client.get("journal")[0]).updates == {"7": 50}
    assert [one.err for one in printed] == ["", "", ""]
    assert printed[0].out.splitlines()[1].split()[-1] == "4"
    assert [line.split()[-1] for line in printed[0].out.splitlines() if line.startswith(("1 ", "f1 "))] == [
        "4",
        "5",
        "4",
    ]
    assert "update 7 to 50 %" in printed[1].out
    assert printed[2].out == "1 is signed out; 3 running titles were notified.\n"


@pytest.mark.usefixtures("quiet")
@pytest.mark.parametrize(
    ("command", "changed", "member"),
    [
        (["faults"], {"GET /faults": [{"id": "f1", "match": {}, "action": {}}]}, "matched"),
        (["journal"], {"GET /journal": [{"number": 1, "time": "2030-01-31T12:00:00Z"}]}, "xuid"),
        (["users"], {"GET /users": [{"gamertag": "Ada"}]}, "xuid"),
        (["users", "sign-out", "1"], {"POST /users/1/sign-out": {"told": 1}}, "changed"),
        (["snapshot"], {}, "takenAt"),
        (["assert", "--unlocked", "7"], {"GET /titles": [{"name": "One"}]}, "scid"),
        (["watch"], {"GET /events": "none yet", "GET /titles": [{"name": "One"}]}, "scid"),
    ],
)
def test_a_member_that_an_older_service_does_not_send_is_one_sentence(
    capsys: pytest.CaptureFixture[str], command: list[str], changed: dict[str, Any], member: str
) -> None:
    with old_service(DOCUMENTS | changed) as url:
        assert main([*command, "--service", url]) == 1
    error = capsys.readouterr().err
    assert error.startswith(f"xblshim: The service at {url} is xblshim 0.1.9, and doesn't send `{member}`")
    assert error.endswith(
        "Start the service with the version of this command, or run this command with the service's version.\n"
    )
    assert error.count("\n") == 1


@pytest.mark.usefixtures("quiet")
def test_an_operation_that_an_older_service_does_not_have_names_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    with old_service(DOCUMENTS) as url:
        assert main(["snapshot", "show", "start", "--service", url]) == 1
    assert capsys.readouterr().err.startswith(
        'xblshim: The control API has no "/snapshots/start". Look. The service is xblshim 0.1.9; `xblshim --version` prints the command\'s. '
        "Start the service with the version of this command"
    )


def test_documents_are_dictionaries() -> None:
    """Scripts print, compare and copy them. A missing member is an error of both kinds."""
    body = json.dumps({"a": {"b": [1]}})
    with ControlClient(
        "http://127.0.0.1:1", transport=httpx.MockTransport(lambda _: httpx.Response(200, text=body))
    ) as it:
        document = it.get("service")
    assert document == {"a": {"b": [1]}}
    assert json.dumps(document) == body
    assert type(pickle.loads(pickle.dumps(document))) is dict
    assert document.get("parameters") is None
    for kind in (KeyError, ControlClientError):
        with pytest.raises(kind, match="another version of xblshim, and doesn't send `program`"):
            document["program"]
