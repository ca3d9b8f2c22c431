"""The journal: what titles asked, and what they got."""
