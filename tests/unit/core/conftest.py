"""Fixtures of the core's tests."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

import pytest

from peerkit_core.codec import decode

from .loopback import Loopback
from .sides import Side


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(params=["sync", "async"])
def side(request: pytest.FixtureRequest) -> Iterator[Side]:
    """The sync and the async half, so that one test tells what both do."""
    with asyncio.Runner() as runner:
        yield Side(request.param, runner)


@pytest.fixture
def loopback() -> Iterator[Loopback]:
    """A server on a real socket that shows the raw bytes it got."""
    with Loopback() as server:
        yield server


@pytest.fixture(autouse=True)
def _untold(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test sees its warnings as if they were the first of the process."""
    monkeypatch.setattr(decode, "_told", set[tuple[str, str]]())


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
