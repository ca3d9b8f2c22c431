"""The format of definitions: the JSON Schema agrees with the reader, positions are found, every key is documented, Partner Center's rules are
warnings.
"""

import json
import struct
import tomllib
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xblshim.simulator.definitions.document_reader import read_document
from xblshim.simulator.definitions.documentation import format_tables
from xblshim.simulator.definitions.format_table import Table
from xblshim.simulator.definitions.format_tables import DOCUMENT, tables
from xblshim.simulator.definitions.gbe_fork import from_gbe_fork, without_missing_icons
from xblshim.simulator.definitions.image_files import image_of_bytes
from xblshim.simulator.definitions.json_schema import definitions_schema
from xblshim.simulator.definitions.loading import load_definitions, read_text
from xblshim.simulator.definitions.partner_center import warnings_of
from xblshim.simulator.definitions.positions import key_positions
from xblshim.simulator.definitions.toml_writing import to_toml
from xblshim.simulator.service_errors import DefinitionsError

ROOT = Path(__file__).parents[3]
SCID = "00000000-0000-0000-0000-000012345678"
VALUES: list[Any] = [
    "", "7", "x", "many words", SCID, SCID.upper(), "0x12345678", "0x", "0", "persistent", "ACHIEVEMENT", "Group", "2030-01-31",
    "2030-01-31T12:00:00Z", "2030-01-31T12:00", "soon", "2030-13-01", 0, 1, -1, 2**31, 2**31 - 1, 2**32, 1.5, True, False, None, [], ["PC"],
    [7], {}, {"a": 1}, [{}],
]  # fmt: skip
SCHEMA = jsonschema.Draft202012Validator(definitions_schema())


def documents(table: Table) -> st.SearchStrategy[Any]:
    """Tables with known keys and mostly wrong values, and sometimes an unknown key."""
    keys = {key: st.sampled_from(VALUES) for key in (*table.keys, "unknown")}
    lists = {key: st.lists(documents(inner), max_size=2) for key, inner in table.lists.items()}
    lists |= {key: documents(inner) for key, inner in table.singles.items()}
    good = {"scid": st.just(SCID), "id": st.uuids().map(str), "value": st.just("x")}
    good |= {
        "xuid": st.integers(1, 2**64 - 1),
        "name": st.uuids().map(str),
        "statistic": st.just("x"),
        "at": st.just(5),
    }
    required = {key: good[key] | st.sampled_from(VALUES) for key in table.required}
    return st.fixed_dictionaries({}, optional={**keys, **lists}).flatmap(
        lambda rest: st.fixed_dictionaries(required).map(lambda first: {**first, **rest})
    ) | st.fixed_dictionaries(required, optional=lists)


BEYOND = (
    "was used by an earlier entry",
    "is before starts",
    "needs one",
    "the statistic is a text",
    "beside requirements",
)
"""Rules that a JSON Schema can't express."""


@settings(max_examples=300, deadline=None)
@given(documents(DOCUMENT))
def test_the_schema_accepts_what_the_reader_accepts(document: Any) -> None:
    _, problems = read_document(document, None)
    wrong = [
        problem.sentence
        for problem in problems
        if not problem.message.endswith(BEYOND) and BEYOND[0] not in problem.message
    ]
    assert SCHEMA.is_valid(document) == (not wrong), wrong


@pytest.mark.parametrize("key", ["statistic", "at"])
def test_keys_that_occur_together(key: str) -> None:
    values = {"statistic": "Kills", "at": 5}
    for chosen in (values, {key: values[key]}):
        document = {"scid": "00000000-0000-0000-0000-000012345678", "achievements": [{"id": "7", **chosen}]}
        _, problems = read_document(document, None)
        assert SCHEMA.is_valid(document) == (not problems) == (chosen is values)


def test_every_value_of_every_key_by_itself() -> None:
    """The schema of each key with each value, because the property test may not draw all of them."""
    for _, table in tables():
        for key, row in table.keys.items():
            validator = jsonschema.Draft202012Validator(row.rule.schema)
            for value in VALUES:
                try:
                    row.rule.read(value)
                except ValueError:
                    taken = False
                else:
                    taken = True
                assert validator.is_valid(value) == taken, (key, value)


# Positions

NAMES = st.sampled_from(["a", "b-c", "d e", "", "ä", 'q"\\', "#", "x.y"])
LEAVES = st.one_of(
    st.integers(-9, 9),
    st.booleans(),
    st.sampled_from(["", "#", "[x]", "a = 1", 'say "x"', "back\\slash", "two\nlines", "'''", '""']),
)
TREES = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3), max_leaves=12
)


def paths_of(value: Any, path: tuple[Any, ...] = ()) -> set[tuple[Any, ...]]:
    found: set[tuple[Any, ...]] = set()
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        found |= {(*path, key)} | paths_of(one, (*path, key))
    return found


@settings(max_examples=200, deadline=None)
@given(st.dictionaries(NAMES, TREES, max_size=3), st.sampled_from([None, 1]))
def test_positions_in_json_are_those_of_the_reader(document: dict[str, Any], indent: int | None) -> None:
    text = json.dumps(document, indent=indent, ensure_ascii=False)
    positions = key_positions(text, "json")
    assert positions.keys() == paths_of(document)
    lines = text.split("\n")
    for path, (line, column) in positions.items():
        if isinstance(path[-1], str):
            assert lines[line - 1][column - 1 :].startswith(json.dumps(path[-1], ensure_ascii=False))


def written(value: Any, style: int) -> str:
    """Returns a value as TOML, in one of its many forms."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key_of(key, style)} = {written(one, 0)}" for key, one in value.items()) + "}"
    if isinstance(value, list):
        space = ("", ' # a comment, [ { "\n ')[style % 2]
        return (
            f"[{space}"
            + f",{space} ".join(written(one, style // 2) for one in value)
            + f"{',' if value and style % 2 else ''}{space}]"
        )
    if isinstance(value, str) and style % 3 == 1 and "'''" not in value and "\\" not in value:
        return f"'''{value}'''" if not value.startswith("\n") else json.dumps(value)
    if isinstance(value, str) and style % 3 == 2:
        return '"""' + json.dumps(value)[1:-1] + '"""'
    return json.dumps(value, ensure_ascii=False)


def key_of(key: str, style: int) -> str:
    plain = key.replace("-", "").isalnum() and key.isascii()
    return key if plain and style % 2 == 0 else json.dumps(key, ensure_ascii=False)


def toml_of(table: dict[str, Any], name: list[str], styles: Any) -> list[str]:
    inner = {key: one for key, one in table.items() if isinstance(one, dict) and styles() % 2}
    lists = {
        key: one
        for key, one in table.items()
        if isinstance(one, list) and one and all(isinstance(row, dict) for row in one) and styles() % 2
    }
    lines = [
        f"{key_of(key, styles())}{' ' * (styles() % 2)}= {written(one, styles())}   # {key!r}".replace("\\", "/", 0)
        for key, one in table.items()
        if key not in inner and key not in lists
    ]
    for key, one in inner.items():
        lines += [
            f"  [{' . '.join(key_of(part, styles()) for part in [*name, key])}]",
            *toml_of(one, [*name, key], styles),
        ]
    for key, rows in lists.items():
        for row in rows:
            lines += [
                "",
                f"[[{'.'.join(key_of(part, styles()) for part in [*name, key])}]] # x",
                *toml_of(row, [*name, key], styles),
            ]
    return lines


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(NAMES, TREES, max_size=3), st.randoms(use_true_random=False), st.sampled_from(["\n", "\r\n"]))
def test_positions_in_toml_are_those_of_the_reader(document: dict[str, Any], random: Any, end: str) -> None:
    text = end.join(toml_of(document, [], lambda: random.randrange(6))) + end
    try:
        read = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return  # this form isn't valid TOML for the value
    assert key_positions(text, "toml").keys() == paths_of(read)


def test_lines_and_columns_in_toml() -> None:
    text = 'a = """\n[x]\n"""\n[t]\nb.c = [1,\n  {d = 2}]\n[[t.e]]\n[[t.e]]\nf = 1979-05-27 07:32:00\n'
    positions = key_positions(text, "toml")
    assert positions["a",] == (1, 1)
    assert positions["t", "b", "c", 1, "d"] == (6, 4)
    assert positions["t", "e", 1] == (8, 1)
    assert positions["t", "e", 1, "f"] == (9, 1)


# Files


def test_a_files_errors_come_all_at_once(tmp_path: Path) -> None:
    path = tmp_path / "title.toml"
    path.write_text('scid = "x"\n\n[[achievements]]\nid = 7\nicon = "gone.png"\n')
    with pytest.raises(DefinitionsError) as caught:
        load_definitions(path)
    text = str(caught.value)
    assert "has 3 errors" in text
    for line, key in ((1, "scid must be a scid"), (4, "id must be a text"), (5, "icon names a file that isn't there")):
        assert f"{path}:{line}:" in text
        assert key in text


def test_every_error_of_the_other_services_tables_comes_with_its_line() -> None:
    text = f"""scid = "{SCID}"
[[users]]
xuid = "x"
gamertag = ""
[[users]]
xuid = "7"
[[users]]
xuid = "7"
[[statistics]]
type = "What"
[[statistics]]
name = "Kills"
event = "Killed"
rule = "sum"
[presence]
device = "Fridge"
color = 1
"""
    found = [(one.line, one.where, one.key) for one in read_text(text, "toml", None).errors]
    assert found == [
        (3, "user 1 (xuid 'x')", "xuid"),
        (4, "user 1 (xuid 'x')", "gamertag"),
        (8, "user 3 (xuid '7')", "xuid"),
        (9, "statistic 1", "name"),
        (10, "statistic 1", "type"),
        (11, "statistic 2 (name 'Kills')", "measurement"),
        (16, "presence", "device"),
        (17, "presence", "color"),
    ]
    (wrong,) = read_text(f'scid = "{SCID}"\nusers = 7\n', "toml", None).errors
    assert (wrong.line, wrong.sentence) == (2, "users must be an array of tables.")


def test_the_page_has_every_key() -> None:
    """`make render` writes it."""
    assert format_tables() in (ROOT / "docs/definitions.md").read_text("utf-8")


@pytest.mark.parametrize("block", (ROOT / "docs/definitions.md").read_text("utf-8").split("```toml\n")[1:])
def test_the_pages_examples_are_right(block: str) -> None:
    read = read_text(block.partition("```")[0], "toml", None)
    assert not read.errors


# Partner Center


def definitions_of(**members: Any) -> Any:
    row = {
        "id": "7",
        "name": "N",
        "description": "D",
        "locked_description": "L",
        "icon": "https://images.example.test/7.png",
    }
    document = {"scid": SCID, "achievements": [{**row, "gamerscore": 100, "id": str(number)} for number in range(10)]}
    document["achievements"][3].update(members)  # type: ignore[index, attr-defined]
    definitions, problems = read_document(document, members.pop("folder", None))
    assert definitions is not None, problems
    return definitions


def test_what_partner_center_accepts_has_no_warning() -> None:
    assert warnings_of(definitions_of(description="x" * 100, locked_description="é" * 100)) == []
    assert warnings_of(definitions_of(locked_description="", secret=True)) == []


@pytest.mark.parametrize(
    ("members", "key", "said"),
    [
        ({"name": ""}, "name", "needs a name"),
        ({"description": "x" * 101}, "description", "101 characters"),
        ({"locked_description": "x" * 101}, "locked_description", "101 characters"),
        ({"locked_description": ""}, "locked_description", "needs one"),
        ({"gamerscore": 201}, "gamerscore", "at most 200"),
        ({"icon": ""}, "icon", "needs one"),
        ({"gamerscore": 99}, "achievements", "999 in all"),
    ],
)
def test_what_partner_center_refuses_is_a_warning(members: dict[str, Any], key: str, said: str) -> None:
    (warning,) = warnings_of(definitions_of(**members))
    assert warning.key == key
    assert said in warning.sentence
    assert warning.remedy


PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 480)
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab" + b"\xff\xc0\x00\x11\x08" + struct.pack(">HH", 480, 640) + bytes(12)


@pytest.mark.parametrize(
    ("head", "kind", "size"),
    [
        (PNG, "image/png", (640, 480)),
        (JPEG, "image/jpeg", (640, 480)),
        (b"GIF89a" + struct.pack("<HH", 640, 480), "image/gif", (640, 480)),
        (b"RIFF0000WEBPVP8 ", "image/webp", (0, 0)),
    ],
)
def test_images_are_known_by_their_first_bytes(head: bytes, kind: str, size: tuple[int, int]) -> None:
    image = image_of_bytes(head)
    assert image is not None
    assert (image.media_type, (image.width, image.height)) == (kind, size)


@given(st.binary(max_size=40), st.sampled_from([PNG, JPEG, b"GIF89a", b"\xff\xd8\xff", b""]), st.integers(0, 40))
def test_any_bytes_are_an_image_or_none(tail: bytes, head: bytes, cut: int) -> None:
    image_of_bytes(head[:cut] + tail)


def test_icons_in_a_wrong_form_are_warnings(tmp_path: Path) -> None:
    for name, content, said in (
        ("a.png", PNG, "640 by 480"),
        ("b.jpg", JPEG, "image/jpeg"),
        ("c.png", b"x", "isn't served"),
    ):
        (tmp_path / name).write_bytes(content)
        document = {"scid": SCID, "achievements": [{"id": "7", "icon": name}]}
        definitions, _ = read_document(document, tmp_path)
        assert definitions is not None
        assert [said in warning.sentence for warning in warnings_of(definitions) if warning.key == "icon"] == [True]


# gbe_fork


def test_achievements_of_gbe_fork_are_imported(tmp_path: Path) -> None:
    (tmp_path / "lamp.jpg").write_bytes(b"x")
    document = [
        {
            "name": "ACH_LAMP",
            "displayName": "Lamp",
            "description": "Light it.",
            "hidden": 0,
            "icon": "lamp.jpg",
            "icon_gray": "g.jpg",
        },
        {
            "name": "ACH_2",
            "displayName": {"token": "T_2", "english": "Two", "german": "Zwei"},
            "description": {"german": "Nur deutsch"},
            "hidden": "1",
            "icon": "gone.jpg",
        },
    ]
    found = without_missing_icons(from_gbe_fork(document, SCID, "Harbour", "german"), tmp_path)
    read = read_text(to_toml(found), "toml", tmp_path)
    assert read.errors == []
    assert read.definitions is not None
    first, second = read.definitions.achievements.values()
    assert (first.id, first.name, first.description, first.icon, first.secret) == (
        "ACH_LAMP",
        "Lamp",
        "Light it.",
        "lamp.jpg",
        False,
    )
    assert (second.name, second.description, second.icon, second.secret) == ("Zwei", "Nur deutsch", "", True)


def test_another_document_is_not_of_gbe_fork() -> None:
    for document in ({}, [7], [{"name": "x"}], "x"):
        with pytest.raises(DefinitionsError, match=r"not achievements\.json of gbe_fork"):
            from_gbe_fork(document, SCID)
