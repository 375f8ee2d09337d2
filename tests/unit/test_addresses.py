"""Addresses as people have them lead every client to the same server."""

from __future__ import annotations

import pytest

from peerkit_core import Response, StatusError
from peerkit_core.testing import RecordingSender
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent import QBittorrent
from peerkit_qbittorrent.client._sync.connect import connect
from peerkit_qbittorrent.legacy._sync.client import QBittorrentLegacy
from peerkit_transmission import Transmission

HOSTS = ["nas:8080", "http://nas:8080", "https://nas"]
ENDS = ["", "/", "/#/", "/#/torrents", "/#"]


def modern(wire: WireRequest) -> Response:
    """Whatever is asked: a version."""
    return Response(200, b"v5.0.0" if wire.target.endswith("version") else b"2.11.2")


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize("prefix", ["", "/torrents", "/a/b"])
@pytest.mark.parametrize("tail", ["", "/api/v2", "/index.html", "/login.html"])
@pytest.mark.parametrize("end", ENDS)
def test_a_web_ui_is_found(host: str, prefix: str, tail: str, end: str) -> None:
    url = f"{host}{prefix}{tail}{end}"
    sender = RecordingSender(modern)
    assert QBittorrent(url, sender=sender).app.version() == "v5.0.0"
    assert [wire.target for wire in sender.requests] == [f"{prefix}/api/v2/app/version"]
    sender = RecordingSender(lambda _: Response(200, b"17"))
    QBittorrentLegacy(url, sender=sender).version.api()
    connect(url, sender=sender)
    assert [wire.target for wire in sender.requests] == [f"{prefix}/version/api"] * 2


def server(wire: WireRequest) -> Response:
    """A Transmission."""
    if "x-transmission-session-id" not in wire.headers:
        return Response(409, b"", {"X-Transmission-Session-Id": "id"})
    return Response(200, b'{"result":"success","arguments":{"version":"3.00 (bb6b5a062e)"}}')


@pytest.mark.parametrize("host", HOSTS)
@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("", "/transmission/rpc"),
        ("/transmission", "/transmission/rpc"),
        ("/transmission/web", "/transmission/rpc"),
        ("/transmission/web/index.html", "/transmission/rpc"),
        ("/transmission/rpc", "/transmission/rpc"),
        ("/nas/transmission", "/nas/transmission/rpc"),
        ("/nas/transmission/web", "/nas/transmission/rpc"),
        ("/nas/transmission/rpc", "/nas/transmission/rpc"),
        ("/torrents/web", "/torrents/rpc"),
        ("/torrents/rpc", "/torrents/rpc"),
        ("/my-transmission", "/my-transmission"),
        ("/süß", "/s%C3%BC%C3%9F"),
    ],
)
@pytest.mark.parametrize("end", ENDS)
def test_an_rpc_endpoint_is_found(host: str, path: str, meant: str, end: str) -> None:
    sender = RecordingSender(server)
    Transmission(f"{host}{path}{end}", sender=sender).server_version()
    assert [wire.target for wire in sender.requests] == [meant] * 2


@pytest.mark.parametrize(
    ("path", "meant"), [("", "/transmission/rpc"), ("/x/web/", "/x/rpc"), ("/x", "/x")]
)
def test_an_endpoint_that_is_not_there_is_named(path: str, meant: str) -> None:
    sender = RecordingSender(
        [Response(404, b"<h1>404: Not Found</h1>", {"Server": "Transmission"})]
    )
    with pytest.raises(StatusError, match=rf"no Transmission RPC at {meant}\?"):
        Transmission(f"http://nas{path}", sender=sender).server_version()
