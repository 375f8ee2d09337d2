"""Taking things out of the server: .torrent files, files of torrents, metadata."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from peerkit_core.codec.values import All
from peerkit_core.concurrency._async.primitives import map_concurrently
from peerkit_core.errors import (
    Conflict,
    DecodeError,
    InvalidArgument,
    NotFound,
    PeerkitError,
    UnsupportedByServer,
)

from .._generated.client import AsyncClient
from ..exports import ExportReport, file_name, part_of
from .bulk import Hashes, distinct

if TYPE_CHECKING:
    import os


__all__ = ["AsyncExporting"]

_WINDOW = 16 * 2**20
"""Bytes of a file that are asked for at once: what is in memory, and what a lost connection costs."""


class AsyncExporting(AsyncClient):
    """Exporting."""

    async def export_all(
        self,
        dest: str | os.PathLike[str],
        *,
        hashes: Hashes | None = None,
        name: str = "{name} [{hash8}].torrent",
        concurrency: int = 4,
    ) -> ExportReport:
        """Write the .torrent files of many torrents into a folder.

        Args:
            dest: The folder; made if it does not exist.
            hashes: Torrent IDs; `ALL` or None for every torrent.
            name: File name: `{name}`, `{hash}` and `{hash8}` are replaced. Characters that a file
                system refuses become `_`.
            concurrency: Calls at the same time.

        Returns:
            Which files were written, and what could not be; an unknown ID is among its errors.

        Raises:
            InvalidArgument: The name has another placeholder, or gives two torrents one file.
            UnsupportedByServer: The release is older than 4.5.0.
        """
        folder = Path(dest)
        wanted = None if hashes is None or isinstance(hashes, All) else distinct(hashes)
        await self._need("torrents_export", "4.5.0")
        torrents = await self.torrents.info(hashes=wanted)
        files = {t.hash: folder / file_name(name, t.name, t.hash) for t in torrents}
        if len(set(files.values())) < len(files):
            raise InvalidArgument("name", "gives two torrents the same file; use {hash}")
        folder.mkdir(parents=True, exist_ok=True)
        written: dict[str, Path] = {}
        bare: list[str] = []
        errors: dict[str, PeerkitError] = {
            hash: NotFound(404, "", "torrents_export", f"the server has no torrent {hash}")
            for hash in wanted or ()
            if hash not in files
        }

        async def one(hash: str) -> None:
            try:
                await self.torrents.export_to(files[hash], hash)
            except Conflict:
                bare.append(hash)
            except PeerkitError as error:
                errors[hash] = error
            else:
                written[hash] = files[hash]

        await map_concurrently(one, files, limit=concurrency)
        return ExportReport(written, tuple(bare), errors)

    async def download_file(
        self,
        hash: str,
        file: str | int,
        dest: str | os.PathLike[str],
        *,
        resume: bool = True,
        on_progress: Callable[[int, int], None] | None = None,
    ) -> int:
        """Download a complete file of a torrent to this machine. (Since server 5.3.0.)

        The file appears under its name when it is whole, and then replaces one of the same name.
        Until then what has come lies beside it; a call that ends early leaves it there, and the next
        one with the same arguments goes on behind it.

        Args:
            hash: Torrent ID.
            file: Index of the file, or its path inside the torrent.
            dest: Path of the new file; its folder must exist.
            resume: Whether to go on with an earlier call's bytes, and to leave them for a later
                one.
            on_progress: Called with the bytes that have come and the size.

        Returns:
            The size in bytes.

        Raises:
            InvalidArgument: `dest` is a folder, or its folder does not exist.
            NotFound: The server has no such torrent, or the torrent no such file.
            Conflict: The file is not complete.
            UnsupportedByServer: The release is older than 5.3.0.

        Example:
            ```python
            await qb.download_file(torrent.hash, 0, "film.mkv")
            ```
        """
        part = part_of(dest, f"{hash}/{file}")
        await self._need("torrents_download_file", "5.3.0")
        index, size = await self._file(hash, file)
        if not resume:
            part.unlink(missing_ok=True)
        done = part.stat().st_size if part.exists() else 0
        if done > size:
            done = 0
        try:
            # Blocking writes, as in the engine: they go to the page cache.
            with part.open("r+b" if done else "wb") as out:
                while done < size:
                    out.seek(done)
                    window = await self._window(hash, index, done, min(size - done, _WINDOW))
                    done += out.write(window)
                    if on_progress is not None:
                        on_progress(done, size)
                out.truncate(size)
            part.replace(dest)
        except BaseException:
            if not resume:
                part.unlink(missing_ok=True)
            raise
        return size

    async def _file(self, hash: str, file: str | int) -> tuple[int, int]:
        """Index and size of a file."""
        for position, found in enumerate(await self.torrents.files(hash)):
            if file in (position, found.name):
                if found.progress < 1:
                    problem = f"{found.name} is not complete"
                    raise Conflict(409, "", "torrents_download_file", problem)
                return position, found.size
        problem = f"the torrent has no file {file!r}"
        raise NotFound(404, "", "torrents_download_file", problem)

    async def _window(self, hash: str, index: int, start: int, length: int) -> bytes:
        # The end has to lie inside the file: 5.3.0 answers 416 to any other.
        asked = f"bytes={start}-{start + length - 1}"
        raw = await self.torrents.with_raw.download_file(hash, index, range=asked)
        content = raw.parse()
        if raw.status == 200 and start:
            # Somebody on the way does not know ranges, and everything came.
            content = content[start : start + length]
        if len(content) < length:
            found = f"expected {length} bytes, got {len(content)}"
            raise DecodeError("torrents_download_file", "$", found, b"")
        return content

    async def _need(self, operation: str, since: str) -> None:
        if not await self.supports(operation):
            has = str(await self.server_version())
            raise UnsupportedByServer(operation, f"{since} or later", has)
