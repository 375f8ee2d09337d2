"""The fake qBittorrent: start it, steer it from a test, look at what it was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self

from .._clock import Clock
from .._server import RunningServer, serve
from .application import Application
from .control import Control
from .core import Core
from .faults import Fault, Faults
from .messages import RecordedRequest
from .profiles import NEWEST, Profile


class FakeQBittorrent(Control):
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
    ) -> None:
        self.profile = Profile(version)
        self.clock = clock or Clock(real=True)
        self.username = username
        self.password = password
        self.requests: list[RecordedRequest] = []
        self.core = Core(self.profile, self.clock, username, password, api_key, bypass)
        self.core.prefs.put("save_path", save_path)
        self.core.prefs.put("temp_path", f"{save_path}/temp")
        self._faults = Faults()
        self._address = (host, port)
        self._server: RunningServer | None = None

    # Running

    def start(self) -> str:
        """Start listening; returns the base URL. Starting twice is harmless."""
        if self._server is None:
            host, port = self._address
            app = Application(self.core, self._faults, self.requests)
            self._server = serve(app, host=host, port=port)
            self.core.port = self._server.port
            self.core.prefs.put("web_ui_port", self._server.port)
            self.core.prefs.put("web_ui_address", host)
        return self._server.url

    def stop(self) -> None:
        """Stop listening; the state stays, and `start` would go on with it."""
        if self._server is not None:
            self._server.stop()
            self._server = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """The base URL, such as `http://127.0.0.1:40123`; starts the server if need be."""
        return self.start()

    @property
    def port(self) -> int:
        """The port it listens on; 0 before the start."""
        return self.core.port

    # Sessions and faults

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

    def fail_next(
        self,
        status: int = 503,
        times: int = 1,
        path: str | None = None,
        *,
        body: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer the next requests (to `path`, such as `torrents/info`) with an error."""
        with self.core.lock:
            self._faults.add(Fault(path, times, status, body, headers or {}))

    def drop_connections(
        self, times: int = 1, path: str | None = None, *, after_work: bool = False
    ) -> None:
        """Cut the connection of the next requests without an answer.

        With `after_work` the request is carried out and only its answer is lost.
        """
        with self.core.lock:
            self._faults.add(Fault(path, times, cut=True, after_work=after_work))

    def delay_next(self, seconds: float, times: int = 1, path: str | None = None) -> None:
        """Answer the next requests late, in real seconds (for timeouts)."""
        with self.core.lock:
            self._faults.add(Fault(path, times, delay=seconds))

    def edit_answer(self, path: str, change: Callable[[Any], Any]) -> None:
        """Pass every successful answer of an endpoint through `change`.

        `change` gets the value before it is serialized (a list or dictionary for JSON, else
        text or bytes) and returns the one to send: so a test can add unknown fields, drop
        others or change their types.
        """
        with self.core.lock:
            self._faults.edit(path, change)

    def clear_faults(self) -> None:
        """Forget all ordered faults and edits."""
        with self.core.lock:
            self._faults.clear()

    def requests_to(self, endpoint: str) -> Sequence[RecordedRequest]:
        """The requests to one endpoint, such as `torrents/add`, oldest first."""
        return [request for request in self.requests if request.endpoint == endpoint]
