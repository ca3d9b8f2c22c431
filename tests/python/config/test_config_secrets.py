"""No output contains a token, wherever it comes from."""

import traceback
from collections.abc import Iterator
from pathlib import Path

import pytest
from config_support import SECRET, configuration, home_folder, tried
from hypothesis import given
from hypothesis import strategies as st

from xblshim.config import Config, ConfigError

PLANTED = "planted-secret"


@pytest.fixture(autouse=True, scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("home")
    with home_folder(folder):
        yield folder


def shown(error: BaseException) -> str:
    return "".join(traceback.format_exception(error)) + repr(error)


def test_no_configuration_shows_the_token() -> None:
    for config in (configuration(environ={"XBLSHIM_TOKEN": SECRET}), configuration(options={"token.value": SECRET})):
        assert config.token.value == SECRET
        assert PLANTED not in f"{config} {config!r} {config.token} {config.origins}"


@pytest.mark.parametrize("wrong", [SECRET + "\n", SECRET + "\0x", SECRET + "ä", "\udcff" + SECRET])
def test_no_error_about_the_token_shows_it(wrong: str) -> None:
    for arguments in (
        {"environ": {"XBLSHIM_TOKEN": "x" + wrong + "x"}},
        {"options": {"token.value": "x" + wrong + "x"}},
    ):
        with pytest.raises(ConfigError) as caught:
            configuration(None, **arguments)
        assert "token.value" in str(caught.value)
        assert PLANTED not in shown(caught.value)


def test_no_other_error_shows_the_token() -> None:
    for environ in ({"XBLSHIM_LOG": "loud"}, {"XBLSHIM_TOKEN_SOURCE": "file"}, {"XBLSHIM_TOKEN_FILE": "f"}):
        with pytest.raises(ConfigError) as caught:
            configuration(environ={"XBLSHIM_TOKEN": SECRET, **environ})
        assert PLANTED not in shown(caught.value)


@pytest.mark.parametrize("address", [f"https://user:{PLANTED}@host", f"{PLANTED}@host", f"http://{PLANTED}@host:x"])
def test_no_address_shows_the_token(address: str) -> None:
    with pytest.raises(ConfigError, match=r"^service \(XBLSHIM_SERVICE\): ") as caught:
        configuration(environ={"XBLSHIM_SERVICE": address})
    assert PLANTED not in shown(caught.value)


@given(
    place=st.integers(0, 60),
    added=st.sampled_from(["", '"', "'", "\n", "=", "[", "\\", "#", "\0", '"""', "ä"]),
    cut=st.integers(0, 3),
)
def test_no_error_about_a_missing_file_shows_the_token(home: Path, place: int, added: str, cut: int) -> None:
    text = f'sandbox = "X"\n[token]\nvalue = "{SECRET}"\n'
    place = min(place, text.index(SECRET))
    file = home / "misspelt.toml"
    file.write_text(text[:place] + added + text[place + cut :], encoding="utf-8")
    config = tried(environ={"XBLSHIM_CONFIG": str(file)})
    assert PLANTED not in str(config)
    assert isinstance(config, Config) or str(file) in config
