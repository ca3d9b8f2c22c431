"""Explains why this configuration can't post a stored update, with the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.outbox.outbox_rows import Scope


class PostingScope(NamedTuple):
    """The service, sandbox and user that this configuration may post for."""

    scope: Scope
    """Its user is None when the service needs no token."""
    problem: str
    """The reason why there is no token. Empty when a token exists or none is needed."""


async def posting_scope(config: Config) -> PostingScope:
    """Reads the configuration. Never signs in: only a token that is already available counts."""
    from xblshim.client.tokens.token_choice import open_tokens
    from xblshim.client.tokens.token_source import TokenError
    from xblshim.outbox.outbox_rows import Scope
    from xblshim.outbox.row_ownership import Ownership
    from xblshim.wiring.service_parts import url_of_service

    url, default = url_of_service(config.service), config.users[0].xuid
    if config.service != "live":
        return PostingScope(Scope(url, config.sandbox), "")
    try:
        tokens = open_tokens(config)
    except TokenError as error:
        return PostingScope(Scope(url, config.sandbox, default), str(error))
    try:
        return PostingScope(await Ownership(tokens, default).scope(url, config.sandbox, wait=False), "")
    finally:
        await tokens.aclose()


def reason(here: PostingScope, service: str, sandbox: str, xuid: int, account: str) -> str:
    """Returns the reason why the update can't be posted, with the remedy. Empty when it can be posted, or when the table shows the reason: another
    service.
    """
    scope = here.scope
    if service != scope.service:
        return ""
    if not sandbox and scope.xuid is not None:
        return (
            "an earlier version of xblshim stored it without its sandbox: "
            f"`xblshim outbox flush --adopt` posts it into {scope.sandbox}"
        )
    if sandbox not in ("", scope.sandbox):
        return f"it is for the sandbox {sandbox}: set XBLSHIM_SANDBOX={sandbox}"
    if here.problem:
        return here.problem
    if scope.xuid is None or (account == scope.account if account and scope.account else xuid == scope.xuid):
        return ""
    if xuid == scope.xuid:
        return (
            "it was accepted with another account's token: configure that account's, or, where the token is still user "
            f"{xuid}'s, `xblshim outbox flush --adopt`"
        )
    return f"it needs a token of user {xuid}, and the configured one is user {scope.xuid}'s (token.*, users)"
