"""Renders the pages of ``docs/reference/``: declarations of each core header, the table of results, and what each function does."""

from __future__ import annotations

import re

from .registry_model import (
    CORE,
    STUB,
    Alias,
    Callback,
    Constant,
    Enum,
    Function,
    Handle,
    Header,
    HResults,
    Item,
    Registry,
    Section,
    Struct,
    leaves,
)
from .render_headers import RETURN, split_return
from .render_outcomes import PAGE, outcomes

NOTE = "<!-- Rendered from the registry by `python -m xblshim.abi render`. -->"
FOLDER = "docs/reference"


def render_docs(registry: Registry) -> dict[str, str]:
    """Returns each page's text by its path."""
    pages = {f"{FOLDER}/{_page(header)}.md": _header(header) for header in registry.headers if _is_shown(header)}
    pages[f"{FOLDER}/results.md"] = _results(registry)
    pages[f"{FOLDER}/{PAGE}"] = outcomes(registry, NOTE)
    pages[f"{FOLDER}/index.md"] = _index(registry)
    return pages


def _is_shown(header: Header) -> bool:
    return header.part == CORE and any(
        isinstance(i, Function | Struct | Enum | Handle | Callback) for i in header.items
    )


def _page(header: Header) -> str:
    return header.path.removesuffix(".h").replace("/", "-")


def _index(registry: Registry) -> str:
    rows = ["| header | about | functions |", "|---|---|---|"]
    for header in registry.headers:
        if _is_shown(header):
            functions = [i for i in header.items if isinstance(i, Function)]
            ready = sum(f.outcome != STUB for f in functions)
            count = f"{ready}" if ready == len(functions) else f"{ready} of {len(functions)}"
            rows.append(f"| [`{header.path}`]({_page(header)}.md) | {header.title} | {count if functions else ''} |")
    stubs = [f for f in registry.functions() if f.outcome == STUB]
    return "\n".join(
        [
            NOTE,
            "",
            "# Reference",
            "",
            "The headers, with what this library's functions do. [Results](results.md) has all HRESULTs.",
            "",
            *rows,
            "",
            "## Stubs",
            "",
            f"{len(stubs)} more functions are declared, so that game code which uses other services compiles and "
            "links. Each returns `E_NOTIMPL` (or null, "
            "0, false), and logs its name once. "
            f"[What each function does]({PAGE}) has a line for every function of all headers.",
            "",
        ]
    )


def _header(header: Header) -> str:
    lines = [NOTE, "", f"# {header.path}", "", *_prose(header.doc)]
    in_section = False
    for item in header.items:
        text = _item(item)
        if text and not in_section and not isinstance(item, Section):
            lines += ["## Declarations", ""]  # a heading of the third level needs one of the second
        in_section = in_section or bool(text)
        lines += text
    return "\n".join(lines).rstrip() + "\n"


def _item(item: Item) -> list[str]:
    match item:
        case Section():
            return [f"## {item.title}", "", *_prose(item.doc)]
        case Function():
            mark = " (not implemented: returns `E_NOTIMPL`)" if item.outcome == STUB else ""
            return [f"### {item.name}{mark}", "", *_code(_prototype(item.returns, item.name, item)), *_tagged(item)]
        case Callback():
            return [
                f"### {item.name}",
                "",
                *_code("typedef " + _prototype(item.returns, f"(*{item.name})" if item.pointer else item.name, item)),
                *_tagged(item),
            ]
        case Struct():
            rows = [f"| `{f.name}` | `{f.type}` | {f.offset} | {_cell(f.doc)} |" for f in leaves(item.fields)]
            head = ["| member | type | at | |", "|---|---|---|---|"]
            return [f"### {item.name}", "", *_prose(item.doc), f"{item.size} bytes.", "", *head, *rows, ""]
        case Enum():
            rows = [f"| `{e.name}` | {e.value} | {_cell(e.doc)} |" for e in item.enumerators]
            in_c = f"In C the values are `{item.name}_{item.enumerators[0].name}` and so on."
            return [f"### {item.name}", "", *_prose(item.doc), in_c, "", "| | value | |", "|---|---|---|", *rows, ""]
        case Handle() | Alias() | Constant():
            return [f"### {item.name}", "", *_prose(item.doc)] if item.doc else []
        case HResults():
            return [*_prose(item.doc), "See [all results](results.md).", ""]
        case _:
            return []


def _tagged(item: Function | Callback) -> list[str]:
    before, after = split_return(item.doc)
    rows = [f"* `{p.name}`: {_escaped(p.doc)}" for p in item.params if p.doc]
    returned = _prose(after.replace(RETURN, "Returns: ", 1)) if after else []
    return [*_prose(before), *([*rows, ""] if rows else []), *returned]


def _prototype(returns: str, name: str, item: Function | Callback) -> str:
    rows = [f"    {p.type} {p.name}" for p in item.params]
    if isinstance(item, Function) and item.variadic:
        rows.append("    ...")
    parameters = ",\n".join(rows)
    return f"{returns} {name}(\n{parameters});" if parameters else f"{returns} {name}(void);"


def _code(text: str) -> list[str]:
    return ["```cpp", text, "```", ""]


def _prose(doc: str) -> list[str]:
    """Converts a comment to Markdown: paragraphs, and indented lines as a block of code."""
    lines: list[str] = []
    for paragraph in re.split(r"\n\s*\n", doc.strip("\n")):
        if not paragraph.strip():
            continue
        if re.match(r"\s+\* ", paragraph):
            lines += [*(_escaped(line.strip()) for line in paragraph.split("\n")), ""]
        elif re.match(r"\s", paragraph):
            lines += [
                "```c",
                *(line[4:] if line.startswith("    ") else line for line in paragraph.split("\n")),
                "```",
                "",
            ]
        else:
            lines += [_escaped(" ".join(paragraph.split())) if "\n* " not in paragraph else _escaped(paragraph), ""]
    return lines


def _escaped(text: str) -> str:
    return text.replace("<", "&lt;").replace("_", "\\_") if "`" not in text else text.replace("<", "&lt;")


def _cell(text: str) -> str:
    return _escaped(" ".join(text.split())).replace("|", "\\|")


def _results(registry: Registry) -> str:
    rows = [
        f"| `{r.hex}` | `{r.name}` | {_cell(r.meaning)} {_cell(r.remedy)} |"
        for r in sorted(registry.hresults, key=lambda r: r.value)
    ]
    return "\n".join(
        [
            NOTE,
            "",
            "# Results",
            "",
            "What each HRESULT means here and what to do about it: the same table as "
            "`xblshim hresult`, `XblShimHResultName` and `XblShimHResultMessage`. "
            "On 64-bit "
            "Linux `printf` of an `unsigned long` shows sixteen digits: the last eight count.",
            "",
            "| value | name | meaning and remedy |",
            "|---|---|---|",
            *rows,
            "",
        ]
    )
