"""Presence that expires is an event, as when a user leaves."""

import asyncio
from dataclasses import replace
from pathlib import Path
from typing import Any

from services_support import ADA, BOB, ServiceWorld, run
from simulator_support import TITLE_ID

from xblshim.model.boundary_enums import SubscriptionKind
from xblshim.model.event_values import DevicePresenceChange, TitlePresenceChange
from xblshim.model.requests import Subscribe
from xblshim.simulator.services.definition_changes import announced_definitions
from xblshim.simulator.services.presence_changes import forget_presence, replace_presence, set_presence
from xblshim.simulator.services.service_group import ServiceGroup
from xblshim.simulator.title_world import PresenceDefinition, World

EXPIRES = 0.1
"""Seconds, on the service's clock and on the loop's. The first is moved by hand."""


def group_of(service: ServiceWorld) -> ServiceGroup:
    service.service.time_scale = 1 / EXPIRES
    group: ServiceGroup = service.service.group()
    return group


async def subscribe(service: ServiceWorld, *users: int) -> None:
    for user in users:
        await service.events.subscribe(user, Subscribe(SubscriptionKind.DEVICE_PRESENCE, user, 0, ""))
        await service.events.subscribe(user + 10, Subscribe(SubscriptionKind.TITLE_PRESENCE, user, TITLE_ID, ""))
    service.told.clear()


def told(service: ServiceWorld) -> list[tuple[int, Any]]:
    """The user, and whether at a device (True, False) or in the title ("in", "out")."""
    found: list[tuple[int, Any]] = []
    for _, event in service.told:
        if isinstance(event, DevicePresenceChange):
            found.append((event.xuid, event.logged_on))
        elif isinstance(event, TitlePresenceChange):
            found.append((event.xuid, "in" if event.state == 1 else "out"))
    return found


async def until(service: ServiceWorld, *expected: tuple[int, Any]) -> None:
    async with asyncio.timeout(20):
        while len(told(service)) < len(expected):
            await asyncio.sleep(0.005)
    assert told(service) == list(expected)


def run_expiring(folder: Path, steps: Any) -> None:
    run(folder, steps, World(presence=PresenceDefinition(expires_seconds=1)))


ARRIVES = (ADA, "in"), (ADA, True)
LEAVES = (ADA, "out"), (ADA, False)


def test_a_user_whose_title_reports_no_more_leaves(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        group = group_of(service)
        await subscribe(service, ADA)
        set_presence(group, ADA, TITLE_ID, active=True, text="")
        await until(service, *ARRIVES)
        for _ in range(5):  # as long as the title reports
            service.now += EXPIRES * 0.8
            set_presence(group, ADA, TITLE_ID, active=True, text="")
            await asyncio.sleep(EXPIRES / 2)
        assert told(service) == list(ARRIVES)
        service.now += EXPIRES * 1.5
        await until(service, *ARRIVES, *LEAVES)
        set_presence(group, ADA, TITLE_ID, active=False, text="")  # "Away" is not in the title
        await until(service, *ARRIVES, *LEAVES, (ADA, True))
        service.now += EXPIRES * 1.5
        await until(service, *ARRIVES, *LEAVES, (ADA, True), (ADA, False))

    run_expiring(tmp_path, steps)


def test_a_report_after_the_end_is_an_arrival(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        group = group_of(service)
        await subscribe(service, ADA, BOB)
        set_presence(group, ADA, TITLE_ID, active=True, text="")
        service.now += EXPIRES * 1.5
        set_presence(group, ADA, TITLE_ID, active=True, text="")  # before the timer
        await until(service, *ARRIVES, *LEAVES, *ARRIVES)
        forget_presence(group, ADA)
        await until(service, *ARRIVES, *LEAVES, *ARRIVES, *LEAVES)
        set_presence(group, BOB, TITLE_ID, active=True, text="")
        replace_presence(group, [(BOB, TITLE_ID, entry) for entry in group.presence.of(BOB).values()])
        service.now += EXPIRES * 1.5
        seen = told(service)
        assert seen[-2:] == [(BOB, "in"), (BOB, True)]
        await until(service, *seen, (BOB, "out"), (BOB, False))

    run_expiring(tmp_path, steps)


def test_definitions_set_and_change_the_period(tmp_path: Path) -> None:
    async def steps(service: ServiceWorld) -> None:
        group = group_of(service)
        await subscribe(service, ADA)
        set_presence(group, ADA, TITLE_ID, active=True, text="")
        service.now += 1_000_000
        assert group.expiry._timer is None
        world = World(presence=PresenceDefinition(expires_seconds=1))
        with announced_definitions(group):
            group.service.titles.put(replace(group.definitions, world=world))
        await until(service, *ARRIVES, *LEAVES)
        set_presence(group, ADA, TITLE_ID, active=True, text="")
        with announced_definitions(group):
            group.service.titles.put(replace(group.definitions, world=World()))
        assert group.expiry._timer is None

    run(tmp_path, steps)
