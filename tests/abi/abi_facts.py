"""The recorded facts of the real headers, without the deliberate differences of this library.

The facts are not rendered from the registry, so that these tests can fail.
"""

from __future__ import annotations

import json
import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TARGETS = ("linux-x86_64", "linux-aarch64", "windows-gdk", "windows-win32")
RUNTIME = "gdk-runtime"
SURFACE = "gdk-surface"  # the rest of the game runtime
# Takes a va_list, which only C can make.
ONLY_C = {"HCTraceImplMessage_v"}
GROUPS = ("functions", "callbacks", "structs", "enums", "handles", "typedefs", "macros", "constants")


@dataclass(frozen=True)
class Facts:
    """The facts of one target: ``headers`` maps a header's path to its groups of facts."""

    target: str
    scalars: dict[str, list[Any]]
    headers: dict[str, dict[str, dict[str, Any]]]

    def group(self, name: str) -> dict[str, Any]:
        """Returns all facts of one group, by name."""
        return {key: value for header in self.headers.values() for key, value in header.get(name, {}).items()}


def differences() -> list[dict[str, Any]]:
    """Returns the list of deliberate differences."""
    found: list[dict[str, Any]] = tomllib.loads((HERE / "differences.toml").read_text("utf-8"))["difference"]
    return found


def load_raw(target: str) -> dict[str, Any]:
    """Returns the facts as recorded. Those of the other services and the HTTP layer are in a separate file."""
    raw: dict[str, Any] = json.loads((HERE / "facts" / f"{target}.json").read_text("utf-8"))
    services = HERE / "facts" / f"services-{target}.json"
    if target in TARGETS:
        raw["headers"] |= json.loads(services.read_text("utf-8"))["headers"]
    return raw


def load_facts(target: str) -> Facts:
    """Returns the facts that this library must agree with."""
    text = json.dumps(load_raw(target))
    here = [d for d in differences() if target in d["targets"]]
    for difference in here:
        if difference["kind"] == "type":
            for name in difference["names"]:
                text = re.sub(rf"\b{name}\b", difference["becomes"], text)
    data = json.loads(text)
    headers = data["headers"]
    for difference in here:
        for name in difference["names"]:
            if difference["kind"] == "header":
                del headers[name]
            elif difference["kind"] in GROUPS:
                owner = next(h for h in headers.values() if name in h.get(difference["kind"], {}))
                del owner[difference["kind"]][name]
    return Facts(target, data["scalars"], headers)
