"""HTTP/1.1 without I/O: the head of a request, and what the head of an answer says."""

from __future__ import annotations

import re
from typing import Any

import h11

from .._version import __version__
from ..call.endpoint import Endpoint
from ..errors import InvalidArgument
from .wire import WireRequest

__all__ = ["HeadMaker", "Headers", "default_headers", "keeps_alive", "text_headers"]

Headers = list[tuple[bytes, bytes]]

_HAVE_BODY = frozenset({"POST", "PUT", "PATCH"})
_METHOD = re.compile(r"[A-Z]+\Z")
_TARGET = re.compile(r"[!-~]+\Z")
_NAME = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+\Z")
# Visible characters and blanks inside; other letters go as UTF-8, which servers pass on or refuse.
_VALUE = re.compile(r"(?:[^\x00-\x20\x7f](?:[^\x00-\x08\x0a-\x1f\x7f]*[^\x00-\x20\x7f])?)?\Z")
_FRAMING = frozenset({"content-length", "transfer-encoding", "upgrade"})
_KEPT = 64


def default_headers(
    endpoint: Endpoint, user_agent: str | None, *, compress: bool
) -> dict[str, str]:
    """The headers of each request.

    Args:
        endpoint: The server.
        user_agent: Sent instead of `peerkit/<version>`.
        compress: Whether to ask for packed answers. On one machine that costs both sides more time
            than the bytes it saves, so there it is never done.
    """
    plain = endpoint.loopback or not compress
    return {
        "host": endpoint.origin.partition("://")[2],
        "user-agent": user_agent or f"peerkit/{__version__}",
        "accept": "*/*",
        "accept-encoding": "identity" if plain else "gzip, deflate",
    }


class HeadMaker:
    """Turns requests into what h11 sends, and refuses what HTTP does not allow.

    Args:
        defaults: Headers of each request; the request's own win.
    """

    def __init__(self, defaults: dict[str, str]) -> None:
        self._defaults = {name: self._checked(name, value) for name, value in defaults.items()}
        # Most calls of a client have the same headers.
        self._known: dict[tuple[Any, ...], Any] = {}

    def head(self, request: WireRequest) -> Any:
        """The head of a request.

        Raises:
            InvalidArgument: Something in it cannot be sent. It is not shown: it may be a secret.
        """
        headers = self.headers(request)
        return h11.Request(method=request.method, target=request.target, headers=headers)

    def headers(self, request: WireRequest) -> Any:
        """All headers of a request, as pairs of bytes, after a look at the whole of it.

        Raises:
            InvalidArgument: As in `head`.
        """
        if _METHOD.match(request.method) is None:
            raise InvalidArgument("method", "is no method of HTTP in capitals")
        if _TARGET.match(request.target) is None:
            raise InvalidArgument("path", "has a character that must be percent-encoded")
        length = -1
        if request.body is not None or request.method in _HAVE_BODY:
            length = len(request.body or b"")
        key = (length, *request.headers.items())
        headers = self._known.get(key)
        if headers is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            headers = self._known[key] = self._headers(request.headers, length)
        return headers

    def _headers(self, own: dict[str, str], length: int) -> Any:
        """Headers as h11 keeps them, who need not look at them again."""
        pairs = dict(self._defaults)
        for name, value in own.items():
            if name in _FRAMING:
                raise InvalidArgument("headers", f"{name}: is not yours to set")
            pairs[name] = self._checked(name, value)
        headers = list(pairs.values())
        if length >= 0:
            headers.append((b"content-length", b"%d" % length))
        return h11.Request(method="GET", target="/", headers=headers).headers

    @staticmethod
    def _checked(name: str, value: str) -> tuple[bytes, bytes]:
        if _NAME.match(name) is None:
            raise InvalidArgument("headers", "a name is no header name")
        if _VALUE.match(value) is None:
            problem = (
                f"{name}: its value has a character that HTTP does not allow"
                " (is there a blank or a line break at an end of a password or key?)"
            )
            raise InvalidArgument("headers", problem)
        try:
            return name.encode("ascii"), value.encode("utf-8")
        except UnicodeEncodeError:
            raise InvalidArgument("headers", f"{name}: its value is no Unicode text") from None


def text_headers(raw: Any) -> list[tuple[str, str]]:
    """Received headers as text, names in lower case."""
    try:
        return [(name.decode("ascii"), value.decode("utf-8")) for name, value in raw]
    except UnicodeDecodeError:
        return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw]


def keeps_alive(headers: list[tuple[str, str]]) -> bool:
    """Whether an answer's framing leaves no doubt about where it ends.

    With both a length and chunks, chunks count, but whoever stands between may see it otherwise.
    """
    names = {name for name, _ in headers}
    return not ("transfer-encoding" in names and "content-length" in names)
