"""Our own decoding of whole answers, without a connection: the path that a call takes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from peerkit_core import Response, ServerVersion, Version
from peerkit_qbittorrent._generated.models import MainData
from peerkit_qbittorrent._generated.operations import torrents as qbittorrent
from peerkit_qbittorrent.following.answers import read_answer
from peerkit_transmission._generated.operations import torrents as transmission
from peerkit_transmission._generated.releases import RELEASES
from peerkit_transmission.client.link import Dialect, Link
from peerkit_transmission.rpc.channel import TransmissionChannel

from .peers import Load

__all__ = ["maindata_parser", "qbittorrent_parser", "transmission_parser"]

_HEADERS = [("content-type", "application/json")]


def qbittorrent_parser() -> Load:
    """`torrents/info` to `list[Torrent]`; an odd field is an error, not a slow path."""
    return lambda content: qbittorrent.INFO.parse(Response(200, content, _HEADERS), "raise")


def maindata_parser(*, full: bool) -> Callable[[bytes], MainData]:
    """`sync/maindata`, full or partial, as the live state reads it."""

    def parse(content: bytes) -> MainData:
        answer = read_answer(content, full=full)
        assert answer is not None, "the answer went the slow way"
        return answer

    return parse


def transmission_parser(dialect: Dialect, fields: Sequence[str]) -> Load:
    """A `torrent_get` answer for these fields to its result, through the channel."""
    operation = transmission.GET.narrowed(transmission.build_get(fields))
    server = ServerVersion(Version("4.1.4"), Version("6.0.1"))
    channel = TransmissionChannel(Link(dialect=dialect, server=server), RELEASES, {})
    return lambda content: channel.parse(operation, Response(200, content, _HEADERS), "raise")
