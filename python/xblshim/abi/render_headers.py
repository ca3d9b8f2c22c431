"""Renders the C and C++ headers in ``include/``."""

from __future__ import annotations

import re
import textwrap

from .registry_model import (
    UNLISTED,
    Alias,
    Callback,
    Constant,
    EmptyMacros,
    Enum,
    Field,
    Function,
    Handle,
    Header,
    HResults,
    Include,
    Item,
    Macro,
    Parameter,
    Registry,
    Section,
    Struct,
    Text,
)

WIDTH = 100
NOT_YET = "Not implemented: a stub that lets programs link. The first call is logged."
RULE = "// " + "-" * (WIDTH - 4)
NOTE = (
    "// Rendered from the registry in python/xblshim/abi/registry. Change it there, then run\n"
    "// `python -m xblshim.abi render`."
)


def comment(doc: str, mark: str = "///", indent: str = "") -> list[str]:
    """Returns the lines of a comment. Paragraphs are wrapped; lines that begin with a blank stay unchanged."""
    lines: list[str] = []
    for paragraph in re.split(r"\n\s*\n", doc.strip("\n")):
        if lines:
            lines.append(f"{indent}{mark}")
        if re.search(r"^(\s|\* )", paragraph, re.MULTILINE):
            lines += [f"{indent}{mark} {line}".rstrip() for line in paragraph.split("\n")]
        else:
            words = " ".join(paragraph.split())
            lines += textwrap.wrap(
                words,
                WIDTH,
                initial_indent=f"{indent}{mark} ",
                subsequent_indent=f"{indent}{mark} ",
                break_long_words=False,
                break_on_hyphens=False,
            )
    return lines


RETURN = "@return "


def split_return(doc: str) -> tuple[str, str]:
    """Splits a function's text before the paragraph that begins with ``@return``."""
    before, mark, after = doc.partition("\n\n" + RETURN)
    return before, f"{RETURN}{after}" if mark else ""


def _tag(text: str) -> list[str]:
    """Returns the lines of ``@param`` and ``@return``. All lines but the first are indented."""
    return textwrap.wrap(
        " ".join(text.split()),
        WIDTH,
        initial_indent="/// ",
        subsequent_indent="///     ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def function_comment(item: Function) -> list[str]:
    """Returns the comment of a function: the description, the parameters, the result."""
    return _tagged(function_doc(item), item.params)


def _tagged(doc: str, params: tuple[Parameter, ...]) -> list[str]:
    before, after = split_return(doc)
    tags: list[str] = []
    for parameter in params:
        if parameter.doc:
            out = "[out]" if parameter.sal.startswith("_Out") else ""
            tags += _tag(f"@param{out} {parameter.name} {parameter.doc}")
    returned, _, rest = after.partition("\n\n")
    tags += _tag(returned) if returned else []
    lines = comment(before)
    if tags:
        lines += ["///", *tags]
    return [*lines, "///", *comment(rest)] if rest else lines


def guarded(lines: list[str], when: str) -> list[str]:
    """Encloses the lines in a preprocessor condition, if there is one."""
    return [f"#if {when}", *lines, "#endif"] if when else lines


def macro_name(text: str) -> str:
    """Returns the macro's name in ``_Out_range_(x, y)``."""
    return text.split("(", 1)[0]


def declare(type_text: str, name: str) -> str:
    """Returns a declaration with the star beside the type."""
    return f"{type_text} {name}"


def parameters(params: tuple[Parameter, ...]) -> list[str]:
    """Returns a line for each parameter, with the annotation first."""
    return [
        " ".join(filter(None, (p.sal, declare(p.type, p.name)))) + ("," if at + 1 < len(params) else "")
        for at, p in enumerate(params)
    ]


def function_doc(item: Function) -> str:
    """Returns a function's text. Rendered functions get a sentence about their result."""
    if item.implemented:
        return item.doc
    if item.fixed_result:
        return f"{item.doc}\n\n{fixed_result_text(item)}" if item.doc else fixed_result_text(item)
    return (
        f"{item.doc}\n\n{NOT_YET}"
        if item.doc
        else f"Link stub: {_stub_result(item.returns)}. The first call is logged."
    )


_FIXED = {
    "nothing": "Does nothing on this platform.",
    "registers": "Returns a token. The callback is never called.",
    "unregisters": "Returns true for a registered token.",
    "closes": "Closes the handle, which refers to no resource.",
    "size": "Returns the size of the result in bytes.",
    "text": "Returns a placeholder text that no store accepts.",
}


def fixed_result_text(item: Function) -> str:
    """Returns the sentence for a function that always returns the same result."""
    if item.fixed_result in _FIXED:
        return _FIXED[item.fixed_result]
    begins = item.name.endswith("Async") and item.returns == "HRESULT"
    return f"Does nothing on this platform: {'the call completes with' if begins else 'returns'} {item.fixed_result}."


def _stub_result(returns: str) -> str:
    """Returns the description of a link stub's result."""
    if returns == "void":
        return "does nothing"
    if returns in ("HRESULT", "bool"):
        return "returns " + {"HRESULT": "E_NOTIMPL", "bool": "false"}[returns]
    return "returns null" if returns.endswith(("*", "Handle")) else "returns 0"


def _function(item: Function) -> list[str]:
    stdapi = "STDAPI_XBL_DEPRECATED" if item.deprecated else "STDAPI"
    head = stdapi if item.returns == "HRESULT" else f"{stdapi}_({item.returns})"
    tail = " XBLSHIM_NOEXCEPT;" if item.noexcept else ";"
    rows = [f"    {row}" for row in parameters(item.params)]
    if item.variadic:
        rows = [*rows[:-1], rows[-1] + ",", "    ..."]
    declared = [f"{head} {item.name}(", *rows, f"    ){tail}"] if rows else [f"{head} {item.name}(void){tail}"]
    return guarded([*function_comment(item), *declared], item.when)


def _callback(item: Callback) -> list[str]:
    returns = f"{item.annotations} {item.returns}" if item.annotations else item.returns
    if item.pointer:
        star = f"{item.convention}* " if item.convention else "*"
        head = f"typedef {returns} ({star}{item.name})("
    else:
        head = f"typedef {returns} {item.convention} {item.name}("
    rows = [f"    {row}" for row in parameters(item.params)]
    return guarded([*_tagged(item.doc, item.params), head, *rows, "    );"], item.when)


def _struct(item: Struct) -> list[str]:
    tag = item.tag or item.name
    # C++ has unnamed unions, but no unnamed structs.
    mark = "XBLSHIM_UNNAMED " if _has_unnamed_struct(item.fields) else ""
    lines = [*comment(item.doc), f"{mark}typedef {item.kind} {tag}", "{"]
    lines += _members(item.fields, "    ")
    lines.append(f"}} {item.name};")
    if item.guard:
        lines = [f"#ifndef {item.guard}", *lines, "#endif"]
    return guarded(lines, item.when)


def _has_unnamed_struct(fields: tuple[Field, ...]) -> bool:
    return any(f.kind == "struct" or _has_unnamed_struct(f.members) for f in fields)


def _members(fields: tuple[Field, ...], indent: str) -> list[str]:
    lines: list[str] = []
    for f in fields:
        if f.members:
            lines += [f"{indent}{f.kind}", f"{indent}{{", *_members(f.members, indent + "    "), f"{indent}}};"]
            continue
        lines += comment(f.doc, indent=indent) if f.doc else []
        array = f"[{f.array}]" if f.array else ""
        lines.append(f"{indent}{declare(f.type, f.name)}{array};")
    return lines


def _enum(item: Enum) -> list[str]:
    below = f" : {item.underlying}" if item.underlying != "int" else ""
    suffix = "u" if item.underlying.startswith("u") else ""
    lines = [*comment(item.doc), "#ifdef __cplusplus", f"enum class {item.name}{below}", "{"]
    for at, e in enumerate(item.enumerators):
        lines += comment(e.doc, indent="    ") if e.doc else []
        comma = "," if at + 1 < len(item.enumerators) else ""
        lines.append(f"    {e.name} = {_number(e.value)}{comma}")
    lines.append("};")
    if item.flags:
        lines.append(f"DEFINE_ENUM_FLAG_OPERATORS({item.name})")
    lines += ["#else", f"typedef {item.underlying} {item.name};"]
    lines += [f"#define {item.name}_{e.name} {_number(e.value)}{suffix}" for e in item.enumerators]
    return [*lines, "#endif"]


def _number(value: int) -> str:
    return f"0x{value:08X}" if value > 0xFFFFF else str(value)


def _handle(item: Handle) -> list[str]:
    target = item.alias or f"struct {item.opaque}*"
    return [*comment(item.doc), f"typedef {target} {item.name};"]


def _alias(item: Alias) -> list[str]:
    array = f"[{item.array}]" if item.array else ""
    return [*comment(item.doc), *guarded([f"typedef {item.type} {item.name}{array};"], item.when)]


def _constant(item: Constant) -> list[str]:
    if item.struct:
        cpp, c = f"{{ {item.value} }}", f"(({item.type}){{ {item.value} }})"
    else:
        cpp, c = str(item.value), f"(({item.type}){item.value})"
    return [
        *comment(item.doc),
        "#ifdef __cplusplus",
        f"XBLSHIM_UNUSED const {item.type} {item.name} = {cpp};",
        "#else",
        f"#define {item.name} {c}",
        "#endif",
    ]


def _macro(item: Macro) -> list[str]:
    params = f"({item.params})" if item.params else ""
    body = item.body.split("\n")
    define = f"#define {item.name}{params} {body[0]}".rstrip()
    lines = [define + " \\" * (len(body) > 1)]
    lines += [f"    {row}{' ' + chr(92) if at + 2 < len(body) else ''}" for at, row in enumerate(body[1:])]
    if item.guard:
        lines = [f"#ifndef {item.name}", *lines, "#endif"]
    return [*(comment(item.doc) if item.doc else []), *guarded(lines, item.when)]


def _empty(item: EmptyMacros) -> list[str]:
    lines: list[str] = []
    for name in item.names:
        lines += [f"#ifndef {macro_name(name)}", f"#define {name}", "#endif"]
    return [*(comment(item.doc) if item.doc else []), *guarded(lines, item.when)]


def _hresults(item: HResults, registry: Registry) -> list[str]:
    lines = comment(item.doc, "//") if item.doc else []
    for result in registry.group(item.group):
        lines += [
            *comment(result.meaning),
            f"#ifndef {result.name}",
            f"#define {result.name} _HRESULT_TYPEDEF_({result.hex}L)",
            "#endif",
        ]
    return lines


def _section(item: Section) -> list[str]:
    lines = [RULE, f"// {item.title}"]
    if item.doc:
        lines += ["//", *comment(item.doc, "//")]
    return [*lines, RULE]


def _item(item: Item, registry: Registry) -> list[str]:
    match item:
        case Function():
            return _function(item)
        case Callback():
            return _callback(item)
        case Struct():
            return _struct(item)
        case Enum():
            return _enum(item)
        case Handle():
            return _handle(item)
        case Alias():
            return _alias(item)
        case Constant():
            return _constant(item)
        case Macro():
            return _macro(item)
        case EmptyMacros():
            return _empty(item)
        case HResults():
            return _hresults(item, registry)
        case Section():
            return _section(item)
        case Text():
            return item.text.split("\n")


def _compact(item: Item) -> bool:
    """Returns whether the item is printed without an empty line: undocumented macros are."""
    return isinstance(item, Macro) and not item.doc


def _includes(includes: tuple[Include, ...]) -> list[str]:
    lines: list[str] = []
    for include in includes:
        lines += guarded([f"#include {include.path}"], include.when)
    return lines


def render_header(header: Header, registry: Registry) -> str:
    """Renders one header."""
    guard = "XBLSHIM_" + re.sub(r"\W", "_", header.path).upper()
    lines = [f"// {header.path}: {header.title}", "//"]
    if header.doc:
        lines += [*comment(header.doc, "//"), "//"]
    lines += [NOTE, "", f"#ifndef {guard}", f"#define {guard}"]
    if header.includes:
        lines += ["", *_includes(header.includes)]
    previous: Item | None = None
    for item in header.items:
        if previous is None or not (_compact(previous) and _compact(item)):
            lines.append("")
        lines += _item(item, registry)
        previous = item
    return "\n".join([*lines, "", "#endif", ""])


def render_headers(registry: Registry) -> dict[str, str]:
    """Returns every header's text, by its path in the source tree."""
    return {
        f"{'src' if h.part == UNLISTED else 'include'}/{h.path}": render_header(h, registry) for h in registry.headers
    }
