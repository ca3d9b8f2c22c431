"""The calls: what reads each one's request from the core's struct, who does it, and what it brings.

Texts and bytes are copied: what the core gives is valid only until the next exchange.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from xblshim.model.requests import (
    CancelHttpCall,
    GetAchievement,
    GetToken,
    HttpCall,
    ListAchievements,
    Subscribe,
    Unsubscribe,
    UpdateAchievement,
    UpdateAchievements,
)

if TYPE_CHECKING:
    from typing import Protocol

    from xblshim.model.answers import HttpResponse, Results, Token
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.results import Page
    from xblshim.model.watch import Watch

    class ClientCalls(Protocol):
        """What the client does."""

        async def update_achievement(self, request: UpdateAchievement, settings: CallSettings, watch: Watch) -> int: ...

        async def list_achievements(
            self, request: ListAchievements, settings: CallSettings, watch: Watch
        ) -> Page | int: ...

        async def get_achievement(
            self, request: GetAchievement, settings: CallSettings, watch: Watch
        ) -> Page | int: ...

        async def update_achievements(
            self, request: UpdateAchievements, settings: CallSettings, watch: Watch
        ) -> Results | int: ...

        async def get_token(self, request: GetToken, settings: CallSettings, watch: Watch) -> Token | int: ...

        async def http_call(self, request: HttpCall, settings: CallSettings, watch: Watch) -> HttpResponse | int: ...

        async def cancel_http_call(self, request: CancelHttpCall, settings: CallSettings, watch: Watch) -> int: ...

    class EventCalls(Protocol):
        """What opens and closes subscriptions."""

        async def subscribe(self, request: Subscribe, settings: CallSettings, watch: Watch) -> int: ...

        async def unsubscribe(self, request: Unsubscribe, settings: CallSettings, watch: Watch) -> int: ...

    class CoreMemory(Protocol):
        """Copies of what the core's pointers lead to."""

        @property
        def text(self) -> Callable[[Any], bytes]: ...

        def bytes_of(self, start: Any, size: int) -> bytes: ...


class CallKind(NamedTuple):
    """One kind of call."""

    read: Callable[[Any, CoreMemory], Any]
    """Makes the request of an xblshim_call."""
    ask: Callable[[Any, CallSettings, Watch], Awaitable[Any]]
    """Gives an HRESULT as a signed number, or what the call brings."""
    brings: str
    """The result's name in the table of structs; empty for a call that brings an HRESULT only."""


def read_update_achievement(call: Any, core: CoreMemory) -> UpdateAchievement:
    request = call.request.update_achievement
    text = core.text
    return UpdateAchievement(
        request.xuid,
        request.title_id,
        text(request.scid).decode("utf-8", "replace"),
        text(request.achievement_id).decode("utf-8", "replace"),
        request.percent_complete,
    )


def read_list_achievements(call: Any, core: CoreMemory) -> ListAchievements:
    request = call.request.list_achievements
    text = core.text
    return ListAchievements(
        request.xuid,
        request.title_id,
        request.type,
        bool(request.unlocked_only),
        request.order_by,
        request.skip_items,
        request.max_items,
        text(request.continuation_token).decode("utf-8", "replace"),
    )


def read_get_achievement(call: Any, core: CoreMemory) -> GetAchievement:
    request = call.request.get_achievement
    text = core.text
    return GetAchievement(
        request.xuid,
        text(request.scid).decode("utf-8", "replace"),
        text(request.achievement_id).decode("utf-8", "replace"),
    )


def read_update_achievements(call: Any, core: CoreMemory) -> UpdateAchievements:
    request = call.request.update_achievements
    text = core.text
    return UpdateAchievements(
        request.xuid,
        request.title_id,
        text(request.scid).decode("utf-8", "replace"),
        tuple(
            [
                (text(one.achievement_id).decode("utf-8", "replace"), one.percent_complete)
                for one in request.achievements[0 : request.achievements_count]
            ]
        ),
    )


def read_get_token(call: Any, core: CoreMemory) -> GetToken:
    request = call.request.get_token
    text = core.text
    return GetToken(
        request.xuid,
        text(request.method).decode("utf-8", "replace"),
        text(request.url).decode("utf-8", "replace"),
        tuple(
            [
                (text(one.name).decode("utf-8", "replace"), text(one.value).decode("utf-8", "replace"))
                for one in request.headers[0 : request.headers_count]
            ]
        ),
        core.bytes_of(request.body, request.body_size),
        bool(request.force_refresh),
    )


def read_http_call(call: Any, core: CoreMemory) -> HttpCall:
    request = call.request.http_call
    text = core.text
    return HttpCall(
        request.xuid,
        text(request.method).decode("utf-8", "replace"),
        text(request.url).decode("utf-8", "replace"),
        tuple(
            [
                (text(one.name).decode("utf-8", "replace"), text(one.value).decode("utf-8", "replace"))
                for one in request.headers[0 : request.headers_count]
            ]
        ),
        core.bytes_of(request.body, request.body_size),
        bool(request.retry_allowed),
        request.retry_cache_id,
        request.timeout_seconds,
        request.gzip_level,
        request.id,
    )


def read_cancel_http_call(call: Any, core: CoreMemory) -> CancelHttpCall:
    request = call.request.cancel_http_call
    return CancelHttpCall(request.id)


def read_subscribe(call: Any, core: CoreMemory) -> Subscribe:
    request = call.request.subscribe
    text = core.text
    return Subscribe(
        request.kind,
        request.xuid,
        request.title_id,
        text(request.scid).decode("utf-8", "replace"),
        request.subscription,
    )


def read_unsubscribe(call: Any, core: CoreMemory) -> Unsubscribe:
    request = call.request.unsubscribe
    return Unsubscribe(request.subscription)


def call_kinds(client: ClientCalls, events: EventCalls) -> dict[int, CallKind]:
    """Each kind of call by its number."""
    return {
        1: CallKind(read_update_achievement, client.update_achievement, ""),
        2: CallKind(read_list_achievements, client.list_achievements, "page"),
        3: CallKind(read_get_achievement, client.get_achievement, "page"),
        4: CallKind(read_update_achievements, client.update_achievements, "results"),
        5: CallKind(read_get_token, client.get_token, "token"),
        30: CallKind(read_http_call, client.http_call, "http_response"),
        31: CallKind(read_cancel_http_call, client.cancel_http_call, ""),
        6: CallKind(read_subscribe, events.subscribe, ""),
        7: CallKind(read_unsubscribe, events.unsubscribe, ""),
    }
