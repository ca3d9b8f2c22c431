"""The topic of user changes, which every local service has."""

USERS = "xblshim://users"
"""Of who is signed out. Each event, and the answer to the subscription, has the whole state."""
