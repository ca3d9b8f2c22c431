"""Renders the native half of the boundary: its C structs, the core's requests, and the functions that copy the requests into the structs."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator

from .call_model import BoundaryEnum, Call, CallTable, Member, class_name
from .registry_model import Registry

FOLDER = "src/service/rendered"
TEST_FOLDER = "tests/native/support/rendered"
NOTE = "Rendered from the registry by `python -m xblshim.abi render`."
WIDTH = 118


def render_calls(registry: Registry) -> dict[str, str]:
    """Returns each file's text by its path."""
    table = registry.calls
    return {
        f"{FOLDER}/calls.h": c_header(table),
        f"{FOLDER}/requests.h": requests(table),
        f"{FOLDER}/request_copy.h": request_copy(table),
        f"{TEST_FOLDER}/request_reader.h": request_reader(table),
    }


# -- C ---------------------------------------------------------------------------------------------


def c_header(table: CallTable) -> str:
    """Renders the structs that the core and Python share. The bridge's build script reads the text between the marks."""
    kinds = BoundaryEnum("call_kind", "XBLSHIM_CALL", "The kinds of call.", ())
    parts = [
        "\n".join(
            [
                f"/* {kinds.doc} An unknown one gets E_NOTIMPL. */",
                "typedef enum xblshim_call_kind {",
                *_enumerators(
                    (f"XBLSHIM_CALL_{call.name.upper()}", call.number, _brings(call)) for call in table.calls
                ),
                "} xblshim_call_kind;",
            ]
        ),
        *(_c_enum(enum) for enum in table.enums),
        *(_c_struct(record.name, record.doc, record.members) for record in table.records),
        *(_c_struct(call.name, call.doc, call.members) for call in table.calls),
        "\n".join(
            [
                "/* The request: the member of the call's kind. */",
                "typedef union xblshim_request {",
                *(f"    xblshim_{call.name} {call.name};" for call in table.calls),
                "} xblshim_request;",
            ]
        ),
        *(_c_struct(result.name, result.doc, result.members) for result in table.results),
        *(_c_struct(event.name, event.doc, event.members) for event in table.events if not event.struct),
    ]
    return (
        "/* The calls between the core and the Python side: see service/bridge_abi.h, which includes this.\n"
        f" * {NOTE} */\n"
        "#ifndef XBLSHIM_SERVICE_RENDERED_CALLS_H\n#define XBLSHIM_SERVICE_RENDERED_CALLS_H\n\n#include <stdint.h>\n\n"
        '#ifdef __cplusplus\nextern "C" {\n#endif\n\n'
        "/* bridge ABI { */\n" + "\n\n".join(parts) + "\n/* } bridge ABI */\n\n"
        "#ifdef __cplusplus\n}\n#endif\n\n#endif\n"
    )


def _brings(call: Call) -> str:
    return f"a success comes with an xblshim_{call.result}" if call.result else ""


def _enumerators(values: Iterable[tuple[str, int, str]]) -> Iterator[str]:
    rows = list(values)
    for at, (name, value, doc) in enumerate(rows):
        comma = "," if at + 1 < len(rows) else ""
        yield f"    {name} = {value}{comma}{f' /* {doc} */' if doc else ''}"


def _c_enum(enum: BoundaryEnum) -> str:
    values = _enumerators((enum.c_name(value), value.value, value.doc) for value in enum.values)
    return "\n".join(
        [_c_comment(enum.doc), f"typedef enum xblshim_{enum.name} {{", *values, f"}} xblshim_{enum.name};"]
    )


def _c_comment(text: str) -> str:
    return "\n".join(textwrap.wrap(f"/* {text} */", WIDTH, subsequent_indent=" * "))


def _c_struct(name: str, doc: str, members: Iterable[Member]) -> str:
    rows = [f"    {line}" for member in members for line in _c_member(member)]
    return "\n".join([_c_comment(doc), f"typedef struct xblshim_{name} {{", *rows, f"}} xblshim_{name};"])


def _c_member(member: Member) -> list[str]:
    doc = "; ".join(filter(None, (member.type if member.enum else "", member.doc)))
    note = f" /* {doc} */" if doc else ""
    if member.type == "bytes":
        return [f"const uint8_t* {member.name};{note}", f"uint64_t {member.name}_size;"]
    if member.element:
        return [f"const {_c_element(member.element)}* {member.name};{note}", f"uint64_t {member.name}_count;"]
    return [f"{_c_type(member)} {member.name};{note}"]


def _c_type(member: Member) -> str:
    if member.type == "text":
        return "const char*"
    return "uint32_t" if member.enum or member.type == "bool" else member.type


def _c_element(element: str) -> str:
    if element.endswith("_t"):
        return element
    return f"xblshim_{element}" if element[0].islower() else f"struct {element}"


# -- C++ -------------------------------------------------------------------------------------------


def requests(table: CallTable) -> str:
    """Renders the core's requests."""
    alternatives = ",\n    ".join(class_name(call.name) for call in table.calls)
    structs = [
        *(_cpp_struct(record.name, record.doc, record.members, table) for record in table.records),
        *(_cpp_struct(call.name, call.doc, call.members, table) for call in table.calls),
    ]
    return (
        f"// What the core asks the Python side for.\n// {NOTE}\n#pragma once\n\n"
        "#include <cstdint>\n#include <string>\n#include <variant>\n#include <vector>\n\n"
        '#include "service/rendered/calls.h"\n\n'
        "namespace xblshim::service {\n\n" + "\n\n".join(structs) + "\n\n"
        f"using Request = std::variant<\n    {alternatives}>;\n\n"
        "} // namespace xblshim::service\n"
    )


def _cpp_struct(name: str, doc: str, members: Iterable[Member], table: CallTable) -> str:
    rows = [
        f"    {_cpp_type(m)} {m.name}{_cpp_zero(m, table)};{f' // {note}' if (note := _cpp_note(m, table)) else ''}"
        for m in members
    ]
    comment = "\n".join(textwrap.wrap(f"// {doc}", WIDTH, subsequent_indent="// "))
    return "\n".join([comment, f"struct {class_name(name)} {{", *rows, "};"])


def _cpp_note(member: Member, table: CallTable) -> str:
    public_enum = member.type if member.enum and table.enum(member.type) is None else ""
    return "; ".join(filter(None, (public_enum, member.doc)))


def _cpp_type(member: Member) -> str:
    if member.element:
        return f"std::vector<{class_name(member.element)}>"
    own = {"text": "std::string", "bytes": "std::vector<uint8_t>"}
    if member.enum:
        return f"xblshim_{member.type}" if member.type[0].islower() else "uint32_t"
    return own.get(member.type, member.type)


def _cpp_zero(member: Member, table: CallTable) -> str:
    if member.element or member.type in ("text", "bytes"):
        return ""
    enum = table.enum(member.type) if member.enum else None
    if enum is not None:
        return f" = {enum.c_name(enum.values[0])}"
    return " = false" if member.type == "bool" else " = 0"


def request_copy(table: CallTable) -> str:
    """Renders the functions that fill an xblshim_call. Its pointers refer to the request, and its arrays of structs to ``RequestArrays``."""
    fields = [f"    std::vector<xblshim_{record.name}> {record.name};" for record in table.records]
    return (
        f"// Requests as the C structs that the Python side reads.\n// {NOTE}\n#pragma once\n\n"
        "#include <vector>\n\n"
        '#include "service/bridge_abi.h"\n#include "service/rendered/requests.h"\n\n'
        "namespace xblshim::service {\n\n"
        "// The arrays that a request's C struct points to. Its other pointers lead into the request itself.\n"
        "struct RequestArrays {\n" + "\n".join(fields) + "\n};\n\n"
        "// Each fills the kind and the request of `out`. Throws std::bad_alloc where it fills arrays.\n"
        + "\n".join(_copy_of(call, table) for call in table.calls)
        + "\n} // namespace xblshim::service\n"
    )


def _copy_of(call: Call, table: CallTable) -> str:
    arrays = "arrays" if any(member.element for member in call.members) else "/*arrays*/"
    rows = [f"    {line}" for member in call.members for line in _copied(member, table)]
    return "\n".join(
        [
            f"inline void write_request(xblshim_call& out, RequestArrays& {arrays}, const {class_name(call.name)}& from) {{",
            f"    out.kind = XBLSHIM_CALL_{call.name.upper()};",
            f"    auto& to = out.request.{call.name} = {{}};",
            *rows,
            "}\n",
        ]
    )


def _copied(member: Member, table: CallTable, source: str = "from", target: str = "to") -> list[str]:
    """Returns statements that set a member of the C struct ``target`` from the C++ struct ``source``."""
    name = member.name
    here, there = f"{source}.{name}", f"{target}.{name}"
    if member.type == "bytes":
        return [f"{there} = {here}.data();", f"{there}_size = {here}.size();"]
    if member.element:
        array, record = f"arrays.{member.element}", table.record(member.element)
        inner = [row for m in (record.members if record else ()) for row in _copied(m, table, "one", f"{array}[at]")]
        return [
            f"{array}.resize({here}.size());",
            f"for (size_t at = 0; at < {array}.size(); ++at) {{",
            f"    const auto& one = {here}[at];",
            *(f"    {row}" for row in inner),
            "}",
            f"{there} = {array}.data();",
            f"{there}_count = {array}.size();",
        ]
    if member.type == "text":
        return [f"{there} = {here}.c_str();"]
    if member.type == "bool":
        return [f"{there} = {here} ? 1 : 0;"]
    return [f"{there} = static_cast<uint32_t>({here});" if member.enum else f"{there} = {here};"]


def request_reader(table: CallTable) -> str:
    """Renders the conversion from C structs back to requests, for the tests' replacement of the Python side."""
    alternatives = "".join(
        f"    case XBLSHIM_CALL_{call.name.upper()}:\n        return read_{call.name}(call);\n" for call in table.calls
    )
    return (
        f"// The core's requests as the Python side reads them, for tests.\n// {NOTE}\n#pragma once\n\n"
        "#include <optional>\n#include <utility>\n\n"
        '#include "service/bridge_abi.h"\n#include "service/rendered/requests.h"\n\n'
        "namespace xblshim::testing {\n\n"
        + "\n".join(_reader_of(call, table) for call in table.calls)
        + "\n// Nothing for an unknown kind.\n"
        "inline std::optional<service::Request> read_request(const xblshim_call& call) {\n"
        f"    switch (call.kind) {{\n{alternatives}    default:\n        return std::nullopt;\n    }}\n}}\n\n"
        "} // namespace xblshim::testing\n"
    )


def _reader_of(call: Call, table: CallTable) -> str:
    rows = [f"    {line}" for member in call.members for line in _read(member, table)]
    return "\n".join(
        [
            f"inline service::{class_name(call.name)} read_{call.name}(const xblshim_call& call) {{",
            f"    const auto& from = call.request.{call.name};",
            f"    service::{class_name(call.name)} to;",
            *rows,
            "    return to;",
            "}\n",
        ]
    )


def _read(member: Member, table: CallTable, source: str = "from", target: str = "to") -> list[str]:
    name = member.name
    here, there = f"{source}.{name}", f"{target}.{name}"
    if member.type == "bytes":
        return [f"{there}.assign({here}, {here} + {here}_size);"]
    if member.element:
        record = table.record(member.element)
        inner = [row for m in (record.members if record else ()) for row in _read(m, table, f"{here}[at]", "one")]
        return [
            f"for (uint64_t at = 0; at < {here}_count; ++at) {{",
            f"    service::{class_name(member.element)} one;",
            *(f"    {row}" for row in inner),
            f"    {there}.push_back(std::move(one));",
            "}",
        ]
    if member.type == "bool":
        return [f"{there} = {here} != 0;"]
    return [f"{there} = static_cast<{_cpp_type(member)}>({here});" if member.enum else f"{there} = {here};"]
