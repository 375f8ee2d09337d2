"""Labels: added and removed, where the server can only replace them all."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from peerkit_core.bittorrent.refs import TorrentRefs
from peerkit_core.call.reading import text
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine._async.many import call_many
from peerkit_core.engine.part import shown_part
from peerkit_core.errors import PeerkitError
from peerkit_core.follow.bulk import BulkResult

from ..._generated.operations import torrents as ops
from ..._generated.resources.torrents import AsyncTorrents
from ..hashed import by_hash
from ..labels import checked_labels
from .selecting import select

__all__ = ["AsyncLabels"]


class AsyncLabels:
    """Labels of torrents.

    A server replaces all labels at once, so they are read, changed and written: what another
    program writes in between is lost.

    Args:
        engine: Sends everything.
    """

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._torrents = AsyncTorrents(engine)

    def __repr__(self) -> str:
        return shown_part(self, self._engine)

    async def all(self) -> dict[str, tuple[str, ...]]:
        """Every label that is in use, with the hashes of its torrents."""
        found: dict[str, list[str]] = {}
        listed = await self._torrents.get(["hash_string", "labels"])
        for hash, torrent in by_hash(listed.torrents):
            for label in torrent.labels:
                found.setdefault(label, []).append(hash)
        return {label: tuple(found[label]) for label in sorted(found)}

    async def add(self, ids: TorrentRefs, labels: str | Iterable[str]) -> BulkResult:
        """Give torrents labels; those that they have stay.

        Args:
            ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
            labels: One or several; none may be empty or have a comma.

        Returns:
            What became of each; unknown torrents have a `TorrentNotFound`.

        Raises:
            InvalidArgument: There are no torrents or labels, or a label cannot be one.
        """
        wanted = checked_labels(labels)
        return await self._rewrite(ids, lambda now: [*now, *(w for w in wanted if w not in now)])

    async def remove(self, ids: TorrentRefs, labels: str | Iterable[str]) -> BulkResult:
        """Take labels from torrents; it does not matter which of them have them.

        Args:
            ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
            labels: One or several.

        Returns:
            What became of each; unknown torrents have a `TorrentNotFound`.

        Raises:
            InvalidArgument: There are no torrents or labels.
        """
        gone = checked_labels(labels)
        return await self._rewrite(ids, lambda now: [label for label in now if label not in gone])

    async def rename(self, old: str, new: str) -> BulkResult:
        """Give another name to a label, on every torrent that has it.

        Args:
            old: The label.
            new: Its new name; a torrent that has both keeps one.
        """
        (target,) = checked_labels(text("new", new), "new")
        hashes = (await self.all()).get(text("old", old))
        if not hashes:
            return BulkResult()
        return await self._rewrite(
            hashes,
            lambda now: list(dict.fromkeys(target if label == old else label for label in now)),
        )

    async def _rewrite(
        self, ids: TorrentRefs, change: Callable[[list[str]], list[str]]
    ) -> BulkResult:
        selection = await select(self._torrents, ids)
        if not selection.ok:
            return selection
        found = await self._torrents.get(["hash_string", "labels"], ids=selection.ok)
        # Torrents that get equal labels are written together.
        together: dict[tuple[str, ...], list[str]] = {}
        for hash, torrent in by_hash(found.torrents):
            now = list(torrent.labels)
            after = change(now)
            if after != now:
                together.setdefault(tuple(after), []).append(hash)
        failed: dict[str, PeerkitError] = dict(selection.failed)
        if together:
            calls = [
                (ops.SET, ops.build_set(hashes, labels=labels))
                for labels, hashes in together.items()
            ]
            results = await call_many(self._engine, calls)
            for hashes, result in zip(together.values(), results, strict=True):
                if isinstance(result, PeerkitError):
                    failed.update(dict.fromkeys(hashes, result))
        ok = tuple(hash for hash in selection.ok if hash not in failed)
        return BulkResult(ok, failed)
