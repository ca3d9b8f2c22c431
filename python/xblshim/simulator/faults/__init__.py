"""Faults of the local service: which requests get a wrong response, which one, and how often. Scenarios are faults in order."""
