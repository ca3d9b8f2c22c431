"""Makes what the tests of the local service share importable here."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parent.parent / "simulator"))
