"""What a list of 1,000 achievements costs: from the response's body to a page, and from the page to C structs.

list_costs.py    prints the least CPU of 100 rounds; a part of make bench
"""

import json
import runpy
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cffi import FFI

from xblshim.bridge.result_structs import PAGE
from xblshim.bridge.struct_writer import write_struct
from xblshim.client.wire.achievement_json import read_list
from xblshim.client.wire.json_document import parse
from xblshim.host import collector

ROOT = Path(__file__).parents[1]
COUNT = 1000
ROUNDS = 100


def achievement(number: int) -> dict[str, Any]:
    """An achievement in the service's form. Id, name and time are its own."""
    lamp = {"name": "lamp.png", "type": "Art", "url": "https://images.example.test/lamp.png"}
    gamerscore = {"name": None, "description": None, "value": "25", "type": "Gamerscore", "valueType": "Int"}
    item = {"name": "Brass lamp", "description": "A lamp for your cabin", "value": "lamp_01", "type": "InApp"}
    unlocked = datetime(2023, 1, 1) + timedelta(seconds=7919 * number)
    return {
        "id": str(number),
        "serviceConfigId": "00000000-0000-0000-0000-000012345678",
        "name": f"Achievement {number}",
        "titleAssociations": [{"name": "Harbour Nights", "id": 305419896}],
        "progressState": "Achieved",
        "progression": {
            "requirements": [{"id": "a1f3c2d4-9e10-4b55-8a61-0c1d2e3f4a5b", "current": "100", "target": "100"}],
            "timeUnlocked": f"{unlocked.isoformat()}.1234567Z",
        },
        "mediaAssets": [{"name": "icon.png", "type": "Icon", "url": "https://images.example.test/icon.png"}],
        "platforms": ["WindowsOneCore", "XboxOne"],
        "isSecret": True,
        "description": "You lit every lantern in the harbour.",
        "lockedDescription": "Light every lantern.",
        "productId": "11111111-2222-3333-4444-555555555555",
        "achievementType": "Persistent",
        "participationType": "Individual",
        "timeWindow": None,
        "rewards": [gamerscore | {"mediaAsset": None}, item | {"valueType": "String", "mediaAsset": lamp}],
        "estimatedTime": "01:30:15",
        "deeplink": "harbour://quest/7",
        "isRevoked": False,
        "rarity": {"currentCategory": "Rare", "currentPercentage": 3.4},
    }


def least(work: Callable[[], object]) -> float:
    """Returns milliseconds of CPU."""

    def once() -> float:
        before = time.thread_time()
        work()
        return time.thread_time() - before

    return min(once() for _ in range(ROUNDS)) * 1000


def boundary() -> FFI:
    """Returns the declarations of the structs between the core and the Python side."""
    ffi, build = FFI(), runpy.run_path(str(ROOT / "python" / "xblshim" / "bridge" / "build.py"))
    ffi.cdef(build["public_declarations"](*build["FILLED"]))
    ffi.cdef(build["abi_declarations"](ROOT / "src"))
    return ffi


def main() -> None:
    body = json.dumps(
        {"achievements": [achievement(number) for number in range(COUNT)], "pagingInfo": {"continuationToken": None}}
    ).encode()
    page, ffi = read_list(body), boundary()

    def structs() -> object:
        return write_struct(ffi, PAGE, page, lambda size: ffi.new("char[]", size))

    print(f"\na list of {COUNT:,} achievements, {len(body) / 1e6:.2f} MB | CPU")
    rows: list[tuple[str, Callable[[], object]]] = [
        ("json.loads of the body, for comparison", lambda: json.loads(body)),
        ("the document, with its checks", lambda: parse(body)),
        ("the page", lambda: read_list(body)),
        ("its C structs", structs),
    ]
    for title, work in rows:
        print(f"{title:40} | {least(work):5.2f} ms")
    collector.pause()  # as in xblshim's own interpreter
    collector.resume()
    for title, work in rows[2:]:
        print(f"{title + ', in our own interpreter':40} | {least(work):5.2f} ms")


if __name__ == "__main__":
    main()
