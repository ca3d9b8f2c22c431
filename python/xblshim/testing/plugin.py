"""The pytest plug-in: the fixture `xbl_service` starts a local achievements service for each test.

    def test_the_first_lantern(xbl_service):
        xbl_service.define([{"id": "7", "name": "Lantern Keeper", "gamerscore": 25}])
        subprocess.run(["./game", "--level=1"], env=xbl_service.environment(), check=True)
        xbl_service.assert_unlocked("7")

Imports nothing of xblshim before a test uses the fixture, because every run of pytest loads the plug-in where xblshim is installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from .service_under_test import ServiceUnderTest


@pytest.fixture
def xbl_service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    """A local achievements service for this test alone: definitions, users, faults, a journal, assertions. It opens at first use."""
    from .service_under_test import ServiceUnderTest

    folder = tmp_path / "xbl_service"
    folder.mkdir()
    service = ServiceUnderTest(folder)
    yield service
    service.close()
