"""tools/stress.py SECONDS PRESET...: runs the native stress tests repeatedly in each preset's build; `make stress`.

Prints the number of runs of each program. The output of each failed program is printed and stored in build/stress/.
"""

from __future__ import annotations

import os
import platform
import random
import shutil
import subprocess
import sys
import threading
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TESTS = ROOT / "tests" / "native"
FINDINGS = ROOT / "build" / "stress"
OPTIONS = {
    "ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1",
    "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1",
    "TSAN_OPTIONS": "halt_on_error=1:second_deadlock_stack=1",
}
HANGS_AFTER = 1800  # seconds; a test program ends much earlier


def programs() -> list[str]:
    """Returns the programs that scale with XBLSHIM_TEST_SCALE."""
    return sorted(source.stem for source in TESTS.glob("*_test.cpp") if "rounds(" in source.read_text())


def command(preset: str, name: str) -> list[str]:
    program = str(ROOT / "build" / preset / "tests" / "native" / name)
    # On some kernels ThreadSanitizer needs an address space with little randomization.
    if preset == "tsan" and shutil.which("setarch"):
        return ["setarch", platform.machine(), "-R", program]
    return [program]


class Stress:
    """One preset's programs, in a different order in each round."""

    def __init__(self, preset: str, ends: float) -> None:
        self.preset = preset
        self.runs: Counter[str] = Counter()
        self.findings: list[Path] = []
        self._ends = ends

    def run(self) -> None:
        while time.monotonic() < self._ends:
            for name in random.sample(programs(), len(programs())):
                if time.monotonic() >= self._ends:
                    return
                self._run_one(name)

    def _run_one(self, name: str) -> None:
        environment = {"XBLSHIM_TEST_SCALE": "1", **os.environ, **OPTIONS}
        try:
            ran = subprocess.run(
                command(self.preset, name),
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                env=environment,
                timeout=HANGS_AFTER,
            )
            good, said = ran.returncode == 0 and b", 0 failed" in ran.stdout, ran.stdout
        except subprocess.TimeoutExpired as hung:
            good, said = False, (hung.stdout or b"") + b"\nit did not end\n"
        self.runs[name] += 1
        if not good:
            FINDINGS.mkdir(parents=True, exist_ok=True)
            kept = FINDINGS / f"{self.preset}-{name}-{len(self.findings)}.log"
            kept.write_bytes(said)
            self.findings.append(kept)
            print(f"{self.preset}: {name} found something, see {kept.relative_to(ROOT)}", flush=True)


def main(arguments: list[str]) -> int:
    seconds, presets = float(arguments[0]), arguments[1:]
    print(f"{len(programs())} programs for {seconds:g} s in each of {', '.join(presets)}", flush=True)
    ends = time.monotonic() + seconds
    stresses = [Stress(preset, ends) for preset in presets]
    threads = [threading.Thread(target=stress.run) for stress in stresses]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(f"{'program':40}" + "".join(f"{stress.preset:>12}" for stress in stresses))
    for name in programs():
        print(f"{name:40}" + "".join(f"{stress.runs[name]:12}" for stress in stresses))
    findings = [finding for stress in stresses for finding in stress.findings]
    for finding in findings:
        print(f"\n==== {finding.relative_to(ROOT)}\n{finding.read_text(errors='backslashreplace')[-8000:]}")
    print(f"{sum(stress.runs.total() for stress in stresses)} runs, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
