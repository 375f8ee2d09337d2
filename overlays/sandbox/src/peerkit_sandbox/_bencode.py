"""Bencoding, the serialization of .torrent files (BEP 3)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

__all__ = ["BencodeError", "Value", "decode", "encode", "raw_item"]

# Of the largest number that has a place in 64 bits.
_DIGITS = 20

Value = int | bytes | list["Value"] | dict[bytes, "Value"]


class BencodeError(ValueError):
    """The bytes are not one well-formed bencoded value."""


def encode(value: object) -> bytes:
    """Bencode integers, text, bytes, sequences and mappings; keys are sorted as bytes.

    Raises:
        TypeError: the value holds anything else (`None`, floats).
    """
    out: list[bytes] = []
    _encode(value, out)
    return b"".join(out)


def _encode(value: object, out: list[bytes]) -> None:
    if isinstance(value, str):
        value = value.encode()
    if isinstance(value, (bool, int)):
        out.append(b"i%de" % int(value))
    elif isinstance(value, (bytes, bytearray)):
        out.append(b"%d:" % len(value))
        out.append(bytes(value))
    elif isinstance(value, Mapping):
        items = cast("Mapping[str | bytes, object]", value).items()
        pairs = sorted((k.encode() if isinstance(k, str) else k, v) for k, v in items)
        out.append(b"d")
        for key, item in pairs:
            _encode(key, out)
            _encode(item, out)
        out.append(b"e")
    elif isinstance(value, Sequence):
        out.append(b"l")
        for item in cast("Sequence[object]", value):
            _encode(item, out)
        out.append(b"e")
    else:
        raise TypeError(f"bencode has no {type(value).__name__}")


def decode(data: bytes) -> Value:
    """Decode one bencoded value.

    Raises:
        BencodeError: malformed or truncated input, or bytes after the value.
    """
    value, end = _decode(data, 0, depth=0)
    if end != len(data):
        raise BencodeError(f"{len(data) - end} bytes after the value")
    return value


def raw_item(data: bytes, key: bytes) -> bytes | None:
    """The undecoded bytes of one key of the dictionary in `data`.

    An infohash is the hash of the `info` value as it was written: encoding it anew would
    give another hash for files whose keys are not in order.
    """
    if data[:1] != b"d":
        raise BencodeError("not a dictionary")
    at = 1
    while data[at : at + 1] != b"e":
        name, at = _decode(data, at, depth=1)
        start = at
        _, at = _decode(data, at, depth=1)
        if name == key:
            return data[start:at]
    return None


def _decode(data: bytes, at: int, depth: int) -> tuple[Value, int]:
    if depth > 100:
        raise BencodeError("nested too deeply")
    kind = data[at : at + 1]
    if kind == b"i":
        end = _find(data, b"e", at)
        return _number(data[at + 1 : end]), end + 1
    if kind == b"l":
        items: list[Value] = []
        at += 1
        while data[at : at + 1] != b"e":
            item, at = _decode(data, at, depth + 1)
            items.append(item)
        return items, at + 1
    if kind == b"d":
        table: dict[bytes, Value] = {}
        at += 1
        while data[at : at + 1] != b"e":
            key, at = _decode(data, at, depth + 1)
            if not isinstance(key, bytes):
                raise BencodeError("a dictionary key is not a string")
            table[key], at = _decode(data, at, depth + 1)
        return table, at + 1
    if kind.isdigit():
        colon = _find(data, b":", at)
        size = _number(data[at:colon])
        start = colon + 1
        if start + size > len(data):
            raise BencodeError("a string ends too early")
        return data[start : start + size], start + size
    raise BencodeError(f"unexpected {kind!r} at byte {at}" if kind else "the input ends too early")


def _find(data: bytes, mark: bytes, at: int) -> int:
    end = data.find(mark, at)
    if end < 0:
        raise BencodeError(f"no {mark!r} after byte {at}")
    return end


def _number(digits: bytes) -> int:
    body = digits[1:] if digits[:1] == b"-" else digits
    if not body.isdigit():
        raise BencodeError(f"{digits[:20]!r} is not a number")
    if len(body) > _DIGITS:
        raise BencodeError(f"{digits[:20]!r}… has more than 64 bits")
    return int(digits)
