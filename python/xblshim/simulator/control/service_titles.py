"""Lists the service's titles: those in definitions, those with progress, and those that sent requests."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from xblshim.simulator.wire_format import timestamp

if TYPE_CHECKING:
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.records import Record
    from xblshim.simulator.services.statistic_records import StoredStatistic

    from .network_switch import NetworkSwitch

MOST_TITLES = 1000
"""The most scids that are remembered, because a program under test may send any."""


class Titles:
    """The titles. Use it on the service's loop only."""

    def __init__(self, service: Service, network: NetworkSwitch) -> None:
        self._service = service
        self._network = network
        self._last_requests: dict[str, int] = {}
        """The time of each scid's last request."""
        self._ids: dict[str, int] = {}
        """The title id that came with each scid."""

    def record_request(self, scid: str | None, title_id: int | None) -> bool:
        """Records a title's request. Returns whether the title is new."""
        if scid is None:
            scids = [one.scid for one in self._service.titles if title_id is not None and one.title_id == title_id]
            scids += [known for known, one in self._ids.items() if one == title_id and known not in scids]
        else:
            scids = [scid]
        new = False
        for one in scids:
            if one not in self._last_requests and len(self._last_requests) >= MOST_TITLES:
                continue
            new = new or one not in self._last_requests
            self._last_requests[one] = self._service.now()
            if title_id:
                self._ids[one] = title_id
        return new

    def known(self, records: Iterable[Record | StoredStatistic]) -> list[str]:
        """Returns the scids, those in definitions first. `records`: all progress and all statistics."""
        defined = (one.scid for one in self._service.titles)
        stored = (record.scid for record in records)
        return list(dict.fromkeys([*defined, *stored, *self._last_requests, *self._network.titles_off]))

    def title_id(self, scid: str, records: Iterable[Record] = ()) -> int | None:
        """Returns the title id of a scid, if known. `records`: the scid's."""
        definitions = self._service.titles.of(scid)
        if definitions is not None and definitions.title_id is not None:
            return definitions.title_id
        return self._ids.get(scid) or next((record.title_id for record in records if record.title_id), None)

    def row(self, scid: str, records: Iterable[Record]) -> dict[str, Any]:
        """Returns a title in the control API's form. `records`: the title's, perhaps among others."""
        stored = [record for record in records if record.scid == scid]
        definitions = self._service.titles.of(scid)
        title_id = self.title_id(scid, stored)
        named = set(definitions.achievements) if definitions is not None else set()
        made = set() if definitions is not None and definitions.strict else {record.achievement_id for record in stored}
        return {
            "scid": scid,
            "titleId": str(title_id) if title_id else None,
            "name": definitions.title_name if definitions is not None else "",
            "defined": definitions is not None,
            "strict": definitions.strict if definitions is not None else self._service.titles.strict,
            "achievements": len(named | made),
            "online": self._network.title_online(scid),
            "warnings": self._service.titles.warnings_of(scid, self._ids.get(scid)),
            **({"lastSeen": timestamp(self._last_requests[scid])} if scid in self._last_requests else {}),
        }
