"""Failures of both dialects as one family of errors with the JSON-RPC codes."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import Any

from peerkit_core.bittorrent.errors import AddFailed as AddFailed
from peerkit_core.bittorrent.errors import TorrentFailed as TorrentFailed
from peerkit_core.bittorrent.errors import TorrentNotFound as TorrentNotFound
from peerkit_core.errors import PeerkitError, RPCError

__all__ = [
    "AddFailed",
    "BackendFailed",
    "CorruptTorrent",
    "IndexOutOfRange",
    "InvalidParams",
    "InvalidTrackers",
    "MethodNotFound",
    "PathNotAbsolute",
    "SettingsIgnored",
    "SystemFailure",
    "TorrentFailed",
    "TorrentNotFound",
    "TransmissionError",
    "classic_failure",
    "failure",
]


class TransmissionError(RPCError):
    """A method failed on the server; `code` is the JSON-RPC code in both dialects."""


class MethodNotFound(TransmissionError):
    """-32601: the server does not know the method; it may be too old for it."""


class InvalidParams(TransmissionError):
    """-32602: a parameter is missing or refused."""


class InvalidTrackers(TransmissionError):
    """1, 2: the tracker list cannot be set."""


class PathNotAbsolute(TransmissionError):
    """3: a path is relative; the server wants absolute paths on its own machine."""


class CorruptTorrent(TransmissionError):
    """4, 9: what was given is not a usable torrent."""


class SystemFailure(TransmissionError):
    """5: the operating system of the server refused, for example a missing directory."""


class IndexOutOfRange(TransmissionError):
    """6, 7: a file or piece number does not exist in the torrent."""


class BackendFailed(TransmissionError):
    """8: the server could not reach something on the web (a URL, the blocklist, the port test)."""


_BY_CODE: dict[int, type[TransmissionError]] = {
    -32601: MethodNotFound,
    -32602: InvalidParams,
    1: InvalidTrackers,
    2: InvalidTrackers,
    3: PathNotAbsolute,
    4: CorruptTorrent,
    5: SystemFailure,
    6: IndexOutOfRange,
    7: IndexOutOfRange,
    8: BackendFailed,
    9: CorruptTorrent,
}

# The classic dialect has only words, and they changed between releases: a part of each message,
# in lower case, and its JSON-RPC code. The first match counts.
_BY_WORDS = (
    ("method name not recognized", -32601),
    ("no method name", -32601),
    ("invalid or corrupt torrent", 9),
    ("unrecognized info", 4),
    ("gotmetadatafromurl", 8),
    ("couldn't fetch", 8),
    ("couldn't test port", 8),
    ("porttested", 8),
    ("gotnewblocklist", 8),
    ("path is not absolute", 3),
    ("file index out of range", 6),
    ("piece index out of range", 7),
    ("invalid tracker list", 2),
    ("error setting announce list", 1),
    ("no such file or directory", 5),
    ("permission denied", 5),
    ("no fields", -32602),
    ("no location", -32602),
    ("requires 1 torrent", -32602),
    ("argument is missing", -32602),
    ("labels cannot", -32602),
    ("no group name", -32602),
    ("invalid ip protocol", -32602),
    ("must be one of", -32602),
    ("no filename or metainfo", -32602),
    ("invalid argument", 5),
)
_INTERNAL = -32603


def failure(method: str, code: int, message: str, data: Any = None) -> TransmissionError:
    """The error object for a JSON-RPC code."""
    return _BY_CODE.get(code, TransmissionError)(method, code, message, data)


def classic_failure(method: str, message: str, data: Any = None) -> TransmissionError:
    """The error object for a classic message."""
    lowered = message.lower()
    if method == "torrent_set" and lowered == "invalid argument":
        # 3.00 says no more of an announce URL that is bad or there already.
        return failure(method, 1, message, data)
    code = next((code for words, code in _BY_WORDS if words in lowered), _INTERNAL)
    return failure(method, code, message, data)


class SettingsIgnored(PeerkitError):
    """The server said yes to settings and did not take them as they were given.

    The message shows values only where they cannot be secret: numbers, booleans and words of enums.

    Attributes:
        values: Name → what was asked for and what the server has now.
    """

    def __init__(self, values: Mapping[str, tuple[object, object]]) -> None:
        told = ", ".join(_told(name, *pair) for name, pair in values.items())
        super().__init__(f"the server ignored {told}; the value may be out of range there")
        self.values = values

    def __reduce__(
        self,
    ) -> tuple[type[SettingsIgnored], tuple[Mapping[str, tuple[object, object]]]]:
        return type(self), (self.values,)


def _told(name: str, asked: object, now: object) -> str:
    if isinstance(asked, (int, float, Enum)) and isinstance(now, (int, float, Enum)):
        return f"{name}={asked} (is {now})"
    return name
