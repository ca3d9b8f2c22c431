"""A hosting Python that loads the library through ctypes without the package, starts it, optionally stops it, and ends."""

import ctypes
import os
import sys
import time

library = ctypes.CDLL(sys.argv[1])
print(f"runtime 0x{library.XGameRuntimeInitialize() & 0xFFFFFFFF:08X}", flush=True)
time.sleep(float(os.environ.get("SLEEP", "0")))
if "TWICE" in os.environ:
    library.XGameRuntimeUninitialize()
    library.XGameRuntimeInitialize()
if "STOP" in os.environ:
    library.XGameRuntimeUninitialize()
print("ended well", flush=True)
