"""What a title uses of the GDK, XSAPI and libHttpClient, and what it gets from this library: `xblshim surface`."""
