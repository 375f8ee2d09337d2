"""Results of composite methods."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from peerkit_core.bittorrent.sources import Source
from peerkit_core.call.endpoint import shown
from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.errors import PeerkitError

from .errors import AddFailed

__all__ = ["AddOutcome"]


@attrs.frozen
class AddOutcome:
    """What became of each source that was added, in one shape for every release.

    Attributes:
        added: IDs of the torrents that the server did not have before.
        duplicates: IDs of the torrents that it had already.
        pending: http(s) URLs that the server fetches by itself; only its log tells when it fails.
        failed: A source in words → why the server did not take it.
    """

    added: tuple[str, ...] = ()
    duplicates: tuple[str, ...] = ()
    pending: tuple[str, ...] = ()
    failed: Mapping[str, PeerkitError] = attrs.field(factory=dict[str, PeerkitError])

    __repr__ = compact
    _repr_html_ = in_notebooks

    def __bool__(self) -> bool:
        """Whether nothing failed."""
        return not self.failed

    def raise_for_errors(self) -> AddOutcome:
        """This outcome, if nothing failed.

        Raises:
            AddFailed: A source was not taken.
        """
        if self.failed:
            name, error = next(iter(self.failed.items()))
            # A URL of a private tracker carries a passkey.
            first = shown(name) if "://" in name else name
            raise AddFailed(f"{len(self.failed)} not added; the first: {first}: {error}")
        return self


def described(source: Source) -> str:
    """A source in words, for outcomes: its hash, or its URL."""
    if source.hashes is not None:
        return source.hashes.ids[0]
    return source.url or "a file"
