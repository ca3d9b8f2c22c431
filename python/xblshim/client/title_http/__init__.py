"""Requests that a title writes itself: XblHttpCall and HCHttpCall."""
