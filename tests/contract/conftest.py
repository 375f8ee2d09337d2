"""The servers that the contract tests run against: fakes of each measured release, and a real one."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from typing import Protocol

import pytest

from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_sandbox import FakeQBittorrent
from peerkit_transmission import AsyncTransmission, Transmission
from tests.servers import require, start_qbittorrent, start_transmission
from tests.servers.report import pytest_runtest_makereport

from . import qbittorrent_server, transmission_server
from .qbittorrent_server import QbServer
from .transmission_server import TrServer

__all__ = ["pytest_runtest_makereport"]

REAL = pytest.param("real", marks=pytest.mark.live, id="real")
QBITTORRENTS = [*(pytest.param(v, id=f"fake-{v}") for v in qbittorrent_server.FAKES), REAL]
TRANSMISSIONS = [*(pytest.param(v, id=f"fake-{v}") for v in transmission_server.FAKES), REAL]


@pytest.fixture(scope="session")
def retired() -> Iterator[ThreadPoolExecutor]:
    """Where fakes are stopped: each takes a moment, so they do it beside the next tests."""
    with ThreadPoolExecutor(8) as pool:
        yield pool


# qBittorrent


@pytest.fixture(scope="session")
def running_qbittorrent() -> Iterator[QbServer]:
    """The real server of the suite under test, started once."""
    root = require("qbittorrent")
    # Wrong passwords on purpose must not ban this machine.
    # A quick refresh shows effects soon.
    extra = {"BitTorrent": {"Session\\RefreshInterval": 100}}
    with start_qbittorrent(root, max_auth_fail_count=1000, extra=extra) as process:
        server = QbServer.of_process(process)
        yield server
        server.close()


@pytest.fixture
def real_qb_server(running_qbittorrent: QbServer) -> Iterator[QbServer]:
    """The real server, for what the fakes do not play."""
    running_qbittorrent.reset()
    yield running_qbittorrent
    running_qbittorrent.reset()


@pytest.fixture(params=QBITTORRENTS)
def qb_server(request: pytest.FixtureRequest, retired: ThreadPoolExecutor) -> Iterator[QbServer]:
    """A qBittorrent of each kind, empty."""
    if request.param == "real":
        yield request.getfixturevalue("real_qb_server")
        return
    fake = FakeQBittorrent(request.param, password=qbittorrent_server.PASSWORD)
    yield QbServer.of_fake(fake)
    retired.submit(fake.stop)


@pytest.fixture(params=qbittorrent_server.FAKES)
def fake_qb_server(
    request: pytest.FixtureRequest, retired: ThreadPoolExecutor
) -> Iterator[QbServer]:
    """A fake of each release, for what cannot be brought about on a real server."""
    fake = FakeQBittorrent(request.param, password=qbittorrent_server.PASSWORD)
    yield QbServer.of_fake(fake)
    retired.submit(fake.stop)


class StartQb(Protocol):
    """Start a short-lived server with settings of its own."""

    def __call__(self, *, bypass: bool = False, cookie_name: str = "") -> QbServer: ...


@pytest.fixture(params=QBITTORRENTS)
def start_qb(request: pytest.FixtureRequest, retired: ThreadPoolExecutor) -> Iterator[StartQb]:
    """Starts servers that end with the test."""
    with ExitStack() as stack:

        def start(*, bypass: bool = False, cookie_name: str = "") -> QbServer:
            if request.param == "real":
                root = require("qbittorrent")
                named = {"Preferences": {"WebAPI\\SessionCookieName": cookie_name}}
                extra = named | {"WebAPI": {"SessionCookieName": cookie_name}}
                process = start_qbittorrent(
                    root,
                    bypass_local_auth=bypass,
                    max_auth_fail_count=1,
                    ban_duration=60,
                    extra=extra if cookie_name else None,
                )
                return QbServer.of_process(stack.enter_context(process))
            user = "" if bypass else qbittorrent_server.USERNAME
            password = "" if bypass else qbittorrent_server.PASSWORD
            fake = FakeQBittorrent(request.param, username=user, password=password)
            fake.configure(web_ui_max_auth_fail_count=1)
            stack.callback(retired.submit, fake.stop)
            return QbServer.of_fake(fake)

        yield start


@pytest.fixture
def qb(qb_server: QbServer) -> Iterator[QBittorrent]:
    """A client whose answers are checked against the spec."""
    with qb_server.client() as client:
        yield client


@pytest.fixture
async def async_qb(qb_server: QbServer) -> AsyncIterator[AsyncQBittorrent]:
    """The same, async."""
    async with qb_server.async_client() as client:
        yield client


@pytest.fixture
def real_qb(real_qb_server: QbServer) -> Iterator[QBittorrent]:
    """A client of the real server alone."""
    with real_qb_server.client() as client:
        yield client


# Transmission


@pytest.fixture(scope="session")
def running_transmission() -> Iterator[TrServer]:
    """The real daemon of the suite under test, started once."""
    with start_transmission(require("transmission")) as process:
        server = TrServer.of_process(process)
        yield server
        server.close()


@pytest.fixture
def real_tr_server(running_transmission: TrServer) -> Iterator[TrServer]:
    """The real daemon, for what the fakes do not play."""
    running_transmission.reset()
    yield running_transmission
    running_transmission.reset()


@pytest.fixture(params=TRANSMISSIONS)
def tr_server(request: pytest.FixtureRequest, retired: ThreadPoolExecutor) -> Iterator[TrServer]:
    """A Transmission of each kind, empty."""
    if request.param == "real":
        yield request.getfixturevalue("real_tr_server")
        return
    fake = transmission_server.new_fake(request.param)
    fake.start()
    yield TrServer.of_fake(fake)
    retired.submit(fake.stop)


@pytest.fixture(params=transmission_server.FAKES)
def fake_tr_server(
    request: pytest.FixtureRequest, retired: ThreadPoolExecutor
) -> Iterator[TrServer]:
    """A fake of each release."""
    fake = transmission_server.new_fake(request.param)
    fake.start()
    yield TrServer.of_fake(fake)
    retired.submit(fake.stop)


class StartTr(Protocol):
    """Start a short-lived daemon."""

    def __call__(self) -> TrServer: ...


@pytest.fixture(params=TRANSMISSIONS)
def start_tr(request: pytest.FixtureRequest, retired: ThreadPoolExecutor) -> Iterator[StartTr]:
    """Starts daemons that end with the test."""
    with ExitStack() as stack:

        def start() -> TrServer:
            if request.param == "real":
                process = start_transmission(require("transmission"))
                return TrServer.of_process(stack.enter_context(process))
            fake = transmission_server.new_fake(request.param)
            fake.start()
            stack.callback(retired.submit, fake.stop)
            return TrServer.of_fake(fake)

        yield start


@pytest.fixture
def tr(tr_server: TrServer) -> Iterator[Transmission]:
    """A client whose answers are checked against the spec."""
    with tr_server.client() as client:
        yield client


@pytest.fixture
async def async_tr(tr_server: TrServer) -> AsyncIterator[AsyncTransmission]:
    """The same, async."""
    async with tr_server.async_client() as client:
        yield client
