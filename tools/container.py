"""Runs the steps of the Dockerfiles in roots of debootstrap, where no container engine is at hand: `make container`.

Builds the service's and the example game's roots, starts the service as its user, waits for its health check, runs the game against it, and
prints the sizes. `--service` leaves the game out, whose root compiles the library.

Needs root, debootstrap and the network. It knows the instructions that our files use, and refuses others.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn
from urllib.request import Request, urlopen

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build" / "container"
SUITE = "bookworm"
IMAGE = f"debian:{SUITE}-slim"
MIRROR = "http://deb.debian.org/debian"
HOSTS_FILES = (
    "etc/resolv.conf",
    "etc/pip.conf",
    "etc/xdg/pip/pip.conf",
    "etc/xdg/pip/constraints.txt",
    "etc/ssl/certs/ca-certificates.crt",
)
"""The files that give a root access to the network. A container engine has its own."""
IGNORED = (".git", ".venv", "build", "dist", "__pycache__", ".*_cache")
HEALTHY_WITHIN = 30.0


@dataclass
class Stage:
    """A root and the settings that the instructions made for it."""

    root: Path
    environment: dict[str, str] = field(default_factory=lambda: {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})
    user: str = "0:0"
    entrypoint: list[str] = field(default_factory=list)
    command: list[str] = field(default_factory=list)
    health: list[str] = field(default_factory=list)

    def call(self, *command: str) -> list[str]:
        """Returns the command line that runs a command in the root as its user."""
        variables = [f"{name}={value}" for name, value in self.environment.items()]
        return ["chroot", f"--userspec={self.user}", str(self.root), "/usr/bin/env", "-i", *variables, *command]


def instructions(text: str) -> Iterator[tuple[str, str]]:
    """Yields the instructions of a Dockerfile with their arguments, lines joined."""
    lines = (line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#"))
    for line in re.sub(r"\\\n", "", "\n".join(lines)).splitlines():
        name, _, rest = line.strip().partition(" ")
        yield name.upper(), rest.strip()


def base_root() -> Path:
    """Returns the root that replaces the image. It is made once."""
    base = BUILD / "base"
    if not (base / "etc" / "debian_version").is_file():
        shutil.rmtree(base, ignore_errors=True)
        say(f"debootstrap {SUITE}")
        run("debootstrap", "--variant=minbase", SUITE, str(base), MIRROR)
        for name in ("var/cache/apt", "var/lib/apt/lists", "usr/share/doc", "usr/share/man", "usr/share/locale"):
            shutil.rmtree(base / name, ignore_errors=True)  # as in the slim images
            (base / name).mkdir(parents=True)
    # As in the image: apt leaves no package indexes behind.
    clean = 'Dir::Cache::pkgcache ""; Dir::Cache::srcpkgcache "";\n'
    (base / "etc" / "apt" / "apt.conf.d" / "docker-clean").write_text(clean)
    return base


def build(file: Path) -> Stage:
    """Runs a Dockerfile's steps and returns the last stage."""
    stages: dict[str, Stage] = {}
    stage: Stage | None = None
    for name, rest in instructions(file.read_text()):
        if name == "FROM":
            image, _, label = rest.partition(" AS ")
            if image != IMAGE:
                fail(f"{file.name}: only {IMAGE} is known here, not {image}.")
            label = label.strip() or "last"
            root = BUILD / f"{file.stem.lower()}-{label}"
            shutil.rmtree(root, ignore_errors=True)
            run("cp", "-a", "--reflink=auto", str(base_root()), str(root))
            stage = stages[label] = Stage(root)
        elif stage is None:
            fail(f"{file.name}: {name} stands before FROM.")
        else:
            step(file, stage, stages, name, rest)
    if stage is None:
        fail(f"{file.name} has no stage.")
    return stage


def step(file: Path, stage: Stage, stages: dict[str, Stage], name: str, rest: str) -> None:
    if name in ("VOLUME", "EXPOSE"):
        return
    say(f"{file.name}: {name} {rest[:90]}")
    if name == "RUN":
        with host_files(stage.root):
            # The host's settings for pip that are environment variables.
            variables = [f"{key}={value}" for key, value in os.environ.items() if key in ("PIP_CERT", "PIP_INDEX_URL")]
            run(*stage.call("DEBIAN_FRONTEND=noninteractive", *variables, "/bin/sh", "-c", rest))
    elif name == "COPY":
        copy(stage, stages, shlex.split(rest))
    elif name == "ENV":
        for pair in shlex.split(rest):
            key, _, value = pair.partition("=")
            stage.environment[key] = value
    elif name == "USER":
        stage.user = rest
    elif name == "HEALTHCHECK":
        stage.health = json.loads(rest[rest.index("[") :])
    elif name in ("ENTRYPOINT", "CMD"):
        setattr(stage, "entrypoint" if name == "ENTRYPOINT" else "command", json.loads(rest))
    else:
        fail(f"{file.name}: {name} is not known here.")


def copy(stage: Stage, stages: dict[str, Stage], arguments: list[str]) -> None:
    source = ROOT
    if arguments[0].startswith("--from="):
        source = stages[arguments.pop(0).removeprefix("--from=")].root
    here, there = arguments
    target = stage.root / there.lstrip("/")
    shutil.copytree(
        source / here.lstrip("/"),
        target,
        symlinks=True,
        ignore=shutil.ignore_patterns(*IGNORED) if source is ROOT else None,
    )


@contextmanager
def host_files(root: Path) -> Iterator[None]:
    put: list[Path] = []
    for name in HOSTS_FILES:
        source, target = Path("/", name), root / name
        if source.is_file() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
            put.append(target)
    try:
        yield
    finally:
        for path in put:
            path.unlink(missing_ok=True)


def check(service: Stage, game: Stage | None) -> None:
    """Runs the service and the game together. Without the game, sends an update instead."""
    if service.user.split(":")[0] in ("0", "root") or not service.health or not service.entrypoint:
        fail("The service's container runs as root, or has no health check or entry point.")
    refused = subprocess.run(service.call(*service.entrypoint), capture_output=True, text=True, timeout=60)
    if refused.returncode == 0 or "--allow" not in refused.stderr:
        fail(f"The service started without --allow: {refused.stdout}{refused.stderr}")
    say(f"without --allow: {refused.stderr.strip()}")
    options = ("--allow", "127.0.0.0/8", "--allow-host", "xblshim", "--token", os.urandom(16).hex())
    process = subprocess.Popen(service.call(*service.entrypoint, *options), text=True)
    try:
        deadline = time.monotonic() + HEALTHY_WITHIN
        while subprocess.run(service.call(*service.health), capture_output=True).returncode:
            if process.poll() is not None or time.monotonic() > deadline:
                fail("The service did not become healthy.")
            time.sleep(0.2)
        say("healthy")
        if game is None:
            update()
        else:
            (game.root / "etc" / "hosts").write_text("127.0.0.1 localhost xblshim\n")
            game.environment["XBLSHIM_SERVICE"] = "http://xblshim:8620"
            run(*game.call(*game.command))
        user = next((service.root / "state").iterdir()).stat().st_uid
        say(f"the state belongs to user {user}")
        if user == 0:
            fail("The state is root's.")
    finally:
        process.terminate()
        process.wait(30)


def update() -> None:
    """Sends an update of a title that uses the service's name in the compose example."""
    scid, xuid = "00000000-0000-0000-0000-000012345678", "2814639011617876"
    body: dict[str, Any] = {"serviceConfigId": scid, "titleId": 0x12345678, "userId": xuid, "action": "progressUpdate"}
    body["achievements"] = [{"id": "1", "percentComplete": 100}]
    request = Request(
        f"http://127.0.0.1:8620/users/xuid({xuid})/achievements/{scid}/update",
        json.dumps(body).encode(),
        {"Host": "xblshim"},
    )
    with urlopen(request, timeout=30) as response:
        say(f"an update: {response.status}")


def size(root: Path) -> int:
    """Returns the size in MB."""
    ran = subprocess.run(["du", "-sm", str(root)], capture_output=True, text=True, check=True)
    return int(ran.stdout.split()[0])


def run(*command: str) -> None:
    if subprocess.run(command).returncode:
        fail(f"This failed: {shlex.join(command)[:300]}")


def say(text: str) -> None:
    print(f"-- {text}", flush=True)


def fail(text: str) -> NoReturn:
    sys.exit(f"container: {text}")


def main() -> None:
    if os.geteuid() or shutil.which("debootstrap") is None:
        fail("This needs root and debootstrap (Debian: apt-get install debootstrap).")
    BUILD.mkdir(parents=True, exist_ok=True)
    service = build(ROOT / "Dockerfile")
    game = None if "--service" in sys.argv else build(ROOT / "examples" / "compose" / "game.Dockerfile")
    check(service, game)
    say(f"the service's root has {size(service.root)} MB, {size(BUILD / 'base')} of them the image's")


if __name__ == "__main__":
    main()
