"""Fixtures: a client with a session on each measured release, and on one chosen release."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from .support import VERSIONS, Api, api_of


@pytest.fixture(params=VERSIONS)
def api(request: pytest.FixtureRequest) -> Iterator[Api]:
    """A logged-in client; the test runs once per measured release."""
    with api_of(request.param) as client:
        yield client


@pytest.fixture(params=VERSIONS)
def stranger(request: pytest.FixtureRequest) -> Iterator[Api]:
    """A client that has not logged in, once per measured release."""
    with api_of(request.param, logged_in=False) as client:
        yield client
