"""The journal: requests of titles, and their responses."""
