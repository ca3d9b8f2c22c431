"""Connects client, outbox, events and local service as configured. No other package imports two of them to connect them."""
