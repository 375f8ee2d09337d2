# Written by scripts/codegen from overlays/transmission/src/peerkit_transmission/_async/watching.py. Do not edit.
"""Following the torrents of a server by polling for what is recently active."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Self

from peerkit_core.codec.values import is_set
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.errors import (
    ConnectionFailed,
    InvalidArgument,
    RateLimited,
    ServerError,
    WaitTimeout,
)
from peerkit_core.follow.deadline import Backoff, Deadline

from .._generated.client import Client
from .._generated.models import Torrent
from ..changes import TorrentChange, TorrentStates
from ..client.link import Link
from ..errors import TorrentNotFound
from ..torrents.fields import DEFAULT_FIELDS, listed_fields

if TYPE_CHECKING:
    from .. import models as m

__all__ = ["Watch"]

_LONGEST_GAP = 55.0
"""Seconds after which changes may be lost: a server tells those of its last 60 whole seconds."""

_LOOKS_AFTER_RESTART = 4
"""Looks, half a second apart, until a torrent that is missing after a restart is believed gone."""

_OUTAGES = (ConnectionFailed, RateLimited, ServerError)


class Watch:
    """The torrents of a server, kept up to date, and their changes.

    Entering it reads all torrents. Each further look asks only for what was active within the last
    minute, and for everything where that could miss something: after a failed look, more than 55
    seconds after the last one, after a restart or a new session of the server, and every `resync`
    seconds. Torrents are told apart by hash, so a restart, which numbers them anew, is no change.

    While iterating, a server that does not answer is asked again with growing pauses.

    Args:
        client: The client of the server.
        link: What is known of the server.
        interval: Seconds between two looks while iterating.
        fields: What is followed.
        resync: Seconds between two looks at everything.
        patience: Seconds without an answer until the error is raised; None never gives up.
        clock: For tests.

    Raises:
        InvalidArgument: `interval` is not more than 0.

    Example:
        ```python
        with server.watch(interval=1) as watch:
            print(len(watch.torrents), "torrents")
            for change in watch:
                print(change.kind, change.torrent.name)
        ```
    """

    def __init__(
        self,
        client: Client,
        link: Link,
        *,
        interval: float = 2.0,
        fields: m.TorrentField | str | Iterable[m.TorrentField | str] = DEFAULT_FIELDS,
        resync: float = 60.0,
        patience: float | None = None,
        clock: Clock | None = None,
    ) -> None:
        if not interval > 0:
            raise InvalidArgument("interval", "must be more than 0 seconds")
        self._client = client
        self._resource = client.torrents
        self._link = link
        self._interval = interval
        self._fields = listed_fields(fields, "id", "hash_string")
        self._resync = resync
        self._patience = patience
        self._clock = Clock() if clock is None else clock
        self._states = TorrentStates()
        self._session: str | None = None
        self._last: float | None = None
        self._last_full = 0.0
        self.resyncs = 0
        """How often everything was read, the first time included."""

    @property
    def torrents(self) -> Mapping[str, Torrent]:
        """All torrents by hash, as of the last look."""
        return self._states.torrents

    def __enter__(self) -> Self:
        self.poll()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Nothing is left behind: a server does not know that it is watched."""

    def poll(self) -> list[TorrentChange]:
        """Look once, now.

        Returns:
            What has changed since the last look. The first look gives all torrents as added.

        Raises:
            ConnectionFailed: No answer came; the next look asks for everything.
        """
        now = self._clock.monotonic()
        self._client.server_version()
        link = self._link
        last, self._last = self._last, None
        session = link.session_id
        known = last is not None and now - last <= _LONGEST_GAP and session == self._session
        if known and now - self._last_full < self._resync:
            result = self._resource.get(self._fields, ids="recently_active")
            if link.session_id == session:
                self._last = now
                removed = result.removed if is_set(result.removed) else ()
                return self._states.update(result.torrents, removed)
            # The server was restarted, or has renewed its session: its numbers may be others.
            session = link.session_id
        result = self._resource.get(self._fields)
        if self._session not in (None, session):
            result = self._grown(result)
        self.resyncs += 1
        # If the session changes meanwhile, the next look finds another one and reads all again.
        self._session, self._last, self._last_full = session, now, now
        return self._states.replace(result.torrents)

    def _grown(self, result: m.TorrentGetResult) -> m.TorrentGetResult:
        """After a restart: 3.00 answers before it has read its torrents."""
        for _ in range(_LOOKS_AFTER_RESTART):
            there = {torrent.hash_string for torrent in result.torrents}
            if self.torrents.keys() <= there:
                break
            self._clock.sleep(0.5)
            result = self._resource.get(self._fields)
        return result

    def __iter__(self) -> Iterator[TorrentChange]:
        if self._last is None:
            self.poll()
        while True:
            self._clock.sleep(self._interval)
            for change in self._patient_poll():
                yield change

    def wait_for(
        self,
        id: str,
        condition: Callable[[Torrent], bool],
        *,
        timeout: float | None = 60.0,
        on_change: Callable[[TorrentChange], None] | None = None,
    ) -> Torrent:
        """Look until a torrent is as wanted. It need not be there yet.

        Args:
            id: Its hash.
            condition: Whether it is.
            timeout: Seconds; None waits without end.
            on_change: Called with each change that is seen, of any torrent.

        Raises:
            TorrentNotFound: It was removed.
            WaitTimeout: It is not so in time; `last` has the last state.

        Example:
            ```python
            done = watch.wait_for(hash, lambda torrent: torrent.percent_done == 1)
            ```
        """
        hash = id.lower()
        deadline = Deadline.after(timeout, now=self._clock.monotonic())
        while True:
            late = deadline.passed(self._clock.monotonic())
            for change in self._patient_poll():
                if on_change is not None:
                    on_change(change)
                if change.kind == "removed" and change.hash == hash:
                    raise TorrentNotFound(hash, "was removed while it was waited for")
            torrent = self.torrents.get(hash)
            if torrent is not None and condition(torrent):
                return torrent
            if late:
                raise WaitTimeout(f"waited {timeout:g} s for torrent {hash}", torrent)
            left = deadline.remaining(self._clock.monotonic())
            self._clock.sleep(min(self._interval, left))

    def _patient_poll(self) -> list[TorrentChange]:
        deadline = Deadline.after(self._patience, now=self._clock.monotonic())
        pauses = Backoff(first=min(1.0, self._interval), limit=30.0).pauses()
        while True:
            try:
                return self.poll()
            except _OUTAGES:
                if deadline.passed(self._clock.monotonic()):
                    raise
            left = deadline.remaining(self._clock.monotonic())
            self._clock.sleep(min(next(pauses), left))
