"""A downloaded file is there whole, or not at all."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from peerkit_core import ConnectionFailed, DecodeError, InvalidArgument, NotFound, Response, Retry
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.call.timeouts import Timeouts
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.testing import AsyncRecordingSender
from peerkit_core.transport._async.sender import AsyncStream
from peerkit_core.transport.wire import WireRequest

from .loopback import Loopback, answer
from .sides import Side

EXPORT: Operation[bytes] = Operation(
    "torrents_export",
    "GET",
    "/export",
    (Answer(200, "binary"), Answer(202, "json")),
    idempotent=True,
)
REQUEST = Request("GET", "/export")


def _names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_the_body_becomes_the_file_and_its_size_the_result(side: Side, tmp_path: Path) -> None:
    dest = tmp_path / "a.torrent"
    dest.write_bytes(b"old")
    engine = side.engine([Response(200, b"d4:infode")])
    assert side.run(engine.download(EXPORT, REQUEST, dest)) == 9
    assert dest.read_bytes() == b"d4:infode"
    assert list(tmp_path.iterdir()) == [dest]


def test_an_error_status_writes_nothing(side: Side, tmp_path: Path) -> None:
    engine = side.engine([Response(404, b"no such torrent")])
    with pytest.raises(NotFound, match="no such torrent"):
        side.run(engine.download(EXPORT, REQUEST, tmp_path / "a"))
    assert list(tmp_path.iterdir()) == []


def test_an_answer_that_is_no_file_writes_nothing(side: Side, tmp_path: Path) -> None:
    engine = side.engine([Response(202, b"{}")])
    with pytest.raises(DecodeError, match="status 202"):
        side.run(engine.download(EXPORT, REQUEST, tmp_path / "a"))
    assert list(tmp_path.iterdir()) == []


def test_a_body_that_breaks_off_leaves_nothing_behind(
    side: Side, loopback: Loopback, tmp_path: Path
) -> None:
    whole = answer(b"x" * 1000, kind="application/octet-stream")
    loopback.respond = lambda request: whole[:-500] if len(loopback.requests) < 2 else None
    sender = side.http_sender(loopback.url)
    engine = side.engine(sender, retry=Retry.off(), timeouts=Timeouts.of(0.05))
    dest = tmp_path / "a"
    dest.write_bytes(b"old")
    with pytest.raises(ConnectionFailed):
        side.run(engine.download(EXPORT, REQUEST, dest))
    side.close(sender)
    assert dest.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [dest]


def test_a_lost_download_begins_again(side: Side, tmp_path: Path) -> None:
    engine = side.engine([ConnectionFailed("lost"), Response(200, b"whole")])
    assert side.run(engine.download(EXPORT, REQUEST, tmp_path / "a")) == 5


@pytest.mark.anyio
async def test_a_cancelled_download_leaves_nothing_behind(tmp_path: Path) -> None:
    arrived = asyncio.Event()

    class Stuck(AsyncRecordingSender):
        @asynccontextmanager
        async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncStream]:
            yield AsyncStream(200, [], self.chunks())

        async def chunks(self) -> AsyncGenerator[bytes]:
            yield b"half of it"
            arrived.set()
            await asyncio.Event().wait()

    engine = AsyncEngine(Stuck())
    task = asyncio.ensure_future(engine.download(EXPORT, REQUEST, tmp_path / "a"))
    await arrived.wait()
    assert len(_names(tmp_path)) == 1
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert _names(tmp_path) == []


def test_a_destination_that_cannot_be_is_refused_before_any_traffic(
    side: Side, tmp_path: Path
) -> None:
    engine = side.engine([])
    for dest in (tmp_path, tmp_path / "none" / "a"):
        with pytest.raises(InvalidArgument, match="dest"):
            side.run(engine.download(EXPORT, REQUEST, dest))
    assert engine.sender.requests == []


def test_a_real_download(side: Side, loopback: Loopback, tmp_path: Path) -> None:
    body = bytes(range(256)) * 4096
    loopback.respond = lambda request: answer(body, kind="application/octet-stream")
    sender = side.http_sender(loopback.url)
    size = side.run(side.engine(sender).download(EXPORT, REQUEST, str(tmp_path / "a")))
    side.close(sender)
    assert size == len(body)
    assert (tmp_path / "a").read_bytes() == body
