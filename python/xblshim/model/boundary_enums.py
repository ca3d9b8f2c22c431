"""Enums of the boundary, the same in the core and in Python. Imports nothing slow.

Rendered from the registry by ``python -m xblshim.abi render``.
"""

from __future__ import annotations

from enum import IntEnum


class LogLevel(IntEnum):
    """The level of a line of the log."""

    ERROR = 0
    WARNING = 1
    INFO = 2
    DEBUG = 3


class WaitReason(IntEnum):
    """The reason why a call waits; see waiting()."""

    SERVICE = 0
    """An attempt is under way; so it is until waiting() says otherwise."""
    RETRY = 1
    """The last attempt failed, the next one is due later."""
    THROTTLE = 2
    """The service demanded a delay."""
    TOKEN = 3
    """The user's token is being fetched."""


class EventKind(IntEnum):
    """The kind of report of event()."""

    DATA = 1
    """With the memory that the subscription's kind says."""
    RESYNC = 2
    """Events may have been missed: all data must be read again; its memory is null."""


class SubscriptionKind(IntEnum):
    """The kind of events of a subscription."""

    PROGRESS = 1
    """Its events contain an xblshim_progress_change."""
    UNLOCKS = 2
    """Its events contain an XblAchievementUnlockEvent."""
    USERS = 3
    """Its events contain an xblshim_user_change."""
    STATISTICS = 4
    """Its events contain an XblStatisticChangeEventArgs."""
    DEVICE_PRESENCE = 5
    """Its events contain an xblshim_device_presence_change."""
    TITLE_PRESENCE = 6
    """Its events contain an xblshim_title_presence_change."""
    RELATIONSHIPS = 7
    """Its events contain an xblshim_relationship_change."""
    CONNECTION = 8
    """Its events contain an xblshim_connection_change."""
