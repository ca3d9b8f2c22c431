"""The achievement calls: single, bulk and coalesced updates; reading; the fallback for updates that fail."""
