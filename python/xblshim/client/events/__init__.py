"""Push events. A service on the network sends them over the real-time activity protocol: one websocket a user, while subscriptions exist.
The local service in this process delivers them through its hub, with the same documents and rules.

event_source.py     from where a service's events are to what subscribes to them
event_resources.py  what a subscription is called on the wire
event_json.py       what an event's JSON means
service_events.py   the same of statistics and presence
local_events.py     subscriptions to the hub
rta_events.py       subscriptions over the network, and the connections they need
rta_connection.py   one user's connection: connecting, subscribing, and their repetition
rta_socket.py       the interface of its websocket
resource_entry.py   a resource with its subscribers
rta_messages.py     the protocol's arrays
websocket.py        the socket; the one module that imports websockets
"""
