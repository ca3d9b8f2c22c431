"""The action and the examples for CI systems are well-formed, and their scripts work."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from simulator_support import SCID, clean_environment

from xblshim.control_client.token_variable import TOKEN_VARIABLE

ROOT = Path(__file__).parents[3]


def loaded(name: str) -> Any:
    return yaml.safe_load((ROOT / name).read_text("utf-8"))


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder for PATH with `xblshim` of the package that the tests import."""
    folder = tmp_path / "bin"
    folder.mkdir()
    command = folder / "xblshim"
    command.write_text(
        f'#!/bin/sh\nexec "{sys.executable}" -c "import sys; from xblshim.cli.main import main; sys.exit(main())" "$@"\n'
    )
    command.chmod(command.stat().st_mode | stat.S_IXUSR)
    return folder


@pytest.mark.skipif(os.name != "posix", reason="a shell of POSIX")
def test_the_action_serves_and_names_the_address(tmp_path: Path, tools: Path) -> None:
    action = loaded("action.yml")
    step = next(one for one in action["runs"]["steps"] if one.get("id") == "serve")
    definitions = tmp_path / "title.toml"
    definitions.write_text(f'scid = "{SCID}"\n[[achievements]]\nid = "7"\nname = "Lantern"\n')
    environment, output = tmp_path / "env", tmp_path / "output"
    variables = {
        "PATH": f"{tools}:{os.environ['PATH']}",
        "RUNNER_TEMP": str(tmp_path),
        "GITHUB_ENV": str(environment),
        "GITHUB_OUTPUT": str(output),
        "DEFINITIONS": str(definitions),
        "STATE": "",
    }
    # As the runner starts bash, in a process group that the test ends.
    runner = subprocess.Popen(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        env=clean_environment(tmp_path / "home", **variables),
        start_new_session=True,
    )
    try:
        assert runner.wait(60) == 0
        address = environment.read_text().strip().removeprefix("XBLSHIM_SERVICE=")
        assert output.read_text() == f"service={address}\n"
        (title,) = httpx.get(f"{address}/xblshim/v1/titles", trust_env=False, timeout=30).json()
        assert title["scid"] == SCID
    finally:
        os.killpg(runner.pid, signal.SIGTERM)


def test_the_actions_inputs_are_those_that_its_steps_use() -> None:
    action = loaded("action.yml")
    text = (ROOT / "action.yml").read_text("utf-8")
    for name, about in action["inputs"].items():
        assert about["description"]
        assert f"inputs.{name}" in text, name
    for step in action["runs"]["steps"]:
        assert "${{" not in step["run"], "a value reaches a script as a variable, never as its text"


def test_the_examples_use_existing_options() -> None:
    jobs = [job for job in loaded("examples/ci/gitlab-ci.yml").values() if "script" in job]
    assert len(jobs) == 2
    compose = loaded("examples/compose/compose.yaml")
    options = compose["services"]["xblshim"]["command"] + [
        word for job in jobs for service in job.get("services", ()) for word in service["command"]
    ]
    known = serve_help()
    named = [option.partition("=")[0] for option in options if option.startswith("--")]
    assert {"--allow", "--allow-host"} <= set(named)
    assert [option for option in named if option not in known] == []
    assert compose["services"]["xblshim"]["cap_drop"] == ["ALL"]
    assert TOKEN_VARIABLE in compose["services"]["xblshim"]["environment"]


def serve_help() -> str:
    code = "import sys; from xblshim.cli.main import main; sys.exit(main())"
    return subprocess.run(
        [sys.executable, "-c", code, "serve", "--help"], capture_output=True, text=True, check=True
    ).stdout


def test_the_dockerfile_names_neither_who_may_connect_nor_a_token() -> None:
    lines = (ROOT / "Dockerfile").read_text("utf-8").splitlines()
    steps = [line for line in lines if line and not line.startswith("#")]
    assert not [line for line in steps if "--allow" in line or "--token" in line.lower()]
    assert "USER 10001:10001" in steps
    assert any(line.startswith("HEALTHCHECK") for line in steps)
