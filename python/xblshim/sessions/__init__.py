"""The Pythonic layer over the C functions: `xblshim.session()`."""

from __future__ import annotations

from .entry import AsyncSession, Session, session
from .errors import Condition, XblError
from .results import Achievement, Progress, Requirement, Reward, UpdateResult, User

__all__ = [
    "Achievement",
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
