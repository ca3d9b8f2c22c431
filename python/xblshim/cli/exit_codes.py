"""The exit codes of all commands, in one table. docs/run.md and the man pages are rendered from it."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """The exit codes of all commands. `xblshim run` returns the game's own code unless that is 0."""

    DONE = 0
    FAILED = 1
    WRONG_INPUT = 2
    UNMET = 3
    LEAKS = 4
    NOT_EXECUTABLE = 126
    NOT_FOUND = 127
    INTERRUPTED = 130


MEANINGS: dict[int | str, str] = {
    ExitCode.DONE: "The command succeeded.",
    ExitCode.FAILED: "The command failed. The reason and the remedy are on standard error. Also: `doctor` or `parity` found a problem.",
    ExitCode.WRONG_INPUT: "The command line, the definitions or the scenario have an error. Nothing was changed or started.",
    ExitCode.UNMET: "`run`, `assert`: an expectation is not met.",
    ExitCode.LEAKS: "`run --fail-on-leaks`: the game left handles, calls or callbacks open.",
    ExitCode.NOT_EXECUTABLE: "`run`: the game exists, but can't be executed.",
    ExitCode.NOT_FOUND: "`run`: the game was not found.",
    ExitCode.INTERRUPTED: "Ctrl-C ended the command.",
    "128 + n": "`run`: signal n ended the game, such as 139 for SIGSEGV.",
    "-n": "`run`, on Windows: an exception ended the game, such as -1073741819 (0xC0000005) for an access violation.",
    "other": "`run`: the game's own code. It takes precedence over 3 and 4.",
}

BEGIN = "<!-- exit codes: rendered from python/xblshim/cli/exit_codes.py -->"
END = "<!-- end of exit codes -->"


def table() -> str:
    """Renders the table of docs/run.md."""
    rows = "".join(
        f"| {int(code) if isinstance(code, ExitCode) else code} | {text} |\n" for code, text in MEANINGS.items()
    )
    return f"{BEGIN}\n\n| code | meaning |\n|---|---|\n{rows}\n{END}"
