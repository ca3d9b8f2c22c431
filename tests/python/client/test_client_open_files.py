"""A process at its limit of open files: the log names the limit and the remedy, and the next call works when files are closed."""

from __future__ import annotations

import errno
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

import pytest

from xblshim.host import file_limit
from xblshim.outbox.outbox_file import KIND
from xblshim.storage.sqlite_errors import explain
from xblshim.storage.store_errors import Fault, failed_import

FULL = OSError(errno.EMFILE, "Too many open files", "module.py")


def at_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise FULL

    monkeypatch.setattr(os, "open", refuse)


def with_context(error: Exception) -> Exception:
    error.__context__ = FULL
    return error


def test_the_limit_is_named_for_whatever_follows_from_it(monkeypatch: pytest.MonkeyPatch) -> None:
    for error in (FULL, with_context(ModuleNotFoundError("No module named 'x'"))):
        assert file_limit.describe(error).startswith(file_limit.REMEDY)
    assert file_limit.describe(ValueError("no")) == "ValueError: no"
    assert file_limit.describe(ValueError()) == "ValueError"
    with monkeypatch.context() as patched:
        at_the_limit(patched)
        assert file_limit.describe(ValueError("no")) == f"{file_limit.REMEDY} (ValueError: no)"


def test_a_store_that_lacks_a_descriptor_needs_no_access_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite reports a file that can't be opened, as it does for a folder without access rights."""
    refused = sqlite3.OperationalError("unable to open database file")
    refused.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
    path = Path("outbox.sqlite3")
    assert explain(path, refused, KIND).fault is Fault.UNWRITABLE
    for error in (refused, FULL):
        with monkeypatch.context() as patched:
            at_the_limit(patched)
            failure = explain(path, error, KIND)
        assert failure.fault is Fault.FILES, "OTHER may quarantine a sound file"
        assert str(failure) == f"The outbox outbox.sqlite3 can't be opened ({error}): {file_limit.REMEDY}."
    with monkeypatch.context() as patched:
        at_the_limit(patched)
        imports = [failed_import(ImportError("no")), failed_import(ModuleNotFoundError("no", name="_sqlite3"))]
    for failure in imports:
        assert failure.fault is Fault.FILES
        assert str(failure).endswith(f"{file_limit.REMEDY}.")


PROGRAM = """
import asyncio, os, resource
from xblshim.client.achievements.achievements_client import AchievementsClient
from xblshim.client.sending.send_policy import Policy
from xblshim.client.transport import AsyncBaseTransport, ByteStream, Response
from xblshim.client.wire.request_builder import RequestBuilder
from xblshim.model.call_settings import CallSettings
from xblshim.model.requests import GetAchievement, GetProfiles, UpdateAchievement
from xblshim.host import file_limit

class Service(AsyncBaseTransport):
    async def handle_async_request(self, request):
        return Response(200, stream=ByteStream(b'{"achievements": [], "pagingInfo": {}, "profileUsers": []}'))

async def main():
    client = AchievementsClient(RequestBuilder("http://127.0.0.1:1", "xblshim/1"), Policy(Service()), lambda *_: None)
    settings = CallSettings(timeout_window=0)
    assert await client.update_achievement(UpdateAchievement(1, 2, "a", "7", 4), settings) == 0
    calls = (lambda: client.get_profiles(GetProfiles((1,)), settings),
             lambda: client.get_achievement(GetAchievement(1, "a", "7"), settings))
    allowed = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, allowed[1]))
    for call in calls:
        try:
            await call()
        except OSError as error:
            print(file_limit.describe(error).startswith(file_limit.REMEDY))
    resource.setrlimit(resource.RLIMIT_NOFILE, allowed)
    for call in calls:
        result = await call()
        print(f"0x{result & 0xFFFFFFFF:08X}" if isinstance(result, int) else type(result).__name__)

asyncio.run(main())
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
def test_a_call_whose_modules_cannot_be_imported_works_later() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=120)
    # The test's service returns no achievement, which is WEB_E_INVALID_JSON_STRING for a call that runs.
    assert (ran.stdout.split(), ran.stderr) == (["True", "True", "Profiles", "0x83750007"], "")
