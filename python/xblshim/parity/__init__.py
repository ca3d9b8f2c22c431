"""The parity check: what two sets of headers, or a header and a library, agree on. Nothing of it is imported by a game's start."""
