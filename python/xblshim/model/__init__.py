"""Plain values that the package's parts exchange: requests, results, events, HRESULTs. Imports nothing else of the package."""
