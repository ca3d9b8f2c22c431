"""Builds the Debian packages and tries them in a clean root: `make packages`. Needs Debian 12, root, debootstrap and the network.

The wheel for the system's Python and what it depends on become a private environment in /usr/lib/xblshim. `cpack -G DEB` makes the packages.
lintian checks them. A root of debootstrap installs them with apt, compiles a consumer by pkg-config and one by find_package, unlocks an
achievement, and removes everything: no file may be left. `--build` builds only; `--wheel FILE` takes a wheel that is there.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from email.parser import HeaderParser
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

import container
import sbom
import wheel as wheels
from sdist import BuildError

ROOT = Path(__file__).parents[1]
WORK = ROOT / "build" / "packages"
DIST = ROOT / "dist"
SYSTEM_PYTHON = "3.11"  # Debian 12's
PREFIX = Path("usr/lib/xblshim")
SITE = PREFIX / "lib" / f"python{SYSTEM_PYTHON}" / "site-packages"
CFFI = ROOT / "packaging" / "licenses" / "cffi.txt"
APACHE = ROOT / "packaging" / "licenses" / "apache-on-debian"
LICENSE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
UNLOCKED = ["update 1: 0x00000000 S_OK", "update 2: 0x80190130 HTTP_E_STATUS_NOT_MODIFIED"]
HOME = "root"  # the user on the machine where the packages are tried
# Folders into which dpkg, apt and the tools that apt runs write.
VOLATILE = (
    "var/lib/dpkg",
    "var/lib/apt",
    "var/cache",
    "var/log",
    "tmp",
    HOME,
    "etc/ld.so.cache",
    "proc",
    "sys",
    "dev",
    "run",
)
FRESH = "rm -rf $HOME/.local && "  # removes the local service's state
PKG_CONFIG = f"{FRESH}cc -std=c11 unlock.c $(pkg-config --cflags --libs xblshim) -o by_pkg_config && ./by_pkg_config"
FIND_PACKAGE = f"{FRESH}cmake -S . -B build >/dev/null && cmake --build build >/dev/null && ./build/unlock_c && {FRESH}./build/unlock_cpp"


def say(text: str) -> None:
    print(f"-- {text}", flush=True)


def run(*command: str, **options: object) -> str:
    """Runs a command and returns its output. Ends the program with the output when the command fails."""
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, **options)  # type: ignore[call-overload]
    if ran.returncode:
        sys.exit(f"packages: this exited with {ran.returncode}: {' '.join(command)[:300]}\n{ran.stdout}")
    return str(ran.stdout)


def private_python(wheel: Path) -> Path:
    """Makes the folder for XBLSHIM_PRIVATE_PYTHON: `files`, those of the package, and `copyright`."""
    folder = WORK / "private"
    shutil.rmtree(folder, ignore_errors=True)
    files = folder / "files"
    site = files / SITE
    site.mkdir(parents=True)
    glibc = [f"manylinux_2_{minor}_x86_64" for minor in range(36, 16, -1)] + [
        "manylinux2014_x86_64"
    ]  # Debian 12 has 2.36
    tags = [f"--platform={tag}" for tag in glibc]
    options = ("-q", "--only-binary=:all:", f"--python-version={SYSTEM_PYTHON}", "--no-compile", *tags)
    run(*pip("install", *options, "--target", str(site), str(wheel)))
    shutil.rmtree(site / "bin", ignore_errors=True)
    man = site / "share" / "man"
    if man.is_dir():
        for page in sorted(man.rglob("*.1")):
            target = files / "usr" / "share" / "man" / "man1" / f"{page.name}.gz"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(subprocess.run(["gzip", "-9nc", str(page)], stdout=subprocess.PIPE, check=True).stdout)
    for name in ("share", "certifi/tests"):
        shutil.rmtree(site / name, ignore_errors=True)
    binaries = files / PREFIX / "bin"
    binaries.mkdir()
    (binaries / "python3").symlink_to(f"/usr/bin/python{SYSTEM_PYTHON}")
    script = binaries / "xblshim"
    script.write_text(f"#!/{PREFIX}/bin/python3\nimport sys\nfrom xblshim.cli.main import main\nsys.exit(main())\n")
    script.chmod(0o755)
    (files / PREFIX / "pyvenv.cfg").write_text(
        f"home = /usr/bin\ninclude-system-site-packages = false\nversion = {SYSTEM_PYTHON}\n"
    )
    command = files / "usr" / "bin" / "xblshim"
    command.parent.mkdir()
    command.symlink_to("../lib/xblshim/bin/xblshim")
    for path in sorted(site.rglob("*")):
        if path.is_file() and ".so" in path.name:
            run("strip", "--strip-unneeded", str(path))
        if path.name in ("direct_url.json", "INSTALLER", "REQUESTED"):
            path.unlink()
    (folder / "copyright").write_text(copyright_text(site))
    documents = files / "usr" / "share" / "doc" / "xblshim"
    documents.mkdir(parents=True)
    sbom.write(str(binaries / "python3"), documents / "sbom.cdx.json", "xblshim", wheel.name.split("-")[1])
    (
        binaries / "python3"
    ).unlink()  # an absolute link would work here, too; a relative one stays within the root that it is installed in
    (binaries / "python3").symlink_to(f"../../../bin/python{SYSTEM_PYTHON}")
    return folder


def pip(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]


def copyright_text(site: Path) -> str:
    """Returns Debian's copyright file: ours, then the license texts of every distribution in the environment."""
    parts = [(ROOT / "packaging" / "debian" / "copyright").read_text().rstrip("\n"), bridge_stanza()]
    for metadata in sorted(site.glob("*.dist-info/METADATA")):
        about = HeaderParser().parsestr(metadata.read_text("utf-8"))
        if about["Name"] == "xblshim":
            continue
        texts = [
            path for path in sorted(metadata.parent.rglob("*")) if path.is_file() and LICENSE_FILE.match(path.name)
        ]
        if not texts:
            sys.exit(f"packages: {metadata.parent.name} has no license text.")
        if any("Version 2.0, January 2004" in path.read_text("utf-8", "replace") for path in texts):
            texts = [APACHE]
        indented = indent("\n".join(path.read_text("utf-8", "replace").strip() for path in texts))
        name = about["License-Expression"] or about["License"] or "see-text"
        short = name.splitlines()[0].strip().replace(" ", "-") if len(name) < 60 else "see-text"
        record = (metadata.parent / "RECORD").read_text("utf-8").splitlines()
        tops = sorted({row.split(",")[0].split("/")[0] for row in record if not row.startswith(("..", "/", "bin/"))})
        files = "\n ".join(
            f"{SITE}/{top}{'' if '.' in top else '/*'}" for top in tops if not top.endswith(".dist-info")
        )
        parts.append(
            f"Files: {files}\nCopyright: the authors of {about['Name']} {about['Version']}\n"
            f"License: {short}-of-{about['Name']}\n{indented}"
        )
    return "\n\n".join(parts) + "\n"


def bridge_stanza() -> str:
    """The bridge, with the license of cffi's part beside ours."""
    return (
        f"Files: {SITE}/xblshim/_bridge*\nCopyright: 2026 the xblshim authors\n the authors of cffi\n"
        f"License: Expat and MIT-0-of-cffi\n{indent((ROOT / 'LICENSE').read_text())}\n .\n{indent(CFFI.read_text())}"
    )


def indent(text: str) -> str:
    """A license text as a field's lines."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())


def build(wheel: Path) -> list[Path]:
    """Builds the packages in dist/."""
    folder = WORK / "native"
    launcher = shutil.which("ccache")
    cached = [f"-DCMAKE_{x}_COMPILER_LAUNCHER={launcher}" for x in ("C", "CXX")] if launcher else []
    private = private_python(wheel)
    say("building the library")
    flags = "-O2 -Wformat -Werror=format-security -D_FORTIFY_SOURCE=2 -fstack-protector-strong"
    run(
        "cmake", "-G", "Ninja", "-S", str(ROOT), "-B", str(folder), "-DCMAKE_INSTALL_PREFIX=/usr", "-DCMAKE_BUILD_TYPE=None",
        f"-DXBLSHIM_PRIVATE_PYTHON={private}", f"-DXBLSHIM_PACKAGED_PYTHON=/{PREFIX}/bin/python3", "-DXBLSHIM_UNITY=ON",
        f"-DCMAKE_CXX_FLAGS={flags}", "-DCMAKE_SHARED_LINKER_FLAGS=-Wl,-z,relro,-z,now", *cached,
    )  # fmt: skip
    run("cmake", "--build", str(folder))
    say("cpack -G DEB")
    for old in [*folder.glob("*.deb"), *DIST.glob("*.deb")]:
        old.unlink()
    run("cpack", "-G", "DEB", cwd=folder)
    DIST.mkdir(exist_ok=True)
    return sorted(Path(shutil.copy(made, DIST)) for made in folder.glob("*.deb"))


@contextmanager
def root(name: str) -> Iterator[Path]:
    """Yields a copy of the clean root, with access to the network."""
    container.BUILD.mkdir(parents=True, exist_ok=True)
    base, folder = container.base_root(), WORK / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.parent.mkdir(parents=True, exist_ok=True)
    run("cp", "-a", "--reflink=auto", str(base), str(folder))
    with container.host_files(folder):
        yield folder


def inside(folder: Path, command: str) -> str:
    """Runs a shell command in the root and returns its output."""
    environment = (
        "PATH=/usr/sbin:/usr/bin:/sbin:/bin",
        f"HOME=/{HOME}",
        "DEBIAN_FRONTEND=noninteractive",
        "LC_ALL=C.UTF-8",
    )
    return run("chroot", str(folder), "/usr/bin/env", "-i", *environment, "/bin/sh", "-ec", command)


def install(folder: Path, *packages: str) -> None:
    inside(folder, f"apt-get install -y -qq --no-install-recommends {' '.join(packages)}")


def lint(packages: list[Path]) -> None:
    with root("lintian") as folder:
        inside(folder, "apt-get update -qq")
        install(folder, "lintian")
        for package in packages:
            shutil.copy(package, folder / "tmp")
        names = " ".join(f"/tmp/{package.name}" for package in packages)
        inside(folder, f"cd /tmp && lintian --fail-on error,warning --allow-root {names}")
    say("lintian finds nothing that debian/*.lintian-overrides doesn't explain")


def files_of(folder: Path) -> set[str]:
    names = (str(path.relative_to(folder)) for path in folder.rglob("*"))
    return {name for name in names if not name.startswith(VOLATILE)}


def try_out(packages: list[Path]) -> None:
    with root("clean") as folder:
        inside(folder, "apt-get update -qq")
        before = files_of(folder)
        game = folder / HOME / "game"
        game.mkdir()
        for package in packages:
            shutil.copy(package, folder / "tmp")
        for source in (
            "examples/unlock.c",
            "examples/unlock.cpp",
            "examples/session.py",
            "tests/consumers/cmake/CMakeLists.txt",
        ):
            shutil.copy(ROOT / source, game)
        install(folder, *(f"/tmp/{package.name}" for package in packages))
        say(f"installed: {inside(folder, 'xblshim --version').strip()}")
        inside(folder, "cd ~/game && xblshim doctor && /usr/lib/xblshim/bin/python3 session.py")
        say("the commands and a session in Python work")
        install(folder, "gcc", "g++", "make", "cmake", "pkg-config")
        for how, command in (("pkg-config", PKG_CONFIG), ("find_package", FIND_PACKAGE)):
            printed = inside(folder, f"cd ~/game && {command}").splitlines()
            if printed not in (UNLOCKED, UNLOCKED * 2):
                sys.exit(f"packages: a game that is built by {how} prints {printed}")
            say(f"{how}: an achievement is unlocked")
        inside(
            folder,
            "apt-get purge -y -qq xblshim libxblshim-dev 'libxblshim[0-9]*' && apt-get purge -y -qq --autoremove gcc g++ make cmake pkg-config",
        )
        left = sorted(name for name in files_of(folder) - before if "xblshim" in name or "site-packages" in name)
        if left:
            sys.exit(f"packages: these files are left after the removal: {left[:20]}")
        if "xblshim" in inside(folder, "dpkg-query -W -f '${Package} ${db:Status-Status}\\n'"):
            sys.exit("packages: dpkg still has an entry after the removal")
        say("removed, nothing is left")


def wheel_of_sources() -> Path:
    say(f"building the wheel for Python {SYSTEM_PYTHON}")
    interpreter, reason = wheels.pythons.find(SYSTEM_PYTHON)
    if interpreter is None:
        sys.exit(f"packages: {reason}")
    return wheels.repair(wheels.build(wheels.unpack(wheels.build_sdist()), interpreter, WORK / "wheel"))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wheel", type=Path, help="the wheel to pack")
    parser.add_argument("--build", action="store_true", help="build only")
    args = parser.parse_args()
    for tool in ("dpkg-shlibdeps", "cpack", "strip"):
        if shutil.which(tool) is None:
            sys.exit(f"packages: {tool} is missing (Debian: apt-get install dpkg-dev cmake binutils).")
    if not args.build and (os.geteuid() or shutil.which("debootstrap") is None):
        sys.exit("packages: trying them needs root and debootstrap (Debian: apt-get install debootstrap).")
    started = time.monotonic()
    try:
        wheel = args.wheel.resolve() if args.wheel else wheel_of_sources()
    except BuildError as error:
        sys.exit(f"packages: {error}")
    packages = build(wheel)
    for package in packages:
        say(f"{package.name}: {package.stat().st_size:,} bytes")
    if not args.build:
        lint(packages)
        try_out(packages)
    say(f"{len(packages)} packages after {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
