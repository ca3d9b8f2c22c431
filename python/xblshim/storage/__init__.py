"""SQLite files that several processes share: one thread for each store, group commit, durable writes. Independent of the stored data."""
