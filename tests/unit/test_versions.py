"""Words of a server for its release that are no number, through everything that asks for it."""

from __future__ import annotations

import asyncio
import json
import warnings
from collections.abc import Callable
from typing import Any

import pytest

import peerkit_core.call.reported
from peerkit_core import (
    InvalidArgument,
    PeerkitError,
    Response,
    Retry,
    SchemaDrift,
    UnsupportedByServer,
)
from peerkit_core.call.reported import reported
from peerkit_core.call.versions import Releases, Version
from peerkit_core.testing import AsyncRecordingSender, RecordingSender
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_transmission import Transmission

SECRET = "token0of0the0session"
BAD = {
    "a page": f"<!doctype html><html><body>{SECRET}</body></html>".encode(),
    "nothing": b"",
    "blanks": b"  \n",
    "json": f'{{"error": "{SECRET}"}}'.encode(),
    "a long text": b"word " * 5000,
    "6,000 digits": b"9" * 6000,
    "6,000 digits and dots": b"9." * 3000,
    "bytes": b"\xff\xfe\x00",
    "a control": b"v4.5.2\x1b[31m",
}
"""What is no name of a release at all."""

RELEASES = Releases(
    (
        ("4.5.1", "2.8.19"),
        ("4.5.5", "2.8.19"),
        ("4.6.0", "2.9.2"),
        ("5.0.0", "2.11.2"),
        ("5.0.5", "2.11.2"),
    )
)


@pytest.fixture(autouse=True)
def _nothing_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peerkit_core.call.reported, "_told", set[tuple[str, str]]())


def qbittorrent(release: bytes, api: bytes = b"2.11.2") -> Callable[[WireRequest], Response]:
    """A server that says so."""

    def answer(wire: WireRequest) -> Response:
        match wire.target:
            case "/api/v2/app/version" | "/version/qbittorrent":
                return Response(200, release)
            case "/api/v2/app/webapiVersion" | "/version/api":
                return Response(200, api)
            case _:
                return Response(200, b"{}")

    return answer


def transmission(release: bytes, semver: str | None = "5.3.0") -> Callable[[WireRequest], Response]:
    """The other server that says so."""

    def answer(wire: WireRequest) -> Response:
        if "x-transmission-session-id" not in wire.headers:
            return Response(409, b"", {"X-Transmission-Session-Id": "id"})
        told = {"version": release.decode("latin-1"), "rpc-version-semver": semver}
        return Response(200, json.dumps({"result": "success", "arguments": told}).encode())

    return answer


CALLS: dict[str, Callable[[bytes], object]] = {
    "version": lambda bad: QBittorrent(sender=RecordingSender(qbittorrent(bad))).server_version(),
    "call": lambda bad: QBittorrent(sender=RecordingSender(qbittorrent(bad))).torrents.tags(),
    "verb": lambda bad: QBittorrent(sender=RecordingSender(qbittorrent(bad))).stop("a" * 40),
    "support": lambda bad: QBittorrent(sender=RecordingSender(qbittorrent(bad))).supports(
        "torrents_count"
    ),
    "api": lambda bad: QBittorrent(
        sender=RecordingSender(qbittorrent(b"v5.0.0", bad))
    ).server_version(),
    "text": lambda bad: QBittorrent(sender=RecordingSender(qbittorrent(bad))).app.version(),
    "legacy": lambda bad: QBittorrentLegacy(
        sender=RecordingSender(qbittorrent(bad, b"17"))
    ).server_version(),
    "legacy api": lambda bad: QBittorrentLegacy(
        sender=RecordingSender(qbittorrent(b"v4.0.4", bad))
    ).server_version(),
    "transmission": lambda bad: Transmission(
        sender=RecordingSender(transmission(bad)), retry=Retry.off()
    ).server_version(),
    "transmission api": lambda bad: Transmission(
        sender=RecordingSender(transmission(b"4.0.4 (x)", bad.decode("latin-1") or "x"))
    ).session.stats(),
}


@pytest.mark.parametrize("bad", BAD)
@pytest.mark.parametrize("call", CALLS)
def test_what_is_no_release_is_told_without_a_word_of_it(call: str, bad: str) -> None:
    with pytest.raises(PeerkitError) as caught:
        CALLS[call](BAD[bad])
    shown = str(caught.value)
    assert SECRET not in shown
    assert len(shown) < 400


def test_the_async_client_tells_the_same() -> None:
    async def run() -> None:
        for bad in BAD.values():
            client = AsyncQBittorrent(sender=AsyncRecordingSender(qbittorrent(bad)))
            with pytest.raises(PeerkitError):
                await client.torrents.tags()

    asyncio.run(run())


@pytest.mark.parametrize("word", ["master", "v5.0.0beta", "My fork", "1.2.3", "20261127123456"])
def test_an_unknown_release_is_the_newest_of_its_api_with_one_warning(word: str) -> None:
    with pytest.warns(SchemaDrift, match=r"counts as 5\.0\.5"):
        server = reported(RELEASES, "x", word, "2.11.2")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert reported(RELEASES, "x", word, "2.11.2") == server
    assert str(server.release) == word
    assert RELEASES.has(server, "5.0.5", None)
    assert RELEASES.has(server, None, "5.0.5")
    assert not RELEASES.has(server, None, "4.6.0")
    assert not RELEASES.has(server, "5.1.0", None)


@pytest.mark.parametrize(
    ("word", "api"),
    [
        ("v4.5.2", "2.8.19"),
        ("v4.5.2.10", "2.8.19"),
        ("v5.0.5.10", "2.11.2"),
        ("v5.0.0", "2.11.2"),
        ("v5.1.0", "2.11.4"),
        ("v5.0.0beta1", "2.11.0"),
    ],
)
def test_a_release_of_its_own_number_is_no_surprise(word: str, api: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert str(reported(RELEASES, "x", word, api).release) == word


def test_gated_calls_go_by_what_it_counts_as() -> None:
    sender = RecordingSender(qbittorrent(b"master", b"2.11.2"))
    client = QBittorrent(sender=sender)
    with pytest.warns(SchemaDrift, match="'master'"):
        assert client.supports("torrents_stop")
    assert not client.supports("torrents_pause")
    with pytest.raises(UnsupportedByServer, match="this server is master"):
        client.torrents.pause("a" * 40)
    legacy = QBittorrentLegacy(sender=RecordingSender(qbittorrent(b"fork", b"17")))
    with pytest.warns(SchemaDrift, match=r"counts as 4\.0\.4"):
        assert legacy.at_least("4.0.4")
    other = Transmission(sender=RecordingSender(transmission(b"master")))
    with pytest.warns(SchemaDrift, match=r"counts as 4\.0\.6"):
        assert other.at_least("4.0.0")
    oldest = Transmission(sender=RecordingSender(transmission(b"master", None)))
    with pytest.warns(SchemaDrift, match=r"counts as 3\.00"):
        assert not oldest.at_least("4.0.0")


def test_a_release_that_is_asked_for_is_read() -> None:
    client = QBittorrent(sender=RecordingSender(qbittorrent(b"v5.0.0")))
    for word in ("word", "", "9" * 6000):
        with pytest.raises(InvalidArgument, match="release"):
            client.at_least(word)
    strange: Any = 5
    with pytest.raises(InvalidArgument, match="release"):
        client.at_least(strange)
    assert client.server_version().release >= "4.5"
    assert Version("4.5.2") < "5.0.0beta1" < Version("5.0.0")
    same, text = Version("v5.3.0"), "5.3.0"
    assert (same <= text, same >= text, same == text, text == same) == (True,) * 4
    assert (same < text, same > text, same != text, same == "5.3.1") == (False,) * 4
    assert same != "master"
    with pytest.raises(TypeError):
        assert Version("5") < strange
