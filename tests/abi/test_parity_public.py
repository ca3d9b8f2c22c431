"""Headers in the style of the public repositories: the reader accepts missing includes and unknown dependencies."""

from __future__ import annotations

from pathlib import Path

import pytest
from abi_compilers import INCLUDE
from parity_support import ours

from xblshim.parity.compare import compare, uncompared
from xblshim.parity.reader import read
from xblshim.parity.sources import ABSENT, our_headers, their_headers
from xblshim.parity.targets import TARGETS

PAL = """
#pragma once
#if defined(_WIN32)
#include <sdkddkver.h>
#include <winapifamily.h>
#if WINAPI_FAMILY != WINAPI_FAMILY_DESKTOP_APP || _WIN32_WINNT < _WIN32_WINNT_WIN10
#error a desktop program for a current Windows was expected
#endif
#include <windows.h>
#else
#if !defined(HC_DATAMODEL)
#error this platform's data model is not known: define the HC_DATAMODEL macro
#endif
#include <stddef.h>
#include <stdint.h>
#include <mutex>
#include <condition_variable>
typedef int32_t HRESULT;
#define CALLBACK
#define STDAPI extern "C" HRESULT
#define STDAPI_(type) extern "C" type
#define DEFINE_ENUM_FLAG_OPERATORS(type)
#include <sal.h>
#endif
"""
QUEUE = """
#pragma once
extern "C"
{
enum class XTaskQueuePort : uint32_t { Work, Completion };
typedef struct XTaskQueueObject* XTaskQueueHandle;
typedef struct XTaskQueueRegistrationToken { uint64_t token; } XTaskQueueRegistrationToken;
STDAPI XTaskQueueTerminate(_In_ XTaskQueueHandle queue, _In_ bool wait, _Deref_out_opt_ void* context) noexcept;
}
"""
SERVICES = """
#pragma once
#include <httpClient/pal.h>
#include "Xal/xal_types.h"
extern "C"
{
typedef XalUserHandle XblUserHandle;
typedef struct XblLantern { time_t lit; XUserHandle owner; } XblLantern;
#if defined(_WIN32)
enum class XblLanternFlags : uint32_t { None = 0, Lit = 1, Oiled = 2 };
DEFINE_ENUM_FLAG_OPERATORS(XblLanternFlags);
static_assert((XblLanternFlags::Lit | XblLanternFlags::Oiled) != XblLanternFlags::None, "");
#endif
}
"""


@pytest.fixture
def public(tmp_path: Path) -> Path:
    for name, text in {"httpClient/pal.h": PAL, "XTaskQueue.h": QUEUE, "xsapi-c/types_c.h": SERVICES}.items():
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    return tmp_path


@pytest.mark.parametrize("target", TARGETS)
def test_headers_without_their_includes_are_read(public: Path, target: str) -> None:
    """XTaskQueue.h includes nothing, one type belongs to the standard library, and one header is in no public repository."""
    own = our_headers(INCLUDE)
    found = their_headers([public], list(own.files))
    surface = read(found._replace(fallbacks=(*own.folders, ABSENT)), TARGETS[target])
    assert set(surface.headers) == {"httpClient/pal.h", "XTaskQueue.h", "xsapi-c/types_c.h"}
    lantern = surface.facts["struct", "XblLantern"].properties
    assert lantern["size"] == 16
    # The replacement of the missing header adds no facts.
    assert ("function", "XUserDuplicateHandle") not in surface.facts
    assert ("typedef", "XalUserHandle") not in surface.facts


def test_our_headers_are_ordered_by_dependency() -> None:
    files = list(our_headers(INCLUDE).files)
    assert files.index("httpClient/pal.h") < files.index("XTaskQueue.h") < files.index("XAsync.h")


def test_absent_headers_are_not_compared(public: Path) -> None:
    own = our_headers(INCLUDE)
    found = their_headers([public], list(own.files))
    theirs = read(found._replace(fallbacks=(*own.folders, ABSENT)), TARGETS["windows-gdk"])
    absent = {one.name: one.declarations for one in uncompared(theirs, ours()) if one.kind == "header"}
    assert absent["XUser.h"] > 50
    assert "XTaskQueue.h" not in absent
    rows = compare(theirs, ours())
    assert not [row for row in rows if row.kind == "header"]
    assert not [row for row in rows if row.name == "XUserDuplicateHandle"]
