"""Every endpoint of the real qBittorrent is called by some test, and its answer is as documented.

Here is what no other file calls, and at the end of a whole run the count.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from peerkit_core import ConnectionFailed, StatusError
from peerkit_qbittorrent import QBittorrent
from tests.servers import require, serve, start_qbittorrent

from .qbittorrent_server import QbServer
from .samples import single
from .waiting import eventually

if TYPE_CHECKING:
    # At run time pytest loads it, see below.
    from .coverage import Coverage

pytest_plugins = ["tests.contract.coverage"]
pytestmark = pytest.mark.live

PLUGIN = b"""#VERSION: 1.00
class fetcher(object):
    url = "http://127.0.0.1:9"
    name = "fetcher"
    supported_categories = {"all": "all"}

    def search(self, what, cat="all"):
        pass
"""


@pytest.fixture
def fetcher(real_qb: QBittorrent) -> Iterator[str]:
    """A search plugin that finds nothing; its name."""
    with serve() as web:
        real_qb.search.ensure_plugin(web.add("fetcher.py", PLUGIN, "text/x-python"), "fetcher")
    yield "fetcher"
    real_qb.search.uninstall_plugin("fetcher")
    eventually(real_qb.search.plugins, lambda left: left == [])


def test_the_server_is_shut_down() -> None:
    with start_qbittorrent(require("qbittorrent")) as process:
        server = QbServer.of_process(process)
        with server.client() as qb:
            qb.app.shutdown()
            assert process.child.ended(within=20)
            with pytest.raises(ConnectionFailed):
                qb.app.version()


def test_plugins_are_updated(real_qb: QBittorrent, fetcher: str) -> None:
    # Nobody is there to update from; the server does not tell.
    real_qb.search.update_plugins()
    assert [plugin.name for plugin in real_qb.search.plugins()] == [fetcher]


def test_a_plugin_is_switched_off(real_qb: QBittorrent, fetcher: str) -> None:
    real_qb.search.enable_plugin(fetcher, False)
    eventually(real_qb.search.plugins, lambda found: not found[0].enabled)


def test_tls_parameters_are_set_or_refused(
    real_qb_server: QbServer, real_qb: QBittorrent, tmp_path: Path
) -> None:
    if not real_qb_server.has("5.0.0"):
        pytest.skip("the release has no such parameters")
    hash = real_qb.add_and_wait(single(), stopped=True).hash
    with pytest.raises(StatusError) as caught:
        real_qb.torrents.set_ssl_parameters(hash, "certificate", "key", "parameters")
    assert caught.value.status == 415
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed: no certificate to set")
    certificate, key = make_certificate(tmp_path)
    real_qb.torrents.set_ssl_parameters(hash, certificate, key, "parameters")
    assert real_qb.torrents.ssl_parameters(hash).ssl_certificate.strip() == certificate.strip()


def make_certificate(place: Path) -> tuple[str, str]:
    """A certificate of nobody and its key, as PEM."""
    command = "openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=peerkit -days 2"
    files = ["-out", "certificate.pem", "-keyout", "key.pem"]
    subprocess.run([*command.split(), *files], cwd=place, check=True, capture_output=True)
    return (place / "certificate.pem").read_text(), (place / "key.pem").read_text()


def test_every_endpoint_of_the_release_was_answered(
    real_qb_server: QbServer, coverage: Coverage
) -> None:
    missing = coverage.missing(real_qb_server.version)
    if coverage.partial is not None:
        pytest.skip(coverage.partial)
    assert missing == []
    assert coverage.only_errors(real_qb_server.version) == []
