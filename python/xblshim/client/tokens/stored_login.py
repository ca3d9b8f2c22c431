"""Stores a login: in the system's keyring where there is one, else in a file that only its owner can read."""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any, NamedTuple

from xblshim.host.private_files import make_folder, replace_file

from .token_source import TokenError

FILE_NAME = "login.json"
SERVICE = "xblshim"


class Login(NamedTuple):
    """A stored login. Texts show only the account."""

    client_id: str
    sandbox: str
    relying_party: str
    cache: str
    """msal's cache."""
    authorization: str = ""
    expires: float | None = None
    """The authorization's expiry in seconds since 1970."""
    xuid: str = ""
    gamertag: str = ""

    def __repr__(self) -> str:
        return f"Login(client_id={self.client_id!r}, gamertag={self.gamertag!r})"


class LoginStore:
    """One state folder's login. The file exists while a user is signed in; with a keyring it says only that."""

    def __init__(self, folder: str | Path, *, use_keyring: bool = True) -> None:
        self._folder = Path(folder)
        self._file = self._folder / FILE_NAME
        self._use_keyring = use_keyring

    def exists(self) -> bool:
        return os.path.isfile(self._file)

    def load(self) -> Login:
        """Returns the login. Raises TokenError when no user is signed in or the login can't be read."""
        try:
            content: Any = json.loads(self._file.read_text(encoding="utf-8"))
            # A renewed login stays in the place of the sign-in.
            self._use_keyring = content["kept_in"] == "keyring"
            if self._use_keyring:
                content = json.loads(self._from_keyring())
            return Login(**content["login"])
        except FileNotFoundError:
            raise TokenError("no user is signed in: run xblshim login.") from None
        except OSError as error:
            raise TokenError(
                f"the stored login {self._file} can't be read ({error.strerror}): correct its permissions."
            ) from None
        except (ValueError, LookupError, TypeError, RecursionError):
            raise TokenError(f"the stored login {self._file} can't be used: run xblshim login again.") from None

    def save(self, login: Login) -> str:
        """Stores the login and returns the place in words. Uses the keyring only when that is allowed and the login was loaded from it. Raises
        TokenError."""
        content = json.dumps({"kept_in": "file", "login": login._asdict()})
        if self._use_keyring and self._to_keyring(content):
            self._write(json.dumps({"kept_in": "keyring"}))
            return "the system's keyring"
        self._write(content)
        return str(self._file)

    def delete(self) -> bool:
        """Deletes the login. Returns whether there was one. Raises TokenError, also when the keyring fails to delete it: then the file stays and
        names the place."""
        in_keyring = self._says_keyring()
        if not self._gone_from_keyring() and in_keyring:
            raise TokenError(
                "the system's keyring keeps the login: unlock it and run xblshim logout again, or delete it there."
            )
        try:
            os.unlink(self._file)
        except FileNotFoundError:
            return False
        except OSError as error:
            raise TokenError(f"the stored login {self._file} can't be deleted ({error.strerror}): delete it.") from None
        return True

    def _write(self, content: str) -> None:
        part = self._folder / f"{FILE_NAME}.{os.getpid()}.part"
        try:
            make_folder(self._folder)
            with contextlib.suppress(FileNotFoundError):
                os.unlink(part)
            # Created with mode 0600, so that other users can't read it at any time.
            descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with open(descriptor, "w", encoding="utf-8") as opened:
                opened.write(content)
                opened.flush()
                os.fsync(opened.fileno())
            replace_file(part, self._file)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.unlink(part)
            raise TokenError(
                f"the login can't be kept in {self._folder} ({error.strerror}): mend its permissions, or set state_dir (XBLSHIM_STATE_DIR)."
            ) from None

    def _to_keyring(self, content: str) -> bool:
        keyring = _usable_keyring()
        if keyring is None:
            return False
        try:
            keyring.set_password(SERVICE, str(self._folder), content)
        except Exception:  # locked, without a session, or too small: the file stores the login
            return False
        return True

    def _gone_from_keyring(self) -> bool:
        """Deletes the login from the keyring. Returns False when the deletion can't be verified. A login in a file may have an older one in the
        keyring."""
        keyring = _usable_keyring()
        if keyring is None:
            return False
        with contextlib.suppress(
            Exception
        ):  # an error means that it has none or fails to delete it; the next line checks which
            keyring.delete_password(SERVICE, str(self._folder))
        try:
            return keyring.get_password(SERVICE, str(self._folder)) is None
        except Exception:
            return False

    def _says_keyring(self) -> bool:
        try:
            return bool(json.loads(self._file.read_text(encoding="utf-8"))["kept_in"] == "keyring")
        except (OSError, ValueError, LookupError, TypeError, RecursionError):
            return False

    def _from_keyring(self) -> str:
        keyring = _usable_keyring()
        try:
            stored = keyring.get_password(SERVICE, str(self._folder)) if keyring is not None else None
        except Exception as error:
            raise TokenError(
                f"the system's keyring can't be read ({type(error).__name__}): unlock it, or run xblshim login again."
            ) from None
        if stored is None:
            raise TokenError("the system's keyring no longer has the login: run xblshim login again.")
        return str(stored)


def _usable_keyring() -> Any:
    """Returns the keyring's backend, or None without the package or without a backend that stores anything."""
    try:
        import keyring

        backend: Any = keyring.get_keyring()
        return backend if backend.priority > 0 else None
    except Exception:  # backends raise various exceptions when their service is missing
        return None
