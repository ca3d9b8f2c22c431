"""The wire format: URLs, headers and bodies of requests, and parsers of the responses' JSON."""
