"""Faults of the local service: what it answers instead of the right response, to which requests, how often. Scenarios are faults in order."""
