"""The services beside achievements. Imported at the first request to one of them."""
