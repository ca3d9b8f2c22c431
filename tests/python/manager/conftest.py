"""What the tests of the local service share is used here, too."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "simulator"))
