"""The faults of a running service in order: the first one that matches a request applies."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

from .fault_reader import InvalidFault, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xblshim.simulator.request_facts import Facts

    from .fault import Fault
    from .scenario import Scenario

MOST_FAULTS = 1000


class FaultList:
    """Single faults, followed by a scenario. `clock` is monotonic, in seconds."""

    def __init__(self, clock: Callable[[], float], random_source: random.Random | None = None) -> None:
        """`random_source` decides for faults with a share; `reseed` makes it repeatable."""
        self._clock = clock
        self._random = random_source or random.Random()
        self._faults: dict[str, Fault] = {}
        self._number = 0
        self.scenario: Scenario | None = None

    def __bool__(self) -> bool:
        """Whether requests need to be matched at all."""
        return bool(self._faults) or self.scenario is not None

    @property
    def faults(self) -> Sequence[Fault]:
        return list(self._faults.values())

    def reseed(self, seed: int | None) -> None:
        """Seeds the choices of shares. None: unpredictable ones."""
        self._random.seed(seed)

    def add(self, fault: Fault) -> Fault:
        """Appends the fault, with an id if it has none, and starts its seconds. Replaces a fault with the same id."""
        if len(self._faults) >= MOST_FAULTS and fault.id not in self._faults:
            raise InvalidFault([Problem("", "", f"There are {MOST_FAULTS} faults.", "Remove those that are over.")])
        if not fault.id:
            self._number += 1
            while f"fault-{self._number}" in self._faults:
                self._number += 1
            fault.id = f"fault-{self._number}"
        self._faults.pop(fault.id, None)
        fault.begins = self._clock()
        self._faults[fault.id] = fault
        return fault

    def remove(self, fault_id: str) -> bool:
        """Removes a fault. Returns whether there was one."""
        return self._faults.pop(fault_id, None) is not None

    def clear(self) -> int:
        """Removes all faults, not the scenario. Returns their number."""
        count = len(self._faults)
        self._faults.clear()
        return count

    def play(self, scenario: Scenario | None) -> None:
        """Starts a scenario in place of the present one."""
        self.scenario = scenario
        if scenario is not None and scenario.seed is not None:
            self.reseed(scenario.seed)

    def next_fault(self, facts: Facts) -> Fault | None:
        """Returns the fault that matches this request, and counts the request; None: the request gets the right response."""
        now = self._clock()
        for fault in self._faults.values():
            if not fault.is_spent(now) and fault.match.matches(facts) and self._chosen_by_share(fault):
                fault.matched += 1
                return fault
        return self.scenario.next_fault(facts, now, self._chosen_by_share) if self.scenario is not None else None

    def _chosen_by_share(self, fault: Fault) -> bool:
        return fault.share >= 1 or self._random.random() < fault.share

    def document(self, fault: Fault) -> dict[str, Any]:
        """Returns the fault in the API's form. `met` is the former name of `matched`."""
        return {
            "id": fault.id,
            "match": {},
            **fault.document,
            "matched": fault.matched,
            "met": fault.matched,
            "spent": fault.is_spent(self._clock()),
        }
