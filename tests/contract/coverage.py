"""Which endpoints of the real qBittorrent were answered, and by which tests.

Loaded as a plugin by `test_qbittorrent_endpoints.py`. Every answer that the validating senders let
pass goes through `Contract.check_status`; while a live test runs, this takes note there. The report
of a run is `.cache/coverage-qbittorrent-<suite>.json`.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any, cast

import pytest
import yaml

from peerkit_core import Version
from peerkit_core.transport.wire import WireRequest
from tests.servers import suite_under_test

from .validating import Contract, dated

__all__ = ["COVERAGE", "Coverage", "coverage"]

_HERE = Path(__file__).parent
_ROOT = _HERE.parents[1]
_LAST = "test_every_endpoint_of_the_release_was_answered"
_UNHEARD = {401, 403, 404, 405, 501}
"""Statuses that may come from elsewhere than the endpoint."""


class Coverage:
    """What was answered so far.

    Attributes:
        answered: Endpoint as in the inventory → status → the tests.
        partial: Why the run cannot tell what was left out; None for a whole run.
    """

    def __init__(self) -> None:
        self.answered: dict[str, dict[int, set[str]]] = {}
        self.partial: str | None = None
        self._test: str | None = None
        self._release: str | None = None
        self._files: set[Path] = set()

    def note(self, request: WireRequest, status: int) -> None:
        """Take note of an answer, if a live test is running."""
        if self._test is None or status in _UNHEARD:
            return
        path = request.target.partition("?")[0]
        for method in (request.method, "GET"):  # a long query is sent as a form
            endpoint = f"{method} {path}"
            if endpoint in _inventory():
                self.answered.setdefault(endpoint, {}).setdefault(status, set()).add(self._test)
                return

    def missing(self, release: str) -> list[str]:
        """The endpoints of a release that nobody called."""
        self._release = release
        return [endpoint for endpoint in endpoints_of(release) if endpoint not in self.answered]

    def only_errors(self, release: str) -> list[str]:
        """The endpoints of a release that answered with nothing but errors."""
        statuses = {endpoint: set(found) for endpoint, found in self.answered.items()}
        return [
            endpoint
            for endpoint in endpoints_of(release)
            if endpoint in statuses and min(statuses[endpoint]) >= 300
        ]

    def write(self) -> None:
        """Write the report, if the run got as far as the last test."""
        if self._release is None:
            return
        wanted = endpoints_of(self._release)
        report = {
            "release": self._release,
            "whole run": self.partial is None,
            "endpoints": len(wanted),
            "answered": sum(endpoint in self.answered for endpoint in wanted),
            "only errors": self.only_errors(self._release),
            "missing": self.missing(self._release),
            "tests": {
                endpoint: {
                    str(status): sorted(tests)
                    for status, tests in sorted(self.answered.get(endpoint, {}).items())
                }
                for endpoint in wanted
            },
        }
        place = _ROOT / ".cache" / f"coverage-qbittorrent-{suite_under_test() or 'host'}.json"
        place.parent.mkdir(exist_ok=True)
        place.write_text(json.dumps(report, indent=1) + "\n", "utf-8")

    # What pytest calls

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        """Know which test is running; the closing of its clients belongs to it."""
        live = item.get_closest_marker("live") is not None and item.path.parent == _HERE
        self._test = item.nodeid.rpartition("/")[2] if live else None
        try:
            return (yield)
        finally:
            self._test = None

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """The test that counts comes last."""
        items.sort(key=lambda item: item.name == _LAST)
        self._files |= {item.path for item in items}
        absent = sorted(
            {path.name for path in _HERE.glob("test_qbittorrent_*.py")}
            - {path.name for path in self._files}
        )
        if absent:
            self.partial = f"this run is without {', '.join(absent)}"

    def pytest_deselected(self, items: Sequence[pytest.Item]) -> None:
        """A run from which live tests were taken out is no whole run."""
        self._files |= {item.path for item in items}
        mine = [item for item in items if item.path.parent == _HERE]
        if any(i.get_closest_marker("live") and "qbittorrent" in i.path.name for i in mine):
            self.partial = "tests were deselected"

    def pytest_sessionfinish(self) -> None:
        """Write the report."""
        self.write()


@functools.cache
def _inventory() -> dict[str, dict[str, str]]:
    text = (_ROOT / "specs/qbittorrent/inventory.yaml").read_text("utf-8")
    inventory = cast("dict[str, dict[str, Any]]", yaml.safe_load(text))
    return inventory["endpoints"]


@functools.cache
def endpoints_of(release: str) -> list[str]:
    """The endpoints of a release, as in the inventory."""
    spans = {
        endpoint: {f"x-{end}": str(value) for end, value in span.items()}
        for endpoint, span in _inventory().items()
    }
    return [endpoint for endpoint, span in spans.items() if dated(span, Version(release))]


COVERAGE = Coverage()


@pytest.fixture
def coverage() -> Coverage:
    """What was answered so far in this run."""
    return COVERAGE


def pytest_configure(config: pytest.Config) -> None:
    """Begin to take note."""
    config.pluginmanager.register(COVERAGE, "qbittorrent-coverage")
    check = Contract.check_status

    def noting(self: Contract, request: WireRequest, status: int) -> None:
        check(self, request, status)
        COVERAGE.note(request, status)

    setattr(Contract, "check_status", noting)  # noqa: B010 - a plain assignment is no method
