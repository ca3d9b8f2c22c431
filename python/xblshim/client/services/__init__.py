"""The calls of the services beside achievements: a module for each service, and what they share."""
