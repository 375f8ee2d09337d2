"""The fake qBittorrent: start it, steer it from a test, look at what it was asked."""

from __future__ import annotations

import os

from ..base.address import Address
from ..base.clock import Clock
from ..base.fake import Fake, Running
from ..base.faults import Faults
from ..base.http_server import ASGIApp, RunningServer
from .application import Application
from .control import Control
from .core import Core
from .messages import RecordedRequest
from .profiles import NEWEST, Profile

__all__ = ["FakeQBittorrent"]


class FakeQBittorrent(Control, Fake[RecordedRequest]):
    """A stateful qBittorrent Web API on a real socket, without any BitTorrent traffic.

    Nothing happens by itself: downloads progress, metadata arrives and sessions expire
    when the test says so, or when its clock passes the moment.

    Args:
        version: The release to imitate, see `peerkit_sandbox.qbittorrent.MEASURED`.
        username, password: The credentials that `auth/login` accepts.
        api_key: A key for `Authorization: Bearer` (5.2 and later), `qbt_` + 28 characters.
        bypass: Let everybody in, as `bypass_local_auth` does for local clients.
        clock: The clock to live by; by default one that runs with real time.
        save_path: The default save path. Nothing is ever written there.
        host, port: Where to listen; port 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with the certificate of `ca_file`.

    Example:
        >>> with FakeQBittorrent(version="5.1.0") as fake:      # doctest: +SKIP
        ...     hash = fake.add_torrent(name="film", size=1_000_000)
        ...     fake.progress(hash, 0.5)
    """

    def __init__(
        self,
        version: str = NEWEST,
        *,
        username: str = "admin",
        password: str = "adminadmin",
        api_key: str | None = None,
        bypass: bool = False,
        clock: Clock | None = None,
        save_path: str = "/downloads",
        host: str = "127.0.0.1",
        port: int = 0,
        uds: str | os.PathLike[str] | None = None,
        tls: bool = False,
    ) -> None:
        self.profile = Profile(version)
        clock = clock or Clock(real=True)
        core = Core(self.profile, clock, username, password, api_key, bypass)
        self._set_up(core, Address(host, port, uds, tls), Faults("/api/v2/"), save_path)

    def _set_up(self, core: Core, address: Address, faults: Faults, save_path: str) -> None:
        super().__init__(address, clock=core.clock, faults=faults, lock=core.lock)
        self.core = core
        self.username = core.username
        self.password = core.password
        core.prefs.put("save_path", save_path)
        core.prefs.put("temp_path", f"{save_path}/temp")

    def _listen(self, address: Address) -> Running:
        app = self._application()
        server = RunningServer(app, address)
        self.core.port = server.port
        self.core.prefs.put("web_ui_port", server.port)
        self.core.prefs.put("web_ui_address", address.host)
        return server

    def _application(self) -> ASGIApp:
        return Application(self.core, self._faults, self.requests)

    def _endpoint_of(self, request: RecordedRequest) -> str:
        return request.endpoint

    @property
    def version(self) -> str:
        """The release that is played."""
        return self.profile.app.removeprefix("v")

    # Sessions

    @property
    def logins(self) -> int:
        """How many logins succeeded."""
        return self.core.logins

    @property
    def failed_logins(self) -> int:
        """How many logins were refused, bans included."""
        return self.core.failed_logins

    def expire_sessions(self) -> None:
        """Forget all sessions: the next call of every client gets 403."""
        with self.core.lock:
            self.core.sessions.end_all()

    def ban(self, seconds: float = 3600) -> None:
        """Refuse logins for a while; sessions that exist go on working."""
        with self.core.lock:
            self.core.sessions.ban(self.clock.now() + seconds)

    def unban(self) -> None:
        """Lift the ban."""
        with self.core.lock:
            self.core.sessions.unban()
