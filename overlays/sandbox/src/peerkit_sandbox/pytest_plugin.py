"""pytest fixtures: a running fake of each service, and a client of it.

    @pytest.mark.qbittorrent(version="5.1.0")
    def test_pauses_everything(qbittorrent, qbittorrent_client):
        ...  # qbittorrent.url, qbittorrent.requests, …

The marker's keyword arguments go to the fake's constructor. Several releases run a test several
times: `@pytest.mark.parametrize("qbittorrent", ["4.5.2", "5.3.0"], indirect=True)`. A line
`qbittorrent_version = 5.1.0` in pytest's configuration is for all tests that say nothing else.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import peerkit_sandbox

__all__ = ["pytest_addoption", "pytest_configure"]


def pytest_addoption(parser: pytest.Parser) -> None:
    """The release of each fake, for all tests."""
    for name in peerkit_sandbox.FAKES:
        text = f"release that the fixture {name} plays (default: the newest)"
        parser.addini(f"{name}_version", text, default="")


def pytest_configure(config: pytest.Config) -> None:
    """Make the markers known, so that `--strict-markers` accepts them."""
    for name in peerkit_sandbox.FAKES:
        config.addinivalue_line(
            "markers", f"{name}(version=..., **options): options of the fixture {name}"
        )


def _fake(service: str, name: str) -> Callable[..., Iterator[Any]]:
    """The fixture of a running fake."""

    def fake(request: pytest.FixtureRequest) -> Iterator[Any]:
        # Looked up here: the plugin is loaded in every test run, most of which need no server.
        with getattr(peerkit_sandbox, name)(**_options(request, service)) as running:
            yield running

    fake.__doc__ = f"A running `{name}`, the newest release unless the test says another."
    return pytest.fixture(name=service)(fake)


def _client(service: str, name: str) -> Callable[..., Iterator[Any]]:
    """The fixture of a client."""

    def client(**fakes: Any) -> Iterator[Any]:
        with fakes[service].client() as opened:
            yield opened

    client.__doc__ = f"A client of the test's `{name}`, with its address and credentials."
    # pytest takes what a fixture needs from the names of its arguments.
    needs = inspect.Parameter(service, inspect.Parameter.KEYWORD_ONLY)
    vars(client)["__signature__"] = inspect.Signature([needs])
    return pytest.fixture(name=f"{service}_client")(client)


for _service, _name in peerkit_sandbox.FAKES.items():
    globals()[_service] = _fake(_service, _name)
    globals()[f"{_service}_client"] = _client(_service, _name)


def _options(request: pytest.FixtureRequest, service: str) -> dict[str, Any]:
    options: dict[str, Any] = {}
    version = request.config.getini(f"{service}_version")
    if version:
        options["version"] = version
    # The marker nearest to the test wins, so the outermost comes first.
    for mark in reversed(list(request.node.iter_markers(service))):
        if mark.args:
            text = f"@pytest.mark.{service} takes keyword arguments, such as version=..."
            raise TypeError(f"{text}, not {mark.args!r}")
        options |= mark.kwargs
    if hasattr(request, "param"):
        options["version"] = request.param
    return options
