"""TLS and unix sockets: whom a sender trusts, and that nothing goes to anybody else."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from time import monotonic

import pytest

from peerkit_core import ConnectionFailed, InvalidArgument, Retry
from peerkit_core.transport.faults import no_connection, no_http

from .abilities import Ability, over
from .certificates import AUTHORITY, CLIENT, pin_of, server_context
from .rigs import LONG, Rig, get, post
from .scripted import Connection, Scripted, answer, answering
from .test_pool import echo


@pytest.fixture
def elsewhere() -> Iterator[Scripted]:
    """A server whose certificate is good, but for another name."""
    with Scripted(answering(answer()), context=server_context("elsewhere")) as running:
        yield running


def test_a_file_of_authorities_is_trusted(rig: Rig, tls_server: Scripted) -> None:
    tls_server.script = echo
    sender = rig.sender(tls_server.url, verify=AUTHORITY)
    for target in ("/one", "/two"):
        assert rig.send(sender, get(target)).content == target.encode()
    # Session tickets come behind the first answer; they are nothing unasked.
    assert tls_server.accepted == 1


def test_a_context_of_the_users_is_used(rig: Rig, tls_server: Scripted) -> None:
    context = ssl.create_default_context(cafile=AUTHORITY)
    assert rig.send(rig.sender(tls_server.url, verify=context), get()).status == 200


def test_an_unknown_authority_is_refused_before_anything_is_sent(
    rig: Rig, tls_server: Scripted
) -> None:
    sender = rig.sender(tls_server.url, verify=True)
    with pytest.raises(ConnectionFailed, match="certificate is not trusted") as raised:
        rig.send(sender, post())
    assert not raised.value.sent
    assert tls_server.requests == []


def test_a_wrong_name_is_refused_before_anything_is_sent(rig: Rig, elsewhere: Scripted) -> None:
    sender = rig.sender(elsewhere.url, verify=AUTHORITY)
    with pytest.raises(ConnectionFailed, match="certificate is not trusted") as raised:
        rig.send(sender, post())
    assert not raised.value.sent
    assert elsewhere.requests == []


def test_without_verification_anybody_is_trusted(rig: Rig, elsewhere: Scripted) -> None:
    assert rig.send(rig.sender(elsewhere.url, verify=False), get()).status == 200


def test_a_server_may_demand_a_certificate(rig: Rig) -> None:
    with Scripted(
        answering(answer()), context=server_context("server", demanding=True)
    ) as demanding:
        with pytest.raises(ConnectionFailed):
            rig.send(rig.sender(demanding.url, verify=AUTHORITY), get())
        assert demanding.requests == []
        sender = rig.sender(demanding.url, verify=AUTHORITY, cert=CLIENT)
        assert rig.send(sender, get()).status == 200


def test_large_bodies_go_both_ways(rig: Rig, tls_server: Scripted) -> None:
    body = bytes(range(256)) * (8 << 10)  # 2 MiB

    def script(connection: Connection) -> None:
        while (raw := connection.request()) is not None:
            connection.write(answer(raw.partition(b"\r\n\r\n")[2]))

    tls_server.script = script
    sender = rig.sender(tls_server.url, verify=AUTHORITY)
    for _ in range(2):
        assert rig.send(sender, post(body=body)).content == body
    assert tls_server.accepted == 1


def test_an_answer_cut_inside_tls_is_a_failure(rig: Rig, tls_server: Scripted) -> None:
    whole = answer(b"abcdef", "200 OK", "X-One: 1")
    size = 0

    def script(connection: Connection) -> None:
        connection.request()
        connection.write(whole[:size])
        # No farewell of TLS: the connection just ends.
        connection.finish()
        connection.drain()

    tls_server.script = script
    sender = rig.sender(tls_server.url, verify=AUTHORITY)
    for size in range(0, len(whole), 5):  # noqa: B007 - the script reads it
        with pytest.raises(ConnectionFailed):
            rig.send(sender, post())


@over(half="sync")
def test_many_threads_share_connections_in_tls(rig: Rig, tls_server: Scripted) -> None:
    tls_server.script = echo
    sender = rig.sender(tls_server.url, verify=AUTHORITY)
    found = rig.together(sender, [get(f"/{n}") for n in range(50)], threads=5)
    assert [getattr(one, "content", one) for one in found] == [b"/%d" % n for n in range(50)]


# Pins


@pytest.mark.parametrize("form", ["plain", "capitals", "colons"])
@over(Ability.PINS)
def test_a_pinned_certificate_is_trusted_whoever_signed_it_and_for_whatever_name(
    rig: Rig, elsewhere: Scripted, form: str
) -> None:
    pin = pin_of("elsewhere")
    if form == "capitals":
        pin = pin.upper()
    elif form == "colons":
        pin = ":".join(pin[start : start + 2] for start in range(0, len(pin), 2))
    sender = rig.sender(elsewhere.url, pin=pin)
    assert rig.send(sender, get()).status == 200


@over(Ability.PINS)
def test_another_certificate_than_the_pinned_one_gets_nothing(
    rig: Rig, tls_server: Scripted
) -> None:
    sender = rig.sender(tls_server.url, pin=pin_of("elsewhere"))
    with pytest.raises(ConnectionFailed, match=pin_of("server")) as raised:
        rig.send(sender, post())
    assert not raised.value.sent
    assert tls_server.requests == []


@pytest.mark.parametrize("pin", ["", "abc", "zz" * 32, "00" * 31, "00" * 33])
@over(Ability.PINS)
def test_a_pin_that_is_none_is_refused(rig: Rig, pin: str) -> None:
    with pytest.raises(InvalidArgument, match="SHA-256"):
        rig.sender("https://nas", pin=pin)


# Unix sockets


def test_a_unix_socket_carries_http(rig: Rig, server_on_unix: Scripted) -> None:
    server_on_unix.script = echo
    sender = rig.sender("http://nas", uds=server_on_unix.path)
    for target in ("/one", "/two"):
        assert rig.send(sender, get(target)).content == target.encode()
    assert server_on_unix.accepted == 1


def test_a_unix_socket_carries_tls(rig: Rig) -> None:
    with TemporaryDirectory(prefix="pk") as folder:
        with Scripted(echo, str(Path(folder, "s")), server_context("server")) as running:
            sender = rig.sender("https://localhost", uds=running.path, verify=AUTHORITY)
            assert rig.send(sender, get("/one")).content == b"/one"
            wrong = rig.sender("https://nas", uds=running.path, verify=AUTHORITY)
            with pytest.raises(ConnectionFailed, match="not trusted"):
                rig.send(wrong, get())


@pytest.mark.usefixtures("swept")
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")  # httpcore forgets it
def test_a_unix_socket_that_is_not_there_is_a_failed_connection(rig: Rig, tmp_path: Path) -> None:
    sender = rig.sender("http://nas", uds=str(tmp_path / "none"))
    with pytest.raises(ConnectionFailed) as raised:
        rig.send(sender, get())
    assert not raised.value.sent


# The wrong scheme


def _refuses(connection: Connection) -> None:
    connection.read()
    connection.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def test_https_to_a_plain_port_says_so_at_once(rig: Rig, server: Scripted) -> None:
    server.script = _refuses
    began = monotonic()
    sender = rig.sender(server.url.replace("http:", "https:"), verify=False)
    with pytest.raises(ConnectionFailed, match="use http://") as raised:
        rig.send(sender, post())
    assert not raised.value.sent
    assert monotonic() - began < 1


def test_https_to_a_plain_port_that_just_closes_fails_at_once(rig: Rig, server: Scripted) -> None:

    def script(connection: Connection) -> None:
        connection.read()

    server.script = script
    began = monotonic()
    sender = rig.sender(server.url.replace("http:", "https:"), verify=False)
    with pytest.raises(ConnectionFailed, match="use http://") as raised:
        rig.send(sender, post())
    assert not raised.value.sent
    assert raised.value.lasting
    assert monotonic() - began < 1


def _waits(connection: Connection) -> None:
    """What qBittorrent does: the beginning of TLS is a request that is not all there yet."""
    connection.pending = connection.read()
    if connection.pending.startswith(b"GET "):
        connection.request()
        connection.write(answer(b"", "403 Forbidden"))
    connection.drain()


@over(Ability.ASKS_PLAIN)
def test_https_to_a_plain_port_that_waits_for_more_says_so_at_once(
    rig: Rig, server: Scripted
) -> None:
    server.script = _waits
    sender = rig.sender(server.url.replace("http:", "https:"), verify=False)
    began = monotonic()
    wire = post("/secret", headers={"authorization": "Basic secret"})
    with pytest.raises(ConnectionFailed, match=r"does not speak TLS.*use http://") as raised:
        rig.send(sender, wire)
    assert (raised.value.sent, raised.value.lasting) == (False, True)
    assert monotonic() - began < 1
    assert server.lines == ["GET / HTTP/1.1"]
    assert b"secret" not in b"".join(server.requests)
    rig.settle()
    rig.until(lambda: server.open == 0)


@pytest.mark.parametrize(
    "said",
    [
        b"HTTP/1.1 400 Bad Request\r\n\r\nThe plain HTTP request was sent to HTTPS port",
        b"HTTP/1.0 302 Found\r\nLocation: https://nas/\r\n\r\n",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"",
    ],
    ids=ascii,
)
@over(Ability.ASKS_PLAIN)
def test_a_port_that_is_slow_at_tls_is_waited_for(rig: Rig, server: Scripted, said: bytes) -> None:
    asked = Event()

    def script(connection: Connection) -> None:
        if connection.number:
            connection.request()
            connection.write(said)
            connection.finish()
            asked.set()
            return
        assert asked.wait(LONG)
        with server_context("server").wrap_socket(connection.socket, server_side=True) as secured:
            connection.socket = secured
            connection.request()
            connection.write(answer(b"at last"))

    server.script = script
    sender = rig.sender(server.url.replace("http:", "https:"), verify=AUTHORITY)
    assert rig.send(sender, get("/one")).content == b"at last"
    assert server.lines == ["GET / HTTP/1.1", "GET /one HTTP/1.1"]


def test_what_will_be_met_again_is_not_tried_again() -> None:
    error = no_connection("nas", "[SSL: WRONG_VERSION_NUMBER]")
    assert Retry().after_error(1, error, idempotent=True) is None
    error = no_connection("nas", "unable to get local issuer: CERTIFICATE_VERIFY_FAILED")
    assert Retry().after_error(1, error, idempotent=True) is None
    error = no_http("nas", "GET /", "", b"\x15\x03\x01")
    assert Retry().after_error(1, error, idempotent=True) is None
    error = no_connection("nas", ConnectionResetError(104, "reset"))
    assert Retry().after_error(1, error, idempotent=False) is not None


@over(Ability.KNOWS_TLS)
def test_http_to_a_port_of_tls_says_so_at_once(rig: Rig, server: Scripted) -> None:
    def script(connection: Connection) -> None:
        # What several libraries of TLS say to anything else: a fatal alert.
        if connection.request() is not None:
            connection.write(b"\x15\x03\x01\x00\x02\x02\x46")

    server.script = script
    began = monotonic()
    with pytest.raises(ConnectionFailed, match="use https://"):
        rig.send(rig.sender(server.url), post())
    assert monotonic() - began < 1


def test_http_to_a_real_port_of_tls_fails_at_once(rig: Rig, tls_server: Scripted) -> None:
    began = monotonic()
    with pytest.raises(ConnectionFailed):
        rig.send(rig.sender(tls_server.url.replace("https:", "http:")), post())
    assert tls_server.requests == []
    assert monotonic() - began < 1
