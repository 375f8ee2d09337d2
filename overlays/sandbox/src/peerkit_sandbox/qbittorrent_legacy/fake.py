"""The fake legacy qBittorrent: start it, steer it from a test, look at what it was asked."""

from __future__ import annotations

import os

from ..base.address import Address
from ..base.clock import Clock
from ..base.faults import Faults
from ..base.http_server import ASGIApp
from ..qbittorrent.fake import FakeQBittorrent
from ..qbittorrent.messages import RecordedRequest
from .application import LegacyApplication
from .core import LegacyCore
from .profiles import NEWEST, LegacyProfile

__all__ = ["FakeQBittorrentLegacy"]


class FakeQBittorrentLegacy(FakeQBittorrent):
    """A stateful qBittorrent before 4.1 on a real socket, without any BitTorrent traffic.

    It is steered like `FakeQBittorrent`; paths are written as `command/pause`, and options of
    `add_torrent` are those of the release's upload, as text. RSS, search and API keys do not exist
    here. `ban()` refuses everything, as these servers do.

    Args:
        version: The release to imitate, see `peerkit_sandbox.qbittorrent_legacy.PROFILES`.
        username, password: The credentials that `/login` accepts.
        bypass: Let everybody in, as `bypass_local_auth` does for local clients.
        clock: The clock to live by; by default one that runs with real time.
        save_path: The default save path. Nothing is ever written there.
        host, port: Where to listen; port 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with the certificate of `ca_file`.

    Example:
        >>> with FakeQBittorrentLegacy(version="3.3.13") as fake:      # doctest: +SKIP
        ...     hash = fake.add_torrent(name="film", size=1_000_000)
        ...     fake.progress(hash, 0.5)
    """

    def __init__(
        self,
        version: str = NEWEST,
        *,
        username: str = "admin",
        password: str = "adminadmin",
        bypass: bool = False,
        clock: Clock | None = None,
        save_path: str = "/downloads",
        host: str = "127.0.0.1",
        port: int = 0,
        uds: str | os.PathLike[str] | None = None,
        tls: bool = False,
    ) -> None:
        self.profile = LegacyProfile(version)
        clock = clock or Clock(real=True)
        core = LegacyCore(self.profile, clock, username, password, None, bypass)
        self._set_up(core, Address(host, port, uds, tls), Faults("/"), save_path)
        self._app = LegacyApplication(core, self._faults, self.requests)

    def _application(self) -> ASGIApp:
        return self._app

    def _endpoint_of(self, request: RecordedRequest) -> str:
        return request.path.lstrip("/")
