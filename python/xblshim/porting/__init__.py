"""Finds the functions of the GDK, XSAPI and libHttpClient that a title uses, and this library's support for each: `xblshim surface`."""
