"""Follows the README's commands, and then the tutorial's, in a fresh clone with an empty home, and reads the page.
`make first-steps` prints the time until the page had the unlocked achievement.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests" / "docs"))
from page_script import PORT, script  # noqa: E402

ADDRESS = "http://127.0.0.1:8621"
"""Not the pages' port, because a service may run on this machine."""
LISTED = ("make demo",)
"""Commands that the tests of the pages leave out."""


def copied(page: Path, until: str) -> str:
    """Returns the page's commands as one script. A service that runs until Ctrl-C stays in the background, as in a reader's first terminal."""
    text = script(page, until).replace(PORT, ADDRESS.rpartition(":")[2])
    for command in LISTED:
        text = text.replace(f": # {command}", command)
    start = text.index("xblshim() {")
    end = text.index("\n}\n", start) + 3
    return text[:start] + SERVED + text[end:]


SERVED = """xblshim() {
  case "${1-}" in
    serve)
      command xblshim "$@" --port 8621 >serve.log 2>&1 &
      trap "kill $!" EXIT
      for _ in $(seq 300); do grep -q '^Serving' serve.log && return; sleep 0.1; done
      cat serve.log >&2
      return 1
      ;;
    *) command xblshim "$@" ;;
  esac
}
"""
LOOK = f"""
curl -sf {ADDRESS}/ >/dev/null
xblshim assert --unlocked 7
"""


def follow(page: str, clone: Path, environment: dict[str, str], until: str = "") -> str:
    """Runs the page's commands. Returns the time until the last one ended and the service had achievement 7 unlocked."""
    began, spent = time.monotonic(), getrusage(RUSAGE_CHILDREN)
    subprocess.run(
        ["bash", "-c", copied(ROOT / page, until) + LOOK], cwd=clone, env=environment, check=True, timeout=1200
    )
    now = getrusage(RUSAGE_CHILDREN)
    processor = now.ru_utime + now.ru_stime - spent.ru_utime - spent.ru_stime
    return f"{page}: {time.monotonic() - began:.0f} s until the page had an unlocked achievement, {processor:.0f} s of them of the processor"


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        clone, home = Path(folder) / "xblshim", Path(folder) / "home"
        home.mkdir()
        subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
        kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
        kept |= {name: text for name, text in os.environ.items() if name.startswith(("PIP_", "CCACHE_"))}
        environment = {**kept, "HOME": str(home)}
        print(follow("README.md", clone, environment, until="## In a game"), flush=True)
        print(follow("docs/tutorial.md", clone, {**environment, "HOME": folder}), "(the library was built)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
