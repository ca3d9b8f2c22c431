"""What supports the tests of the service supports these, too."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "simulator"))
