"""Builds the sdist."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


class BuildError(Exception):
    """A failure. Its text is shown to users."""


def build_sdist(folder: Path) -> Path:
    """Builds the sdist in `folder` and returns its path. Raises BuildError."""
    code = f"import scikit_build_core.build as backend; print(backend.build_sdist({str(folder)!r}))"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    if ran.returncode:
        raise BuildError(f"building the sdist failed:\n{ran.stdout}{ran.stderr}")
    return folder / ran.stdout.split()[-1]
