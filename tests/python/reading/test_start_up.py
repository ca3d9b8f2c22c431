"""The combined start-up of public game code through the installed library: every step is S_OK, with the local service in the process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

DEFINITIONS = """
scid = "00000000-0000-0000-0000-000012345678"
title_id = "0x12345678"
blocked_words = ["darn"]

[[users]]
xuid = "2814000000000001"
gamertag = "Ada#1234"
friends = ["7", "8", "9"]
favorites = ["9"]
blocked = ["7"]
denied_permissions = ["PlayMultiplayer"]

[[statistics]]
name = "Kills"
event = "Kill"

[[achievements]]
id = "hunter"
name = "Hunter"
gamerscore = 25
statistic = "Kills"
at = 2

[presence.texts]
menu = "In the menu of {0}"
"""


def test_every_step_is_done(environ: dict[str, str], tmp_path: Path) -> None:
    definitions = tmp_path / "definitions.toml"
    definitions.write_text(DEFINITIONS, encoding="utf-8")
    command = [sys.executable, str(Path(__file__).with_name("start_up.py"))]
    variables = {**environ, "XBLSHIM_DEFINITIONS": str(definitions), "XBLSHIM_USERS": "2814000000000001:Ada#1234"}
    ran = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout) == {
        "profile": [True, "Ada1234", "0"],
        "presence": [1, True, "In the menu of Harbour", False],
        "statistics": [["Laps", "Double", "61.5"], ["Car", "String", "roadster"]],
        "several": [2, [["Laps", "Double", "61.5"]], [7, []]],
        "leaderboard": [1, False, 1, "61.5", "Ada1234"],
        "events": [["Kills", "Integer", "2"]],
        "relationships": [[7, False], [8, False], [9, True]],
        "blocked": [7],
        "permissions": [
            [1014, False, [5]],
            [1000, False, [5]],
            [1014, False, [3]],
            [1000, True, []],
            [1014, False, [3]],
            [1000, True, []],
        ],
        "texts": [None, "Darn"],
        "achievement": [1, "2", "2"],
    }
