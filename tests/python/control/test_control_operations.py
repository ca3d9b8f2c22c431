"""The control API's frame: paths, methods, content types, queries and bodies are validated before a handler runs, and the document has every
operation.
"""

from pathlib import Path

import pytest
from control_support import JSON_HEADERS, Asked, asked

from xblshim.simulator.control.json_schemas import resolved
from xblshim.simulator.control.openapi_document import openapi_document, path_schemas
from xblshim.simulator.control.operation_list import COMPONENTS, OPERATIONS
from xblshim.simulator.control.operations import WRITING


def test_the_service_describes_itself(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        response = await service.ask("GET", "")
        assert response["version"] == 1
        assert response["program"].startswith("xblshim ")
        assert response["store"] == str(tmp_path / "achievements.sqlite3")
        document = await service.http.get(response["links"]["openapi"])
        assert document.json() == openapi_document()

    asked(tmp_path, work)


def test_every_schema_of_the_document_is_found() -> None:
    for schema in [*COMPONENTS.values(), *(operation.response or {} for operation in OPERATIONS)]:
        resolved(schema, COMPONENTS)


def test_each_operation_is_unique_and_uses_the_right_method() -> None:
    assert len({operation.id for operation in OPERATIONS}) == len(OPERATIONS)
    assert len({(operation.method, operation.path) for operation in OPERATIONS}) == len(OPERATIONS)
    for operation in OPERATIONS:
        assert path_schemas(operation).keys() >= set()
        assert operation.method in WRITING or operation.body is None


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/nothing", 404, "not-found"),
        ("GET", "/users/", 404, "not-found"),
        ("PATCH", "/users", 405, "method"),
        ("GET", "/achievements?what=7", 400, "bad-request"),
        ("GET", "/achievements?id=7&id=8", 400, "bad-request"),
        ("GET", "/achievements?xuid=%ff", 400, "bad-request"),
        ("GET", "/achievements?xuid=-1", 400, "bad-request"),
        ("POST", "/users/xuid/sign-in", 400, "bad-request"),
    ],
)
def test_a_wrong_request_is_refused_with_a_code(tmp_path: Path, method: str, path: str, status: int, code: str) -> None:
    async def work(service: Asked) -> None:
        response = await service.ask(method, path, status=status)
        assert response["code"] == code
        assert response["error"].endswith(".")

    asked(tmp_path, work)


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/x-www-form-urlencoded", "application/toml"])
def test_a_writing_request_needs_a_content_type_that_browsers_ask_for(tmp_path: Path, content_type: str) -> None:
    async def work(service: Asked) -> None:
        headers = {"content-type": content_type} if content_type else {}
        response = await service.http.patch("/xblshim/v1/service", headers=headers, content=b'{"online": false}')
        assert (response.status_code, response.json()["code"]) == (415, "content-type")
        assert (await service.ask("GET", ""))["online"] is True

    asked(tmp_path, work)


def test_a_body_is_checked_against_its_schema(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        for body in ("[]", "{", '{"online": 1}', '{"online": true, "more": 1}', "{}", '{"online": NaN}', ""):
            response = await service.http.patch("/xblshim/v1/service", headers=JSON_HEADERS, content=body)
            assert response.status_code == 400, body
        await service.ask("PATCH", "/service", {"online": False})
        assert (await service.ask("GET", ""))["online"] is False

    asked(tmp_path, work)


def test_a_body_that_may_be_missing_is_missing_only_without_a_byte(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        for body, status in (("", 200), ("{}", 200), (" ", 400), ("\r", 400), ("\n", 400)):
            response = await service.http.put("/xblshim/v1/users/2814600000000009", headers=JSON_HEADERS, content=body)
            assert response.status_code == status, body

    asked(tmp_path, work)
