"""Real servers for tests: started on loopback, each with a state folder of its own, ended by pid.

    from tests.servers import require, start_qbittorrent

    @pytest.mark.live
    def test_something() -> None:
        with start_qbittorrent(require("qbittorrent")) as server:
            httpx.get(f"{server.endpoint}/app/version")

Which Debian's servers are meant is `PEERKIT_LIVE_SUITE`: unset or `host` for the packages of this
machine, else a suite whose root `scripts/roots.py` has built.
"""

from .child import ServerFailed
from .process import ServerProcess
from .qbittorrent import start_qbittorrent
from .starts import STARTS
from .suite import require, suite_under_test
from .transmission import start_transmission
from .versions import available, read_version
from .web import WebServer, serve

__all__ = [
    "STARTS",
    "ServerFailed",
    "ServerProcess",
    "WebServer",
    "available",
    "read_version",
    "require",
    "serve",
    "start_qbittorrent",
    "start_transmission",
    "suite_under_test",
]
