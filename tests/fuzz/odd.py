"""Arguments that somebody passes some day: wrong types, odd texts, things that look like IDs."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path, PureWindowsPath
from typing import Any

from peerkit_core import ALL, KEEP, UNSET
from peerkit_core.codec.values import OpenStrEnum

from .oracles import MARK

__all__ = ["ODD", "SECRETS", "Maker", "ids", "odd"]

Maker = Callable[[], Any]
"""Makes a value, each time anew: an iterator can be read only once."""


class _Word(OpenStrEnum):
    ONE = "one"


class _Hashed:
    """An object of the caller's own."""

    def __init__(self, hash: object) -> None:
        self.hash = self.hash_string = self.peerkit_id = hash


def _endless() -> list[Any]:
    made: list[Any] = []
    made.append(made)
    return made


def _generator(*items: Any) -> Iterator[Any]:
    yield from items


def _of(value: Any) -> Maker:
    return lambda: value


ODD: tuple[Maker, ...] = (
    *map(_of, (
        None, True, False, 0, -1, 1, 2, 10**30, -(10**30), 2**63, 0.5, -0.0, 1e300, 1j,
        float("nan"), float("inf"), float("-inf"),
        "", " ", "word", "all", "*", "ALL", "None", "null", "0", "-1", "nan", "recently-active",
        "recently_active", "downloadin", "a|b", "a,b", "a\nb", "a\r\nX-Y: z", "a\x00b", "a\ud800",
        "\u202ea", "..", "../a", "a/../b", "%00", "ü", "🎵", "x" * 70_000, "9" * 5000, "{name", "{hash}" * 60,
        "{name:>300000}", "{name!z}", "a=b&c=d", "2026-01-01", "1 day", "12:00",
        b"", b"bytes", b"\xff", (), (None,), frozenset({1}), ALL, KEEP, UNSET, _Word.ONE,
        _Word("other"), object, int, len, Decimal("1.5"), date(2026, 1, 1), datetime(2026, 1, 1),
        datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, tzinfo=UTC), timedelta(),
        timedelta(seconds=-1), timedelta.max, timedelta(microseconds=1), Path("word"), Path("a\ud800"),
        PureWindowsPath("C:\\films"), range(3), Exception("word"), type, _Hashed,
    )),
    lambda: bytearray(b"a"), lambda: memoryview(b"a"), list, lambda: [""], lambda: [None],
    lambda: [True], lambda: [[]], lambda: [float("nan")], lambda: ["a", ""], lambda: ["a", None],
    lambda: ["a\ud800"], lambda: ["a|b"], lambda: ["all"], lambda: [ALL], lambda: [0.5], lambda: [b"a"],
    dict, lambda: {"": 1}, lambda: {"unknown": 1}, lambda: {1: 2}, lambda: {"a": object()},
    lambda: {"a": float("nan")}, lambda: {None: None}, lambda: {"a\ud800": "\ud800"}, set,
    lambda: {1.5}, object, _endless, lambda: _generator(), lambda: _generator("a"),
    lambda: _generator(None), lambda: io.BytesIO(b"a"),
    lambda: io.StringIO("a"), lambda: _Hashed(None), lambda: _Hashed(""), lambda: _Hashed("all"),
    lambda: _Hashed(5), lambda: [_Hashed(None)], lambda: {"a": 1}.keys(), lambda: {"a": 1}.values(),
    lambda: [("a", 1)], lambda: [("a",)], lambda: [("a", 1, 2)], lambda: [(1, 2)], lambda: [{}],
)  # fmt: skip

# A URL of a private tracker has its key anywhere.
SECRETS: tuple[Maker, ...] = tuple(
    _of(text)
    for text in (
        f"https://tracker.example/{MARK}/announce",
        f"https://tracker.example/a?passkey={MARK}",
        f"https://user:{MARK}@tracker.example/a",
        f"gopher://tracker.example/{MARK}/announce?passkey={MARK}",
        f"https://[tracker.example/{MARK}",
        f"https://tracker.example:port/{MARK}",
        f"https://tracker.example/{MARK}\n",
        f"magnet:?tr=https://tracker.example/{MARK}/announce",
        f"magnet:?xt=urn:btih:zz&tr=https://tracker.example/{MARK}",
        [f"https://tracker.example/{MARK}", ""],
        [f"https://tracker.example/{MARK}", f"https://tracker.example/{MARK}|\ud800"],
        f"https://{'a' * 70}.example/{MARK}",
        f"https://a..example/{MARK}",
    )
)


def ids(chance: random.Random, things: list[Any]) -> Maker:
    """Some ways to name things, and ways that come near to it."""
    one, two = chance.sample(things, 2)
    known = getattr(one, "id", None)
    number = known if isinstance(known, int) else 1
    makers: tuple[Maker, ...] = (
        lambda: one.hash.upper(), lambda: f" {one.hash} ", lambda: one.hash[:10], lambda: one.hash[:-1],
        lambda: one.hash + "\n", lambda: one.name, lambda: f"{one.hash}|{two.hash}",
        lambda: f"{one.hash},{two.hash}", lambda: [one.hash, ""], lambda: [one.hash, None],
        lambda: [one.hash, True], lambda: [one.hash, "all"], lambda: [one.hash, ALL],
        lambda: [one.hash, one.hash], lambda: (one.hash, two.hash), lambda: {one.hash},
        lambda: {one.hash: 1}, lambda: _generator(one.hash), lambda: _generator(one.hash, two.hash),
        lambda: [[one.hash]], lambda: one, lambda: [one, two], lambda: _Hashed(one.hash),
        lambda: [_Hashed(one.hash)], lambda: _Hashed([one.hash]), lambda: number, lambda: [number],
        lambda: str(number), lambda: float(number), lambda: [float(number)], lambda: one.hash.encode(),
        lambda: "0" * 40, lambda: ["0" * 40, one.hash], lambda: range(number, number + 1),
        lambda: bool(number), lambda: [True],
    )  # fmt: skip
    return chance.choice(makers)


def odd(chance: random.Random, *, urls: bool = True) -> Maker:
    """Any odd value.

    Args:
        chance: Chooses.
        urls: Whether it may be a URL with a key in it, which no message may repeat.
    """
    return chance.choice(SECRETS if urls and chance.random() < 0.15 else ODD)
