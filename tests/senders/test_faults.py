"""Whatever happens to the bytes of an exchange: the whole answer, or a failed connection."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable

import attrs
import pytest

from peerkit_core import ConnectionFailed, PeerkitError, Response, Timeout
from peerkit_core.transport.wire import WireRequest

from .abilities import Ability, over
from .rigs import LONG, Rig, get, post
from .scripted import Connection, Scripted, answer


@attrs.frozen
class Exchange:
    """A request, the bytes of its answer, and what that means."""

    wire: WireRequest
    raw: bytes
    content: bytes


EXCHANGES = {
    "login": Exchange(
        post("/auth/login", b"username=a&password=b"),
        b"HTTP/1.1 200 OK\r\nset-cookie: SID=x\r\ncontent-length: 3\r\n\r\nOk.",
        b"Ok.",
    ),
    "listing": Exchange(
        get("/torrents/info"),
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\n[{},{\r\n3\r\n}]\n\r\n0\r\n\r\n",
        b"[{},{}]\n",
    ),
    "upload": Exchange(
        post("/torrents/add", bytes(200_000)),
        b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 202 Accepted\r\ncontent-length: 2\r\n\r\n{}",
        b"{}",
    ),
}
ENDS: dict[str, Callable[[Connection], None]] = {"FIN": Connection.finish, "RST": Connection.reset}


def _attempt(rig: Rig, sender: object, wire: WireRequest, how: str) -> bytes | None:
    """What a call gave; None if the connection failed."""
    try:
        if how == "call":
            return rig.send(sender, wire).content
        with rig.stream(sender, wire) as answered:
            return answered.rest()
    except Timeout:
        raise  # it waited for more after the end
    except ConnectionFailed:
        return None


@pytest.mark.parametrize("how", ["call", "stream"])
@pytest.mark.parametrize("end", ENDS)
@pytest.mark.parametrize("name", EXCHANGES)
def test_an_answer_cut_anywhere_is_never_taken_for_a_whole_one(
    rig: Rig, server: Scripted, name: str, end: str, how: str
) -> None:
    exchange, stop = EXCHANGES[name], ENDS[end]
    size = 0

    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        connection.write(exchange.raw[:size])
        stop(connection)
        if end == "FIN":
            connection.drain()

    server.script = script
    sender = rig.sender(server.url)
    # The adapters hand on what their libraries judge, so for them every fifth byte will do.
    for size in range(0, len(exchange.raw), 1 if rig.variant.kind == "ours" else 5):
        assert _attempt(rig, sender, exchange.wire, how) is None, f"cut at {size}"
    size = len(exchange.raw)
    whole = _attempt(rig, sender, exchange.wire, how)
    # A reset may overtake the last bytes.
    assert whole == exchange.content or (whole is None and end == "RST")


@pytest.mark.parametrize("end", ENDS)
def test_a_request_cut_anywhere_is_a_failed_connection(
    rig: Rig, server: Scripted, end: str
) -> None:
    upload, stop = EXCHANGES["upload"].wire, ENDS[end]
    size = 0

    def script(connection: Connection) -> None:
        taken = 0
        while taken < size and (more := connection.read(min(4096, size - taken))):
            taken += len(more)
        stop(connection)
        if end == "FIN":
            connection.drain()

    server.script = script
    sender = rig.sender(server.url)
    sizes = [1, 10, 100, 1000, 65_536, 65_700, 131_072, 199_999, 200_000]
    if not rig.variant.lacks(Ability.RESET_AT_ONCE):
        sizes.insert(0, 0)
    for size in sizes:
        assert _attempt(rig, sender, upload, "call") is None, f"cut at {size}"


@pytest.mark.parametrize("name", EXCHANGES)
def test_an_answer_that_comes_byte_by_byte_is_whole(rig: Rig, server: Scripted, name: str) -> None:
    exchange = EXCHANGES[name]

    def script(connection: Connection) -> None:
        connection.request()
        connection.drip(exchange.raw)

    server.script = script
    assert rig.send(rig.sender(server.url), exchange.wire).content == exchange.content


def garbage(seed: int) -> bytes:
    """Bytes that are no answer, or almost one."""
    dice = random.Random(seed)
    if dice.random() < 0.2:
        return dice.randbytes(dice.randrange(200))
    raw = bytearray(dice.choice(list(EXCHANGES.values())).raw)
    for _ in range(dice.randrange(1, 6)):
        place = dice.randrange(len(raw) + 1)
        match dice.randrange(4):
            case 0:
                raw[place : place + 1] = dice.randbytes(1)
            case 1:
                raw[place:place] = dice.choice(
                    [b"\r\n", b"\n", b"\0", b" ", b"\xff", b"content-encoding: gzip\r\n", b"9" * 50]
                )
            case 2:
                del raw[place : place + dice.randrange(10)]
            case _:
                raw[place:place] = raw[: dice.randrange(len(raw) + 1)]
    return bytes(raw)


def test_of_garbage_only_errors_of_ours_come_out(rig: Rig, server: Scripted) -> None:
    seeds = 1000 if rig.variant.kind == "ours" else 100
    raw = b""

    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        connection.write(raw)
        connection.finish()
        connection.drain()

    server.script = script
    sender = rig.sender(server.url)
    failed = 0
    for seed in range(seeds):
        raw = garbage(seed)
        try:
            # One that is well-formed by chance leaves a connection behind, which is then stale.
            found = rig.send(sender, get(f"/{seed}"))
        except Timeout:
            pytest.fail(f"seed {seed} made it wait")
        except PeerkitError:
            failed += 1
        else:
            assert isinstance(found, Response)
    assert seeds // 2 < failed < seeds, "the seeds do not try both"


def test_a_late_answer_reaches_nobody(rig: Rig, server: Scripted) -> None:
    asked_again = threading.Event()

    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        if connection.number == 0:
            asked_again.wait(LONG)
            connection.write(answer(b"late"))
        else:
            asked_again.set()
            connection.write(answer(b"own"))

    server.script = script
    sender = rig.sender(server.url)
    with pytest.raises(Timeout):
        rig.send(sender, get("/first", read=0.05))
    assert rig.send(sender, get("/second")).content == b"own"
    assert server.lines == ["GET /first HTTP/1.1", "GET /second HTTP/1.1"]


def test_the_rest_of_a_stream_left_early_reaches_nobody(rig: Rig, server: Scripted) -> None:
    closed = threading.Event()

    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        if connection.number:
            connection.write(answer(b"own"))
            return
        connection.write(answer(bytes(100_000))[:-1])
        connection.drain()
        closed.set()

    server.script = script
    sender = rig.sender(server.url)
    with rig.stream(sender, get()) as answered:
        assert answered.next()
    rig.settle()
    assert closed.wait(LONG), "the connection was kept"
    assert rig.send(sender, get()).content == b"own"


def test_a_stream_that_is_silent_too_long_says_so(rig: Rig, server: Scripted) -> None:
    def script(connection: Connection) -> None:
        connection.request()
        connection.write(answer(b"abc")[:-1])
        connection.drain()

    server.script = script
    with rig.stream(rig.sender(server.url), get(read=0.5)) as answered:
        assert answered.next() == b"ab"
        with pytest.raises(Timeout, match=r"0\.5 s"):
            answered.next()


# What comes behind an answer.


@pytest.mark.parametrize(
    "behind", [answer(b"evil"), b"\r\n", b"x", b"HTTP/1.1 408 Request Timeout\r\n"], ids=ascii
)
@over(Ability.NOTICES)
def test_bytes_behind_an_answer_reach_nobody(rig: Rig, server: Scripted, behind: bytes) -> None:
    def script(connection: Connection) -> None:
        while connection.request() is not None:
            connection.write(answer(b"%d" % connection.number) + behind)

    server.script = script
    sender = rig.sender(server.url)
    for number in range(3):
        assert rig.send(sender, get()).content == b"%d" % number


def test_an_answer_that_comes_unasked_while_idle_reaches_nobody(rig: Rig, server: Scripted) -> None:
    told = threading.Event()
    speak = threading.Event()

    def script(connection: Connection) -> None:
        if connection.request() is None:
            return
        connection.write(answer(b"%d" % connection.number))
        if connection.number == 0:
            speak.wait(LONG)
            connection.write(answer(b"unasked"))
            told.set()
        connection.drain()

    server.script = script
    sender = rig.sender(server.url)
    assert rig.send(sender, get()).content == b"0"
    speak.set()
    assert told.wait(LONG)
    rig.settle()
    assert rig.send(sender, get()).content == b"1"
