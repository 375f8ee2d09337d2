"""Commands under one name for every release."""

from __future__ import annotations

from collections.abc import Iterable

from peerkit_core.call.encode import escaped
from peerkit_core.codec.values import All
from peerkit_core.concurrency._async.primitives import AsyncCall
from peerkit_core.errors import InvalidArgument, NotFound, UnsupportedByServer
from peerkit_core.follow.bulk import BulkResult

from .._generated.client import AsyncClient
from .bulk import Hashes, chosen, run_on

__all__ = ["AsyncVerbs"]


class AsyncVerbs(AsyncClient):
    """Verbs of the client: what changed its name or shape between releases, and bulk calls."""

    async def _has(self, since: str) -> bool:
        return self.releases.has(await self.server_version(), since, None)

    async def bulk(
        self,
        action: AsyncCall[[list[str] | All], object],
        hashes: Hashes,
        *,
        verify: bool = True,
    ) -> BulkResult:
        """Run any command on many torrents, at most 1,000 in one request.

        Args:
            action: A command that takes torrent IDs, for example `qb.torrents.recheck`.
            hashes: Torrent IDs, or `ALL`.
            verify: Look the IDs up first, because a server skips unknown ones without a word;
                unknown ones are then reported as failed.

        Returns:
            What became of each torrent.

        Raises:
            InvalidArgument: The list is empty.

        Example:
            ```python
            result = await qb.bulk(qb.torrents.recheck, hashes)
            result.raise_for_errors()
            ```
        """
        return await run_on(self, hashes, action, verify=verify)

    async def stop(self, hashes: Hashes, *, verify: bool = True) -> BulkResult:
        """Stop torrents (`pause` up to 4.6).

        Args:
            hashes: Torrent IDs, or `ALL`.
            verify: Look the IDs up first and report unknown ones.

        Raises:
            InvalidArgument: The list is empty.
        """
        wanted = chosen(hashes)
        action = self.torrents.stop if await self._has("5.0.0") else self.torrents.pause
        return await run_on(self, wanted, action, verify=verify)

    async def start(self, hashes: Hashes, *, verify: bool = True) -> BulkResult:
        """Start torrents (`resume` up to 4.6).

        Args:
            hashes: Torrent IDs, or `ALL`.
            verify: Look the IDs up first and report unknown ones.

        Raises:
            InvalidArgument: The list is empty.
        """
        wanted = chosen(hashes)
        action = self.torrents.start if await self._has("5.0.0") else self.torrents.resume
        return await run_on(self, wanted, action, verify=verify)

    async def delete(
        self, hashes: Hashes, *, delete_files: bool, verify: bool = True
    ) -> BulkResult:
        """Remove torrents from the server.

        Args:
            hashes: Torrent IDs, or `ALL`.
            delete_files: Whether the files on disk go too; there is no default.
            verify: Look the IDs up first and report unknown ones.

        Raises:
            InvalidArgument: The list is empty, or `delete_files` is not a boolean.
        """

        async def action(ids: list[str] | All) -> None:
            await self.torrents.delete(ids, delete_files)

        if not isinstance(delete_files, bool):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("delete_files", "must be True or False")
        return await run_on(self, hashes, action, verify=verify)

    async def set_force_start(self, hashes: Hashes, on: bool, *, verify: bool = True) -> BulkResult:
        """Start torrents regardless of queue and limits, or stop doing so.

        Args:
            hashes: Torrent IDs, or `ALL`.
            on: Whether to force.
            verify: Look the IDs up first and report unknown ones.
        """

        async def action(ids: list[str] | All) -> None:
            await self.torrents.set_force_start(ids, on)

        return await run_on(self, hashes, action, verify=verify)

    async def set_sequential(self, hashes: Hashes, on: bool) -> BulkResult:
        """Download pieces in order, or not. The server can only toggle, so the state is read first.

        Args:
            hashes: Torrent IDs, or `ALL`.
            on: Whether pieces come in order.

        Returns:
            `ok` has every known torrent, whether or not it had to be changed.
        """
        return await self._toggle(hashes, on, "seq_dl", self.torrents.toggle_sequential_download)

    async def set_first_last(self, hashes: Hashes, on: bool) -> BulkResult:
        """Download the first and last piece of each file first, or not; read before it is toggled.

        Args:
            hashes: Torrent IDs, or `ALL`.
            on: Whether they come first.

        Returns:
            `ok` has every known torrent, whether or not it had to be changed.
        """
        return await self._toggle(
            hashes, on, "f_l_piece_prio", self.torrents.toggle_first_last_piece_prio
        )

    async def _toggle(
        self,
        hashes: Hashes,
        on: bool,
        field: str,
        toggle: AsyncCall[[list[str]], None],
    ) -> BulkResult:
        async def action(ids: list[str] | All) -> None:
            chosen = None if isinstance(ids, All) else ids
            torrents = await self.torrents.info(hashes=chosen)
            # Up to 4.1 the field is absent while metadata is missing; then it is off.
            differ = [t.hash for t in torrents if bool(getattr(t, field)) != on]
            if differ:
                await toggle(differ)

        return await run_on(self, hashes, action)

    async def set_speed_limits_mode(self, *, alternative: bool) -> None:
        """Choose the alternative or the normal speed limits (read and toggled up to 4.4).

        Args:
            alternative: Whether the alternative limits are in force.
        """
        if await self._has("4.5.0"):
            await self.transfer.set_speed_limits_mode(int(alternative))
        elif (int(await self.transfer.speed_limits_mode()) != 0) != alternative:
            await self.transfer.toggle_speed_limits_mode()

    async def edit_tracker(
        self, hash: str, url: str, *, new_url: str | None = None, tier: int | None = None
    ) -> None:
        """Change the URL or tier of a tracker.

        Args:
            hash: Torrent ID.
            url: The tracker's present URL.
            new_url: Its new URL.
            tier: Its new tier, 0 to 255. (Since server 5.2.0.)

        Raises:
            InvalidArgument: Neither a new URL nor a tier is given.
            NotFound: The server has no such torrent.
            Conflict: The torrent has no such tracker, or has the new one already.
            UnsupportedByServer: A tier is given and the release cannot change it.
        """
        if new_url is None and tier is None:
            raise InvalidArgument("new_url", "give a new URL, a tier, or both")
        if await self._has("5.2.0"):
            await self.torrents.edit_tracker(hash, url=url, new_url=new_url, tier=tier)
            return
        if tier is not None or new_url is None:
            has = str(await self.server_version())
            raise UnsupportedByServer("edit_tracker(tier=…)", "5.2.0 or later", has)
        await self.torrents.edit_tracker(hash, orig_url=url, new_url=new_url)

    async def remove_trackers(self, hash: str, urls: str | Iterable[str]) -> None:
        """Remove trackers of a torrent.

        Since 5.1 the server percent-decodes the URLs once more, and then does not find those with
        a `%` in them, without a word; here they are encoded for it.

        Args:
            hash: Torrent ID.
            urls: Announce URLs.

        Raises:
            InvalidArgument: The list is empty.
            NotFound: The server has no such torrent (up to 5.1).
        """
        listed = [urls] if isinstance(urls, str) else list(urls)
        if await self._has("5.1.0"):
            listed = [escaped(url, "|") for url in listed]
        await self.torrents.remove_trackers(hash, listed)

    async def rename_file(self, hash: str, old_path: str, new_path: str) -> None:
        """Rename a file of a torrent.

        Args:
            hash: Torrent ID.
            old_path: Its path inside the torrent, with `/`.
            new_path: Its new path. Up to 4.3.2 only the last part may change.

        Raises:
            NotFound: The server has no such torrent, or the torrent no such file.
            Conflict: The path is taken or not valid.
        """
        if await self._has("4.3.3"):
            await self.torrents.rename_file(hash, old_path=old_path, new_path=new_path)
            return
        old_folder, _, _ = old_path.rpartition("/")
        new_folder, _, name = new_path.rpartition("/")
        if old_folder != new_folder:
            raise InvalidArgument("new_path", "this server's release can only rename in place")
        for index, file in enumerate(await self.torrents.files(hash)):
            if file.name == old_path:
                await self.torrents.rename_file(hash, id=index, name=name)
                return
        raise NotFound(404, "", "torrents_rename_file", f"the torrent has no file {old_path!r}")
