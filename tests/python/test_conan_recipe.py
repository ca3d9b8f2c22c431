"""The recipe with different profiles. Needs Conan, which `make conan` installs; it runs these tests, too."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONAN = shutil.which("conan", path=str(Path(sys.executable).parent))
pytestmark = pytest.mark.skipif(CONAN is None, reason="needs Conan (make conan)")


def invalid(home: Path, *settings: str) -> str:
    """The sentence with which the recipe refuses a profile with these settings; empty where it doesn't."""
    # Without names of compilers that Conan may not know.
    environment = {name: value for name, value in os.environ.items() if name not in ("CC", "CXX")}
    environment["CONAN_HOME"] = str(home)
    for command in (["profile", "detect", "--exist-ok"], ["graph", "info", ".", "--no-remote", "--format=json"]):
        options = [part for setting in settings if command[0] == "graph" for part in ("-s", setting)]
        ran = subprocess.run(
            [str(CONAN), *command, *options], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
        )
    return str(json.loads(ran.stdout)["graph"]["nodes"]["0"]["info_invalid"] or "")


def test_profiles(tmp_path: Path) -> None:
    supported = (
        ("os=Linux", "arch=x86_64"),
        ("os=Linux", "arch=armv8"),
        ("os=Linux", "arch=x86_64", "compiler.cppstd=14"),
    )
    for settings in supported:
        assert invalid(tmp_path, *settings) == ""
    for settings, named in (
        (("os=Linux", "arch=x86"), "not Linux on x86."),
        (("os=FreeBSD", "arch=x86_64"), "not FreeBSD on x86_64."),
    ):
        sentence = invalid(tmp_path, *settings)
        assert named in sentence
        assert sentence.endswith("Select another profile, or settings such as -s arch=x86_64.")
