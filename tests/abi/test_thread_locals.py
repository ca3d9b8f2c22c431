"""Per-thread variables of the library have no destructor, because GCC for mingw-w64 frees a thread's memory before it runs destructors."""

from __future__ import annotations

import re
from pathlib import Path

SRC = Path(__file__).parents[2] / "src"
DECLARED = re.compile(r"\bthread_local\b(?P<type>[^=;{]*)")
PLAIN = re.compile(r"\b(bool|char|auto id|u?int\d+_t|unsigned|size_t)\b|\*")


def declarations() -> list[tuple[str, str]]:
    found = []
    for path in sorted([*SRC.rglob("*.cpp"), *SRC.rglob("*.h")]):
        # Code that is compiled only elsewhere may have one.
        text = re.sub(r"(?s)#if defined\(_WIN32\)(.*?)#else.*?#endif", r"\1", path.read_text())
        code = "\n".join(line.partition("//")[0] for line in text.splitlines())
        for match in DECLARED.finditer(code):
            declared = match["type"].strip()
            if f"is_trivially_destructible_v<{declared.rpartition(' ')[0]}>" not in code:  # checked by the compiler
                found.append((path.name, declared))
    return found


def test_no_thread_local_has_a_destructor() -> None:
    assert len(declarations()) > 5
    assert [declared for declared in declarations() if not PLAIN.search(declared[1])] == []
