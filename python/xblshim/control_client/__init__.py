"""Synchronous client of the control API (`xblshim serve`), for the commands, the pytest plug-in and scripts.

    with ControlClient("http://127.0.0.1:8620") as service:
        service.put("users", "2814600000000001", body={"gamertag": "Tester"})
        for row in service.achievements("2814600000000001", scid):
            print(row["id"], row["percentComplete"])

client_errors.py     errors as sentences
control_client.py    requests
event_stream.py      server-sent events
member_names.py      names of options as the API writes them
service_document.py  objects of responses, also of a service of another version
token_variable.py    the variable of the token
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client_errors import ControlClientError, ServiceNotFound
    from .control_client import ControlClient

__all__ = ["ControlClient", "ControlClientError", "ServiceNotFound"]


if not TYPE_CHECKING:  # mypy would accept any name of a module with __getattr__, misspelled ones included

    def __getattr__(name: str) -> Any:
        """Imports httpx at the client's first use: `xblshim serve --help` needs only the variable's name."""
        if name in __all__:
            from . import control_client

            return getattr(control_client, name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
