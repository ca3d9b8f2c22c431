"""The outcome of each function: the registry has it, and tests/native/outcomes_test.cpp checks it."""

from __future__ import annotations

import re

from abi_compilers import ROOT

from xblshim.abi.registry_model import HARMLESS, STUB, UNLISTED, WORKS, Function, Registry

# The stubs of the game runtime, each with its reason.
STUBS_OF_THE_RUNTIME = {
    "XUserGetMsaToken": "there is no Microsoft account",
    "XLaunchNewGame": "it ends the process and starts another program",
    "XNetworkingVerifyServerCertificate": "no certificate is pinned",
    "XNetworkingQueryStatistics": "a console's",
    "XGameUiShowWebAuthentication": "there is no browser to return from",
    "XGameUiTextEntry": "there is no keyboard on the screen",
    "XGameUiSet": "the title's own dialogs",
    "XPackageMount": "there is no package",
    "XPackageGetMountPath": "there is no package",
    "XPackageUninstall": "there is no package",
    "XPackageGetPackageKind": "there is no package",
    "XPersistentLocalStorageMountForPackage": "there is no package",
    "XSpeechSynthesizer": "there is no voice",
    "XAppCaptureTake": "nothing is captured",
    "XAppCaptureRecord": "nothing is captured",
    "XAppCaptureRead": "nothing is captured",
    "XAppCaptureOpen": "nothing is captured",
    "XAppCaptureClose": "nothing is captured",
    "XAppCaptureStartUserRecord": "nothing is captured",
    "XAppCaptureStopUserRecord": "nothing is captured",
    "XAppCaptureCancelUserRecord": "nothing is captured",
    "XGameStreamingSetResolution": "a console's",
}


def _of_the_runtime(registry: Registry) -> list[Function]:
    headers = [h for h in registry.headers if re.fullmatch(r"X\w+\.h", h.path) and h.part != UNLISTED]
    return [i for h in headers for i in h.items if isinstance(i, Function)]


def test_each_function_has_an_outcome(registry: Registry) -> None:
    page = (ROOT / "docs" / "reference" / "outcomes.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| (\w+) \|", page, re.MULTILINE))
    assert rows == {f.name: f.outcome for f in registry.exports()}
    assert set(rows.values()) == {WORKS, HARMLESS, STUB}


def test_stubs_of_the_runtime_are_those_that_have_a_reason(registry: Registry) -> None:
    stubs = {f.name for f in _of_the_runtime(registry) if f.outcome == STUB}
    assert {name for name in stubs if not name.startswith(tuple(STUBS_OF_THE_RUNTIME))} == set()
    assert {p for p in STUBS_OF_THE_RUNTIME if not any(name.startswith(p) for name in stubs)} == set()


def test_a_fixed_result_is_a_known_result_or_one_of_the_forms(registry: Registry) -> None:
    results = {r.name for r in registry.hresults} | {"registers", "closes", "size", "text"}
    for function in registry.exports():
        if function.fixed_result and function.returns == "HRESULT":
            assert function.fixed_result in results, function.name
        for given in function.outputs:
            name = given.partition("=")[0].strip()
            assert name in {"payload", *(p.name for p in function.params)}, function.name


def test_each_register_function_has_an_unregister_function(registry: Registry) -> None:
    functions = {f.name: f for f in registry.exports()}
    for function in functions.values():
        if function.fixed_result == "unregisters":
            partner = functions[re.sub("Unregister|UnRegister", "Register", function.name)]
            assert partner.fixed_result == "registers"
