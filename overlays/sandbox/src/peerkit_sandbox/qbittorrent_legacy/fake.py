"""The fake legacy qBittorrent: start it, steer it from a test, look at what it was asked."""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import TYPE_CHECKING, Unpack

from ..base.clock import Clock
from ..base.http_server import ASGIApp
from ..base.torrent import read_options
from ..base.wheels import needed
from ..qbittorrent.options import CATEGORY, CategoryOptions
from ..qbittorrent.server import PASSWORD, USERNAME, QBittorrentServer
from ..qbittorrent.torrent import Torrent
from .application import LegacyApplication, load
from .core import LegacyCore
from .profiles import NEWEST, LegacyProfile
from .routes import every_path

if TYPE_CHECKING:
    from peerkit_qbittorrent import AsyncQBittorrentLegacy, QBittorrentLegacy

    from ..qbittorrent.client_options import AsyncLegacyOptions, LegacyOptions

__all__ = ["FakeQBittorrentLegacy"]


class FakeQBittorrentLegacy(QBittorrentServer):
    """A stateful qBittorrent before 4.1 on a real socket, without any BitTorrent traffic.

    Endpoints are named as `command/pause`. `ban()` refuses everything, as these servers do.

    Args:
        version: The release to play, see `peerkit_sandbox.qbittorrent_legacy.PROFILES`.
        username, password: The credentials that `/login` takes; an empty user lets everybody in, as
            the server does with local clients if it is told to.
        clock: The clock to live by; by default one that runs with real time.
        host, port: Where to listen; port 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with a certificate of `ca_file`.
        save_path: The default save path. Nothing is ever written there.

    Raises:
        ValueError: It cannot play that release, or the address cannot be used.

    Example:
        >>> with FakeQBittorrentLegacy("3.3.13") as fake, fake.client() as qb:   # doctest: +SKIP
        ...     film = fake.add_torrent(name="film", size=1_000_000, progress=0.5)
        ...     assert qb.query.torrents()[0].hash == film.hash
    """

    def __init__(
        self,
        version: str = NEWEST,
        *,
        username: str = USERNAME,
        password: str = PASSWORD,
        clock: Clock | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        uds: str | os.PathLike[str] | None = None,
        tls: bool = False,
        save_path: str = "/downloads",
    ) -> None:
        core = LegacyCore(
            LegacyProfile(version), clock or Clock(real=True), username or USERNAME, password
        )
        super().__init__(core, username, save_path, host=host, port=port, uds=uds, tls=tls)
        self._legacy = core

    def add_torrent(
        self, source: bytes | str | None = None, **options: Unpack[CategoryOptions]
    ) -> Torrent:
        """Add a torrent without a call; returns its state, which is live.

        Args:
            source: The bytes of a .torrent file, a magnet link or an info-hash. By default a torrent
                is made up.
            options: `name`, `size`, `files`, `trackers` and `private` make one up; `progress`,
                `state`, `save_path` and `category` say how it is there. See `CategoryOptions`.

        Raises:
            TypeError: An option does not exist (the message has the nearest) or is of another type.
            ValueError: A value cannot be used, two exclude each other, `source` cannot be read, or
                the torrent is there already. Nothing is changed.
        """
        return self._add(read_options(source, options, CATEGORY))

    def client(self, **options: Unpack[LegacyOptions]) -> QBittorrentLegacy:
        """A client for this fake, with its address and credentials; close it after use.

        Args:
            options: Those of `QBittorrentLegacy`; they win over what the fake gives.

        Raises:
            ImportError: `peerkit-qbittorrent` is not installed.
        """
        with needed("peerkit-qbittorrent"):
            from peerkit_qbittorrent import QBittorrentLegacy
        return QBittorrentLegacy(self.url, **self._client_options(options))

    def async_client(self, **options: Unpack[AsyncLegacyOptions]) -> AsyncQBittorrentLegacy:
        """The same, async.

        Args:
            options: Those of `AsyncQBittorrentLegacy`; they win over what the fake gives.

        Raises:
            ImportError: `peerkit-qbittorrent` is not installed.
        """
        with needed("peerkit-qbittorrent"):
            from peerkit_qbittorrent import AsyncQBittorrentLegacy
        return AsyncQBittorrentLegacy(self.url, **self._client_options(options))

    def _application(self) -> ASGIApp:
        return LegacyApplication(self._legacy, self._faults, self.requests)

    def _endpoints(self) -> Collection[str]:
        load()
        return every_path()

    def _fields(self) -> Collection[str]:
        from .shapes import field_names

        return field_names(self._legacy)
