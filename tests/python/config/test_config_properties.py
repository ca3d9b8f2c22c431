"""Any input gives a valid configuration, or an error that names what is wrong."""

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from config_support import configuration, home_folder, toml, tried
from hypothesis import given
from hypothesis import strategies as st

from xblshim.config import Config, ConfigError, User
from xblshim.config.setting_keys import VARIABLES

KEYS = [*VARIABLES, "token", "", "servise"]
TEXTS = st.one_of(
    st.text(),
    st.text(st.characters(max_codepoint=127), max_size=20),
    st.from_regex(r"https?://[a-z0-9.:\[\]@?#/%]{0,15}", fullmatch=True),
    st.from_regex(r"(0[xX])?[0-9a-fA-F]{1,12}", fullmatch=True),
    st.from_regex(r"([0-9]{0,3}:?[A-Za-z#]{0,3},?){0,4}", fullmatch=True),
    st.from_regex(r"(error|debug)?:?[~/.a-z\x00]{0,5}", fullmatch=True),
    st.sampled_from(["local", "live", "none", "value", "file", "command", "login", "~", "~\0", "~\ud800/x"]),
)
SCALARS = st.one_of(TEXTS, st.integers(), st.floats(allow_nan=False, allow_infinity=False), st.booleans())


@pytest.fixture(autouse=True, scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    with home_folder(folder):
        yield folder


def check(config: Config | str, culprits: Iterable[str]) -> None:
    """Checks that the configuration is valid, or that its error names one of the culprits."""
    if isinstance(config, str):
        assert any(culprit in config for culprit in culprits)
        return
    assert config.service in ("local", "live") or re.match(r"https?://[^/?#@]+$", config.service)
    assert config.title_id is None or 1 <= config.title_id <= 0xFFFFFFFF
    assert 1 <= len(config.sandbox) <= 15
    assert len({user.xuid for user in config.users}) == len(config.users)
    assert all(1 <= user.xuid < 2**64 and user.gamertag for user in config.users)
    assert config.token.source in ("none", "value", "file", "command", "login")
    if config.token.source not in ("none", "login"):  # the login's token has a file of its own
        assert getattr(config.token, config.token.source) is not None
    assert os.path.isabs(config.state_dir)
    assert config.log_level in ("error", "warning", "info", "debug")
    assert set(config.origins) == set(VARIABLES)
    str(config).encode()


def load_file(home: Path, content: bytes) -> None:
    file = home / "any.toml"
    file.write_bytes(content)
    check(tried(environ={"XBLSHIM_CONFIG": str(file)}), [str(file)])


@given(st.one_of(st.binary(), st.text().map(lambda text: text.encode("utf-8", "replace"))))
def test_any_bytes_as_the_file(home: Path, content: bytes) -> None:
    load_file(home, content)


@given(
    st.dictionaries(
        st.one_of(st.sampled_from(KEYS), st.text()),
        st.recursive(
            SCALARS,
            lambda inner: (
                st.lists(inner, max_size=3)
                | st.dictionaries(st.sampled_from(["value", "file", "command", "source", "x"]), inner, max_size=3)
            ),
            max_leaves=5,
        ),
        max_size=4,
    )
)
def test_any_values_in_the_file(home: Path, keys: dict[str, Any]) -> None:
    load_file(home, toml(keys).encode("utf-8", "replace"))


@given(st.dictionaries(st.sampled_from(["XBLSHIM_CONFIG", *VARIABLES.values()]), TEXTS, max_size=3))
def test_any_variables(environ: dict[str, str]) -> None:
    check(tried(environ=environ), environ)


@given(st.dictionaries(st.one_of(st.sampled_from(KEYS), st.text()), TEXTS, max_size=3))
def test_any_options(options: dict[str, str]) -> None:
    check(tried(options=options), [key if key in VARIABLES else repr(key) for key in options])


@given(st.integers(-10, 2**32 + 10), st.sampled_from([str, hex, "0X{:08X}".format, "{:020d}".format, " {} ".format]))
def test_title_ids(number: int, spelling: Any) -> None:
    written = spelling(number)
    if 1 <= number <= 0xFFFFFFFF:
        assert configuration(environ={"XBLSHIM_TITLE_ID": written}).title_id == number
    else:
        with pytest.raises(ConfigError, match=r"^title_id \(XBLSHIM_TITLE_ID\) = "):
            configuration(environ={"XBLSHIM_TITLE_ID": written})


@given(TEXTS)
def test_invalid_title_ids(written: str) -> None:
    plain = not any(ord(character) < 32 or ord(character) == 127 for character in written)
    is_one = plain and re.fullmatch(r"0[xX][0-9a-fA-F]{1,30}|[0-9]{1,32}", written.strip())
    number = int(written, 16 if "x" in written.lower() else 10) if is_one else 0
    config = tried(options={"title_id": written})
    if 1 <= number <= 0xFFFFFFFF:
        assert isinstance(config, Config)
        assert config.title_id == number
    else:
        assert isinstance(config, str)


NAMES = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters=",#"), min_size=1, max_size=24
).filter(lambda name: name == name.strip())
SUFFIXES = st.one_of(st.just(""), st.from_regex("#[0-9]{1,4}", fullmatch=True))


@given(st.dictionaries(st.integers(1, 2**64 - 1), st.tuples(NAMES, SUFFIXES), min_size=1, max_size=5))
def test_users_come_back(home: Path, by_xuid: dict[int, tuple[str, str]]) -> None:
    """From a text and from a list alike, in order."""
    users = tuple(User(xuid, name + suffix) for xuid, (name, suffix) in by_xuid.items())
    written = [f"{user.xuid}:{user.gamertag}" for user in users]
    assert configuration(environ={"XBLSHIM_USERS": ", ".join(written)}).users == users
    file = home / "users.toml"
    file.write_text(toml({"users": written}), encoding="utf-8")
    assert configuration(environ={"XBLSHIM_CONFIG": str(file)}).users == users
