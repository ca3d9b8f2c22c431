"""The page at the service's address: a table of what it holds, for a developer's browser."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from itertools import groupby

_STYLE = """
:root { color-scheme: light dark; --ink: #1d2430; --soft: #5d6878; --line: #dfe3ea; --paper: #fbfcfd; --card: #fff;
  --bar: #3b7dd8; --done: #2e8b57; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ef; --soft: #9aa5b5; --line: #2c3442; --paper: #12161d;
  --card: #1a202a; --bar: #6aa3f0; --done: #5cc48c; } }
body { margin: 0 auto; padding: 2.5rem 1.25rem; max-width: 62rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0; }
h2 { font-size: 1rem; margin: 2.25rem 0 .6rem; font-weight: 600; }
h2 small { color: var(--soft); font-weight: 400; }
p { color: var(--soft); margin: .3rem 0; }
code { font-family: ui-monospace, monospace; font-size: .9em; overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { text-align: left; padding: .5rem .8rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
th { font-size: .8rem; font-weight: 600; color: var(--soft); }
td.number { font-variant-numeric: tabular-nums; white-space: nowrap; width: 11rem; }
td.time { font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--soft); width: 13rem; }
progress { width: 6rem; height: .5rem; margin-right: .6rem; accent-color: var(--bar); vertical-align: middle; }
tr.unlocked progress { accent-color: var(--done); }
tr.unlocked td.number { color: var(--done); font-weight: 600; }
.empty { padding: 2rem; border: 1px dashed var(--line); text-align: center; margin-top: 2rem; }
"""


def render_page(achievements: Sequence[Mapping[str, object]], store: str, *, more: bool) -> str:
    """The page for these records, as `wire.record_document` shows them. `more`: others were left out."""
    parts = [
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>xblshim: achievements</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{_STYLE}</style></head><body><h1>Achievements</h1>",
        f"<p>Held by the local service in <code>{escape(store)}</code></p>",
    ]
    for (xuid, scid), group in groupby(achievements, lambda row: (row["xuid"], row["scid"])):
        rows = list(group)
        done = sum(row["timeUnlocked"] is not None for row in rows)
        parts.append(
            f"<h2>User <code>{_text(xuid)}</code> <small>· <code>{_text(scid)}</code> · title "
            f"<code>{_text(rows[0]['titleId'])}</code> · {done} of {len(rows)} unlocked</small></h2>"
            "<table><thead><tr><th>Id<th>Name<th>Progress<th>Unlocked (UTC)</thead><tbody>"
        )
        parts += [_row(row) for row in rows]
        parts.append("</tbody></table>")
    if not achievements:
        parts.append('<p class="empty">Nothing yet. The first update of a title appears here.</p>')
    if more:
        parts.append("<p>There are more; <code>xblshim achievements</code> lists them all.</p>")
    parts.append("</body></html>")
    return "\n".join(parts)


def _row(row: Mapping[str, object]) -> str:
    percent = _text(row["percentComplete"])
    unlocked = _text(row["timeUnlocked"])[:19].replace("T", " ")
    return (
        f'<tr class="{"unlocked" if unlocked else "locked"}">'
        f"<td><code>{_text(row['id'])}</code><td>{_text(row['name'])}"
        f'<td class="number"><progress max="100" value="{percent}"></progress>{percent} %'
        f'<td class="time">{unlocked}</tr>'
    )


def _text(value: object) -> str:
    return "" if value is None else escape(str(value))
