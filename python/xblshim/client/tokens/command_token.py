"""A command that prints the token. Runs when a token is needed, before the token expires, and after a 401."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from xblshim.client.attempts.log_texts import one_line
from xblshim.config.setting_values import token_value
from xblshim.host.worker import run_on_worker

from .renewed_token import Obtained, RenewedToken
from .token_expiry import expiry_of, read_moment
from .token_process import Command
from .token_source import Secrets, TokenError, hide_what_looks_like_a_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from .token_process import Ran

SECONDS = 30.0


class CommandToken(RenewedToken):
    """Runs the command in the system's shell, without input.

    It prints the Authorization value, and may add a line `expires=` with seconds since 1970 or a moment in ISO 8601; a JWT says it itself.
    """

    def __init__(self, command: str, *, seconds: float = SECONDS, clock: Callable[[], float] = time.time) -> None:
        super().__init__(seconds + 2, clock, command)
        self._command = command
        self._run_seconds = seconds

    async def _obtain(self, refused: str | None) -> Obtained:
        command = Command(self._command)
        try:
            result = await run_on_worker(lambda: command.run(self._run_seconds), command.kill)
        except OSError as error:
            raise TokenError(
                f"token.command can't be run ({error.strerror}): correct it (XBLSHIM_TOKEN_COMMAND)."
            ) from None
        if not result.known:
            raise TokenError(
                "token.command ended, but its exit status went to another part of this program, so its output is not used: "
                "have the program wait for its own children only, or use token.file."
            )
        if result.status is None:
            raise TokenError(self._timeout_text())
        if result.status != 0:
            raise TokenError(
                f"token.command ended with {_status(result.status)}{self._error_output(result)}: run it in a shell to see what is wrong."
            )
        return read_output(result.output, lambda: self._error_output(result))

    def _timeout_text(self) -> str:
        return (
            f"token.command didn't end within {self._run_seconds:g} s, or printed without end, and was killed: "
            "make it print the Authorization value and exit."
        )

    def _error_output(self, result: Ran) -> str:
        """Returns the command's stderr without anything from its stdout, and without anything that looks like a token."""
        text = Secrets(result.output.decode("utf-8", "replace")).hide(result.errors.decode("utf-8", "replace"))
        text = one_line(hide_what_looks_like_a_token(self.hide(text)))
        return f" and said: {text}" if text else ""


def read_output(output: bytes, error_text: Callable[[], str] = lambda: "") -> Obtained:
    """Returns the token and its expiry time. Raises TokenError when there is no token."""
    lines = [line.strip() for line in output.decode("utf-8", "replace").splitlines() if line.strip()]
    expires = None
    if lines and lines[-1].lower().startswith(("expires=", "expires:")):
        expires = read_moment(lines.pop()[8:])
        if expires is None:
            raise TokenError(
                "token.command printed a line expires= that is no time: write seconds since 1970, or one such as 2030-01-31T12:00:00Z."
            )
    if not lines:
        raise TokenError(f"token.command printed nothing{error_text()}: make it print the Authorization value.")
    if len(lines) > 1:
        raise TokenError("token.command printed several lines: make it print the Authorization value alone.")
    try:
        value = token_value(lines[0])
    except ValueError as error:
        raise TokenError(f"token.command printed an invalid token: {error}.") from None
    return Obtained(value, expires if expires is not None else expiry_of(value))


def _status(status: int) -> str:
    return f"signal {-status}" if status < 0 else f"status {status}"
