"""Makes the support modules of the tests of the local service and its sockets importable here."""

import sys
from pathlib import Path

for folder in ("simulator", "serving"):
    sys.path.append(str(Path(__file__).parent.parent / folder))
