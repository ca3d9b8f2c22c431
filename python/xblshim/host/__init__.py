"""The host process: its clock, its descriptors, its files. Imports nothing of the package."""
