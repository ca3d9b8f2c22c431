"""Faults of the local service: which requests get a wrong response, which one, and how often. A scenario is a sequence of faults."""
