"""Creates the services beside achievements at their first call. A title that only unlocks doesn't load them."""

from __future__ import annotations

from xblshim.host.light_typing import TYPE_CHECKING, Any

from .service_errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .endpoint_support import Service
    from .followed_progress import FollowedProgress
    from .services.service_group import ServiceGroup


def add_group(service: Service) -> None:
    """Adds the services beside achievements to a service."""
    group = _GroupOnDemand(service)
    service.group = group.group
    service.statistic_values = group.statistic_values
    service.hub.first_data = group.first_data


class _GroupOnDemand:
    """A service's group, and the functions of it that the rest of the service calls."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._group: ServiceGroup | None = None
        self._progress: FollowedProgress | None = None

    def group(self) -> ServiceGroup:
        if self._group is None:
            from .services.service_group import ServiceGroup

            self._group = ServiceGroup(self._service)
        return self._group

    async def first_data(self, topic: str) -> Any:
        """Returns the data of the response to a subscription to a statistic or to presence (`event_hub.Hub.first_data`).

        A subscription to achievements begins to follow the store.
        """
        from .event_topics import parts_of, title_of

        try:
            if parts_of(topic) is None:  # the services are not needed for it
                if title_of(topic) != (None, None):
                    await self._follow_progress()
                return None
            from .services.first_data import first_data

            return await first_data(self.group(), topic)
        except StoreError as error:
            self._service.log("error", str(error))
            return None

    async def _follow_progress(self) -> None:
        if self._progress is None:
            from .followed_progress import FollowedProgress

            self._progress = FollowedProgress(self._service)
            self._service.store.dependent_stores.append(self._progress)
        await self._progress.follow()

    async def statistic_values(self, xuid: int, scid: str) -> Mapping[str, float]:
        """Returns the numbers among a user's statistics by lower-case name."""
        found = await self.group().statistics.select(scid, xuid)
        return {one.name.lower(): one.value for one in found if isinstance(one.value, float)}
