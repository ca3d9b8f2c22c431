"""A call's attempts: token, retries, and the memory of a service that asked to wait."""
