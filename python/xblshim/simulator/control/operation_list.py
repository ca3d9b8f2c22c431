"""All operations and all schemas, in the document's order. To register a resource, import its module and add it to `_RESOURCES`.

A resource's module has OPERATIONS, a tuple of Operation, and SCHEMAS, the schemas by name that its operations refer to with `ref`.
"""

from __future__ import annotations

from . import (
    definitions_routes,
    events_routes,
    faults_routes,
    game_events_routes,
    journal_routes,
    json_schemas,
    leaderboards_routes,
    limits_routes,
    outbox_routes,
    presence_routes,
    progress_routes,
    relationships_routes,
    scenario_routes,
    service_routes,
    session_routes,
    snapshots_routes,
    state_routes,
    statistics_routes,
    titles_routes,
    users_routes,
)
from .json_schemas import Schema
from .operations import Operation

_RESOURCES = (
    service_routes,
    session_routes,
    users_routes,
    titles_routes,
    definitions_routes,
    progress_routes,
    statistics_routes,
    leaderboards_routes,
    presence_routes,
    relationships_routes,
    game_events_routes,
    state_routes,
    snapshots_routes,
    faults_routes,
    scenario_routes,
    limits_routes,
    journal_routes,
    events_routes,
    outbox_routes,
)

OPERATIONS: tuple[Operation, ...] = tuple(operation for resource in _RESOURCES for operation in resource.OPERATIONS)
COMPONENTS: dict[str, Schema] = {
    name: schema for module in (json_schemas, *_RESOURCES) for name, schema in module.SCHEMAS.items()
}
