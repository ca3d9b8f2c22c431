"""What the commands print with: tables, progress, a log on stderr. Imports nothing else of the package."""
