"""Answers as bytes, framed as no good server frames them."""

from __future__ import annotations

import gzip
import random
import zlib
from collections.abc import Callable
from dataclasses import dataclass

__all__ = ["STRAY", "Raw", "good", "odd"]

STRAY = b"<stray>"
"""In bytes that belong to no answer: no call may get them."""


@dataclass(frozen=True)
class Raw:
    """What a server writes for one request.

    Attributes:
        pieces: What it writes, in turn.
        end: What then: `keep` the connection, `close` it, `reset` it, or `stall` (say nothing).
        endless: The last piece is written again and again.
    """

    label: str
    pieces: tuple[bytes, ...]
    end: str = "keep"
    endless: bool = False


def good(token: bytes) -> bytes:
    """A proper answer."""
    return b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n\r\n%s" % (
        len(token),
        token,
    )


def odd(chance: random.Random, token: bytes) -> Raw:
    """An odd answer.

    Args:
        chance: Chooses.
        token: What a body says, if there is one.
    """
    label, make = chance.choice(_KINDS)
    raw = make(chance, token)
    return Raw(label, raw.pieces, raw.end, raw.endless)


def _head(*lines: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    return b"\r\n".join((status, *lines, b"", b""))


def _end(chance: random.Random) -> str:
    return chance.choice(("keep", "keep", "keep", "close", "close", "close", "reset", "stall"))


def _behind(chance: random.Random, token: bytes) -> Raw:
    more = chance.choice(
        (
            good(STRAY),
            b"\r\n" + good(STRAY),
            STRAY,
            b"\r\n",
            b"\x00",
            b"HTTP/1.1 ",
            good(STRAY)[:30],
        )
    )
    # In a packet of its own it would be the answer to the next call, as far as anybody can tell.
    return Raw("", (good(token) + more,), chance.choice(("keep", "close")))


def _length(chance: random.Random, token: bytes) -> Raw:
    size = chance.choice(
        (b"0", b"1", b"-1", b"+3", b"3, 3", b"3,4", b"abc", b"", b" ", b"0x3", b"1e3", b"9" * 30, b"1000000",
         b"3\r\nContent-Length: 3", b"3\r\nContent-Length: 4", b"\xb2", b"3\r\nTransfer-Encoding: chunked")
    )  # fmt: skip
    return Raw("", (_head(b"Content-Length: " + size) + token,), _end(chance))


def _chunks(chance: random.Random, token: bytes) -> Raw:
    size = b"%x" % len(token)
    body = chance.choice(
        (size + b"\r\n" + token + b"\r\n", size + b"\r\n" + token + b"0\r\n\r\n", b"zz\r\n" + token,
         b"-1\r\n" + token, b"f" * 30 + b"\r\n" + token, size + b";" + b"x" * 70_000 + b"\r\n" + token,
         size + b"\n" + token + b"\n0\n\n", b"\r\n\r\n", size + b"\r\n" + token + b"\r\n0\r\nX: " + b"y" * 70_000,
         size + b"\r\n" + token + b"\r\n0\r\n" + b"X: y\r\n" * 5000 + b"\r\n", b"0\r\n\r\n" + STRAY,
         size + b" \r\n" + token + b"\r\n0\r\n\r\n", b"5\r\n")
    )  # fmt: skip
    kind = chance.choice(
        (b"chunked", b"Chunked", b"gzip, chunked", b"chunked, chunked", b"identity", b"x")
    )
    return Raw("", (_head(b"Transfer-Encoding: " + kind), body), _end(chance))


def _interim(chance: random.Random, token: bytes) -> Raw:
    one = chance.choice(
        (b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n",
         b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n", b"HTTP/1.1 199 \r\n\r\n")
    )  # fmt: skip
    if chance.random() < 0.15:
        return Raw("", (one * 100,), "keep", endless=True)
    return Raw("", (one * chance.choice((1, 2, 5000)), good(token)), _end(chance))


def _garbage(chance: random.Random, token: bytes) -> Raw:
    start = chance.choice(
        (b"", b"\x15\x03\x03\x00\x02\x02\x28", b"SSH-2.0-OpenSSH_9.2\r\n", b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
         b"HTTP/0.9 200 OK\r\n\r\n", b"HTTP/1.1\r\n\r\n", b"HTTP/1.1 abc\r\n\r\n", b"HTTP/1.1 20 OK\r\n\r\n",
         b"HTTP/1.1 999 ?\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 000 ?\r\n\r\n", b"HTTP/1.1 1000 ?\r\n\r\n",
         b"<html>" + token, b"200 OK\r\n\r\n", b"\r\n" * 50, b"ICY 200 OK\r\n\r\n", bytes(range(256)),
         b"HTTP/2 200 OK\r\nContent-Length: 0\r\n\r\n", b"http/1.1 200 ok\r\ncontent-length: 0\r\n\r\n")
    )  # fmt: skip
    return Raw("", (start,), _end(chance))


def _headers(chance: random.Random, token: bytes) -> Raw:
    length = b"Content-Length: %d" % len(token)
    if chance.random() < 0.15:
        return Raw("", (_head(length)[:-2], b"X-Flood: y\r\n" * 200), "keep", endless=True)
    lines = chance.choice(
        (b"X: y\r\n" * 10_000 + b"X: y", b"X: " + b"y" * 1_000_000, b"X" * 70_000 + b": y", b"No colon",
         b": empty", b"X : y", b"X: a\r\n b", b" X: y", b"X: \x00", b"X: \xff\xfe", b"X\xff: y", b"X:\xc3\xbc",
         b"Set-Cookie: " + b"a=b; " * 5000, b"Content-Type: " + b"\xff" * 10, b"Connection: close, keep-alive",
         b"Location: http://[bad", b"Retry-After: " + b"9" * 400, b"Date: never", b"Transfer-Encoding:")
    )  # fmt: skip
    return Raw("", (_head(lines, length) + token,), _end(chance))


def _drip(chance: random.Random, token: bytes) -> Raw:
    whole = good(token)
    return Raw("", tuple(whole[i : i + 1] for i in range(len(whole))), _end(chance))


def _cut(chance: random.Random, token: bytes) -> Raw:
    whole = good(token)
    return Raw(
        "", (whole[: chance.randrange(len(whole))],), chance.choice(("close", "reset", "stall"))
    )


def _packed(chance: random.Random, token: bytes) -> Raw:
    body = chance.choice(
        (gzip.compress(token), gzip.compress(token)[:-5], gzip.compress(token)[:12], token, b"",
         gzip.compress(bytes(50 << 20)), gzip.compress(token) + STRAY, gzip.compress(token) * 2,
         zlib.compress(token), zlib.compress(token)[2:-4], gzip.compress(gzip.compress(token)))
    )  # fmt: skip
    kind = chance.choice((b"gzip", b"GZIP", b"x-gzip", b"deflate", b"br", b"zstd", b"gzip, gzip", b"identity", b"none", b"gzip, " * 200 + b"gzip"))  # fmt: skip
    return Raw("", (_head(b"Content-Encoding: " + kind, b"Content-Length: %d" % len(body)) + body,), _end(chance))  # fmt: skip


def _status(chance: random.Random, token: bytes) -> Raw:
    status = chance.choice(
        (b"204 No Content", b"304 Not Modified", b"205 Reset", b"302 Found", b"503 x" * 500)
    )
    length = chance.choice((b"Content-Length: 0", b"Content-Length: %d" % len(STRAY), b"X: y"))
    extra = b"" if length == b"Content-Length: 0" else STRAY
    if b"Found" in status or b"x" in status:
        extra = extra.replace(STRAY, token.ljust(len(STRAY), b"."))
    return Raw("", (_head(length, status=b"HTTP/1.1 " + status) + extra,), _end(chance))


def _flipped(chance: random.Random, token: bytes) -> Raw:
    whole = bytearray(good(token))
    for _ in range(chance.choice((1, 1, 2, 5))):
        whole[chance.randrange(len(whole))] = chance.randrange(256)
    return Raw("", (bytes(whole),), _end(chance))


_KINDS: tuple[tuple[str, Callable[[random.Random, bytes], Raw]], ...] = (
    ("bytes behind the answer", _behind), ("a wrong length", _length), ("wrong chunks", _chunks),
    ("interim answers", _interim), ("no answer", _garbage), ("odd headers", _headers),
    ("byte by byte", _drip), ("cut off", _cut), ("oddly packed", _packed), ("an odd status", _status),
    ("bytes flipped", _flipped),
)  # fmt: skip
