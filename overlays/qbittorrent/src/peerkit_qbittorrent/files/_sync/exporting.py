# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/files/_async/exporting.py. Do not edit.
"""Writing the .torrent files of many torrents."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from peerkit_core.bittorrent.errors import TorrentNotFound
from peerkit_core.bittorrent.file_names import FileNames, refuse_equal
from peerkit_core.bittorrent.refs import Hashes, read_hashes
from peerkit_core.call.reading import whole
from peerkit_core.codec.values import ALL, All
from peerkit_core.concurrency._sync.primitives import Lock, map_concurrently
from peerkit_core.errors import PeerkitError

from ..._generated.client import Client
from ..exports import ExportReport, checked_folder, made_folder
from .downloading import need

if TYPE_CHECKING:
    import os


__all__ = ["export_all"]


def export_all(
    client: Client,
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
    need(client, "torrents_export", "4.5.0")
    torrents = client.torrents.info(hashes=wanted)
    called = {t.hash: template.of(t.name, t.hash) for t in torrents}
    refuse_equal(called, {t.hash: t.name for t in torrents})
    files = {hash: folder / file for hash, file in called.items()}
    made_folder(folder)
    written: dict[str, Path] = {}
    errors: dict[str, PeerkitError] = {
        hash: TorrentNotFound(hash) for hash in wanted or () if hash not in files
    }
    through, turns = count(1), Lock()

    def one(hash: str) -> None:
        try:
            client.torrents.export_to(files[hash], hash)
        except PeerkitError as error:
            errors[hash] = error
        else:
            written[hash] = files[hash]
        if on_progress is not None:
            with turns:
                on_progress(next(through), len(files))

    map_concurrently(one, files, limit=concurrency)
    # Calls end in any order; the outcome has the order of the server's list.
    ok = tuple(hash for hash in files if hash in written)
    return ExportReport(ok, errors, {hash: written[hash] for hash in ok})
