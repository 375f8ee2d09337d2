"""What both httpx senders share: headers, proxies, and what httpx's exceptions mean."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from .._version import __version__
from ..call.endpoint import Endpoint
from ..errors import ConnectionFailed, InvalidArgument, PeerkitError, Timeout
from .wire import WireRequest

if TYPE_CHECKING:
    import httpx

__all__ = ["default_headers", "explain", "header_pairs", "proxied", "wire_headers"]

Headers = list[tuple[bytes, bytes]]

_HAVE_BODY = frozenset({"POST", "PUT", "PATCH"})


def default_headers(
    endpoint: Endpoint, user_agent: str | None, *, compress: bool
) -> dict[str, str]:
    """The headers of each request."""
    # On one machine compressing costs both sides more time than the bytes it saves.
    plain = endpoint.loopback or not compress
    return {
        "host": endpoint.origin.partition("://")[2],
        "user-agent": user_agent or f"peerkit/{__version__}",
        "accept": "*/*",
        "accept-encoding": "identity" if plain else "gzip",
    }


def wire_headers(defaults: dict[str, str], request: WireRequest) -> Headers:
    """The header list of a request; its own headers win over the defaults."""
    headers = [(k.encode(), v.encode()) for k, v in {**defaults, **request.headers}.items()]
    if request.body is not None or request.method in _HAVE_BODY:
        headers.append((b"content-length", b"%d" % len(request.body or b"")))
    return headers


def header_pairs(raw: Headers) -> list[tuple[str, str]]:
    """Received headers as text."""
    try:
        return [(name.decode("ascii"), value.decode("utf-8")) for name, value in raw]
    except UnicodeDecodeError:
        return [(name.decode("latin-1"), value.decode("latin-1")) for name, value in raw]


def proxied() -> bool:
    """Whether the environment names a proxy."""
    names = ("http_proxy", "https_proxy", "all_proxy")
    return any(os.environ.get(name) or os.environ.get(name.upper()) for name in names)


def explain(
    error: httpx.HTTPError | httpx.InvalidURL,
    request: WireRequest,
    endpoint: Endpoint,
    max_connections: int,
) -> tuple[PeerkitError, BaseException | None]:
    """The error to raise for an exception of httpx, and its cause, if that may be shown."""
    import httpx

    place = endpoint.authority
    what = f"{request.method} {request.target.partition('?')[0]}"
    connecting, waiting = f"{request.timeouts.connect:g} s", f"{request.timeouts.read:g} s"
    if isinstance(error, (httpx.LocalProtocolError, httpx.InvalidURL)):
        # Its text repeats the header, which may be a password or key.
        problem = (
            f"{what} cannot be sent: a header or the path has a character that HTTP does not allow"
            " (is there a space or a line break at an end of a password or key?)"
        )
        return InvalidArgument("request", problem), None
    if isinstance(error, httpx.ConnectTimeout):
        text = f"{place}: no connection within {connecting}; is the server on, and the port right?"
        return _unsent(Timeout(text)), error
    if isinstance(error, httpx.PoolTimeout):
        text = (
            f"{place}: all {max_connections} connections were busy for {connecting};"
            " make fewer calls at once, or allow more connections"
        )
        return _unsent(Timeout(text)), error
    if isinstance(error, httpx.TimeoutException):
        text = f"{place}: {what} was not answered within {waiting}; give it a longer timeout"
        return Timeout(text), error
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError, httpx.UnsupportedProtocol)):
        return _unsent(ConnectionFailed(f"cannot connect to {place}: {_reason(error)}")), error
    if isinstance(error, httpx.RemoteProtocolError):
        text = f"{place}: {what} got no HTTP answer ({error}); did the server stop, or want https?"
        return ConnectionFailed(text), error
    text = f"{place}: the connection broke during {what}: {error or type(error).__name__}"
    return ConnectionFailed(text), error


def _unsent(error: ConnectionFailed) -> ConnectionFailed:
    error.sent = False
    return error


def _reason(error: httpx.HTTPError) -> str:
    text = str(error)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return (
            f"its TLS certificate is not trusted ({text}); pass verify='/path/to/ca.pem',"
            " or verify=False if you must"
        )
    if "WRONG_VERSION_NUMBER" in text or "RECORD_LAYER_FAILURE" in text:
        return "it does not speak TLS on this port; use http:// in the URL"
    if text:
        return f"{text}; is the server running, and are host and port right?"
    return "is the server running, and are host and port right?"
