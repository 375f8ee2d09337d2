# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/files/_async/downloading.py. Do not edit.
"""Downloading files of torrents."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from peerkit_core.bittorrent.refs import Hashed, read_hash
from peerkit_core.call.files import BEGINNING, refuse_no_file
from peerkit_core.call.ranges import range_length
from peerkit_core.call.reading import flag
from peerkit_core.call.request import Response
from peerkit_core.engine.part_file import PartFile
from peerkit_core.engine.whole_file import checked_dest
from peerkit_core.errors import (
    Conflict,
    ConnectionFailed,
    DecodeError,
    NotFound,
    UnsupportedByServer,
)
from peerkit_core.public import quoted

from ..._generated.client import Client
from ..._generated.operations import torrents as ops
from ...torrents._sync.selecting import of_torrent
from ..exports import part_of

if TYPE_CHECKING:
    import os

    from peerkit_core.transport._sync.sender import Stream

__all__ = ["download", "need"]

_WINDOW = 16 * 2**20
"""Bytes of a file that are asked for at once."""

_NAME = "torrents_download_file"


def download(
    client: Client,
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
        InvalidArgument: `dest` is a folder, its folder does not exist, or another download of the
            same file into it is under way.
        TorrentNotFound: The server has no such torrent.
        NotFound: The torrent has no such file.
        Conflict: The file is not complete.
        DecodeError: What came is not what was asked for: a proxy on the way changes it. Nothing of it
            is kept.
        FileNotWritten: The system here does not let it be written: no permission, a full disk.
        UnsupportedByServer: The release is older than 5.3.0.

    Example:
        ```python
        qb.download(torrent.hash, 0, "film.mkv")
        ```
    """
    id = read_hash(hash)
    flag("resume", resume)
    place = checked_dest(dest)
    part = part_of(dest, f"{id}/{file}")
    need(client, _NAME, "5.3.0")
    index, size = _file(client, id, file)
    with PartFile(part, place, resume=resume) as out:
        if out.done > size:
            out.back_to(0)
        while out.done < size:
            before = out.done
            try:
                _piece(client, id, index, out, size)
            except ConnectionFailed:
                # What has come is kept, so that a weak connection gets through as well.
                if out.done == before:
                    raise
            if on_progress is not None:
                on_progress(out.done, size)
        out.finish()
    return size


def _file(client: Client, hash: str, file: str | int) -> tuple[int, int]:
    """Index and size of a file."""
    files = of_torrent(hash, lambda: client.torrents.files(hash))
    for position, found in enumerate(files):
        if file in (position, found.name):
            if found.progress < 1:
                problem = f"{found.name} is not complete"
                raise Conflict(409, "", "torrents_download_file", problem)
            return position, found.size
    problem = f"the torrent has no file {quoted(file)}"
    raise NotFound(404, "", "torrents_download_file", problem)


def _piece(client: Client, hash: str, index: int, out: PartFile, size: int) -> None:
    """Add the next bytes; all the rest, where somebody on the way does not know ranges."""
    start = out.done
    # The end has to lie inside the file: 5.3.0 answers 416 to any other.
    end = min(start + _WINDOW, size) - 1
    request = ops.build_download_file(hash, index, range=f"bytes={start}-{end}")
    # What is packed has other offsets.
    request.headers = {**(request.headers or {}), "Accept-Encoding": "identity"}
    with client.engine.stream(ops.DOWNLOAD_FILE, request) as answer:
        head = Response(answer.status, b"", answer.headers)
        if answer.status == 206:
            length = range_length(_NAME, head, start, end, size)
            _take(answer, out, 0, length)
            return
        told = head.header("content-length")
        if told is not None and head.header("content-encoding") is None and told != str(size):
            raise DecodeError(_NAME, "$", f"{told} bytes came, the file has {size}")
        try:
            _take(answer, out, start, size)
        except ConnectionFailed:
            if told is None:
                out.back_to(start)
            raise
        except DecodeError:
            out.back_to(start)
            raise


def _take(answer: Stream, out: PartFile, skipped: int, length: int) -> None:
    """Write a body of `length` bytes but for its first ones; whole answers are looked at before."""
    came, beginning = 0, b""
    looking = answer.status != 206
    for chunk in answer.chunks:
        came += len(chunk)
        if came > length:
            raise DecodeError(_NAME, "$", f"more than {length} bytes came")
        if looking:
            beginning += chunk
            if len(beginning) < BEGINNING and came < length:
                continue
            refuse_no_file(_NAME, "", Response(answer.status, beginning, answer.headers))
            looking, chunk = False, beginning
        if skipped:
            skipped, chunk = max(0, skipped - len(chunk)), chunk[skipped:]
        out.write(chunk)
    if came < length:
        if looking:
            refuse_no_file(_NAME, "", Response(answer.status, beginning, answer.headers))
        raise DecodeError(_NAME, "$", f"{came} bytes came where {length} were to come")


def need(client: Client, operation: str, since: str) -> None:
    """Refuse what the release lacks, before anything is done here."""
    if not client.supports(operation):
        has = str(client.server_version())
        raise UnsupportedByServer(operation, f"{since} or later", has)
