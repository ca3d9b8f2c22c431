"""Every HTTP status and the HRESULT that the title gets."""

import asyncio

import pytest
from client_support import SETTINGS, UPDATE, FakeTransport, Log, client_of, response_of

from xblshim.abi import hresults
from xblshim.model.hresult_codes import E_FAIL, HTTP_E_STATUS_NOT_MODIFIED
from xblshim.model.http_status import from_status

# From the table of the specification.
NAMED = """
    300 301 302 303 304 305 307
    400 401 402 403 404 405 406 407 408 409 410 411 412 413 414 415 416 417 421 422 423 424 426 428 429 431 449 451
    500 501 502 503 504 505 506 507 508 510 511
"""
EXPECTED = dict.fromkeys(range(1301), 0x80190001)
EXPECTED |= {status: 0x80190000 + status for status in map(int, NAMED.split())}
EXPECTED |= dict.fromkeys([*range(200, 300), 1223], 0)


def test_every_status() -> None:
    assert {status: from_status(status) & 0xFFFFFFFF for status in range(1301)} == EXPECTED


@pytest.mark.parametrize("status", [-1, 10**9])
def test_an_invalid_status(status: int) -> None:
    assert from_status(status) & 0xFFFFFFFF == 0x80190001


def test_every_status_through_the_client() -> None:
    async def run() -> None:
        statuses = sorted([*range(1301), 401])  # a 401 is retried
        transport, log = FakeTransport(*map(response_of, statuses)), Log()
        async with client_of(transport, log) as client:
            for status, expected in EXPECTED.items():
                del log.lines[:]
                assert await client.update_achievement(UPDATE, SETTINGS) & 0xFFFFFFFF == expected, status
                # Unlocking an achievement again is no error.
                assert bool(log.lines) == (expected not in (0, 0x80190130)), status
                assert all(level == "warning" and str(status) in text for level, text in log.lines)

    asyncio.run(run())


def test_the_signed_values() -> None:
    assert HTTP_E_STATUS_NOT_MODIFIED == -2145844944
    assert E_FAIL == -2147467259


def test_each_has_a_name() -> None:
    """Every result of the client is in the table of `xblshim hresult` and of the library."""
    for value in {*EXPECTED.values(), E_FAIL & 0xFFFFFFFF}:
        assert hresults.find(value) is not None, hex(value)
