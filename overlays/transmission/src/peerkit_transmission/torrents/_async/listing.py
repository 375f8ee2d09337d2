"""Lists of torrents: cheap fields by default, and a page at a time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from typing import TYPE_CHECKING, TypeAlias

from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.refs import TorrentRef, TorrentRefs, read_ref, read_refs
from peerkit_core.call.reading import whole
from peerkit_core.codec.values import All

from ..._generated.client import AsyncClient
from ..._generated.models import Torrent
from ..._generated.resources import torrents as calls
from ..fields import DEFAULT_FIELDS, listed_fields
from ..hashed import by_hash

if TYPE_CHECKING:
    from ... import models as m

__all__ = ["AsyncTorrents", "iter_torrents"]

Fields: TypeAlias = "m.TorrentField | str | Iterable[m.TorrentField | str]"
Found: TypeAlias = list[Torrent]


async def iter_torrents(
    client: AsyncClient, *, page_size: int = 200, fields: Fields = DEFAULT_FIELDS
) -> AsyncIterator[Torrent]:
    """All torrents, a page at a time: for long fields such as `files`, and for slow servers.

    The hashes are read first. A torrent that is removed meanwhile is left out; one that is added
    meanwhile does not come.

    Args:
        page_size: Torrents per request.
        fields: As in `torrents.list`.

    Raises:
        InvalidArgument: `page_size` is less than 1.

    Example:
        ```python
        async for torrent in tr.iter_torrents(fields=["name", "files"]):
            print(torrent.name, len(torrent.files))
        ```
    """
    whole("page_size", page_size, least=1)
    asked = listed_fields(fields)
    listing = AsyncTorrents(client.engine)
    hashes = [hash for hash, _ in by_hash(await listing.list(fields="hash_string"))]
    for start in range(0, len(hashes), page_size):
        for torrent in await listing.list(fields=asked, ids=hashes[start : start + page_size]):
            yield torrent


class AsyncTorrents(calls.AsyncTorrents):
    """Torrents, with lists."""

    async def list(
        self,
        *,
        fields: Fields = DEFAULT_FIELDS,
        ids: TorrentRefs | None = None,
        table: bool = False,
    ) -> Found:
        """All torrents, or some.

        Args:
            fields: What they have; reading anything else raises `NotAskedFor`. By default twenty
                short fields that every release has (`DEFAULT_FIELDS`). Fields that the release
                lacks stay unset. `Unlisted` asks for one that peerkit does not know.
            ids: Torrents: hashes, numbers or objects that have a hash; None or `ALL` for all. Unknown
                ones are left out.
            table: Let the server send a table, which is about a third of the size. It takes longer
                to decode, so it pays on slow lines only.

        Raises:
            InvalidArgument: `ids` is an empty list.
            UnsupportedByServer: The release has none of the fields.

        Example:
            ```python
            for torrent in await tr.torrents.list():
                print(torrent.name, torrent.percent_done)
            ```
        """
        refs = None if ids is None or isinstance(ids, All) else read_refs(ids, "ids", numbers=True)
        result = await self.get(fields, ids=refs, format="table" if table else None)
        return result.torrents

    async def one(self, id: TorrentRef, *, fields: Fields = DEFAULT_FIELDS) -> Torrent:
        """A torrent.

        Args:
            id: The torrent: its hash, its number, or an object that has a hash.
            fields: As in `list`.

        Raises:
            TorrentNotFound: The server does not have it.
        """
        ref = read_ref(id)
        found = await self.list(fields=fields, ids=ref)
        if not found:
            raise TorrentNotFound(str(ref))
        return found[0]
