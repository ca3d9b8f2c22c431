"""Puts faults, rate limits and a journal in front of the in-process local service, if configured."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xblshim.client.transport.httpx_interface import ReadError
from xblshim.client.transport.in_process_transport import InProcessTransport
from xblshim.simulator.journal.request_journal import Journal
from xblshim.simulator.observing.configured_traffic import configure
from xblshim.simulator.observing.observed_app import ObservedApp
from xblshim.simulator.observing.traffic import Traffic

if TYPE_CHECKING:
    from xblshim.client.transport import Transport
    from xblshim.client.transport.httpx_interface import Response
    from xblshim.config import Config
    from xblshim.host.log_callback import Log
    from xblshim.simulator.local_service import LocalService


class ObservedTransport(InProcessTransport):
    """A transport that reports a closed connection as a network failure."""

    def _failed(self, error: Exception) -> Response:
        if isinstance(error, ConnectionResetError):
            raise ReadError(str(error)) from None
        return super()._failed(error)


def observed_transport(config: Config, service: LocalService, log: Log) -> Transport:
    """Returns a transport to the service with its faults and limits. Raises DefinitionsError for an invalid scenario."""
    # Nothing reads this journal except its file.
    traffic = Traffic(log=log, time_scale=config.time_scale, journal=Journal(most_entries=0))
    configure(traffic, config, served=False)
    return ObservedTransport(ObservedApp(service.app, traffic))
