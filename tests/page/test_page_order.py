"""What happens while the page starts or reads is shown, whatever comes first: the response or the event."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from page_support import USER, Opened, Title
from playwright.sync_api import Page, Route, expect
from simulator_support import SCID, TITLE_ID, Served

NEW = "2814600000000009"
SECOND = "00000000-0000-0000-0000-00007fffffff"
EVENTS = """{
  const Usual = window.EventSource;
  window.arrived = [];
  window.EventSource = class extends Usual {
    addEventListener(name, listener) {
      super.addEventListener(name, listener);
      super.addEventListener(name, () => window.arrived.push(name));
    }
  };
}"""
"""Notes the names of events that the page has handled in `arrived`."""


class Held:
    """The page's first request to a path waits until it is released."""

    def __init__(self, path: str, *, responded: bool = False) -> None:
        """`responded`: the service responds at once, and the page receives this response when it is released."""
        self._path = path
        self._responded = responded
        self._response: Any = None
        self._route: Route | None = None
        self._page: Page | None = None

    def __call__(self, page: Page) -> None:
        self._page = page
        page.add_init_script(EVENTS)
        page.route(lambda url: url.partition("?")[0].endswith(self._path), self._hold, times=1)

    def _hold(self, route: Route) -> None:
        if self._responded:
            self._response = route.fetch()
        self._route = route

    def wait(self) -> None:
        """Returns when the page has made the request."""
        while self._route is None:
            assert self._page is not None
            self._page.wait_for_timeout(10)

    def release(self, change: Callable[[Any], None] | None = None) -> None:
        """`change` changes the document of the response that the service sends now."""
        self.wait()
        assert self._route is not None
        if change is not None:
            response = self._route.fetch()
            document = response.json()
            change(document)
            self._route.fulfill(response=response, json=document)
        elif self._responded:
            self._route.fulfill(response=self._response)
        else:
            self._route.continue_()


def add_user(service: Served) -> None:
    Title(service.address).control("PUT", f"/users/{NEW}", {"gamertag": "Newcomer"})


def test_a_user_that_is_added_before_the_connection_is_open(service: Served, show: Callable[..., Opened]) -> None:
    events = Held("/events")
    one = show(before=events, ready=False)
    events.wait()
    add_user(service)
    events.release()
    expect(one.page.locator("#users")).to_contain_text("Newcomer")


def test_a_user_that_is_added_before_a_late_connection_is_open(service: Served, show: Callable[..., Opened]) -> None:
    events = Held("/events")
    one = show(before=events)
    add_user(service)
    events.release()
    expect(one.page.locator("#users")).to_contain_text("Newcomer")


def test_an_event_that_arrives_before_an_older_response(service: Served, show: Callable[..., Opened]) -> None:
    users = Held("/users", responded=True)
    one = show(before=users, ready=False)
    users.wait()
    expect(one.page.locator("#live")).to_have_text("Live")
    add_user(service)
    one.page.wait_for_function("arrived.includes('user')")
    users.release()
    expect(one.page.locator("body[data-ready]")).to_be_attached()
    expect(one.page.locator("#users")).to_contain_text("Newcomer")


def test_a_link_keeps_its_title_while_the_titles_are_read(service: Served, show: Callable[..., Opened]) -> None:
    title = Title(service.address)
    title.define()
    title.update(("1", 5), scid=SECOND)
    titles = Held("/titles")
    one = show(f"achievements?title={SECOND}", before=titles, ready=False)
    titles.wait()
    expect(one.page.locator("#users li")).to_have_count(1)
    titles.release()
    expect(one.page.locator("body[data-ready]")).to_be_attached()
    assert SECOND in one.page.url


def test_a_request_that_was_read_before_it_was_complete(service: Served, show: Callable[..., Opened]) -> None:
    """Its event comes when it is complete. Its number is not above that of the latest request that was read."""
    title = Title(service.address)
    title.define()
    journal = Held("/journal")
    one = show("journal", before=journal, ready=False)
    journal.wait()
    unlock(title)
    one.page.wait_for_function("arrived.includes('journal')")

    def begin(entries: list[dict[str, Any]]) -> None:
        entries[0]["milliseconds"] = 86_400_000

    journal.release(begin)
    expect(one.page.locator("body[data-ready]")).to_be_attached()
    expect(one.page.locator(".entry")).to_have_count(1)
    expect(one.page.locator(".entry .took")).not_to_have_text("86,400,000 ms")


def unlock(title: Title) -> None:
    title.update(("2", 40))


def set_statistic(title: Title) -> None:
    title.set_statistic("Coins", 471)


def send_event(title: Title) -> None:
    title.control("POST", "/game-events", {"xuid": USER, "scid": SCID, "name": "LanternLit"})


def arrive(title: Title) -> None:
    title.control("PUT", f"/users/{USER}/presence", {"active": True, "text": "In the harbor", "titleId": str(TITLE_ID)})


def set_fault(title: Title) -> None:
    title.control("POST", "/faults", {"action": {"status": 503}})


@pytest.mark.parametrize(
    ("view", "path", "act", "event", "text"),
    [
        ("achievements", "/achievements", unlock, "achievement", "40 %"),
        ("statistics", "/statistics", set_statistic, "statistic", "471"),
        ("events", "/game-events", send_event, "game-event", "LanternLit"),
        ("users", "/presence", arrive, "presence", "In the harbor"),
        ("journal", "/journal", unlock, "journal", "2 to 40 %"),
        ("faults", "/faults", set_fault, "faults", "status 503"),
    ],
)
def test_an_event_that_arrives_before_an_older_response_of_a_view(
    service: Served,
    show: Callable[..., Opened],
    view: str,
    path: str,
    act: Callable[[Title], None],
    event: str,
    text: str,
) -> None:
    title = Title(service.address)
    title.define()
    response = Held(path, responded=True)
    one = show(view, before=response, ready=False)
    response.wait()
    act(title)
    one.page.wait_for_function("name => arrived.includes(name)", arg=event)
    response.release()
    expect(one.page.locator("body[data-ready]")).to_be_attached()
    expect(one.view.get_by_text(text).or_(one.view.locator(f"input[value='{text}']")).first).to_be_visible()


def test_a_user_that_another_tab_removes_disappears(service: Served, show: Callable[..., Opened]) -> None:
    add_user(service)
    one = show()
    expect(one.page.locator("#users")).to_contain_text("Newcomer")
    Title(service.address).control("DELETE", f"/users/{NEW}?progress=true")
    expect(one.page.locator("#users li")).to_have_count(1)
