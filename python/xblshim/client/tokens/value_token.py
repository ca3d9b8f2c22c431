"""A constant token from the configuration."""

from __future__ import annotations

from .token_source import Secrets


class ValueToken:
    def __init__(self, value: str) -> None:
        self._value = value
        self._secrets = Secrets(value)

    @property
    def last(self) -> str:
        return self._value

    async def user(self) -> int | None:
        return None

    async def authorization(self, refused: str | None = None) -> str:
        """Returns the constant value. After a 401 it is sent once more, and the response is the result."""
        return self._value

    def ready(self) -> str | None:
        return self._value

    def must_wait(self, refused: str | None = None) -> bool:
        return False

    def hide(self, text: str) -> str:
        return self._secrets.hide(text)

    async def aclose(self) -> None:
        pass
