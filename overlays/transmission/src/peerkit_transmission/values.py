"""Results of the composite methods."""

from __future__ import annotations

from typing import Literal

import attrs

from peerkit_core.call.versions import ServerVersion
from peerkit_core.codec.notebooks import in_notebooks
from peerkit_core.codec.showing import compact
from peerkit_core.follow.bulk import BulkResult

from .link import Dialect

__all__ = [
    "AddedMany",
    "AddedTorrent",
    "DiskSpace",
    "PortReport",
    "ServerInfo",
    "SettingChange",
    "TorrentLimits",
]


@attrs.frozen
class AddedTorrent:
    """What became of an added torrent.

    Attributes:
        id: Number of the torrent in this session of the server.
        hash_string: Its info-hash.
        name: Its name.
        duplicate: The server had it already.
    """

    id: int
    hash_string: str
    name: str
    duplicate: bool = False


@attrs.frozen
class AddedMany(BulkResult):
    """What became of many sources; `ok` has hashes, `failed` names sources.

    Attributes:
        torrents: The torrents that are there now, added or duplicate, in the given order.
    """

    torrents: tuple[AddedTorrent, ...] = ()

    __repr__ = compact
    _repr_html_ = in_notebooks


@attrs.frozen
class DiskSpace:
    """Room on the file system of a folder of the server.

    Attributes:
        path: The folder.
        free: Free bytes.
        total: Capacity in bytes; None where the release does not tell (3.00).
    """

    path: str
    free: int
    total: int | None


@attrs.frozen
class PortReport:
    """Whether the peer port can be reached from the Internet.

    Attributes:
        protocol: IP version of the test; None if the server chose and did not tell.
        open: Whether it can; None if the test itself failed.
        problem: Why the test failed.
    """

    protocol: Literal["ipv4", "ipv6"] | None
    open: bool | None
    problem: str = ""


@attrs.frozen
class ServerInfo:
    """What a server is and has.

    Attributes:
        version: Its release and RPC version.
        dialect: The dialect in use.
        operations: What it can be asked for, by names such as `groups_get`.
        torrent_fields: The fields that its torrents have.
        session_fields: The properties that its session has.
    """

    version: ServerVersion
    dialect: Dialect
    operations: frozenset[str] = attrs.field(repr=False)
    torrent_fields: frozenset[str] = attrs.field(repr=False)
    session_fields: frozenset[str] = attrs.field(repr=False)


@attrs.frozen
class SettingChange:
    """A setting before and after."""

    before: object
    after: object


@attrs.frozen
class TorrentLimits:
    """A torrent's own speed limits.

    Attributes:
        down: Bytes per second; None for no limit of its own.
        up: Bytes per second; None for no limit of its own.
        honors_session: Whether the limits of the session hold as well.
    """

    down: int | None
    up: int | None
    honors_session: bool
