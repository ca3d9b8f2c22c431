"""Sends a call: token, attempts, retries, and the throttle state of each service."""
