"""The argument of ``pip install`` in sentences.

Rendered from pyproject.toml by ``python -m xblshim.abi render``.
"""

SOURCE = "."
PLACE = " in a clone of xblshim"
"""Where the command runs, as the end of a phrase."""
