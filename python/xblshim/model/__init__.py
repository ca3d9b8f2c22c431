"""What the parts hand to each other: requests, results, events, HRESULTs. Plain values that import nothing else of the package."""
