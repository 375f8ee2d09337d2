"""10,000 random answers, well-formed and malformed: read as another reader of HTTP reads them.

http.client is older and more lenient than h11: it takes much that we refuse. Where both take an
answer they must agree on status, headers and body. They differ by design in this only, which is
levelled out before they are compared: http.client reads chunks behind 204 and 304, keeps the line ends
of folded headers and each of several equal lengths, and never reads header values as UTF-8; h11 gives
`Transfer-Encoding` in lower case. A blank before the extension of a chunk is refused by h11 (HTTP lets
it pass, though nobody may send it), so none is made here.
"""

from __future__ import annotations

import http.client
import io
import random
import socket
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import attrs
import pytest

from peerkit_core import ConnectionFailed, Response, Timeout

from .abilities import Ability, over
from .rigs import LONG, Rig, request


@attrs.frozen
class Reading:
    """What an answer was taken for."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


def random_answer(dice: random.Random) -> tuple[bytes, bool]:
    """An answer, and whether it is well-formed."""
    body = dice.randbytes(dice.randrange(30))
    lines = [
        b"HTTP/1.%d %d%s"
        % (
            dice.random() < 0.8,
            dice.choice([200, 200, 200, 201, 204, 206, 301, 304, 401, 404, 500, 503]),
            dice.choice([b" OK", b" Not Quite", b" ", b""]),
        )
    ]
    for _ in range(dice.randrange(4)):
        blanks = [dice.choice([b"", b" ", b"  ", b"\t"]) for _ in range(2)]
        value = dice.choice([b"", b"a", b"a b", b"a, b;c=d", b"\xc3\xa4", b"\xe4", b'"x:y"'])
        name = dice.choice([b"x-one", b"X-Two", b"Server", b"ETag"])
        lines.append(name + b":" + blanks[0] + value + blanks[1])
    framing = dice.randrange(5)
    if framing == 0:
        lines.append(b"Content-Length: %d" % len(body))
    elif framing == 1:
        lines.append(dice.choice([b"Transfer-Encoding: chunked", b"transfer-encoding:CHUNKED"]))
        body = _chunked(body, dice)
    elif framing == 2:
        lines.append(b"Connection: close")
    elif framing == 3:
        lines += [b"Content-Length: %d" % len(body), b"Content-Length: %d" % len(body)]
    raw = bytearray(b"\r\n".join([*lines, b"", b""]) + body)
    damaged = dice.random() < 0.5
    if damaged:
        for _ in range(dice.randrange(1, 4)):
            _damage(raw, dice)
    return bytes(raw), not damaged


def _chunked(body: bytes, dice: random.Random) -> bytes:
    out = b""
    while body:
        size = dice.randrange(1, len(body) + 1)
        extension = dice.choice([b"", b"", b";a", b";a=b", b';a="b; c"'])
        out += b"%x%s\r\n%s\r\n" % (size, extension, body[:size])
        body = body[size:]
    return out + b"0\r\n" + dice.choice([b"", b"", b"X-Sum: 1\r\n"]) + b"\r\n"


def _damage(raw: bytearray, dice: random.Random) -> None:
    place = dice.randrange(len(raw) + 1)
    match dice.randrange(4):
        case 0:
            raw[place : place + 1] = dice.randbytes(1)
        case 1:
            del raw[place : place + dice.randrange(1, 6)]
        case 2:
            raw[place:place] = dice.choice(
                [b"\r\n", b"\n", b"\r", b" ", b":", b"0", b"\0", b"\x80"]
            )
        case _:
            del raw[place:]


class _Socket:
    """As much of a socket as http.client reads from."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw

    def makefile(self, mode: str) -> io.BytesIO:
        """The bytes."""
        return io.BytesIO(self._raw)


def other_reading(raw: bytes, method: str) -> Reading | None:
    """What http.client takes an answer for; None if it refuses it."""
    answer = http.client.HTTPResponse(cast("socket.socket", _Socket(raw)), method=method)
    try:
        answer.begin()
        body = answer.read()
    except (http.client.HTTPException, ValueError, OSError):
        return None
    if answer.status in (204, 304):
        body = b""  # it reads chunks there, which HTTP forbids
    raw_headers = [
        (name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.getheaders()
    ]
    try:
        headers = [(name.decode("ascii"), value.decode("utf-8")) for name, value in raw_headers]
    except UnicodeDecodeError:
        headers = answer.getheaders()
    return Reading(answer.status, _alike(headers), body)


def our_reading(rig: Rig, sender: object, method: str) -> Reading | None:
    """What we take an answer for; None if we refuse it."""
    try:
        found: Response = rig.send(sender, request(method))
    except Timeout:
        raise
    except ConnectionFailed:
        return None
    return Reading(found.status, _alike(found.headers), found.content)


def _alike(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Headers without what the two readers tell in other words: folded lines, repeated lengths."""
    alike: list[tuple[str, str]] = []
    for name, value in headers:
        pair = name.lower(), " ".join(value.split())
        if pair[0] == "transfer-encoding":
            pair = pair[0], pair[1].lower()
        if pair[0] != "content-length" or pair not in alike:
            alike.append(pair)
    return alike


@contextmanager
def one_after_the_other(answers: Iterator[bytes]) -> Generator[str]:
    """A server that gives one answer to each connection, by a single thread."""
    with TemporaryDirectory(prefix="pk") as folder, socket.socket(socket.AF_UNIX) as listening:
        path = str(Path(folder, "s"))
        listening.bind(path)
        listening.listen(16)

        def serve() -> None:
            for raw in answers:
                try:
                    sock, _ = listening.accept()
                except OSError:
                    return
                with sock, suppress(ConnectionError):
                    sock.settimeout(LONG)
                    sock.recv(65536)
                    sock.sendall(raw)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield path
        finally:
            listening.shutdown(socket.SHUT_RDWR)
            thread.join(LONG)


@pytest.mark.parametrize("method", ["GET", "HEAD"])
@over(Ability.MAKES_STREAMS)
def test_random_answers_are_read_as_http_client_reads_them(rig: Rig, method: str) -> None:
    count = 5000 if not rig.is_async else 500
    dice = random.Random(method)
    answers = [random_answer(dice) for _ in range(count)]
    alike = 0
    with one_after_the_other(raw for raw, _ in answers) as path:
        sender = rig.sender("http://nas", uds=path)
        for raw, whole in answers:
            ours, other = our_reading(rig, sender, method), other_reading(raw, method)
            if whole:
                assert ours is not None, raw
            if ours is not None and other is not None:
                assert ours == other, raw
                alike += 1
    assert count / 3 < alike < count
