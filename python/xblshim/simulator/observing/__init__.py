"""Layers around the service's application: journal, rate limits, faults, the titles' network.

A title's process has a layer only if the configuration demands it.
"""
