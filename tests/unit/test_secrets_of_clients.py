"""What a client is made with is in no error, warning, log line or repr, nor in what led to an error."""

from __future__ import annotations

import asyncio
import logging
import socket
import traceback
import warnings
from collections.abc import Iterator
from typing import Any

import pytest
from tests.servers import serve

from peerkit_core import PeerkitError
from peerkit_qbittorrent import AsyncQBittorrent, QBittorrent, QBittorrentLegacy
from peerkit_sandbox import torrents
from peerkit_sandbox.qbittorrent import FakeQBittorrent
from peerkit_transmission import AsyncTransmission, Transmission

KEY = "Pa55key0Badc0de"
PASS = "Hunter2-0f-kim"
CLIENTS = [QBittorrent, QBittorrentLegacy, Transmission, AsyncQBittorrent, AsyncTransmission]

OPTIONS: list[dict[str, Any]] = [
    {"url": f"http://kim:{PASS}@nas:8080/{KEY}?k={KEY}"},
    {"url": f"http://kim:{PASS}#{KEY}@nas"},
    {"url": f"http://kim:{PASS}@na s"},
    {"url": f"http://kim:{PASS}@nas:{KEY}"},
    {"url": f"http://kim:{PASS}@nas\ud800"},
    {"url": f"http://kim:{PASS}\ud800@127.0.0.1:1"},
    {"url": f"http://kim:{PASS}@127.0.0.1:1/half\ud800"},
    {"url": f"http://kim:{PASS}@127.0.0.1:1/süß"},
    {"url": f"kim:{PASS}@127.0.0.1:1/qbt?"},
    {"username": "kim", "password": f"{PASS}\n"},
    {"username": "kim", "password": f"{PASS}\ud800"},
    {"username": f"kim-{KEY}\ud800", "password": PASS},
    {"username": "kim", "password": [PASS]},
    {"api_key": f"{KEY}\ud800"},
    {"api_key": f"{KEY}\r\nX: y"},
    {"api_key": KEY, "username": "kim", "password": PASS},
    {"basic_auth": ("kim", f"{PASS}\ud800")},
    {"basic_auth": f"kim:{PASS}"},
    {"headers": {"X-Key": f"{KEY}\n"}},
    {"headers": {"X-Key": f"{KEY}\ud800"}},
    {"headers": {f"X-{KEY} \n": "y"}},
    {"headers": {"X-Key": [KEY]}},
    {"headers": f"X-Key: {KEY}"},
    {"proxy": f"http://kim:{PASS}@127.0.0.1:1/{KEY}"},
    {"proxy": f"socks9://kim:{PASS}@127.0.0.1:1"},
    {"proxy": f"http://kim:{PASS}\ud800@127.0.0.1:1"},
    {"proxy": f"http://kim:{PASS}@na s:{KEY}"},
    {"pasword": PASS, "passwrod": KEY},
]


def told(error: BaseException) -> Iterator[str]:
    """All that an error says, and all that led to it."""
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is not None:
            yield from (str(one), repr(one), *traceback.format_exception(one))
            waiting += [one.__cause__, one.__context__]


def _made_and_used(kind: Any, options: dict[str, Any]) -> str:
    """Make a client and call it, in vain; its repr."""
    client = kind(**{"url": "http://127.0.0.1:1", "timeout": 2, **options})
    shown = f"{client!r} {vars(client.engine) if hasattr(client.engine, '__dict__') else ''}"

    async def used() -> None:
        async with client:
            await client.server_version()

    try:
        if kind.__name__.startswith("Async"):
            asyncio.run(used())
        else:
            with client:
                client.server_version()
    except PeerkitError as error:
        shown += " ".join(told(error))
    return shown


@pytest.mark.parametrize("options", OPTIONS, ids=lambda options: "-".join(options))
@pytest.mark.parametrize("kind", CLIENTS, ids=lambda kind: kind.__name__)
def test_nothing_of_it_is_shown(
    kind: Any, options: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    with warnings.catch_warnings(record=True) as caught, caplog.at_level(logging.DEBUG):
        warnings.simplefilter("always")
        try:
            shown = _made_and_used(kind, options)
        except (PeerkitError, TypeError) as error:
            shown = " ".join(told(error))
    said = "\n".join([shown, caplog.text, *(str(entry.message) for entry in caught)])
    assert KEY not in said
    assert PASS not in said


@pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
def test_fetching_from_the_web_logs_no_address(
    is_async: bool, caplog: pytest.LogCaptureFixture
) -> None:
    with serve() as web, FakeQBittorrent() as fake:
        address = web.add("some.torrent", torrents.make_torrent("film", 9))
        with caplog.at_level(logging.DEBUG), caplog.at_level(logging.DEBUG, logger="httpx"):
            source = f"{address}?passkey={KEY}"
            if is_async:

                async def add() -> Any:
                    async with fake.async_client() as client:
                        return await client.add([source, f"http://127.0.0.1:1/{KEY}/x.torrent"])

                outcome = asyncio.run(add())
            else:
                with fake.client() as client:
                    outcome = client.add([source, f"http://127.0.0.1:1/{KEY}/x.torrent"])
            import httpx

            httpx.get(address)  # of a program's own: that is logged as always
    assert len(outcome.added) == len(outcome.failed) == 1
    error = next(iter(outcome.failed.values()))
    said = "\n".join([caplog.text, repr(outcome), *outcome.failed, *told(error)])
    assert KEY not in said
    assert "HTTP Request: GET http://" in caplog.text


@pytest.mark.parametrize(
    "head",
    [
        f"HTTP/1.1 302 Found\r\nLocation: gopher://kim:{PASS}@x/{KEY}\r\n\r\n",
        f"HTTP/1.1 302 Found\r\nLocation: http://kim:{PASS}@nas:{KEY}/\r\n\r\n",
        f"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/{KEY}\r\n\r\n",
        f"HTTP/1.1 404 {KEY}\r\nContent-Length: 0\r\n\r\n",
        f"HTTP/1.1 200 OK\r\nX {KEY}: {PASS}\r\n\r\n",
        f"{KEY} {PASS}\r\n\r\n",
        f"HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n<html>{KEY}{PASS}</html>",
    ],
)
def test_what_a_web_server_says_is_not_told(head: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener, FakeQBittorrent() as fake:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/{KEY}/x.torrent?k={KEY}"
        with fake.client() as client:
            from threading import Thread

            def answer() -> None:
                connection, _ = listener.accept()
                with connection:
                    connection.recv(4096)
                    connection.sendall(head.encode())

            thread = Thread(target=answer)
            thread.start()
            outcome = client.add(url)
            thread.join()
    (error,) = outcome.failed.values()
    said = "\n".join([repr(outcome), *told(error)])
    assert KEY not in said
    assert PASS not in said
