"""The parity check: compares two sets of headers, or headers with a library. Games never import it."""
