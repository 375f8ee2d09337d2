"""pytest fixtures: a running fake per test.

    @pytest.mark.qbittorrent(version="5.1.0")
    def test_pauses_everything(qbittorrent_server):
        ...  # qbittorrent_server.url, qbittorrent_server.requests, …

The marker's keyword arguments go to the fake's constructor. Several versions run a test
several times: `@pytest.mark.parametrize("qbittorrent_server", ["4.5.2", "5.3.0"],
indirect=True)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

import peerkit_sandbox

__all__ = ["pytest_configure"]


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known, so that `--strict-markers` accepts them."""
    for name in peerkit_sandbox.FAKES:
        config.addinivalue_line(
            "markers",
            f"{name}(version=..., **options): options of the {name}_server fixture",
        )


def _server(service: str, fake: str) -> Callable[..., Iterator[object]]:
    """The fixture of a service."""

    def server(request: pytest.FixtureRequest) -> Iterator[object]:
        # Looked up here: the plugin is loaded in every test run, most of which need no server.
        with getattr(peerkit_sandbox, fake)(**_options(request, service)) as running:
            yield running

    server.__doc__ = f"A running `{fake}`, the newest release unless the test is marked."
    return pytest.fixture(name=f"{service}_server")(server)


for _service, _fake in peerkit_sandbox.FAKES.items():
    globals()[f"{_service}_server"] = _server(_service, _fake)


def _options(request: pytest.FixtureRequest, marker: str) -> dict[str, Any]:
    options: dict[str, Any] = {}
    # The marker nearest to the test wins, so the outermost comes first.
    for mark in reversed(list(request.node.iter_markers(marker))):
        options |= mark.kwargs
    version = getattr(request, "param", None)
    if isinstance(version, str):
        options["version"] = version
    return options
