"""Makes the support modules of the tests of the client and of the local service importable here."""

import sys
from pathlib import Path

for folder in ("client", "simulator"):
    sys.path.append(str(Path(__file__).parent.parent / folder))
