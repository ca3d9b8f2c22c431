"""Rate limits as the real services have them."""
