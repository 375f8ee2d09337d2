"""Long answers are acknowledged piece by piece, where the system lets a program ask for it."""

from __future__ import annotations

import socket
import sys

import httpx
import pytest

from peerkit_core.transport.acknowledging import acknowledger

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux has TCP_QUICKACK")


class Connection:
    """A socket that notes which options are set."""

    def __init__(self, error: Exception | None = None) -> None:
        self.options: list[tuple[int, int, int]] = []
        self.error = error

    def setsockopt(self, level: int, name: int, value: int) -> None:
        if self.error is not None:
            raise self.error
        self.options.append((level, name, value))


class Stream:
    """What httpx gives as the network stream."""

    def __init__(self, connection: Connection | None) -> None:
        self.connection = connection

    def get_extra_info(self, name: str) -> Connection | None:
        assert name == "socket"
        return self.connection


def answer(length: int, connection: Connection | None) -> httpx.Response:
    return httpx.Response(
        200,
        headers={"content-length": str(length)},
        extensions={"network_stream": Stream(connection)},
    )


def test_each_piece_of_a_long_answer_is_acknowledged() -> None:
    connection = Connection()
    acknowledge = acknowledger(answer(100_000, connection))
    assert acknowledge is not None
    assert [acknowledge(piece) for piece in (b"a", b"b")] == [b"a", b"b"]
    assert connection.options == [(socket.IPPROTO_TCP, socket.TCP_QUICKACK, 1)] * 3


def test_a_short_answer_is_left_alone() -> None:
    connection = Connection()
    assert acknowledger(answer(16_384, connection)) is None
    assert connection.options == []


@pytest.mark.parametrize(
    "connection", [None, Connection(OSError("no TCP")), Connection(AttributeError("uvloop"))]
)
def test_other_kinds_of_connections_do_not_fail(connection: Connection | None) -> None:
    assert acknowledger(answer(100_000, connection)) is None


def test_an_answer_without_a_connection_does_not_fail() -> None:
    assert acknowledger(httpx.Response(200)) is None
