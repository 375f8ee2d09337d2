"""Many calls on few connections: each gets its own answer, in turn, and no place is ever lost."""

from __future__ import annotations

import threading

import pytest

from peerkit_core import PeerkitError, Response, Timeout

from .abilities import Ability, over
from .rigs import LONG, Rig, get, post
from .scripted import Connection, Scripted, answer


def echo(connection: Connection) -> None:
    """Answer each request with its target."""
    while (raw := connection.request()) is not None:
        connection.write(answer(raw.split()[1]))


class Held:
    """Holds the first answer back until it is told to go on, then echoes."""

    def __init__(self) -> None:
        self.release = threading.Event()

    def __call__(self, connection: Connection) -> None:
        while (raw := connection.request()) is not None:
            if raw.split()[1] == b"/held":
                assert self.release.wait(LONG)
            connection.write(answer(raw.split()[1]))


def bodies(found: list[Response | BaseException]) -> list[bytes]:
    """What came; an error is raised."""
    for one in found:
        if isinstance(one, BaseException):
            raise one
    return [one.content for one in found if isinstance(one, Response)]


@over(Ability.ORDER)
def test_a_thousand_calls_at_once_share_twenty_connections(rig: Rig, server: Scripted) -> None:
    server.script = echo
    sender = rig.sender(server.url, max_connections=20)
    wires = [get(f"/{n}") if n % 3 else post(f"/{n}", b"x" * n) for n in range(1000)]
    found = bodies(rig.together(sender, wires, threads=100))
    assert found == [b"/%d" % n for n in range(1000)]
    assert server.peak <= 20
    assert server.accepted <= 20


def test_calls_at_once_get_their_own_answers(rig: Rig, server: Scripted) -> None:
    server.script = echo
    sender = rig.sender(server.url)
    found = bodies(rig.together(sender, [get(f"/{n}") for n in range(40)], threads=10))
    assert found == [b"/%d" % n for n in range(40)]


@over(Ability.ORDER)
def test_a_thousand_calls_at_once_of_which_the_server_fails_many(
    rig: Rig, server: Scripted
) -> None:
    def script(connection: Connection) -> None:
        while (raw := connection.request()) is not None:
            target = raw.split()[1]
            match int(target[1:]) % 10:
                case 0:
                    return
                case 1:
                    connection.write(b"nonsense\r\n\r\n")
                    return
                case 2:
                    connection.reset()
                    return
                case 3:
                    connection.write(answer(target, "200 OK", "Connection: close"))
                    return
                case _:
                    connection.write(answer(target))

    server.script = script
    sender = rig.sender(server.url, max_connections=20)
    wires = [post(f"/{n}") for n in range(1000)]
    found = rig.together(sender, wires, threads=50)
    for number, one in enumerate(found):
        if isinstance(one, Response):
            assert one.content == b"/%d" % number
            assert number % 10 > 2
        else:
            assert isinstance(one, PeerkitError)
    # Places that were lost on the way would be missed here.
    found = rig.together(sender, [get(f"/{n}9", connect=5) for n in range(100)], threads=50)
    assert bodies(found) == [b"/%d9" % n for n in range(100)]


@over(Ability.ORDER)
def test_waiting_calls_are_served_in_order(rig: Rig, server: Scripted) -> None:
    server.script = held = Held()
    sender = rig.sender(server.url, max_connections=1)
    calls = [rig.beside(sender, get("/held"))]
    rig.until(lambda: len(server.requests) == 1)
    for number in range(1, 6):
        calls.append(rig.beside(sender, get(f"/{number}")))
        rig.until(lambda expected=number: rig.waiting(sender) == expected)  # type: ignore[misc]
    held.release.set()
    assert [call.result().content for call in calls][1:] == [b"/%d" % n for n in range(1, 6)]
    assert server.lines[1:] == [f"GET /{n} HTTP/1.1" for n in range(1, 6)]
    assert server.accepted == 1


@over(Ability.ORDER)
def test_the_warmest_connection_is_used_first(rig: Rig, server: Scripted) -> None:
    together = threading.Barrier(3)

    def script(connection: Connection) -> None:
        while (raw := connection.request()) is not None:
            if raw.split()[1] == b"/first":
                together.wait(LONG)
            connection.write(answer(b"%d" % connection.number))

    server.script = script
    sender = rig.sender(server.url)
    rig.together(sender, [get("/first")] * 3, threads=3)
    one, two = (rig.send(sender, get("/then")).content for _ in range(2))
    assert one == two
    assert server.accepted == 3


@over(Ability.ORDER)
def test_a_call_that_gave_up_waiting_passes_its_place_on(rig: Rig, server: Scripted) -> None:
    server.script = held = Held()
    sender = rig.sender(server.url, max_connections=1)
    first = rig.beside(sender, get("/held"))
    rig.until(lambda: len(server.requests) == 1)
    second = rig.beside(sender, post("/impatient", connect=0.05))
    third = rig.beside(sender, get("/patient"))
    with pytest.raises(Timeout, match=r"all 1 connections were busy for 0\.05 s") as raised:
        second.result()
    assert not raised.value.sent
    held.release.set()
    assert first.result().content == b"/held"
    assert third.result().content == b"/patient"
    assert rig.send(sender, get("/after", connect=1)).content == b"/after"
    assert server.lines == [f"GET /{name} HTTP/1.1" for name in ("held", "patient", "after")]
    assert server.accepted == 1


def test_a_place_is_free_again_after_each_kind_of_failure(rig: Rig, server: Scripted) -> None:
    kinds = (b"", b"nonsense\r\n\r\n", answer(b"abc")[:-1], None)
    kind: bytes | None = b""

    def script(connection: Connection) -> None:
        while (raw := connection.request()) is not None:
            if raw.split()[1] == b"/good":
                connection.write(answer(b"good"))
            elif kind is None:
                connection.drain()
            else:
                connection.write(kind)
                return

    server.script = script
    sender = rig.sender(server.url, max_connections=1)
    for kind in kinds:
        with pytest.raises(PeerkitError):
            rig.send(sender, post("/bad", read=0.05 if kind is None else LONG))
        assert rig.send(sender, get("/good", connect=1)).content == b"good"
