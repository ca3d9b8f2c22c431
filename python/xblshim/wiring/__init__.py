"""Client, outbox, events and local service put together, as the configuration says. Nothing else imports two of them to connect them."""
