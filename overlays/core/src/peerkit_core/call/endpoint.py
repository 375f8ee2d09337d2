"""Where a server is: a client's URL taken apart, with credentials kept out of sight."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import cast
from urllib.parse import quote, unquote, urlsplit

import attrs

from ..errors import InvalidArgument
from .secret import Secret

__all__ = ["Endpoint"]

_PORTS = {"http": 80, "https": 443}
_LOOPBACK = ("localhost", "::1")
_KEPT = "/%:@!$&'()*+,;=~"
"""What a path may hold as it is, beside letters and digits."""
_HOST = re.compile(r"[\w.\-]+|[0-9a-f:.]+(?:%[\w.\-]+)?", re.IGNORECASE)


@attrs.frozen
class Endpoint:
    """A server's address, taken from the URL that the user gives.

    Attributes:
        scheme: `http` or `https`.
        host: Host name or address; IPv6 without brackets.
        port: TCP port.
        base_path: Percent-encoded path in front of the API, without a slash at its end.
        username: The user name in the URL, if any.
        password: The password in the URL, if any.
    """

    scheme: str
    host: str
    port: int
    base_path: str = ""
    username: str | None = attrs.field(default=None, repr=False)
    password: Secret | None = attrs.field(default=None, repr=False)

    @classmethod
    def parse(cls, url: str, *, tails: Sequence[str] = ()) -> Endpoint:
        """Read a URL such as `http://nas:8080`, `nas:8080` or `https://user:pass@host/qbt/`.

        An address without a scheme is one of http. What people copy from a browser is understood:
        the place inside of a web interface (`#/…`) does not count, letters beyond ASCII are encoded.

        Args:
            url: What the user gives.
            tails: Paths of the service's own at the end of an address, below which it lies all the
                same: its web interface, its API. The longest that fits is cut off.

        Raises:
            InvalidArgument: It is no http(s) URL, or has a query or fragment.
        """
        # No message shows the URL: it may hold a password in a place that was not expected.
        if not isinstance(cast("object", url), str):
            raise InvalidArgument("url", f"expected text, got {type(url).__name__}")
        url = url.strip()
        if "://" not in url.partition("?")[0]:
            url = f"http://{url.lstrip('/')}"
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise InvalidArgument("url", "its host or port cannot be read") from None
        if parts.scheme not in _PORTS:
            raise InvalidArgument("url", "its scheme must be http:// or https://")
        if not parts.hostname or _HOST.fullmatch(parts.hostname) is None or port == 0:
            raise InvalidArgument("url", "must name a host, as in http://nas:8080")
        # Another fragment may be the rest of a password with a # in it.
        place = parts.fragment
        if parts.query or (place and (place[0] not in "/!" or "@" in place)):
            raise InvalidArgument("url", "must not have a query (?…) or a fragment (#…)")
        try:
            path = quote(parts.path, safe=_KEPT).rstrip("/")
        except UnicodeEncodeError:
            raise InvalidArgument("url", "its path is no Unicode text") from None
        for tail in sorted(tails, key=len, reverse=True):
            if path.endswith(tail):
                path = path.removesuffix(tail).rstrip("/")
                break
        return cls(
            parts.scheme,
            _name(parts.hostname),
            _PORTS[parts.scheme] if port is None else port,
            path,
            None if parts.username is None else unquote(parts.username),
            None if parts.password is None else Secret(unquote(parts.password)),
        )

    @property
    def authority(self) -> str:
        """`host:port`, with brackets around an IPv6 address."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        """`scheme://host`, with the port where it is not the scheme's own."""
        if self.port == _PORTS[self.scheme]:
            return f"{self.scheme}://{self.authority.removesuffix(f':{self.port}')}"
        return f"{self.scheme}://{self.authority}"

    @property
    def loopback(self) -> bool:
        """Whether the server is on this machine, where compressing answers only costs time."""
        return self.host in _LOOPBACK or self.host.startswith("127.")

    def __str__(self) -> str:
        return self.origin + self.base_path


def _name(host: str) -> str:
    """A host's name as it is looked up: letters beyond ASCII are encoded."""
    if ":" in host:
        return host
    try:
        if not host.isascii():
            host = host.encode("idna").decode("ascii")
        fits = all(0 < len(label) < 64 for label in host.removesuffix(".").split("."))
    except UnicodeError:
        fits = False
    if not fits:
        raise InvalidArgument("url", "its host is no name of a host")
    return host
