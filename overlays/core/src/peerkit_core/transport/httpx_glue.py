"""What both httpx senders share: which httpx it is, and what its exceptions mean.

httpx2 has the classes of httpx under another name; whichever a client comes from is used.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any

from ..call.endpoint import Endpoint
from ..errors import InvalidArgument, PeerkitError
from . import faults
from .wire import WireRequest

__all__ = ["explain", "library_of"]

_LIBRARIES = ("httpx", "httpx2")


def library_of(client: object, kind: str) -> ModuleType:
    """The library that a client of the user's comes from.

    Args:
        client: What the user gave.
        kind: `Client` or `AsyncClient`.

    Raises:
        InvalidArgument: It is no such client.
    """
    for base in type(client).__mro__:
        root = base.__module__.partition(".")[0]
        if root in _LIBRARIES and base.__name__ == kind:
            return sys.modules[root]
    raise InvalidArgument("http", f"must be an httpx.{kind}, got {type(client).__name__}")


def explain(
    library: Any,
    error: Exception,
    request: WireRequest,
    endpoint: Endpoint,
    busy: str,
) -> tuple[PeerkitError, BaseException | None]:
    """The error to raise for an exception of httpx, and its cause, if that may be shown."""
    place = endpoint.authority
    what = f"{request.method} {request.target.partition('?')[0]}"
    connect, read = request.timeouts.connect, request.timeouts.read
    if isinstance(error, (library.LocalProtocolError, library.InvalidURL)):
        # Its text repeats the header, which may be a password or key.
        problem = (
            f"{what} cannot be sent: a header or the path has a character that HTTP does not allow"
            " (is there a space or a line break at an end of a password or key?)"
        )
        return InvalidArgument("request", problem), None
    if isinstance(error, library.ConnectTimeout):
        return faults.never_connected(place, connect), error
    if isinstance(error, library.PoolTimeout):
        return faults.busy(place, busy, connect), error
    if isinstance(error, library.TimeoutException):
        return faults.silent(place, what, read), error
    if isinstance(error, (library.ConnectError, library.ProxyError, library.UnsupportedProtocol)):
        tls = endpoint.scheme == "https" and isinstance(error, library.ConnectError)
        return faults.no_connection(place, error, tls=tls), error
    if isinstance(error, library.RemoteProtocolError):
        # Its text repeats the line that is no HTTP, which may be a cookie.
        return faults.no_http(place, what, str(error)), None
    if isinstance(error, library.DecodingError):
        return faults.unread(place, what, str(error)), error
    return faults.broken(place, what, error), error
