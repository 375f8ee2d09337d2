"""What a test does to the daemon from outside."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Any, Final

from .._metainfo import Metainfo
from ..base.bittorrent import TorrentFake
from ..base.torrent import NewTorrent, Ref, State, made_up
from . import activity
from .daemon import Daemon
from .failures import Code, Failure
from .faults import LoggedRequest, TransmissionFaults, method_name
from .fields import FIELDS
from .methods_list import METHODS
from .torrent import Status, Torrent
from .torrent_add import Source, add_source, source_of_magnet, source_of_metainfo
from .world import World

__all__ = ["Control"]

_LOCAL_ERROR: Final = 3


class Control(TorrentFake[LoggedRequest, Torrent]):
    """The part of the fake that plays the swarm, the disk and the passing of time."""

    _daemon: Daemon
    _envelope_faults: TransmissionFaults

    # -- the daemon ------------------------------------------------------------------------

    @property
    def world(self) -> World:
        """The surroundings: URLs, files, port check, blocklist, disk."""
        return self._daemon.world

    @property
    def session_id(self) -> str:
        """The session id that requests must carry now."""
        with self._lock:
            return self._daemon.session_id

    def expire_sessions(self) -> None:
        """Make the known session id worthless, as happens every hour: calls get 409 once."""
        with self._lock:
            self._daemon.renew_session_id()

    def restart(self) -> None:
        """Restart the daemon in place: torrents stay, integer ids and the session id change."""
        self._daemon.restart()

    def tracker_error(self, torrent: Ref, message: str, *, warning: bool = False) -> None:
        """Let a torrent have an error or a warning of its tracker, which does not stop it.

        Raises:
            KeyError: No torrent has this hash.
        """
        with self._lock:
            found = self.torrent(torrent)
            found.error, found.error_string = 1 if warning else 2, message
            self._daemon.touch(found)

    def refuse_next(
        self, method: str, text: str, *, code: int = Code.SYSTEM_ERROR, times: int = 1
    ) -> None:
        """Let the next calls of a method fail in the envelope, without running them.

        Raises:
            ValueError: There is no such method.
        """
        with self._lock:
            self._envelope_faults.refuse_next(self._known(method), Failure(code, text), times)

    # -- what the base asks for ------------------------------------------------------------

    def _endpoints(self) -> Collection[str]:
        return METHODS

    def _endpoint_of(self, request: LoggedRequest) -> str:
        return request.method

    def _endpoint_named(self, name: str) -> str:
        return method_name(name)

    def _all(self) -> list[Torrent]:
        self._daemon.update()
        return self._daemon.by_queue()

    def _add(self, new: NewTorrent) -> Torrent:
        daemon = self._daemon
        with self._lock:
            daemon.update()
            source = _source(new)
            if daemon.by_hash(source.info_hash) is not None:
                raise ValueError("the torrent was added already")
            folder = new.save_path or str(daemon.settings["download_dir"])
            torrent = add_source(daemon, source, folder)
            torrent.labels = list(new.own.get("labels", ()))
            if new.progress:
                self._set_progress(torrent, new.progress, 1 << 20)
            if new.state == "error":
                self._fail(torrent, "No space left on device")
            else:
                self._set_state(torrent, new.state)
            daemon.update()
            return torrent

    def _remove(self, torrent: Torrent) -> None:
        self._daemon.remove(torrent, delete_data=True)

    def _set_progress(self, torrent: Torrent, progress: float, speed: int) -> None:
        torrent.download_rate = speed
        activity.set_progress(self._daemon, torrent, progress)

    def _set_state(self, torrent: Torrent, state: State) -> None:
        daemon = self._daemon
        torrent.held, torrent.check = False, None
        torrent.error, torrent.error_string = 0, ""
        if state in ("stopped", "error"):
            torrent.running = torrent.queued = False
        elif state == "queued":
            torrent.running = torrent.queued = torrent.held = True
        elif state == "checking":
            # For as long as the test likes.
            torrent.check, torrent.check_started = Status.CHECKING, daemon.now()
            torrent.check_ends = float("inf")
        else:
            activity.start(daemon, torrent, now=True)
        if state == "error":
            torrent.error, torrent.error_string = _LOCAL_ERROR, "No space left on device"
        daemon.touch(torrent)
        daemon.unqueue()

    def _fail(self, torrent: Torrent, message: str) -> None:
        self._set_state(torrent, "error")
        torrent.error_string = message

    def _learn(self, torrent: Torrent, meta: Metainfo | None) -> None:
        if meta is None:
            urls = [tracker.announce for tracker in torrent.trackers.trackers]
            meta = made_up(torrent.name, torrent.hash, "", urls)
        if meta.infohash_v1 != torrent.hash:
            raise ValueError(f"the file is of {meta.infohash_v1}, not of {torrent.hash}")
        self._daemon.give_metadata(torrent, meta)

    def _upload(self, torrent: Torrent, size: int) -> None:
        activity.upload(self._daemon, torrent, size)

    def _reach_seed_limit(self, torrent: Torrent) -> None:
        self._set_state(torrent, "stopped")
        torrent.is_finished = True

    def _fields(self) -> Collection[str]:
        level = self._daemon.profile.level
        return [name for name, since in FIELDS.items() if since <= level]

    def _fix(self, torrent: Torrent, field: str, value: object) -> None:
        torrent.overrides[field] = value
        self._daemon.touch(torrent)

    def _auto_progress(self, rate: int) -> None:
        self._daemon.update()
        download = partial(activity.download, self._daemon, rate)
        self._daemon.on_time_passed = download if rate else None

    def _settings(self) -> dict[str, Any]:
        return self._daemon.settings


def _source(new: NewTorrent) -> Source:
    if new.torrent is not None:
        return source_of_metainfo(new.torrent)
    link = new.magnet
    found = source_of_magnet(link if link.startswith("magnet:") else f"magnet:?xt=urn:btih:{link}")
    if found is None:
        raise ValueError(f"{link!r} is neither a magnet link nor an info-hash")
    return found
