"""Which program an answer comes from, where it shows: to name whoever sits at a wrong address.

Looked at only when something is wrong with an answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from .request import Response

__all__ = ["Program", "credentials_of", "program_of", "server_of", "title_of"]

_TITLE: Final = re.compile(rb"<title[^>]*>(.{0,200}?)</title", re.IGNORECASE | re.DOTALL)
_LONGEST: Final = 80
_UNSHOWN: Final = re.compile(r"[^ -~]+")


class Program(NamedTuple):
    """A program that may sit at an address.

    Attributes:
        name: As its users write it.
        service: The service of ours that it is, or empty.
        marks: Tells its answers, from the answer and the title of its page.
        credentials: Where a client of it takes the user and password of a proxy in front.
    """

    name: str
    service: str
    marks: Callable[[Response, str], bool]
    credentials: str = "basic_auth="


def title_of(content: bytes) -> str:
    """The title of a page; empty if it has none. All that is told of it: the rest may hold tokens."""
    found = _TITLE.search(content[:65_536])
    if found is None:
        return ""
    return " ".join(found[1].decode("utf-8", "replace").split())[:_LONGEST]


def server_of(response: Response) -> str:
    """The header `Server` as it may be shown; empty if there is none."""
    return _UNSHOWN.sub("?", response.header("server") or "")[:_LONGEST]


def program_of(response: Response) -> Program | None:
    """The program that sent an answer, if it is one of those known here."""
    title = title_of(response.content)
    return next((program for program in _PROGRAMS if program.marks(response, title)), None)


def credentials_of(service: str) -> str:
    """The arguments in which a service's client takes user and password of a proxy in front."""
    return next((p.credentials for p in _PROGRAMS if p.service == service), "basic_auth=")


def _transmission(response: Response, title: str) -> bool:
    # Its own pages stay what they are behind a proxy, which puts its name into `Server`.
    return (
        response.header("server") == "Transmission"
        or response.header("x-transmission-session-id") is not None
        or 'realm="Transmission"' in (response.header("www-authenticate") or "")
        or re.match(rb"\s*<h1>\d{3}: ", response.content) is not None
        or title.startswith("Transmission")
    )


def _qbittorrent(response: Response, title: str) -> bool:
    policy = response.header("content-security-policy") or ""
    return title.startswith("qBittorrent") or (
        "object-src 'none'; form-action 'self'; frame-ancestors 'self'" in policy
    )


def _syncthing(response: Response, title: str) -> bool:
    return response.header("x-syncthing-version") is not None or title.startswith("Syncthing")


def _deluge(response: Response, title: str) -> bool:
    return title.startswith("Deluge") or server_of(response).startswith("TwistedWeb")


def _titled(word: str) -> Callable[[Response, str], bool]:
    return lambda _, title: title.lower().startswith(word)


_PROGRAMS: Final = (
    Program("Transmission", "transmission", _transmission, "username= and password="),
    Program("qBittorrent", "qbittorrent", _qbittorrent),
    Program("Syncthing", "syncthing", _syncthing),
    Program("Deluge (or another program on Twisted)", "deluge", _deluge),
    Program("slskd", "slskd", _titled("slskd")),
    Program("SoulSync", "soulsync", _titled("soulsync")),
    Program("ruTorrent", "", _titled("rutorrent")),
    Program("Flood", "", _titled("flood")),
)
