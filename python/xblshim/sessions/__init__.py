"""The Pythonic layer over the C functions: `xblshim.session()`."""

from __future__ import annotations

from .arguments import ArgumentError
from .session_entry import AsyncSession, Session, session
from .session_results import Achievement, Progress, Requirement, Reward, UpdateResult, User
from .xbl_error import Condition, XblError

__all__ = [
    "Achievement",
    "ArgumentError",
    "AsyncSession",
    "Condition",
    "Progress",
    "Requirement",
    "Reward",
    "Session",
    "UpdateResult",
    "User",
    "XblError",
    "session",
]
