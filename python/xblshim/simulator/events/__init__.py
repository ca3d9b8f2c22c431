"""The control API's events: what happens at the service, for those who follow it over HTTP (server-sent events)."""
