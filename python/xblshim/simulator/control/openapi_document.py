"""Builds the OpenAPI 3.1 document from the tables of operations."""

from __future__ import annotations

import re
from typing import Any

from . import BASE
from .json_schemas import NAMED, SCID, XUID, Schema, described, members, ref
from .operation_list import COMPONENTS, OPERATIONS
from .operations import JSON, WRITING, Operation

PATH_SCHEMAS: dict[str, Schema] = {
    "xuid": XUID,
    "scid": SCID,
    "id": described(NAMED, "An achievement's id, percent-encoded."),
    "name": {
        "type": "string",
        "pattern": "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
        "description": "1 to 64 letters of ASCII, digits, dots, dashes and underscores, a letter or a digit first.",
    },
}
_EMPTY = described(members(), "An empty object, or no body: the content type is needed.")
_DESCRIPTION = """What testers, the commands, the page and the pytest plug-in use. JSON in UTF-8; xuids and title ids are decimal texts.

A request that writes has a JSON content type (or TOML, where an operation takes it), also without a body: a browser doesn't send such a request
across origins. Requests of other machines need a token: `Authorization: Bearer TOKEN`, or the cookie that POST /session sets."""


def path_schemas(operation: Operation) -> dict[str, Schema]:
    """Returns the schemas of the path parameters, in order."""
    names = re.findall(r"\{(\w+)\}", operation.path)
    return {name: operation.path_schemas.get(name) or PATH_SCHEMAS[name] for name in names}


def openapi_document() -> dict[str, Any]:
    """Returns the complete document."""
    from xblshim.host.version import version

    paths: dict[str, dict[str, Any]] = {}
    for operation in OPERATIONS:
        paths.setdefault(BASE + operation.path, {})[operation.method.lower()] = _operation(operation)
    return {
        "openapi": "3.1.0",
        "info": {"title": "xblshim control API", "version": version(), "description": _DESCRIPTION},
        "paths": paths,
        "components": {
            "schemas": COMPONENTS,
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": "xblshim_session"},
            },
        },
    }


def _operation(operation: Operation) -> dict[str, Any]:
    document: dict[str, Any] = {
        "operationId": operation.id,
        "tags": [operation.path.split("/")[1] or "service"] if operation.path else ["service"],
        "summary": operation.summary,
        "parameters": [
            *(
                {"name": name, "in": "path", "required": True, "schema": schema}
                for name, schema in path_schemas(operation).items()
            ),
            *({"name": name, "in": "query", "schema": schema} for name, schema in operation.query.items()),
        ],
        "responses": _responses(operation),
        # Requests from this machine need no token.
        "security": [{}] if operation.public else [{}, {"token": []}, {"session": []}],
    }
    if operation.description:
        document["description"] = operation.description
    if operation.method in WRITING:
        content: dict[str, Any] = {JSON: {"schema": operation.body if operation.body is not None else _EMPTY}}
        content |= {other: {"schema": {"type": "string"}} for other in operation.other_bodies}
        # The content type is required even without a body. OpenAPI can't express that for an optional body.
        document["requestBody"] = {"required": True, "content": content}
    return document


def _responses(operation: Operation) -> dict[str, Any]:
    if operation.response is None and not operation.response_types:
        good: dict[str, Any] = {"204": {"description": "Done."}}
    else:
        content = {JSON: {"schema": operation.response}} if operation.response is not None else {}
        content |= {kind: {"schema": schema} for kind, schema in operation.response_types.items()}
        good = {"200": {"description": "Done.", "content": content}}
    errors = {
        400: "The path, the query or the body has a value that isn't allowed.",
        401: "A token is missing or wrong.",
        403: "The request isn't allowed.",
        **({413: "The body is too large."} if operation.method in WRITING else {}),
        **({415: "The content type is missing or another one."} if operation.method in WRITING else {}),
        503: "The store can't be used at the moment.",
        507: "The store can't be used.",
        **operation.errors,
    }
    return good | {
        str(status): {"description": text, "content": {JSON: {"schema": ref("Error")}}}
        for status, text in sorted(errors.items())
    }
