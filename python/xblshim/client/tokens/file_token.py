"""A file that contains the token. Read again when the file changes, and after a 401."""

from __future__ import annotations

import os
from pathlib import Path

from xblshim.config.setting_values import token_value

from .token_source import Secrets, TokenError

MOST = 64 * 1024
LONGEST_NAME = 255
"""The longest file name on any system in bytes. A token is longer."""


def _shown(file: Path) -> str:
    """Returns the file's name for texts, unless it may be the token itself."""
    text = str(file)
    like_a_token = "XBL3.0" in text or "x=" in text or any(len(os.fsencode(part)) > LONGEST_NAME for part in file.parts)
    return "" if like_a_token else f" {text}"


class FileToken:
    def __init__(self, file: str | Path) -> None:
        self._file = Path(file)
        self._read_state: tuple[int, int, int] | None = None
        self._value = ""
        self._secrets = Secrets()

    def ready(self) -> str | None:
        try:
            return self._value if self._file_state() == self._read_state else None
        except OSError:
            return None

    def must_wait(self, refused: str | None = None) -> bool:
        return False

    @property
    def last(self) -> str:
        return self._value

    async def user(self) -> int | None:
        return None

    async def authorization(self, refused: str | None = None) -> str:
        try:
            state = self._file_state()
            # A file system's times may be too coarse to show a change, so the file is read again after a refusal.
            if state != self._read_state or self._value == refused:
                self._value = self._read()
                self._read_state = state
        except OSError as error:
            raise TokenError(
                f"the token file{_shown(self._file)} can't be read ({error.strerror}): write the Authorization value into it, and name the file "
                "in XBLSHIM_TOKEN_FILE."
            ) from None
        return self._value

    def _file_state(self) -> tuple[int, int, int]:
        status = os.stat(self._file)
        return status.st_mtime_ns, status.st_size, status.st_ino

    def _read(self) -> str:
        with open(self._file, "rb") as opened:
            content = opened.read(MOST)
        try:
            value = token_value(content.decode("utf-8-sig").strip())
        except UnicodeDecodeError:
            problem = "it is not UTF-8"
        except ValueError as error:
            problem = str(error)
        else:
            self._secrets.add(value)
            return value
        raise TokenError(
            f"the token file {self._file} holds no token ({problem}): write the Authorization value into it, on one line."
        )

    def hide(self, text: str) -> str:
        return self._secrets.hide(text)

    async def aclose(self) -> None:
        pass
