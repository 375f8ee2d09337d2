"""The fake qBittorrent: start it, steer it from a test, look at what it was asked."""

from __future__ import annotations

import os
from collections.abc import Collection
from typing import TYPE_CHECKING, Unpack

from ..base.clock import Clock
from ..base.http_server import ASGIApp
from ..base.torrent import read_options
from ..base.wheels import needed
from . import handlers
from .application import Application
from .core import Core
from .fields import field_names
from .options import TAGS, QBittorrentTorrentOptions
from .profiles import NEWEST, Profile
from .routes import every_endpoint
from .server import PASSWORD, USERNAME
from .services import Services
from .torrent import Torrent

if TYPE_CHECKING:
    from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent

    from .client_options import AsyncQBittorrentOptions, QBittorrentOptions

__all__ = ["FakeQBittorrent"]


class FakeQBittorrent(Services):
    """A stateful qBittorrent Web API on a real socket, without any BitTorrent traffic.

    Nothing happens by itself: downloads progress, metadata arrives and sessions expire
    when the test says so, or when its clock passes the moment.

    Args:
        version: The release to play, see `peerkit_sandbox.qbittorrent.MEASURED`.
        username, password: The credentials that `auth/login` takes; an empty user lets everybody
            in, as the server does with local clients if it is told to.
        clock: The clock to live by; by default one that runs with real time.
        host, port: Where to listen; port 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with a certificate of `ca_file`.
        save_path: The default save path. Nothing is ever written there.
        api_key: A key for `Authorization: Bearer` (5.2 and later), `qbt_` + 28 characters.

    Raises:
        ValueError: It cannot play that release, or the address cannot be used.

    Example:
        >>> with FakeQBittorrent("5.1.0") as fake, fake.client() as qb:      # doctest: +SKIP
        ...     film = fake.add_torrent(name="film", size=1_000_000, progress=0.5)
        ...     assert qb.torrents.info()[0].hash == film.hash
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
        api_key: str | None = None,
    ) -> None:
        core = Core(
            Profile(version), clock or Clock(real=True), username or USERNAME, password, api_key
        )
        super().__init__(core, username, save_path, host=host, port=port, uds=uds, tls=tls)

    def add_torrent(
        self, source: bytes | str | None = None, **options: Unpack[QBittorrentTorrentOptions]
    ) -> Torrent:
        """Add a torrent without a call; returns its state, which is live.

        Args:
            source: The bytes of a .torrent file, a magnet link or an info-hash. By default a torrent
                is made up.
            options: `name`, `size`, `files`, `trackers` and `private` make one up; `progress`,
                `state`, `save_path`, `category` and `tags` say how it is there. See
                `QBittorrentTorrentOptions`.

        Raises:
            TypeError: An option does not exist (the message has the nearest) or is of another type.
            ValueError: A value cannot be used, two exclude each other, `source` cannot be read, or
                the torrent is there already. Nothing is changed.
        """
        return self._add(read_options(source, options, TAGS))

    def client(self, **options: Unpack[QBittorrentOptions]) -> QBittorrent:
        """A client for this fake, with its address and credentials; close it after use.

        Args:
            options: Those of `QBittorrent`; they win over what the fake gives.

        Raises:
            ImportError: `peerkit-qbittorrent` is not installed.
        """
        with needed("peerkit-qbittorrent"):
            from peerkit_qbittorrent import QBittorrent
        return QBittorrent(self.url, **self._client_options(options, "api_key"))

    def async_client(self, **options: Unpack[AsyncQBittorrentOptions]) -> AsyncQBittorrent:
        """The same, async.

        Args:
            options: Those of `AsyncQBittorrent`; they win over what the fake gives.

        Raises:
            ImportError: `peerkit-qbittorrent` is not installed.
        """
        with needed("peerkit-qbittorrent"):
            from peerkit_qbittorrent import AsyncQBittorrent
        return AsyncQBittorrent(self.url, **self._client_options(options, "api_key"))

    def _application(self) -> ASGIApp:
        return Application(self.core, self._faults, self.requests)

    def _endpoints(self) -> Collection[str]:
        handlers.load()
        return every_endpoint()

    def _fields(self) -> Collection[str]:
        return field_names(self.profile)
