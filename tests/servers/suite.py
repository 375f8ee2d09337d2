"""The servers that a run of the live tests is about."""

import os

import pytest

from roots import Root, find_root

from .versions import PACKAGES, available

SUITE = "PEERKIT_LIVE_SUITE"
REQUIRED = "PEERKIT_LIVE_REQUIRED"


def suite_under_test() -> str | None:
    """The Debian suite named by PEERKIT_LIVE_SUITE; None for this machine's packages."""
    suite = os.environ.get(SUITE, "host")
    return None if suite in {"", "host"} else suite


def require(service: str) -> Root | None:
    """The root to start a service from (None: this machine).

    Skips the test where the service is not installed, with a line that says how to get it. With
    PEERKIT_LIVE_REQUIRED set (CI, where nothing may be skipped) the test fails instead.
    """
    suite = suite_under_test()
    if service in available(suite):
        return None if suite is None else find_root(suite)
    package = PACKAGES[service]
    get = f"apt-get install {package}" if suite is None else f"nox -s live -- {suite}"
    reason = f"{package} is not installed: {get}"
    if os.environ.get(REQUIRED):
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
