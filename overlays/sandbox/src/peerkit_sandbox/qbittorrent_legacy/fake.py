"""The fake legacy qBittorrent: start it, steer it from a test, look at what it was asked."""

from __future__ import annotations

from collections.abc import Sequence

from .._clock import Clock
from .._server import RunningServer, serve
from ..qbittorrent.fake import FakeQBittorrent
from ..qbittorrent.messages import RecordedRequest
from .application import LegacyApplication
from .core import LegacyCore
from .faults import LegacyFaults
from .profiles import NEWEST, LegacyProfile


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
    ) -> None:
        self.profile = LegacyProfile(version)
        self.clock = clock or Clock(real=True)
        self.username = username
        self.password = password
        self.requests: list[RecordedRequest] = []
        core = LegacyCore(self.profile, self.clock, username, password, None, bypass)
        core.prefs.put("save_path", save_path)
        core.prefs.put("temp_path", f"{save_path}/temp")
        self.core = core
        self._faults = LegacyFaults()
        self._application = LegacyApplication(core, self._faults, self.requests)
        self._address = (host, port)
        self._server: RunningServer | None = None

    def start(self) -> str:
        """Start listening; returns the base URL. Starting twice is harmless."""
        if self._server is None:
            host, port = self._address
            self._server = serve(self._application, host=host, port=port)
            self.core.port = self._server.port
            self.core.prefs.put("web_ui_port", self._server.port)
            self.core.prefs.put("web_ui_address", host)
        return self._server.url

    def requests_to(self, endpoint: str) -> Sequence[RecordedRequest]:
        """The requests to one path, such as `command/pause`, oldest first."""
        path = "/" + endpoint.lstrip("/")
        return [request for request in self.requests if request.path == path]
