"""Connecting to Transmission, and what the tests of its composites share."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import pytest

from peerkit_core import ALL, InvalidArgument, LoginFailed, Response, UnsupportedByServer
from peerkit_core.transport.wire import WireRequest
from peerkit_sandbox import FakeTransmission
from peerkit_transmission import (
    AsyncTransmission,
    InvalidParams,
    MethodNotFound,
    Transmission,
)
from peerkit_transmission.client.link import Dialect
from tests.servers import require, start_transmission

from . import transmission_server
from .samples import folder, hash_of, single
from .transmission_server import TrServer
from .validating import ValidatingSender

__all__ = ["Case", "add", "cases", "clients"]

SERVERS: tuple[tuple[str, Dialect | None], ...] = (
    *((version, None) for version in transmission_server.FAKES),
    ("4.1.4", "classic"),
)
PARAMS = [
    *(pytest.param(s, id="-".join(["fake", s[0], *filter(None, s[1:])])) for s in SERVERS),
    pytest.param(("real", None), id="real", marks=pytest.mark.live),
    pytest.param(("real", "classic"), id="real-classic", marks=pytest.mark.live),
]


class Sender(ValidatingSender):
    """A validating sender that also looks into batches."""

    def send(self, request: WireRequest) -> Response:
        body = request.body or b""
        if not body.startswith(b"["):
            return super().send(request)
        calls: list[Any] = json.loads(body)
        assert calls, "an empty batch: some servers never answer it"
        self.sent.append(f"batch of {len(calls)}")
        response = self._inner.send(request)
        if response.status == 200:
            replies = {reply["id"]: reply for reply in json.loads(response.content)}
            for call in calls:
                single = WireRequest(
                    request.method, request.target, {}, json.dumps(call).encode(), request.timeouts
                )
                reply = Response(200, json.dumps(replies[call["id"]]).encode(), response.headers)
                self._contract.check(single, reply)
        return response


@dataclass
class Case:
    """A server and the dialect to speak with it."""

    server: TrServer
    dialect: Dialect | None

    @property
    def fake(self) -> FakeTransmission | None:
        return self.server.fake

    def has(self, since: str) -> bool:
        """Whether the server's release is this one or later."""
        return self.server.has(since)

    @property
    def speaks_json_rpc(self) -> bool:
        return self.dialect is None and self.server.speaks_json_rpc

    def client(self, **options: Any) -> Transmission:
        """A client whose answers are checked against the spec."""
        server = self.server
        return Transmission(
            server.url,
            username=server.username,
            password=server.password,
            dialect=self.dialect,
            sender=Sender(server.url, server.contract),
            **options,
        )

    def async_client(self) -> AsyncTransmission:
        """An async client."""
        server = self.server
        return AsyncTransmission(
            server.url, username=server.username, password=server.password, dialect=self.dialect
        )


def cases() -> Any:
    """A fixture: each fake, the real server, and both dialects where a server has both."""

    @pytest.fixture(params=PARAMS)
    def case(request: pytest.FixtureRequest, retired: ThreadPoolExecutor) -> Iterator[Case]:
        version, dialect = request.param
        if version == "real":
            yield Case(request.getfixturevalue("real_tr_server"), dialect)
            return
        fake = transmission_server.new_fake(version)
        fake.start()
        yield Case(TrServer.of_fake(fake), dialect)
        retired.submit(fake.stop)

    return case


def clients() -> Any:
    """A fixture: a client of each case."""

    @pytest.fixture
    def tr(case: Case) -> Iterator[Transmission]:
        with case.client() as client:
            yield client

    return tr


def add(tr: Transmission, *names: str) -> list[str]:
    """Add small torrents that stay stopped and are checked; their hashes."""
    hashes = [tr.add(single(name), paused=True).torrent.hash_string for name in names]
    assert tr.verify(hashes, wait=True)
    return hashes


case = cases()
tr = clients()


def test_connecting_tells_release_dialect_and_what_there_is(case: Case, tr: Transmission) -> None:
    info = tr.server_info()
    assert str(info.version.release).startswith(case.server.version)
    assert info.dialect == tr.dialect == ("json-rpc" if case.speaks_json_rpc else "classic")
    assert ("availability" in info.torrent_fields) == case.has("4.0.0")
    assert ("reqq" in info.session_fields) == case.has("4.1.0-beta.2")
    assert ("groups_get" in info.operations) == case.has("4.0.0")


def test_a_dialect_that_the_server_lacks_is_refused(case: Case) -> None:
    server = case.server
    options: dict[str, Any] = {"username": server.username, "password": server.password}
    with Transmission(server.url, dialect="json-rpc", **options) as client:
        if server.speaks_json_rpc:
            assert client.server_info().dialect == "json-rpc"
        else:
            with pytest.raises(UnsupportedByServer, match="JSON-RPC"):
                client.server_info()


def test_many_calls_go_at_once_and_errors_are_data(case: Case, tr: Transmission) -> None:
    results: list[Any] = tr.call_many(
        [
            ("session_stats", {}),
            ("torrent_dance", {}),
            ("torrent_get", {"fields": []}),
            ("session_get", {"fields": ["rpc_version"]}),
        ]
    )
    stats, unknown, no_fields, session = results
    assert stats["torrent_count"] == 0
    assert isinstance(unknown, MethodNotFound)
    assert isinstance(no_fields, InvalidParams) or not case.has("4.0.0")
    assert session["rpc_version"] >= 16


def test_a_batch_is_never_empty(tr: Transmission) -> None:
    with pytest.raises(InvalidArgument, match="at least one"):
        tr.call_many([])


def test_many_batches_keep_the_order(tr: Transmission) -> None:
    calls = [
        ("session_get", {"fields": ["version" if i % 2 else "rpc_version"]}) for i in range(250)
    ]
    results: list[Any] = tr.call_many(calls)
    assert [len(result) for result in results] == [1] * 250
    assert all(("version" if i % 2 else "rpc_version") in r for i, r in enumerate(results))


def test_a_wrong_password_ends_a_batch(case: Case) -> None:
    with Transmission(case.server.url, username="peerkit", password="wrong") as client:
        with pytest.raises(LoginFailed):
            client.call_many([("session_stats", {})])


@pytest.mark.live
def test_a_server_under_another_path() -> None:
    root = require("transmission")
    with start_transmission(root, rpc_url="/torrents/") as process:
        url = f"{process.url}/torrents/rpc"
        with Transmission(url, username=process.username, password=process.password) as tr:
            added = tr.add(folder(), paused=True).torrent
            assert tr.torrents.list(fields="name")[0].name == "festival"
            assert tr.remove(added, delete_data=False).ok == (hash_of(folder()),)


@pytest.mark.anyio
async def test_the_async_client_does_the_same(case: Case) -> None:
    async with case.async_client() as tr:
        outcome = await tr.add([single("a.bin"), single("b.bin"), folder()], paused=True)
        assert len(outcome.ok) == 3
        assert await tr.verify(outcome.ok, wait=True)
        assert await tr.start(ALL, wait=True)
        names = {torrent.name async for torrent in tr.iter_torrents(page_size=2, fields="name")}
        assert names == {"a.bin", "b.bin", "festival"}
        async with tr.track(0.05, fields="name") as state:
            assert await tr.remove(outcome.ok[0], delete_data=True)
            async for change in state:
                assert change.kind == "removed"
                assert change.hash == outcome.ok[0]
                break
        root = await tr.files(outcome.ok[2]).tree()
        assert root.size > 0
        assert (await tr.limits.set(download=5000)).download == 5000
        assert (await tr.labels.add(ALL, "x")).ok == outcome.ok[1:]
        assert (await tr.stop(ALL, wait=True)).ok == outcome.ok[1:]


def test_all_must_be_said(tr: Transmission) -> None:
    first, second = add(tr, "one.bin", "two.bin")
    nothing: tuple[str, ...]
    for nothing in ((),):
        with pytest.raises(InvalidArgument, match="empty"):
            tr.stop(nothing)
    assert set(tr.start(ALL).ok) == {first, second}
