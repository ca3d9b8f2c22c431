"""Converts a text or TOML value to a key's value. Errors are a ValueError whose text is a clause with the remedy."""

from __future__ import annotations

import os

from .configuration import User
from .setting_keys import CHOICES

MAX_XUID = 2**64 - 1
MAX_TITLE_ID = 2**32 - 1
GAMERTAG_NAME_BYTES = 96  # XUserGamertagComponentModernMaxBytes without its NUL
GAMERTAG_SUFFIX_BYTES = 14
GUEST = ":guest"


def text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError(f"a text is needed, not {kind(value)}")
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise ValueError(
            "it has a control character; take it out (in TOML a backslash between double quotes begins an escape: "
            "write a path in single quotes)"
        )
    try:
        value.encode()
    except UnicodeEncodeError:
        raise ValueError("it isn't UTF-8; write it in UTF-8") from None
    if not value.strip():
        raise ValueError("it is empty; give it a value or leave the key out")
    return value.strip()


def kind(value: object) -> str:
    names = {bool: "true or false", int: "a number", float: "a number with a fraction", list: "a list", dict: "a table"}
    return names.get(type(value), "a date" if type(value).__module__ == "datetime" else type(value).__name__)


def digits(value: str, base: int = 10) -> int:
    """A number of ASCII digits only. int() would also accept a sign, spaces and underscores."""
    allowed = "0123456789abcdef"[:base]
    if not value or len(value) > 32 or any(character not in allowed for character in value.lower()):
        raise ValueError(value)
    return int(value, base)


def title_id(value: object) -> int:
    """Decimal or 0x-hex, 1 to 0xFFFFFFFF."""
    remedy = "write the title id as a decimal number or as 0x and hex digits, from 1 to 0xFFFFFFFF"
    if isinstance(value, int) and not isinstance(value, bool):
        number = value
    else:
        try:
            plain = text(value)
            number = digits(plain[2:], 16) if plain[:2].lower() == "0x" else digits(plain)
        except ValueError:
            raise ValueError(remedy) from None
    if not 1 <= number <= MAX_TITLE_ID:
        raise ValueError(remedy)
    return number


def service(value: object) -> str:
    plain = text(value)
    if plain in ("local", "live"):
        return plain
    remedy = "write local, live, or an address such as http://127.0.0.1:8620"
    if "://" not in plain:
        raise ValueError(remedy)
    if _is_usual_address(plain):
        return plain
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(plain)
        port = parts.port
    except ValueError:
        raise ValueError(remedy) from None
    if parts.scheme not in ("http", "https") or not parts.hostname or port == 0 or " " in plain:
        raise ValueError(remedy)
    if parts.username is not None or parts.password is not None:
        raise ValueError(
            "an address must not hold a user name or password; a token goes into token.value or XBLSHIM_TOKEN"
        )
    if parts.path.strip("/") or parts.query or parts.fragment or plain.endswith(("?", "#")):
        raise ValueError("write the address without a path: the paths of requests are appended to it")
    return f"{parts.scheme}://{parts.netloc}"


def _is_usual_address(address: str) -> bool:
    """Recognizes `http://name` with an optional port. The import of urllib takes longer than the rest of a usual configuration."""
    scheme, _, place = address.partition("://")
    name, colon, port = place.partition(":")
    return (
        scheme in ("http", "https")
        and name.replace(".", "").replace("-", "").isalnum()
        and address.isascii()
        and (not colon or (port.isdigit() and len(port) <= 5 and 1 <= int(port) <= 65535))
    )


def sandbox(value: object) -> str:
    plain = text(value)
    if len(plain) > 15 or not plain.isascii() or any(not (c.isalnum() or c in ".-_") for c in plain):
        raise ValueError("a sandbox id has at most 15 letters, digits, dots or dashes, such as RETAIL or XDKS.1")
    return plain


def users(value: object) -> tuple[User, ...]:
    """A list, or a comma-separated text, of `xuid:gamertag` or `xuid:gamertag:guest`. With an empty list no user can sign in."""
    entries = value.split(",") if isinstance(value, str) and value.strip() else [] if isinstance(value, str) else value
    if not isinstance(entries, list):
        raise ValueError(f'a list of "xuid:gamertag" is needed, not {kind(value)}')
    found = tuple(_user(entry) for entry in entries)
    if len({user.xuid for user in found}) != len(found):
        raise ValueError("it contains a xuid twice; remove one of them")
    return found


def _user(entry: object) -> User:
    remedy = f'{entry!r} is not a user: write "xuid:gamertag", such as "2814639011617876:Player#1234"'
    try:
        xuid_text, separator, gamertag = text(entry).partition(":")
        xuid, gamertag = digits(xuid_text.strip()), gamertag.strip()
        guest = gamertag.endswith(GUEST)
        gamertag = gamertag.removesuffix(GUEST).strip()
    except ValueError:
        raise ValueError(remedy) from None
    name, _, suffix = gamertag.partition("#")
    if not separator or not name or not 1 <= xuid <= MAX_XUID:
        raise ValueError(remedy)
    if len(name.encode()) > GAMERTAG_NAME_BYTES or len(suffix.encode()) > GAMERTAG_SUFFIX_BYTES:
        raise ValueError(
            f"the gamertag of {xuid} is too long: at most {GAMERTAG_NAME_BYTES} bytes, and {GAMERTAG_SUFFIX_BYTES} after the #"
        )
    return User(xuid, gamertag, guest)


def hosts(value: object) -> tuple[str, ...]:
    """A list, or a comma-separated text, of host names or `*`, each once and in lower case, without scheme, port or path."""
    entries = value.split(",") if isinstance(value, str) else value
    if not isinstance(entries, list):
        raise ValueError(f'a list of host names such as "example.com" is needed, not {kind(value)}')
    return tuple(dict.fromkeys(_host(entry) for entry in entries))


def _host(entry: object) -> str:
    remedy = f'{entry!r} is not a host: write a name such as example.com, without a scheme, a port or a path, or "*"'
    try:
        name = text(entry).lower().rstrip(".")
    except ValueError:
        raise ValueError(remedy) from None
    if name.startswith("[") and name.endswith("]"):
        name = name[1:-1]
    if name == "*":
        return name
    if ":" in name:
        from ipaddress import IPv6Address

        try:
            return str(IPv6Address(name))
        except ValueError:
            raise ValueError(remedy) from None
    if not name or len(name) > 253 or any(c in " /?#@*[]\\%" for c in name):
        raise ValueError(remedy)
    return name


def log(value: object, base: str | None) -> tuple[str, str | None]:
    """`level` or `level:file`, the file in the form of `path`."""
    level, separator, file = text(value).partition(":")
    if level not in CHOICES["log"] or (separator and not file.strip()):
        raise ValueError(f"write {listed(CHOICES['log'])}, or one of them, a colon and a file")
    return level, path(file, base) if separator else None


def token_value(value: object) -> str:
    """A value that is valid in an Authorization header."""
    plain = text(value)
    if not plain.isascii():
        raise ValueError(
            "it contains non-ASCII characters, which are invalid in an Authorization header; copy it again"
        )
    return plain


def token_source(value: object) -> str:
    return _choice("token.source", text(value))


def client_id(value: object) -> str:
    plain = text(value)
    if not plain.isascii() or len(plain) > 64 or any(not (c.isalnum() or c == "-") for c in plain):
        raise ValueError("write the app registration's client id, such as 00000000-0000-0000-0000-000000000000")
    return plain


def relying_party(value: object) -> str:
    plain = text(value)
    if not plain.isascii() or " " in plain or "://" not in plain:
        raise ValueError("write the address of a relying party, such as http://xboxlive.com")
    return plain


def yes_or_no(value: object) -> bool:
    """TOML's true and false; in texts also 1, 0, yes, no, on and off."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        word = value.strip().lower()
        if word in ("true", "1", "yes", "on"):
            return True
        if word in ("false", "0", "no", "off"):
            return False
    raise ValueError("write true or false")


def rate_limits(value: object) -> str:
    return _choice("rate_limits", text(value).lower())


def event_loop(value: object) -> str:
    return _choice("event_loop", text(value).lower())


def _choice(key: str, word: str) -> str:
    if word not in CHOICES[key]:
        raise ValueError(f"write {listed(CHOICES[key])}")
    return word


def listed(words: tuple[str, ...]) -> str:
    return f"{', '.join(words[:-1])} or {words[-1]}"


def picture(value: object, base: str | None) -> str:
    """A path as in `path`; braces must contain a placeholder of this setting."""
    whole = path(value, base)
    rest = whole.replace("{xuid}", "").replace("{size}", "")
    if "{" in rest or "}" in rest:
        raise ValueError("only {xuid} and {size} are allowed in braces, such as pictures/{xuid}-{size}.png")
    return whole


def report(value: object, base: str | None) -> str:
    """A path as in `path`; `{pid}` is a placeholder."""
    return path(value, base)


MAX_TIME_SCALE = 1000.0


def time_scale(value: object) -> float:
    """The divisor of delays: 1 to 1000. A number below 1 is a factor: 0.05 equals 20."""
    remedy = "write how many times shorter the waits are, such as 20 (or the factor, 0.05), from 1 to 1000"
    try:
        if isinstance(value, str):
            if not value.strip().isascii() or any(character not in "0123456789." for character in value.strip()):
                raise ValueError(value)
            number = float(value)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            number = float(value)
        else:
            raise ValueError(value)
    except (ValueError, OverflowError):
        raise ValueError(remedy) from None
    scale = 1 / number if 0 < number < 1 else number
    if not 1 <= scale <= MAX_TIME_SCALE * (1 + 1e-9):
        raise ValueError(remedy)
    return scale


def path(value: object, base: str | None) -> str:
    """A path relative to the file that contains the value; from a variable or option, relative to the current folder."""
    expanded = os.path.expanduser(text(value))
    try:
        return os.path.abspath(os.path.join(base, expanded) if base else expanded)
    except OSError:
        raise ValueError(
            "it is relative to the current folder, which no longer exists; write the absolute path"
        ) from None
