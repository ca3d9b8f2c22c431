"""Runs the event loop behind the C library's calls, in the embedded interpreter."""
