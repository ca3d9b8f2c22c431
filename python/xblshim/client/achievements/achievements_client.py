"""Carries out the achievements calls: takes plain values, returns HRESULTs."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack

from xblshim.client.attempts.log_texts import one_line, refusal
from xblshim.client.sending.send_policy import Api, AttemptFailed
from xblshim.client.services.service_calls import OneRoute, ServiceCalls
from xblshim.host.file_limit import describe
from xblshim.host.light_typing import TYPE_CHECKING
from xblshim.model.hresult_codes import E_FAIL, E_INVALIDARG, S_OK
from xblshim.model.http_status import from_status
from xblshim.model.observer import UNOBSERVED
from xblshim.model.update_request import UpdateAchievement

from .pending_update import Update

if TYPE_CHECKING:
    import asyncio

    from xblshim.client.attempts.attempt import FirstAttempt
    from xblshim.client.events.event_source import EventSource
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.services.service_calls import Routes
    from xblshim.client.title_http.title_http import TitleHttp
    from xblshim.client.tokens.token_source import TokenSource
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.host.log_callback import Log
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer
    from xblshim.model.plain_results import HttpResponse, Results, Token
    from xblshim.model.requests import (
        CancelHttpCall,
        GetAchievement,
        GetToken,
        HttpCall,
        ListAchievements,
        UpdateAchievements,
    )
    from xblshim.model.results import Page

    from .begun_updates import BegunUpdates
    from .bulk_update import Part
    from .fallback import Fallback


class AchievementsClient(ServiceCalls):
    """Carries out one service's achievements calls, and those of the services beside it. Calls may run concurrently on one event loop."""

    def __init__(
        self, requests: RequestBuilder, policy: Policy, log: Log, close: Callable[[], Awaitable[None]] | None = None
    ) -> None:
        """`close` is awaited last by aclose(): it closes what the transport depends on."""
        self._requests = requests
        self._policy = policy
        self._log = log
        self._close = close
        self.routes: Routes = OneRoute(requests, policy)
        """The routes to the services beside achievements."""
        self.event_source: EventSource | None = None
        """The source of this service's events, for `wiring.open_events`."""
        self.tokens: TokenSource | None = None
        """None: the service needs no token."""
        self.open_title_http: Callable[[], TitleHttp] | None = None
        """Opens what sends the title's own requests; None: they fail."""
        self._title_http: TitleHttp | None = None
        self.offline: Callable[[], bool] = lambda: False
        """Returns whether the title's network is switched off, from `begin` on."""
        self.fallback: Fallback | None = None
        """Stores updates that could not be posted. Without it, they fail."""
        self.open_update_path: Callable[[], BegunUpdates] | None = None
        """Opens the path of what succeeds at once; None: there is none to this service."""
        self._update_path: BegunUpdates | None = None

    def begin_update(
        self, request: UpdateAchievement, settings: CallSettings, observer: Observer, done: Callable[[int], None]
    ) -> bool:
        """Begins an update and later passes its HRESULT to `done`. Returns False, without any effect, when the caller must use
        `update_achievement`."""
        return self.post_update((Update(request, settings, observer, done),))

    def post_update(self, updates: Sequence[Update], ended: Callable[[], None] | None = None) -> bool:
        """See BegunUpdates.post."""
        if self.open_update_path is None:
            return False
        path = self._update_path = self.open_update_path()
        self.post_update = path.post  # type: ignore[method-assign]  # later updates call it directly
        return path.post(updates, ended)

    async def finish_updates(self, updates: Sequence[Update], first: FirstAttempt) -> list[int]:
        """Returns the HRESULTs of updates whose first attempt failed."""
        [one] = updates
        return [await self._update(one.request, one.settings, one.observer, first)]

    def stop_updates(self) -> list[asyncio.Task[None]]:
        """Ends the updates that were begun, without a result. Returns the canceled tasks, which the caller must await."""
        return [] if self._update_path is None else self._update_path.stop()

    async def update_achievement(
        self, request: UpdateAchievement, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> int:
        """Sets an achievement's progress. Returns an HRESULT as a signed number. Raises only the exception of a canceled task.

        S_OK when the service took it, and when it was kept to be posted later because no response was received, no token was there, or the service
        is busy (429) or broken (5xx); 0x80190130 when it was unlocked already or is not higher; 0x80190000 + status for the service's other
        refusals. What could not be kept fails: see Fallback. The log names the cause. Retries are the policy's.
        """
        return await self._update(request, settings, observer)

    async def _update(
        self, request: UpdateAchievement, settings: CallSettings, observer: Observer, first: FirstAttempt | None = None
    ) -> int:
        try:
            response = await self._policy.send(
                self._requests.update(request, settings), settings, observer, api=Api.UPDATE, first=first
            )
        except AttemptFailed as failure:
            return await self._store((request,), str(failure), failure.hr)
        except Exception as error:
            self._log_failure((request,), describe(error), "error")
            return E_FAIL
        status = response.status
        hr = from_status(status)
        if hr and status != 304:
            if response.rule.stored:
                return await self._store((request,), refusal(response), hr)
            self._log_failure((request,), refusal(response))
        elif self.fallback is not None and self.fallback.in_use:
            self.fallback.settled((request,))
        return hr

    async def update_achievements(
        self, request: UpdateAchievements, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Results:
        """Sets progress in several achievements with as few requests as possible. Returns an HRESULT for each, in their order, as
        `update_achievement` does.

        Raises nothing but the exception of a canceled task.
        """
        from xblshim.model.plain_results import Results  # as bulk_update

        return Results(tuple(await self.update_several(request, settings, observer)))

    async def update_several(
        self, updates: UpdateAchievements, settings: CallSettings, observer: Observer, first: FirstAttempt | None = None
    ) -> list[int]:
        """`update_achievements` without the result's tuple. `first`: the attempt that was made with all of them in one POST."""
        from .bulk_update import post_parts  # a title that updates one by one doesn't import it

        try:
            parts = await post_parts(
                self._policy,
                self._requests,
                updates.xuid,
                updates.title_id,
                updates.scid,
                updates.achievements,
                settings,
                observer,
                first=first,
            )
        except Exception as error:
            self._log_line(
                f"updating {len(updates.achievements)} achievements of {updates.scid!r}",
                describe(error),
                "error",
            )
            return [E_FAIL] * len(updates.achievements)
        return [hr for part in parts for hr in await self._settle(updates, part)]

    async def _settle(self, updates: UpdateAchievements, part: Part) -> list[int]:
        """Reports the results of a part to the fallback, and logs failures."""
        response = part.response
        posted = [
            UpdateAchievement(updates.xuid, updates.title_id, updates.scid, *achievement)
            for achievement in updates.achievements[part.first : part.first + len(part.results)]
        ]
        if response is not None and (response.status == 304 or from_status(response.status) == S_OK):
            if self.fallback is not None and self.fallback.in_use:
                self.fallback.settled(posted)
            return part.results
        failure = part.failure if response is None else refusal(response)
        if response is None or response.rule.stored:
            hr = await self._store(posted, failure, part.results[0])
            return [hr] * len(posted)
        self._log_failure(posted, failure)
        return part.results

    async def _store(self, updates: Sequence[UpdateAchievement], cause: str, hr: int) -> int:
        """Stores updates that could not be posted, and returns the HRESULT; `hr` when there is no fallback."""
        if self.fallback is None:
            self._log_failure(updates, cause)
            return hr
        return await self.fallback.keep(updates, one_line(self._policy.hide(cause)))

    def begin(self, offline: Callable[[], bool]) -> None:
        """Starts to post what an earlier run stored. Call it on the loop before the first call. `offline` returns whether the title's network is
        switched off."""
        self.offline = offline
        if self.fallback is not None:
            self.fallback.begin(offline)

    async def list_achievements(
        self, request: ListAchievements, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Page | int:
        """Returns a page of a user's achievements, or the HRESULT of the failure as a signed number. Raises only the exception of a canceled task.

        E_INVALIDARG for a type that there isn't; 0x80190000 + status for what the service refuses; E_FAIL without a response,
        0x89245111 when there was no token to send; WEB_E_INVALID_JSON_STRING (in a few places E_FAIL) for a response that can't be read.
        The log names the cause.
        """
        # Imported here, like everything for reading, so that a title that only updates doesn't import it at its start.
        from xblshim.client.wire.achievement_json import read_list
        from xblshim.client.wire.queries import list_target

        description = f"reading the achievements of title {request.title_id}"
        return await self._read(lambda: list_target(request), read_list, settings, observer, description)

    async def get_achievement(
        self, request: GetAchievement, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Page | int:
        """Returns one achievement, as a page without a next one. Fails as a list does, and with E_UNEXPECTED when the response has none or
        several."""
        from xblshim.client.wire.achievement_json import read_single
        from xblshim.client.wire.queries import single_target

        description = f"reading achievement {request.achievement_id!r} of {request.scid!r}"
        return await self._read(lambda: single_target(request), read_single, settings, observer, description)

    async def get_token(
        self, request: GetToken, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Token | int:
        """Returns token and signature for a title's own request, or an HRESULT (`tokens/user_tokens.py`)."""
        from xblshim.client.tokens.user_tokens import UserTokens

        return await UserTokens(self.tokens, self._log).get_token(request, observer)

    async def http_call(
        self, request: HttpCall, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> HttpResponse | int:
        """Sends a request that the title wrote itself; see `TitleHttp.call`."""
        if self._title_http is None:
            if self.open_title_http is None:
                return E_FAIL
            self._title_http = self.open_title_http()
        return await self._title_http.call(request, settings, observer)

    async def cancel_http_call(
        self, request: CancelHttpCall, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> int:
        """Cancels a request that the title wrote itself."""
        if self._title_http is not None:
            self._title_http.cancel(request.id)
        return S_OK

    async def _read(
        self,
        target: Callable[[], tuple[str, str]],
        read: Callable[[bytes], Page],
        settings: CallSettings,
        observer: Observer,
        description: str,
    ) -> Page | int:
        from xblshim.client.wire.json_document import Unreadable
        from xblshim.client.wire.queries import BadCall

        try:
            path, query = target()
            response = await self._policy.send(
                self._requests.get(path, query, settings), settings, observer, api=Api.READ
            )
            hr = from_status(response.status)
            if hr == 0:
                return read(response.body)
            self._log_line(description, refusal(response))
            return hr
        except BadCall as error:
            self._log_line(description, str(error))
            return E_INVALIDARG
        except AttemptFailed as failure:
            self._log_line(description, str(failure))
            return failure.hr
        except Unreadable as error:
            self._log_line(description, str(error))
            return error.hr
        except Exception as error:
            self._log_line(description, describe(error), "error")
            return E_FAIL

    def _log_failure(self, updates: Sequence[UpdateAchievement], what: str, level: str = "warning") -> None:
        more = f" and {len(updates) - 1} more" if len(updates) > 1 else ""
        self._log_line(f"updating achievement {updates[0].achievement_id!r}{more} of {updates[0].scid!r}", what, level)

    def _log_line(self, description: str, what: str, level: str = "warning") -> None:
        self._log(level, f"{description}: {one_line(self._policy.hide(what))}")

    async def aclose(self) -> None:
        """Closes the connections and what they depend on."""
        from asyncio import gather

        async with AsyncExitStack() as stack:
            if self._close is not None:
                stack.push_async_callback(self._close)
            stack.push_async_callback(self._policy.aclose)
            if self._title_http is not None:
                stack.push_async_callback(self._title_http.aclose)
            stores = [store.aclose() for store in (self._game_events, self.fallback) if store is not None]
            for outcome in await gather(*stores, return_exceptions=True):
                if isinstance(outcome, BaseException):
                    raise outcome
