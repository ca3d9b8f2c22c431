"""`xblshim hresult`: prints the name, the meaning and the remedy of a result."""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from xblshim.abi.hresults import HResultInfo

FACILITY_HTTP = 0x19
_FACILITIES = {0: "none", 7: "Win32", 12: "internet", 21: "Xbox profile", FACILITY_HTTP: "HTTP"}
_SHOWN_WHOLE = 3
"""Up to this number of matches are printed with their meaning, more as a list."""


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = subparsers.add_parser(
        "hresult",
        help="look up a result: its name, meaning and remedy",
        description="Looks up a result by its value (0x80190130, 80190130, -2145844944, 2149122352, or the sixteen digits that printf shows on "
        "64-bit Linux) or by its name or part of it. Without an argument, lists all results.",
    )
    parser.add_argument("result", nargs="*", help="a value, a name, or part of a name")
    parser.add_argument("--json", action="store_true", help="as JSON")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Runs the command. Returns 0, or prints a sentence on stderr for each unknown result and returns 1."""
    from xblshim.abi.hresults import TABLE

    found: list[HResultInfo] = []
    unknown = 0
    for text in args.result:
        try:
            found.extend(info for info in look_up(text) if info not in found)
        except LookupError as error:
            unknown += 1
            print(f"xblshim: {error.args[0]}", file=sys.stderr)
    if not args.result:
        found = list(TABLE)
    if args.json:
        import json

        print(json.dumps([_document(info) for info in found], indent=2))
    elif found and len(found) <= max(_SHOWN_WHOLE, len(args.result)):
        print("\n\n".join(map(described, found)))
    elif found:
        from xblshim.console.tables import table

        print(table(("VALUE", "NAME"), [(info.hex, info.name) for info in found]))
    return 1 if unknown else 0


def look_up(text: str) -> list[HResultInfo]:
    """Returns the entries for a value or a name in any letter case. Without an exact match, returns all entries whose names contain the text.

    Raises LookupError with a sentence when there is none.
    """
    from xblshim.abi.hresults import TABLE, find

    wanted = text.strip()
    values = values_of(wanted)
    for value in values:
        info = find(value)
        if info is not None:
            return [info]
    if values:
        raise LookupError(_about_unknown(values[0]))
    upper = wanted.upper()
    named = [info for info in TABLE if info.name.upper() == upper]
    if not named and upper:
        named = [info for info in TABLE if upper in info.name.upper()]
    if not named:
        raise LookupError(
            f"No known result is called {wanted!r} or has it in its name: `xblshim hresult` lists all of them."
        )
    return named


def values_of(text: str) -> list[int]:
    """Returns the 32-bit values that the text may mean, the likeliest first. Empty when the text isn't a 32-bit number."""
    values = []
    if re.fullmatch(r"-?[0-9]{1,20}", text, re.ASCII):
        number = int(text)
        # printf("%ld") of a result shows it as a signed number, "%lu" on 64-bit Linux with all upper bits set.
        for candidate in (number, number - 2**64):
            if -(2**31) <= candidate < 2**32:
                values.append(candidate & 0xFFFFFFFF)
                break
    digits = re.fullmatch(r"(?:0x)?([0-9a-f]{1,16})[ul]*", text, re.ASCII | re.IGNORECASE)
    # Without 0x only eight digits count: otherwise words such as "FACE" would be numbers.
    if digits and (text[:2].lower() == "0x" or len(digits[1]) in (8, 16)):
        number = int(digits[1], 16)
        if number < 2**32 or number >> 31 == 0x1_FFFF_FFFF:
            values.append(number & 0xFFFFFFFF)
    return list(dict.fromkeys(values))


def described(info: HResultInfo) -> str:
    """Formats one entry."""
    lines = [f"{info.name}  {info.hex}  ({info.signed})", info.meaning]
    if info.remedy:
        lines.append(f"What to do: {info.remedy}")
    return "\n".join(lines)


def _document(info: HResultInfo) -> dict[str, object]:
    return {
        "name": info.name,
        "value": info.value,
        "hex": info.hex,
        "signed": info.signed,
        "meaning": info.meaning,
        "remedy": info.remedy,
    }


def _about_unknown(value: int) -> str:
    from xblshim.abi.hresults import find
    from xblshim.model.hresult_codes import OF_HTTP_STATUS

    shown = f"0x{value:08X}"
    status = find(OF_HTTP_STATUS[value]) if value in OF_HTTP_STATUS else None
    if status is not None:
        return f"{shown} has no name. HTTP status {value} is reported as {status.hex}, {status.name}. Look that up."
    if value < 2**31:
        return f"{shown} has no name. It is a success code, as its highest bit isn't set."
    facility, code = value >> 16 & 0x1FFF, value & 0xFFFF
    name = _FACILITIES.get(facility)
    about = f"It is a failure of facility {facility}{f' ({name})' if name else ''}, code {code}"
    if facility == FACILITY_HTTP:
        about += f": the service answered with the HTTP status {code}"
    elif facility == 7:
        about += f": the Windows error {code}"
    return f"{shown} has no name here. {about}."
