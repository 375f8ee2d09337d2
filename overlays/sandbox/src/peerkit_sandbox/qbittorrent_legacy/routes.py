"""The table of paths: which number of the interface has which, and what each wants."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..qbittorrent.messages import Answer, Call
from .core import LegacyCore

__all__ = ["Handler", "Route", "command", "every_path", "query", "routes"]

Handler = Callable[[LegacyCore, Call], Answer | None]


@dataclass(frozen=True)
class Route:
    """One path.

    Attributes:
        path: `scope/action`, or `login` and `logout`.
        handler: What answers; `None` from it is an empty text.
        first, last: Numbers of the interface that have it.
        command: Whether it reads the form; queries read the query string.
        exact: The parameters that must be sent, no more and no less; `None` checks nothing.
        takes_hash: Whether a hash follows in the path.
        public: Whether it needs no session.
    """

    path: str
    handler: Handler
    first: int = 2
    last: int | None = None
    command: bool = False
    exact: frozenset[str] | None = None
    takes_hash: bool = False
    public: bool = False


_ROUTES: list[Route] = []


def query(
    path: str, *, first: int = 2, takes_hash: bool = False, public: bool = False
) -> Callable[[Handler], Handler]:
    """Register the handler of a path that only reads."""

    def register(handler: Handler) -> Handler:
        _ROUTES.append(Route(path, handler, first, takes_hash=takes_hash, public=public))
        return handler

    return register


def command(
    path: str, *names: str, first: int = 2, last: int | None = None, public: bool = False
) -> Callable[[Handler], Handler]:
    """Register the handler of a command that wants exactly these parameters.

    Without names the server does not look at what is sent.
    """
    exact = frozenset(names) if names else None

    def register(handler: Handler) -> Handler:
        route = Route(path, handler, first, last, command=True, exact=exact, public=public)
        _ROUTES.append(route)
        return handler

    return register


def routes(core: LegacyCore) -> dict[str, Route]:
    """The paths of a release."""
    between = core.legacy.between
    return {route.path: route for route in _ROUTES if between(route.first, route.last)}


def every_path() -> set[str]:
    """The paths of all releases."""
    return {route.path for route in _ROUTES}
