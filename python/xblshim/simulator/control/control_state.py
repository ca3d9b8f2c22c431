"""Shared state of the control API's handlers: the service, its events, and one object for each resource."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from xblshim.simulator.events.feed import JOURNAL, Feed
from xblshim.simulator.limits.request_limits import MODES, OFF
from xblshim.simulator.observing.traffic import Timing, Traffic

from .control_errors import ControlError
from .control_events import ControlEvents
from .installed_definitions import InstalledDefinitions
from .network_switch import NetworkSwitch
from .progress_changes import ProgressChanges
from .service_file import ServiceFile
from .service_game_events import GameEvents
from .service_presence import Presence
from .service_relationships import Relationships
from .service_statistics import Statistics
from .service_titles import Titles
from .service_users import Users
from .sessions import Sessions
from .snapshots import Snapshots

if TYPE_CHECKING:
    from xblshim.config import Config
    from xblshim.simulator.endpoint_support import Service
    from xblshim.simulator.journal.entry import Entry
    from xblshim.simulator.records import Record, Update
    from xblshim.simulator.services.event_records import NumberedEvent
    from xblshim.simulator.services.statistic_records import StoredStatistic
    from xblshim.simulator.services.statistic_store import Changed
    from xblshim.simulator.update_rules import Outcome

    from .outbox_view import OutboxView


class Control:
    """The state of the control API. Use it on the service's loop only. Receives actions of titles (`Observer`, `GroupObserver`)."""

    def __init__(self, service: Service, config: Config, timing: Timing | None = None) -> None:
        """`timing`: the clocks of the traffic, which tests replace. Raises DefinitionsError if the configured file became invalid after the service
        was opened.
        """
        self.service = service
        self.traffic = Traffic(timing, log=service.log, time_scale=config.time_scale)
        """Journal, faults, rate limits and networks, which the title chain applies."""
        self.traffic.warning_for = service.titles.warning_for
        self.started_at = service.now()
        service.network = self.traffic.network
        self.events = ControlEvents()
        self.sessions = Sessions()
        self.network = NetworkSwitch(self.traffic.network)
        self.users = Users(service, config.users)
        self.titles = Titles(service, self.network)
        state_dir = Path(config.state_dir)
        definitions = None if config.definitions is None else Path(config.definitions)
        self.definitions = InstalledDefinitions(service, definitions, state_dir)
        self.progress = ProgressChanges(service, self.events)
        self.statistics = Statistics(service, self.events)
        self.presence = Presence(service, self.events)
        self.relationships = Relationships(service, self.events)
        self.game_events = GameEvents(service, self.events)
        self.snapshots = Snapshots(state_dir)
        self.file = ServiceFile(state_dir, service.log)
        self.file.collect = self._saved
        self.outbox: OutboxView | None = None
        """None until the server sets it; without it the service has no outbox."""
        self.feed = Feed(self.started_at)
        """The source of the streams of events. It follows `events` from its first listener on."""
        self.feed.begun = self._follow
        self.openapi: Callable[[], dict[str, Any]] = dict
        """Makes the OpenAPI document. The application sets it, because it has the tables of all resources."""
        service.observer = self
        service.group().observer = self

    async def load(self) -> None:
        """Loads the stored state. Call it once, before the first request."""
        saved = await self.file.load()
        self.users.replace(saved.get("users", []))
        self.relationships.replace(saved.get("relationships", []))
        self.definitions.load(saved.get("definitions", []))

    def _saved(self) -> dict[str, Any]:
        return {
            "users": self.users.saved(),
            "relationships": self.relationships.saved(),
            "definitions": self.definitions.texts(of_api_only=True),
        }

    # Actions of titles

    def updated(self, update: Update, outcomes: Sequence[Outcome], now: int) -> None:
        if self.titles.record_request(update.scid, update.title_id):
            self._publish_title(update.scid)
        self.progress.updated(update, outcomes, now)

    def title_requested(self, scid: str | None, title_id: int | None) -> None:
        if self.titles.record_request(scid, title_id) and scid is not None:
            self._publish_title(scid)

    def statistics_changed(self, changed: Changed) -> None:
        for scid in dict.fromkeys(one.scid for one in (*changed.written, *changed.removed)):
            self.title_requested(scid, None)
        self.statistics.changed(changed)

    def presence_changed(self, xuid: int) -> None:
        self.presence.changed(xuid)

    def event_received(self, event: NumberedEvent) -> None:
        self.title_requested(event.event.scid, event.event.title_id)
        self.game_events.received(event)

    async def all_records(self) -> list[Record | StoredStatistic]:
        """Returns all progress and all statistics, which name the known users and titles."""
        return [*await self.service.store.select(), *await self.statistics.select()]

    def _publish_title(self, scid: str) -> None:
        self.events.publish("title", self.titles.row(scid, ()))

    # Settings that are part of the state

    def limits_mode(self) -> str:
        """The mode of the rate limits: off, warn or on."""
        return self.traffic.limits.mode

    def settings(self) -> dict[str, Any]:
        """Returns the settings that a snapshot stores."""
        return {"limits": self.limits_mode()}

    def check_settings(self, settings: dict[str, Any]) -> None:
        """Raises ControlError for settings that can't be applied."""
        if settings.get("limits", OFF) not in MODES:
            raise ControlError(400, "bad-request", f"settings.limits must be {' or '.join(MODES)}.")

    def apply_settings(self, settings: dict[str, Any]) -> None:
        """Applies settings that `settings` returned before. Ignores unknown ones."""
        if "limits" in settings:
            self.traffic.limits.switch(settings["limits"])

    def _follow(self) -> None:
        """Called when the feed gets its first listener."""
        self.events.listen(lambda topic, document: self.feed.publish(topic, lambda: document))
        self.traffic.journal.watchers.append(self._journal_entry)

    def _journal_entry(self, entry: Entry) -> None:
        self.feed.publish(JOURNAL, entry.document)
