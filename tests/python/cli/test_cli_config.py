"""`xblshim config`: effective values with their origins, and no secrets."""

import json
from pathlib import Path

import pytest
from cli_support import SECRET, Shell, files_below

from xblshim.config.setting_keys import VARIABLES


def rows(text: str) -> dict[str, str]:
    return {line.split()[0]: line for line in text.splitlines()[1:]}


def test_without_anything_configured_all_is_default(shell: Shell) -> None:
    shown = shell.shows("config")
    assert list(shown) == list(VARIABLES)
    assert {row["origin"] for row in shown.values()} == {"default"}
    assert shown["service"] == {"value": "local", "origin": "default", "variable": "XBLSHIM_SERVICE"}
    assert shown["sandbox"]["value"] == "RETAIL"
    assert shown["log"]["value"] == "warning"
    assert shown["title_id"]["value"] is None
    assert len(shown["users"]["value"]) == 1
    assert Path(shown["state_dir"]["value"]).is_relative_to(shell.home)
    assert files_below(shell.home) == []


def test_each_value_has_its_origin(shell: Shell) -> None:
    file = shell.home / "mine.toml"
    file.write_text('sandbox = "XDKS.1"\nlog = "info"\ntitle_id = "0x1234abcd"\n', "utf-8")
    variables = {"XBLSHIM_CONFIG": str(file), "XBLSHIM_LOG": "debug:here.log", "XBLSHIM_USERS": "7:Ann, 8:Bob#12"}
    shown = shell.shows("config", **variables)
    assert shown["sandbox"] == {"value": "XDKS.1", "origin": str(file), "variable": "XBLSHIM_SANDBOX"}
    assert shown["title_id"]["value"] == "0x1234ABCD"
    assert shown["users"] == {"value": ["7:Ann", "8:Bob#12"], "origin": "XBLSHIM_USERS", "variable": "XBLSHIM_USERS"}
    assert shown["log"]["value"] == f"debug:{shell.home / 'here.log'}"
    assert shown["log"]["origin"] == "XBLSHIM_LOG"
    table = rows(shell.says("config", **variables))
    assert list(table) == list(VARIABLES)
    assert table["users"].split("  ")[-1].strip() == "XBLSHIM_USERS"
    assert "7:Ann, 8:Bob#12" in table["users"]
    assert str(file) in table["sandbox"]


def test_a_programs_own_files_count_when_its_folder_is_named(shell: Shell) -> None:
    program = shell.home / "game"
    program.mkdir()
    (program / "xblshim.toml").write_text('sandbox = "XDKS.2"\n', "utf-8")
    (program / "MicrosoftGame.config").write_text("<Game><TitleId>1A2B3C4D</TitleId></Game>", "utf-8")
    shown = shell.shows("config", "--program-dir", str(program))
    assert shown["sandbox"]["value"] == "XDKS.2"
    assert shown["sandbox"]["origin"] == str(program / "xblshim.toml")
    assert shown["title_id"]["value"] == "0x1A2B3C4D"
    assert shown["title_id"]["origin"] == str(program / "MicrosoftGame.config")
    assert shell.shows("config")["sandbox"]["value"] == "RETAIL"


def test_an_invalid_program_folder_is_an_error(shell: Shell) -> None:
    assert "--program-dir nowhere is not a folder" in shell.refuses("config", "--program-dir", "nowhere")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ('servce = "local"\n', "service"),
        ("title_id = 0\n", "title_id"),
        ("[token]\nvalu = 'x'\n", "token.value"),
        ("sandbox = \n", "mine.toml"),
    ],
)
def test_an_invalid_file_is_a_clear_error(shell: Shell, text: str, named: str) -> None:
    file = shell.home / "mine.toml"
    file.write_text(text, "utf-8")
    assert named in shell.refuses("config", XBLSHIM_CONFIG=str(file))


@pytest.mark.parametrize("arguments", [("config",), ("config", "--json"), ("doctor",), ("doctor", "--json")])
@pytest.mark.parametrize("value", [SECRET, SECRET + "\x01", SECRET + "\r\nX-Other: 1"])
def test_the_token_is_never_shown(shell: Shell, arguments: tuple[str, ...], value: str) -> None:
    ran = shell.run(*arguments, XBLSHIM_TOKEN=value, XBLSHIM_SERVICE="live")
    said = ran.stdout + ran.stderr
    assert "token" in said
    assert not any(part in said for part in ("not-to-be-seen", "1234567890", "X-Other"))


def test_a_set_token_is_shown_as_set(shell: Shell) -> None:
    shown = shell.shows("config", XBLSHIM_TOKEN=SECRET)
    assert shown["token.value"] == {
        "value": "(set, not shown)",
        "origin": "XBLSHIM_TOKEN",
        "variable": "XBLSHIM_TOKEN",
    }
    assert shown["token.source"]["value"] == "value"


def test_misspelled_variable_is_reported(shell: Shell) -> None:
    """A misspelled variable is reported without its value, which may be a token."""
    variables = {"XBLSHIM_TOKNE": SECRET, "XBLSHIM_SERVICE ": "live", "XBLSHIM_EDITOR": "vi", "XBLSHIM_LOG": "debug"}
    ran = shell.run("config", "--json", **variables)
    assert ran.returncode == 0
    assert ran.stderr.splitlines() == [
        "xblshim: warning: 'XBLSHIM_SERVICE ' is not a variable of xblshim. The most similar one is XBLSHIM_SERVICE.",
        "xblshim: warning: 'XBLSHIM_TOKNE' is not a variable of xblshim. The most similar one is XBLSHIM_TOKEN.",
    ]
    assert json.loads(ran.stdout)["service"]["value"] == "local"
