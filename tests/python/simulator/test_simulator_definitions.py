"""The definitions file: its format, and errors that name the file, the entry and the key."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.simulator.definitions import AchievementDefinition, Definitions, Reward, load_definitions
from xblshim.simulator.definitions.loading import read_text
from xblshim.simulator.service_errors import DefinitionsError

TOML = """
scid = "5D0A3B10-0000-0000-0000-000012345678"
title_id = "0x12345678"
title_name = "Harbour Nights"
strict = true

[[achievements]]
id = "7"
name = "Lantern Keeper"
description = "You lit every lantern in the harbour."
locked_description = "Light every lantern."
gamerscore = 25
secret = true
icon = "https://images.example.test/lantern.png"
art = "https://images.example.test/harbour.png"
type = "challenge"
participation = "group"
platforms = ["WindowsOneCore", "XboxOne"]
product_id = "11111111-2222-3333-4444-555555555555"
deep_link = "harbour://quest/7"
estimated_seconds = 5415
starts = 2030-01-31T12:00:00+02:00
ends = "2030-02-28"
revoked = false

[[achievements.rewards]]
name = "Brass lamp"
description = "A lamp for your cabin"
value = "lamp_01"
type = "InApp"
value_type = "String"
icon = "https://images.example.test/lamp.png"

[[achievements]]
id = "8"
"""
EXPECTED = Definitions(
    scid="5d0a3b10-0000-0000-0000-000012345678",
    title_id=0x12345678,
    title_name="Harbour Nights",
    strict=True,
    achievements={
        "7": AchievementDefinition(
            id="7",
            name="Lantern Keeper",
            description="You lit every lantern in the harbour.",
            locked_description="Light every lantern.",
            gamerscore=25,
            secret=True,
            icon="https://images.example.test/lantern.png",
            art="https://images.example.test/harbour.png",
            type="Challenge",
            participation="Group",
            platforms=("WindowsOneCore", "XboxOne"),
            product_id="11111111-2222-3333-4444-555555555555",
            deep_link="harbour://quest/7",
            estimated_seconds=5415,
            starts=datetime(2030, 1, 31, 10, tzinfo=UTC),
            ends=datetime(2030, 2, 28, tzinfo=UTC),
            rewards=(
                Reward(
                    value="lamp_01",
                    name="Brass lamp",
                    description="A lamp for your cabin",
                    icon="https://images.example.test/lamp.png",
                ),
            ),
        ),
        "8": AchievementDefinition(id="8"),
    },
)
SCID = "00000000-0000-0000-0000-0000000000AA"
GOOD: dict[str, Any] = {"scid": SCID, "achievements": [{"id": "7"}]}


def write(folder: Path, content: object, name: str = "title.json") -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_every_key_in_toml(tmp_path: Path) -> None:
    assert load_definitions(write(tmp_path, TOML, "title.toml")) == EXPECTED


def test_the_same_in_json(tmp_path: Path) -> None:
    import tomllib

    document = tomllib.loads(TOML)
    document["achievements"][0]["starts"] = "2030-01-31T12:00:00+02:00"
    assert load_definitions(write(tmp_path, "\ufeff" + json.dumps(document))) == EXPECTED


def test_no_file_is_no_definitions() -> None:
    nothing = load_definitions(None)
    assert not nothing.strict
    assert not nothing.achievements
    assert nothing.name_of("a", "7") is None


def test_names_are_this_titles_only(tmp_path: Path) -> None:
    known = load_definitions(write(tmp_path, TOML, "title.toml"))
    assert known.name_of(EXPECTED.scid, "7") == "Lantern Keeper"
    assert known.name_of(EXPECTED.scid, "9") is None
    assert known.name_of("another", "7") is None


def achievement(**members: Any) -> dict[str, Any]:
    return {"scid": SCID, "achievements": [{"id": "6"}, {"id": "7", **members}]}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("{", "is not JSON"),
        ([], "must be a table"),
        ({}, "scid is missing"),
        ({"scid": ""}, "scid must be a scid such as"),
        ({"scid": "{" + SCID + "}"}, "scid must be a scid such as"),
        ({"scid": SCID + "\n"}, "scid must be a scid such as"),
        ({"scid": SCID, "title_name": "a\0b"}, "title_name must be a text without NUL"),
        ({"scid": SCID, "titel_id": 1}, "titel_id is not a key of this place; these are: scid, title_id"),
        ({"scid": SCID, "title_id": 0}, "title_id must be a title id of 32 bits"),
        ({"scid": SCID, "title_id": "x"}, "title_id must be a title id of 32 bits"),
        ({"scid": SCID, "title_id": True}, "title_id must be a title id of 32 bits"),
        ({"scid": SCID, "strict": "yes"}, "strict must be true or false, not 'yes'"),
        ({"scid": SCID, "achievements": {}}, "achievements must be an array of tables"),
        ({"scid": SCID, "achievements": ["7"]}, "achievement 1 must be a table"),
        ({"scid": SCID, "achievements": [{}]}, "achievement 1: id is missing"),
        (
            {"scid": SCID, "achievements": [{"id": "7"}, {"id": "7"}]},
            "achievement 2 (id '7'): id '7' was used by an earlier entry, achievement 1",
        ),
        ({"scid": SCID, "achievements": [{"id": 7}]}, "achievement 1: id must be a text, not 7"),
        (achievement(name="\ud800"), "achievement 2 (id '7'): name must be a text"),
        (achievement(gamerscore=-1), "achievement 2 (id '7'): gamerscore must be a whole number, 0 or more, not -1"),
        (achievement(gamerscore=True), "gamerscore must be a whole number"),
        (achievement(type="Daily"), "type must be Persistent or Challenge, not 'Daily'"),
        (achievement(platforms="PC"), "platforms must be an array of texts"),
        (achievement(starts="soon"), "starts must be a date and time"),
        (achievement(starts="2030-02-01", ends="2030-01-01"), "ends is before starts"),
        (achievement(color="red"), "color is not a key of this place"),
        (achievement(rewards=[{}]), "achievement 2 (id '7'), reward 1: value is missing"),
        (achievement(rewards=[{"value": "x", "type": "Cash"}]), "type must be Gamerscore, InApp or Art, not 'Cash'"),
        (achievement(rewards=[{"value": "x", "rewards": []}]), "reward 1: rewards is not a key"),
    ],
)
def test_an_error_names_file_entry_and_key(tmp_path: Path, content: object, said: str) -> None:
    path = write(tmp_path, content)
    with pytest.raises(DefinitionsError) as caught:
        load_definitions(path)
    assert str(path) in str(caught.value)
    assert said in str(caught.value)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(DefinitionsError, match=r"can't be read \(No such file"):
        load_definitions(tmp_path / "none.toml")


def test_toml_mistakes_have_their_line(tmp_path: Path) -> None:
    with pytest.raises(DefinitionsError, match=r"is not TOML: .*line 2"):
        load_definitions(write(tmp_path, 'scid = "a"\nstrict = maybe\n', "title.toml"))


def test_text_that_is_not_utf8(tmp_path: Path) -> None:
    path = tmp_path / "title.toml"
    path.write_bytes(b'scid = "\xff"')
    with pytest.raises(DefinitionsError, match="is not UTF-8"):
        load_definitions(path)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["id", "value", "x"]), inner, max_size=3)
    ),
    max_leaves=8,
)
KEYS = [
    *("scid", "title_id", "title_name", "strict", "id", "name", "gamerscore", "secret", "type", "platforms"),
    *("starts", "ends", "estimated_seconds", "revoked", "rewards"),
]


@given(
    file=st.dictionaries(st.sampled_from(KEYS), json_values), entry=st.dictionaries(st.sampled_from(KEYS), json_values)
)
def test_any_document_is_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, file: dict[str, Any], entry: dict[str, Any]
) -> None:
    path = write(tmp_path_factory.mktemp("any"), {**GOOD, **file, "achievements": [{"id": "7", **entry}]})
    refusal = ""
    try:
        known = load_definitions(path)
    except DefinitionsError as error:
        refusal = str(error)
    else:
        assert known.scid
        assert all(found.id == achievement_id for achievement_id, found in known.achievements.items())
    assert not refusal or str(path) in refusal


def test_each_error_is_reported_once_with_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "title.json"
    path.write_text(
        json.dumps(
            {
                "scid": "00000000-0000-0000-0000-000012345678",
                "leaderboard": [],
                "achievements": [{"id": "7", "name": None, "secret": 1, "statistic": "Kills", "at": "many"}],
            }
        )
    )
    found = read_text(path.read_text(), "json", tmp_path).errors
    assert {(problem.key, problem.remedy) for problem in found} == {
        ("leaderboard", "Did you mean leaderboards?"),
        ("name", "Correct the value, or leave the key out."),
        ("secret", "Correct the value, or leave the key out."),
        ("at", "Correct the value, or leave the key out."),
    }
    assert len(found) == 4
    messages = {problem.key: problem.message for problem in found}
    assert messages["name"] == "must be a text, not null"
    assert "leaderboards, " in messages["leaderboard"]
