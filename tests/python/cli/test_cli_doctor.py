"""`xblshim doctor`: each line is ok or has a remedy, and the exit status agrees."""

import http.server
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from cli_support import SECRET, XBLSHIM, Shell, files_below, installation

import xblshim
from xblshim.cli import checks, doctor
from xblshim.cli.check_native import check_native_title
from xblshim.cli.check_service import is_loopback
from xblshim.host.install_source import SOURCE


def examine(shell: Shell, *arguments: str, **variables: str) -> dict[str, dict[str, Any]]:
    """Returns the findings by name, after checking the exit status against them."""
    import json

    ran = shell.run("doctor", "--json", *arguments, **variables)
    assert ran.stderr == ""
    found: dict[str, dict[str, Any]] = {finding["name"]: finding for finding in json.loads(ran.stdout)}
    assert ran.returncode == (0 if all(finding["ok"] for finding in found.values()) else 1)
    return found


def installed() -> bool:
    try:
        xblshim.library_path()
    except FileNotFoundError:
        return False
    return True


needs_installation = pytest.mark.skipif(not installed(), reason="needs the installed package: make install")


@needs_installation
def test_a_good_installation_is_ok(shell: Shell) -> None:
    found = examine(shell)
    # A Python without a shared library can't be embedded, but everything else works.
    assert [finding for name, finding in found.items() if not finding["ok"] and name != "libpython"] == []
    assert list(found) == [
        "Python",
        "packages",
        "configuration",
        "library",
        "bridge",
        "libpython",
        "unlock",
        "state folder",
        "outbox",
        "service",
    ]
    assert files_below(shell.home) == []


@needs_installation
def test_the_trial_run_does_not_touch_the_users_data(shell: Shell) -> None:
    definitions = shell.home / "achievements.toml"
    definitions.write_text('scid = "00000000-0000-0000-0000-0000deadbeef"\nstrict = true\n', "utf-8")
    state = shell.home / "state"
    found = examine(shell, XBLSHIM_DEFINITIONS=str(definitions), XBLSHIM_USERS="", XBLSHIM_STATE_DIR=str(state))
    assert found["unlock"]["ok"]
    assert files_below(shell.home) == ["achievements.toml"]


@needs_installation
def test_a_failed_trial_run_reports_function_and_result(shell: Shell) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "xblshim.cli.trial"],
        capture_output=True,
        text=True,
        timeout=90,
        env={**shell.environment, "XBLSHIM_STATE_DIR": str(shell.home / "state"), "XBLSHIM_TITLE_ID": "none"},
    )
    assert ran.returncode == 1
    assert ran.stdout.count("\n") == 1
    assert "XGameRuntimeInitialize gives 0x" in ran.stdout
    assert "XBLSHIM_TITLE_ID" in ran.stdout


def test_lines_are_marked_and_counted(shell: Shell) -> None:
    ran = shell.run("doctor", XBLSHIM_STATE_DIR=str(Path(sys.executable)))
    assert ran.returncode == 1
    line = next(line for line in ran.stdout.splitlines() if "state folder" in line)
    assert line.startswith("problem  state folder")
    assert "XBLSHIM_STATE_DIR" in line
    assert any(line.startswith("ok       Python ") for line in ran.stdout.splitlines())
    assert ran.stdout.splitlines()[-1].endswith(("a problem.", "problems."))


def test_a_misspelled_variable_is_reported_with_the_right_name(shell: Shell) -> None:
    found = examine(shell, XBLSHIM_SANDBX="XDKS.1")["configuration"]
    assert not found["ok"]
    assert "XBLSHIM_SANDBX" in found["text"]
    assert "XBLSHIM_SANDBOX" in found["text"]


def test_an_invalid_configuration_is_one_of_the_findings(shell: Shell) -> None:
    found = examine(shell, XBLSHIM_SERVICE="ftp://example.test")
    assert not found["configuration"]["ok"]
    assert "XBLSHIM_SERVICE" in found["configuration"]["text"]
    assert {"Python", "packages", "library", "bridge", "libpython"} < set(found)
    assert "service" not in found


def test_the_configuration_is_reported(shell: Shell) -> None:
    (shell.home / "xblshim.toml").write_text('sandbox = "XDKS.1"\n', "utf-8")
    found = examine(shell, "--program-dir", str(shell.home), XBLSHIM_LOG="info")
    assert found["configuration"]["ok"]
    assert f"sandbox from {shell.home / 'xblshim.toml'}" in found["configuration"]["text"]
    assert "log from XBLSHIM_LOG" in found["configuration"]["text"]


def test_an_invalid_library_is_reported(tmp_path: Path) -> None:
    found = examine(Shell(tmp_path / "home", installation(tmp_path, library=b"not a library")))
    assert not found["library"]["ok"]
    assert "doesn't load" in found["library"]["text"]
    assert "pip install" in found["library"]["text"]
    assert "unlock" not in found


def test_a_missing_library_and_bridge(tmp_path: Path) -> None:
    found = examine(Shell(tmp_path / "home", installation(tmp_path, library=None)))
    for name in ("library", "bridge"):
        assert not found[name]["ok"]
        assert f"pip install --force-reinstall {SOURCE}" in found[name]["text"]


def test_a_bridge_of_another_python(tmp_path: Path) -> None:
    name = "_bridge.cpython-309-x86_64-linux-gnu.so"
    found = examine(Shell(tmp_path / "home", installation(tmp_path, bridge=name)))
    assert not found["bridge"]["ok"]
    assert name in found["bridge"]["text"]


@pytest.mark.parametrize("inside", ["", "state", "state/deeper"])
def test_a_state_folder_in_a_file(shell: Shell, inside: str) -> None:
    file = shell.home / "file"
    file.write_bytes(b"")
    found = examine(shell, XBLSHIM_STATE_DIR=str(file / inside))
    assert not found["state folder"]["ok"]
    assert str(file) in found["state folder"]["text"]


def test_a_state_folder_that_cannot_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    assert checks.check_state_folder(tmp_path).ok
    monkeypatch.setattr("tempfile.TemporaryFile", refuse)
    finding = checks.check_state_folder(tmp_path)
    assert not finding.ok
    assert "Permission denied" in finding.text
    finding = checks.check_state_folder(tmp_path / "new" / "state")
    assert not finding.ok
    assert finding.text.startswith(f"{tmp_path / 'new' / 'state'} can't be created (Permission denied): ")
    assert "XBLSHIM_STATE_DIR" in finding.text


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_a_state_folder_that_the_file_system_refuses() -> None:
    """root has all permissions, so that the check must try to create the folder."""
    for folder in ("/proc/nope", "/proc/nope/inner"):
        finding = checks.check_state_folder(folder)
        assert not finding.ok
        assert f"{folder} can't be created" in finding.text
        assert "XBLSHIM_STATE_DIR" in finding.text


@pytest.mark.skipif(os.name == "nt", reason="Windows has another error")
def test_a_state_folder_whose_name_is_too_long(tmp_path: Path) -> None:
    found = checks.check_state_folder(tmp_path / ("x" * 300))
    assert not found.ok
    assert "File name too long): fix that, or set state_dir (XBLSHIM_STATE_DIR)" in found.text


def test_a_state_folder_to_be_made_is_not_made(tmp_path: Path) -> None:
    assert checks.check_state_folder(tmp_path / "new" / "state").ok
    assert files_below(tmp_path) == []


def test_packages_that_are_missing_or_old(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks.check_packages().ok
    monkeypatch.setattr(checks, "PACKAGES", {"cffi": "999.1", "no-such-package-of-ours": "2.0", "httpx": "0.1"})
    finding = checks.check_packages()
    assert not finding.ok
    assert "no-such-package-of-ours is missing" in finding.text
    assert "is too old" in finding.text
    assert "-m pip install 'cffi>=999.1' 'no-such-package-of-ours>=2.0'" in finding.text


ASKS_PLATFORMDIRS = sys.platform in ("win32", "darwin", "android")
"""Whether the configuration needs that package. Elsewhere a game's start doesn't import it."""


def test_the_doctor_runs_without_any_package(shell: Shell) -> None:
    """As after an installation with --no-deps: a Python without site-packages."""
    code = f"import sys; sys.path.insert(0, {str(Path(xblshim.__path__[0]).parent)!r}); " + (
        "from importlib.metadata import MetadataPathFinder as finder; finder.find_distributions = lambda *_: iter(()); "
        "sys.modules.update(dict.fromkeys(('platformdirs', 'starlette', 'httpx', 'cffi'))); "
        "from xblshim.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    for command, status in (("doctor", 1), ("config", 1 if ASKS_PLATFORMDIRS else 0), ("hresult", 0)):
        ran = subprocess.run(
            [sys.executable, "-c", code, command], capture_output=True, text=True, timeout=90, env=shell.environment
        )
        assert ran.returncode == status, ran
        assert "Traceback" not in ran.stderr
        said = ran.stdout + ran.stderr
        if command == "doctor":
            assert "problem  packages" in said
            assert not ASKS_PLATFORMDIRS or "problem  configuration" in said
        if command == "doctor" or status != 0:
            assert "platformdirs" in said
            assert "-m pip install" in said


def test_the_requirements_are_the_projects() -> None:
    import tomllib

    project = tomllib.loads((Path(__file__).parents[3] / "pyproject.toml").read_text("utf-8"))["project"]
    assert sorted(project["dependencies"]) == sorted(f"{name}>={oldest}" for name, oldest in checks.PACKAGES.items())
    assert project["requires-python"] == ">=" + ".".join(map(str, checks.OLDEST_PYTHON))


# --- libpython ---


@needs_installation
def test_a_configured_python_that_cannot_be_run(shell: Shell) -> None:
    found = examine(shell, XBLSHIM_PYTHON=str(shell.home / "python9"))
    assert not found["libpython"]["ok"]
    assert "python (XBLSHIM_PYTHON)" in found["libpython"]["text"]
    assert f"{shell.home / 'python9'}, which does not exist" in found["libpython"]["text"]


@needs_installation
def test_an_invalid_configured_libpython_is_reported(tmp_path: Path) -> None:
    file = tmp_path / "libpython3.11.so.1.0"
    file.write_bytes(b"")
    finding = check_native_title(str(file), "xblshim.toml")
    assert not finding.ok
    assert f"python (xblshim.toml) = {file}: " in finding.text


@needs_installation
def test_a_configured_interpreter_is_found_as_the_librarys_own() -> None:
    assert check_native_title(sys.executable, "XBLSHIM_PYTHON") == check_native_title(None)


def test_an_exception_in_a_check_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """The command prints no traceback."""

    def fail() -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(checks, "check_packages", fail)
    found = {finding.name: finding for finding in doctor.findings()}
    assert not found["packages"].ok
    assert "the check itself failed (ZeroDivisionError)" in found["packages"].text
    assert "service" in found


def test_the_doctor_works_with_an_ignored_sigchld(shell: Shell) -> None:
    """With an ignored SIGCHLD, every child process would seem to succeed."""
    ignoring = (
        "import os, signal, sys; signal.signal(signal.SIGCHLD, signal.SIG_IGN); os.execv(sys.argv[1], sys.argv[1:])"
    )
    asking = "import xblshim.cli.main as m; from xblshim.cli.autostart import run_command as r; m._prepare_process(); print(r(['false'])[0])"
    ran = subprocess.run(
        [sys.executable, "-c", ignoring, sys.executable, "-c", asking],
        capture_output=True,
        text=True,
        env=shell.environment,
        timeout=60,
        check=True,
    )
    assert ran.stdout == "1\n"


def test_a_command_without_standard_streams(shell: Shell) -> None:
    closing = "import os, sys; os.closerange(0, 3); os.execv(sys.argv[1], sys.argv[1:])"
    ran = subprocess.run(
        [sys.executable, "-c", closing, *XBLSHIM, "config"], env=shell.environment, timeout=60, check=False
    )
    assert ran.returncode == 0


# --- the service ---


def test_the_local_service_reports_its_achievements(shell: Shell) -> None:
    assert examine(shell)["service"]["text"] == "local, 0 achievements held"


def test_an_invalid_store_is_reported(shell: Shell) -> None:
    state = shell.home / "state"
    state.mkdir()
    (state / "achievements.sqlite3").write_bytes(b"no database " * 1000)
    found = examine(shell, XBLSHIM_STATE_DIR=str(state))
    assert not found["service"]["ok"]
    assert str(state) in found["service"]["text"]


def test_wrong_definitions(shell: Shell) -> None:
    file = shell.home / "achievements.toml"
    file.write_text("strict = 1\n", "utf-8")
    found = examine(shell, XBLSHIM_DEFINITIONS=str(file))
    assert not found["service"]["ok"]
    assert str(file) in found["service"]["text"]


def test_a_running_service_responds(shell: Shell) -> None:
    with shell.serving() as address:
        finding = examine(shell, XBLSHIM_SERVICE=address)["service"]
    assert finding["ok"]
    assert finding["text"] == f"xblshim serve answers at {address}"


def test_no_service_at_the_address(shell: Shell) -> None:
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))  # bound, but not listening
        finding = examine(shell, XBLSHIM_SERVICE=f"http://127.0.0.1:{bound.getsockname()[1]}")["service"]
    assert not finding["ok"]
    assert "`xblshim serve`" in finding["text"]


@contextmanager
def other_server() -> Iterator[str]:
    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_error(404)

        def log_message(self, *_: object) -> None:
            pass

    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://localhost:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def test_another_program_at_the_address(shell: Shell) -> None:
    with other_server() as address:
        finding = examine(shell, XBLSHIM_SERVICE=address)["service"]
    assert finding["ok"]
    assert "status 404" in finding["text"]
    assert "isn't `xblshim serve`" in finding["text"]


def test_a_server_without_http_at_the_address(shell: Shell) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def respond() -> None:
            peer, _ = listener.accept()
            with peer:
                peer.recv(4096)
                peer.sendall(b"220 mail.example.test ESMTP\r\n")

        thread = threading.Thread(target=respond)
        thread.start()
        finding = examine(shell, XBLSHIM_SERVICE=f"http://127.0.0.1:{listener.getsockname()[1]}")["service"]
        thread.join()
    assert not finding["ok"]


def test_doctor_sends_no_request_to_another_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from xblshim.cli.check_service import check_service
    from xblshim.config import load

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("another machine was asked")

    monkeypatch.setattr("socket.create_connection", refuse)
    monkeypatch.setattr("socket.getaddrinfo", refuse)
    environ = {"XBLSHIM_SERVICE": "https://achievements.example.test", "XBLSHIM_STATE_DIR": str(tmp_path)}
    finding = check_service(load(program_dir=None, environ=environ, options={}))
    assert finding.ok
    assert "sends no request" in finding.text


def test_the_check_of_the_live_service_closes_its_client(tmp_path: Path) -> None:
    from xblshim.cli.check_service import check_service
    from xblshim.client.sending.throttle_memory import PROCESS
    from xblshim.config import load

    environ = {"XBLSHIM_SERVICE": "live", "XBLSHIM_TOKEN": "XBL3.0 x=1;t", "XBLSHIM_STATE_DIR": str(tmp_path)}
    before = set(PROCESS._uses)
    assert check_service(load(program_dir=None, environ=environ, options={})).ok
    assert before == PROCESS._uses


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("127.0.0.1", True),
        ("127.8.9.10", True),
        ("::1", True),
        ("localhost", True),
        ("game.localhost", True),
        ("localhost.example.test", False),
        ("127.0.0.1.example.test", False),
        ("0.0.0.0", False),
        ("192.0.2.1", False),
        ("", False),
    ],
)
def test_which_hosts_are_this_machine(host: str, here: bool) -> None:
    assert is_loopback(host) == here


def test_live_without_a_token(shell: Shell) -> None:
    finding = examine(shell, XBLSHIM_SERVICE="live")["service"]
    assert not finding["ok"]
    assert "XBLSHIM_TOKEN" in finding["text"]


def test_doctor_sends_no_request_to_the_live_service(shell: Shell) -> None:
    finding = examine(shell, XBLSHIM_SERVICE="live", XBLSHIM_TOKEN=SECRET)["service"]
    assert finding["ok"]
    assert "sends no request" in finding["text"]
