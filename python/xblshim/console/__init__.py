"""Output of the commands: tables, progress, a log on stderr. Imports nothing else of the package."""
