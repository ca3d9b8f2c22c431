"""From the configuration to a client that is ready. The heavy imports happen here, not at the import of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.config import Config

    from .achievements import AchievementsClient
    from .policy import TokenSource

LIVE_URL = "https://achievements.xboxlive.com"
LOCAL_URL = "http://xblshim.local"


class OpeningError(RuntimeError):
    """The configured service can't be used; the text is a sentence with the remedy."""


def open_client(config: Config, log: Callable[[str, str], None]) -> AchievementsClient:
    """The client of the configured service. Makes no request.

    Raises OpeningError where `live` has no token, and what the local service's opening raises.
    """
    from xblshim._version import version

    if config.service == "live":
        tokens = _live_token(config)
    from .achievements import AchievementsClient
    from .policy import NoToken, Policy
    from .requests import RequestBuilder
    from .transport import local_transport, network_transport

    user_agent = f"xblshim/{version()}"
    if config.service == "local":
        from xblshim.simulator.opening import open_local_service

        service = open_local_service(config, log)
        return AchievementsClient(
            RequestBuilder(LOCAL_URL, user_agent), Policy(local_transport(service.app)), log, service.aclose
        )
    if config.service == "live":
        return AchievementsClient(RequestBuilder(LIVE_URL, user_agent), Policy(network_transport(), tokens), log)
    return AchievementsClient(RequestBuilder(config.service, user_agent), Policy(network_transport(), NoToken()), log)


def _live_token(config: Config) -> TokenSource:
    from .policy import StaticToken

    if config.token.source == "none":
        raise OpeningError(
            "service = live needs a developer's own token: set XBLSHIM_TOKEN to its Authorization value, or set service = local."
        )
    if config.token.source != "value" or config.token.value is None:
        raise OpeningError(
            f"token.source = {config.token.source} is not supported by this version: set XBLSHIM_TOKEN to the Authorization value."
        )
    return StaticToken(config.token.value)
