"""Unlocks an achievement through the Python API, once blocking and once awaited. The service is in the process."""

import asyncio

import xblshim


def waiting() -> None:
    with xblshim.session() as title:
        print(f"{title.user.gamertag} is signed in")
        for percent in (40, 100, 100):
            result = title.update("7", percent)
            print(
                f"achievement 7 to {percent} %: {'changed' if result.changed else 'not higher than what the service holds'}"
            )
        for achievement in title.achievements():
            print(f"achievement {achievement.id}: {achievement.percent:g} %, {achievement.state}")
        try:
            title.achievement("none of that id")
        except xblshim.XblError as error:
            print(f"{error.name}: {error.advice}")


async def awaiting() -> None:
    async with xblshim.session() as title:
        results = await asyncio.gather(*(title.update(str(number), 50) for number in range(10, 15)))
        print(f"{sum(result.changed for result in results)} of {len(results)} changed")
        print("unlocked:", [achievement.id async for achievement in title.achievements(unlocked_only=True)])


if __name__ == "__main__":
    waiting()
    asyncio.run(awaiting())
