"""The local service on a port of this machine, for `xblshim serve` and the pytest plug-in. In-process titles use the application without this
package.

request_access.py: which requests are allowed, by Host, Origin, and the size of the head
served_connection.py: one connection: uvicorn's, with each response in one send, and the time since it began to wait for its client
local_server.py: accepts connections up to a limit, and closes those that are idle for too long
"""

HOST = "127.0.0.1"
"""The default listening address."""
