"""What is asked of a sender beyond the common, and which kinds cannot do it, with the reason.

This is the only place that knows of differences. A test names the ability it needs; it then runs
over the kinds that have it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from enum import Enum
from importlib.util import find_spec
from typing import Any

import attrs
import pytest

__all__ = ["KINDS", "Ability", "Variant", "over", "variants"]

KINDS = ("ours", "httpx", "httpx2")
"""The default sender, and the adapter with a client of the user's from either library."""


class Ability(Enum):
    """Something that not every kind can do."""

    REPEATS = "repeats a safe call when a kept connection turns out to be dead"
    NOTICES = "drops a connection on which something came right behind an answer"
    MISTRUSTS = "does not use a connection again after an answer with both a length and chunks"
    REFUSES_SWITCH = "refuses 101, which was not asked for"
    CHECKS_PACKING = "tells an answer that was cut inside the packed stream"
    BOUNDS = "bounds what comes out of a packed answer, and how many interim answers come"
    RAW_PIECES = "unpacks raw deflate also if its first byte comes alone"
    ZSTD = "unpacks zstd where the library `zstandard` is installed"
    HEARS_EARLY = "takes an answer that comes during an upload, also if the connection then breaks"
    ORDER = "serves waiting calls in order, in threads too, and never opens more than allowed"
    CANCELS = "keeps its pool right when a call is cancelled"
    CLOSES_HALF_OPEN = "closes a connection at once whose opening was cancelled"
    LOOPS = "can be used on one event loop after another"
    FORKS = "can be used in a child after a fork"
    RESET_AT_ONCE = "takes a connection that is reset as it opens for a failed one"
    ASKS_PLAIN = "asks a port that is silent at TLS whether it speaks plain HTTP"
    KNOWS_TLS = "tells that a port speaks TLS"
    PINS = "trusts one certificate by its SHA-256"
    MAKES_STREAMS = "takes `verify`, `cert`, `pin` and `uds`"
    CLOSES_WAITERS = "ends calls that wait for a connection when it is closed"
    LIGHT = "imports little"


_HTTPCORE = ("httpx", "httpx2")
_LACKS: dict[Ability, tuple[Iterable[str], str]] = {
    Ability.REPEATS: (_HTTPCORE, "httpcore gives the failure to its caller; the engine repeats"),
    Ability.NOTICES: (
        _HTTPCORE,
        "httpcore leaves such bytes to h11, which reads them as an answer",
    ),
    Ability.MISTRUSTS: (_HTTPCORE, "httpcore goes by h11, which takes chunks and goes on"),
    Ability.REFUSES_SWITCH: (_HTTPCORE, "httpcore hands the connection over with the answer"),
    Ability.CHECKS_PACKING: (_HTTPCORE, "httpx takes what came out so far for the whole"),
    Ability.BOUNDS: (_HTTPCORE, "httpx has no such bounds"),
    Ability.RAW_PIECES: (_HTTPCORE, "httpx decides by the first piece which deflate it is"),
    Ability.ZSTD: (("httpx2",), "httpx2 takes another library for it"),
    Ability.HEARS_EARLY: (_HTTPCORE, "httpcore reads only after it has written everything"),
    Ability.ORDER: (_HTTPCORE, "the pool is httpcore's, its limits are those of the user's client"),
    Ability.CANCELS: (("httpx",), "httpcore 1 loses a place of its pool; httpcore2 does not"),
    Ability.CLOSES_HALF_OPEN: (_HTTPCORE, "anyio leaves it to the garbage collector"),
    Ability.LOOPS: (_HTTPCORE, "connections of an httpx client belong to the loop it began on"),
    Ability.FORKS: (_HTTPCORE, "an httpx client knows nothing of forks"),
    Ability.RESET_AT_ONCE: (_HTTPCORE, "anyio stumbles over it on uvloop"),
    Ability.ASKS_PLAIN: (_HTTPCORE, "the handshake is that of the user's client"),
    Ability.KNOWS_TLS: (_HTTPCORE, "httpcore does not show what came"),
    Ability.PINS: (_HTTPCORE, "TLS is that of the user's client"),
    Ability.MAKES_STREAMS: (_HTTPCORE, "TLS and sockets are those of the user's client"),
    Ability.CLOSES_WAITERS: (_HTTPCORE, "a client of the user's is not closed with the sender"),
    Ability.LIGHT: (_HTTPCORE, "the user has imported the library already"),
}


@attrs.frozen
class Variant:
    """One way to send.

    Attributes:
        kind: One of `KINDS`.
        loop: `sync`, `asyncio` or `uvloop`.
    """

    kind: str
    loop: str

    def __str__(self) -> str:
        return f"{self.kind}-{self.loop}"

    @property
    def is_async(self) -> bool:
        """Whether it is the async half."""
        return self.loop != "sync"

    def lacks(self, ability: Ability) -> str | None:
        """Why it cannot do something by design; None if it can."""
        kinds, reason = _LACKS[ability]
        return reason if self.kind in kinds else None


def variants(
    *needed: Ability, half: str | None = None, without: Ability | None = None
) -> Iterator[Any]:
    """Parameters for each way to send.

    Args:
        needed: What it must be able to do.
        half: Only `sync` or only `async`.
        without: What it must not be able to do, for tests of what happens instead.
    """
    for kind in KINDS:
        for loop in ("sync", "asyncio", "uvloop"):
            variant = Variant(kind, loop)
            if any(variant.lacks(ability) for ability in needed):
                continue
            if without is not None and not variant.lacks(without):
                continue
            if half is not None and variant.is_async != (half == "async"):
                continue
            yield pytest.param(variant, id=str(variant), marks=_where_installed(variant))


def over(
    *needed: Ability, half: str | None = None, without: Ability | None = None
) -> pytest.MarkDecorator:
    """Run a test with the fixture `rig` over the ways to send that `variants` names."""
    return pytest.mark.parametrize(
        "rig", list(variants(*needed, half=half, without=without)), indirect=True
    )


def _where_installed(variant: Variant) -> list[pytest.MarkDecorator]:
    wanted = [name for name in (variant.kind, variant.loop) if name in ("httpx2", "uvloop")]
    return [
        pytest.mark.skipif(
            find_spec(name) is None, reason=f"{name} is not installed on {sys.platform}"
        )
        for name in wanted
    ]
