"""Writes the core's sources in batches, like the presets with XBLSHIM_UNITY. Compiling these takes a third of the time."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]
NOT_OF_THE_CORE = ("bridge", "platform_async")
# These files select another platform, or another result, than the headers declare.
ALONE = [ROOT / "src/xbl/achievements_events.cpp", ROOT / "src/runtime/full_bandwidth.cpp"]


def core_batches(build: Path) -> list[Path]:
    """Writes a batch for each folder of the sources. Returns the batches, and the files that are compiled alone."""
    sources = ROOT / "src"
    folders: dict[Path, list[Path]] = {}
    for path in sorted(sources.rglob("*.cpp")):
        if path.relative_to(sources).parts[0] not in NOT_OF_THE_CORE and path not in ALONE:
            folders.setdefault(path.relative_to(sources).parent, []).append(path.relative_to(sources))
    build.mkdir(parents=True, exist_ok=True)
    batches = []
    for folder, files in folders.items():
        batch = build / f"batch_{'_'.join(folder.parts)}.cpp"
        text = "".join(f'#include "{path.as_posix()}"\n' for path in files)
        if not batch.is_file() or batch.read_text() != text:
            batch.write_text(text)
        batches.append(batch)
    return [*batches, *ALONE]
