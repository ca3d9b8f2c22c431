"""Events over the real-time activity protocol: one websocket a user, kept up as long as anybody is subscribed.

messages.py       the protocol's arrays
resources.py      what a subscription is called on the wire
connection.py     one user's connection: when to connect, ask, ask again and connect anew
events.py         subscriptions, and the connections they need
websocket.py      the socket; the one module that imports websockets
"""
