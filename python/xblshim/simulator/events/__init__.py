"""The control API's events: publishes what happens at the service over HTTP (server-sent events)."""
