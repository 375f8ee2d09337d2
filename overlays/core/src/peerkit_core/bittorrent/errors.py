"""What can go wrong with a torrent, the same for every client."""

from __future__ import annotations

from typing import Any

from ..errors import NotFound, PeerkitError
from ..public import public_text, quoted

__all__ = ["AddFailed", "PathNotFound", "TorrentFailed", "TorrentGone", "TorrentNotFound"]


class AddFailed(PeerkitError):
    """The server did not add the torrent, or there is none at the address that was given."""


class TorrentNotFound(NotFound):
    """The server does not have the torrent. (`status` is 404, also where no HTTP status said so.)

    Attributes:
        id: Its hash or number, as it was given.
    """

    def __init__(self, id: str, problem: str = "is not on the server") -> None:
        super().__init__(404, "", "torrents")
        self.args = (public_text(f"torrent {id} {problem}"),)
        self.id = id
        self.problem = problem

    def __reduce__(self) -> tuple[type[TorrentNotFound], tuple[object, ...]]:
        return type(self), (self.id, self.problem)


class PathNotFound(NotFound):
    """A torrent has no such file or folder. (`status` is 404, also where no HTTP status said so.)

    Attributes:
        id: The torrent's hash.
        path: The path, as it was given.
    """

    def __init__(self, id: str, path: str) -> None:
        super().__init__(404, "", "torrents")
        self.args = (f"torrent {id} has neither file nor folder {quoted(path)}",)
        self.id = id
        self.path = path

    def __reduce__(self) -> tuple[type[PathNotFound], tuple[str, str]]:
        return type(self), (self.id, self.path)


class TorrentGone(TorrentNotFound):
    """A torrent that was waited for was removed.

    Attributes:
        last: What was last known of it.
    """

    def __init__(self, id: str, last: Any = None) -> None:
        super().__init__(id, "was removed while it was waited for")
        self.last = last

    def __reduce__(self) -> tuple[type[TorrentGone], tuple[object, ...]]:
        return type(self), (self.id, self.last)


class TorrentFailed(PeerkitError):
    """A torrent has an error and will not become what is waited for.

    Attributes:
        hash: Its ID.
        reason: The server's words, or the state that it is in.
        name: Its name, where it is known.
    """

    def __init__(self, hash: str, reason: str, name: str = "") -> None:
        super().__init__(f"{name} ({hash}): {reason}" if name else f"{hash}: {reason}")
        self.hash = hash
        self.reason = reason
        self.name = name

    def __reduce__(self) -> tuple[type[TorrentFailed], tuple[str, str, str]]:
        return type(self), (self.hash, self.reason, self.name)
