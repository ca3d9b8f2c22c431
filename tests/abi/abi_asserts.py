"""Makes C++ and C translation units that compile only when the headers agree with the facts."""

from __future__ import annotations

from typing import Any

from abi_facts import Facts

FunctionFact = dict[str, Any]
# mingw's va_list has an attribute that gets lost in a template argument, with a warning.
CPP_HEAD = '#include <cstddef>\n#include <type_traits>\n#pragma GCC diagnostic ignored "-Wignored-attributes"\n'
C_HEAD = "#include <stddef.h>\n"


def _signature(fact: FunctionFact, at: int, middle: str = "") -> str:
    """Returns a signature such as ``long(XTaskQueueHandle, bool)``; ``at`` 0 selects the types as written, 1 the canonical ones."""
    params = ", ".join([*(p[2 + at] for p in fact["parameters"]), *(["..."] if fact.get("variadic") else [])])
    return f"{fact['returns'][at]}{middle}({params or 'void'})"


def _cpp(condition: str, text: str) -> str:
    return f'static_assert({condition}, "{text}");'


def _c(condition: str, text: str) -> str:
    return f'_Static_assert({condition}, "{text}");'


def _same(given: str, wanted: str) -> str:
    return f"std::is_same<{given}, {wanted}>::value"


def _cpp_function(name: str, fact: FunctionFact) -> str:
    signature = _signature(fact, 1)
    kinds = {True: [" noexcept"], False: [""], None: ["", " noexcept"]}[fact["noexcept"]]
    return _cpp(" || ".join(_same(f"decltype({name})", signature + kind) for kind in kinds), name)


def _cpp_callback(name: str, fact: FunctionFact) -> str:
    return _cpp(_same(name, _signature(fact, 1, "(*)" if fact["pointer"] else "")), name)


def _cpp_struct(name: str, fact: dict[str, Any]) -> list[str]:
    rows = [_cpp(f"sizeof({name}) == {fact['size']} && alignof({name}) == {fact['align']}", name)]
    for member, (type_text, offset, size) in fact["members"].items():
        where = f"{name}.{member}"
        rows.append(_cpp(f"offsetof({name}, {member}) == {offset}", where))
        rows.append(_cpp(f"sizeof({name}::{member}) == {size}", where))
        rows.append(_cpp(_same(f"decltype({name}::{member})", type_text), where))
    return rows


def _cpp_enum(name: str, fact: dict[str, Any]) -> list[str]:
    below = fact["underlying"]
    rows = [
        _cpp(_same(f"std::underlying_type<{name}>::type", below), name),
        _cpp(f"!std::is_convertible<{name}, int>::value", f"{name} is scoped"),
    ]
    for enumerator, value in fact["values"].items():
        rows.append(_cpp(f"static_cast<long long>({name}::{enumerator}) == {value}LL", f"{name}::{enumerator}"))
    return rows


def _macro(name: str, fact: list[Any]) -> str:
    value, kind = fact
    if kind == "HRESULT":
        return f"({name}) == (HRESULT)0x{value % (1 << 32):08X}L && sizeof({name}) == sizeof(HRESULT)"
    return f"({name}) == {value}"


def _constant(fact: Any) -> tuple[int, str]:
    """Returns the value and the type, which is size_t unless the fact has another one."""
    value, kind = fact if isinstance(fact, list) else (fact, "size_t")
    return value, kind


def _includes(facts: Facts) -> str:
    return "".join(f"#include <{header}>\n" for header in facts.headers)


def cpp_unit(facts: Facts) -> str:
    """Returns every fact as a C++17 assertion."""
    rows = [CPP_HEAD + _includes(facts)]
    for name, (canonical, size, align) in facts.scalars.items():
        rows.append(_cpp(f"sizeof({name}) == {size} && alignof({name}) == {align}", name))
        rows.append(_cpp(_same(name, canonical), name))
    rows += [_cpp_function(*item) for item in facts.group("functions").items()]
    rows += [_cpp_callback(*item) for item in facts.group("callbacks").items()]
    rows += [row for item in facts.group("structs").items() for row in _cpp_struct(*item)]
    rows += [row for item in facts.group("enums").items() for row in _cpp_enum(*item)]
    for group in ("handles", "typedefs"):
        rows += [_cpp(_same(name, wanted), name) for name, wanted in facts.group(group).items()]
    rows += [_cpp(_macro(name, fact), name) for name, fact in facts.group("macros").items()]
    for name, fact in facts.group("constants").items():
        value, kind = _constant(fact)
        rows.append(_cpp(f"{name} == {value} && {_same(f'decltype({name})', f'const {kind}')}", name))
    return "\n".join(rows) + "\n"


def _c_pointer(name: str, fact: FunctionFact) -> str:
    return _c(f"_Generic(&{name}, {_signature(fact, 0, '(*)')}: 1, default: 0)", name)


def c_unit(facts: Facts) -> str:
    """Returns the facts that C can express, as C11 assertions."""
    rows = [C_HEAD + _includes(facts)]
    rows += [_c_pointer(*item) for item in facts.group("functions").items()]
    for name, fact in facts.group("structs").items():
        tag = f"struct {name}" if name.startswith("_") else name
        rows.append(_c(f"sizeof({tag}) == {fact['size']} && _Alignof({tag}) == {fact['align']}", name))
        for member, (_, offset, size) in fact["members"].items():
            rows.append(_c(f"offsetof({tag}, {member}) == {offset}", f"{name}.{member}"))
            rows.append(_c(f"sizeof((({tag}*)0)->{member}) == {size}", f"{name}.{member}"))
    for name, fact in facts.group("enums").items():
        rows.append(_c(f"sizeof({name}) == sizeof({fact['underlying']})", name))
        rows += [_c(f"{name}_{e} == {value}", f"{name}_{e}") for e, value in fact["values"].items()]
    rows += [_c(_macro(name, fact), name) for name, fact in facts.group("macros").items()]
    rows += [_c(f"{name} == {_constant(fact)[0]}", name) for name, fact in facts.group("constants").items()]
    return "\n".join(rows) + "\n"
