"""Formats the lines of `xblshim watch`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from xblshim.console.tables import one_line

NAME_CELLS = 24
"""The width of the columns for users and titles."""


class Lines(Protocol):
    def set_names(self, users: Iterable[Mapping[str, Any]], titles: Iterable[Mapping[str, Any]]) -> None:
        """Adds names of users and titles."""

    def print_status(self, text: str) -> None:
        """Prints a line about the command itself."""

    def show(self, topic: str, document: Any) -> None:
        """Prints an event."""


class JsonLines:
    """Prints each event's JSON unchanged."""

    def __init__(self, *, only_unlocks: bool = False) -> None:
        self._only_unlocks = only_unlocks

    def set_names(self, users: Iterable[Mapping[str, Any]], titles: Iterable[Mapping[str, Any]]) -> None:
        pass

    def print_status(self, text: str) -> None:
        print(text, file=sys.stderr, flush=True)

    def show(self, topic: str, document: Any) -> None:
        import json

        if self._only_unlocks and topic != "lost" and not (topic == "achievement" and document["unlockedNow"]):
            return
        print(json.dumps({"event": topic, "data": document}), flush=True)


class RichLines:
    """Prints time, event, user and title for people. Without colors when the output is no terminal."""

    def __init__(self, *, only_unlocks: bool = False) -> None:
        from rich.console import Console

        self._console = Console(highlight=False, soft_wrap=True, emoji=False)
        self._only_unlocks = only_unlocks
        self._users: dict[str, str] = {}
        self._titles: dict[str, str] = {}

    def set_names(self, users: Iterable[Mapping[str, Any]], titles: Iterable[Mapping[str, Any]]) -> None:
        for user in users:
            self._users[user["xuid"]] = user.get("gamertag") or user["xuid"]
        for title in titles:
            self._titles[title["scid"]] = title.get("name") or title["scid"]

    def print_status(self, text: str) -> None:
        from rich.text import Text

        self._console.print(Text(one_line(text), style="dim"))

    def show(self, topic: str, document: Any) -> None:
        others = {"statistic": self._statistic, "presence": self._presence, "game-event": self._game_event}
        if topic == "achievement":
            self._achievement(document)
        elif topic == "journal":
            self._call(document)
        elif topic in others and not self._only_unlocks:
            others[topic](document)
        elif topic == "reset" and not self._only_unlocks:
            self._print("", "reset", "yellow", document.get("xuid"), document.get("scid"), "progress was removed")
        elif topic == "user":
            self.set_names(document if isinstance(document, list) else [document] if "xuid" in document else [], [])
        elif topic == "title":
            self.set_names([], document if isinstance(document, list) else [document] if "scid" in document else [])
        elif topic == "lost":
            self.print_status("Events were lost, because this command was too slow or disconnected for too long")

    def _achievement(self, document: Mapping[str, Any]) -> None:
        row = document["row"]
        name = row.get("name") or row["id"]
        time = row.get("timeUpdated") or ""
        if document["unlockedNow"]:
            score = f" ({row['gamerscore']} G)" if row.get("gamerscore") else ""
            self._print(time, "unlocked", "bold green", document["xuid"], document["scid"], f"{name}{score}")
        elif not self._only_unlocks:
            self._print(time, f"{row['percentComplete']} %", "cyan", document["xuid"], document["scid"], name)

    def _call(self, entry: Mapping[str, Any]) -> None:
        status = entry["status"]
        style = "red" if status == 0 or status >= 500 else "yellow" if status >= 400 else "dim"
        parts = [entry["operation"], f"{entry['milliseconds']:.0f} ms"]
        parts += [f"fault {entry['fault']}"] if entry.get("fault") else []
        parts += ["over the rate limit"] if entry.get("rateLimit") else []
        self._print(
            entry["time"], str(status or "closed"), style, entry.get("xuid"), entry.get("scid"), ", ".join(parts)
        )

    def _statistic(self, document: Mapping[str, Any]) -> None:
        row = document["row"]
        text = f"{row['name']} = {row['value']}" if row["value"] is not None else f"{row['name']} has no value"
        self._print(row["timeUpdated"] or "", "statistic", "cyan", document["xuid"], document["scid"], text)

    def _presence(self, row: Mapping[str, Any]) -> None:
        places = [
            ": ".join(text for text in (title["name"] or f"title {title['titleId']}", title["text"]) if text)
            for title in row["titles"]
            if title["active"]
        ]
        newest = max((title["timeUpdated"] for title in row["titles"]), default="")
        self._print(newest, row["state"].lower(), "magenta", row["xuid"], None, ", ".join(places))

    def _game_event(self, row: Mapping[str, Any]) -> None:
        parts = [f"{name} = {value}" for name, value in {**row["measurements"], **row["dimensions"]}.items()]
        self._print(row["time"], "event", "magenta", row["xuid"], row["scid"], ", ".join([row["name"], *parts]))

    def _print(self, time: str, what: str, style: str, xuid: str | None, scid: str | None, text: str) -> None:
        from rich.cells import set_cell_size
        from rich.text import Text

        line = Text()
        line.append(f"{time[11:19] or '        '}  ", style="dim")
        line.append(f"{what:<9} ", style=style)
        for name in (self._users.get(xuid or "", xuid or ""), self._titles.get(scid or "", scid or "")):
            # The width counts terminal cells: CJK characters and emoji take two.
            line.append(f"{set_cell_size(one_line(name), NAME_CELLS)}  ")
        line.append(one_line(text))
        self._console.print(line)
