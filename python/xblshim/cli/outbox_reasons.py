"""Explains why this configuration can't post a stored update, with the remedy."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.outbox.outbox_rows import Scope


class Here(NamedTuple):
    """What this configuration may post."""

    scope: Scope
    """Its user is None where the service asks for no token."""
    problem: str
    """Why there is no token; empty where there is one, or none is asked for."""


async def look(config: Config) -> Here:
    """Asks nobody for a token that isn't at hand."""
    from xblshim.client.tokens.token_choice import open_tokens
    from xblshim.client.tokens.token_source import TokenError
    from xblshim.outbox.outbox_rows import Scope
    from xblshim.outbox.row_ownership import Whose
    from xblshim.wiring.service_parts import url_of_service

    url, default = url_of_service(config.service), config.users[0].xuid
    if config.service != "live":
        return Here(Scope(url, config.sandbox), "")
    try:
        tokens = open_tokens(config)
    except TokenError as error:
        return Here(Scope(url, config.sandbox, default), str(error))
    try:
        return Here(await Whose(tokens, default).scope(url, config.sandbox, wait=False), "")
    finally:
        await tokens.aclose()


def reason(here: Here, service: str, sandbox: str, xuid: int, account: str) -> str:
    """A clause with the remedy; empty where it can be posted, and where it is for another service, which is seen as it is."""
    scope = here.scope
    if service != scope.service:
        return ""
    if not sandbox and scope.xuid is not None:
        return (
            "an earlier xblshim stored it without its sandbox: "
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
