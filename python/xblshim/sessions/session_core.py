"""One signed-in user of a title, from the library's start to its clean-up. Methods return futures; the session decides how to wait."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import Any

from xblshim.abi.native_library import load
from xblshim.abi.rendered import ctypes_decls as api

from . import session_results
from .arguments import achievement_text, c_text, percentage, refuse, xuid_number
from .completion_pump import Pump
from .xbl_error import XblError, error_of

DEFAULT_SCID = "00000000-0000-0000-0000-000012345678"
PAGE_ITEMS = 100
_TEXTS = {"service": "http://127.0.0.1:8620", "log": "debug"}
"""The settings of a session that are texts, with a valid value."""
Page = tuple[list[session_results.Achievement], Any]
"""The achievements, and the result's handle if a next page follows (else None)."""


class Core:
    """Opens everything in its constructor, which raises XblError on failure. `close` releases everything."""

    def __init__(self, scid: str, user: int | str | None, options: Mapping[str, str]) -> None:
        self.library = load()
        self._undo: list[Callable[[], object]] = []
        self._handlers: dict[int, Any] = {}
        self.user_handle, self.context = api.XUserHandle(), api.XblContextHandle()
        try:
            self._open(scid, user, options)
        except BaseException:
            self.close()
            raise

    def _open(self, scid: str, user: int | str | None, options: Mapping[str, str]) -> None:
        library = self.library
        scid_text, wanted_user = c_text("scid", scid, DEFAULT_SCID, empty=False), _user(user)
        for key, value in options.items():
            self._set_option(key, value)
            self._undo.append(lambda key=key: library.XblShimSetOption(key.encode(), None))  # type: ignore[misc]
        self._check("XGameRuntimeInitialize", library.XGameRuntimeInitialize())
        # The options can be reset only after everything has ended.
        self._undo.append(library.XGameRuntimeUninitialize)
        self.pump = Pump(library)
        self._undo.append(self.pump.close)
        arguments = api.XblInitArgs(queue=self.pump.queue, scid=scid_text)
        self._check("XblInitialize", library.XblInitialize(ctypes.byref(arguments)))
        self._undo.append(self._clean_up)
        self._sign_in(wanted_user)
        self._undo.append(lambda: library.XUserCloseHandle(self.user_handle))
        self._check(
            "XblContextCreateHandle", library.XblContextCreateHandle(self.user_handle, ctypes.byref(self.context))
        )
        self._undo.append(lambda: library.XblContextCloseHandle(self.context))
        xuid = ctypes.c_uint64()
        self._check("XUserGetId", library.XUserGetId(self.user_handle, ctypes.byref(xuid)))
        self.user = session_results.User(xuid.value, self._gamertag())

    def _set_option(self, key: str, value: str) -> None:
        hr = self.library.XblShimSetOption(c_text("options", key, "sandbox"), c_text(str(key), value, "text"))
        if hr == api.E_INVALIDARG:
            # Without the start error, which may be an earlier start's.
            reason = f"{key!r} is no setting: `xblshim config` lists those there are."
            raise error_of(self.library, "XblShimSetOption", hr, reason)
        self._check("XblShimSetOption", hr)

    def _sign_in(self, user: int | None) -> None:
        library = self.library
        if user is None:
            silently = api.XUserAddOptions.AddDefaultUserSilently
            self._wait("XUserAddAsync", lambda block: library.XUserAddAsync(silently, block), self._take_user)
        else:
            call = "XUserAddByIdWithUiAsync"
            self._wait(call, lambda block: library.XUserAddByIdWithUiAsync(user, block), self._take_user_by_id)

    def _take_user(self, block: Any) -> int:
        hr: int = self.library.XUserAddResult(ctypes.byref(block), ctypes.byref(self.user_handle))
        return hr

    def _take_user_by_id(self, block: Any) -> int:
        hr: int = self.library.XUserAddByIdWithUiResult(ctypes.byref(block), ctypes.byref(self.user_handle))
        return hr

    def _wait(self, call: str, begin: Callable[[Any], int], read_result: Callable[[Any], int]) -> None:
        def taken(block: Any, hr: int) -> int:
            return read_result(block) if hr >= 0 else hr

        self._check(call, self.pump.start(begin, taken).result())

    def _gamertag(self) -> str:
        buffer = ctypes.create_string_buffer(api.XUserGamertagComponentUniqueModernMaxBytes)
        component = api.XUserGamertagComponent.UniqueModern
        hr = self.library.XUserGetGamertag(self.user_handle, component, len(buffer), buffer, None)
        return session_results.text(buffer.value) if hr >= 0 else ""

    def _check(self, call: str, hr: int) -> None:
        if hr < 0:
            raise self.error(call, hr)

    def error(self, call: str, hr: int) -> XblError:
        reason = session_results.text(self.library.XblShimGetStartError())
        if hr == api.E_XBL_ALREADY_INITIALIZED:
            reason = "Another session or title is open in this process: end it first."
        return error_of(self.library, call, hr, reason)

    def _clean_up(self) -> None:
        # Not on the pump's queue, which must still be dispatched for calls that end meanwhile.
        block = api.XAsyncBlock()
        if self.library.XblCleanupAsync(ctypes.byref(block)) >= 0:
            self.library.XAsyncGetStatus(ctypes.byref(block), True)

    def close(self) -> None:
        """Closes in the opposite order of opening. Limited in time by the library's clean-up; may be called again."""
        while self._undo:
            self._undo.pop()()

    # Calls

    def update(self, achievement_id: str, percent: int) -> Future[session_results.UpdateResult]:
        call = "XblAchievementsUpdateAchievementAsync"
        text, whole = achievement_text(achievement_id), percentage(percent)

        def begin(block: Any) -> int:
            hr: int = self.library.XblAchievementsUpdateAchievementAsync(
                self.context, self.user.xuid, text, whole, block
            )
            return hr

        def read_result(_: Any, hr: int) -> session_results.UpdateResult:
            if hr < 0 and hr != api.HTTP_E_STATUS_NOT_MODIFIED:
                raise self.error(call, hr)
            return session_results.UpdateResult(achievement_id, whole, hr >= 0)

        return self.pump.start(begin, read_result, text)

    def achievement(self, achievement_id: str) -> Future[session_results.Achievement]:
        call = "XblAchievementsGetAchievementAsync"
        text = achievement_text(achievement_id)
        scid = self.scid()

        def begin(block: Any) -> int:
            hr: int = self.library.XblAchievementsGetAchievementAsync(self.context, self.user.xuid, scid, text, block)
            return hr

        def read_result(block: Any, hr: int) -> session_results.Achievement:
            return self._page(call, block, hr, "XblAchievementsGetAchievementResult")[0][0]

        return self.pump.start(begin, read_result, scid, text)

    def first_page(self, unlocked_only: bool) -> Future[Page]:
        title_id = ctypes.c_uint32()
        self._check("XGameGetXboxTitleId", self.library.XGameGetXboxTitleId(ctypes.byref(title_id)))

        def begin(block: Any) -> int:
            kind, order = api.XblAchievementType.All, api.XblAchievementOrderBy.DefaultOrder
            hr: int = self.library.XblAchievementsGetAchievementsForTitleIdAsync(
                self.context, self.user.xuid, title_id.value, kind, bool(unlocked_only), order, 0, PAGE_ITEMS, block
            )
            return hr

        def read_result(block: Any, hr: int) -> Page:
            call = "XblAchievementsGetAchievementsForTitleIdAsync"
            return self._page(call, block, hr, "XblAchievementsGetAchievementsForTitleIdResult")

        return self.pump.start(begin, read_result, drop=self.drop_page)

    def next_page(self, result: Any) -> Future[Page]:
        """Begins the next page, and closes the previous result."""

        def begin(block: Any) -> int:
            hr: int = self.library.XblAchievementsResultGetNextAsync(result, PAGE_ITEMS, block)
            self.library.XblAchievementsResultCloseHandle(result)
            return hr

        def read_result(block: Any, hr: int) -> Page:
            return self._page("XblAchievementsResultGetNextAsync", block, hr, "XblAchievementsResultGetNextResult")

        return self.pump.start(begin, read_result, drop=self.drop_page)

    def close_page(self, result: Any) -> None:
        self.library.XblAchievementsResultCloseHandle(result)

    def drop_page(self, page: Page) -> None:
        """Closes a page that is not read."""
        if page[1] is not None:
            self.close_page(page[1])

    def scid(self) -> bytes:
        """The scid that XblInitialize received."""
        scid = ctypes.c_char_p()
        self._check("XblGetScid", self.library.XblGetScid(ctypes.byref(scid)))
        return scid.value or b""

    def _page(self, call: str, block: Any, hr: int, read_result: str) -> Page:
        if hr < 0:
            raise self.error(call, hr)
        library, result = self.library, api.XblAchievementsResultHandle()
        self._check(call, getattr(library, read_result)(ctypes.byref(block), ctypes.byref(result)))
        array, count, more = ctypes.POINTER(api.XblAchievement)(), ctypes.c_size_t(), ctypes.c_bool()
        try:
            self._check(
                call, library.XblAchievementsResultGetAchievements(result, ctypes.byref(array), ctypes.byref(count))
            )
            self._check(call, library.XblAchievementsResultHasNext(result, ctypes.byref(more)))
            found = [session_results.achievement(array[place]) for place in range(count.value)]
        except BaseException:
            library.XblAchievementsResultCloseHandle(result)
            raise
        if more.value:
            return found, result
        library.XblAchievementsResultCloseHandle(result)
        return found, None


def _user(user: int | str | None) -> int | None:
    if isinstance(user, str):
        if not (user.isascii() and user.isdecimal() and len(user) <= 20):
            refuse("user", "a configured user's xuid", user, "its digits, or None for the first user")
        user = int(user)
    return None if user is None else xuid_number("user", user)


def options_of(settings: Mapping[str, object], more: object) -> dict[str, str]:
    """Converts a session's settings, and those of its `options`, to values for XblShimSetOption; None leaves a setting unchanged."""
    for key, example in _TEXTS.items():
        if not isinstance(settings[key], str | None):
            refuse(key, "a str", settings[key], f"a str, such as {example!r}")
    for key in ("state_dir", "definitions"):
        if not isinstance(settings[key], str | os.PathLike | None):
            refuse(key, "a path", settings[key], "a str or a pathlib.Path")
    if not isinstance(more, Mapping | None):
        refuse("options", "a mapping of settings to values", more, 'a dict, such as {"sandbox": "XDKS.1"}')
    return {
        key: os.fspath(value) if isinstance(value, os.PathLike) else str(value)
        for key, value in {**settings, **(more or {})}.items()
        if value is not None
    }
