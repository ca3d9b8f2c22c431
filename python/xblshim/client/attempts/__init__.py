"""One attempt: sends a request to the transport and returns the whole response, or the failure in words."""
