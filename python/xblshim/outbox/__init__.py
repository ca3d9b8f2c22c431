"""The outbox: durable storage of updates that wait for the service. Uses the client's requests and policy; depends on no C code."""
