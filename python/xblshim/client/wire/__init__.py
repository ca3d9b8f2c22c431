"""The wire format: URLs, headers and bodies of requests; what the JSON of responses means."""
