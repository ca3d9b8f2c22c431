"""The service's thread imports nothing while the program's own thread does: Python's import system may fail with a deadlock."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys, threading

class Finder:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if threading.current_thread().name == "xblshim-test-service":
            print(name)

sys.meta_path.insert(0, Finder)
from xblshim.config import load
from xblshim.testing.own_service import OwnService

service = OwnService(load(program_dir=None, environ={}, options={"state_dir": sys.argv[1]}), print)
service.control.achievements(1, "00000000-0000-0000-0000-000012345678")
service.close()
"""


def test_the_services_thread_imports_nothing(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    # The store's first job starts the executor: then the program's thread waits for it.
    assert set(ran.stdout.split()) <= {"concurrent.futures.thread"}
