"""What the embedded interpreter runs: the event loop behind the C library's calls."""
