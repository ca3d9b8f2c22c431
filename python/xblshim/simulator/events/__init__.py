"""The control API's events: publishes changes of the service over HTTP (server-sent events)."""
