"""Makes the support modules of the tests of the control API and of the service importable here."""

import sys
from pathlib import Path

sys.path += [str(Path(__file__).parents[1] / name) for name in ("control", "simulator")]
