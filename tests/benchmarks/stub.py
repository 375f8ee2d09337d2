"""A server in a process of its own that answers at once: what is left is the client's time.

It knows as much of both services as their clients need to log in and to list torrents, and checks
no session afterwards, so that a plain HTTP client can ask the same questions.
"""

from __future__ import annotations

import asyncio
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

__all__ = ["FEW", "SESSION_ID", "running_stub"]

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


_TEXT = b"text/plain; charset=UTF-8"
_ROUTES = {
    b"/api/v2/app/version": _answer(b"v5.3.0", kind=_TEXT),
    b"/api/v2/app/webapiVersion": _answer(b"2.15.1", kind=_TEXT),
    b"/api/v2/auth/logout": _answer(b"", kind=_TEXT),
    b"/api/v2/auth/login": _answer(
        b"Ok.", kind=_TEXT, extra=b"Set-Cookie: SID=peerkitbench; HttpOnly; path=/\r\n"
    ),
    b"/api/v2/torrents/info": _answer(qbittorrent_torrents(FEW)),
}
_REFUSED = _answer(b"", b"409 Conflict", b"text/html", _SESSION_HEADER)
_RPC_HELLO = _answer(_HELLO, extra=_SESSION_HEADER)
_RPC_MODERN = _answer(json_rpc_answer(FEW, TWENTY), extra=_SESSION_HEADER)
_RPC_CLASSIC = _answer(classic_answer(FEW, TWENTY), extra=_SESSION_HEADER)
_NOWHERE = _answer(b"", b"404 Not Found", _TEXT)
_NO_BODY = _answer(b"", kind=_TEXT)


class _Connection(asyncio.Protocol):
    def __init__(self) -> None:
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.WriteTransport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n")) >= 0:
            head = self._received[:end]
            length = _LENGTH.search(head)
            whole = end + 4 + (int(length[1]) if length else 0)
            if len(self._received) < whole:
                return
            body = self._received[end + 4 : whole]
            self._received = self._received[whole:]
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
    if b'"session' in body:
        return _RPC_HELLO
    return _RPC_MODERN if b'"jsonrpc"' in body else _RPC_CLASSIC


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
