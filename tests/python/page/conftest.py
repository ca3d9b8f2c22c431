"""What supports the tests of the control API and of the service supports these, too."""

import sys
from pathlib import Path

sys.path += [str(Path(__file__).parents[1] / name) for name in ("control", "simulator")]
