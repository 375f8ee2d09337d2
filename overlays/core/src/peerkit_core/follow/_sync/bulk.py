# Written by scripts/codegen from overlays/core/src/peerkit_core/follow/_async/bulk.py. Do not edit.
"""One command on many things: looked up first, in pieces, with the outcome of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Generic, TypeVar, cast

import attrs

from ...codec.values import ALL, All
from ...concurrency._sync.primitives import Call
from ...errors import PeerkitError
from ..bulk import BulkResult

__all__ = ["Targets"]

R = TypeVar("R", bound=int | str)


@attrs.frozen
class Targets(Generic[R]):
    """How a service finds the things that a command is meant for.

    Servers skip IDs that they do not know without a word, so what is named is looked up first, and
    what is not there is reported as failed.

    Attributes:
        find: The IDs of what the server has, by what it was named with.
        everything: The IDs of all that there is.
        missing: The error for something that is not there.
        takes_all: Whether commands take `ALL`; if not, they get a list of everything.
        size: IDs in one request.
    """

    find: Call[[Sequence[R]], Mapping[R, str]]
    everything: Call[[], Sequence[str]]
    missing: Callable[[R], PeerkitError]
    takes_all: bool = False
    size: int = 1000

    def run(
        self,
        wanted: Sequence[R] | All,
        action: Call[[list[str] | All], object],
        *,
        look_up: bool = True,
        singly: bool = False,
    ) -> BulkResult:
        """Run a command, and tell what became of each.

        Args:
            wanted: What it is meant for, each once; not empty.
            action: The command; gets a list of IDs, or `ALL` where it takes that.
            look_up: Whether to look up what is there; if not, `wanted` must be IDs.
            singly: Whether the command takes one ID at a time.

        Returns:
            What became of each. If a piece of several fails, its IDs carry its error and the other
            pieces go on.

        Raises:
            PeerkitError: The command failed for all.
        """
        if isinstance(wanted, All):
            if self.takes_all and not singly:
                known = self.everything() if look_up else ()
                action(ALL)
                return BulkResult(tuple(known))
            outcome = _Outcome(action, 1 if singly else self.size)
            outcome.extend(list(self.everything()))
            return outcome.result()
        outcome = _Outcome(action, 1 if singly else self.size)
        for start in range(0, len(wanted), self.size):
            chunk = wanted[start : start + self.size]
            try:
                found = self._found(chunk, look_up=look_up)
            except PeerkitError as error:
                outcome.fail([str(one) for one in chunk], error)
                continue
            outcome.extend(list(dict.fromkeys(found.values())))
            outcome.failed.update(
                {str(one): self.missing(one) for one in chunk if one not in found}
            )
        return outcome.result()

    def _found(self, chunk: Sequence[R], *, look_up: bool) -> Mapping[R, str]:
        if look_up:
            return self.find(chunk)
        return {one: cast("str", one) for one in chunk}


class _Outcome:
    """What became of the pieces so far."""

    def __init__(self, action: Call[[list[str] | All], object], size: int) -> None:
        self.failed: dict[str, PeerkitError] = {}
        self._ok: dict[str, None] = {}
        self._action, self._size = action, size
        self._broken: PeerkitError | None = None

    def extend(self, ids: list[str]) -> None:
        """Run the command on more."""
        for start in range(0, len(ids), self._size):
            piece = ids[start : start + self._size]
            try:
                self._action(piece)
            except PeerkitError as error:
                self.fail(piece, error)
            else:
                self._ok.update(dict.fromkeys(piece))

    def fail(self, ids: Iterable[str], error: PeerkitError) -> None:
        """The command failed for these."""
        self.failed.update(dict.fromkeys(ids, error))
        self._broken = error

    def result(self) -> BulkResult:
        """All of it; raises if nothing went well and something broke."""
        if self._broken is not None and not self._ok:
            raise self._broken
        return BulkResult(tuple(self._ok), self.failed)
