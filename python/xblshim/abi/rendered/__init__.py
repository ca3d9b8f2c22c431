"""Rendered from the registry by ``python -m xblshim.abi render``."""
