# Written by scripts/codegen from overlays/qbittorrent/src/peerkit_qbittorrent/_async/exporting.py. Do not edit.
"""Taking things out of the server: .torrent files, files of torrents, metadata."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from peerkit_core._sync.primitives import map_concurrently
from peerkit_core._sync.waiting import Clock, poll_until
from peerkit_core.errors import Conflict, InvalidArgument, PeerkitError, UnsupportedByServer

from .._generated.client import Client
from .._generated.models import MetadataInfo
from ..exports import ExportReport, file_name

if TYPE_CHECKING:
    import os

    from .. import models as m

__all__ = ["Exporting"]


class Exporting(Client):
    """Exporting."""

    def export_all(
        self,
        dest: str | os.PathLike[str],
        *,
        hashes: Iterable[str] | None = None,
        name: str = "{name} [{hash8}].torrent",
        concurrency: int = 4,
    ) -> ExportReport:
        """Write the .torrent files of many torrents into a folder.

        Args:
            dest: The folder; made if it does not exist.
            hashes: Torrent IDs; None for every torrent.
            name: File name: `{name}`, `{hash}` and `{hash8}` are replaced. Characters that a file
                system refuses become `_`.
            concurrency: Calls at the same time.

        Returns:
            Which files were written, and what could not be.

        Raises:
            InvalidArgument: The name has another placeholder, or gives two torrents one file.
            UnsupportedByServer: The release is older than 4.5.0.
        """
        folder = Path(dest)
        wanted = None if hashes is None else list(hashes)
        if wanted is not None and not wanted:
            raise InvalidArgument("hashes", "the list is empty; None means every torrent")
        torrents = self.torrents.info(hashes=wanted)
        files = {t.hash: folder / file_name(name, t.name, t.hash) for t in torrents}
        if len(set(files.values())) < len(files):
            raise InvalidArgument("name", "gives two torrents the same file; use {hash}")
        if not self.supports("torrents_export"):
            has = str(self.server_version())
            raise UnsupportedByServer("torrents_export", "4.5.0 or later", has)
        folder.mkdir(parents=True, exist_ok=True)
        written: dict[str, Path] = {}
        bare: list[str] = []
        errors: dict[str, PeerkitError] = {}

        def one(hash: str) -> None:
            try:
                self.torrents.export_to(files[hash], hash)
            except Conflict:
                bare.append(hash)
            except PeerkitError as error:
                errors[hash] = error
            else:
                written[hash] = files[hash]

        map_concurrently(one, files, limit=concurrency)
        return ExportReport(written, tuple(bare), errors)

    def fetch_metadata(
        self,
        source: str,
        *,
        timeout: float = 120.0,
        clock: Clock | None = None,
    ) -> m.MetadataInfo:
        """The metadata of a magnet link, info-hash or URL, without adding the torrent.

        Args:
            source: What the metadata is of.
            timeout: Seconds to wait for it.
            clock: For tests.

        Raises:
            BadRequest: The server cannot read the source.
            WaitTimeout: No peer gave the metadata in time.
            UnsupportedByServer: The release is older than 5.2.0.
        """

        def look() -> Any:
            return self.torrents.fetch_metadata(source)

        found = poll_until(
            look,
            lambda seen: isinstance(seen, MetadataInfo) and bool(seen.info),
            timeout=timeout,
            interval=0.5,
            clock=clock,
            describe="metadata",
        )
        assert isinstance(found, MetadataInfo)
        return found
