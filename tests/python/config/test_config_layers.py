"""The layer that sets a key, and the accepted values of each key."""

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from config_support import SECRET, configuration, move_home, toml

from xblshim.config import Config, ConfigError, Token, User, config_files, load, misspelt_variables
from xblshim.config.setting_keys import VARIABLES

GAME_CONFIG = """<?xml version="1.0" encoding="utf-8"?>
<Game configVersion="1"><Identity Name="G"/><TitleId>{}</TitleId></Game>"""


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    move_home(folder, monkeypatch)
    return folder


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The folder of a program."""
    folder = tmp_path / "game"
    folder.mkdir()
    return folder


def test_nothing_configured(home: Path) -> None:
    config = configuration()
    assert config.service == "local"
    assert config.title_id is None
    assert config.sandbox == "RETAIL"
    assert [type(user) for user in config.users] == [User]
    assert config.token == Token("none")
    assert home in Path(config.state_dir).parents
    assert (config.definitions, config.python, config.log_level, config.log_file) == (None, None, "warning", None)
    assert dict(config.origins) == dict.fromkeys(VARIABLES, "default")


VALUES: list[tuple[str, str, Any, Any]] = [
    # key, as a variable or option, as a TOML value, the parsed value
    ("service", "local", "local", "local"),
    ("service", "live", "live", "live"),
    ("service", "http://127.0.0.1:8620/", "http://127.0.0.1:8620/", "http://127.0.0.1:8620"),
    ("service", "https://[::1]:8620", "https://[::1]:8620", "https://[::1]:8620"),
    ("title_id", "305419896", 305419896, 0x12345678),
    ("title_id", "0x12345678", "0X12345678", 0x12345678),
    ("title_id", "4294967295", 0xFFFFFFFF, 0xFFFFFFFF),
    ("sandbox", " XDKS.1 ", "XDKS.1", "XDKS.1"),
    ("users", "1:A, 2:B#0042", ["1:A", "2:B#0042"], (User(1, "A"), User(2, "B#0042"))),
    ("users", "18446744073709551615:Ä ö", ["18446744073709551615:Ä ö"], (User(2**64 - 1, "Ä ö"),)),
    ("token", SECRET, {"value": SECRET}, Token("value", value=SECRET)),
    ("coalesce", "on", True, True),
    ("coalesce", "No", False, False),
    ("event_loop", " uvloop", "UVLOOP", "uvloop"),
    ("rate_limits", "warn ", "WARN", "warn"),
    ("log", "debug", "debug", ("debug", None)),
    ("python", "/opt/python3", "/opt/python3", "/opt/python3"),
    ("offline", "true", True, True),
    ("offline", " ON ", "yes", True),
    ("offline", "0", False, False),
]
VARIABLE_OF = {**VARIABLES, "token": "XBLSHIM_TOKEN"}


def value_of(config: Config, key: str) -> Any:
    return (config.log_level, config.log_file) if key == "log" else getattr(config, key)


@pytest.mark.parametrize(("key", "text", "in_toml", "value"), VALUES)
def test_a_value_from_each_layer(program: Path, key: str, text: str, in_toml: Any, value: Any) -> None:
    variable = VARIABLE_OF[key]
    full_key = "token.value" if key == "token" else key
    from_environment = configuration(environ={variable: text})
    assert value_of(from_environment, key) == value
    assert from_environment.origins[full_key] == variable
    from_option = configuration(options={full_key: text})
    assert value_of(from_option, key) == value
    assert from_option.origins[full_key] == "XblShimSetOption"
    file = program / "xblshim.toml"
    file.write_text(toml({key: in_toml}), encoding="utf-8")
    from_file = configuration(program)
    assert value_of(from_file, key) == value
    assert from_file.origins[full_key] == str(file)


def test_the_later_layer_wins(program: Path) -> None:
    (program / "MicrosoftGame.config").write_text(GAME_CONFIG.format("1"))
    assert configuration(program).title_id == 1
    (program / "xblshim.toml").write_text("title_id = 2")
    assert configuration(program).title_id == 2
    environ = {"XBLSHIM_TITLE_ID": "3"}
    assert configuration(program, environ).title_id == 3
    assert configuration(program, environ, {"title_id": "4"}).title_id == 4


def test_an_empty_variable_is_no_variable(program: Path) -> None:
    (program / "xblshim.toml").write_text('sandbox = "X"')
    assert configuration(program, dict.fromkeys([*VARIABLES.values(), "XBLSHIM_CONFIG"], " ")).sandbox == "X"


@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("service", "lokal", "write local, live, or an address"),
        ("service", "ftp://127.0.0.1", "write local, live, or an address"),
        ("service", "http://", "write local, live, or an address"),
        ("service", "http://127.0.0.1:0", "write local, live, or an address"),
        ("service", "http://127.0.0.1:65536", "write local, live, or an address"),
        ("service", "http://127.0.0.1:x", "write local, live, or an address"),
        ("service", "http://[::1", "write local, live, or an address"),
        ("service", "http://127.0.0.1/path", "write the address without a path"),
        ("service", "http://127.0.0.1?a", "write the address without a path"),
        ("service", "http://127.0.0.1#", "write the address without a path"),
        ("title_id", "0", "from 1 to 0xFFFFFFFF"),
        ("title_id", "4294967296", "from 1 to 0xFFFFFFFF"),
        ("title_id", "12345678h", "from 1 to 0xFFFFFFFF"),
        ("title_id", "-1", "from 1 to 0xFFFFFFFF"),
        ("title_id", "1_000", "from 1 to 0xFFFFFFFF"),
        ("title_id", "0x", "from 1 to 0xFFFFFFFF"),
        ("title_id", "\u0661", "from 1 to 0xFFFFFFFF"),
        ("sandbox", "a sandbox", "at most 15 letters"),
        ("sandbox", "A" * 16, "at most 15 letters"),
        ("users", "Player", "xuid:gamertag"),
        ("users", "1:", "xuid:gamertag"),
        ("users", "0:A", "xuid:gamertag"),
        ("users", "1:#1", "xuid:gamertag"),
        ("users", "18446744073709551616:A", "xuid:gamertag"),
        ("users", "1:A,", "xuid:gamertag"),
        ("users", "1:A,1:B", "twice"),
        ("users", "1:" + "A" * 97, "too long"),
        ("users", "1:A#" + "1" * 15, "too long"),
        ("token.source", "vault", "none, value, file, command or login"),
        ("token.client_id", "my app", "client id"),
        ("token.client_id", "x" * 65, "client id"),
        ("token.relying_party", "xboxlive.com", "relying party"),
        ("token.relying_party", "http://a b", "relying party"),
        ("token.source", "file", "token.file isn't set"),
        ("state_dir", "a\x07b", "control character"),
        ("state_dir", "\udcff", "isn't UTF-8"),
        ("definitions", "a\0b", "control character"),
        ("offline", "perhaps", "write true or false"),
        ("gamer_picture", "{size}/{user}.png", "only {xuid} and {size}"),
        ("gamer_picture", "a}.png", "only {xuid} and {size}"),
        ("http_hosts", "https://example.com", "is not a host"),
        ("http_hosts", "example.com:443", "is not a host"),
        ("http_hosts", "example.com,", "is not a host"),
        ("http_hosts", "*.example.com", "is not a host"),
        ("coalesce", "perhaps", "true or false"),
        ("event_loop", "trio", "auto, asyncio or uvloop"),
        ("rate_limits", "some", "auto, off, warn or on"),
        ("log", "loud", "error, warning, info or debug"),
        ("log", "debug:", "and a file"),
        ("log", "debug: ", "and a file"),
        ("python", "a\nb", "control character"),
    ],
)
def test_an_invalid_value_is_reported_with_the_remedy(key: str, text: str, said: str) -> None:
    for origin, arguments in ((VARIABLES[key], {"environ": {VARIABLES[key]: text}}), (key, {"options": {key: text}})):
        with pytest.raises(ConfigError) as caught:
            configuration(None, **arguments)
        assert said in str(caught.value)
        assert key in str(caught.value)
        assert origin in str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("sandbox = 7", "a text is needed, not a number"),
        ("sandbox = true", "not true or false"),
        ("sandbox = 1.5", "not a number with a fraction"),
        ("sandbox = 2020-01-01", "not a date"),
        ("sandbox = []", "not a list"),
        ("sandbox = {}", "not a table"),
        ('sandbox = ""', "it is empty"),
        ("title_id = true", "write the title id"),
        ("title_id = 1.0", "write the title id"),
        ("users = 5", 'a list of "xuid:gamertag" is needed, not a number'),
        ("users = [5]", "5 is not a user"),
        ('sandbx = "X"', "did you mean sandbox?"),
        ("[local]\nservice = 1", "is not a key"),
        ("[token]\nvalu = 1", "did you mean token.value?"),
        ('token = "x"', "is not a key"),
        ("sandbox = ", "is not TOML"),
        ("sandbox = 1\nsandbox = 2", "is not TOML"),
        ("title_id = " + "9" * 5000, "correct it"),
        ("title_id = " + "[" * 100_000, "correct it"),
    ],
)
def test_a_wrong_file(program: Path, content: str, said: str) -> None:
    (program / "xblshim.toml").write_text(content)
    with pytest.raises(ConfigError) as caught:
        configuration(program)
    assert said in str(caught.value)
    assert str(program / "xblshim.toml") in str(caught.value)


def test_an_unknown_option_names_the_keys() -> None:
    with pytest.raises(
        ConfigError, match=r"'q\\n' \(XblShimSetOption\) is not a key .*: the keys are service, title_id"
    ):
        configuration(options={"q\n": "1"})


def test_an_empty_list_of_users_is_an_error(program: Path) -> None:
    (program / "xblshim.toml").write_text("users = []")
    assert configuration(program).users == ()


def test_the_choice_of_the_configuration_file(program: Path, home: Path, tmp_path: Path) -> None:
    """XBLSHIM_CONFIG, else beside the program, else the user's."""
    from xblshim.config.config_files import user_config_folder

    folder = user_config_folder()
    assert folder is not None
    assert home in Path(folder).parents
    Path(folder).mkdir(parents=True)
    (Path(folder) / "xblshim.toml").write_text('sandbox = "USER"')
    assert configuration(program).sandbox == "USER"
    (program / "xblshim.toml").write_text('sandbox = "PROGRAM"')
    assert configuration(program).sandbox == "PROGRAM"
    assert configuration(None).sandbox == "USER"
    named = tmp_path / "named.toml"
    named.write_text('sandbox = "NAMED"')
    assert configuration(program, {"XBLSHIM_CONFIG": str(named)}).sandbox == "NAMED"
    with pytest.raises(ConfigError, match=r"XBLSHIM_CONFIG names .*missing"):
        configuration(program, {"XBLSHIM_CONFIG": str(tmp_path / "missing")})


def test_paths_start_at_their_file_or_the_current_folder(
    program: Path, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (program / "xblshim.toml").write_text(
        'state_dir = "s"\ndefinitions = "../d.json"\nlog = "info:l.txt"\n[token]\nfile = "~/t"'
    )
    config = configuration(program)
    assert (config.state_dir, config.definitions) == (str(program / "s"), str(tmp_path / "d.json"))
    assert (config.log_level, config.log_file) == ("info", str(program / "l.txt"))
    assert config.token == Token("file", file=str(home / "t"))
    monkeypatch.chdir(tmp_path)
    environ = {"XBLSHIM_STATE_DIR": "s", "XBLSHIM_LOG": "error:l.txt"}
    config = configuration(program, environ)
    assert (config.state_dir, config.log_file) == (str(tmp_path / "s"), str(tmp_path / "l.txt"))


@pytest.mark.skipif(os.name == "nt", reason="a folder in use can't be removed there")
def test_the_current_folder_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(ConfigError, match=r"state_dir \(XBLSHIM_STATE_DIR\) = 's': .* write the absolute path"):
        configuration(environ={"XBLSHIM_STATE_DIR": "s"})
    with pytest.raises(ConfigError, match=r"XBLSHIM_CONFIG = 'c': .* write the absolute path"):
        configuration(environ={"XBLSHIM_CONFIG": "c"})
    assert configuration().service == "local"


@pytest.mark.skipif(sys.platform != "linux", reason="platformdirs is asked there")
@pytest.mark.parametrize("folder", [None, "", " ", "/x", "/x/", "x", "/a b/ä", "~/x"])
def test_a_users_folders_are_those_of_platformdirs(monkeypatch: pytest.MonkeyPatch, folder: str | None) -> None:
    import platformdirs

    for variable in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(variable, raising=False)
        if folder is not None:
            monkeypatch.setenv(variable, folder)
    for found, theirs in (
        (config_files.user_config_folder(), platformdirs.user_config_dir("xblshim", appauthor=False)),
        (config_files.default_state_folder(), platformdirs.user_state_dir("xblshim", appauthor=False)),
    ):
        assert found == (theirs if os.path.isabs(theirs) else None)


@pytest.mark.skipif(sys.platform != "linux", reason="who the user is comes from elsewhere there")
def test_a_user_without_a_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    """For a container's user without a passwd entry, for example, nothing is read from or stored in the current folder."""
    monkeypatch.delenv("HOME")
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)
    with pytest.raises(ConfigError, match=r"state_dir has no default.* set XBLSHIM_STATE_DIR"):
        configuration()
    assert configuration(environ={"XBLSHIM_STATE_DIR": "/s"}).state_dir == "/s"


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_may_not_be_read(program: Path) -> None:
    file = program / "xblshim.toml"
    file.write_text("")
    file.chmod(0)
    with pytest.raises(ConfigError, match=r"can't be read \(Permission denied\)"):
        configuration(program)


@pytest.mark.parametrize("written", ["1234abCD", "0x1234ABCD", " 1234ABCD\n"])
def test_the_title_id_of_the_game_config(program: Path, written: str) -> None:
    file = program / "MicrosoftGame.config"
    file.write_text(GAME_CONFIG.format(written))
    config = configuration(program)
    assert config.title_id == 0x1234ABCD
    assert config.origins["title_id"] == str(file)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is not XML"),
        ("<Game>", "is not XML"),
        ('<?xml version="1.0" encoding="klingon"?><Game/>', "is not XML"),
        (GAME_CONFIG.format("title"), "up to 8 hex digits"),
        (GAME_CONFIG.format("0"), "up to 8 hex digits"),
        (GAME_CONFIG.format(""), "up to 8 hex digits"),
        (GAME_CONFIG.format("123456789"), "up to 8 hex digits"),
    ],
)
def test_a_wrong_game_config(program: Path, content: str, said: str) -> None:
    file = program / "MicrosoftGame.config"
    file.write_text(content)
    with pytest.raises(ConfigError) as caught:
        configuration(program)
    assert said in str(caught.value)
    assert str(file) in str(caught.value)
    assert configuration(program, {"XBLSHIM_TITLE_ID": "7"}).title_id == 7, "who sets the key doesn't need the file"


def test_a_game_config_without_a_title_id(program: Path) -> None:
    (program / "MicrosoftGame.config").write_text('<Game xmlns="urn:x"><Identity/></Game>')
    assert configuration(program).title_id is None
    (program / "MicrosoftGame.config").write_text('<Game xmlns="urn:x"><TitleId>7</TitleId></Game>')
    assert configuration(program).title_id == 7


def test_the_source_of_the_token(program: Path) -> None:
    """The highest layer with a token counts, unless the source is named."""
    (program / "xblshim.toml").write_text('[token]\nfile = "/t"')
    assert configuration(program).token.source == "file"
    environ = {"XBLSHIM_TOKEN": SECRET}
    config = configuration(program, environ)
    assert (config.token.source, config.token.value) == ("value", SECRET)
    assert config.origins["token.source"] == "token.value is set"
    assert configuration(program, environ, {"token.command": "c"}).token.source == "command"
    assert configuration(program, {**environ, "XBLSHIM_TOKEN_SOURCE": "file"}).token.source == "file"
    assert configuration(program, {**environ, "XBLSHIM_TOKEN_SOURCE": "none"}).token.source == "none"
    with pytest.raises(
        ConfigError, match=r"token\.value and token\.command \(XBLSHIM_TOKEN\) are both set: .*token\.source"
    ):
        configuration(program, {**environ, "XBLSHIM_TOKEN_COMMAND": "c"})


@pytest.mark.parametrize("variable", ["XBLSHIM_CONFIG", *VARIABLES.values()])
def test_variables_that_nothing_reads(variable: str) -> None:
    assert misspelt_variables({variable: "x", "PATH": "y", "XBLSHIM_": "", "XBLSHIM_SOMETHING_ELSE": ""}) == {}
    swapped = variable[:-2] + variable[-1] + variable[-2]
    # In a name of three letters, a swap leaves too few equal ones.
    for typo in {variable + "S", variable[:-1], variable.lower(), *([] if variable == "XBLSHIM_LOG" else [swapped])}:
        if typo not in VARIABLES.values() and not (os.name == "nt" and typo.upper() == variable):
            assert misspelt_variables({typo: "x"}) == {typo: variable}


def test_guests_are_marked() -> None:
    config = load(program_dir=None, environ={"XBLSHIM_USERS": "1:Ann#12, 2:Visitor:guest"}, options={})
    assert [(user.gamertag, user.guest) for user in config.users] == [("Ann#12", False), ("Visitor", True)]
    with pytest.raises(ConfigError, match="is not a user"):
        load(program_dir=None, environ={"XBLSHIM_USERS": "1::guest"}, options={})
