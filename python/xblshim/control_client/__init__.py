"""A synchronous client of the control API (`xblshim serve`), for the commands, the pytest plug-in and scripts.

    with ControlClient("http://127.0.0.1:8620") as service:
        service.put("users", "2814600000000001", body={"gamertag": "Tester"})
        for row in service.achievements("2814600000000001", scid):
            print(row["id"], row["percentComplete"])

control_client.py   requests, and their errors as sentences
event_stream.py     server-sent events
"""

from .control_client import ControlClient, ControlClientError, ServiceNotFound

__all__ = ["ControlClient", "ControlClientError", "ServiceNotFound"]
