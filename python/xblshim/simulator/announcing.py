"""The events of an update and of a reset: what changed, as the reading side would now tell it. Imported when somebody listens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from .achievement_documents import progress_state, progression_document
from .catalog import single
from .definitions import Definitions
from .event_hub import Hub
from .event_topics import progress_topic, unlock_topic
from .records import Progress, Record, Update
from .update_rules import Outcome
from .wire_format import timestamp

MOST_ENTRIES = 500
"""Of one event of a reset: a client takes messages up to a size."""


def announce(hub: Hub, definitions: Definitions | None, update: Update, outcomes: Sequence[Outcome], now: int) -> None:
    """To be called when the update is on the disk; `now` is the time it was stored with."""
    # By id: where a request has one several times, its last change is what holds.
    changed = {
        achievement_id: Progress(percent, now if outcome is Outcome.UNLOCKED else None, now)
        for (achievement_id, percent), outcome in zip(update.achievements, outcomes, strict=True)
        if outcome.changed
    }
    if not changed:
        return
    topic = progress_topic(update.xuid, update.scid)
    if hub.listeners(topic):
        entries = [_progress(achievement_id, progress) for achievement_id, progress in changed.items()]
        hub.publish(topic, {"progression": entries, "serviceConfigId": update.scid})
    topic = unlock_topic(update.xuid, update.title_id)
    if hub.listeners(topic):
        for achievement_id, progress in changed.items():
            if progress.unlocked_at is not None:
                record = Record(update.xuid, update.scid, achievement_id, update.title_id, progress)
                hub.publish(topic, _unlock(definitions or Definitions(), record))


def announce_reset(hub: Hub, removed: Sequence[Record]) -> None:
    """To be called when these records are gone: their achievements are as if they had never been begun."""
    nothing = Progress(0, None, 0)
    topics: dict[tuple[int, str], list[str]] = {}
    for record in removed:
        topics.setdefault((record.xuid, record.scid), []).append(record.achievement_id)
    for (xuid, scid), ids in topics.items():
        topic = progress_topic(xuid, scid)
        for first in range(0, len(ids) if hub.listeners(topic) else 0, MOST_ENTRIES):
            entries = [_progress(achievement_id, nothing) for achievement_id in ids[first : first + MOST_ENTRIES]]
            hub.publish(topic, {"progression": entries, "serviceConfigId": scid})


def _progress(achievement_id: str, progress: Progress) -> dict[str, Any]:
    return {
        "id": achievement_id,
        "progressState": progress_state(progress.percent),
        **progression_document(progress.percent, progress.unlocked_at),
    }


def _unlock(definitions: Definitions, record: Record) -> dict[str, Any]:
    """Without a rarity, which nobody knows here."""
    entry = single(definitions, record.scid, record.achievement_id, record)
    assert entry is not None  # strict definitions let no update of anything else through
    definition = entry.definition
    return {
        "service": "achievements",
        "achievementId": definition.id,
        "achievementName": definition.name or definition.id,
        "achievementDescription": definition.description,
        "achievementIcon": definition.icon,
        "titleId": str(record.title_id),
        "gamerscore": definition.gamerscore,
        "xuid": str(record.xuid),
        "extendedInfoUrl": definition.deep_link,
        "unlockTime": timestamp(record.progress.unlocked_at),
    }
