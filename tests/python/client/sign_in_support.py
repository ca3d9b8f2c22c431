"""The three services of a sign-in, in one server on loopback: Microsoft's login, the Xbox user service and XSTS."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs

from xblshim.client.tokens.microsoft_account import LOGIN
from xblshim.client.tokens.xbox_token import USER, XSTS

CLIENT_ID = "11111111-2222-3333-4444-555555555555"
CODE = "ABCD-1234"
PLANTED = "planted"
TENANT = "9188040d-6c67-4c5b-b112-36a304b66dad"


@dataclass
class Asked:
    path: str
    headers: dict[str, str]
    body: Any
    """A form as a dict of lists, or a JSON document."""


@dataclass
class SignInServices:
    """The responses of the services. Each token contains a number and `planted`."""

    address: str = ""
    asked: list[Asked] = field(default_factory=list)
    pending: int = 1
    """The number of polls before the user enters the code."""
    device_error: str = ""
    refresh_error: str = ""
    lives: int = 3600
    not_after: str = "2099-01-01T00:00:00.0000000Z"
    user: tuple[int, Any] | None = None
    """Replaces the user service's response."""
    xsts: tuple[int, Any] | None = None
    portal: str = ""
    """A path that contains this text gets the page of a captive portal."""
    numbers: dict[str, int] = field(default_factory=dict)

    @property
    def places(self) -> dict[str, str]:
        return {LOGIN: f"{self.address}/login", USER: f"{self.address}/user", XSTS: f"{self.address}/xsts"}

    @property
    def paths(self) -> list[str]:
        return [asked.path for asked in self.asked]

    def _next(self, kind: str) -> str:
        self.numbers[kind] = self.numbers.get(kind, 0) + 1
        return f"{kind}-{PLANTED}-secret-{self.numbers[kind]}"

    def respond(self, asked: Asked) -> tuple[int, Any]:
        if self.portal and self.portal in asked.path:
            return 200, b"<html>planted</html>"
        base = f"{LOGIN}/{TENANT}/oauth2/v2.0"
        if asked.path == "/login/consumers/v2.0/.well-known/openid-configuration":
            return 200, {
                "issuer": f"{LOGIN}/{TENANT}/v2.0",
                "authorization_endpoint": f"{base}/authorize",
                "token_endpoint": f"{base}/token",
                "device_authorization_endpoint": f"{base}/devicecode",
            }
        if asked.path == f"/login/{TENANT}/oauth2/v2.0/devicecode":
            if self.device_error:
                return 400, {"error": self.device_error, "error_description": "planted: it has the request"}
            return 200, {
                "user_code": CODE,
                "device_code": self._next("device"),
                "verification_uri": "https://www.microsoft.com/link",
                "expires_in": 900,
                "interval": 0,
            }
        if asked.path == f"/login/{TENANT}/oauth2/v2.0/token":
            return self._token(asked.body["grant_type"] == ["refresh_token"])
        if asked.path == "/user/user/authenticate":
            return self.user or (200, {"Token": self._next("user"), "NotAfter": self.not_after})
        assert asked.path == "/xsts/xsts/authorize", f"unexpected request: {asked.path}"
        claims = {"xui": [{"uhs": "47110815", "xid": "2814000000000001", "gtg": "Player"}]}
        return self.xsts or (
            200,
            {"Token": self._next("xsts"), "NotAfter": self.not_after, "DisplayClaims": claims},
        )

    def _token(self, refreshing: bool) -> tuple[int, Any]:
        if refreshing and self.refresh_error:
            return 400, {"error": self.refresh_error, "error_description": "planted: it has the request"}
        if not refreshing and self.pending:
            self.pending -= 1
            return 400, {"error": "authorization_pending"}
        info = base64.urlsafe_b64encode(json.dumps({"uid": "u", "utid": TENANT}).encode()).decode()
        return 200, {
            "token_type": "Bearer",
            "scope": "XboxLive.signin",
            "expires_in": self.lives,
            "access_token": self._next("access"),
            "refresh_token": self._next("refresh"),
            "client_info": info,
        }


@contextmanager
def sign_in_services(**how: Any) -> Iterator[SignInServices]:
    """Runs the three services. An unknown request gets no response, so that the client's call fails the test."""
    services = SignInServices(**how)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self._do(None)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            kind = self.headers["Content-Type"]
            self._do(json.loads(body) if kind.startswith("application/json") else parse_qs(body))

        def _do(self, body: Any) -> None:
            asked = Asked(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
            services.asked.append(asked)
            status, document = services.respond(asked)
            content = document if isinstance(document, bytes) else json.dumps(document).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(content)))
            if 300 <= status <= 399:
                self.send_header("Location", "/elsewhere")
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    services.address = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield services
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
