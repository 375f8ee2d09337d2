"""A Transmission daemon that is not one: the class that tests use."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Collection
from types import TracebackType
from typing import Self

from .._clock import Clock
from .._server import RunningServer, serve
from .app import App
from .control import Control
from .daemon import Daemon
from .faults import Faults, LoggedExchange, LoggedRequest
from .http import Access
from .profiles import profile_for
from .world import World


class FakeTransmission(Control):
    """A stateful fake of transmission-daemon on a real socket.

    Args:
        version: The release to play: `3.00`, `4.1.0-beta.2` or `4.1.4`.
        username, password: Turn Basic auth on.
        clock: A clock under the control of the test; the wall clock without one.
        host, port: Where to listen; port 0 picks a free one.
        allowed_hosts: Host names to accept besides addresses and localhost.
        allowed_addresses: Client addresses to accept; every one without it.
        prefix: What the paths begin with, as `rpc-url` says.
        config_dir: The state folder that is shown; nothing is written.
        effect_delay: Seconds of the clock until a stop, check or move shows.
        hang_seconds: Real seconds until a request that the release never answers is cut.

    Example:
        >>> clock = Clock()
        >>> with FakeTransmission("4.1.4", clock=clock) as fake:    # doctest: +SKIP
        ...     torrent = fake.add_torrent(make_torrent("film", 50_000))
        ...     httpx.post(fake.rpc_url, json={...})
        ...     fake.finish(torrent)
    """

    def __init__(
        self,
        version: str = "4.1.4",
        *,
        username: str | None = None,
        password: str | None = None,
        clock: Clock | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        allowed_hosts: Collection[str] = (),
        allowed_addresses: Collection[str] | None = None,
        prefix: str = "/transmission/",
        config_dir: str = "/config",
        effect_delay: float = 0.3,
        hang_seconds: float = 5.0,
    ) -> None:
        self.clock = clock or Clock(real=True)
        daemon = Daemon(
            profile_for(version), self.clock, config_dir=config_dir, effect_delay=effect_delay
        )
        super().__init__(daemon, Faults())
        addresses = None if allowed_addresses is None else frozenset(allowed_addresses)
        access = Access(username, password, tuple(allowed_hosts), addresses, prefix)
        self._app = App(
            daemon, access, self._faults, hang_seconds=hang_seconds, on_close=self._close
        )
        self._host = host
        self._port = port
        self._server: RunningServer | None = None

    # -- life ------------------------------------------------------------------------------

    def start(self) -> str:
        """Begin to listen and return the address, such as `http://127.0.0.1:40123`.

        Raises:
            RuntimeError: it runs already.
        """
        if self._server is not None:
            raise RuntimeError("the fake runs already")
        self._server = serve(self._app, host=self._host, port=self._port)
        return self._server.url

    def stop(self) -> None:
        """Stop listening; the state stays, and `start` goes on with it. Twice is fine."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def _close(self) -> None:
        # From within the server's own thread, which `stop` waits for.
        threading.Thread(target=self.stop, name="peerkit-sandbox:close", daemon=True).start()

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
    def running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    @property
    def url(self) -> str:
        """The address of the server, without a path.

        Raises:
            RuntimeError: it does not run.
        """
        if self._server is None:
            raise RuntimeError("the fake does not run: call start() or use it in `with`")
        return self._server.url

    @property
    def port(self) -> int:
        """The port it listens on.

        Raises:
            RuntimeError: it does not run.
        """
        return int(self.url.rpartition(":")[2])

    @property
    def rpc_url(self) -> str:
        """The address that calls go to."""
        return f"{self.url}{self._app.access.prefix}rpc"

    # -- what it saw -----------------------------------------------------------------------

    @property
    def version(self) -> str:
        """The release that is played."""
        return self._daemon.profile.version

    @property
    def world(self) -> World:
        """The surroundings: URLs, files, port check, blocklist, disk."""
        return self._daemon.world

    @property
    def requests(self) -> list[LoggedRequest]:
        """Every call that reached the daemon, oldest first; clear it at will."""
        return self._app.requests

    @property
    def exchanges(self) -> list[LoggedExchange]:
        """Every HTTP request with its status, refused ones too; clear it at will."""
        return self._app.exchanges

    # -- faults ----------------------------------------------------------------------------

    def fail_next(self, status: int = 503, times: int = 1) -> None:
        """Answer the next requests with an HTTP status, before anything else is looked at."""
        with self._daemon.lock:
            self._faults.statuses += deque([status] * times)

    def drop_connections(self, count: int = 1) -> None:
        """Cut the line of the next requests without an answer."""
        with self._daemon.lock:
            self._faults.drops += count
