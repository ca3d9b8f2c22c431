"""Switches the network of titles on and off, for all titles or single ones. The title chain reads it at each request."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xblshim.simulator.title_network import TitleNetwork


class NetworkSwitch:
    """Use it on the service's loop only. Its state is lost at a restart."""

    def __init__(self, network: TitleNetwork) -> None:
        self._network = network

    @property
    def online(self) -> bool:
        """Whether the network of all titles is on."""
        return self._network.service_on

    def title_online(self, scid: str) -> bool:
        """Returns whether this title's requests arrive. `scid` in any letter case."""
        return self._network.is_on(scid.lower(), None)

    def switch(self, *, online: bool) -> None:
        """Switches the network of all titles. Each title's own switch keeps its state."""
        self._network.switch_service(on=online)

    def switch_title(self, scid: str, *, online: bool, title_id: int | None = None) -> None:
        """Switches one title's network. Its title id is known or None."""
        self._network.switch_title(scid, on=online, title_ids=[title_id] if title_id else ())

    @property
    def titles_off(self) -> list[str]:
        return self._network.titles_off
