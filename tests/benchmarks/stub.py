"""A server in a process of its own that answers at once: what is left is the client's time.

It knows as much of both services as their clients need to log in, to list and to add torrents (it
says that it added one, and forgets it), and checks no session afterwards, so that a plain HTTP client can ask the same questions.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager

from .child import environment
from .data import qbittorrent_torrents
from .data_transmission import TWENTY, classic_answer, json_rpc_answer
from .scale import ROOT

__all__ = ["FEW", "SESSION_ID", "first_hash", "running_stub"]

FEW = 3
"""Torrents in a short list."""

SESSION_ID = "peerkit-bench-session"
_SESSION_HEADER = b"X-Transmission-Session-Id: " + SESSION_ID.encode() + b"\r\n"
_HELLO = (
    b'{"arguments":{"rpc-version":19,"rpc-version-semver":"6.0.1",'
    b'"version":"4.1.4 (a6d907d9ea)"},"result":"success"}'
)
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_HAS_SESSION = re.compile(rb"\r\nx-transmission-session-id: *" + SESSION_ID.encode(), re.IGNORECASE)


def _answer(
    body: bytes, status: bytes = b"200 OK", kind: bytes = b"application/json", extra: bytes = b""
) -> bytes:
    length = b"%d" % len(body)
    head = b"HTTP/1.1 " + status + b"\r\nContent-Type: " + kind + b"\r\n" + extra
    return head + b"Content-Length: " + length + b"\r\n\r\n" + body


def first_hash() -> str:
    """Hash of the first torrent in qBittorrent's list."""
    first: str = json.loads(qbittorrent_torrents(FEW))[0]["hash"]
    return first


_TEXT = b"text/plain; charset=UTF-8"
_ROUTES = {
    b"/api/v2/app/version": _answer(b"v5.3.0", kind=_TEXT),
    b"/api/v2/app/webapiVersion": _answer(b"2.15.1", kind=_TEXT),
    b"/api/v2/auth/logout": _answer(b"", kind=_TEXT),
    b"/api/v2/auth/login": _answer(
        b"Ok.", kind=_TEXT, extra=b"Set-Cookie: SID=peerkitbench; HttpOnly; path=/\r\n"
    ),
    b"/api/v2/torrents/info": _answer(qbittorrent_torrents(FEW)),
    b"/api/v2/sync/maindata": _answer(b'{"rid":1,"server_state":{"dl_info_speed":1}}'),
    b"/api/v2/torrents/add": _answer(
        b'{"added_torrent_ids":["%s"],"failure_count":0,"pending_count":0,"success_count":1}'
        % first_hash().encode()
    ),
}
_REFUSED = _answer(b"", b"409 Conflict", b"text/html", _SESSION_HEADER)
_RPC_HELLO = _answer(_HELLO, extra=_SESSION_HEADER)
_RPC_MODERN = _answer(json_rpc_answer(FEW, TWENTY), extra=_SESSION_HEADER)
_RPC_CLASSIC = _answer(classic_answer(FEW, TWENTY), extra=_SESSION_HEADER)
_ADDED = b'{"%s":{"%s":"' + b"0123456789" * 4 + b'","id":1,"name":"linux.iso"}}'
_ADDED_MODERN = _ADDED % (b"torrent_added", b"hash_string")
_ADDED_CLASSIC = _ADDED % (b"torrent-added", b"hashString")
_NOWHERE = _answer(b"", b"404 Not Found", _TEXT)
_NO_BODY = _answer(b"", kind=_TEXT)


class _Connection(asyncio.Protocol):
    def __init__(self) -> None:
        self._received = bytearray()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = bytes(self._received[:end])
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._received) < whole:
                return
            body = bytes(self._received[end + 4 : whole])
            del self._received[:whole]
            self._transport.write(_reply(head, body))


def _reply(head: bytes, body: bytes) -> bytes:
    method, target, _ = head.split(b" ", 2)
    if method == b"HEAD":
        return _NO_BODY
    path = target.partition(b"?")[0]
    if path != b"/transmission/rpc":
        return _ROUTES.get(path, _NOWHERE)
    if _HAS_SESSION.search(head) is None:
        return _REFUSED
    if body[:1] == b"[":
        return _rpc(b"[%s]" % b",".join(map(_modern, range(body.count(b'"jsonrpc"')))))
    start = body[:200]
    if b'"torrent_add"' in start:
        return _rpc(_modern(1))
    if b'"torrent-add"' in start:
        return _rpc(_classic(_ADDED_CLASSIC))
    if b'"torrent_start"' in start:
        return _rpc(_modern(1, b"{}"))
    if b'"torrent-start"' in start:
        return _rpc(_classic(b"{}"))
    if b'"session' in start:
        return _RPC_HELLO
    return _RPC_MODERN if b'"jsonrpc"' in start else _RPC_CLASSIC


def _rpc(answer: bytes) -> bytes:
    return _answer(answer, extra=_SESSION_HEADER)


def _modern(number: int, result: bytes = _ADDED_MODERN) -> bytes:
    return b'{"id":%d,"jsonrpc":"2.0","result":%s}' % (number, result)


def _classic(arguments: bytes) -> bytes:
    return b'{"arguments":%s,"result":"success"}' % arguments


async def _serve() -> None:
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    server = await loop.create_server(_Connection, "127.0.0.1", 0)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()

    def wait_for_parent() -> None:
        # The pipe ends with the parent, however that ends.
        sys.stdin.read()
        loop.call_soon_threadsafe(over.set)

    threading.Thread(target=wait_for_parent, daemon=True).start()
    await over.wait()
    server.close()


@contextmanager
def running_stub() -> Generator[str]:
    """The URL of a stub; it ends with the block."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.stub"],
        cwd=ROOT, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        port = process.stdout.readline().strip()
        if not port:
            raise RuntimeError("the stub server did not start")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.stdin.close()
        process.wait(timeout=10)
        process.stdout.close()


if __name__ == "__main__":
    asyncio.run(_serve())
