"""Converts a page's blocks to one bash script. It does what a reader does who copies everything, from top to bottom."""

from __future__ import annotations

import shutil
import stat
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from snippets import ROOT, Snippet, is_listed, listed_command, snippets, typed_lines

PORT = "8620"
"""The port in the pages. The tests replace it by a free one."""
PRELUDE = """set -euo pipefail
xblshim() {
  case "${1-}" in
    serve | watch) python "$BRIEFLY" "$@" ;; # runs until Ctrl-C
    *) command xblshim "$@" ;;
  esac
}
"""
BRIEFLY = '''"""Runs `xblshim serve` or `watch` until its first line, then presses Ctrl-C."""
import signal, subprocess, sys

signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell's background job ignores it, and so would the command
more = ["--port", "0"] if sys.argv[1] == "serve" else []
with subprocess.Popen(["xblshim", *sys.argv[1:], *more], stdout=subprocess.PIPE, text=True) as command:
    line = command.stdout.readline()
    command.send_signal(signal.SIGINT)
    command.communicate(timeout=60)
sys.exit(0 if line and command.returncode in (0, 130) else 1)
'''
STATUSES = {
    "xblshim parity": 1,  # differences
    "xblshim surface": 1,  # stubs
    "xblshim doctor": 1,  # a problem of the machine
}
"""The highest exit status of these commands that counts as success."""


def script(page: Path, until: str = "") -> str:
    """Returns the script up to the line `until`: the commands of shell blocks, and files saved in the shell's folder."""
    parts = [PRELUDE]
    lines = page.read_text("utf-8").splitlines()
    end = lines.index(until) if until else len(lines)
    for one in snippets(page):
        if one.line > end:
            break
        if one.title and one.language not in ("sh", "console"):
            parts.append(f"cat >'{one.title}' <<'END OF {one.title}'\n{one.text}END OF {one.title}\n")
        elif one.language in ("sh", "console") and not is_listed(one):
            parts.append(f"printf '\\n== %s\\n' '{one.name}' >&2\n{_commands(one)}\n")
    return "\n".join(parts)


def _commands(one: Snippet) -> str:
    return "\n".join(_command(line) for line in typed_lines(one))


def _command(line: str) -> str:
    if listed_command(line):
        return f": # {line}"
    for start, highest in STATUSES.items():
        if line.startswith(start):
            return f"{line} || [ $? -le {highest} ]"
    return line


def has_commands(page: Path) -> bool:
    return any(one.language in ("sh", "console") for one in snippets(page))


def run(page: Path, folder: Path, environment: dict[str, str], port: str, setup: str = "") -> None:
    """Runs the page's script in `folder`. A failure shows its output."""
    helper = folder / ".briefly.py"
    helper.write_text(BRIEFLY)
    text = script(page).replace(PORT, port)
    done = subprocess.run(
        ["bash", "-c", f"{setup}\n{text}"],
        cwd=folder,
        env={**environment, "BRIEFLY": str(helper)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=220,
        check=False,
    )
    assert done.returncode == 0, f"{page.relative_to(ROOT)} ended with {done.returncode}:\n{done.stdout[-4000:]}"


GAME = ROOT / "docs" / "tutorial.md"
DEFINITIONS = """
scid = "00000000-0000-0000-0000-000012345678"
title_id = "0x12345678"
title_name = "Harbor Nights"
[[achievements]]
id = "7"
name = "Lantern Keeper"
"""
SCENARIO = "[[steps]]\ntimes = 1\naction = { status = 503 }\n"
CSHARP = """using System; using System.Runtime.InteropServices;
static class Native { [DllImport("XGamingRuntimeThunks")] public static extern int XTaskQueueDispatch(IntPtr queue, uint port, uint timeout); }
"""


def files(folder: Path, native: Path, game: Path) -> None:
    """Makes the files that pages name: a game, definitions, a scenario, headers, a wrapper. The headers are this library's own."""
    folder.mkdir()
    for name in ("achievements.toml", "title.toml"):
        (folder / name).write_text(DEFINITIONS)
    for name in ("evening.toml", "outage.toml"):
        (folder / name).write_text(SCENARIO)
    for name in ("Assets/Interop", "Assets/Plugins/GDK", "build", "third_party", "path/to"):
        (folder / name).mkdir(parents=True)
    for name in ("Native.cs", "Assets/Interop/Native.cs", "Assets/Plugins/GDK/Native.cs"):
        (folder / name).write_text(CSHARP)
    for name in ("game.cpp", "CMakeLists.txt"):
        (folder / name).write_text(program(name))
    for name in ("game", "Game.exe", "build/game", "build/player"):
        if not (folder / name).exists():
            shutil.copy(game, folder / name)
            (folder / name).chmod((folder / name).stat().st_mode | stat.S_IXUSR)
    for name in ("gdk/250400", "gdk/251000", "xbox-live-api/Include", "libHttpClient/Include"):
        (folder / name).mkdir(parents=True)
        for one in (native / "include").iterdir():
            if one.name != "xblshim":  # further spellings of the same headers
                (folder / name / one.name).symlink_to(one)
    for name in ("path/to/xblshim", "third_party/xblshim"):
        (folder / name).symlink_to(ROOT)
    (folder / "build" / "libgame.so").symlink_to(native / "lib" / "libxblshim.so")
    (folder / "examples").symlink_to(ROOT / "examples")
    (folder / ".venv").symlink_to(sys.prefix)


def program(name: str) -> str:
    """Returns the text of a file in the tutorial."""
    return next(one.text for one in snippets(GAME) if one.title == name)


@dataclass(frozen=True)
class Reader:
    """A reader who copies the commands."""

    home: Path
    native: Path
    game: Path
    environment: dict[str, str]
    port: str

    def folder(self, name: str) -> Path:
        """Makes a folder with the files that the pages name."""
        path = self.home / name
        files(path, self.native, self.game)
        return path
