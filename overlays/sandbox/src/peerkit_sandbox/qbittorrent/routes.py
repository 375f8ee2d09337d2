"""The table of endpoints: which release has which, and by which verb."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .core import Core
from .messages import Answer, Call
from .profiles import Profile

__all__ = ["NOT_SIMULATED", "Endpoint", "Handler", "command", "endpoints", "every_endpoint", "read"]

Handler = Callable[[Core, Call], Answer | None]


@dataclass(frozen=True)
class Endpoint:
    """One action of the Web API; a `command` changes state and wants a POST."""

    path: str
    command: bool
    since: str
    until: str
    public: bool
    no_content_since: str
    handler: Handler | None


_ENDPOINTS: list[Endpoint] = []


def read(path: str, *, since: str = "", until: str = "") -> Callable[[Handler], Handler]:
    """Register the handler of an endpoint that only reads."""

    def register(handler: Handler) -> Handler:
        _ENDPOINTS.append(Endpoint(path, False, since, until, False, "", handler))
        return handler

    return register


def command(
    path: str,
    *,
    since: str = "",
    until: str = "",
    public: bool = False,
    no_content_since: str = "",
) -> Callable[[Handler], Handler]:
    """Register the handler of an endpoint that changes something.

    A handler that returns `None` is answered with an empty 200, or with 204 from the
    release in `no_content_since` on.
    """

    def register(handler: Handler) -> Handler:
        entry = Endpoint(path, True, since, until, public, no_content_since, handler)
        _ENDPOINTS.append(entry)
        return handler

    return register


# Endpoints that exist in the server but not here: they answer 501 and say so.
NOT_SIMULATED = (Endpoint("app/sendTestEmail", True, "5.0.0", "", False, "", None),)


def endpoints(profile: Profile) -> dict[str, Endpoint]:
    """The endpoints of a release, by `scope/action`."""
    return {entry.path: entry for entry in _all() if profile.within(entry.since, entry.until)}


def every_endpoint() -> set[str]:
    """The endpoints of all releases, by `scope/action`."""
    return {entry.path for entry in _all()}


def _all() -> Iterator[Endpoint]:
    yield from _ENDPOINTS
    yield from NOT_SIMULATED
