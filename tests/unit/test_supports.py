"""`supports` takes each call by every name that the reference has for it, and no other."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.test_foreign import operations

from peerkit_core import InvalidArgument
from peerkit_core.call.naming import operation_named
from peerkit_core.engine.client import BaseClient
from peerkit_qbittorrent import QBittorrent, QBittorrentLegacy
from peerkit_sandbox import FakeTransmission
from peerkit_transmission import AsyncTransmission, Transmission

CLIENTS: list[type[BaseClient]] = [QBittorrent, QBittorrentLegacy, Transmission]
each = pytest.mark.parametrize("client", CLIENTS, ids=lambda client: client.service)


@each
def test_every_call_has_an_endpoint(client: type[BaseClient]) -> None:
    names = [name.replace(".", "_") for name in client.endpoints]
    assert sorted(names) == sorted(client.operations)


@each
def test_the_endpoints_are_those_of_the_descriptions(client: type[BaseClient]) -> None:
    # Two APIs of qBittorrent have calls of the same name.
    known = {(op.name, op.rpc or f"{op.method} {op.path}") for op in operations()}
    found = {(name.replace(".", "_"), end) for name, end in client.endpoints.items()}
    assert len(found) > 20
    assert found <= known


@each
def test_every_name_of_the_reference_finds_its_call(client: type[BaseClient]) -> None:
    for name, endpoint in client.endpoints.items():
        wanted = name.replace(".", "_")
        for word in (name, wanted, endpoint, f" {endpoint.lower()} ", endpoint.replace("_", "-")):
            assert operation_named(word, client.endpoints) == wanted


@pytest.mark.parametrize(
    ("client", "name", "near"),
    [
        (QBittorrent, "torrent_count", "`torrents.count`"),
        (QBittorrent, "torrents/count", "`torrents.count`"),
        (QBittorrent, "/api/v2/torrents/stop", "`torrents.stop`"),
        (QBittorrent, "stop", "`torrents.stop`"),
        (QBittorrent, "POST /api/v2/torrents/count", "`torrents.count`"),
        (Transmission, "torrents_gett", "`torrents.get`"),
        (Transmission, "torrent-gett", "`torrents.get`"),
        (Transmission, "", "reference"),
        (Transmission, "xyzzy", "reference"),
        (Transmission, 5, "int"),
        (Transmission, None, "NoneType"),
        (Transmission, ["torrents.get"], "list"),
    ],
)
def test_another_name_is_refused_with_the_nearest(
    client: type[BaseClient], name: Any, near: str
) -> None:
    with client("http://127.0.0.1:9") as it:  # type: ignore[arg-type]
        # Nothing is asked of the server, which is not there.
        with pytest.raises(InvalidArgument, match=near):
            it.supports(name)


@pytest.mark.anyio
@pytest.mark.parametrize("version", ["3.00", "4.1.4"])
async def test_both_clients_know_the_methods_in_both_spellings(version: str) -> None:
    with FakeTransmission(version) as fake:
        with fake.client() as tr:
            found = [tr.supports(name) for name in ("group_get", "group-get", "groups.get")]
        async with fake.async_client() as one:
            assert isinstance(one, AsyncTransmission)
            found += [await one.supports("group-get")]
    assert found == [version != "3.00"] * 4
