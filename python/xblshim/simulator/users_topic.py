"""The topic that every local service has, for whoever follows its users."""

USERS = "xblshim://users"
"""Of who is signed out. Each event, and the answer to the subscription, has the whole state."""
