"""Packed answers: what they unpack to, and what is no honest packing."""

from __future__ import annotations

import gzip
import tracemalloc
import zlib
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

from peerkit_core import ConnectionFailed

from .abilities import Ability, over
from .rigs import Rig, Streamed, get
from .scripted import Connection, Scripted, answer, answering

PLAIN = b'{"names": ["' + b'a", "b' * 500 + b'"]}'


def _raw_deflate(data: bytes) -> bytes:
    machine = zlib.compressobj(wbits=-15)
    return machine.compress(data) + machine.flush()


def _brotli(data: bytes) -> bytes:
    brotli: Any = pytest.importorskip("brotli")
    packed: bytes = brotli.compress(data, quality=3)
    return packed


def _zstd(data: bytes) -> bytes:
    zstandard: Any = pytest.importorskip("zstandard")
    packed: bytes = zstandard.ZstdCompressor().compress(data)
    return packed


PACKERS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip.compress),
    "gzip in capitals": ("GZIP", gzip.compress),
    "deflate by zlib": ("deflate", zlib.compress),
    "deflate raw": ("deflate", _raw_deflate),
    "brotli": ("br", _brotli),
    "zstd": ("zstd", _zstd),
    "gzip of gzip": ("gzip, gzip", lambda data: gzip.compress(gzip.compress(data))),
    "nothing": ("identity", lambda data: data),
}
_CUT = [name for name in PACKERS if name != "nothing"]


@cache
def packed(name: str, data: bytes) -> bytes:
    """An answer, packed."""
    encoding, pack = PACKERS[name]
    return answer(pack(data), "200 OK", f"Content-Encoding: {encoding}")


@pytest.mark.parametrize("name", PACKERS)
def test_a_packed_answer_is_unpacked(rig: Rig, server: Scripted, name: str) -> None:
    if name == "zstd":
        rig.needs(Ability.ZSTD)
    server.script = answering(packed(name, PLAIN))
    sender = rig.sender(server.url)
    assert rig.send(sender, get()).content == PLAIN
    with rig.stream(sender, get()) as answered:
        assert answered.rest() == PLAIN


@pytest.mark.parametrize("name", ["gzip", "deflate raw", "brotli", "zstd"])
def test_a_packed_answer_is_unpacked_in_whatever_pieces_it_comes(
    rig: Rig, server: Scripted, name: str
) -> None:
    if name == "zstd":
        rig.needs(Ability.ZSTD)
    if name == "deflate raw":
        rig.needs(Ability.RAW_PIECES)
    body = packed(name, PLAIN)

    def script(connection: Connection) -> None:
        connection.request()
        connection.drip(body)

    server.script = script
    with rig.stream(rig.sender(server.url), get()) as answered:
        assert answered.rest() == PLAIN


def test_an_answer_without_a_body_may_say_that_it_is_packed(rig: Rig, server: Scripted) -> None:
    server.script = answering(answer(b"", "200 OK", "Content-Encoding: gzip"))
    assert rig.send(rig.sender(server.url), get()).content == b""


@pytest.mark.parametrize("name", _CUT)
@over(Ability.CHECKS_PACKING)
def test_an_answer_cut_inside_the_packed_stream_is_an_error(
    rig: Rig, server: Scripted, name: str
) -> None:
    encoding, pack = PACKERS[name]
    whole = pack(PLAIN)
    sender = rig.sender(server.url)
    for size in range(1, len(whole)):
        # The length fits: only the packed stream itself tells.
        cut = answer(whole[:size], "200 OK", f"Content-Encoding: {encoding}")
        server.script = answering(cut)
        with pytest.raises(ConnectionFailed, match="cannot be unpacked"):
            rig.send(sender, get())
        with pytest.raises(ConnectionFailed, match="cannot be unpacked"):
            with rig.stream(sender, get()) as answered:
                answered.rest()


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "zstd"])
def test_what_is_not_packed_as_it_says_is_an_error(
    rig: Rig, server: Scripted, encoding: str
) -> None:
    if encoding == "zstd":
        rig.needs(Ability.ZSTD)
    server.script = answering(answer(b"\xff" * 100, "200 OK", f"Content-Encoding: {encoding}"))
    sender = rig.sender(server.url)
    with pytest.raises(ConnectionFailed, match="cannot be unpacked"):
        rig.send(sender, get())
    with pytest.raises(ConnectionFailed, match="cannot be unpacked"):
        with rig.stream(sender, get()) as answered:
            answered.rest()


@over(Ability.CHECKS_PACKING)
def test_a_packing_that_was_not_asked_for_is_an_error(rig: Rig, server: Scripted) -> None:
    server.script = answering(answer(b"abc", "200 OK", "Content-Encoding: rot13"))
    with pytest.raises(ConnectionFailed, match="not asked for"):
        rig.send(rig.sender(server.url), get())


BOMB = bytes(64 << 20)


def _first_mebibytes(answered: Streamed) -> int:
    count = 0
    while count < len(BOMB):
        count += len(answered.next())
    return count


@pytest.mark.parametrize("name", ["gzip of gzip", "brotli", "zstd"])
@over(Ability.BOUNDS)
def test_an_answer_of_an_impossible_ratio_is_refused(rig: Rig, server: Scripted, name: str) -> None:
    server.script = answering(packed(name, BOMB))
    sender = rig.sender(server.url)
    with pytest.raises(ConnectionFailed, match="come out of"):
        rig.send(sender, get())
    with rig.stream(sender, get()) as answered, pytest.raises(ConnectionFailed):
        _first_mebibytes(answered)


@pytest.mark.parametrize("name", ["gzip", "deflate raw", "brotli", "zstd"])
@over(Ability.BOUNDS)
def test_an_answer_beyond_the_bound_is_refused(rig: Rig, server: Scripted, name: str) -> None:
    server.script = answering(packed(name, bytes(100_001)), packed(name, bytes(100_000)))
    sender = rig.sender(server.url, max_unpacked=100_000)
    with pytest.raises(ConnectionFailed, match="more than 100000 bytes"):
        rig.send(sender, get())
    assert rig.send(sender, get()).content == bytes(100_000)


@pytest.mark.parametrize("name", ["gzip of gzip", "brotli", "zstd"])
@over(Ability.BOUNDS, half="sync")
def test_a_bomb_takes_little_memory_before_it_is_refused(
    rig: Rig, server: Scripted, name: str
) -> None:
    server.script = answering(packed(name, BOMB))
    sender = rig.sender(server.url, max_unpacked=1 << 20)
    tracemalloc.start()
    try:
        with pytest.raises(ConnectionFailed):
            rig.send(sender, get())
        assert tracemalloc.get_traced_memory()[1] < len(BOMB) // 4
    finally:
        tracemalloc.stop()
