"""What a client has learnt about its server, shared by login flow and channel."""

from __future__ import annotations

from typing import Literal

import attrs

from peerkit_core.call.versions import ServerVersion

__all__ = ["Dialect", "Link"]

Dialect = Literal["json-rpc", "classic"]


@attrs.define
class Link:
    """The state of one client's connection.

    Attributes:
        path: The RPC endpoint below the client's base URL.
        place: The whole path of the endpoint, for messages.
        session_id: The CSRF token that the server hands out with a 409.
        dialect: Which envelope the server speaks; None before the first answer.
        server: Release and RPC version of the server; None before the first answer.
        wanted: The dialect to use whatever the server prefers; None leaves it to the server.
    """

    path: str = "/transmission/rpc"
    place: str = "/transmission/rpc"
    session_id: str | None = attrs.field(default=None, repr=False)
    dialect: Dialect | None = None
    server: ServerVersion | None = None
    wanted: Dialect | None = None
