"""pytest fixtures: a running fake per test.

    @pytest.mark.qbittorrent(version="5.1.0")
    def test_pauses_everything(qbittorrent_server):
        ...  # qbittorrent_server.url, qbittorrent_server.requests, …

The marker's keyword arguments go to the fake's constructor. Several versions run a test
several times: `@pytest.mark.parametrize("qbittorrent_server", ["4.5.2", "5.3.0"],
indirect=True)`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .qbittorrent import FakeQBittorrent
    from .transmission import FakeTransmission


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known, so that `--strict-markers` accepts them."""
    for name in ("qbittorrent", "transmission"):
        config.addinivalue_line(
            "markers",
            f"{name}(version=..., **options): options of the {name}_server fixture",
        )


@pytest.fixture
def qbittorrent_server(request: pytest.FixtureRequest) -> Iterator[FakeQBittorrent]:
    """A running fake qBittorrent, the newest release unless the test is marked."""
    # Imported here: the plugin is loaded in every test run, most of which need no server.
    from .qbittorrent import FakeQBittorrent

    with FakeQBittorrent(**_options(request, "qbittorrent")) as fake:
        yield fake


@pytest.fixture
def transmission_server(request: pytest.FixtureRequest) -> Iterator[FakeTransmission]:
    """A running fake Transmission, the newest release unless the test is marked."""
    from .transmission import FakeTransmission

    with FakeTransmission(**_options(request, "transmission")) as fake:
        yield fake


def _options(request: pytest.FixtureRequest, marker: str) -> dict[str, Any]:
    options: dict[str, Any] = {}
    # The marker nearest to the test wins, so the outermost comes first.
    for mark in reversed(list(request.node.iter_markers(marker))):
        options |= mark.kwargs
    version = getattr(request, "param", None)
    if isinstance(version, str):
        options["version"] = version
    return options
