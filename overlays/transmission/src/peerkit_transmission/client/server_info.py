"""What a server is and has."""

from __future__ import annotations

import attrs

from peerkit_core.call.versions import ServerVersion

from .link import Dialect

__all__ = ["ServerInfo"]


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
