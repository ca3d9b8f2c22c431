"""The ways in which a comparison is told: for people, for programs, for a wiki page and for CI."""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import NamedTuple
from xml.etree import ElementTree

from .baseline import Judged
from .facts import KINDS, Difference

UNBOUNDED = 10_000
HEADINGS = ("KIND", "NAME", "WHAT", "THEIRS", "OURS", "STATUS")


class Comparison(NamedTuple):
    """What was compared, and how it went. `compared` counts the declarations of each kind."""

    target: str
    title: str
    compared: dict[str, int]
    judged: Judged

    @property
    def status(self) -> int:
        """The exit status: 0 all equal, 1 differences."""
        return 1 if self.judged.new else 0


def cells(row: Difference) -> tuple[str, str, str, str, str, str]:
    return row.kind, row.name, row.what or "(all of it)", *row.texts, row.status


def summary(comparison: Comparison) -> str:
    """One or two sentences."""
    new, accepted, gone = comparison.judged
    counted = ", ".join(
        f"{comparison.compared[kind]} {plural(kind)}" for kind in KINDS if comparison.compared.get(kind)
    )
    found = "all equal" if not new else f"{len(new)} difference{'s' if len(new) != 1 else ''}"
    text = f"{comparison.title}: {counted or 'nothing'} compared for {comparison.target}: {found}"
    if accepted or gone:
        text += f", {len(accepted)} accepted by the baseline"
    if gone:
        text += f" ({len(gone)} of the baseline's are gone: write it anew with --write-baseline)"
    return text + "."


def plural(kind: str) -> str:
    return f"{kind}es" if kind.endswith("s") else f"{kind}s"


def as_table(comparison: Comparison, width: int | None = None) -> str:
    """With rich where it is installed, else plain."""
    rows = [cells(row) for row in comparison.judged.new]
    if not rows:
        return summary(comparison)
    try:
        from rich.console import Console
        from rich.table import Column, Table
    except ImportError:
        from xblshim.cli.text import table

        return f"{table(HEADINGS, rows)}\n\n{summary(comparison)}"
    if width is None and not sys.stdout.isatty():
        width = UNBOUNDED  # a log or a file: rich takes 80 columns, and cuts names
    console = Console(width=width, highlight=False, markup=False)
    grid = Table(*(Column(heading, overflow="fold") for heading in HEADINGS), box=None, pad_edge=False)
    for row in rows:
        grid.add_row(*row, style="red" if row[-1] == "differs" else "yellow")
    with console.capture() as captured:
        console.print(grid)
    lines = [line.rstrip() for line in captured.get().splitlines()]
    return "\n".join([*lines, "", summary(comparison)])


def as_json(comparison: Comparison) -> str:
    new, accepted, gone = comparison.judged
    return json.dumps(
        {
            "target": comparison.target,
            "compared": comparison.compared,
            "differences": [_document(row) for row in new],
            "accepted": [_document(row) for row in accepted],
            "gone": gone,
            "summary": summary(comparison),
        },
        indent=2,
        ensure_ascii=False,
    )


def _document(row: Difference) -> dict[str, object]:
    return {
        "kind": row.kind,
        "name": row.name,
        "property": row.what,
        "theirs": row.theirs,
        "ours": row.ours,
        "status": row.status,
        "header": row.header,
        "key": row.key,
    }


def as_markdown(comparison: Comparison) -> str:
    lines = [f"## {comparison.title}", "", summary(comparison)]
    if comparison.judged.new:
        lines += ["", _markdown_row(HEADINGS), _markdown_row(["---"] * len(HEADINGS))]
        lines += [_markdown_row(cells(row)) for row in comparison.judged.new]
    return "\n".join(lines)


def _markdown_row(row: tuple[str, ...] | list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"


def as_junit(comparison: Comparison) -> str:
    """A suite for each kind and a case for each declaration that differs; one case more stands for those that agree."""
    suites = ElementTree.Element("testsuites", name=f"{comparison.title} ({comparison.target})")
    wrong: dict[tuple[str, str], list[Difference]] = {}
    for row in comparison.judged.new:
        wrong.setdefault((row.kind, row.name), []).append(row)
    counted = Counter(kind for kind, _ in wrong)
    for kind in KINDS:
        if not comparison.compared.get(kind) and not counted[kind]:
            continue
        suite = ElementTree.SubElement(
            suites, "testsuite", name=kind, tests=str(counted[kind] + 1), failures=str(counted[kind])
        )
        ElementTree.SubElement(suite, "testcase", classname=kind, name=f"all other {plural(kind)} agree")
        for (of, name), rows in wrong.items():
            if of == kind:
                case = ElementTree.SubElement(suite, "testcase", classname=kind, name=name)
                text = "\n".join("{}: theirs {}, ours {}".format(row.what or row.status, *row.texts) for row in rows)
                ElementTree.SubElement(case, "failure", message=text.splitlines()[0]).text = text
    ElementTree.indent(suites)
    return ElementTree.tostring(suites, encoding="unicode", xml_declaration=True)
