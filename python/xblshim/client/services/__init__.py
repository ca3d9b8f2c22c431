"""The calls of the services beside achievements: a file for each service, and what they share."""
