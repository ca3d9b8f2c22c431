"""Each key of the registry's table, in every form of a value."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from config_support import configuration, move_home, toml, tried
from hypothesis import given
from hypothesis import strategies as st

from xblshim.abi.registry_loader import load as load_registry
from xblshim.abi.registry_model import Setting
from xblshim.abi.render_settings import types
from xblshim.config import setting_keys as keys
from xblshim.config import setting_values as values

SETTINGS = load_registry().settings
KEYS = [setting.key for setting in SETTINGS]
UNKNOWN = ["token.nonsense", "token.", "token", "coalesc", "Service", "service ", "", "x" * 5000, "é"]
WRONG = "\x01"  # no type accepts a control character


def written(setting: Setting, folder: Path) -> str:
    """Returns a valid value of the setting that isn't its default."""
    words = [word for word in setting.choices if word != setting.default]
    by_type = {
        "service": "http://127.0.0.1:8620",
        "title_id": "0x12345678",
        "sandbox": "XDKS.1",
        "users": "1:Ann,2:Bob",
        "token_value": "XBL3.0 x=1;2",
        "path": str(folder / "a file"),
        "picture": str(folder / "{xuid}.png"),
        "text": "some text",
        "client_id": "0000-1",
        "relying_party": "http://party.test",
        "report": str(folder / "report-{pid}.json"),
        "time_scale": "20",
        "hosts": "example.com",
        "flag": "true",
        "choice": words[0] if words else "",
        "log": words[0] if words else "",
    }
    return by_type[setting.type]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    move_home(folder, monkeypatch)
    return folder


def test_every_type_has_a_description_for_editors() -> None:
    assert {setting.type for setting in SETTINGS} <= set(types())


def test_defaults_are_values_that_may_be_written() -> None:
    config = configuration(options=dict(keys.DEFAULTS))
    assert config._replace(origins={}) == configuration()._replace(origins={})


@pytest.mark.parametrize("setting", SETTINGS, ids=KEYS)
def test_through_file_variable_and_option(tmp_path: Path, setting: Setting) -> None:
    text = written(setting, tmp_path)
    needed = {"token.file": "f"} if setting.key == "token.source" else {}
    text = "file" if setting.key == "token.source" else text
    outer, _, inner = setting.key.partition(".")
    as_table = {outer: {inner: text, **({"file": "f"} if needed else {})}} if inner else {outer: text}
    (tmp_path / "xblshim.toml").write_text(toml(as_table), "utf-8")
    variables = {setting.variable: text, **({"XBLSHIM_TOKEN_FILE": "f"} if needed else {})}
    found = [
        configuration(tmp_path),
        configuration(environ=variables),
        configuration(options={setting.key: text, **needed}),
    ]
    assert [config.origins[setting.key] for config in found] == [
        str(tmp_path / "xblshim.toml"),
        setting.variable,
        "XblShimSetOption",
    ]
    assert value_of(found[0], setting.key) == value_of(found[1], setting.key) == value_of(found[2], setting.key)
    assert value_of(found[0], setting.key) != value_of(configuration(), setting.key)


def value_of(config: Any, key: str) -> Any:
    if key == "log":
        return config.log_level, config.log_file
    outer, _, inner = key.partition(".")
    return getattr(config.token, inner) if outer == "token" else getattr(config, outer)


@pytest.mark.parametrize("setting", SETTINGS, ids=KEYS)
def test_invalid_values_are_reported_from_every_source(tmp_path: Path, setting: Setting) -> None:
    outer, _, inner = setting.key.partition(".")
    (tmp_path / "xblshim.toml").write_text(toml({outer: {inner: WRONG}} if inner else {outer: WRONG}), "utf-8")
    for said in (
        tried(tmp_path),
        tried(environ={setting.variable: "x" + WRONG}),
        tried(options={setting.key: WRONG}),
    ):
        assert isinstance(said, str)
        assert said.startswith(setting.key)
        assert (WRONG in said or repr(WRONG)[1:-1] in said) is (setting.key not in keys.SECRET)


@pytest.mark.parametrize("key", UNKNOWN)
def test_unknown_keys_are_refused_from_every_source(tmp_path: Path, key: str) -> None:
    assert isinstance(tried(options={key: "x"}), str)
    (tmp_path / "xblshim.toml").write_text(f"{json.dumps(key)} = 1\n", "utf-8")
    if key != "token":
        assert "is not a key" in str(tried(tmp_path))


SET_OPTIONS = """
import json, sys
import xblshim
lib = xblshim.load()
good, unknown = json.loads(sys.stdin.read())
for key, value in good.items():
    print(key, lib.XblShimSetOption(key.encode(), value.encode()), lib.XblShimSetOption(key.encode(), None))
for key in unknown:
    print(lib.XblShimSetOption(key.encode(), b"x") & 0xFFFFFFFF, lib.XblShimSetOption(key.encode(), None) & 0xFFFFFFFF)
"""


def test_the_core_knows_each_key_and_no_other(tmp_path: Path) -> None:
    good = {setting.key: written(setting, tmp_path) for setting in SETTINGS}
    lines = python(SET_OPTIONS, tmp_path, json.dumps([good, UNKNOWN])).splitlines()
    assert lines == [f"{key} 0 0" for key in KEYS] + [f"{0x80070057} {0x80070057}"] * len(UNKNOWN)


SESSIONS = """
import json, os, sys
import xblshim
for key, value in json.loads(sys.stdin.read()):
    try:
        with xblshim.session(state_dir=os.environ["STATE"], options={key: value}):
            print(key, "started")
    except xblshim.XblError as error:
        print(key, "refused", key in str(error))
"""


def test_sessions_take_each_key_as_an_option(tmp_path: Path) -> None:
    """Each key has an effect: the title starts with a valid value, and the error names an invalid one."""
    right = {
        **{setting.key: written(setting, tmp_path) for setting in SETTINGS},
        "service": "local",
        "users": "1:Ann",
        "python": sys.executable,
        "event_loop": "asyncio",
        "token.source": "none",
        "state_dir": str(tmp_path / "other"),
    }
    right["definitions"] = str(tmp_path / "definitions.toml")
    Path(right["definitions"]).write_text('scid = "00000000-0000-0000-0000-000012345678"\n')
    tries = [(key, right[key]) for key in KEYS] + [(key, WRONG) for key in KEYS if key != "python"]
    out = python(SESSIONS, tmp_path, json.dumps(tries)).splitlines()
    assert out == [f"{key} started" for key in KEYS] + [f"{key} refused True" for key in KEYS if key != "python"]


def test_a_start_reports_a_misspelled_variable(tmp_path: Path) -> None:
    out = python("import xblshim\nwith xblshim.session():\n    pass\n", tmp_path, XBLSHIM_COALLESCE="1", errors=True)
    assert "'XBLSHIM_COALLESCE'" in out
    assert "XBLSHIM_COALESCE may be meant" in out


def python(body: str, folder: Path, stdin: str = "", errors: bool = False, **variables: str) -> str:
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("XBLSHIM_", "PYTHONPATH"))}
    home = {"HOME": str(folder / "home"), "STATE": str(folder / "state")}
    done = subprocess.run(
        [sys.executable, "-c", body],
        input=stdin,
        capture_output=True,
        text=True,
        env=kept | home | variables,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    return done.stderr if errors else done.stdout


def test_a_file_with_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / "xblshim.toml").write_bytes(b'\xef\xbb\xbfsandbox = "XDKS.1"\r\n')
    assert configuration(tmp_path).sandbox == "XDKS.1"


def test_the_page_shows_no_secret_default_and_the_way_to_change() -> None:
    page = (Path(__file__).parents[3] / "docs" / "configuration.md").read_text("utf-8")
    for setting in SETTINGS:
        row = re.search(rf"^\| `{re.escape(setting.key)}` \| .*$", page, re.MULTILINE)
        assert row is not None
        assert not setting.run_time or setting.run_time in row[0]


SCHEMA = json.loads((Path(values.__file__).parent / "xblshim.schema.json").read_text("utf-8"))
ANY = st.one_of(
    st.booleans(),
    st.integers(-2, 2**33),
    st.text(max_size=8),
    st.sampled_from(
        ["local", "live", "http://a", "https://a/", "0x1", "17", "1:A", "auto", "debug:f", "on", "A.1", "a b"]
    ),
    st.lists(st.sampled_from(["1:A", "2:B", "x"]), max_size=2),
)


@given(st.sampled_from([key for key in KEYS if "." not in key]), ANY)
def test_the_schema_refuses_nothing_that_is_accepted(key: str, value: Any) -> None:
    """An editor marks no working file. The schema accepts what only the parser can check, such as a duplicate xuid."""
    from xblshim.config import ConfigError
    from xblshim.config.config_loading import Setting, _config

    try:
        _config({key: Setting(value, "file", 0)}, None)
    except ConfigError:
        return
    jsonschema.validate({key: value}, SCHEMA)


@pytest.mark.parametrize(
    "wrong",
    [
        *({"event_loop": "curio"}, {"offline": "maybe"}, {"title_id": 0}, {"title_id": "12x"}, {"servise": "local"}),
        *({"service": "ftp://x"}, {"sandbox": "a b"}, {"log": "loud"}, {"token": {"nonsense": "x"}}, {"users": 3}),
        *({"token": {"source": "air"}}, {"token": "XBL3.0"}, {"state_dir": ""}, {"python": 3}),
    ],
    ids=str,
)
def test_the_schema_refuses_what_is_wrong(wrong: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, SCHEMA)
