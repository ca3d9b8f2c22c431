"""The headers' texts: each implemented function's text starts with a verb and describes parameters and result."""

from __future__ import annotations

import re
from collections.abc import Iterator

from abi_compilers import ROOT

from xblshim.abi.parameter_meanings import called_callbacks, has_meanings, keys, load_meanings
from xblshim.abi.registry_loader import REGISTRY
from xblshim.abi.registry_model import UNLISTED, WORKS, Callback, Function, Registry, Struct, leaves

HEADERS = ROOT / "include"
VERB = re.compile(r"[A-Z][a-z]+s\b")
NO_VERBS = {"As", "This", "Always", "Results", "Texts", "Tells", "Says"}
# Lists of errors.toml, as texts that calls must not repeat.
REPEATED = re.compile(
    r"for null, then|XAsyncGetResult(Size)?'s (other )?results|E_HANDLE for a (user|context) that is not valid; E_GAMERUNTIME"
)
DECLARED = re.compile(r"((?:^///.*\n)+)STDAPI\w*(?:\([^()]*\))? (\w+)\(([^;]*);", re.MULTILINE)


def _working(registry: Registry) -> Iterator[Function]:
    return (
        item
        for header in registry.headers
        if header.part != UNLISTED
        for item in header.items
        if isinstance(item, Function) and item.outcome == WORKS
    )


def _declared() -> dict[str, tuple[str, list[str]]]:
    """Returns the comment and the parameters of each documented function, as in the headers."""
    found = {}
    for path in sorted(HEADERS.rglob("*.h")):
        for comment, name, parameters in DECLARED.findall(path.read_text("utf-8")):
            rows = (row.rstrip(",") for row in parameters.split("\n") if re.match(r"    [^). ]", row))
            found[name] = (comment, [row.split()[-1] for row in rows])
    return found


def test_texts_of_functions_start_with_a_verb(registry: Registry) -> None:
    first = {f.name: f.doc.split()[0] for f in _working(registry)}
    assert {name: word for name, word in first.items() if not VERB.match(word) or word in NO_VERBS} == {}


def test_every_parameter_of_a_function_that_works_is_described(registry: Registry) -> None:
    declared = _declared()
    wrong = {}
    for function in _working(registry):
        comment, parameters = declared[function.name]
        if re.findall(r"^/// @param(?:\[out\])? (\w+) ", comment, re.MULTILINE) != parameters:
            wrong[function.name] = parameters
    assert wrong == {}


def test_every_result_of_a_function_that_works_is_described(registry: Registry) -> None:
    assert [f.name for f in _working(registry) if f.returns != "void" and "\n\n@return " not in f.doc] == []
    assert [f.name for f in _working(registry) if f.returns == "void" and "@return" in f.doc] == []


def _callbacks(registry: Registry) -> Iterator[Callback]:
    called = called_callbacks(registry.headers)
    return (i for h in registry.headers for i in h.items if isinstance(i, Callback) and has_meanings(i, called))


def test_every_parameter_of_a_callback_is_described(registry: Registry) -> None:
    callbacks = list(_callbacks(registry))
    assert [(c.name, p.name) for c in callbacks for p in c.params if not p.doc] == []
    for callback in callbacks:
        returns = [] if callback.returns == "void" else [callback.name]
        assert [callback.name] * ("\n\n@return " in callback.doc) == returns
    text = "\n".join(path.read_text("utf-8") for path in HEADERS.rglob("*.h"))
    assert "/// @param canceled true: the queue was terminated first." in text


def test_meanings_say_something(registry: Registry) -> None:
    described = [*_callbacks(registry), *_working(registry)]
    assert [(i.name, p.doc) for i in described for p in i.params if len(p.doc.split()) <= 1] == []


def test_lists_of_errors_stand_once(registry: Registry) -> None:
    assert [f.name for f in _working(registry) if REPEATED.search(f.doc)] == []
    above = {i.name for h in registry.headers if h.errors for i in h.items if isinstance(i, Function)}
    refers = {f.name for f in _working(registry) if re.search(r"one of the (Errors|Results) above", f.doc)}
    assert refers - above == set()


def test_functions_are_called_before_their_results(registry: Registry) -> None:
    """A manual shows XAsync before XResult, and a handle's functions before the one that closes it."""
    wrong = []
    for header in registry.headers:
        names = [i.name for i in header.items if isinstance(i, Function)]
        for name in names:
            begin = re.sub(r"Result(Size|Count)?$", "Async", name)
            if begin != name and begin in names and names.index(begin) > names.index(name):
                wrong.append((begin, name))
            create = name.replace("CloseHandle", "CreateHandle").replace("XTaskQueueCloseHandle", "XTaskQueueCreate")
            if create != name and create in names and names.index(create) > names.index(name):
                wrong.append((create, name))
    assert wrong == []


def test_stubs_describe_no_parameters(registry: Registry) -> None:
    working = {f.name for f in _working(registry)}
    stubs = {name: comment for name, (comment, _) in _declared().items() if name not in working}
    assert stubs
    assert [name for name, comment in stubs.items() if "@param" in comment] == []


def test_comments_of_members_say_something(registry: Registry) -> None:
    short = [
        f"{item.name}.{member.name}: {member.doc}"
        for header in registry.headers
        for item in header.items
        if isinstance(item, Struct)
        for member in leaves(item.fields)
        if member.doc and len(member.doc.split()) <= 3
    ]
    assert short == []


def test_every_meaning_of_a_parameter_is_used(registry: Registry) -> None:
    meanings = load_meanings(REGISTRY / "parameters.toml")
    functions = [f for f in registry.exports() if f.outcome == WORKS]
    described = [*functions, *_callbacks(registry)]
    used = {next(k for k in keys(i, p) if k in meanings) for i in described for p in i.params}
    assert sorted(set(meanings) - used) == []
