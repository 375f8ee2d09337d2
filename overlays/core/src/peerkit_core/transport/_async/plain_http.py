"""Finding out that a port where TLS was begun speaks plain HTTP."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Final

import attrs

from ..address import Address
from ..faults import SpeaksNoTLS
from .streams import open_stream

__all__ = ["refuse_plain_http"]

_PATIENCE: Final = 1.0
_ANSWER: Final = re.compile(rb"HTTP/1\.[01] (?!400|3\d\d)\d{3}\b")
"""What a port with TLS does not say: those that answer plain HTTP at all complain or redirect."""


async def refuse_plain_http(address: Address) -> None:
    """Ask for the front page without TLS, and without anything of the user's.

    A server that speaks plain HTTP takes the beginning of TLS for an unfinished request and waits
    for its end: qBittorrent does so for eight seconds.

    Raises:
        SpeaksNoTLS: The answer is plain HTTP.
    """
    told = b""
    with suppress(OSError):
        stream = await open_stream(attrs.evolve(address, tls=None), _PATIENCE)
        try:
            host = f"[{address.host}]" if ":" in address.host else address.host
            ask = f"GET / HTTP/1.1\r\nHost: {host}:{address.port}\r\nConnection: close\r\n\r\n"
            await stream.write(ask.encode("ascii"), _PATIENCE)
            told = await stream.read(_PATIENCE)
        finally:
            stream.abort()
    if _ANSWER.match(told):
        raise SpeaksNoTLS
