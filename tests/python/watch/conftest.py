"""Makes the support modules of the service's tests importable here."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "simulator"))
