"""One attempt: a request to the transport and its whole response, or the failure in words."""
