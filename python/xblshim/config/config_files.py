"""Reads the two configuration files: `xblshim.toml` and the GDK's `MicrosoftGame.config`."""

from __future__ import annotations

import os
import sys

from .configuration import ConfigError
from .setting_values import MAX_TITLE_ID, digits, path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from os import PathLike
    from typing import Any

FILE_NAME = "xblshim.toml"


def find_toml(program_dir: str | PathLike[str] | None, environ: Mapping[str, str]) -> str | None:
    """Returns the file named by XBLSHIM_CONFIG, else the one beside the program, else the one in the user's config folder."""
    named = environ.get("XBLSHIM_CONFIG", "").strip()
    if named:
        try:
            file = path(named, None)
        except ValueError as error:
            raise ConfigError(f"XBLSHIM_CONFIG = {named!r}: {error}.") from None
        if not os.path.isfile(file):
            raise ConfigError(f"XBLSHIM_CONFIG names {file}, which isn't a file: correct the variable or unset it.")
        return file
    if program_dir is not None:
        file = os.path.join(program_dir, FILE_NAME)
        if os.path.isfile(file):
            return file
    folder = user_config_folder()
    file = os.path.join(folder, FILE_NAME) if folder else ""
    return file if os.path.isfile(file) else None


def user_config_folder() -> str | None:
    """Returns None for a user without a home folder, so that the current folder never supplies the configuration."""
    return _users_folder("user_config_dir", "XDG_CONFIG_HOME", "~/.config")


def default_state_folder() -> str | None:
    """Returns None for a user without a home folder."""
    return _users_folder("user_state_dir", "XDG_STATE_HOME", "~/.local/state")


def _users_folder(which: str, variable: str, default: str) -> str | None:
    if sys.platform not in ("win32", "darwin", "android"):
        # Same as platformdirs, whose imports of tempfile, shutil and random take a fifth of the time until the configuration exists.
        named = os.environ.get(variable, "").strip()
        folder = os.path.join(named if os.path.isabs(named) else os.path.expanduser(default), "xblshim")
        return folder if os.path.isabs(folder) else None
    import platformdirs

    try:
        folder = str(getattr(platformdirs, which)("xblshim", appauthor=False))
    except RuntimeError:  # no home folder; earlier versions of platformdirs give a relative path then
        return None
    return folder if os.path.isabs(folder) else None


def read_toml(file: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(file, encoding="utf-8-sig", newline="") as opened:  # an editor may write a byte-order mark
            text = opened.read()
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        hint = ", a path with backslashes in single quotes" if "\\" in text else ""
        raise ConfigError(f"{file} is not TOML ({error}): correct it{hint}.") from None
    except UnicodeDecodeError as error:
        raise ConfigError(f"{file} is not UTF-8 ({error.reason} at byte {error.start}): write it in UTF-8.") from None
    except (ValueError, RecursionError) as error:  # a number of thousands of digits; thousands of brackets
        raise ConfigError(f"{file} can't be parsed ({error}): correct it.") from None
    except OSError as error:
        raise ConfigError(
            f"{file} can't be read ({error.strerror}): mend its permissions, or name another by XBLSHIM_CONFIG."
        ) from None


def read_game_config(program_dir: str | PathLike[str] | None) -> tuple[int, str] | None:
    """Returns the title id of the MicrosoftGame.config beside the program, and that file's path; None without one.

    The element is `<TitleId>` with hex digits. A file without it, as single-player titles have, says nothing.
    """
    if program_dir is None:
        return None
    file = os.path.join(program_dir, "MicrosoftGame.config")
    if not os.path.isfile(file):
        return None
    from xml.etree import ElementTree

    try:
        root = ElementTree.parse(file).getroot()
    except (ElementTree.ParseError, LookupError, ValueError) as error:
        raise ConfigError(f"{file} is not XML ({error}): correct it, or set title_id (XBLSHIM_TITLE_ID).") from None
    except OSError as error:
        raise ConfigError(f"{file} can't be read ({error.strerror}): correct its permissions.") from None
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2] == "TitleId":
            written = (element.text or "").strip()
            try:
                number = digits(written.lower().removeprefix("0x"), 16)
                if not 1 <= number <= MAX_TITLE_ID:
                    raise ValueError(written)
            except ValueError:
                raise ConfigError(
                    f"{file}: TitleId is {written!r}, but it is written as up to 8 hex digits: correct it."
                ) from None
            return number, file
    return None
