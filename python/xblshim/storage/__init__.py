"""SQLite files that several processes share: one thread a store, group commit, durable answers. Knows nothing of what is stored."""
