"""Sends requests that a title writes itself: XblHttpCall and HCHttpCall."""
