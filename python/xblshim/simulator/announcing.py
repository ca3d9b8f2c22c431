"""Sends events of changed progress, in the form of the reading endpoints. Imported when a title subscribes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .achievement_documents import driven_document, driven_state, progress_state, progression_document
from .catalog import single
from .definitions import AchievementDefinition
from .event_topics import progress_topic, unlock_topic
from .icon_urls import IconUrls
from .known_titles import KnownTitles
from .records import Progress, Record, Update
from .update_rules import Outcome
from .wire_format import timestamp

if TYPE_CHECKING:
    from .endpoint_support import Service

MOST_ENTRIES = 500
"""The most entries of one event, because clients limit the size of messages."""
NOTHING = Progress(0, None, 0)


def announce(service: Service, update: Update, outcomes: Sequence[Outcome], now: int) -> None:
    """Sends the events of an update that is on the disk; `now` is its stored time."""
    records = changed_records(update, outcomes, now)
    announce_records(service, records)
    announce_unlocks(service, [record for record in records if record.progress.unlocked_at is not None])


def changed_records(update: Update, outcomes: Sequence[Outcome], now: int) -> list[Record]:
    """Returns the stored records that an update at the time `now` changed."""
    # By id: if a request names an achievement several times, its last change counts.
    changed = {
        achievement_id: Progress(percent, now if outcome is Outcome.UNLOCKED else None, now)
        for (achievement_id, percent), outcome in zip(update.achievements, outcomes, strict=True)
        if outcome.changed
    }
    return [Record(update.xuid, update.scid, key, update.title_id, progress) for key, progress in changed.items()]


def announce_records(service: Service, records: Sequence[Record], values: Mapping[str, float] | None = None) -> None:
    """Sends the current progress of these achievements (NOTHING: none). `values`: the statistics of the records' user by lower-case name; None:
    unknown.
    """
    hub = service.hub
    topics: dict[tuple[int, str], list[Record]] = {}
    for record in records:
        topics.setdefault((record.xuid, record.scid), []).append(record)
    for (xuid, scid), changed in topics.items():
        topic = progress_topic(xuid, scid)
        for first in range(0, len(changed) if hub.listeners(topic) else 0, MOST_ENTRIES):
            entries = [_progress(service.titles, one, values) for one in changed[first : first + MOST_ENTRIES]]
            hub.publish(topic, {"progression": entries, "serviceConfigId": scid})


def announce_unlocks(service: Service, records: Sequence[Record]) -> None:
    """Sends the unlocks of these achievements."""
    hub = service.hub
    for record in records:
        topic = unlock_topic(record.xuid, record.title_id)
        if hub.listeners(topic):
            hub.publish(topic, _unlock(service.titles, record, service.address))


def without_progress(records: Sequence[Record]) -> list[Record]:
    """Returns the same achievements without progress."""
    return [record._replace(progress=NOTHING) for record in records]


def _progress(titles: KnownTitles, record: Record, values: Mapping[str, float] | None) -> dict[str, Any]:
    progress = record.progress
    definitions = titles.of(record.scid)
    definition = definitions.achievements.get(record.achievement_id) if definitions is not None else None
    if definition is not None and definition.driven_by:
        if values is None:  # derived from the progress
            values = {one.statistic.lower(): one.at * progress.percent // 100 for one in definition.driven_by}
        state = driven_state(definition, progress.percent, values)
        document = driven_document(definition, progress.unlocked_at, values)
    else:
        state = progress_state(progress.percent)
        document = progression_document(progress.percent, progress.unlocked_at)
    return {"id": record.achievement_id, "progressState": state, **document}


def _unlock(titles: KnownTitles, record: Record, address: str | None) -> dict[str, Any]:
    """Builds an unlock event without a rarity, which is unknown here."""
    entry = single(titles, record.scid, record.achievement_id, record)
    definition = entry.definition if entry is not None else AchievementDefinition(record.achievement_id)
    return {
        "service": "achievements",
        "achievementId": definition.id,
        "achievementName": definition.name or definition.id,
        "achievementDescription": definition.description,
        "achievementIcon": IconUrls(titles, address).of(record.scid, definition, "icon"),
        "titleId": str(record.title_id),
        "gamerscore": definition.gamerscore,
        "xuid": str(record.xuid),
        "extendedInfoUrl": definition.deep_link,
        "unlockTime": timestamp(record.progress.unlocked_at),
    }
