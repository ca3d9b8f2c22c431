"""The services beside achievements. Imported by the first request to one of them."""
