"""What a test does to the daemon from outside: downloads, metadata, faults, drift."""

from __future__ import annotations

from ..torrents import read
from . import activity
from .daemon import Daemon
from .failures import Code, Failure
from .faults import TransmissionFaults
from .fields import FIELDS
from .torrent import Torrent
from .torrent_add import Source, add_source, source_of_magnet, source_of_metainfo

__all__ = ["Control", "Ref"]

Ref = int | str | Torrent
"""A torrent: its id, its info-hash, or what `add_torrent` returned."""


class Control:
    """The part of the fake that plays the swarm, the disk and the passing of time."""

    _daemon: Daemon
    _envelope_faults: TransmissionFaults

    # -- torrents --------------------------------------------------------------------------

    def add_torrent(
        self,
        source: bytes | str,
        *,
        paused: bool = False,
        progress: float = 0.0,
        download_dir: str | None = None,
        labels: tuple[str, ...] = (),
    ) -> Torrent:
        """Put a torrent into the daemon without a call.

        Args:
            source: The bytes of a .torrent file, a magnet link, or an info-hash.
            paused: Leave it stopped; else it runs at once, past the queue.
            progress: How much of it is there already, 0..1.
            download_dir: Its folder; that of the session without one.
            labels: Its labels.

        Raises:
            ValueError: `source` is none of these, or the torrent is there already.
        """
        with self._daemon.lock:
            self._daemon.update()
            found = _source(source)
            if self._daemon.by_hash(found.info_hash) is not None:
                raise ValueError(f"the daemon has the torrent {found.info_hash} already")
            folder = download_dir or str(self._daemon.settings["download_dir"])
            torrent = add_source(self._daemon, found, folder)
            torrent.labels = list(labels)
            torrent.content.fill(progress)
            if not paused:
                activity.start(self._daemon, torrent, now=True)
            self._daemon.update()
            return torrent

    def torrent(self, ref: Ref) -> Torrent:
        """A torrent with the state it has now.

        Raises:
            KeyError: the daemon has no such torrent.
        """
        with self._daemon.lock:
            self._daemon.update()
            if isinstance(ref, Torrent):
                return ref
            if isinstance(ref, int):
                found = self._daemon.torrents.get(ref)
            else:
                found = self._daemon.by_hash(ref)
            if found is None:
                raise KeyError(ref)
            return found

    @property
    def torrents(self) -> list[Torrent]:
        """All torrents with the state they have now, in queue order."""
        with self._daemon.lock:
            self._daemon.update()
            return self._daemon.by_queue()

    def progress(self, ref: Ref, fraction: float) -> None:
        """Let a fraction (0..1) of the wanted data of a torrent be there."""
        with self._daemon.lock:
            activity.set_progress(self._daemon, self.torrent(ref), fraction)

    def finish(self, ref: Ref) -> None:
        """Let a download be complete; a running torrent seeds from now on."""
        self.progress(ref, 1.0)

    def upload(self, ref: Ref, size: int) -> None:
        """Let a torrent send `size` bytes to other peers."""
        with self._daemon.lock:
            activity.upload(self._daemon, self.torrent(ref), size)

    def reach_seed_limit(self, ref: Ref) -> None:
        """Stop a seeding torrent as its ratio or idle limit does: `is_finished` becomes true."""
        with self._daemon.lock:
            torrent = self.torrent(ref)
            torrent.running = torrent.queued = False
            torrent.is_finished = True
            self._daemon.touch(torrent)

    def metadata_arrives(self, ref: Ref, torrent_file: bytes) -> None:
        """Give a magnet link its metadata.

        Raises:
            ValueError: the file belongs to another info-hash.
        """
        with self._daemon.lock:
            torrent = self.torrent(ref)
            meta = read(torrent_file)
            if meta.infohash_v1 != torrent.hash:
                raise ValueError(f"the file is of {meta.infohash_v1}, not of {torrent.hash}")
            self._daemon.give_metadata(torrent, meta)

    def set_error(self, ref: Ref, text: str, kind: int = 3) -> None:
        """Give a torrent an error: 1 tracker warning, 2 tracker error, 3 local (stops it)."""
        with self._daemon.lock:
            torrent = self.torrent(ref)
            torrent.error, torrent.error_string = kind, text
            if kind == 3:
                torrent.running = torrent.queued = False
            self._daemon.touch(torrent)

    def set_field(self, ref: Ref, name: str, value: object) -> None:
        """Fix a field of torrent_get, by its JSON-RPC name, such as `rate_download`.

        Raises:
            ValueError: there is no such field.
        """
        if name not in FIELDS:
            raise ValueError(f"torrent_get has no field {name!r}")
        with self._daemon.lock:
            torrent = self.torrent(ref)
            torrent.overrides[name] = value
            self._daemon.touch(torrent)

    # -- the daemon ------------------------------------------------------------------------

    @property
    def session_id(self) -> str:
        """The session id that requests must carry now."""
        with self._daemon.lock:
            return self._daemon.session_id

    def renew_session_id(self) -> str:
        """Make the known session id worthless, as happens every hour; returns the new one."""
        with self._daemon.lock:
            return self._daemon.renew_session_id()

    def restart(self) -> None:
        """Restart the daemon in place: torrents stay, integer ids and the session id change."""
        self._daemon.restart()

    def setting(self, name: str) -> object:
        """A session property by its JSON-RPC name."""
        with self._daemon.lock:
            return self._daemon.settings[name]

    def configure(self, **settings: object) -> None:
        """Set session properties by their JSON-RPC names, as settings.json does.

        Raises:
            ValueError: the release has no such property.
        """
        with self._daemon.lock:
            for name, value in settings.items():
                if name not in self._daemon.settings:
                    raise ValueError(f"{self._daemon.profile.version} has no property {name!r}")
                self._daemon.settings[name] = value

    # -- drift and refusals ----------------------------------------------------------------

    def refuse_next(
        self, method: str, text: str, *, code: int = Code.SYSTEM_ERROR, times: int = 1
    ) -> None:
        """Let the next calls of a method fail in the envelope, without running them."""
        with self._daemon.lock:
            self._envelope_faults.refuse_next(method, Failure(code, text), times)


def _source(source: bytes | str) -> Source:
    if isinstance(source, bytes):
        return source_of_metainfo(source)
    link = source if source.startswith("magnet:") else f"magnet:?xt=urn:btih:{source}"
    found = source_of_magnet(link)
    if found is None:
        raise ValueError(f"neither a magnet link nor an info-hash: {source!r}")
    return found
