"""The sources of tokens: the value, the file, the command. Clocks are simulated; commands and files are real."""

import asyncio
import base64
import contextlib
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xblshim.client.tokens.command_token import CommandToken, read_output
from xblshim.client.tokens.file_token import FileToken
from xblshim.client.tokens.renewed_token import Obtained, RenewedToken
from xblshim.client.tokens.token_expiry import expiry_of, read_moment
from xblshim.client.tokens.token_source import Secrets, TokenError, hide_what_looks_like_a_token
from xblshim.client.tokens.value_token import ValueToken
from xblshim.host.worker import run_on_worker

NOW = 1_900_000_000.0
TOKEN = "XBL3.0 x=47110815;planted-secret"


def jwt(claims: object) -> str:
    def piece(value: object) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).rstrip(b"=").decode()

    return f"{piece({'alg': 'none'})}.{piece(claims)}.signature"


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


def test_a_fixed_value_stays_after_a_refusal() -> None:
    async def work() -> None:
        source = ValueToken(TOKEN)
        assert not source.must_wait(TOKEN)
        assert await source.authorization() == await source.authorization(TOKEN) == TOKEN
        await source.aclose()

    asyncio.run(work())


def test_a_file_is_read_again_when_it_changes(tmp_path: Path) -> None:
    async def work() -> None:
        file = tmp_path / "token"
        file.write_text(f"  {TOKEN}\n")
        source = FileToken(file)
        assert await source.authorization() == TOKEN
        other = tmp_path / "other"
        other.write_text("XBL3.0 x=2;b")
        other.replace(file)
        assert await source.authorization() == "XBL3.0 x=2;b"
        assert source.hide(f"{TOKEN} and planted-secret") == "[token] and [token]"

    asyncio.run(work())


def test_a_file_that_seems_unchanged_is_read_again_after_a_refusal(tmp_path: Path) -> None:
    async def work() -> None:
        file = tmp_path / "token"
        file.write_text("token-a")
        found = file.stat()
        source = FileToken(file)
        assert await source.authorization() == "token-a"
        file.write_text("token-b")
        os.utime(file, ns=(found.st_atime_ns, found.st_mtime_ns))
        assert await source.authorization() == "token-a"
        assert await source.authorization("token-a") == "token-b"
        assert await source.authorization("token-a") == "token-b"

    asyncio.run(work())


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (None, "can't be read ("),  # and the system's words
        (b"", "it is empty"),
        (b"\n \n", "it is empty"),
        (b"planted\nplanted", "control character"),
        ("plänted".encode(), "non-ASCII"),
        (b"\xff\xfep\0l\0a\0n\0t\0e\0d\0", "not UTF-8"),
    ],
)
def test_a_file_without_a_token(tmp_path: Path, content: bytes | None, problem: str) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(TokenError) as caught:
        asyncio.run(FileToken(file).authorization())
    assert problem in str(caught.value)
    assert str(file) in str(caught.value)
    assert "write the Authorization value into it" in str(caught.value)
    assert "planted" not in str(caught.value)


def test_a_file_with_a_mark_of_its_byte_order(tmp_path: Path) -> None:
    (tmp_path / "token").write_bytes(b"\xef\xbb\xbf" + TOKEN.encode() + b"\r\n")
    assert asyncio.run(FileToken(tmp_path / "token").authorization()) == TOKEN


class Counting(RenewedToken):
    """Returns numbered tokens when the test allows it."""

    def __init__(self, clock: Clock, lives: float | None = None, seconds: float = 60) -> None:
        super().__init__(seconds, clock)
        self.clock = clock
        self.lives = lives
        self.runs: list[str | None] = []
        self.may = asyncio.Event()
        self.may.set()
        self.same = False
        self.error: TokenError | None = None

    async def _obtain(self, refused: str | None) -> Obtained:
        self.runs.append(refused)
        await self.may.wait()
        if self.error is not None:
            raise self.error
        number = 1 if self.same else len(self.runs)
        return Obtained(f"token-{number}", None if self.lives is None else self.clock.now + self.lives)

    def _timeout_text(self) -> str:
        return "too slow"


def test_simultaneous_callers_share_one_token_request() -> None:
    async def work() -> None:
        source = Counting(Clock())
        source.may.clear()
        wanting = [asyncio.ensure_future(source.authorization()) for _ in range(20)]
        await asyncio.sleep(0)
        wanting[0].cancel()
        await asyncio.sleep(0)
        source.may.set()
        assert await asyncio.gather(*wanting[1:]) == ["token-1"] * 19
        refusals = await asyncio.gather(*(source.authorization("token-1") for _ in range(20)))
        assert refusals == ["token-2"] * 20
        # A late caller with the old token gets the new one immediately.
        assert not source.must_wait("token-1")
        assert await source.authorization("token-1") == "token-2"
        assert source.runs == [None, "token-1"]

    asyncio.run(work())


def test_a_token_is_renewed_before_it_ends() -> None:
    async def work() -> None:
        clock = Clock()
        source = Counting(clock, lives=3600)
        assert await source.authorization() == "token-1"
        clock.now += 3539
        assert await source.authorization() == "token-1"
        clock.now += 1
        assert source.must_wait()
        assert await source.authorization() == "token-2"

    asyncio.run(work())


@pytest.mark.parametrize(("lives", "used"), [(100, 90), (10, 9), (1, 5), (-100, 5)])
def test_a_short_lived_token(lives: float, used: float) -> None:
    async def work() -> None:
        clock = Clock()
        source = Counting(clock, lives)
        await source.authorization()
        clock.now += used - 0.1
        assert await source.authorization() == "token-1"
        clock.now += 0.2
        assert await source.authorization() == "token-2"

    asyncio.run(work())


def test_a_failure_is_not_retried_immediately() -> None:
    async def work() -> None:
        clock = Clock()
        source = Counting(clock)
        source.error = TokenError("dry")
        for _ in range(3):
            with pytest.raises(TokenError, match="dry"):
                await source.authorization()
        assert len(source.runs) == 1
        clock.now += 5
        source.error = None
        assert await source.authorization() == "token-2"

    asyncio.run(work())


def test_a_repeatedly_refused_token_is_not_requested_at_each_call() -> None:
    async def work() -> None:
        clock = Clock()
        source = Counting(clock)
        source.same = True
        await source.authorization()
        for _ in range(3):
            assert await source.authorization("token-1") == "token-1"
        assert source.runs == [None, "token-1"]
        clock.now += 5
        assert await source.authorization("token-1") == "token-1"
        assert len(source.runs) == 3

    asyncio.run(work())


def test_a_token_that_takes_too_long() -> None:
    async def work() -> None:
        source = Counting(Clock(), seconds=0.01)
        source.may.clear()
        with pytest.raises(TokenError, match="too slow"):
            await source.authorization()

    asyncio.run(work())


def test_closing_ends_pending_requests() -> None:
    async def work() -> None:
        source = Counting(Clock())
        source.may.clear()
        wanting = asyncio.ensure_future(source.authorization())
        await asyncio.sleep(0)
        await source.aclose()
        with pytest.raises(asyncio.CancelledError):
            await wanting
        await source.aclose()
        with pytest.raises(TokenError, match="closed"):
            await source.authorization()

    asyncio.run(work())


def test_an_uncancelable_source_does_not_block_the_loop(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sign-in that hangs continues separately. The title's calls and its end don't wait for it."""
    monkeypatch.setattr("xblshim.host.worker.ENDING", 60)
    went_on, over = threading.Event(), threading.Event()
    found: list[bool] = []

    def hang() -> None:
        found.append(went_on.wait(10))
        over.set()

    async def work() -> None:
        task = asyncio.create_task(run_on_worker(hang))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        went_on.set()

    asyncio.run(work())
    assert over.wait(10)
    assert found == [True]


def python(code: str) -> str:
    """Returns a command line that runs this code, which has no double quotes."""
    assert '"' not in code
    return f'"{sys.executable}" -c "{code}"'


def test_a_command(tmp_path: Path) -> None:
    """Run once, and again when its token expires or is refused."""
    counter = tmp_path / "runs"
    command = python(
        f"import pathlib; f = pathlib.Path({str(counter)!r}); n = len(f.read_text()) if f.exists() else 0; "
        "f.write_text('x' * (n + 1)); print('XBL3.0 x=1;t%d' % n); print('expires=%d' % (1900003600 + 3600 * n))"
    )

    async def work() -> None:
        clock = Clock()
        source = CommandToken(command, clock=clock)
        values = await asyncio.gather(*(source.authorization() for _ in range(5)))
        assert values == ["XBL3.0 x=1;t0"] * 5
        assert await source.authorization("XBL3.0 x=1;t0") == "XBL3.0 x=1;t1"
        clock.now += 7200
        assert await source.authorization() == "XBL3.0 x=1;t2"
        assert counter.read_text() == "xxx"
        await source.aclose()

    asyncio.run(work())


@pytest.mark.parametrize(
    ("code", "said"),
    [
        (
            "import sys; print('planted-1'); sys.exit('no: planted-1 ' + TOKEN)",
            "status 1 and said: no: [token] [token]",
        ),
        ("import sys; print('planted-1', 'word ' * 30); sys.exit('planted-1')", "status 1 and said: [token]: run"),
        ("import sys; sys.exit(3)", "ended with status 3: run it in a shell"),
        ("import os; os.kill(os.getpid(), 9)", "ended with "),
        ("pass", "printed nothing: make it print the Authorization value"),
        ("import sys; print('a  locked vault', file=sys.stderr)", "printed nothing and said: a locked vault"),
        ("print('planted'); print('planted')", "printed several lines"),
        ("print('pl\\u00e4nted')", "an invalid token: it contains non-ASCII characters"),
        ("print('planted'); print('expires=soon')", "expires= that is no time"),
        ("[print('planted' * 1000) for _ in iter(int, 1)]", "printed without end"),
        ("import time; time.sleep(1000)", "didn't end within"),
    ],
)
def test_a_command_that_gives_no_token(code: str, said: str) -> None:
    async def work() -> None:
        command = python("TOKEN = 'XBL3.0 x=12345678;planted-secret'; " + code)
        source = CommandToken(command, seconds=2 if "time" in code else 30)
        with pytest.raises(TokenError) as caught:
            await source.authorization()
        assert said in str(caught.value)
        assert "planted" not in str(caught.value)
        await source.aclose()

    asyncio.run(work())


def test_a_command_that_leaves_its_output_to_another() -> None:
    """Its remaining child processes are ended, and the printed token is used."""
    code = "import subprocess, sys; print('token-a', flush=True); subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(1000)'])"

    async def work() -> None:
        assert await CommandToken(python(code)).authorization() == "token-a"

    asyncio.run(work())


def test_an_abandoned_command_is_killed(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    began = tmp_path / "began"
    code = f"import fcntl, time; f = open({str(began)!r}, 'w'); fcntl.flock(f, 2); f.write('x'); f.flush(); time.sleep(1000)"

    async def work() -> None:
        source = CommandToken(python(code), seconds=100)
        wanting = asyncio.ensure_future(source.authorization())
        while not began.exists() or not began.read_text():
            await asyncio.sleep(0.01)
        await source.aclose()
        with pytest.raises(asyncio.CancelledError):
            await wanting
        with open(began) as held:
            fcntl.flock(held, fcntl.LOCK_EX)  # acquired only after the process is gone

    asyncio.run(work())


def test_the_command_itself_is_never_shown() -> None:
    source = CommandToken("echo planted-secret")
    assert "planted" not in repr(source) + repr(vars(source)["_secrets"])
    assert source.hide("sh: echo planted-secret: not found") == "sh: [token]: not found"


@pytest.mark.parametrize(
    ("token", "expires"),
    [
        (jwt({"exp": 1900003600}), 1900003600),
        ("Bearer " + jwt({"exp": 1900003600.5}), 1900003600.5),
        ("XBL3.0 x=4711;" + jwt({"exp": 1900003600}), 1900003600),
        (jwt({"exp": "soon"}), None),
        (jwt({"exp": True}), None),
        (jwt({"exp": -1}), None),
        (jwt({"exp": 1e300}), None),
        (jwt({}), None),
        (jwt([]), None),
        ("a.b.c", None),
        ("a.b.c.d.e", None),
        (TOKEN, None),
    ],
)
def test_when_a_token_says_that_it_ends(token: str, expires: float | None) -> None:
    assert expiry_of(token) == expires


@given(st.text())
def test_any_text_as_a_token(text: str) -> None:
    assert expiry_of(text) is None or "." in text
    found = read_moment(text)
    assert found is None or found == found


@given(st.binary())
def test_any_output_of_a_command(output: bytes) -> None:
    try:
        found = read_output(output)
    except TokenError:
        return
    assert found.value.isascii()
    assert found.value.isprintable()
    assert found.value.strip()


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("1900000000", 1.9e9),
        ("2030-03-17T17:46:40Z", 1.9e9),
        ("2030-03-17T17:46:40", 1.9e9),
        ("2030-03-17T17:46:40.0000000Z", 1.9e9),
        ("2030-03-17T18:46:40+01:00", 1.9e9),
        ("soon", None),
        ("nan", None),
        ("-5", None),
        ("", None),
    ],
)
def test_moments(text: str, moment: float | None) -> None:
    assert read_moment(text) == moment


def test_secrets_are_hidden() -> None:
    secrets = Secrets("always-hidden", "XBL3.0 x=1;abcdefgh")
    secrets.add("second-token")
    assert secrets.hide("abcdefgh XBL3.0 second-token x=1") == "[token] XBL3.0 [token] x=1"
    for number in range(20):
        secrets.add(f"token-number-{number}")
    assert secrets.hide("second-token token-number-19 always-hidden") == "second-token [token] [token]"
    assert "token" not in repr(secrets)


def test_texts_that_look_like_a_token() -> None:
    text = f"XBL3.0 x=1;a.b eyJhbGciOi.eyJ.x {'a' * 32} /usr/bin/pass: no such entry"
    assert hide_what_looks_like_a_token(text) == "[token] [token] [token] /usr/bin/pass: no such entry"


@pytest.mark.parametrize("mistaken", ["XBL3.0 x=1234567;planted", "XBL3.0 x=*;" + "planted" * 100, "planted" * 100])
def test_a_token_in_place_of_a_files_name_is_not_shown(mistaken: str) -> None:
    with pytest.raises(TokenError, match=r"^the token file can't be read \(.*XBLSHIM_TOKEN_FILE") as caught:
        asyncio.run(FileToken(Path(mistaken)).authorization())
    assert "planted" not in str(caught.value)


@pytest.fixture(params=["default", "ignored", "awaited by another"])
def host_of_children(request: pytest.FixtureRequest) -> Iterator[None]:
    """The ways in which a host may handle ended child processes."""
    if os.name == "nt":
        pytest.skip("children are no signals there")
    before = signal.getsignal(signal.SIGCHLD)

    def take_all(number: int, frame: object) -> None:
        with contextlib.suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG) != (0, 0):
                pass

    handlers = {"default": signal.SIG_DFL, "ignored": signal.SIG_IGN, "awaited by another": take_all}
    signal.signal(signal.SIGCHLD, handlers[request.param])
    yield
    signal.signal(signal.SIGCHLD, before)


@pytest.mark.usefixtures("host_of_children")
def test_the_status_of_a_command_is_known_in_any_host() -> None:
    """If the host ignores SIGCHLD, a failed command's output was once taken for a token."""
    good = asyncio.run(CommandToken(python("print('XBL3.0 x=1;new')")).authorization())
    assert good == "XBL3.0 x=1;new"
    for end, said in (("sys.exit(3)", "status 3"), ("os.kill(os.getpid(), 9)", "status 137"), ("os.abort()", "134")):
        with pytest.raises(TokenError, match=said):
            asyncio.run(
                CommandToken(python(f"import os, sys; print('XBL3.0 x=1;old', flush=True); {end}")).authorization()
            )


@pytest.mark.usefixtures("host_of_children")
def test_an_unknown_exit_status_is_no_success() -> None:
    """The shells themselves are killed."""
    with pytest.raises(TokenError, match=r"exit status went to another part|signal 9"):
        asyncio.run(CommandToken("echo XBL3.0 x=1\\;old; kill -9 $PPID $$").authorization())
