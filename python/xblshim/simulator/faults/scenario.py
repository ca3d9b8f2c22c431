"""A scenario, which is a sequence of faults, such as "the first two requests 503, then 429 for ten seconds, then the right responses"."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from xblshim.simulator.request_facts import Facts

    from .fault import Fault


@dataclass(slots=True)
class Step:
    """A part of a scenario. It ends after `times` requests, or `seconds` after the first request that it matched; the last one may be unlimited."""

    fault: Fault
    """Its match, share, times and seconds. `matched` counts the requests of the step."""
    fine: bool
    """The step has no action: its requests have the right response."""

    def is_over(self, now: float) -> bool:
        return self.fault.is_spent(now)


@dataclass(slots=True)
class Scenario:
    name: str
    steps: list[Step]
    always: list[Fault] = field(default_factory=list)
    """Faults that apply beside the steps, only to requests that no step affects."""
    seed: int | None = None
    repeat: bool = False
    """Whether the scenario restarts after the last step."""
    text: str = ""
    """The scenario's text, if it was given as one."""
    current: int = 0

    def next_fault(self, facts: Facts, now: float, by_chance: Callable[[Fault], bool]) -> Fault | None:
        """Returns the fault for this request. A request that the present step doesn't match gets the right response and isn't counted."""
        self._advance(now)
        if self.current < len(self.steps):
            step = self.steps[self.current]
            fault = step.fault
            if fault.match.matches(facts):
                if fault.begins is None:
                    fault.begins = now
                if by_chance(fault):
                    fault.matched += 1
                    self._advance(now)
                    if not step.fine:
                        return fault
        for fault in self.always:
            if fault.begins is None:
                fault.begins = now
            if not fault.is_spent(now) and fault.match.matches(facts) and by_chance(fault):
                fault.matched += 1
                return fault
        return None

    def _advance(self, now: float) -> None:
        while self.current < len(self.steps) and self.steps[self.current].is_over(now):
            self.current += 1
            if self.current == len(self.steps) and self.repeat:
                self.rewind()
                return

    def rewind(self) -> None:
        """Restarts at the first step."""
        self.current = 0
        for step in self.steps:
            step.fault.matched, step.fault.begins = 0, None

    def document(self, now: float) -> dict[str, Any]:
        """Returns the scenario in the API's form. `met` is the former name of `matched`."""
        self._advance(now)
        steps = [
            {
                **step.fault.document,
                "matched": step.fault.matched,
                "met": step.fault.matched,
                "state": "done" if index < self.current else "current" if index == self.current else "waiting",
            }
            for index, step in enumerate(self.steps)
        ]
        return {
            "name": self.name,
            "seed": self.seed,
            "repeat": self.repeat,
            "steps": steps,
            "faults": [
                {"id": fault.id, **fault.document, "matched": fault.matched, "met": fault.matched}
                for fault in self.always
            ],
            "finished": bool(self.steps) and self.current == len(self.steps),
            **({"text": self.text} if self.text else {}),
        }
