"""Statistics and presence of the plug-in's service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from xblshim.testing import ServiceUnderTest

XUID, OTHER = 2814600000000001, 2814600000000002


@pytest.fixture
def service(tmp_path: Path) -> Iterator[ServiceUnderTest]:
    made = ServiceUnderTest(tmp_path)
    made.users = ((XUID, "Ada"), (OTHER, "Bob"))
    yield made
    made.close()


def be(service: ServiceUnderTest, state: str, activity: Any = None) -> None:
    document = {"state": state} | ({"activity": {"richPresence": activity}} if activity else {})
    url = f"{service.url}/users/xuid({XUID})/devices/current/titles/current"
    response = httpx.post(url, json=document, headers={"x-xbl-contract-version": "3"}, trust_env=False, timeout=30)
    assert response.status_code == 200, response.text


def test_statistics(service: ServiceUnderTest) -> None:
    assert service.statistics() == {}
    service.assert_statistic("Kills", None)
    for name, value in (("Kills", 4), ("Rank", "gold"), ("Ratio", 0.5)):
        path = "users", str(XUID), "titles", service.scid, "statistics", name
        service.control("PUT", *path, body={"value": value})
    service.assert_statistic("kills", 4)
    service.assert_statistic("Rank", "gold")
    assert service.statistics() == {"Kills": 4, "Rank": "gold", "Ratio": 0.5}
    assert service.statistics(OTHER) == {}
    service.assert_statistic("Kills", None, xuid=OTHER)
    with pytest.raises(AssertionError, match=r"'Kills' of user 2814600000000001 is 4, not 5.*'Ratio': 0\.5"):
        service.assert_statistic("Kills", 5)
    with pytest.raises(AssertionError, match="is 4, not '4'"):
        service.assert_statistic("Kills", "4")
    with pytest.raises(AssertionError, match="is None, not 1"):
        service.assert_statistic("Never", 1)


def test_presence(service: ServiceUnderTest) -> None:
    service.assert_presence("Offline")
    be(service, "active", {"id": "In the menu", "scid": service.scid})
    service.assert_presence("Online")
    service.assert_presence("Online", "In the menu")
    service.assert_presence("Offline", xuid=OTHER)
    with pytest.raises(AssertionError, match=r"Online with \['In the menu'\], not Offline"):
        service.assert_presence("Offline")
    with pytest.raises(AssertionError, match="not Online with 'Elsewhere'"):
        service.assert_presence("Online", "Elsewhere")
    be(service, "inactive")  # of the same title, although the request doesn't name it
    service.assert_presence("Away")


def test_the_title_of_a_presence_is_that_of_its_scid(service: ServiceUnderTest) -> None:
    be(service, "active", {"id": "menu", "scid": service.scid.upper()})
    titles = service.control("GET", "users", str(XUID), "presence")["titles"]
    assert [title["titleId"] for title in titles] == [str(service.title_id)]
