"""Opens the local service in this process, for the client with `service = local` and for `xblshim serve`."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from xblshim.host.light_typing import TYPE_CHECKING

from .achievement_store import FILE_NAME, AchievementStore

if TYPE_CHECKING:
    from starlette.applications import Starlette

    from xblshim.config import Config
    from xblshim.host.log_callback import Log

    from .endpoint_support import Service
    from .event_hub import Hub


class LocalService:
    """The application and its dependencies."""

    def __init__(self, store: AchievementStore, service: Service) -> None:
        self.store = store
        self.service = service
        self.hub: Hub = service.hub
        """Delivers events within this process."""

    @cached_property
    def app(self) -> Starlette:
        """Created at first use: a title in this process that only unlocks doesn't need it."""
        from .service_app import app_of

        return app_of(self.service)

    async def aclose(self) -> None:
        """Completes submitted work and closes the store. Takes a limited time; may be called again."""
        await self.store.aclose()


def store_path(config: Config) -> Path:
    """Returns the path of the local service's achievements."""
    return Path(config.state_dir, FILE_NAME)


def open_local_service(config: Config, log: Log) -> LocalService:
    """Opens the local service on the state folder's store, with the configured definitions.

    Raises DefinitionsError when the definitions file is invalid. The store's own thread opens the store while the program starts. If the store
    can't be used, the first request fails with 503 or 507 and the reason.
    """
    store = AchievementStore(store_path(config), log)
    try:
        from time import time

        from .endpoint_support import Service
        from .group_on_demand import add_group

        definitions = None
        if config.definitions is not None:
            from .definitions import load_definitions

            definitions = load_definitions(config.definitions)
        service = Service(store, definitions, time, log)
        add_group(service)
        service.users = config.users
        service.time_scale = config.time_scale
        return LocalService(store, service)
    except BaseException:
        store.close()
        raise
