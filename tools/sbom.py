"""Writes dist/xblshim-VERSION.cdx.json, the CycloneDX list of what a wheel installs into an environment. `make sbom`.

cyclonedx-py (the CycloneDX project's own tool) reads an environment into which the newest wheel of dist/ is installed.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import wheel as wheels
from sdist import BuildError

ROOT = Path(__file__).parents[1]


def write(python: str, target: Path, name: str, version: str) -> int:
    """Writes the environment of an interpreter and returns the number of its components. Reproducible: without time and serial number."""
    command = [
        sys.executable,
        "-m",
        "cyclonedx_py",
        "environment",
        "--output-reproducible",
        "--of",
        "JSON",
        "-o",
        str(target),
        python,
    ]
    wheels.run(command, "describing the environment")
    document = json.loads(target.read_text("utf-8"))
    component = {
        "bom-ref": name,
        "type": "library",
        "name": name,
        "version": version,
        "licenses": [{"expression": wheels.check_wheel.LICENSE}],
    }
    own = [one for one in document["components"] if one["name"] == name]
    document["components"] = [one for one in document["components"] if one["name"] not in (name, "pip", "setuptools")]
    document["metadata"]["component"] = {**component, **(own[0] if own else {})}
    kept = {document["metadata"]["component"]["bom-ref"], *(one["bom-ref"] for one in document["components"])}
    document["dependencies"] = [one for one in document.get("dependencies", []) if one["ref"] in kept]
    target.write_text(json.dumps(document, indent=2, sort_keys=True) + "\n", "utf-8")
    without = [one["name"] for one in document["components"] if not one.get("licenses")]
    if without:
        raise BuildError(f"these packages name no license: {', '.join(without)}")
    return len(document["components"])


def main() -> int:
    tag = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    found = sorted(wheels.DIST.glob(f"xblshim-*-{tag}-{tag}-*.whl"), key=lambda path: path.stat().st_mtime)
    if not found:
        print(f"sbom: dist/ has no wheel for this Python ({tag}): make wheel", file=sys.stderr)
        return 1
    version = found[-1].name.split("-")[1]
    try:
        python = wheels.install(found[-1], sys.executable, wheels.WORK / "sbom")
        target = wheels.DIST / f"xblshim-{version}.cdx.json"
        count = write(str(python), target, "xblshim", version)
    except BuildError as error:
        print(f"sbom: {error}", file=sys.stderr)
        return 1
    wheels.say(f"dist/{target.name}: xblshim {version} and {count} packages")
    return 0


if __name__ == "__main__":
    sys.exit(main())
