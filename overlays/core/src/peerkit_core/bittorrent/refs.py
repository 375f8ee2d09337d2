"""Which torrents are meant: hashes, numbers and objects that have one, checked before any traffic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Protocol, TypeAlias, cast

from ..codec.values import All
from ..errors import InvalidArgument
from ..public import quoted

__all__ = [
    "HashStringed",
    "Hashed",
    "Hashes",
    "TorrentRef",
    "TorrentRefs",
    "read_hash",
    "read_hashes",
    "read_ref",
    "read_refs",
]


class Hashed(Protocol):
    """A torrent as a client gives it: something with a hash."""

    @property
    def hash(self) -> str | None:
        """Its info-hash, or what else the service tells it by."""
        ...


class HashStringed(Protocol):
    """A torrent as Transmission gives it."""

    @property
    def hash_string(self) -> object:
        """Its info-hash."""
        ...


TorrentRef: TypeAlias = int | str | Hashed | HashStringed
"""A torrent: its hash, its number where the service has numbers, or something that has a hash."""

TorrentRefs: TypeAlias = TorrentRef | Iterable[TorrentRef] | All
"""Torrents: one, several, or `ALL`."""

Hashes: TypeAlias = str | Hashed | Iterable[str | Hashed] | All
"""Torrents: one, several, or `ALL`; a hash, or something that has one."""

_HASH = re.compile(r"[0-9a-f]{40}|[0-9a-f]{64}")
_WORDS = frozenset({"all", "recently_active", "recently-active", ""})
"""What some server takes for several torrents."""


def read_hash(hash: str | Hashed | HashStringed, argument: str = "hash") -> str:
    """One hash in lower case.

    Raises:
        InvalidArgument: It is no hash (40 or 64 hex digits), or there are several.
    """
    return str(_ref(hash, argument, numbers=False))


def read_ref(id: TorrentRef, argument: str = "id") -> int | str:
    """One hash in lower case, or a number.

    Raises:
        InvalidArgument: It is neither, or there are several.
    """
    return _ref(id, argument, numbers=True)


def read_hashes(hashes: Hashes, argument: str = "hashes") -> list[str] | All:
    """Hashes in lower case, each once; or `ALL`.

    Raises:
        InvalidArgument: There are none, or one is no hash.
    """
    if isinstance(hashes, All):
        return hashes
    return cast("list[str]", read_refs(hashes, argument, numbers=False))


def read_refs(ids: object, argument: str, *, numbers: bool) -> list[int | str]:
    """Hashes in lower case and numbers, each once.

    Args:
        ids: One or several: texts, objects that have a `hash` or `hash_string`, and numbers if they
            are allowed.
        argument: Its name, for errors.
        numbers: Whether a number is an ID, too.

    Raises:
        InvalidArgument: There are none, one is neither of these, or one is a word that a server
            takes for several torrents.
    """
    given = list(cast("Iterable[object]", ids)) if _is_several(ids) else [ids]
    if not given:
        raise InvalidArgument(argument, "the list is empty; nothing was sent. ALL means all")
    return list(dict.fromkeys(_ref(one, argument, numbers=numbers) for one in given))


def _is_several(ids: object) -> bool:
    if isinstance(ids, (str, int, bytes, bytearray, memoryview, Mapping)):
        return False
    return _hash_of(ids) is None and isinstance(ids, Iterable)


def _ref(given: object, argument: str, *, numbers: bool) -> int | str:
    if isinstance(given, int) and not isinstance(given, bool) and numbers:
        return given
    text = given if isinstance(given, str) else _hash_of(given)
    if text is None:
        expected = "a hash or a number" if numbers else "a hash"
        raise InvalidArgument(argument, f"expected {expected}, got {type(given).__name__}")
    hash = text.strip().lower()
    if _HASH.fullmatch(hash) is None:
        hint = "give a torrent of a list, or its hash"
        if hash in _WORDS:
            hint = "pass ALL if you mean everything" if hash else hint
        elif numbers and hash.isdecimal():
            hint = "give the number as a number"
        problem = f"{quoted(text)} is no hash of a torrent (40 or 64 hex digits)"
        raise InvalidArgument(argument, f"{problem}; {hint}. Nothing was sent")
    return hash


def _hash_of(given: object) -> str | None:
    for name in ("hash", "hash_string"):
        found = getattr(given, name, None)
        if isinstance(found, str):
            return found
    return None
