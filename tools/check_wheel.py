"""Reports problems of a wheel of xblshim: `check_wheel.py [--foreign PATH]... [--unrepaired] WHEEL...`

`--foreign` names folders of the building machine whose paths may not stand in any file. Needs lief.
"""

from __future__ import annotations

import argparse
import base64
import csv
import hashlib
import io
import re
import sys
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

import lief

LARGEST = 3_000_000  # bytes, packed
# CPython versions whose wheels are tested; free-threaded ones ("cp313t") are not.
TESTED = ("cp311", "cp312", "cp313", "cp314", "cp315")
CORE = {
    "linux": "xblshim/_native/lib/libxblshim.so",
    "macosx": "xblshim/_native/lib/libxblshim.dylib",
    "win": "xblshim/_native/bin/xblshim.dll",
}
# The bridge has code that cffi generates, under MIT-0. pyproject.toml states both.
LICENSE = "MIT AND MIT-0"
LICENSES = ("LICENSE", "packaging/licenses/cffi.txt")
NATIVE = re.compile(r"\.(so|dylib|dll|pyd)(\.[0-9]+)*$", re.IGNORECASE)
LINKED = re.compile(r"\.(a|lib)$", re.IGNORECASE)
PAGE = "xblshim/simulator/page/static/"
IMPORT_LIBRARIES = "xblshim/_native/lib/"  # Windows: the import library for consumers
BUILD_INPUT = re.compile(r"\.(c|cc|cpp|o|obj|inc|map|def|symbols|in|ninja|pyx|log|pdb|pyc)$", re.IGNORECASE)
BUILD_NAMES = {"CMakeLists.txt", "CMakeCache.txt", "xblshim/bridge/build.py"}
# Data of the commands: the registry, and the explained differences (`xblshim parity`).
DATA = re.compile(r"^xblshim/(?:abi/registry/(?:libraries/)?[A-Za-z0-9_.]+|parity/explained)\.toml$")
# Folders where people and build machines keep sources. Such a path is an example in text, but in machine code it comes from the build. A Windows
# path must have a folder and a file of plain letters: shorter matches may be instructions ("D:\\$0t").
MACHINE_PATH = re.compile(
    rb"/(?:home|Users|root|tmp|private|project|builds?)/[\x21-\x7e]+"
    rb"|(?<![\w])[A-Za-z]:[\\/](?:[\w.+@ -]{1,64}[\\/])+[\w.+@-]{2,}"
)


def problems(wheel: Path, *, foreign: Sequence[str] = (), repaired: bool = True) -> list[str]:
    """Returns a sentence for each problem; empty for a good wheel."""
    packed = wheel.stat().st_size
    found = []
    if packed >= LARGEST:
        found.append(f"it has {packed:,} bytes; less than {LARGEST:,} are allowed")
    with zipfile.ZipFile(wheel) as archive:
        names = [info.filename for info in archive.infolist() if not info.is_dir()]
        files = {name: archive.read(name) for name in names}
    found += [f"{name} is in it twice" for name in sorted({n for n in names if names.count(n) > 1})]
    found += _in_tags(wheel.name, files, repaired)
    found += _in_record(files)
    found += _in_libraries(wheel.name, files)
    found += _in_page(files)
    for name, data in sorted(files.items()):
        found += _in_file(name, data, foreign)
    return found


def _in_page(files: dict[str, bytes]) -> Iterator[str]:
    """Checks the page of the local service: its documents, and the files that they and its modules import."""
    held = {name.removeprefix(PAGE): data.decode() for name, data in files.items() if name.startswith(PAGE)}
    named = {"index.html", "unknown.html"}
    for text in held.values():
        named.update(re.findall(r'(?:page/DIGEST/|from "\./)([\w.-]+)', text))
    for name in sorted(named - set(held)):
        yield f"{PAGE}{name} is missing"


def _tag(name: str) -> tuple[str, str, str]:
    parts = name.removesuffix(".whl").split("-")
    if len(parts) < 5:
        return "", "", ""
    return parts[-3], parts[-2], parts[-1]


def _in_tags(wheel: str, files: dict[str, bytes], repaired: bool) -> Iterator[str]:
    python, abi, platform = _tag(wheel)
    if python != abi or python not in TESTED:
        yield f"its tag {python}-{abi} is none of those that are tested: {', '.join(TESTED)}"
    if repaired and not re.match(r"(manylinux|musllinux|macosx|win)_?[0-9a]", platform):
        yield f"its platform {platform} is that of one machine: repair it"
    written = [data for name, data in files.items() if name.endswith(".dist-info/WHEEL")]
    if len(written) != 1:
        yield f"it holds {len(written)} WHEEL files"
        return
    lines = written[0].decode().splitlines()
    tags = {line.removeprefix("Tag: ") for line in lines if line.startswith("Tag: ")}
    promised = {f"{python}-{abi}-{part}" for part in platform.split(".")}
    if tags != promised:
        yield f"its WHEEL file has the tags {sorted(tags)}, its name {sorted(promised)}"
    if "Root-Is-Purelib: false" not in lines:
        yield "its WHEEL file doesn't say that it is for one platform (Root-Is-Purelib: false)"
    for name in LICENSES:
        if not any(path.endswith(f".dist-info/licenses/{name}") for path in files):
            yield f"it holds no license {name}"
    metadata = [data.decode() for name, data in files.items() if name.endswith(".dist-info/METADATA")]
    if f"License-Expression: {LICENSE}" not in "\n".join(metadata).splitlines():
        yield f"its METADATA has no License-Expression: {LICENSE}"


def _in_record(files: dict[str, bytes]) -> Iterator[str]:
    records = [name for name in files if name.endswith(".dist-info/RECORD")]
    if len(records) != 1:
        yield f"it holds {len(records)} RECORD files"
        return
    rows = [row for row in csv.reader(io.StringIO(files[records[0]].decode())) if row]
    listed = {row[0] for row in rows}
    if len(listed) != len(rows):
        yield "RECORD lists a file twice"
    for name in sorted(set(files) - listed):
        yield f"RECORD doesn't list {name}"
    for name in sorted(listed - set(files)):
        yield f"RECORD lists {name}, which isn't there"
    for name, *values in rows:
        if name == records[0] or name not in files:
            continue
        data = files[name]
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        if values != [f"sha256={digest}", str(len(data))]:
            yield f"RECORD has another hash or size of {name}"


def _in_libraries(wheel: str, files: dict[str, bytes]) -> Iterator[str]:
    python, _, platform = _tag(wheel)
    kind = next((k for k in ("macosx", "win") if platform.startswith(k)), "linux")
    core = CORE[kind]
    digits = python.removeprefix("cp")
    bridge = re.compile(rf"^xblshim/_bridge\.(cpython-{digits}-[a-z0-9_-]+\.so|cp{digits}-[a-z0-9_]+\.pyd)$")
    bridges = [name for name in files if bridge.match(name)]
    if core not in files:
        yield f"{core} is missing"
    if len(bridges) != 1:
        yield f"it holds {len(bridges)} bridges to {python}"
    for name in sorted(files):
        ours = name == core or name in bridges or (kind == "win" and _is_alias(name))
        if NATIVE.search(name) and not ours:
            yield f"{name} is a library that has no business there"
        if LINKED.search(name) and not (kind == "win" and name.startswith(IMPORT_LIBRARIES)):
            yield f"{name} is a static library"


def _is_alias(name: str) -> bool:
    """Returns whether the file is a copy of the core under a name that wrappers load (Windows only)."""
    return name.startswith("xblshim/_native/bin/") and name.count("/") == 3


def _in_file(name: str, data: bytes, foreign: Sequence[str]) -> Iterator[str]:
    path = PurePosixPath(name)
    toml = path.suffix == ".toml" and not DATA.match(name)
    if BUILD_INPUT.search(name) or name in BUILD_NAMES or path.name in BUILD_NAMES or toml:
        yield f"{name} is needed by the build only"
    for folder in foreign:
        if folder.encode() in data:
            yield f"{name} holds {folder}, a folder of the machine that built it"
    if not NATIVE.search(name):
        return
    if match := MACHINE_PATH.search(data):
        yield f"{name} holds {match[0].decode('ascii', 'replace')}, a path of the machine that built it"
    binary = lief.parse(list(data))
    if binary is None:
        yield f"{name} is no library"
        return
    for needed in binary.libraries:
        needed = getattr(needed, "name", needed)
        if re.search(r"python", str(needed), re.IGNORECASE) and not str(needed).lower().endswith(".dll"):
            yield f"{name} links {needed}: the core loads the libpython that is at hand"
        if "/_native/" in name and re.search(r"python", str(needed), re.IGNORECASE):
            yield f"{name} links {needed}: no Python belongs in the core"
    for entry in binary.dynamic_entries if isinstance(binary, lief.ELF.Binary) else ():
        if isinstance(entry, lief.ELF.DynamicEntryRpath | lief.ELF.DynamicEntryRunPath):
            run_path = str(getattr(entry, "rpath", "") or getattr(entry, "runpath", ""))
            if any(not part.startswith("$ORIGIN") for part in run_path.split(":")):
                yield f"{name} has the run path {run_path}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Returns 1, after the sentences on stderr, when a wheel has problems."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("wheels", nargs="+", type=Path, metavar="WHEEL")
    parser.add_argument("--foreign", action="append", default=[], metavar="PATH")
    parser.add_argument("--unrepaired", action="store_true", help="accept the tag of this machine alone")
    args = parser.parse_args(arguments)
    bad = 0
    for wheel in args.wheels:
        found = problems(wheel, foreign=args.foreign, repaired=not args.unrepaired)
        bad += len(found)
        for sentence in found:
            print(f"{wheel.name}: {sentence}", file=sys.stderr)
        if not found:
            print(f"{wheel.name}: good, {wheel.stat().st_size:,} bytes")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
