"""Checks whether a request may reach the application.

Any web page may make a browser send requests to this machine: with a foreign Origin, or under a host name of its own that resolves to this machine.
Both are refused, on every path and for the websocket as well. Connections from other machines are refused unless their network is allowed.
"""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING

from xblshim.host.loopback import is_loopback
from xblshim.simulator.endpoint_support import json_response

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from ipaddress import IPv4Network, IPv6Network

    from starlette.types import ASGIApp, Receive, Scope, Send

    from xblshim.host.log_callback import Log

HEAD_LIMIT = 16 * 1024
"""The longest head of a request in bytes. A title's longest header is its token, of a few kB."""

XBOX_HOSTS = frozenset(
    f"{name}.xboxlive.com"
    for name in (
        "achievements",
        "client-strings",
        "leaderboards",
        "notify",
        "peoplehub",
        "privacy",
        "profile",
        "rta",
        "social",
        "statswrite",
        "userpresence",
        "userstats",
    )
)
"""The real services' names. A title whose network redirects them here keeps its addresses."""

_HOST = re.compile(r"(?P<name>\[[0-9a-f:.]+\]|[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_.])?)(?::[0-9]*)?", re.ASCII)
_REMEMBERED = 100


def host_name(host: str) -> str | None:
    """Returns the name or address of a Host header, in lower case, without port, IPv6 brackets and final dot. Returns None for an invalid header."""
    found = _HOST.fullmatch(host.lower())
    return None if found is None else found["name"].strip("[]").removesuffix(".")


class GuardedApp:
    """Applies the access rules before an ASGI application. Logs each refused name or page once."""

    def __init__(
        self, app: ASGIApp, log: Log, allowed: Iterable[str] = (), networks: Sequence[IPv4Network | IPv6Network] = ()
    ) -> None:
        """`allowed` are further names, as `host_name` returns them; `networks` those of other machines that may connect."""
        self._app = app
        self._log = log
        self._allowed = XBOX_HOSTS | set(allowed)
        self._networks = networks
        self._told: set[str] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = self._refusal(scope) if scope["type"] in ("http", "websocket") else None
        if refusal is None:
            await self._app(scope, receive, send)
            return
        status, text = refusal
        if text not in self._told and len(self._told) < _REMEMBERED:
            self._told.add(text)
            self._log("warning", f"The local service refused a request with {status}: {text}")
        if scope["type"] == "websocket":
            await send({"type": "websocket.close"})  # before it is accepted, so that the status is 403
        else:
            await json_response(status, {"error": text})(scope, receive, send)

    def _may_connect(self, peer: str) -> bool:
        if is_loopback(peer):
            return True
        try:
            address = ip_address(peer.partition("%")[0])
        except ValueError:
            return False
        mapped = getattr(address, "ipv4_mapped", None) or address
        return mapped.is_loopback or any(mapped in network for network in self._networks)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        """Returns the status and the reason; None when the request is allowed."""
        peer = (scope.get("client") or ("",))[0]
        if not self._may_connect(peer):
            return 403, (
                f"Requests of {_shown(peer)} may not use this service. Start it with `xblshim serve --allow NETWORK` to allow them."
            )
        headers: Collection[tuple[bytes, bytes]] = scope["headers"]
        if sum(len(name) + len(value) for name, value in headers) > HEAD_LIMIT:
            return 431, f"The request's headers are longer than {HEAD_LIMIT} bytes."
        hosts = [value.decode("latin-1") for name, value in headers if name == b"host"]
        name = host_name(hosts[0]) if len(hosts) == 1 else None
        if name is None or not (name in self._allowed or is_loopback(name) or (self._networks and _is_address(name))):
            shown = _shown(", ".join(hosts))
            return 403, (
                f"This service is not called {shown}: ask for it at its own address, or start it with "
                f"`xblshim serve --allow-host {name or 'NAME'}`."
            )
        # Another site can't use an address as its name for this machine. So a page with the service's own origin is allowed.
        own = f"http://{hosts[0].lower()}"
        for header, value in headers:
            if header == b"origin" and value.decode("latin-1").lower() != own:
                return 403, f"Pages of {_shown(value.decode('latin-1'))} may not use this service."
        return None


def _shown(text: str) -> str:
    """Returns a header's value for a text."""
    return ascii(text if len(text) <= 80 else text[:77] + "...")


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
