"""Commands that install xblshim, for remedies in error texts."""

from __future__ import annotations

from .install_source import PLACE, SOURCE


def pip_install(*options: str, extra: str = "") -> str:
    """Returns the command for any Python: `pip install ".[parity]" in a clone of xblshim`."""
    what = f'"{SOURCE}[{extra}]"' if extra else SOURCE
    return " ".join(("pip install", *options, what)) + PLACE


def reinstall() -> str:
    """Returns the command that reinstalls xblshim with all parts for the running Python."""
    from .shell_words import python_command

    return python_command("-m", "pip", "install", "--force-reinstall", SOURCE) + PLACE
