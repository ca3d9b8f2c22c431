"""The process that an update belongs to."""

from __future__ import annotations

import platform
import socket

import pytest

from xblshim.host.process_owner import is_gone, this_process


def test_the_owner_is_named_without_a_look_at_the_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    """On Windows, `platform.node()` queries WMI since Python 3.12. That happened in the first offline update, inside the title."""

    def refuse() -> None:
        raise AssertionError("the platform was asked")

    monkeypatch.setattr(platform, "uname", refuse)
    owner = this_process()
    assert owner.machine.split("|")[0] == socket.gethostname()
    assert not is_gone(owner)
