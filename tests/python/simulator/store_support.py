"""Stores for tests, and failures of their calls."""

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from simulator_support import NOW, update

from xblshim.simulator.achievement_store import AchievementStore
from xblshim.simulator.service_errors import StoreError


@contextmanager
def opened(path: Path, lock_wait: float = 10.0) -> Iterator[AchievementStore]:
    store = AchievementStore(path, lock_wait=lock_wait)
    try:
        yield store
    finally:
        store.close()
        assert not store._thread.is_alive()


async def failure(store: AchievementStore) -> StoreError:
    with pytest.raises(StoreError) as caught:
        await store.update(update(("7", 40)), NOW)
    return caught.value


def run_script(script: str, *arguments: str) -> str:
    command = [sys.executable, "-c", textwrap.dedent(script), *arguments]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout
