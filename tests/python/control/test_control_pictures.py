"""The gamer pictures of a served service: files of the definitions, URLs, and drawn ones."""

from pathlib import Path

from control_support import URL, Asked, asked

from xblshim.simulator.definitions.document_reader import read_document
from xblshim.simulator.definitions.image_files import MOST_PICTURE_BYTES, image_of_bytes
from xblshim.simulator.definitions.loading import read_text
from xblshim.simulator.drawn_picture import drawn_picture

SCID = "00000000-0000-0000-0000-000012345678"
GIF = b"GIF89a\x08\x00\x08\x00"
ADA, BOB, FAR = "7", "8", "9"


def users(*rows: tuple[str, str]) -> str:
    return f'scid = "{SCID}"\n' + "".join(f'\n[[users]]\nxuid = "{xuid}"\npicture = "{name}"\n' for xuid, name in rows)


async def url_of(service: Asked, xuid: str) -> str:
    """Returns the URL in the profile that titles read."""
    asked_for = {"userIds": [xuid], "settings": ["AppDisplayPicRaw", "GameDisplayPicRaw"]}
    response = (await service.http.post("/users/batch/profile/settings", json=asked_for)).json()
    first, second = (one["value"] for one in response["profileUsers"][0]["settings"])
    assert first == second
    return str(first)


def test_profiles_carry_pictures_that_the_service_serves(tmp_path: Path) -> None:
    (tmp_path / "people").mkdir()
    (tmp_path / "people" / "ada.picture").write_bytes(GIF)
    file = tmp_path / "title.toml"
    file.write_text(users((ADA, "people/ada.picture"), (FAR, "https://images.example.test/far.png")))

    async def work(service: Asked) -> None:
        assert await url_of(service, FAR) == "https://images.example.test/far.png"
        for xuid, kind in ((ADA, "image/gif"), ("1", "image/png")):
            address = await url_of(service, xuid)
            assert address == f"{URL}/xblshim/pictures/{xuid}"
            response = await service.http.get(
                address, params={"w": 208, "h": 208}
            )  # titles send this to the real service
            assert (response.status_code, response.headers["content-type"]) == (200, kind)
            assert response.headers["x-content-type-options"] == "nosniff"
            image = image_of_bytes(response.content)
            assert image is not None
            assert image.media_type == kind
        rows = {row["xuid"]: row for row in await service.ask("GET", "/users")}
        assert rows[ADA]["picture"] == f"{URL}/xblshim/pictures/{ADA}"
        # A picture set by the control API overrides the definitions for titles, too, until it is removed.
        await service.ask("PUT", f"/users/{ADA}", {"picture": "people/ada.picture"}, status=400)
        await service.ask("PUT", f"/users/{ADA}", {"picture": "https://images.example.test/new.png"})
        assert await url_of(service, ADA) == "https://images.example.test/new.png"
        await service.ask("PUT", f"/users/{ADA}", {"picture": ""})
        assert (await url_of(service, ADA)).endswith(f"/pictures/{ADA}")
        # Each request checks the file again.
        (tmp_path / "people" / "ada.picture").write_bytes(b"<svg onload='x'>")
        response = await service.http.get(f"/xblshim/pictures/{ADA}")
        assert (response.status_code, "neither PNG" in response.json()["error"]) == (404, True)

    asked(tmp_path / "state", work, definitions=str(file), users="1:One")


def test_only_xuids_have_pictures(tmp_path: Path) -> None:
    traversals = ("../7", "..%2ftitle.toml", "%2e%2e/title.toml", "7/..%5cx")
    names = ("", "7/", "07x", "7.png", "default", "18446744073709551616", "%D9%A7")

    async def work(service: Asked) -> None:
        for path in (*traversals, *names):
            assert (await service.http.get(f"/xblshim/pictures/{path}")).status_code == 404, path
        response = await service.http.post("/xblshim/pictures/7")
        assert (response.status_code, response.headers["allow"]) == (405, "GET, HEAD")

    asked(tmp_path, work)


def test_a_wrong_file_is_an_error_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("no picture")
    with (tmp_path / "large.gif").open("wb") as file:
        file.write(GIF)
        file.truncate(MOST_PICTURE_BYTES + 1)
    (tmp_path / "good.gif").write_bytes(GIF)
    names = ("gone.png", "text.png", "large.gif", "good.gif", "https://x.test/a.png", ".")
    found = read_text(users(*((str(number), name) for number, name in enumerate(names, 1))), "toml", tmp_path)
    assert [(one.line, one.column, one.key) for one in found.errors] == [
        (line, 1, "picture") for line in (5, 9, 13, 25)
    ]
    for error, said in zip(found.errors, ("isn't there", "neither PNG", "bytes", "isn't there"), strict=True):
        assert said in error.sentence
        assert error.remedy
    confined = {"scid": SCID, "users": [{"xuid": "1", "picture": "../x.png"}]}
    _, errors = read_document(confined, tmp_path, confined=True)
    assert ["outside of" in one.sentence for one in errors] == [True]


def test_drawn_pictures_are_small_and_differ() -> None:
    drawn = {drawn_picture(xuid) for xuid in range(2814600000000001, 2814600000000021)}
    assert len(drawn) == 20
    for data in drawn:
        assert len(data) < 1024
        assert image_of_bytes(data) == ("image/png", 208, 208)
