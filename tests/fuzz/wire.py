"""Odd HTTP answers through the default sender, both halves: a result or our error, and no cross-talk."""

from __future__ import annotations

import asyncio
import random
import re
from collections.abc import Iterator, Sequence
from functools import partial
from typing import Any

from peerkit_core import PeerkitError, Response, Timeout
from tests.senders.abilities import Variant
from tests.senders.rigs import Rig, request
from tests.senders.scripted import Connection, Scripted

from .cases import Case, Finding, Hang, Outcome, deadline, observe
from .oracles import hung, judged
from .raw import STRAY, Raw, good, odd

__all__ = ["Wire"]

_SILENCE = 0.3
"""Seconds of silence that a call waits for."""
_HALVES = ("sync", "asyncio")


class Wire:
    """Each case is a conversation of a few calls, of which some get an odd answer."""

    def run(self, case: Case) -> Sequence[Finding]:
        """Have one."""
        chance = case.random()
        half = chance.choice(_HALVES)
        plan = _plan(chance)
        with asyncio.Runner() as runner, Scripted(_script(plan)) as server:
            rig = Rig(Variant("ours", half), runner)
            sender = rig.sender(server.url)
            found = list(_talk(chance, rig, sender, plan))
            if not any(finding.kind == "hang" for finding in found):
                rig.close_all()
            return found


def _token(number: int) -> bytes:
    return b"<answer-%d>" % number


def _plan(chance: random.Random) -> list[Raw | None]:
    """What each call gets; None is a proper answer."""
    plan: list[Raw | None] = []
    for number in range(chance.choice((2, 3, 4))):
        plan.append(odd(chance, _token(number)) if chance.random() < 0.6 else None)
    return [*plan, None]


def _script(plan: list[Raw | None]) -> Any:
    def script(connection: Connection) -> None:
        while True:
            asked = connection.request()
            if asked is None:
                return
            number = int(re.search(rb"/(\d+) ", asked)[1])  # type: ignore[index]
            raw = plan[number]
            if raw is None:
                connection.write(good(_token(number)))
            elif not _write(connection, raw):
                return

    return script


def _write(connection: Connection, raw: Raw) -> bool:
    """Write an odd answer; whether the connection goes on."""
    for piece in raw.pieces:
        connection.write(piece)
    while raw.endless:
        try:
            connection.socket.sendall(raw.pieces[-1])
        except OSError:
            return False
    match raw.end:
        case "reset":
            connection.reset()
        case "stall":
            connection.drain()
        case _:
            pass
    return raw.end == "keep"


def _talk(
    chance: random.Random, rig: Rig, sender: Any, plan: list[Raw | None]
) -> Iterator[Finding]:
    for number, raw in enumerate(plan):
        method = "POST" if chance.random() < 0.2 else "GET"
        wire = request(method, f"/{number}", read=_SILENCE, connect=2.0)
        streamed = chance.random() < 0.25
        with deadline():
            outcome = observe(partial(_call, rig, sender, wire, streamed))
        label = "a proper answer" if raw is None else f"{raw.label} ({raw.end})"
        before = [one.label for one in plan[:number] if one is not None]
        did = (
            f"{rig.variant}, {method}{' streamed' if streamed else ''}, call {number + 1}, {label}"
            f" {b'' if raw is None else raw.pieces[0][:60]!r}, after {before}"
        )
        place = "the sender" if raw is None else f"the sender, {raw.label}"
        if isinstance(outcome.error, Hang):
            yield hung(place, did, outcome.error)
            return
        yield from judged(place, did, outcome)
        if isinstance(outcome.error, Timeout) and any(
            one and one.end == "stall" for one in plan[:number]
        ):
            # The server is silent on a connection that looked good.
            continue
        yield from _crossed(number, raw, method, place, did, outcome)


def _call(rig: Rig, sender: Any, wire: Any, streamed: bool) -> Response:
    if not streamed:
        return rig.send(sender, wire)
    with rig.stream(sender, wire) as stream:
        return Response(stream.status, stream.rest(), stream.headers)


def _crossed(
    number: int, raw: Raw | None, method: str, place: str, did: str, outcome: Outcome
) -> Iterator[Finding]:
    """What a call got that is not its own, or did not get."""
    answer = outcome.value
    if outcome.error is not None:
        # A call that must not be repeated may meet a connection that has just ended.
        if raw is None and (method == "GET" or not isinstance(outcome.error, PeerkitError)):
            yield Finding("a proper answer was lost", place, f"{did}: {outcome.told}")
        return
    content: bytes = answer.content
    if raw is None and content != _token(number):
        yield Finding("another answer", place, f"{did}: got {content[:80]!r}")
    elif STRAY in content and "behind" in (raw.label if raw is not None else ""):
        yield Finding("stray bytes", place, f"{did}: got {content[:80]!r}")
    elif re.search(rb"<answer-(?!%d>)\d+>" % number, content):
        yield Finding("another answer", place, f"{did}: got {content[:80]!r}")
