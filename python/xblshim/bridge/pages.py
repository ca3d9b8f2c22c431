"""Writes a page of achievements as the C structs that a title reads, into memory that the core owns.

The tables say which value becomes which field. A page is gone through twice: first to see how many structs of each kind and which texts there
are, then to write them. So it takes one piece of memory of exactly the right size, one C call, and equal texts (empty ones, scids, platforms)
stand in it once:

    xblshim_page | arrays of structs, one for each kind | const char* of all text arrays | texts
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from xblshim.client.results import Page


class Struct(NamedTuple):
    """A C struct; each row names a field and the value's attribute for it."""

    name: str
    plain: tuple[tuple[str, str], ...] = ()  # numbers and truth values
    texts: tuple[tuple[str, str], ...] = ()  # const char*
    inside: tuple[tuple[str, str, Struct], ...] = ()  # a struct in the struct
    pointers: tuple[tuple[str, str, Struct], ...] = ()  # to a struct; to a zeroed one for None
    arrays: tuple[tuple[str, str, Struct], ...] = ()  # of structs; their number is in the field + "Count"
    text_arrays: tuple[tuple[str, str], ...] = ()  # of const char*


TITLE_ASSOCIATION = Struct(
    "XblAchievementTitleAssociation",
    plain=(("titleId", "title_id"),),
    texts=(("name", "name"),),
)
REQUIREMENT = Struct(
    "XblAchievementRequirement",
    texts=(
        ("id", "id"),
        ("currentProgressValue", "current_progress_value"),
        ("targetProgressValue", "target_progress_value"),
    ),
)
PROGRESSION = Struct(
    "XblAchievementProgression",
    plain=(("timeUnlocked", "time_unlocked"),),
    arrays=(("requirements", "requirements", REQUIREMENT),),
)
TIME_WINDOW = Struct(
    "XblAchievementTimeWindow",
    plain=(("startDate", "start_date"), ("endDate", "end_date")),
)
MEDIA_ASSET = Struct(
    "XblAchievementMediaAsset",
    plain=(("mediaAssetType", "media_asset_type"),),
    texts=(("name", "name"), ("url", "url")),
)
REWARD = Struct(
    "XblAchievementReward",
    plain=(("rewardType", "reward_type"),),
    texts=(("name", "name"), ("description", "description"), ("value", "value"), ("valueType", "value_type")),
    pointers=(("mediaAsset", "media_asset", MEDIA_ASSET),),
)
ACHIEVEMENT = Struct(
    "XblAchievement",
    plain=(
        ("progressState", "progress_state"),
        ("isSecret", "is_secret"),
        ("type", "type"),
        ("participationType", "participation_type"),
        ("estimatedUnlockTime", "estimated_unlock_time"),
        ("isRevoked", "is_revoked"),
    ),
    texts=(
        ("id", "id"),
        ("serviceConfigurationId", "service_configuration_id"),
        ("name", "name"),
        ("unlockedDescription", "unlocked_description"),
        ("lockedDescription", "locked_description"),
        ("productId", "product_id"),
        ("deepLink", "deep_link"),
    ),
    inside=(("progression", "progression", PROGRESSION), ("available", "available", TIME_WINDOW)),
    arrays=(
        ("titleAssociations", "title_associations", TITLE_ASSOCIATION),
        ("mediaAssets", "media_assets", MEDIA_ASSET),
        ("rewards", "rewards", REWARD),
    ),
    text_arrays=(("platformsAvailableOn", "platforms_available_on"),),
)


class _Contents:
    """What a page takes: the number of structs of each kind in arrays or behind pointers, its texts, the length of its text arrays."""

    def __init__(self, achievements: Sequence[Any], continuation_token: str) -> None:
        self.counts: dict[str, int] = {}
        self.texts: dict[str, bytes] = {}  # each once, in UTF-8 with its NUL
        self.text_pointers = 0
        if continuation_token:
            self._text(continuation_token)
        self._array(ACHIEVEMENT, achievements)

    def _text(self, text: str) -> None:
        if text not in self.texts:
            # JSON can hold halves of surrogate pairs, UTF-8 can't.
            self.texts[text] = text.encode("utf-8", "replace") + b"\0"

    def _array(self, kind: Struct, values: Sequence[Any]) -> None:
        self.counts[kind.name] = self.counts.get(kind.name, 0) + len(values)
        for value in values:
            if value is not None:
                self._struct(kind, value)

    def _struct(self, kind: Struct, value: Any) -> None:
        for _, attribute in kind.texts:
            self._text(getattr(value, attribute))
        for _, attribute in kind.text_arrays:
            texts = getattr(value, attribute)
            self.text_pointers += len(texts)
            for text in texts:
                self._text(text)
        for _, attribute, inner in kind.inside:
            self._struct(inner, getattr(value, attribute))
        for _, attribute, inner in kind.pointers:
            self._array(inner, (getattr(value, attribute),))
        for _, attribute, inner in kind.arrays:
            self._array(inner, getattr(value, attribute))


class _Writer:
    """Fills zeroed memory whose layout follows from the contents."""

    def __init__(self, ffi: Any, contents: _Contents, new_memory: Callable[[int], Any]) -> None:
        self._null = ffi.NULL
        places: dict[str, int] = {}
        end: int = ffi.sizeof("xblshim_page")
        for name, count in contents.counts.items():
            places[name] = end
            end += count * ffi.sizeof(name)  # each a multiple of a pointer's size
        text_pointers = end
        end += contents.text_pointers * ffi.sizeof("char*")
        texts = b"".join(contents.texts.values())

        memory = new_memory(end + len(texts))
        if memory == ffi.NULL:
            raise MemoryError("the core gave no memory for a page")
        start = ffi.cast("char*", memory)
        self.page = ffi.cast("xblshim_page*", memory)
        self._free = {name: ffi.cast(f"{name}*", start + place) for name, place in places.items()}
        self._free_text_pointers = ffi.cast("char const**", start + text_pointers)
        ffi.memmove(start + end, texts, len(texts))
        self._texts: dict[str, Any] = {}
        for text, encoded in contents.texts.items():
            self._texts[text] = start + end
            end += len(encoded)

    def text(self, text: str) -> Any:
        return self._texts[text]

    def array(self, kind: Struct, values: Sequence[Any]) -> Any:
        """The array's address, null for an empty one. A None leaves its struct zeroed."""
        if not values:
            return self._null
        first = self._free[kind.name]
        self._free[kind.name] = first + len(values)
        for place, value in enumerate(values):
            if value is not None:
                self._struct(first[place], kind, value)
        return first

    def _text_array(self, texts: Sequence[str]) -> Any:
        if not texts:
            return self._null
        first = self._free_text_pointers
        self._free_text_pointers = first + len(texts)
        for place, text in enumerate(texts):
            first[place] = self._texts[text]
        return first

    def _struct(self, out: Any, kind: Struct, value: Any) -> None:
        for field, attribute in kind.plain:
            setattr(out, field, getattr(value, attribute))
        for field, attribute in kind.texts:
            setattr(out, field, self._texts[getattr(value, attribute)])
        for field, attribute in kind.text_arrays:
            texts = getattr(value, attribute)
            setattr(out, field, self._text_array(texts))
            setattr(out, f"{field}Count", len(texts))
        for field, attribute, inner in kind.inside:
            self._struct(getattr(out, field), inner, getattr(value, attribute))
        for field, attribute, inner in kind.pointers:
            setattr(out, field, self.array(inner, (getattr(value, attribute),)))
        for field, attribute, inner in kind.arrays:
            values = getattr(value, attribute)
            setattr(out, field, self.array(inner, values))
            setattr(out, f"{field}Count", len(values))


def write_page(ffi: Any, page: Page, new_memory: Callable[[int], Any]) -> None:
    """Writes `page` into `new_memory(size)`, which has to be zeroed and aligned for anything, as an xblshim_page and all it points to.

    MemoryError when there is none. Values that don't fit their field raise OverflowError.
    """
    writer = _Writer(ffi, _Contents(page.achievements, page.continuation_token), new_memory)
    out = writer.page
    out.achievements = writer.array(ACHIEVEMENT, page.achievements)
    out.achievement_count = len(page.achievements)
    if page.continuation_token:
        out.continuation_token = writer.text(page.continuation_token)
