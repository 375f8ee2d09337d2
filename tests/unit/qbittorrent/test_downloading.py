"""A file of a torrent is what the server has, or there is no new file."""

from __future__ import annotations

import asyncio
import re
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import peerkit_qbittorrent.files._async.downloading as async_downloading
import peerkit_qbittorrent.files._sync.downloading as sync_downloading
from peerkit_core import DecodeError, ForeignAnswer, InvalidArgument, Response, Retry
from peerkit_core.testing import AsyncRecordingSender, RecordingSender
from peerkit_core.transport.wire import WireRequest
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent

HASH = "a" * 40
CONTENT = bytes(range(256)) * 4
PAGE = b"<!DOCTYPE html><html><title>Sign in</title></html>".ljust(2000)
FILE = b'[{"index":0,"name":"a","size":1024,"progress":1,"priority":1,"piece_range":[0,0],"availability":1}]'

Serve = Callable[[int, int], Response]


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (sync_downloading, async_downloading):
        monkeypatch.setattr(module, "_WINDOW", 400)


def part(start: int, end: int, content: bytes | None = None, **headers: str) -> Response:
    """The right answer, unless told otherwise."""
    told = {"content-range": f"bytes {start}-{end}/{len(CONTENT)}"}
    told |= {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(206, CONTENT[start : end + 1] if content is None else content, told)


def whole(start: int, end: int) -> Response:
    """What a proxy sends that does not know ranges."""
    return Response(200, CONTENT, {"content-length": str(len(CONTENT))})


def respond(serve: Serve) -> Callable[[WireRequest], Response]:
    """A server that has one file."""

    def answer(wire: WireRequest) -> Response:
        path = wire.target.partition("?")[0].removeprefix("/api/v2/")
        match path:
            case "app/version":
                return Response(200, b"v5.3.0")
            case "app/webapiVersion":
                return Response(200, b"2.16.2")
            case "torrents/files":
                return Response(200, FILE)
            case _:
                assert path == "torrents/downloadFile"
        assert wire.headers["accept-encoding"] == "identity"
        asked = re.fullmatch(r"bytes=(\d+)-(\d+)", wire.headers["range"])
        assert asked is not None
        return serve(int(asked[1]), int(asked[2]))

    return answer


def client(serve: Serve) -> QBittorrent:
    """A client of it."""
    return QBittorrent(sender=RecordingSender(respond(serve)), retry=Retry.off())


def download(side: str, serve: Serve, dest: Path) -> int:
    """Download it with either client."""
    if side == "sync":
        return client(serve).download(HASH, 0, dest)

    async def run() -> int:
        sender = AsyncRecordingSender(respond(serve))
        return await AsyncQBittorrent(sender=sender).download(HASH, 0, dest)

    return asyncio.run(run())


both = pytest.mark.parametrize("side", ["sync", "async"])

BAD: dict[str, tuple[Serve, type[Exception]]] = {
    "a page": (
        lambda s, e: Response(200, PAGE[:1024], {"content-type": "text/html"}),
        ForeignAnswer,
    ),
    "a page without a type": (lambda s, e: Response(200, PAGE[:1024]), ForeignAnswer),
    "a short page": (lambda s, e: Response(200, PAGE[:60]), ForeignAnswer),
    "a page for a part": (lambda s, e: Response(206, PAGE[:400]), DecodeError),
    "json": (
        lambda s, e: Response(200, b"{}", {"content-type": "application/json"}),
        ForeignAnswer,
    ),
    "another length": (lambda s, e: Response(200, b"x", {"content-length": "1"}), DecodeError),
    "always from the start": (lambda s, e: part(0, 399), DecodeError),
    "no range": (lambda s, e: Response(206, CONTENT[s : e + 1]), DecodeError),
    "too much": (lambda s, e: part(s, e, CONTENT[s : e + 100]), DecodeError),
    "too little": (lambda s, e: part(s, e, CONTENT[s : e - 9]), DecodeError),
    "several parts": (lambda s, e: part(s, e, content_type="multipart/byteranges"), DecodeError),
    "of another file": (lambda s, e: part(s, e, content_range=f"bytes {s}-{e}/999"), DecodeError),
}


@both
@pytest.mark.parametrize("name", BAD)
@pytest.mark.parametrize("good_for", [0, 1])
def test_what_is_not_the_file_never_gets_into_it(
    side: str, name: str, good_for: int, tmp_path: Path
) -> None:
    bad, kind = BAD[name]
    served: list[int] = []

    def serve(start: int, end: int) -> Response:
        served.append(start)
        return part(start, end) if len(served) <= good_for else bad(start, end)

    if name == "always from the start" and not good_for:
        good_for = 1
    dest = tmp_path / "a"
    dest.write_bytes(b"good before")
    with pytest.raises(kind):
        download(side, serve, dest)
    assert dest.read_bytes() == b"good before"
    # What came before stays, and the next call makes the right file of it.
    parts = [path for path in tmp_path.iterdir() if path != dest]
    kept = parts[0].read_bytes() if parts else b""
    assert CONTENT.startswith(kept)
    assert download(side, part, dest) == len(CONTENT)
    assert dest.read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


@both
def test_a_proxy_without_ranges_sends_it_once(side: str, tmp_path: Path) -> None:
    served: list[int] = []

    def serve(start: int, end: int) -> Response:
        served.append(start)
        return part(start, end) if len(served) < 2 else whole(start, end)

    assert download(side, serve, tmp_path / "a") == len(CONTENT)
    assert (tmp_path / "a").read_bytes() == CONTENT
    assert served == [0, 400]


def test_a_page_that_is_a_file_of_the_torrent_is_downloaded(tmp_path: Path) -> None:
    content = PAGE[:1024]
    headers = {
        "content_type": "text/html",
        "content_disposition": "attachment; filename=index.html",
    }
    client(lambda s, e: part(s, e, content[s : e + 1], **headers)).download(HASH, 0, tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == content


def test_twice_at_once_is_told(tmp_path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(start: int, end: int) -> Response:
        begun.set()
        assert go_on.wait(20)
        return part(start, end)

    found: list[Any] = []
    dest = tmp_path / "a"
    first = threading.Thread(target=lambda: found.append(client(slow).download(HASH, 0, dest)))
    first.start()
    assert begun.wait(20)
    with pytest.raises(InvalidArgument, match="under way"):
        client(part).download(HASH, 0, dest)
    go_on.set()
    first.join(20)
    assert found == [len(CONTENT)]
    assert dest.read_bytes() == CONTENT
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


def test_an_empty_file_is_a_file(tmp_path: Path) -> None:
    def never(start: int, end: int) -> Response:
        raise AssertionError

    answer = respond(never)

    def empty(wire: WireRequest) -> Response:
        found = answer(wire)
        return Response(200, found.content.replace(b"1024", b"0"))

    sender = RecordingSender(empty)
    assert QBittorrent(sender=sender).download(HASH, 0, tmp_path / "a") == 0
    assert (tmp_path / "a").read_bytes() == b""
