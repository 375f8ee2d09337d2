"""What a first call loads: no library that it does not need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from .scripted import Scripted

SYNC = """
from peerkit_core.transport._sync.http_sender import HttpSender
from peerkit_core.transport.wire import WireRequest
sender = HttpSender(sys.argv[1])
assert sender.send(WireRequest("GET", "/", {})).content == b"{}"
sender.close()
"""
ASYNC = """
import asyncio
from peerkit_core.transport._async.http_sender import AsyncHttpSender
from peerkit_core.transport.wire import WireRequest
async def main():
    sender = AsyncHttpSender(sys.argv[1])
    assert (await sender.send(WireRequest("GET", "/", {}))).content == b"{}"
    await sender.aclose()
asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("program", "unwanted"),
    [
        # asyncio itself imports ssl.
        (SYNC, {"httpx", "httpcore", "anyio", "asyncio", "ssl", "certifi", "urllib.request"}),
        (ASYNC, {"httpx", "httpcore", "anyio", "uvloop", "certifi", "urllib.request"}),
    ],
    ids=["sync", "async"],
)
def test_a_first_call_over_http_loads_neither_httpx_nor_ssl(
    server: Scripted, program: str, unwanted: set[str]
) -> None:
    code = f"import sys\n{program}\nprint(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, server.url],
        cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=30, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert not unwanted & set(done.stdout.split())
