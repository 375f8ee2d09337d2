"""Unpacking compressed answers, with a bound on what comes out of them."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from importlib import import_module
from typing import Any, Protocol

__all__ = ["Unpacker", "UnpackingFailed"]

_FREE = 1 << 20
_RATIO = 1000
_PIECE = 1 << 18


class UnpackingFailed(Exception):
    """The packed bytes are broken, incomplete, too large when unpacked, or of an unknown kind."""


class _Codec(Protocol):
    """One layer of packing."""

    def feed(self, data: bytes, limit: int) -> bytes:
        """What comes out, at most `limit` bytes; the rest with the next call."""
        ...

    @property
    def waiting(self) -> bool:
        """Whether more would come out without further input."""
        ...

    @property
    def complete(self) -> bool:
        """Whether the packed stream came to its end."""
        ...


class _Zlib:
    """gzip (also several members in a row), and deflate of both kinds."""

    def __init__(self, *, gzip: bool) -> None:
        self._gzip = gzip
        self._machine: Any = zlib.decompressobj(31) if gzip else None
        self._pending = b""
        self._begun = False

    def feed(self, data: bytes, limit: int) -> bytes:
        data = self._pending + data
        self._pending = b""
        if self._machine is None:
            if not data:
                return b""
            # zlib's own head says "deflate" in its low four bits; without it the data is raw.
            self._machine = zlib.decompressobj(15 if data[0] & 0x0F == 8 else -15)
        self._begun = self._begun or bool(data)
        out = bytearray()
        while data and len(out) < limit:
            if self._machine.eof:
                if not self._gzip:
                    raise UnpackingFailed("bytes follow the packed data")
                self._machine = zlib.decompressobj(31)
            try:
                out += self._machine.decompress(data, limit - len(out))
            except zlib.error as problem:
                raise UnpackingFailed(str(problem)) from None
            data = self._machine.unconsumed_tail or self._machine.unused_data
        self._pending = bytes(data)
        return bytes(out)

    @property
    def waiting(self) -> bool:
        return bool(self._pending)

    @property
    def complete(self) -> bool:
        # An empty body is a complete one, whatever its header says.
        return not self._begun or bool(self._machine.eof)


class _Plugin:
    """A machine of a library that may be there: br, zstd.

    It hands out at once all that comes out of its input, so it gets that in small steps: no step of
    a bomb is large either.

    Args:
        machine: The machine.
        step: Bytes that it gets at once.
        end: Its attribute or method that tells the end.
    """

    def __init__(self, machine: Any, step: int, end: str) -> None:
        self._feed: Callable[[bytes], bytes] = (
            getattr(machine, "decompress", None) or machine.process
        )
        self._machine = machine
        self._step = step
        self._end = end
        self._pending = b""
        self._begun = False

    def feed(self, data: bytes, limit: int) -> bytes:
        data = self._pending + data
        self._begun = self._begun or bool(data)
        out = bytearray()
        position = 0
        while position < len(data) and len(out) < limit:
            if self.complete:
                raise UnpackingFailed("bytes follow the packed data")
            try:
                out += self._feed(data[position : position + self._step])
            except Exception as problem:
                raise UnpackingFailed(str(problem) or type(problem).__name__) from None
            position += self._step
        self._pending = data[position:]
        return bytes(out)

    @property
    def waiting(self) -> bool:
        return bool(self._pending)

    @property
    def complete(self) -> bool:
        end = getattr(self._machine, self._end)
        return not self._begun or bool(end() if callable(end) else end)


class _Brotli:
    """Brotli from 1.2 on, which gives no more than is asked for."""

    def __init__(self, machine: Any) -> None:
        self._machine = machine
        self._pending = b""
        self._begun = False

    def feed(self, data: bytes, limit: int) -> bytes:
        self._pending += data
        self._begun = self._begun or bool(data)
        machine = self._machine
        if self._pending and machine.is_finished():
            raise UnpackingFailed("bytes follow the packed data")
        try:
            if not machine.can_accept_more_data():
                return bytes(machine.process(b"", output_buffer_limit=limit))
            piece, self._pending = self._pending, b""
            return bytes(machine.process(piece, output_buffer_limit=limit))
        except Exception as problem:
            raise UnpackingFailed(str(problem) or type(problem).__name__) from None

    @property
    def waiting(self) -> bool:
        return bool(self._pending) or not self._machine.can_accept_more_data()

    @property
    def complete(self) -> bool:
        return not self._begun or bool(self._machine.is_finished())


def _brotli() -> _Codec:
    for name in ("brotli", "brotlicffi"):
        try:
            machine = import_module(name).Decompressor()
        except ModuleNotFoundError:
            continue
        if hasattr(machine, "can_accept_more_data"):
            return _Brotli(machine)
        # A few bytes of brotli can stand for 16 MiB.
        return _Plugin(machine, 16, "is_finished")
    raise UnpackingFailed("it is packed with brotli, for which no library is installed")


def _zstd() -> _Codec:
    try:
        machine = import_module("zstandard").ZstdDecompressor().decompressobj()
    except ModuleNotFoundError:
        raise UnpackingFailed("it is packed with zstd, for which no library is installed") from None
    # Four bytes of zstd can stand for 128 KiB.
    return _Plugin(machine, 256, "eof")


_CODECS: dict[str, Callable[[], _Codec]] = {
    "gzip": lambda: _Zlib(gzip=True),
    "x-gzip": lambda: _Zlib(gzip=True),
    "deflate": lambda: _Zlib(gzip=False),
    "br": _brotli,
    "zstd": _zstd,
}


class Unpacker:
    """Unpacks one answer.

    Args:
        encodings: The value of `Content-Encoding`, in the order in which they were applied.
        limit: The most bytes that may come out. Beyond the first MiB, more than 1,000 times what
            went in is refused as well.

    Raises:
        UnpackingFailed: An encoding is unknown here.
    """

    def __init__(self, encodings: str, *, limit: int = 1 << 30) -> None:
        names = [name.strip().lower() for name in encodings.split(",")]
        layers: list[_Codec] = []
        for name in reversed(names):
            if name in ("", "identity"):
                continue
            if name not in _CODECS or len(layers) > 4:
                raise UnpackingFailed("it is packed in a way that was not asked for")
            layers.append(_CODECS[name]())
        self._layers = layers
        self._limit = limit
        self._taken = self._given = 0

    def feed(self, data: bytes) -> bytes:
        """What comes out of a piece.

        Raises:
            UnpackingFailed: The data is broken, or too much comes out.
        """
        if len(data) <= _PIECE:
            self._taken += len(data)
            return self._through(data, self._layers)
        # What waits in a layer is copied at each step, so it must not be much.
        return b"".join(
            [self.feed(data[start : start + _PIECE]) for start in range(0, len(data), _PIECE)]
        )

    def _through(self, data: bytes, layers: list[_Codec]) -> bytes:
        if not layers:
            self._given += len(data)
            allowed = max(_FREE, _RATIO * self._taken)
            if self._given > self._limit or self._given > allowed:
                raise UnpackingFailed(
                    f"more than {min(self._limit, allowed)} bytes come out of"
                    f" {self._taken}; nothing that large was expected"
                )
            return data
        first, rest = layers[0], layers[1:]
        out = [self._through(first.feed(data, _PIECE), rest)]
        while first.waiting:
            out.append(self._through(first.feed(b"", _PIECE), rest))
        return out[0] if len(out) == 1 else b"".join(out)

    def finish(self) -> None:
        """Check that the packed data came to its end.

        Raises:
            UnpackingFailed: It was cut off.
        """
        if not all(layer.complete for layer in self._layers):
            raise UnpackingFailed("it was cut off")
