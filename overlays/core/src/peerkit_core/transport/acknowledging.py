"""Long answers without pauses: what came is acknowledged at once.

A server that writes a long answer in pieces, with Nagle's algorithm on, holds the last one back
until those before it are acknowledged, and the receiving system puts that off by 40 ms. Transmission
does so (all releases up to 4.1, answers above 16 KiB). Linux only: nowhere else can a program ask
for an acknowledgement.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

__all__ = ["acknowledger"]

_ONE_PIECE = 16 << 10
"""libevent writes so much at once."""


def acknowledger(response: httpx.Response) -> Callable[[bytes], bytes] | None:
    """A function that has what came acknowledged; it gives its argument back.

    The system turns the option off again by itself, so the function is for each piece.

    Returns:
        None if there is nothing to gain: a short answer, no TCP, another system than Linux.
    """
    if sys.platform != "linux":
        return None
    length = response.headers.get("content-length", "")
    if length.isdecimal() and int(length) <= _ONE_PIECE:
        return None
    stream = response.extensions.get("network_stream")
    connection: Any = None if stream is None else stream.get_extra_info("socket")
    if connection is None:
        return None
    from socket import IPPROTO_TCP, TCP_QUICKACK

    try:
        connection.setsockopt(IPPROTO_TCP, TCP_QUICKACK, 1)
    except (OSError, AttributeError, TypeError):
        # No TCP, or an event loop with sockets of its own: a courtesy must not fail a call.
        return None

    def acknowledge(piece: bytes) -> bytes:
        with suppress(OSError):  # closed meanwhile: reading on tells
            connection.setsockopt(IPPROTO_TCP, TCP_QUICKACK, 1)
        return piece

    return acknowledge
