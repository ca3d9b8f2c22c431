"""The outbox: updates that could not be posted, kept durably until the service takes them. Knows the client's requests and policy; nothing of C."""
