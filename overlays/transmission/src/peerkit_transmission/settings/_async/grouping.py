"""Bandwidth groups: limits in bytes per second, and who is in a group."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from peerkit_core.bittorrent.refs import TorrentRefs
from peerkit_core.call.reading import text
from peerkit_core.codec.values import KEEP, Keep
from peerkit_core.errors import DecodeError, InvalidArgument, UnsupportedByServer
from peerkit_core.follow.bulk import BulkResult
from peerkit_core.public import quoted

from ..._generated.resources import groups as calls
from ..._generated.resources.torrents import AsyncTorrents
from ...torrents._async.selecting import run_on
from ...torrents.hashed import by_hash
from ..schedule import speeds_of

if TYPE_CHECKING:
    from ... import models as m

__all__ = ["AsyncGroups"]


class AsyncGroups(calls.AsyncGroups):
    """Bandwidth groups. (Since server 4.0.)"""

    async def put(
        self,
        name: str,
        *,
        download: int | Keep | None = KEEP,
        upload: int | Keep | None = KEEP,
        honors_session_limits: bool | None = None,
    ) -> m.BandwidthGroup:
        """Create a group, or change its limits.

        Args:
            name: Its name.
            download: Download limit in bytes per second; None takes it away.
            upload: Upload limit in bytes per second; None takes it away.
            honors_session_limits: Whether the limits of the session hold as well.

        Returns:
            The group as the server has it; its limits are in kB/s.

        Raises:
            InvalidArgument: The name is empty, or a limit is negative.
            UnsupportedByServer: The server is 3.00.
        """
        if not text("name", name).strip():
            raise InvalidArgument("name", "is empty")
        speeds = speeds_of(download=download, upload=upload)
        await self.set(
            name,
            honors_session_limits=honors_session_limits,
            speed_limit_down=speeds["download"],
            speed_limit_down_enabled=None if isinstance(download, Keep) else download is not None,
            speed_limit_up=speeds["upload"],
            speed_limit_up_enabled=None if isinstance(upload, Keep) else upload is not None,
        )
        found = (await self.get(name=name)).group
        if not found:
            raise DecodeError("groups_get", "$.group", f"the group {quoted(name)} is not there")
        return found[0]

    async def assign(self, ids: TorrentRefs, name: str) -> BulkResult:
        """Put torrents into a group, and out of the one they were in.

        Args:
            ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.
            name: The group; it must exist.

        Raises:
            InvalidArgument: There is no such group: the server would make one without limits.
            UnsupportedByServer: The server is 3.00.
        """
        if not (await self.get(name=name)).group:
            raise InvalidArgument("name", f"there is no group {quoted(name)}; groups.put makes it")
        return await self._set(ids, name)

    async def leave(self, ids: TorrentRefs) -> BulkResult:
        """Take torrents out of their groups.

        Args:
            ids: Torrents: hashes, numbers or objects that have a hash; or `ALL`.

        Raises:
            UnsupportedByServer: The server is 3.00.
        """
        return await self._set(ids, "")

    async def _set(self, ids: TorrentRefs, name: str) -> BulkResult:
        torrents = AsyncTorrents(self._engine)

        async def action(hashes: Sequence[str]) -> None:
            await torrents.set(hashes, group=name)

        return await run_on(torrents, ids, action)

    async def members(self, name: str) -> tuple[str, ...]:
        """Hashes of the torrents in a group.

        Args:
            name: The group; of one that does not exist there are none.
        """
        found = await AsyncTorrents(self._engine).get(["hash_string", "group"])
        return tuple(hash for hash, torrent in by_hash(found.torrents) if torrent.group == name)

    async def remove(self, name: str) -> NoReturn:
        """No release can remove a group; take its torrents out and its limits away.

        Args:
            name: The group.

        Raises:
            UnsupportedByServer: Always.
        """
        has = str(await self._engine.server_version())
        needs = "of a release that can remove groups, and there is none (use leave and put)"
        raise UnsupportedByServer(f"groups.remove({quoted(name)})", needs, has)
