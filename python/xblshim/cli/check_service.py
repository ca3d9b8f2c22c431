"""Service checks of `xblshim doctor`. They send requests only to a service on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.host.loopback import is_loopback

from .checks import Finding

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.simulator.definitions import Definitions

NAME = "service"
_TIMEOUT = 5.0


def check_service(config: Config) -> Finding:
    if config.service == "local":
        return _check_local(config)
    if config.service == "live":
        return _check_live(config)
    return _check_address(config.service)


def _check_local(config: Config) -> Finding:
    from xblshim.simulator.definitions import load_definitions
    from xblshim.simulator.local_service import store_path
    from xblshim.simulator.records import Selection
    from xblshim.simulator.service_errors import DefinitionsError

    from .local_records import CommandError, list_local
    from .quarantine_report import quarantined_achievements

    try:
        known = load_definitions(config.definitions)
        held = list_local(config, Selection())
    except (CommandError, DefinitionsError) as error:
        return Finding(NAME, False, str(error))
    warnings = _other_titles(config, known, {str(row["scid"]) for row in held.rows})
    defined = f", {len(known.achievements)} defined in {config.definitions}" if config.definitions is not None else ""
    quarantined, lost = quarantined_achievements(store_path(config))
    return Finding(
        NAME, not lost, "; ".join([f"local, {len(held.rows)} achievements held{defined}", *warnings, *quarantined])
    )


def _other_titles(config: Config, definitions: Definitions, scids: set[str]) -> list[str]:
    """Returns a warning for each scid that has progress but no definitions, and for a title id that differs from that of the definitions."""
    from xblshim.simulator.known_titles import KnownTitles

    titles = KnownTitles([definitions])
    warnings = [warning for scid in sorted(scids) for warning in titles.warnings_of(scid)]
    if config.title_id is not None and definitions.scid:
        warnings += titles.warnings_of(definitions.scid, config.title_id)
    return [f"warning: {warning}" for warning in warnings]


def _check_live(config: Config) -> Finding:
    """Checks that a token is configured. Runs no command and sends no request."""
    import asyncio

    from xblshim.wiring.open_client import open_client
    from xblshim.wiring.service_parts import OpeningError

    try:
        asyncio.run(open_client(config, lambda level, text: None).aclose())
    except OpeningError as error:
        return Finding(NAME, False, str(error))
    return Finding(NAME, True, "live, with a token; the check sends no request to the live service")


def _check_address(address: str) -> Finding:
    import os
    from urllib.parse import urlsplit

    from xblshim.client.attempts.attempt import MAX_BODY, AttemptFailed
    from xblshim.client.attempts.blocking_request import ask

    if not is_loopback(urlsplit(address).hostname or ""):
        return Finding(NAME, True, f"{address} is on another machine; the check sends no request there")
    url = address.rstrip("/") + "/xblshim/v1"
    try:
        response = ask("GET", url, {}, None, environ=os.environ, seconds=_TIMEOUT, max_body=MAX_BODY)
    except AttemptFailed as error:
        return Finding(
            NAME,
            False,
            f"no service answers at {address} ({error}): start one with `xblshim serve`, or correct service (XBLSHIM_SERVICE).",
        )
    if response.status == 200 and b'"xblshim ' in response.body:
        return Finding(NAME, True, "; ".join([f"xblshim serve answers at {address}", *_served_warnings(address)]))
    return Finding(
        NAME, True, f"something answers at {address} (status {response.status}), but it isn't `xblshim serve`"
    )


def _served_warnings(address: str) -> list[str]:
    """Returns the service's warnings about its titles."""
    from xblshim.control_client import ControlClient, ControlClientError

    try:
        with ControlClient(address, timeout=_TIMEOUT) as service:
            return [f"warning: {warning}" for title in service.get("titles") for warning in title["warnings"]]
    except (ControlClientError, KeyError, TypeError):
        return []
