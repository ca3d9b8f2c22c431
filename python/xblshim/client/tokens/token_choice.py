"""Selects the source of tokens from the configuration. Raises TokenError with a sentence for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .token_source import TokenError

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.host.log_callback import Log

    from .token_source import UserTokenSource


def open_tokens(config: Config, log: Log | None = None) -> UserTokenSource:
    """Returns the configured source. Runs no command, reads no token and sends no request yet."""
    token = config.token
    if token.source == "value" and token.value is not None:
        from .value_token import ValueToken

        return ValueToken(token.value)
    if token.source == "file" and token.file is not None:
        from .file_token import FileToken

        return FileToken(token.file)
    if token.source == "command" and token.command is not None:
        from .command_token import CommandToken

        return CommandToken(token.command)
    if token.source == "login" or (token.source == "none" and config.origins["token.source"] == "default"):
        from .stored_login import LoginStore

        store = LoginStore(config.state_dir)
        if store.exists():
            from .login_token import LoginToken
            from .sign_in_http import SignInHttp

            return LoginToken(store, SignInHttp(), sandbox=config.sandbox, log=log)
    raise TokenError(
        f"service = {config.service} needs a developer's own token: set XBLSHIM_TOKEN to its Authorization value, "
        "XBLSHIM_TOKEN_FILE or XBLSHIM_TOKEN_COMMAND to where it comes from, or run xblshim login."
    )
