"""The sources of the core in batches, as the presets with XBLSHIM_UNITY compile them: a third of the time."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
NOT_OF_THE_CORE = ("bridge", "platform_async")
BATCH = 12
ALONE = [ROOT / "src/xbl/achievements_events.cpp"]  # it chooses the platform that the headers show


def core_batches(build: Path) -> list[Path]:
    """Writes the batches into a folder; these, and the files that are compiled alone."""
    sources = ROOT / "src"
    files = [
        path for path in sorted(sources.rglob("*.cpp")) if path.relative_to(sources).parts[0] not in NOT_OF_THE_CORE
    ]
    together = [path for path in files if path not in ALONE]
    batches = [build / f"batch_{number}.cpp" for number in range(-(-len(together) // BATCH))]
    for number, batch in enumerate(batches):
        batch.parent.mkdir(parents=True, exist_ok=True)
        inside = together[number * BATCH : (number + 1) * BATCH]
        text = "".join(f'#include "{path.relative_to(sources).as_posix()}"\n' for path in inside)
        if not batch.is_file() or batch.read_text() != text:
            batch.write_text(text)
    return [*batches, *ALONE]
