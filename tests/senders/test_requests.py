"""What goes to the server: nothing that HTTP forbids, and everything that it demands."""

from __future__ import annotations

import re
import socket
import threading
from contextlib import suppress

import pytest

from peerkit_core import ConnectionFailed, InvalidArgument

from .abilities import Ability, over
from .rigs import LONG, Rig, get, post, request
from .scripted import Connection, Scripted, answer, answering

SECRET = "hunter2"


def header(raw: bytes, name: str) -> list[str]:
    """The values of a header, as they were sent."""
    head = raw.split(b"\r\n\r\n", 1)[0].decode("latin-1")
    return re.findall(rf"^{name}: ?(.*?)\r?$", head, re.I | re.M)


@pytest.mark.parametrize(
    "value",
    [
        f"{SECRET}\r\nx: 1",
        f"{SECRET}\n",
        f"{SECRET}\nx: 1",
        f"{SECRET}\r",
        f"{SECRET}\0",
        f" {SECRET}",
        f"{SECRET} ",
        f"\t{SECRET}",
        f"{SECRET}\t",
    ],
    ids=repr,
)
def test_a_header_value_that_http_forbids_is_refused_and_not_shown(
    rig: Rig, server: Scripted, value: str
) -> None:
    sender = rig.sender(server.url)
    with pytest.raises(InvalidArgument) as raised:
        rig.send(sender, get(headers={"x-api-key": value}))
    assert SECRET not in str(raised.value)
    assert SECRET not in repr(raised.value.__cause__)
    rig.send(sender, get("/after"))
    assert server.lines == ["GET /after HTTP/1.1"]


@pytest.mark.parametrize(
    "target", ["/a b", "/a\r\nx: 1", "/a\n", "/ä", "/a\0", "/a\x7f", "/\ud800", ""], ids=ascii
)
def test_a_target_beyond_visible_ascii_is_refused_and_not_shown(
    rig: Rig, server: Scripted, target: str
) -> None:
    sender = rig.sender(server.url)
    with pytest.raises(InvalidArgument) as raised:
        rig.send(sender, get(target and f"{target}?key={SECRET}"))
    assert SECRET not in str(raised.value)
    rig.send(sender, get("/after"))
    assert server.lines == ["GET /after HTTP/1.1"]


def test_values_of_visible_ascii_arrive_as_they_are(rig: Rig, server: Scripted) -> None:
    value = "".join(map(chr, range(0x21, 0x7F)))
    target = "/%2e%2E/a%20b;c=d/~!$&'()*+,?q=%C3%A4&r=[1]|{2}"
    rig.send(rig.sender(server.url), get(target, headers={"x-value": value}))
    assert server.lines == [f"GET {target} HTTP/1.1"]
    assert header(server.requests[0], "x-value") == [value]


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://nas", "nas"),
        ("http://nas:80", "nas"),
        ("http://nas:8080", "nas:8080"),
        ("http://nas:443", "nas:443"),
        ("http://[::1]", "[::1]"),
        ("http://[fd00::2]:8080", "[fd00::2]:8080"),
    ],
)
def test_the_host_header_has_a_port_only_where_it_is_not_the_schemes_own(
    rig: Rig, server_on_unix: Scripted, url: str, host: str
) -> None:
    # On a unix socket the name in the URL need not exist.
    rig.send(rig.sender(url, uds=server_on_unix.path), get())
    assert header(server_on_unix.requests[0], "host") == [host]


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
@pytest.mark.parametrize("body", [None, b"", b"abc"], ids=repr)
def test_whatever_changes_something_says_how_long_its_body_is(
    rig: Rig, server: Scripted, method: str, body: bytes | None
) -> None:
    rig.send(rig.sender(server.url), request(method, "/x", body))
    (raw,) = server.requests
    assert header(raw, "content-length") == [str(len(body or b""))]
    assert header(raw, "transfer-encoding") == []
    assert raw.endswith(b"\r\n\r\n" + (body or b""))


@pytest.mark.parametrize("method", ["GET", "HEAD", "DELETE"])
def test_a_call_without_a_body_announces_none(rig: Rig, server: Scripted, method: str) -> None:
    server.script = answering(b"HTTP/1.1 204 No Content\r\n\r\n")
    rig.send(rig.sender(server.url), request(method))
    assert header(server.requests[0], "content-length") == []
    assert header(server.requests[0], "transfer-encoding") == []


def test_a_large_body_waits_for_a_server_that_reads_slowly(rig: Rig, server: Scripted) -> None:
    body = bytes(range(256)) * (16 << 10)  # 4 MiB: more than the buffers of both ends
    seen = bytearray()

    def script(connection: Connection) -> None:
        connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 16 << 10)
        head = connection.head()
        seen.extend(head.partition(b"\r\n\r\n")[2])
        while len(seen) < len(body):
            piece = connection.read(8 << 10)
            assert piece, "the client gave up"
            seen.extend(piece)
        connection.write(answer(b"whole"))

    server.script = script
    assert rig.send(rig.sender(server.url), post(body=body)).content == b"whole"
    assert bytes(seen) == body


@pytest.mark.parametrize("status", ["413 Content Too Large", "401 Unauthorized"])
@over(Ability.HEARS_EARLY)
def test_an_early_answer_ends_an_upload_and_is_the_result(
    rig: Rig, server: Scripted, status: str
) -> None:
    over_now = threading.Event()

    def script(connection: Connection) -> None:
        if connection.number:
            connection.request()
            connection.write(answer(b"next"))
            return
        connection.head()
        connection.write(answer(b"no", status))
        # The rest is never read: a client that insists on writing it would wait for ever.
        over_now.wait(LONG)

    server.script = script
    sender = rig.sender(server.url)
    found = rig.send(sender, post(body=bytes(32 << 20), read=5))
    assert (found.status, found.content) == (int(status[:3]), b"no")
    # What was announced was not sent: this connection can carry nothing more.
    assert rig.send(sender, get()).content == b"next"
    over_now.set()


@over(Ability.HEARS_EARLY)
def test_an_early_answer_counts_also_if_the_server_then_resets(rig: Rig, server: Scripted) -> None:
    def script(connection: Connection) -> None:
        connection.head()
        connection.write(answer(b"no", "413 Content Too Large"))
        connection.reset()

    server.script = script
    sender = rig.sender(server.url)
    answers = 0
    for _ in range(20):
        # The reset may overtake the answer; then there is none. Never anything else.
        with suppress(ConnectionFailed):
            found = rig.send(sender, post(body=bytes(4 << 20), read=5))
            assert (found.status, found.content) == (413, b"no")
            answers += 1
    assert answers, "an answer that had come was never seen"


def test_a_server_that_stops_reading_an_upload_is_a_failure(rig: Rig, server: Scripted) -> None:
    def script(connection: Connection) -> None:
        connection.head()
        connection.reset()

    server.script = script
    with pytest.raises(ConnectionFailed) as raised:
        rig.send(rig.sender(server.url), post(body=bytes(4 << 20)))
    assert raised.value.sent
