"""The process that we run in: its clock, its descriptors, its files. Imports nothing of the package."""
