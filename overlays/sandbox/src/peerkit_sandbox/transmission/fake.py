"""A Transmission daemon that is not one: the class that tests use."""

from __future__ import annotations

import os
import threading
from collections.abc import Collection
from typing import TYPE_CHECKING, Unpack

from ..base.clock import Clock
from ..base.http_server import ASGIApp
from ..base.torrent import read_options
from ..base.wheels import needed
from .app import App
from .control import Control
from .daemon import Daemon
from .faults import LoggedExchange, TransmissionFaults
from .http import Access
from .options import LABELS, TransmissionTorrentOptions
from .profiles import NEWEST, profile_for
from .torrent import Torrent

if TYPE_CHECKING:
    from peerkit_transmission import AsyncTransmission, Transmission

    from .client_options import AsyncTransmissionOptions, TransmissionOptions

__all__ = ["FakeTransmission"]


class FakeTransmission(Control):
    """A stateful fake of transmission-daemon on a real socket, without any BitTorrent traffic.

    Args:
        version: The release to play: `3.00`, `4.1.0-beta.2` or `4.1.4`.
        username, password: Turn Basic auth on; by default everybody is let in.
        clock: The clock to live by; by default one that runs with real time.
        host, port: Where to listen; port 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with a certificate of `ca_file`.
        save_path: The default download folder. Nothing is ever written there.
        allowed_hosts: Host names to accept besides addresses and localhost.
        allowed_addresses: Client addresses to accept; every one without it.
        prefix: What the paths begin with, as `rpc-url` says.
        config_dir: The state folder that is shown; nothing is written.
        effect_delay: Seconds of the clock until a stop, check or move shows.
        hang_seconds: Real seconds until a request that the release never answers is cut.

    Raises:
        ValueError: It cannot play that release, or the address cannot be used.

    Example:
        >>> with FakeTransmission("4.1.4") as fake, fake.client() as tr:    # doctest: +SKIP
        ...     film = fake.add_torrent(name="film", size=1_000_000, progress=0.5)
        ...     assert tr.torrents.list()[0].hash_string == film.hash
    """

    def __init__(
        self,
        version: str = NEWEST,
        *,
        username: str = "",
        password: str = "",
        clock: Clock | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        uds: str | os.PathLike[str] | None = None,
        tls: bool = False,
        save_path: str = "/downloads",
        allowed_hosts: Collection[str] = (),
        allowed_addresses: Collection[str] | None = None,
        prefix: str = "/transmission/",
        config_dir: str = "/config",
        effect_delay: float = 0.3,
        hang_seconds: float = 5.0,
    ) -> None:
        self._daemon = daemon = Daemon(
            profile_for(version),
            clock or Clock(real=True),
            config_dir=config_dir,
            effect_delay=effect_delay,
        )
        self._envelope_faults = faults = TransmissionFaults()
        super().__init__(
            daemon.profile.version,
            username=username,
            password=password,
            clock=daemon.clock,
            host=host,
            port=port,
            uds=uds,
            tls=tls,
            faults=faults,
            lock=daemon.lock,
        )
        daemon.settings["download_dir"] = save_path
        addresses = None if allowed_addresses is None else frozenset(allowed_addresses)
        self._access = Access(username, password, tuple(allowed_hosts), addresses, prefix)
        self._hang_seconds = hang_seconds
        self.exchanges: list[LoggedExchange] = []
        """Every HTTP request with its status, refused ones too; clear it at will."""

    def add_torrent(
        self, source: bytes | str | None = None, **options: Unpack[TransmissionTorrentOptions]
    ) -> Torrent:
        """Add a torrent without a call; returns its state, which is live.

        Args:
            source: The bytes of a .torrent file, a magnet link or an info-hash. By default a torrent
                is made up.
            options: `name`, `size`, `files`, `trackers` and `private` make one up; `progress`,
                `state`, `save_path` and `labels` say how it is there. See
                `TransmissionTorrentOptions`.

        Raises:
            TypeError: An option does not exist (the message has the nearest) or is of another type.
            ValueError: A value cannot be used, two exclude each other, `source` cannot be read, or
                the torrent is there already. Nothing is changed.
        """
        return self._add(read_options(source, options, LABELS))

    def client(self, **options: Unpack[TransmissionOptions]) -> Transmission:
        """A client for this fake, with its address and credentials; close it after use.

        Args:
            options: Those of `Transmission`; they win over what the fake gives.

        Raises:
            ImportError: `peerkit-transmission` is not installed.
        """
        with needed("peerkit-transmission"):
            from peerkit_transmission import Transmission
        return Transmission(self._client_url, **self._client_options(options))

    def async_client(self, **options: Unpack[AsyncTransmissionOptions]) -> AsyncTransmission:
        """The same, async.

        Args:
            options: Those of `AsyncTransmission`; they win over what the fake gives.

        Raises:
            ImportError: `peerkit-transmission` is not installed.
        """
        with needed("peerkit-transmission"):
            from peerkit_transmission import AsyncTransmission
        return AsyncTransmission(self._client_url, **self._client_options(options))

    @property
    def rpc_url(self) -> str:
        """The address that calls go to."""
        return f"{self.url}{self._access.prefix}rpc"

    @property
    def _client_url(self) -> str:
        # A client knows the usual path by itself.
        return self.url if self._access.prefix == "/transmission/" else self.rpc_url

    def _application(self) -> ASGIApp:
        return App(
            self._daemon,
            self._access,
            self._envelope_faults,
            self.requests,
            self.exchanges,
            hang_seconds=self._hang_seconds,
            on_close=self._close,
        )

    def _close(self) -> None:
        # From within the server's own thread, which `stop` waits for.
        threading.Thread(target=self.stop, name="peerkit-sandbox:close", daemon=True).start()
