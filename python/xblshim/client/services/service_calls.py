"""Carries out the calls of the services beside achievements for the bridge.

Each service's module is imported with its first call. As with `AchievementsClient`, a call returns its result, or the HRESULT of the failure as a
signed number; 0x83750007 for a response that can't be read. Nothing is stored when the service can't be reached.
"""

from __future__ import annotations

from xblshim.client.attempts.log_texts import one_line, refusal
from xblshim.client.sending.send_policy import AttemptFailed
from xblshim.host.file_limit import describe
from xblshim.host.light_typing import TYPE_CHECKING, Protocol, TypeVar
from xblshim.model.hresult_codes import E_FAIL, S_OK
from xblshim.model.http_status import from_status
from xblshim.model.observer import UNOBSERVED

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xblshim.client.attempts.attempt import CompleteResponse
    from xblshim.client.sending.send_policy import Policy
    from xblshim.client.wire.request_builder import RequestBuilder
    from xblshim.host.log_callback import Log
    from xblshim.model.call_settings import CallSettings
    from xblshim.model.observer import Observer
    from xblshim.model.plain_results import Xuids
    from xblshim.model.requests import (
        CheckPermission,
        CheckPermissions,
        DeleteStatistics,
        GetAvoidList,
        GetLeaderboard,
        GetMuteList,
        GetPresence,
        GetPresences,
        GetProfiles,
        GetProfilesOfGroup,
        GetRelationships,
        GetUsersStatistics,
        GetUserStatistics,
        SetPresence,
        VerifyTexts,
        WriteEvent,
        WriteStatistics,
    )
    from xblshim.model.results import (
        Leaderboard,
        PermissionChecks,
        PresenceRecords,
        Profiles,
        Relationships,
        UserStatistics,
        VerifiedTexts,
    )

    from .service_request import ServiceRequest

T = TypeVar("T")


class Routes(Protocol):
    """The address of each service."""

    def of(self, host: str) -> tuple[RequestBuilder, Policy]:
        """Returns the request builder and the policy for a host of the real service."""


class GameEvents(Protocol):
    """The queue of in-game events (`outbox.event_queue.EventQueue`)."""

    async def write(self, document: str, *, xuid: int, offline: bool) -> None:
        """Posts or stores the event, then returns. Cancellation of the caller does not undo it."""

    async def aclose(self) -> None:
        """Stores events that are not posted."""


class OneRoute:
    """All services at one address."""

    def __init__(self, requests: RequestBuilder, policy: Policy) -> None:
        self._route = requests, policy

    def of(self, host: str) -> tuple[RequestBuilder, Policy]:
        return self._route


class ServiceCalls:
    """The client's calls of the services beside achievements."""

    routes: Routes
    open_game_events: Callable[[], GameEvents] | None = None
    """Opens what keeps in-game events that can't be posted; called once, with the first event."""
    _game_events: GameEvents | None = None
    _log: Log

    async def get_profiles(
        self, request: GetProfiles, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Profiles | int:
        """Returns profiles in the response's order."""
        from . import profiles

        description = f"reading {len(request.xuids)} profiles"
        return await self._request(lambda: profiles.by_ids(request), profiles.read, settings, observer, description)

    async def get_profiles_of_group(
        self, request: GetProfilesOfGroup, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Profiles | int:
        """Returns the profiles of a social group of the title's user."""
        from . import profiles

        description = f"reading the profiles of {request.group!r}"
        return await self._request(lambda: profiles.of_group(request), profiles.read, settings, observer, description)

    async def write_statistics(
        self, request: WriteStatistics, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> int:
        """Replaces or changes statistics of the title. Returns an HRESULT."""
        import time

        from . import title_statistics

        def build() -> ServiceRequest:
            return title_statistics.write(request, lambda: time.time_ns() // 100)

        description = f"writing {len(request.statistics)} statistics of {request.scid!r}"
        return await self._request(build, _no_result, settings, observer, description)

    async def delete_statistics(
        self, request: DeleteStatistics, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> int:
        """Removes statistics of the title. Returns an HRESULT."""
        from . import title_statistics

        description = f"removing {len(request.names)} statistics of {request.scid!r}"
        return await self._request(
            lambda: title_statistics.delete(request), _no_result, settings, observer, description
        )

    async def get_user_statistics(
        self, request: GetUserStatistics, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> UserStatistics | int:
        """Returns statistics of one user."""
        from . import user_statistics

        description = f"reading {len(request.names)} statistics of {request.scid!r}"
        return await self._request(
            lambda: user_statistics.of_user(request),
            lambda body: user_statistics.read_one(body, request.scid),
            settings,
            observer,
            description,
        )

    async def get_users_statistics(
        self, request: GetUsersStatistics, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> UserStatistics | int:
        """Returns statistics of several users."""
        from . import user_statistics

        description = f"reading {len(request.names)} statistics of {len(request.xuids)} users"
        return await self._request(
            lambda: user_statistics.of_users(request), user_statistics.read_several, settings, observer, description
        )

    async def get_leaderboard(
        self, request: GetLeaderboard, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Leaderboard | int:
        """Returns a page of a leaderboard."""
        from . import leaderboards

        names = () if request.social else request.columns
        description = f"reading the leaderboard {request.name!r} of {request.scid!r}"
        return await self._request(
            lambda: leaderboards.page(request),
            lambda body: leaderboards.read(body, names),
            settings,
            observer,
            description,
        )

    async def set_presence(self, request: SetPresence, settings: CallSettings, observer: Observer = UNOBSERVED) -> int:
        """Sets the presence of the title's user. Returns an HRESULT."""
        from . import presence

        return await self._request(
            lambda: presence.set_one(request), _no_result, settings, observer, "setting the presence"
        )

    async def get_presence(
        self, request: GetPresence, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> PresenceRecords | int:
        """Returns the presence of one user."""
        from xblshim.client.wire.presence_json import read_one

        from . import presence

        description = f"reading the presence of {request.xuid}"
        return await self._request(lambda: presence.of_user(request), read_one, settings, observer, description)

    async def get_presences(
        self, request: GetPresences, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> PresenceRecords | int:
        """Returns the presence of several users, or of a social group."""
        from xblshim.client.wire.presence_json import read_several

        from . import presence

        description = f"reading the presence of {request.group or len(request.xuids)}"
        return await self._request(lambda: presence.of_users(request), read_several, settings, observer, description)

    async def get_relationships(
        self, request: GetRelationships, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Relationships | int:
        """Returns a page of the users that a user follows."""
        from . import social

        description = f"reading the relationships of {request.xuid}"
        return await self._request(lambda: social.page(request), social.read, settings, observer, description)

    async def verify_texts(
        self, request: VerifyTexts, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> VerifiedTexts | int:
        """Checks whether texts may be shown to others."""
        from . import string_verify

        description = f"verifying {len(request.texts)} texts"
        return await self._request(
            lambda: string_verify.verify(request), string_verify.read, settings, observer, description
        )

    async def get_avoid_list(
        self, request: GetAvoidList, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Xuids | int:
        """Returns the users that a user blocks."""
        from . import privacy

        description = f"reading the users that {request.xuid} blocks"
        return await self._request(
            lambda: privacy.avoided(request.xuid), privacy.read_list, settings, observer, description
        )

    async def get_mute_list(
        self, request: GetMuteList, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> Xuids | int:
        """Returns the users that a user mutes."""
        from . import privacy

        description = f"reading the users that {request.xuid} mutes"
        return await self._request(
            lambda: privacy.muted(request.xuid), privacy.read_list, settings, observer, description
        )

    async def check_permission(
        self, request: CheckPermission, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> PermissionChecks | int:
        """Checks a permission toward one user."""
        from . import privacy

        description = f"checking the permission {request.permission}"
        return await self._request(
            lambda: privacy.check(request),
            lambda body: privacy.read_check(body, request),
            settings,
            observer,
            description,
        )

    async def check_permissions(
        self, request: CheckPermissions, settings: CallSettings, observer: Observer = UNOBSERVED
    ) -> PermissionChecks | int:
        """Checks permissions toward several users."""
        from . import privacy

        description = f"checking {len(request.permissions)} permissions"
        return await self._request(
            lambda: privacy.check_several(request),
            lambda body: privacy.read_several(body, request.permissions),
            settings,
            observer,
            description,
        )

    async def write_event(self, request: WriteEvent, settings: CallSettings, observer: Observer = UNOBSERVED) -> int:
        """Posts or stores an in-game event. Always returns S_OK."""
        from asyncio import CancelledError
        from contextlib import suppress
        from datetime import UTC, datetime

        from . import game_events

        if self._game_events is None:
            if self.open_game_events is None:
                return S_OK
            self._game_events = self.open_game_events()
        time = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        try:
            document = game_events.document_of(request, time)
        except (ValueError, RecursionError) as error:  # a number that Python's JSON rejects
            self._log("warning", f"the in-game event {request.name!r} can't be written: {error}")
            return S_OK
        with suppress(CancelledError):  # the library ends; the queue stores the event
            await self._game_events.write(document, xuid=request.xuid, offline=observer.offline)
        return S_OK

    async def post_events(self, documents: Sequence[str]) -> bool:
        """Posts in-game events once. Returns whether they are finished: the service accepted them, or refused them with 400."""
        from xblshim.model.call_settings import CallSettings

        from . import game_events

        request = game_events.post(documents)
        try:
            requests, policy = self.routes.of(request.host)
            response = await _send(request, requests, policy, CallSettings(timeout_window=0))
        except AttemptFailed as failure:
            self._log("debug", f"in-game events: {one_line(str(failure))}")
            return False
        except Exception as error:
            self._log("error", f"in-game events: {type(error).__name__}: {one_line(str(error))}")
            return False
        done = response.status == 400 or 200 <= response.status <= 299
        if response.status == 400:
            self._log("warning", f"in-game events: {one_line(refusal(response))}")
        return done

    async def _request(
        self,
        build: Callable[[], ServiceRequest],
        read: Callable[[bytes], T],
        settings: CallSettings,
        observer: Observer,
        description: str,
    ) -> T | int:
        """Sends a request and parses the body of a success. Raises only the exception of a canceled task."""
        from xblshim.client.wire.json_document import Unreadable

        hide: Callable[[str], str] = str
        try:
            request = build()
            requests, policy = self.routes.of(request.host)
            hide = policy.hide
            response = await _send(request, requests, policy, settings, observer)
            hr = from_status(response.status)
            if hr == S_OK:
                return read(response.body)
            level, what = "warning", refusal(response)
        except AttemptFailed as failure:
            level, what, hr = "warning", str(failure), failure.hr
        except Unreadable as error:
            level, what, hr = "warning", str(error), error.hr
        except Exception as error:
            level, what, hr = "error", describe(error), E_FAIL
        self._log(level, f"{description}: {one_line(hide(what))}")
        return hr


async def _send(
    request: ServiceRequest,
    requests: RequestBuilder,
    policy: Policy,
    settings: CallSettings,
    observer: Observer = UNOBSERVED,
) -> CompleteResponse:
    built = requests.to_service(request.method, request.target.encode("ascii"), request.version, request.body, settings)
    return await policy.send(built, settings, observer, api=request.api)


def _no_result(body: bytes) -> int:
    """Parser for responses whose body is ignored."""
    return S_OK
