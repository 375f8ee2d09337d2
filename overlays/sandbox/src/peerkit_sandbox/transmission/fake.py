"""A Transmission daemon that is not one: the class that tests use."""

from __future__ import annotations

import os
import threading
from collections.abc import Collection

from ..base.address import Address
from ..base.clock import Clock
from ..base.fake import Fake, Running
from ..base.http_server import RunningServer
from .app import App
from .control import Control
from .daemon import Daemon
from .faults import LoggedExchange, LoggedRequest, TransmissionFaults
from .http import Access
from .profiles import profile_for
from .world import World

__all__ = ["FakeTransmission"]


class FakeTransmission(Control, Fake[LoggedRequest]):
    """A stateful fake of transmission-daemon on a real socket.

    Args:
        version: The release to play: `3.00`, `4.1.0-beta.2` or `4.1.4`.
        username, password: Turn Basic auth on.
        clock: A clock under the control of the test; the wall clock without one.
        host, port: Where to listen; port 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with the certificate of `ca_file`.
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
        uds: str | os.PathLike[str] | None = None,
        tls: bool = False,
        allowed_hosts: Collection[str] = (),
        allowed_addresses: Collection[str] | None = None,
        prefix: str = "/transmission/",
        config_dir: str = "/config",
        effect_delay: float = 0.3,
        hang_seconds: float = 5.0,
    ) -> None:
        clock = clock or Clock(real=True)
        self._daemon = daemon = Daemon(
            profile_for(version), clock, config_dir=config_dir, effect_delay=effect_delay
        )
        self._envelope_faults = faults = TransmissionFaults()
        super().__init__(
            Address(host, port, uds, tls), clock=clock, faults=faults, lock=daemon.lock
        )
        self.username = username
        self.password = password
        addresses = None if allowed_addresses is None else frozenset(allowed_addresses)
        access = Access(username, password, tuple(allowed_hosts), addresses, prefix)
        self._app = App(
            daemon, access, faults, self.requests, hang_seconds=hang_seconds, on_close=self._close
        )

    def _listen(self, address: Address) -> Running:
        return RunningServer(self._app, address)

    def _endpoint_of(self, request: LoggedRequest) -> str:
        return request.method

    def _close(self) -> None:
        # From within the server's own thread, which `stop` waits for.
        threading.Thread(target=self.stop, name="peerkit-sandbox:close", daemon=True).start()

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
    def exchanges(self) -> list[LoggedExchange]:
        """Every HTTP request with its status, refused ones too; clear it at will."""
        return self._app.exchanges
