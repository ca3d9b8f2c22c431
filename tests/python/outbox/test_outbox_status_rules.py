"""The scope of the outbox's pause after each status, and the size of its next batch."""

from pathlib import Path

import pytest
from outbox_support import FakeService, FakeWorld, flusher_of, opened, put, run, update

from xblshim.outbox.outbox_store import OutboxStore
from xblshim.outbox.round_result import RoundEnd

SERVICE, USER = "service", "user and title"


@pytest.mark.parametrize(
    ("statuses", "paused", "next_batch"),
    [
        ([0], SERVICE, 60),
        ([301, 401, 408, 421], SERVICE, 60),
        ([502, 511], SERVICE, 60),
        ([429], USER, 60),
        ([500, 507], USER, 50),
    ],
)
def test_a_pause_after_a_status(tmp_path: Path, statuses: list[int], paused: str, next_batch: int) -> None:
    """Two users; the first one's updates have two scids."""

    async def main(store: OutboxStore) -> None:
        world, service = FakeWorld(), FakeService(statuses=[status])
        await put(store, [update(f"{n}", xuid=1, scid="a") for n in range(60)], world)
        await put(store, [update("7", xuid=1, scid="b"), update("7", xuid=2)], world)
        flusher = flusher_of(store, service, world)
        ended = await flusher.round()
        assert ended.reason is RoundEnd.PAUSED
        assert [group.limit_key.xuid for group, _ in service.posts] == ([1] if paused == SERVICE else [1, 2])
        world.time += ended.wait
        await flusher.round()
        sizes = [len(batch) for group, batch in service.posts if group.scid == "a"]
        assert sizes[:2] == [60, next_batch]

    for status in statuses:
        with opened(tmp_path / f"{status}.sqlite3") as store:
            run(main(store))
