"""The files of the page over HTTP: addresses, caching, the content security policy, and the document for unknown paths. tests/page tests the page
in a browser.
"""

import re
from pathlib import Path

import httpx
import pytest
from control_support import Asked, asked

from xblshim.simulator.page.page_files import FOLDER, page_files

BROWSER = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


def directives(response: httpx.Response) -> dict[str, str]:
    pairs = (part.strip().partition(" ") for part in response.headers["content-security-policy"].split(";"))
    return {name: value for name, _, value in pairs}


def test_the_document_loads_nothing_from_elsewhere_and_runs_nothing_inline(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        response = await service.http.get("/", headers=BROWSER)
        assert response.status_code == 200
        policy = directives(response)
        assert policy["default-src"] == "'none'"
        assert policy["script-src"] == policy["style-src"] == policy["connect-src"] == "'self'"
        assert policy["img-src"] == "'self' data:"
        assert "unsafe" not in response.headers["content-security-policy"]
        assert response.headers["x-content-type-options"] == "nosniff"
        assert not re.findall(r"<style|style=| on[a-z]+=|<script>|https?://", response.text)
        for address in re.findall(r'(?:href|src)="(page/[^"]+)"', response.text):
            assert (await service.http.get(address)).status_code == 200, address

    asked(tmp_path, work)


def test_files_are_kept_by_the_browser_and_the_document_is_asked_for_again(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        document = await service.http.get("/")
        assert document.headers["cache-control"] == "no-cache"
        again = await service.http.get("/", headers={"if-none-match": document.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        script = await service.http.get(f"/page/{page_files().digest}/app.js")
        assert script.headers["content-type"] == "text/javascript; charset=utf-8"
        assert "immutable" in script.headers["cache-control"]

    asked(tmp_path, work)


@pytest.mark.parametrize(
    "path",
    ["/page/0/app.js", "/page/DIGEST/nothing.js", "/page/DIGEST/index.html", "/page/DIGEST/..%2Fpage_app.py", "/page/"],
)
def test_other_files_are_not_served(tmp_path: Path, path: str) -> None:
    async def work(service: Asked) -> None:
        response = await service.http.get(path.replace("DIGEST", page_files().digest))
        assert response.status_code == 404

    asked(tmp_path, work)


def test_an_unknown_path_is_a_page_for_a_browser_and_json_for_a_program(tmp_path: Path) -> None:
    async def work(service: Asked) -> None:
        response = await service.http.get("/<script>alert(1)</script>", headers=BROWSER)
        assert response.status_code == 404
        assert response.headers["content-type"] == "text/html; charset=utf-8"
        assert "<script" not in response.text
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in response.text
        assert 'href="/"' in response.text
        for headers in ({}, {"accept": "*/*"}, {"accept": "application/json"}):
            response = await service.http.get("/nothing", headers=headers)
            assert response.status_code == 404
            assert response.json()["error"].endswith(".")

    asked(tmp_path, work)


def test_no_file_parses_markup_and_each_is_short() -> None:
    """A name from users is only ever set as text."""
    for path in FOLDER.iterdir():
        text = path.read_text()
        assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|setInterval", text), (
            path.name
        )
        assert len(text.splitlines()) <= 400, path.name
