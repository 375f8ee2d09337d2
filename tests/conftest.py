"""Fixtures of the whole suite."""

from __future__ import annotations

import pytest

from tests.servers.report import pytest_runtest_makereport as pytest_runtest_makereport


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio, the loop that httpx's users have."""
    return "asyncio"
