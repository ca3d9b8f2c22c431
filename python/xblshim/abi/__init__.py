"""The registry of the public API, and the renderers that generate files from it.

``python -m xblshim.abi render`` writes the rendered files of a source tree, ``python -m xblshim.abi check`` compares them. The running library
imports nothing from the registry and the renderers.
"""
