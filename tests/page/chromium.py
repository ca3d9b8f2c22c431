"""The browser of the tests."""

import os
import shutil

CHROMIUM = os.environ.get("XBLSHIM_CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
