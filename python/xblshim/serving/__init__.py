"""The local service on a port of this machine, for `xblshim serve` and the pytest plug-in. In-process titles use the application without any of this.

request_access.py     which requests are let in: the names in Host, Origin, and the size of the head
served_connection.py  one connection: uvicorn's, with each answer in one send, and the time since it waits for its client
local_server.py       accepts connections, within a limit, and ends those that keep it waiting
"""

HOST = "127.0.0.1"
"""The address that is listened on unless another one is named."""
