"""The topic of user changes, which every local service has."""

USERS = "xblshim://users"
"""The topic of signed-out users. Each event, and the response to the subscription, has the whole state."""
