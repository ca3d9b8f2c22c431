"""Renders the functions that always return the same result, ``src/fixed_results/*.cpp``, and a table of them for the native tests.

The functions check their parameters: pointers that may not be null, texts, and handles.
"""

from __future__ import annotations

import re

from .registry_model import STUB, WORKS, Callback, Function, Handle, Header, Parameter, Registry

_FOLDER = "src/fixed_results"
_NOTE = "// Rendered from the registry by `python -m xblshim.abi render`."
_TEXT = re.compile(r"const (char|wchar_t)\s*\*")
_RESULT = re.compile(r"(?:Async)?Result(?:Size|Count)?$")
_SECRETS = ("serviceTicket", "token")  # secrets that no log may contain: a bearer token, a redeemable code
_UNREGISTER = re.compile(r"Unregister|UnRegister")


def render_fixed_results(registry: Registry) -> dict[str, str]:
    """Returns each file's text by its path."""
    files = {}
    for header in registry.headers:
        functions = [i for i in header.items if isinstance(i, Function) and i.fixed_result and not i.implemented]
        if functions:
            name = header.path.removesuffix(".h").rsplit("/", 1)[-1]
            files[f"{_FOLDER}/{name}.cpp"] = _file(header, functions, registry)
    return {
        **files,
        "tests/native/support/outcomes.inc": _table(registry),
        "tests/native/support/outcomes_headers.h": _headers(registry),
    }


def _headers(registry: Registry) -> str:
    """Returns the includes that declare the functions of the table."""
    paths = [h.path for h in registry.headers if any(isinstance(i, Function) and i.outcome != WORKS for i in h.items)]
    includes = [f"#include <{path}>" for path in paths]
    return "\n".join(
        [
            "// The headers of the functions in outcomes.inc.",
            _NOTE,
            "// clang-format off",
            "#pragma once",
            *includes,
            "",
        ]
    )


def _table(registry: Registry) -> str:
    """Renders a row for each harmless function and stub, for ``tests/native/outcomes_test.cpp``."""
    rows = [_row(f, registry) for f in registry.exports() if f.outcome != WORKS and not f.variadic]
    return "\n".join(["// The result of each function that is harmless or a stub.", _NOTE, *rows, ""])


def _row(f: Function, registry: Registry) -> str:
    rendered = "Rendered" if f.fixed_result and not f.implemented else "Written"
    if f.outcome == STUB:
        array = any(is_handle(registry, p.type.removesuffix("*")) for p in f.params if p.sal.startswith("_Out_writes"))
        kind = "STUB" if f.returns == "HRESULT" else "EMPTY_STUB"
        return f"{kind}({f.name}, {'Array' if array else 'Single'})"
    if f.fixed_result in ("nothing", "closes"):
        return f"DOES_NOTHING({f.name}, {rendered})"
    if f.fixed_result == "registers":
        kind = "REGISTERS" if f.returns == "HRESULT" else "ADDS_HANDLER"
        return f"{kind}({f.name}, {rendered})"
    if f.fixed_result == "unregisters":
        return f"UNREGISTERS({f.name}, {_UNREGISTER.sub('Register', f.name)}, {rendered})"
    if _begins(f):
        return f"BEGINS({f.name}, {f.fixed_result}, {rendered})"
    if _ends(f):
        begins = f"{_call_of(f)}Async"
        return (
            f"ENDS({f.name}, {begins}, {'S_OK' if f.fixed_result in ('size', 'text') else f.fixed_result}, {rendered})"
        )
    return f"RETURNS({f.name}, ({f.fixed_result}), {rendered})"


def head_of(function: Function, named: str) -> str:
    """Returns the head of a definition. It names only the parameters that the text ``named`` uses."""
    head = "STDAPI" if function.returns == "HRESULT" else f"STDAPI_({function.returns})"
    used = set(re.findall(r"\w+", named))
    params = [f"{p.type} {p.name}" if p.name in used else p.type for p in function.params]
    text = ", ".join([*params, *(["..."] if function.variadic else [])])
    return f"{head} {function.name}({text})" + (" XBLSHIM_NOEXCEPT" if function.noexcept else "")


def is_handle(registry: Registry, type_text: str) -> bool:
    """Returns whether the type is a handle."""
    return isinstance(registry.find(type_text.removeprefix("const ").strip()), Handle)


def cleared_handles(registry: Registry, function: Function) -> list[str]:
    """Returns statements that set a function's handles and tokens to null before anything can fail."""
    lines = []
    for p in function.params:
        pointee = p.type.removesuffix("*").strip()
        if not p.type.endswith("*") or p.type.startswith("const ") or p.sal.startswith(("_In", "_Out_writes")):
            continue
        if is_handle(registry, pointee) or pointee in ("XTaskQueueRegistrationToken", "XblFunctionContext"):
            lines += [f"    if ({p.name} != nullptr) {{", f"        *{p.name} = {{}};", "    }"]
    return lines


# The includes of a file, by the names that it uses.
_INCLUDES = {
    "E_GAME": "<XGameErr.h>",
    "XAsyncGetResult": "<XAsyncProvider.h>",
    "guard": '"base/guard.h"',
    "HandleTable": '"base/handle_table.h"',
    "any_null|refuse": '"base/mistakes.h"',
    "check_text": '"base/utf8.h"',
    "api_call": '"runtime/error_report.h"',
    "_inert_|_fixed_result|next_h": '"runtime/harmless.h"',
    "require_initialized": '"runtime/initialized.h"',
    "game_license": '"runtime/store_license.h"',
    "require_user": '"runtime/user.h"',
}


def _file(header: Header, functions: list[Function], registry: Registry) -> str:
    body = "\n".join(line for f in functions for line in [*_function(f, registry), ""])
    calls = sorted({_call_of(f) for f in functions if _begins(f) or _ends(f)})
    used = [include for use, include in _INCLUDES.items() if re.search(use, body)]
    lines = [
        f"// {header.path}: functions of a feature that doesn't exist here.",
        _NOTE,
        "// clang-format off",
        *[f"#include {include}" for include in [f"<{header.path}>", *used]],
        "",
        "using namespace xblshim;",
        "",
    ]
    if calls:
        lines += ["namespace {", "", "// Mark the blocks of each call, so that another one's result is refused."]
        lines += [f"constexpr char {call}_identity = 0;" for call in calls]
        lines += ["", "} // namespace", ""]
    return "\n".join([*lines, body])


def _is_block(p: Parameter) -> bool:
    return p.type == "XAsyncBlock*"


def _ends(f: Function) -> bool:
    return bool(_RESULT.search(f.name)) and any(map(_is_block, f.params))


def _begins(f: Function) -> bool:
    return any(map(_is_block, f.params)) and not _ends(f)


def _call_of(f: Function) -> str:
    return _RESULT.sub("", f.name).removesuffix("Async")


def _function(f: Function, registry: Registry) -> list[str]:
    body = _hresult(f, registry) if f.returns == "HRESULT" else _other(f, registry)
    return [head_of(f, re.sub(r'"[^"]*"', "", " ".join(body))), "{", *body, "}"]


def _hresult(f: Function, registry: Registry) -> list[str]:
    runtime = not f.name.startswith("Xbl")
    lines = [f'    constexpr const char* function = "{f.name}";']
    lines.append(f"    return {'runtime::api_call' if runtime else 'base::guard'}(function, [&]() -> HRESULT {{")
    body = [*cleared_handles(registry, f)]
    if runtime:
        body += _return_unless_ok("runtime::require_initialized()")
    body += [*_null_checks(f, registry), *_text_checks(f), *_handle_checks(f, registry)]
    body += _result_lines(f, registry)
    return [*lines, *(f"    {line}" for line in body), "    });"]


def _return_unless_ok(call: str) -> list[str]:
    return [f"    if (const HRESULT hr = {call}; FAILED(hr)) {{", "        return hr;", "    }"]


def _other(f: Function, registry: Registry) -> list[str]:
    if f.fixed_result == "unregisters":
        register = _UNREGISTER.sub("Register", f.name)
        return [f'    return runtime::unregister_inert_callback("{register}", token.token);']
    if f.fixed_result == "closes":
        p = f.params[0]
        return [f'    runtime::close_inert_handle("{p.type}", base::HandleTable::to_token({p.name}));']
    if f.fixed_result == "registers":  # a handler of a service is registered with a context
        context, handler = f.params[0].name, f.params[1].name
        return [
            f'    constexpr const char* function = "{f.name}";',
            f'    if (base::any_null(function, "{context}, {handler}", {context}, {handler})) {{',
            "        return 0;",
            "    }",
            "    return runtime::next_handler_token();",
        ]
    lines = []
    for p in f.params:
        if _is_output(f, p, registry):
            lines += [f"    if ({p.name} != nullptr) {{", f"        *{p.name} = {_value(f, p, registry)};", "    }"]
    return lines if f.fixed_result == "nothing" else [*lines, f"    return {f.fixed_result};"]


def _is_output(f: Function, p: Parameter, registry: Registry) -> bool:
    """Returns whether the parameter is an out-parameter for one value, not an array."""
    if not p.type.endswith("*") or p.type in ("void*", "XAsyncBlock*") or p.type.startswith("const "):
        return False
    if _is_array(f, p):
        return False
    return p.sal.startswith("_Out") or (not p.sal and not _is_callback(p, registry))


def _is_array(f: Function, p: Parameter) -> bool:
    """Returns whether the parameter is an array for results. Without an annotation, such a parameter follows its count."""
    before = f.params[f.params.index(p) - 1] if f.params[0] != p else None
    return "writes" in p.sal or (
        not p.sal and before is not None and before.type == "uint32_t" and before.name == "count"
    )


def _is_callback(p: Parameter, registry: Registry) -> bool:
    return isinstance(registry.find(p.type.rstrip("*").strip()), Callback)


def _value(f: Function, p: Parameter, registry: Registry) -> str:
    for output in f.outputs:
        name, _, value = output.partition("=")
        if name.strip() == p.name:
            return value.strip()
    pointee = p.type.removesuffix("*").strip()
    if is_handle(registry, pointee):
        return f'runtime::make_inert_handle<{pointee}>("{pointee}", function)'
    return "{}"


def _may_be_null(f: Function, p: Parameter) -> bool:
    is_empty_array = _is_array(f, p) and p.type not in ("char*", "wchar_t*")  # no result has elements
    return is_empty_array or "opt_" in p.sal or p.type in ("void*", "XTaskQueueHandle") or "reads" in p.sal


def _null_checks(f: Function, registry: Registry) -> list[str]:
    names = [
        p.name
        for p in f.params
        if (p.type.endswith("*") or is_handle(registry, p.type) or _is_callback(p, registry))
        and not _may_be_null(f, p)
        and not (p.type == "XUserHandle" and not f.name.startswith("Xbl"))  # require_user() checks users
        and p.type not in ("const char**", "XUserPlatformOperation")
    ]
    if not names:
        return []
    joined = ", ".join(names)
    return [f'    if (base::any_null(function, "{joined}", {joined})) {{', "        return E_INVALIDARG;", "    }"]


def _text_checks(f: Function) -> list[str]:
    texts = [p.name for p in f.params if _TEXT.fullmatch(p.type)]
    if not texts:
        return []
    checks = " || ".join(f'!base::check_text(function, "{name}", {name})' for name in texts)
    return [f"    if ({checks}) {{", "        return E_INVALIDARG;", "    }"]


def _handle_checks(f: Function, registry: Registry) -> list[str]:
    lines = []
    for p in f.params:
        type_text = p.type.removeprefix("const ").strip()
        if type_text == "XUserHandle":
            check = ["    std::shared_ptr<runtime::User> user_of_handle;"]
            check += _return_unless_ok(f"runtime::require_user({p.name}, user_of_handle)")
            if "opt_" in p.sal:
                check = [f"    if ({p.name} != nullptr) {{", *(f"    {line}" for line in check), "    }"]
            lines += check
        elif type_text == "XblContextHandle":
            lines += _not_open(f"!base::HandleTable::instance().find(base::HandleKind::Context, {_token(p)})")
        elif is_handle(registry, type_text) and type_text not in ("XTaskQueueHandle", "XUserPlatformOperation"):
            closes_null = f.fixed_result == "closes" and "opt_" in p.sal
            lines += _not_open(
                (f"{p.name} != nullptr && " if closes_null else "")
                + f'!runtime::is_inert_handle("{type_text}", {_token(p)})'
            )
    return lines


def _token(p: Parameter) -> str:
    return f"base::HandleTable::to_token({p.name})"


def _not_open(condition: str) -> list[str]:
    return [f"    if ({condition}) {{", "        return E_HANDLE;", "    }"]


def _result_lines(f: Function, registry: Registry) -> list[str]:
    block = next((p.name for p in f.params if _is_block(p)), "")
    if f.fixed_result == "registers":
        return [*_log_lines(f), *_registration_lines(f)]
    if f.fixed_result == "closes":
        p = f.params[0]
        return [f'    runtime::close_inert_handle("{p.type}", {_token(p)});', "    return S_OK;"]
    if f.fixed_result == "text":
        size, buffer, *used = (p.name for p in f.params[1:])
        return [
            f"    return XAsyncGetResult({block}, &{_call_of(f)}_identity, {size}, {buffer}, {used[0] if used else 'nullptr'});"
        ]
    if f.fixed_result == "size":
        return [f"    return XAsyncGetResultSize({block}, {f.params[-1].name});"]
    if _begins(f):
        payload = next(
            (output.partition("=")[2].strip() for output in f.outputs if output.startswith("payload")), "nullptr"
        )
        return [
            *_log_lines(f),
            f"    return runtime::begin_fixed_result(function, &{_call_of(f)}_identity, {block}, {f.fixed_result}, {payload});",
        ]
    if _ends(f):
        call = f"runtime::end_fixed_result(&{_call_of(f)}_identity, {block})"
        if not any(_is_output(f, p, registry) for p in f.params):
            return [f"    return {call};"]
        return [*_return_unless_ok(call), *_output_lines(f, registry), "    return S_OK;"]
    if f.fixed_result == "E_INVALIDARG":
        text = next(p.name for p in f.params if _TEXT.fullmatch(p.type))
        return [f'    return base::refuse(function, "{text}", "is not the id of an installed product");']
    return [*_log_lines(f), *_output_lines(f, registry), f"    return {f.fixed_result};"]


def _registration_lines(f: Function) -> list[str]:
    queue = next((p.name for p in f.params if p.type == "XTaskQueueHandle"), "nullptr")
    token = next(p for p in f.params if p.type in ("XTaskQueueRegistrationToken*", "XblFunctionContext*"))
    if token.type == "XblFunctionContext*":
        return [
            f"    *{token.name} = runtime::next_handler_token();",
            "    return S_OK;",
        ]
    return [f"    return runtime::register_inert_callback(function, {queue}, *{token.name});"]


def _log_lines(f: Function) -> list[str]:
    texts = (p.name for p in f.params if p.type == "const char*" and p.name not in _SECRETS)
    arguments = ", ".join(f'{{"{name}", {name}}}' for name in texts)
    result = "a token" if f.fixed_result == "registers" else f.fixed_result
    return [f'    runtime::log_fixed_result(function, "{result}", {{{arguments}}});']


def _output_lines(f: Function, registry: Registry) -> list[str]:
    lines = []
    for p in f.params:
        if _is_output(f, p, registry):
            value = f"    *{p.name} = {_value(f, p, registry)};"
            lines += [f"    if ({p.name} != nullptr) {{", f"    {value}", "    }"] if "opt_" in p.sal else [value]
    return lines
