"""Options that take several values and may be repeated."""

from __future__ import annotations

import argparse


def add_values(parser: argparse.ArgumentParser, option: str, metavar: str, text: str) -> None:
    """Adds an option whose values are a list; empty without it. `text` is its help."""
    parser.add_argument(option, nargs="+", action="extend", default=[], metavar=metavar, help=text)
