"""Renders docs/control-api.md from the OpenAPI document of the control API: `python tools/control_api.py`, a part of `make render`."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from xblshim.simulator.control.openapi_document import openapi_document

PAGE = Path(__file__).parents[1] / "docs" / "control-api.md"
HEAD = """# The control API

<!-- Rendered by tools/control_api.py from the OpenAPI document: change the tables in python/xblshim/simulator/control. -->

`xblshim serve` has one API for everything but the titles' own requests. The commands, [the page](page.md) and the pytest plug-in use it,
and so may scripts in any language. It is JSON over HTTP, below
`{base}`, and the service serves its OpenAPI document at `{base}/openapi.json`.

```sh
curl -s http://127.0.0.1:8620{base}/users
curl -s -X POST -H 'Content-Type: application/json' -d '{{"action": {{"status": 503}}, "times": 2}}' http://127.0.0.1:8620{base}/faults
```

* Xuids and title ids are decimal texts. Times are ISO 8601 in UTC. Achievement ids in a path are percent-encoded.
* A writing request has the content type `application/json`, or `application/toml` where that is named, also without a body: a web page of another
  origin can't send it.
* An error is `{{"error": "a sentence with the remedy", "code": "short-name", "details": [...]}}`.
* From other machines a request needs the token of `xblshim serve --token`: `Authorization: Bearer TOKEN`.
"""
COMMON = 10
"""A status of at least this many operations is described once."""
ORDER = ("get", "put", "post", "patch", "delete")


def render() -> str:
    """Renders the whole page."""
    document = openapi_document()
    base = next(iter(document["paths"])).partition("/v1")[0] + "/v1"
    common = _common(document)
    parts = [HEAD.format(base=base), "Any request may get:\n", "| status | when |", "|---|---|"]
    parts += [*(f"| {status} | {_sentence(text)} |" for status, text in sorted(common)), ""]
    resources: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, methods in document["paths"].items():
        resource = path.removeprefix(base).strip("/").partition("/")[0] or "the service"
        for method in ORDER:
            if method in methods:
                resources.setdefault(_heading(resource, path), []).append((method.upper(), path, methods[method]))
    for heading, operations in resources.items():
        parts.append(f"## {heading}\n")
        for method, path, operation in operations:
            parts += _operation(method, path, operation, common)
    parts.append("## Shapes\n")
    for name, schema in sorted(document["components"]["schemas"].items()):
        parts += _shape(name, schema)
    return "\n".join(parts).rstrip() + "\n"


def _heading(resource: str, path: str) -> str:
    if "/achievements" in path:
        return "Achievements"
    name = resource.partition(".")[0].replace("-", " ")
    return (name if name != "openapi" else "the service").capitalize()


def _common(document: dict[str, Any]) -> set[tuple[str, str]]:
    """Returns the statuses, with their descriptions, that apply to requests in general."""
    counts: Counter[tuple[str, str]] = Counter()
    for methods in document["paths"].values():
        for method in ORDER:
            for status, response in methods.get(method, {}).get("responses", {}).items():
                if not status.startswith("2"):
                    counts[status, response.get("description", "")] += 1
    return {key for key, count in counts.items() if count >= COMMON}


def _operation(method: str, path: str, operation: dict[str, Any], common: set[tuple[str, str]]) -> list[str]:
    lines = [f"### {method} `{path}`\n", f"{_sentence(operation.get('summary', ''))}\n"]
    if operation.get("description"):
        lines.append(f"{_sentence(operation['description'])}\n")
    query = [one for one in operation.get("parameters", ()) if one["in"] == "query"]
    if query:
        lines += ["| query | value | |", "|---|---|---|"]
        lines += [f"| `{one['name']}` | {_type(one['schema'])} | {_text(one)} |" for one in query] + [""]
    body = operation.get("requestBody", {}).get("content", {})
    if body:
        lines.append("Body: " + ", ".join(f"`{kind}`{_of(content)}" for kind, content in body.items()) + ".\n")
    responses = []
    for status, response in sorted(operation["responses"].items()):
        if (status, response.get("description", "")) in common:
            continue
        content = response.get("content", {})
        kinds = ", ".join(_type(one["schema"]) if "schema" in one else f"`{kind}`" for kind, one in content.items())
        responses.append(f"| {status} | {_sentence(response.get('description', ''))} | {kinds} |")
    return [*lines, "| status | when | body |", "|---|---|---|", *responses, ""]


def _of(content: dict[str, Any]) -> str:
    kind = _type(content.get("schema", {}))
    return f" with {kind}" if kind.startswith("[") else ""


def _shape(name: str, schema: dict[str, Any]) -> list[str]:
    lines = [f"### Shape {name}\n"]
    if schema.get("description"):
        lines.append(f"{_sentence(schema['description'])}\n")
    members = schema.get("properties", {})
    if not members:
        return [*lines, f"{_type(schema)}\n"]
    required = schema.get("required", ())
    lines += ["| member | value | |", "|---|---|---|"]
    for key, value in members.items():
        optional = "deprecated" if value.get("deprecated") else "" if key in required else "optional"
        note = "; ".join(filter(None, (optional, _cell(value.get("description", "")))))
        lines.append(f"| `{key}` | {_type(value)} | {note} |")
    return [*lines, ""]


def _type(schema: dict[str, Any]) -> str:
    if "$ref" in schema:
        name = schema["$ref"].rpartition("/")[2]
        return f"[{name}](#shape-{name.lower()})"
    if "enum" in schema:
        return ", ".join(f"`{json.dumps(one).strip(chr(34))}`" for one in schema["enum"])
    if "anyOf" in schema or "oneOf" in schema:
        return " or ".join(dict.fromkeys(_type(one) for one in schema.get("anyOf") or schema["oneOf"]))
    if "const" in schema:
        return f"`{json.dumps(schema['const'])}`"
    kinds = schema.get("type", "any")
    if isinstance(kinds, list):
        return " or ".join(_type({**schema, "type": kind}) if kind != "null" else "null" for kind in kinds)
    if kinds == "array":
        return f"array of {_type(schema.get('items', {}))}"
    if kinds == "string":
        return "time" if schema.get("format") == "date-time" else "text"
    if kinds in ("integer", "number"):
        low, high = schema.get("minimum"), schema.get("maximum")
        limits = f" from {low} to {high}" if low is not None and high is not None else ""
        return f"{'whole number' if kinds == 'integer' else 'number'}{limits}"
    return {"boolean": "true or false", "object": "object", "null": "null"}.get(str(kinds), "any value")


def _text(parameter: dict[str, Any]) -> str:
    return _cell(parameter.get("description") or parameter["schema"].get("description", ""))


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|")


def _sentence(text: str) -> str:
    text = _cell(text)
    return text if not text or text.endswith((".", ":", "?")) else f"{text}."


if __name__ == "__main__":
    PAGE.write_text(render(), encoding="utf-8")
