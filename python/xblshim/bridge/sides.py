"""What the event loop stands between: the core's door and the client."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from xblshim.model.events import Event
    from xblshim.model.requests import (
        CallSettings,
        GetAchievement,
        ListAchievements,
        UpdateAchievement,
        UpdateAchievements,
    )
    from xblshim.model.results import Page
    from xblshim.model.watch import Attempt, Watch


class Client(Protocol):
    async def update(self, update: UpdateAchievement, settings: CallSettings, watch: Watch) -> int: ...

    async def list_achievements(
        self, request: ListAchievements, settings: CallSettings, watch: Watch
    ) -> Page | int: ...

    async def get_achievement(self, request: GetAchievement, settings: CallSettings, watch: Watch) -> Page | int: ...

    async def update_many(self, updates: UpdateAchievements, settings: CallSettings, watch: Watch) -> list[int]: ...

    def begin(self, offline: Callable[[], bool]) -> None: ...

    async def get_token(
        self,
        user_xuid: int,
        method: str,
        url: str,
        headers: tuple[tuple[str, str], ...],
        body: bytes,
        force_refresh: bool,
        watch: Watch,
    ) -> tuple[str, str] | int: ...

    async def aclose(self) -> None: ...


class CoreDoor(Protocol):
    """`xblshim.bridge.embedded.Door`, or a test's."""

    wake_handle: int
    calls: Any  # of xblshim_call
    answers: Any  # of xblshim_answer

    def exchange(self, answer_count: int) -> int: ...

    def give_page(self, token: int, page: Page) -> None: ...

    def give_results(self, token: int, results: list[int]) -> None: ...

    def give_event(self, subscription: int, event: Event) -> None: ...

    def give_token(self, token: int, brought: tuple[str, str]) -> None: ...

    def bytes_of(self, start: Any, size: int) -> bytes: ...

    def text(self, value: Any) -> bytes: ...

    def waiting(self, token: int, reason: int, milliseconds: int) -> None: ...

    def attempt(self, token: int, attempt: Attempt) -> None: ...

    def offline(self) -> bool: ...

    def log(self, level: str, text: str) -> None: ...

    def started(self) -> None: ...
