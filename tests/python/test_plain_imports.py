"""The package is imported in tests as in programs: without rewritten assertions."""

from __future__ import annotations

from importlib import import_module

from _pytest.assertion.rewrite import AssertionRewritingHook


def test_modules_of_the_package_are_not_rewritten() -> None:
    module = import_module("xblshim.simulator.service_app")
    assert not isinstance(module.__loader__, AssertionRewritingHook)
