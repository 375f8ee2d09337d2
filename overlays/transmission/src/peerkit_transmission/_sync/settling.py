# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/settling.py. Do not edit.
"""Waiting until commands show: a server answers before they have taken effect."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

import attrs

from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.concurrency._sync.primitives import Call
from peerkit_core.errors import PeerkitError, WaitTimeout
from peerkit_core.follow._sync.waiting import poll_until
from peerkit_core.follow.bulk import BulkResult

from .._generated.models import Torrent
from .._generated.resources.torrents import Torrents
from ..failures import TorrentFailed, TorrentNotFound
from ..fields import listed_fields

__all__ = ["Patience", "Verdict", "settle"]

Verdict: TypeAlias = bool | str
"""Whether a torrent is as wanted; a text says why it will never be."""

_LOOKS = 3
"""Looks in a row that must find the same trouble: an old error may still be there at first."""


@attrs.frozen
class Patience:
    """How a composite waits.

    Attributes:
        timeout: Seconds for all torrents together; None waits without end.
        clock: For tests.
        on_progress: Called with the torrents that are waited for, after each look.
    """

    timeout: float | None = 60.0
    clock: Clock | None = None
    on_progress: Callable[[Sequence[Torrent]], None] | None = None


def settle(
    torrents: Torrents,
    done: BulkResult,
    judge: Callable[[Torrent], Verdict],
    patience: Patience,
    *,
    fields: Iterable[str],
    what: str,
    looks: int = 1,
    after_look: Call[[Sequence[Torrent]], None] | None = None,
) -> BulkResult:
    """Wait until torrents are as wanted; only they are asked for.

    Args:
        torrents: The resource.
        done: Outcome of the command; those that are `ok` are waited for.
        judge: Says of a torrent whether it is as wanted.
        patience: How long.
        fields: What `judge` needs.
        what: What is waited for, for errors.
        looks: Looks in a row that must find a torrent as wanted.
        after_look: Awaited with the torrents that are not there yet.

    Returns:
        The outcome, with those that failed, vanished or were not in time among `failed`.
    """
    pending = dict.fromkeys(done.ok, 0)
    troubled: dict[str, int] = {}
    failed: dict[str, PeerkitError] = {}
    asked = listed_fields(fields, "hash_string")

    def look() -> Sequence[Torrent]:
        found = torrents.get(asked, ids=list(pending)).torrents
        seen = {torrent.hash_string or "": torrent for torrent in found}
        for hash in [hash for hash in pending if hash not in seen]:
            failed[hash] = TorrentNotFound(hash, "was removed while it was waited for")
            del pending[hash]
        for hash, torrent in seen.items():
            _weigh(hash, judge(torrent))
        left = [torrent for hash, torrent in seen.items() if hash in pending]
        if left and after_look is not None:
            after_look(left)
        return found

    def _weigh(hash: str, verdict: Verdict) -> None:
        if isinstance(verdict, str):
            troubled[hash] = troubled.get(hash, 0) + 1
            if troubled[hash] == _LOOKS:
                failed[hash] = TorrentFailed(hash, verdict)
                del pending[hash]
            return
        troubled.pop(hash, None)
        pending[hash] = pending[hash] + 1 if verdict else 0
        if pending[hash] == looks:
            del pending[hash]

    if pending:
        try:
            poll_until(
                look,
                lambda _: not pending,
                timeout=patience.timeout,
                interval=0.05,
                max_interval=2.0,
                clock=patience.clock,
                on_progress=patience.on_progress,
            )
        except WaitTimeout:
            for hash in pending:
                text = f"{hash}: waited {patience.timeout:g} s for {what}"
                failed[hash] = WaitTimeout(text)
    ok = tuple(hash for hash in done.ok if hash not in failed)
    return BulkResult(ok, {**done.failed, **failed})
