"""The requests as the service expects them: method, URL, headers and body bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from .transport import Request, url_of

if TYPE_CHECKING:
    from .calls import CallSettings, UpdateAchievement

CONTRACT_VERSION = b"2"
CONTENT_TYPE = b"application/json; charset=utf-8"


class RequestBuilder:
    """Builds requests to one service. `user_agent` is sent as it is."""

    def __init__(self, base_url: str, user_agent: str) -> None:
        url = url_of(base_url)
        self._base = url
        self._host = url.netloc
        self._user_agent = user_agent.encode("ascii")

    def update(self, update: UpdateAchievement, settings: CallSettings) -> Request:
        """POST of one achievement's progress. The scid is lower-cased in path and body and not percent-encoded otherwise than the URL's
        syntax demands; the members stand in the service's order, without spaces."""
        scid = update.scid.lower()
        return self._request(
            "POST", f"/users/xuid({update.xuid})/achievements/{scid}/update", settings, update_body(update, scid)
        )

    def _request(self, method: str, path: str, settings: CallSettings, body: bytes) -> Request:
        headers = [
            (b"Host", self._host),
            (b"x-xbl-contract-version", CONTRACT_VERSION),
            (b"Content-Type", CONTENT_TYPE),
            (b"Accept-Language", settings.accept_language.encode("ascii", "replace")),
            (b"User-Agent", self._user_agent),
            (b"Content-Length", b"%d" % len(body)),
        ]
        return Request(method, self._base.copy_with(raw_path=quoted(path)), headers=headers, content=body)


def update_body(update: UpdateAchievement, scid: str) -> bytes:
    """Compact JSON; text beyond ASCII stays as UTF-8."""
    document = {
        "action": "progressUpdate",
        "serviceConfigId": scid,
        "titleId": update.title_id,
        "userId": str(update.xuid),
        "achievements": [{"id": update.achievement_id, "percentComplete": update.percent_complete}],
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")


_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/%")


def quoted(path: str) -> bytes:
    """The path as bytes of a request line: what can't stand there (a space, a quote, text beyond ASCII) is percent-encoded, so that a
    scid can never end the line or start a query."""
    if _PLAIN.issuperset(path):
        return path.encode("ascii")
    return "".join(
        c if c in _PLAIN else "".join(f"%{byte:02X}" for byte in c.encode("utf-8", "replace")) for c in path
    ).encode("ascii")
