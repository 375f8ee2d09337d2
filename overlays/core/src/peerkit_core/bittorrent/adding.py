"""What became of torrents that were added: one shape for one source and for many."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Generic, TypeVar

import attrs

from ..codec.identity import identified
from ..codec.notebooks import in_notebooks
from ..codec.showing import compact
from ..errors import InvalidArgument, PeerkitError
from ..follow.bulk import BulkResult
from ..public import public_url
from .sources import Source, TorrentSource

__all__ = ["AddOutcome", "Added", "described", "outcome_of"]

T = TypeVar("T")


@attrs.frozen
class Added(Generic[T]):
    """What became of one source.

    Attributes:
        source: The source in words: the name of a file, a hash, or a URL without its secrets.
        hash: The torrent's ID; None if it is not known.
        torrent: The torrent as the server has it; None for what failed or is pending.
        duplicate: The server had it already.
        error: Why the server did not take it.
    """

    source: str
    hash: str | None = None
    torrent: T | None = None
    duplicate: bool = False
    error: PeerkitError | None = None

    __repr__ = compact
    _repr_html_ = in_notebooks

    @property
    def peerkit_id(self) -> str:
        """What calls tell the torrent by: `hash`.

        Raises:
            InvalidArgument: The hash is not known.
        """
        return identified("hash", self.hash)

    @property
    def pending(self) -> bool:
        """Whether the server fetches a URL by itself; only its log tells when that fails."""
        return self.hash is None and self.error is None


@attrs.frozen
class AddOutcome(BulkResult, Generic[T]):
    """What became of each source that was added.

    `ok` has the IDs of the torrents that are there now, and `failed` the error of each source that
    was not taken, by the source in words.

    Attributes:
        results: What became of each source, in the given order.

    Example:
        ```python
        outcome = qb.add(["a.torrent", magnet])
        outcome.raise_for_errors()
        for one in outcome.results:
            print(one.source, "was there" if one.duplicate else "added", one.hash)
        ```
    """

    results: tuple[Added[T], ...] = ()

    __repr__ = compact
    _repr_html_ = in_notebooks

    @property
    def added(self) -> tuple[str, ...]:
        """IDs of the torrents that the server did not have before."""
        return self._ids(duplicate=False)

    @property
    def duplicates(self) -> tuple[str, ...]:
        """IDs of the torrents that it had already."""
        return self._ids(duplicate=True)

    @property
    def pending(self) -> tuple[str, ...]:
        """http(s) URLs that the server fetches by itself; only its log tells when it fails."""
        return tuple(one.source for one in self.results if one.pending)

    @property
    def torrents(self) -> tuple[T, ...]:
        """The torrents that are there now, added or duplicate, each once."""
        found = {one.hash: one.torrent for one in self.results if one.torrent is not None}
        return tuple(found.values())

    @property
    def torrent(self) -> T:
        """The torrent, where one source was added.

        Raises:
            PeerkitError: Why it was not taken.
            InvalidArgument: There were several sources, or the server fetches a URL by itself.
        """
        if len(self.results) != 1:
            raise InvalidArgument("torrent", f"there were {len(self.results)} sources; see results")
        (one,) = self.results
        if one.error is not None:
            raise one.error
        if one.torrent is None:
            raise InvalidArgument("torrent", f"the server is still to fetch {one.source}")
        return one.torrent

    def _ids(self, *, duplicate: bool) -> tuple[str, ...]:
        found = (one for one in self.results if one.error is None and one.duplicate is duplicate)
        return tuple(dict.fromkeys(one.hash for one in found if one.hash is not None))


def outcome_of(results: Iterable[Added[T]]) -> AddOutcome[T]:
    """The outcome that these make. Sources with equal words get a number, so that none is lost."""
    each: list[Added[T]] = []
    seen: dict[str, int] = {}
    for one in results:
        count = seen[one.source] = seen.get(one.source, 0) + 1
        each.append(one if count == 1 else attrs.evolve(one, source=f"{one.source} ({count})"))
    ok = dict.fromkeys(one.hash for one in each if one.error is None and one.hash is not None)
    failed = {one.source: one.error for one in each if one.error is not None}
    return AddOutcome(tuple(ok), failed, tuple(each))


def described(given: TorrentSource, source: Source, index: int) -> str:
    """A source in words, for outcomes.

    Args:
        given: What the caller gave.
        source: The same, read.
        index: Its place among the others, which names what has no name.
    """
    if isinstance(given, os.PathLike):
        return os.fspath(given)
    if source.url is not None and source.is_web:
        # The URL of a private tracker carries a passkey.
        return public_url(source.url)
    if source.hashes is not None:
        return given if source.file is not None and isinstance(given, str) else source.hashes.ids[0]
    return f"source {index}"
