"""`xblshim hresult`: every spelling of a value, names and parts of names."""

import re
import shlex

import pytest
from cli_support import Shell
from hypothesis import given
from hypothesis import strategies as st

from xblshim.abi.hresults import TABLE, HResultInfo
from xblshim.cli.hresult import look_up, values_of
from xblshim.cli.main import _parser

NOT_MODIFIED = "HTTP_E_STATUS_NOT_MODIFIED"


@pytest.mark.parametrize(
    "text",
    [
        "0x80190130",
        "0X80190130",
        "80190130",
        "-2145844944",
        "2149122352",
        "0xFFFFFFFF80190130",
        "ffffffff80190130",
        "18446744071563706672",
        "0x80190130L",
        NOT_MODIFIED,
        "http_e_status_not_modified",
        "not_mod",
    ],
)
def test_every_spelling_of_a_value_is_found(shell: Shell, text: str) -> None:
    said = shell.says("hresult", text)
    assert said.startswith(f"{NOT_MODIFIED}  0x80190130  (-2145844944)\n")
    assert "What to do: " in said


@pytest.mark.parametrize("info", TABLE, ids=lambda info: info.name)
def test_every_entry_is_found_by_value_and_name(info: HResultInfo) -> None:
    digits = f"{info.value:08x}"
    spellings = [info.hex, f"0x{digits}", str(info.signed), str(info.value), info.name, info.name.lower()]
    if info.value > 99_999_999:
        spellings.append(digits)
    assert [spelling for spelling in spellings if look_up(spelling) != [info]] == []


@given(st.integers(0, 2**32 - 1))
def test_every_value_is_read_in_every_spelling(value: int) -> None:
    signed = value - 2**32 if value >= 2**31 else value
    extended = signed & (2**64 - 1)
    for text in (f"0x{value:08x}", f"0x{value:X}", str(value), str(signed), f"0x{extended:016X}", str(extended)):
        assert values_of(text)[0] == value, text


@given(st.text(max_size=30) | st.from_regex(r"-?(0x)?[0-9a-fA-F]{0,20}", fullmatch=True))
def test_any_text_gives_an_entry_or_an_explanation(text: str) -> None:
    assert all(0 <= value < 2**32 for value in values_of(text))
    sentence = ""
    try:
        found = look_up(text)
    except LookupError as error:
        found, sentence = [], error.args[0]
    assert bool(found) != bool(sentence)
    assert not sentence or (sentence.endswith(".") and sentence.isprintable())


@pytest.mark.parametrize(
    "text", ["4294967296", "-2147483649", "0x100000000", "0xFFFFFFFE80190130", "18446744071562067967", "0x", "-0x1", ""]
)
def test_other_numbers_are_rejected(text: str) -> None:
    assert values_of(text) == []


def test_a_part_of_many_names_lists_them(shell: Shell) -> None:
    lines = shell.says("hresult", "e_xbl").splitlines()
    assert lines[0].split() == ["VALUE", "NAME"]
    names = [line.split()[1] for line in lines[1:]]
    assert names == [info.name for info in TABLE if "E_XBL" in info.name]
    assert "E_XBL_NOT_INITIALIZED" in names


def test_without_a_result_all_are_listed(shell: Shell) -> None:
    assert len(shell.says("hresult").splitlines()) == len(TABLE) + 1


def test_several_at_once_as_json(shell: Shell) -> None:
    shown = shell.shows("hresult", "S_OK", "0x80004005", "0")
    assert [entry["name"] for entry in shown] == ["S_OK", "E_FAIL"]
    assert shown[1]["value"] == 0x80004005
    assert shown[1]["signed"] == -2147467259
    assert shown[1]["hex"] == "0x80004005"
    assert shown[1]["meaning"]
    assert shown[1]["remedy"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("304", "HTTP status 304 is reported as 0x80190130, HTTP_E_STATUS_NOT_MODIFIED"),
        ("0x801901A2", "HTTP status 418"),
        ("0x80071234", "Windows error 4660"),
        ("0x8ABC0001", "facility 2748, code 1"),
        ("0x12345678", "success code"),
        ("E_NO_SUCH_THING", "E_NO_SUCH_THING"),
        ("", "lists all"),
    ],
)
def test_unknown_results_are_explained(shell: Shell, text: str, said: str) -> None:
    assert said in shell.refuses("hresult", text)


def test_known_results_are_shown_beside_unknown_ones(shell: Shell) -> None:
    ran = shell.run("hresult", "S_OK", "nothing_like_it")
    assert ran.returncode == 1
    assert ran.stdout.startswith("S_OK  0x00000000")
    assert "nothing_like_it" in ran.stderr


@pytest.mark.parametrize("info", TABLE, ids=lambda info: info.name)
def test_commands_of_a_remedy_are_complete(info: HResultInfo) -> None:
    for command in re.findall("`xblshim ([^`]+)`", info.remedy):
        arguments = shlex.split(command)
        _parser(arguments).parse_args(arguments)
