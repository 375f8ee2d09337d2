"""Server releases: reading, ordering, and what each one has."""

from __future__ import annotations

import re
from functools import cached_property, total_ordering
from typing import TypeAlias, cast

import attrs

from ..errors import InvalidArgument

__all__ = ["Releases", "ServerVersion", "Span", "Version", "span"]

Span: TypeAlias = "tuple[str | None, str | None]"
"""First and last release that has something; None leaves that end open."""

_N = r"(\d{1,9})(?!\d)"
_VERSION = re.compile(
    rf"v?{_N}(?:\.{_N})?(?:\.{_N})?(?:\.{_N})?[-.~]?(alpha|beta|rc|dev)?[-.]?(?:{_N})?", re.I | re.A
)
_STAGES = {"dev": 0, "alpha": 1, "beta": 2, "rc": 3, "": 4}


@total_ordering
class Version:
    """A release number such as `4.2.5`, `v5.3.0beta1`, `3.00` or `4.1.0-beta.2`.

    Pre-releases sort before their release. Text after the number is ignored. Releases are compared
    with each other, and with texts of releases.

    Raises:
        InvalidArgument: The text does not begin with a number. (It is also a ValueError.)
    """

    __slots__ = ("key", "text")

    def __init__(self, text: str) -> None:
        given = cast("object", text)
        match = _VERSION.match(text.strip()) if isinstance(given, str) else None
        if match is None:
            # What came instead may be a page, so it is not repeated.
            raise InvalidArgument("release", "not a release number, such as 4.5.2")
        numbers = tuple(int(match[i] or 0) for i in range(1, 5))
        self.text = text.strip()
        self.key = (numbers, _STAGES[(match[5] or "").lower()], int(match[6] or 0))

    def __repr__(self) -> str:
        return f"Version({self.text!r})"

    def __str__(self) -> str:
        return self.text

    def __eq__(self, other: object) -> bool:
        # The order takes texts, and <= and > are made of both.
        if isinstance(other, str):
            try:
                other = Version(other)
            except InvalidArgument:
                return False
        return isinstance(other, Version) and self.key == other.key

    @classmethod
    def counted(cls, text: str, known: Version) -> Version:
        """Any text, with the place of a release that is known."""
        made = cls.__new__(cls)
        made.text, made.key = text, known.key
        return made

    def __lt__(self, other: Version | str) -> bool:
        if isinstance(other, str):
            other = Version(other)
        elif not isinstance(cast("object", other), Version):
            return NotImplemented
        return self.key < other.key

    def __hash__(self) -> int:
        return hash(self.key)


@attrs.frozen
class ServerVersion:
    """What a server says of itself.

    Attributes:
        release: The release of the program.
        api: The version number of its API, where it reports one.
    """

    release: Version
    api: Version | None = None

    def __str__(self) -> str:
        return str(self.release) if self.api is None else f"{self.release} (API {self.api})"


@attrs.define(slots=False, eq=False)
class Releases:
    """All releases of a service with their API version, oldest first.

    A server is judged by its API version first, because forks and development builds carry app
    versions of their own; releases that share one API version are told apart by the release.
    """

    table: tuple[tuple[str, str], ...]

    @cached_property
    def _api(self) -> dict[Version, Version]:
        return {Version(release): Version(api) for release, api in self.table}

    @cached_property
    def _spans(self) -> dict[Version, tuple[Version, Version]]:
        spans: dict[Version, tuple[Version, Version]] = {}
        for release, api in self._api.items():
            first, last = spans.get(api, (release, release))
            spans[api] = (min(first, release), max(last, release))
        return spans

    def newest(self, api: Version | None) -> Version:
        """The newest release that a version of the API allows; without any, of the oldest API."""
        known = self._api
        allowed = [
            r for r, of in known.items() if of <= (min(known.values()) if api is None else api)
        ]
        return max(allowed, default=min(known))

    def contradicts(self, release: Version, api: Version | None) -> bool:
        """Whether no release of this number can have this version of the API.

        Forks count for themselves, and a beta has the number of what is to come.
        """
        if api is None or api not in self._spans:
            return False
        first, last = self._spans[api]
        return release < first or any(last < other <= release for other in self._api)

    def has(self, server: ServerVersion, since: str | None, until: str | None) -> bool:
        """Whether `server` lies between the releases `since` and `until`, both included."""
        if since is not None and not self._reaches(server, Version(since)):
            return False
        return until is None or self._within(server, Version(until))

    def _reaches(self, server: ServerVersion, since: Version) -> bool:
        api = self._api.get(since)
        if api is None or server.api is None:
            return server.release >= since
        if server.api != api:
            return server.api > api
        first, _ = self._spans[api]
        return since <= first or server.release >= since

    def _within(self, server: ServerVersion, until: Version) -> bool:
        api = self._api.get(until)
        if api is None or server.api is None:
            return server.release <= until
        if server.api != api:
            return server.api < api
        _, last = self._spans[api]
        return until >= last or server.release <= until


def span(since: str | None, until: str | None) -> str:
    """The releases between two bounds, in words; empty when all have it."""
    if since and until:
        return f"{since} to {until}"
    if since:
        return f"{since} or later"
    return f"{until} or earlier" if until else ""
