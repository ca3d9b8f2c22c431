"""Opens the local service for a port: endpoints for titles, control API and page as one application.

    /xblshim/v1/…       the control API
    /xblshim/icons/…    icons that definitions name as files
    /xblshim/pictures/… gamer pictures
    /, /page/…          the page
    everything else     titles

Access rules and the token are `serving/`'s.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from .control import BASE
from .control.control_app import ControlApp, raw_path
from .control.control_state import Control
from .control.foreign_writes import ForeignWrites
from .control.title_chain import title_chain
from .icon_endpoint import IconEndpoint
from .local_service import LocalService, open_local_service
from .observing.configured_traffic import configure
from .page.page_app import page_app
from .page.page_files import PREFIX

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from xblshim.config import Config
    from xblshim.host.log_callback import Log

ADDRESS = "http://127.0.0.1:8620"
"""The address until `service.address` is set."""


class ServedService(NamedTuple):
    """The application and its dependencies."""

    app: ASGIApp
    local: LocalService
    control: Control
    others: ForeignWrites

    async def ready(self) -> None:
        """Opens the store. Await it before the first request. Raises StoreError when the store can't be used."""
        await self.local.store.ready()
        await self.control.load()
        self.others.start()

    async def aclose(self) -> None:
        """Completes submitted work and closes the store. Takes a limited time; may be called again."""
        await self.others.aclose()
        await self.local.aclose()


def open_served_service(config: Config, log: Log) -> ServedService:
    """Opens the service as `open_local_service` does, with the control API."""
    local = open_local_service(config, log)
    local.service.address = ADDRESS
    try:
        control = Control(local.service, config)
        configure(control.traffic, config, served=True)
    except BaseException:
        local.store.close()
        raise
    icons = IconEndpoint(local.service)
    app = _ServedApp(ControlApp(control), page_app(), icons, title_chain(control, local.app))
    return ServedService(app, local, control, ForeignWrites(control))


class _ServedApp:
    """Passes each request to the application of its path."""

    def __init__(self, control: ASGIApp, page: ASGIApp, icons: IconEndpoint, titles: ASGIApp) -> None:
        self._control = control
        self._page = page
        self._icons = icons
        self._titles = titles

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = raw_path(scope) if scope["type"] == "http" else ""
        if path == BASE or path.startswith(BASE + "/"):
            await self._control(scope, receive, send)
        elif path == "/" or path.startswith(PREFIX + "/"):
            await self._page(scope, receive, send)
        elif self._icons.has(path):
            await self._icons.serve(path, scope, receive, send)
        else:
            await self._titles(scope, receive, send)
