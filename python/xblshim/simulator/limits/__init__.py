"""Rate limits of the real services."""
