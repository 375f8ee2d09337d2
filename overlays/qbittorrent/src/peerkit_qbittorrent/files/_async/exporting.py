"""Taking things out of the server: .torrent files, files of torrents, metadata."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.file_names import FileNames, refuse_equal
from peerkit_core.bittorrent.refs import Hashed, Hashes, read_hash, read_hashes
from peerkit_core.call.reading import flag, whole
from peerkit_core.codec.values import ALL, All
from peerkit_core.concurrency._async.primitives import AsyncLock, map_concurrently
from peerkit_core.engine.whole_file import writing
from peerkit_core.errors import (
    Conflict,
    DecodeError,
    NotFound,
    PeerkitError,
    UnsupportedByServer,
)
from peerkit_core.public import quoted

from ..._generated.client import AsyncClient
from ...torrents._async.selecting import of_torrent
from ..exports import ExportReport, checked_folder, made_folder, part_of

if TYPE_CHECKING:
    import os


__all__ = ["download", "export_all"]

_WINDOW = 16 * 2**20
"""Bytes of a file that are asked for at once: what is in memory, and what a lost connection costs."""


async def export_all(
    client: AsyncClient,
    dest: str | os.PathLike[str],
    *,
    hashes: Hashes = ALL,
    name: str = "{name} [{hash8}].torrent",
    concurrency: int = 4,
    on_progress: Callable[[int, int], object] | None = None,
) -> ExportReport:
    """Write the .torrent files of many torrents into a folder.

    A file appears when it is whole, and then replaces one of the same name.

    Args:
        dest: The folder; made if it does not exist.
        hashes: Torrents: hashes or objects that have one; by default every torrent.
        name: File name: `{name}`, `{hash}` and `{hash8}` are replaced. It is made such that every
            file system takes it: characters that one refuses become `_`, a long name is cut, and
            one that Windows keeps for a device (`nul.torrent`) gets a `_` in front.
        concurrency: Calls at the same time.
        on_progress: Called after each torrent, written or not, with how many are through and how
            many there are. An exception in it ends the export; what is written stays.

    Returns:
        Which files were written, and why others were not: unknown torrents have a
        `TorrentNotFound`, those without metadata a `Conflict`, those whose file the system here does
        not take a `FileNotWritten`.

    Raises:
        InvalidArgument: The name has another placeholder, or gives two torrents what is one file on
            some file system; or the folder cannot be made. Nothing was written.
        UnsupportedByServer: The release is older than 4.5.0.
    """
    folder, template = checked_folder(dest), FileNames(name)
    whole("concurrency", concurrency, least=1)
    asked = read_hashes(hashes)
    wanted = None if isinstance(asked, All) else asked
    await _need(client, "torrents_export", "4.5.0")
    torrents = await client.torrents.info(hashes=wanted)
    called = {t.hash: template.of(t.name, t.hash) for t in torrents}
    refuse_equal(called, {t.hash: t.name for t in torrents})
    files = {hash: folder / file for hash, file in called.items()}
    made_folder(folder)
    written: dict[str, Path] = {}
    errors: dict[str, PeerkitError] = {
        hash: TorrentNotFound(hash) for hash in wanted or () if hash not in files
    }
    through, turns = count(1), AsyncLock()

    async def one(hash: str) -> None:
        try:
            await client.torrents.export_to(files[hash], hash)
        except PeerkitError as error:
            errors[hash] = error
        else:
            written[hash] = files[hash]
        if on_progress is not None:
            async with turns:
                on_progress(next(through), len(files))

    await map_concurrently(one, files, limit=concurrency)
    # Calls end in any order; the outcome has the order of the server's list.
    ok = tuple(hash for hash in files if hash in written)
    return ExportReport(ok, errors, {hash: written[hash] for hash in ok})


async def download(
    client: AsyncClient,
    hash: str | Hashed,
    file: str | int,
    dest: str | os.PathLike[str],
    *,
    resume: bool = True,
    on_progress: Callable[[int, int], object] | None = None,
) -> int:
    """Download a complete file of a torrent to this machine. (Since server 5.3.0.)

    The file appears under its name when it is whole, and then replaces one of the same name.
    Until then what has come lies beside it; a call that ends early leaves it there, and the next
    one with the same arguments goes on behind it.

    Args:
        hash: The torrent: its hash, or an object that has one.
        file: Index of the file, or its path inside the torrent.
        dest: Path of the new file; its folder must exist.
        resume: Whether to go on with an earlier call's bytes, and to leave them for a later
            one.
        on_progress: Called with the bytes that have come and the size, after each piece (16 MiB or
            less). An exception in it ends the download, as a lost connection does.

    Returns:
        The size in bytes.

    Raises:
        InvalidArgument: `dest` is a folder, or its folder does not exist.
        TorrentNotFound: The server has no such torrent.
        NotFound: The torrent has no such file.
        Conflict: The file is not complete.
        FileNotWritten: The system here does not let it be written: no permission, a full disk.
        UnsupportedByServer: The release is older than 5.3.0.

    Example:
        ```python
        await qb.download(torrent.hash, 0, "film.mkv")
        ```
    """
    id = read_hash(hash)
    flag("resume", resume)
    part = part_of(dest, f"{id}/{file}")
    await _need(client, "torrents_download_file", "5.3.0")
    index, size = await _file(client, id, file)
    if not resume:
        with writing(dest):
            part.unlink(missing_ok=True)
    done = part.stat().st_size if part.exists() else 0
    if done > size:
        done = 0
    try:
        # Blocking writes, as in the engine: they go to the page cache.
        with writing(dest):
            out = part.open("r+b" if done else "wb")
        with closing(out):
            while done < size:
                window = await _window(client, id, index, done, min(size - done, _WINDOW))
                with writing(dest):
                    out.seek(done)
                    done += out.write(window)
                    out.flush()
                if on_progress is not None:
                    on_progress(done, size)
            with writing(dest):
                out.truncate(size)
                out.close()
        with writing(dest):
            part.replace(dest)
    except BaseException:
        if not resume:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        raise
    return size


async def _file(client: AsyncClient, hash: str, file: str | int) -> tuple[int, int]:
    """Index and size of a file."""
    files = await of_torrent(hash, lambda: client.torrents.files(hash))
    for position, found in enumerate(files):
        if file in (position, found.name):
            if found.progress < 1:
                problem = f"{found.name} is not complete"
                raise Conflict(409, "", "torrents_download_file", problem)
            return position, found.size
    problem = f"the torrent has no file {quoted(file)}"
    raise NotFound(404, "", "torrents_download_file", problem)


async def _window(client: AsyncClient, hash: str, index: int, start: int, length: int) -> bytes:
    # The end has to lie inside the file: 5.3.0 answers 416 to any other.
    asked = f"bytes={start}-{start + length - 1}"
    raw = await client.torrents.with_raw.download_file(hash, index, range=asked)
    content = raw.parse()
    if raw.status == 200 and start:
        # Somebody on the way does not know ranges, and everything came.
        content = content[start : start + length]
    if len(content) < length:
        found = f"expected {length} bytes, got {len(content)}"
        raise DecodeError("torrents_download_file", "$", found, b"")
    return content


async def _need(client: AsyncClient, operation: str, since: str) -> None:
    if not await client.supports(operation):
        has = str(await client.server_version())
        raise UnsupportedByServer(operation, f"{since} or later", has)
