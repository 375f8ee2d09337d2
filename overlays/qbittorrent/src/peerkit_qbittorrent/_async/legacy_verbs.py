"""Commands on many torrents, for servers that take one at a time and have no word for all."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TYPE_CHECKING

from peerkit_core.codec.values import All
from peerkit_core.concurrency._async.primitives import AsyncCall
from peerkit_core.errors import InvalidArgument, NotFound, PeerkitError
from peerkit_core.follow.bulk import BulkResult

from .._generated_legacy.client import AsyncClient

if TYPE_CHECKING:
    from .bulk import Hashes

__all__ = ["AsyncLegacyVerbs"]

_CHUNK = 1000


class AsyncLegacyVerbs(AsyncClient):
    """The verbs that the client of newer servers has, too."""

    async def stop(self, hashes: Hashes, *, verify: bool = True) -> BulkResult:
        """Pause torrents, one request each; `ALL` is a single one.

        Args:
            hashes: Info-hashes, or `ALL`.
            verify: Look the hashes up first, because a server skips unknown ones without a word;
                unknown ones are then reported as failed.

        Returns:
            What became of each.

        Raises:
            InvalidArgument: The list is empty.
            PeerkitError: It failed for all.
        """
        if isinstance(hashes, All):
            return await self._for_all(self.command.pause_all, verify=verify)
        return await self._one_by_one(hashes, self.command.pause, verify=verify)

    async def start(self, hashes: Hashes, *, verify: bool = True) -> BulkResult:
        """Resume torrents, one request each; `ALL` is a single one.

        Args:
            hashes: Info-hashes, or `ALL`.
            verify: As in `stop`.

        Raises:
            InvalidArgument: The list is empty.
            PeerkitError: It failed for all.
        """
        if isinstance(hashes, All):
            return await self._for_all(self.command.resume_all, verify=verify)
        return await self._one_by_one(hashes, self.command.resume, verify=verify)

    async def recheck(self, hashes: Hashes, *, verify: bool = True) -> BulkResult:
        """Check the files of torrents from the beginning, one request each.

        Args:
            hashes: Info-hashes, or `ALL`.
            verify: As in `stop`.

        Raises:
            InvalidArgument: The list is empty.
            PeerkitError: It failed for all.
        """
        if isinstance(hashes, All):
            there = await self._there()
            if not there:
                return BulkResult()
            return await self._one_by_one(there, self.command.recheck, verify=False)
        return await self._one_by_one(hashes, self.command.recheck, verify=verify)

    async def delete(
        self, hashes: Hashes, *, delete_files: bool, verify: bool = True
    ) -> BulkResult:
        """Remove torrents from the server.

        Args:
            hashes: Info-hashes, or `ALL`: the torrents that are there at this moment.
            delete_files: Whether the files on disk go too; there is no default.
            verify: As in `stop`.

        Raises:
            InvalidArgument: The list is empty, or `delete_files` is not a boolean.
            PeerkitError: It failed for all.
        """
        if not isinstance(delete_files, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("delete_files", "must be True or False")
        action = self.command.delete_perm if delete_files else self.command.delete
        if isinstance(hashes, All):
            found, unknown = await self._there(), dict[str, PeerkitError]()
        else:
            found, unknown = await self._split(hashes, verify=verify)
        pending = iter(found)
        while chunk := list(islice(pending, _CHUNK)):
            await action(chunk)
        return BulkResult(tuple(found), unknown)

    async def _for_all(self, action: AsyncCall[[], None], *, verify: bool) -> BulkResult:
        there = await self._there() if verify else []
        await action()
        return BulkResult(tuple(there))

    async def _one_by_one(
        self, hashes: str | Iterable[str], action: AsyncCall[[str], None], *, verify: bool
    ) -> BulkResult:
        found, failed = await self._split(hashes, verify=verify)
        ok: list[str] = []
        broken: PeerkitError | None = None
        for hash in found:
            try:
                await action(hash)
            except PeerkitError as error:
                failed[hash] = broken = error
            else:
                ok.append(hash)
        if broken is not None and not ok:
            raise broken
        return BulkResult(tuple(ok), failed)

    async def _split(
        self, hashes: str | Iterable[str], *, verify: bool
    ) -> tuple[list[str], dict[str, PeerkitError]]:
        """The hashes that the server has, and an error for each of the others."""
        wanted = _distinct(hashes)
        if not verify:
            return wanted, {}
        there = set(await self._there())
        unknown: dict[str, PeerkitError] = {
            hash: NotFound(200, "", "query_torrents", f"the server has no torrent {hash}")
            for hash in wanted
            if hash not in there
        }
        return [hash for hash in wanted if hash in there], unknown

    async def _there(self) -> list[str]:
        return [torrent.hash for torrent in await self.query.torrents()]


def _distinct(hashes: str | Iterable[str]) -> list[str]:
    given = [hashes] if isinstance(hashes, str) else list(hashes)
    if not given:
        raise InvalidArgument("hashes", "the list is empty; nothing was sent. ALL means all")
    return list(dict.fromkeys(hash.lower() for hash in given))
