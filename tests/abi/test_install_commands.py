"""Installation commands: one constant supplies those in all sentences and on all pages."""

from __future__ import annotations

import re
import subprocess

import pytest
from abi_compilers import ROOT

from xblshim.abi.render_install import SOURCES, install_source, with_source
from xblshim.host import install_command
from xblshim.host import install_source as rendered

UNPUBLISHED = {
    "pip install .": "pip install xblshim",
    'run pip install ".[fast]", or': 'run pip install "xblshim[fast]", or',
    "`pip install .[login]`),": "`pip install xblshim[login]`),",
    "py -3.13 -m pip install --target GAME\\lib .\n": "py -3.13 -m pip install --target GAME\\lib xblshim\n",
    '"pip install \\".[fast]\\")"': '"pip install \\"xblshim[fast]\\")"',
    "pip download --platform win_amd64 --only-binary=:all: .": "pip download --platform win_amd64 --only-binary=:all: xblshim",
}
OTHERS = (
    "pip install --group test",
    "pip install cffi",
    "`pip install`. Then xblshim",
    "pip install ../x",
    "pip install ./y",
)


@pytest.mark.parametrize(("clone", "published"), UNPUBLISHED.items())
def test_commands_are_converted_in_both_directions(clone: str, published: str) -> None:
    assert with_source(clone, "xblshim") == published
    assert with_source(published, ".") == clone
    assert with_source(clone, ".") == clone


def test_a_clone_in_another_folder() -> None:
    assert with_source('pip install "./xblshim[parity]"', ".") == 'pip install "./xblshim[parity]"'
    assert with_source('pip install "./xblshim[parity]"', "xblshim") == 'pip install "xblshim[parity]"'


@pytest.mark.parametrize("text", OTHERS)
def test_other_commands_stay(text: str) -> None:
    assert with_source(text, "xblshim") == with_source(text, ".") == text


def test_no_file_has_another_install_command() -> None:
    """Files of tests have examples of both commands, and tools/wheel.py installs a wheel. No other file has a command of its own."""
    source, place = install_source(ROOT)
    assert (source, place) in SOURCES.values()
    assert (source, place) == (rendered.SOURCE, rendered.PLACE)
    assert install_command.pip_install("-U", extra="fast") == f'pip install -U "{source}[fast]"{place}'
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("needs git, for the list of files")
    # Only options and their values may follow "install". A word "xblshim" later in the sentence doesn't count.
    command = re.compile(
        r"""pip3?["',\s]+install["',\s]+(?:-[\w-]+(?:[= ][^\s`"'-][^\s`"']*)?["',\s]+)*["'\\]*xblshim\b(?![./-])"""
    )
    if source == "xblshim":
        command = re.compile(r"""pip3? install (?:-[\w-]+ )*["'\\]*\.(?:/xblshim)?(?:\[|["'`\s]|$)""")
    found = []
    for name in filter(None, listed.stdout.decode().split("\0")):
        path = ROOT / name
        if not name.startswith("tests/") and name != "tools/wheel.py" and path.is_file() and path.suffix != ".png":
            for match in command.finditer(path.read_text("utf-8", "replace")):
                found.append(f"{name}: {match[0]}")
    assert found == []
