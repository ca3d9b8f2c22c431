"""Warnings for definitions that the local service accepts, and Partner Center or certification would reject.

The limits of texts and icons are those of "Configuring title-managed Achievements in Partner Center", the gamerscore's those of XR-055 of the
"Xbox Requirements for Xbox Console Games", both at learn.microsoft.com/gaming/gdk.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from .image_files import Image, image_of
from .model import AchievementDefinition, Definitions, icon_file
from .problems import Problem

MOST_DESCRIPTION = 100
ICON_SIZE = (1920, 1080)
MOST_GAMERSCORE = 200
BASE_GAMERSCORE = 1000
LEAST_ACHIEVEMENTS = 10
LIFETIME_GAMERSCORE = 5000
LIFETIME_ACHIEVEMENTS = 500


def warnings_of(definitions: Definitions) -> list[Problem]:
    """Returns everything that would be rejected, by achievement; those of the whole title first. Reads the first bytes of each icon's file."""
    problems = [*_title(definitions)]
    for number, achievement in enumerate(definitions.achievements.values(), 1):
        where = f"achievement {number} (id {achievement.id!r})"
        for key, message, remedy in _achievement(achievement, definitions.folder):
            problems.append(Problem(where, key, message, remedy, ("achievements", number - 1, key)))
    return problems


def _title(definitions: Definitions) -> Iterator[Problem]:
    achievements = definitions.achievements.values()
    total = sum(achievement.gamerscore for achievement in achievements)

    def problem(message: str, remedy: str) -> Problem:
        return Problem("", "achievements", message, remedy, ("achievements",))

    if not achievements:
        return
    if len(achievements) < LEAST_ACHIEVEMENTS:
        yield problem(
            f"are {len(achievements)}; a title has at least {LEAST_ACHIEVEMENTS} at its launch",
            "Add achievements before certification.",
        )
    if len(achievements) > LIFETIME_ACHIEVEMENTS:
        yield problem(f"are {len(achievements)}; a title has at most {LIFETIME_ACHIEVEMENTS}", "Remove some.")
    if total < BASE_GAMERSCORE:
        yield problem(
            f"have a gamerscore of {total} in all; a title has {BASE_GAMERSCORE} at its launch",
            f"Raise it to {BASE_GAMERSCORE} before certification.",
        )
    if total > LIFETIME_GAMERSCORE:
        yield problem(
            f"have a gamerscore of {total} in all; a title has at most {LIFETIME_GAMERSCORE}", "Lower some of them."
        )


def _achievement(achievement: AchievementDefinition, folder: Path | None) -> Iterator[tuple[str, str, str]]:
    if not achievement.name:
        yield "name", "is missing or empty; Partner Center needs a name", "Write one."
    for key, text in (("description", achievement.description), ("locked_description", achievement.locked_description)):
        if not text and not (key == "locked_description" and achievement.secret):
            yield key, "is missing or empty; Partner Center needs one", "Write one."
        elif len(text) > MOST_DESCRIPTION:
            yield (
                key,
                f"has {len(text)} characters; Partner Center takes {MOST_DESCRIPTION}",
                "Shorten it.",
            )
    if achievement.gamerscore > MOST_GAMERSCORE:
        yield (
            "gamerscore",
            f"is {achievement.gamerscore}; an achievement has at most {MOST_GAMERSCORE}",
            f"Lower it to {MOST_GAMERSCORE} or less.",
        )
    yield from _icon(achievement, folder)


def _icon(achievement: AchievementDefinition, folder: Path | None) -> Iterator[tuple[str, str, str]]:
    remedy = f"Partner Center takes PNG files of {ICON_SIZE[0]} by {ICON_SIZE[1]} pixels."
    if not achievement.icon:
        yield "icon", "is missing; Partner Center needs one", remedy
        return
    file = icon_file(folder, achievement.icon)
    if file is None:
        return
    try:
        image: Image | None = image_of(file)
    except OSError as error:
        yield (
            "icon",
            f"names a file that can't be read ({error.strerror or error}): {str(file)!r}",
            "Give access to it.",
        )
        return
    if image is None:
        yield "icon", f"is neither PNG, JPEG, GIF nor WebP, and isn't served: {achievement.icon!r}", remedy
    elif image.media_type != "image/png":
        yield "icon", f"is {image.media_type}: {achievement.icon!r}", remedy
    elif (image.width, image.height) != ICON_SIZE:
        yield "icon", f"has {image.width} by {image.height} pixels: {achievement.icon!r}", remedy
