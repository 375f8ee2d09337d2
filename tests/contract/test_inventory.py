"""The inventories against the real servers: which endpoint each release has.

By raw HTTP with a valid session and without parameters, so that nothing of ours stands between.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import httpx
import pytest
import yaml

from peerkit_core import Version
from tests.servers import ServerProcess, require, start_qbittorrent, start_transmission

pytestmark = pytest.mark.live

SPECS = Path(__file__).parents[2] / "specs"
Span = dict[str, str]

# Ends the server, the session, or what the other calls need.
NOT_CALLED = {"app/shutdown", "auth/login", "auth/logout", "search/updatePlugins"}
# Answered with 404 for a missing torrent, search or task on every release: told apart by the body
# since 5.2, and by the parameters that a 400 asks for first.
AMBIGUOUS = {"sync/torrentPeers": {"hash": "0" * 40}}


def inventory(service: str) -> dict[str, Span]:
    """Each endpoint with the releases that have it."""
    data = cast("dict[str, Any]", yaml.safe_load((SPECS / service / "inventory.yaml").read_text()))
    return cast("dict[str, Span]", data["endpoints"])


def has(span: Span, release: str) -> bool:
    """Whether a release lies in the span of an endpoint."""
    now = Version(release)
    return Version(span["since"]) <= now and ("until" not in span or now <= Version(span["until"]))


ENDPOINTS = inventory("qbittorrent")
METHODS = inventory("transmission")


@pytest.fixture(scope="module")
def qbittorrent() -> Iterator[tuple[ServerProcess, httpx.Client]]:
    """A server of its own, which the calls may change."""
    with (
        start_qbittorrent(require("qbittorrent")) as server,
        httpx.Client(base_url=server.endpoint, trust_env=False) as client,
    ):
        form = {"username": server.username, "password": server.password}
        client.post("/auth/login", data=form).raise_for_status()
        yield server, client


@pytest.fixture(scope="module")
def transmission() -> Iterator[tuple[ServerProcess, httpx.Client]]:
    """A daemon of its own."""
    with (
        start_transmission(require("transmission")) as server,
        httpx.Client(auth=(server.username, server.password), trust_env=False) as client,
    ):
        session = client.post(server.endpoint).headers["X-Transmission-Session-Id"]
        client.headers["X-Transmission-Session-Id"] = session
        yield server, client


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_qbittorrent_has_what_the_inventory_says(
    qbittorrent: tuple[ServerProcess, httpx.Client], endpoint: str
) -> None:
    server, client = qbittorrent
    method, path = endpoint.split()
    action = path.removeprefix("/api/v2/")
    if action in NOT_CALLED:
        pytest.skip("would end the server or the session")
    answer = client.request(method, f"/{action}")
    if action in AMBIGUOUS and answer.status_code == 404:
        # A missing torrent; an endpoint that does not exist says so by the scope's other actions.
        assert client.get("/sync/nothing").status_code == 404
        return
    exists = answer.status_code != 404
    assert exists == has(ENDPOINTS[endpoint], server.version), (
        f"{endpoint} on {server.version}: HTTP {answer.status_code} {answer.text[:80]!r}"
    )


def test_qbittorrent_ends_when_it_is_told_to() -> None:
    with (
        start_qbittorrent(require("qbittorrent")) as server,
        httpx.Client(base_url=server.endpoint, trust_env=False) as client,
    ):
        form = {"username": server.username, "password": server.password}
        client.post("/auth/login", data=form).raise_for_status()
        assert client.post("/app/shutdown").status_code == 200
        assert server.child.ended(within=20)


@pytest.mark.parametrize("method", METHODS)
def test_transmission_has_what_the_inventory_says(
    transmission: tuple[ServerProcess, httpx.Client], method: str
) -> None:
    server, client = transmission
    if method == "session_close":
        pytest.skip("would end the daemon")
    # Ids that nothing has: without any, a call would be about every torrent.
    arguments = {"ids": [4711]} if method.startswith(("torrent_", "queue_")) else {}
    call = {"method": method.replace("_", "-"), "arguments": arguments}
    result = client.post(server.endpoint, json=call, timeout=30).json()["result"]
    unknown = result in ("method name not recognized", "no method name")
    assert (not unknown) == has(METHODS[method], server.version), f"{method}: {result}"
