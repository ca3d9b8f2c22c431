"""Schemathesis calls every operation of the OpenAPI document with valid and invalid values, and compares the responses with the document.

XBLSHIM_TEST_SCALE multiplies the requests.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import CHECKS

from xblshim.config import load
from xblshim.simulator.control.openapi_document import openapi_document
from xblshim.simulator.endpoint_support import no_log
from xblshim.testing.own_service import OwnService

EXAMPLES = int(6 * float(os.environ.get("XBLSHIM_TEST_SCALE", "1")))
BEYOND_A_SCHEMA = ("/definitions", "/scenario", "/state", "/faults")
"""Documents with rules that a JSON Schema can't express: a valid document for the schema may be refused."""

schema = schemathesis.openapi.from_dict(openapi_document())
schema.config.generation.update(allow_x00=False)


@schemathesis.serializer("application/toml")
def toml_text(_: Any, value: Any) -> bytes:
    """Returns any text, because the document has no schema for TOML."""
    return str(value).encode()


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder: Path = tmp_path_factory.mktemp("schemathesis")
    service = OwnService(load(program_dir=None, environ={}, options={"state_dir": str(folder)}), no_log)
    yield service.url
    service.close()


# The stream of events has no end, and test_control_events.py tests GET /events.
@schema.exclude(operation_id="streamEvents").parametrize()
@settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
def test_every_operation_responds_as_the_document_says(case: schemathesis.Case, url: str) -> None:
    excluded = (
        [CHECKS.get_one("positive_data_acceptance")] if any(part in case.path for part in BEYOND_A_SCHEMA) else []
    )
    # Requests from this machine need no token.
    excluded.append(CHECKS.get_one("ignored_auth"))
    if case.path.endswith("/check"):  # the operation accepts invalid definitions, too
        excluded.append(CHECKS.get_one("negative_data_rejection"))
    case.call_and_validate(base_url=url, excluded_checks=excluded)
