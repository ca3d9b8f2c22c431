"""The registry of the public surface, and the renderers that generate files from it.

``python -m xblshim.abi render`` writes the rendered files of a source tree, ``python -m xblshim.abi
check`` compares them. Nothing here is imported by the running library.
"""
