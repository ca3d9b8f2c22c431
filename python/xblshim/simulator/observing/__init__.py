"""Layers around the service's application: journal, rate limits, faults, the titles' network.

Nothing of it exists in a title's process unless it was asked for."""
