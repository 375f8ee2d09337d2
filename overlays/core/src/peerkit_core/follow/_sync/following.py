# Written by scripts/codegen from overlays/core/src/peerkit_core/follow/_async/following.py. Do not edit.
"""Following a server: one poller in the background, a state, and consumers of its changes."""

from __future__ import annotations

import sys
import warnings
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from types import TracebackType
from typing import Any, Generic, Literal, Self, TypeVar, cast
from weakref import ref

from ...call.reading import time_limit
from ...call.timeouts import seconds
from ...concurrency._sync.background import Background
from ...concurrency._sync.clock import Clock
from ...concurrency._sync.primitives import Event
from ...concurrency.forking import forked_with
from ...engine._sync.client import BaseClient
from ...engine.part import shown_part
from ...engine.retry import Retry
from ...errors import (
    ClientClosed,
    ConnectionFailed,
    DecodeError,
    ForeignAnswer,
    PeerkitError,
    RateLimited,
    ServerError,
    WaitTimeout,
)
from ..changes import ConnectionChanged
from ..deadline import Backoff, Deadline
from .fanout import Changes, Fanout

__all__ = ["Follower"]

K = TypeVar("K", bound=BaseClient)
C = TypeVar("C")
T = TypeVar("T")

_SHORTEST_PAUSE = 0.2
_LONGEST_PAUSE = 30.0

# Whoever answers instead of the server is a part of its outage.
_OUTAGES = (ConnectionFailed, ServerError, RateLimited, ForeignAnswer, DecodeError)
_ODD_ANSWERS = 5
"""Answers in a row that nobody can read, after which it is no outage."""

_NOT_OPEN = "the live state is not open: enter it with `with`, and make another one after that"

_LOST = "the event loop or the thread of the live state has ended; make another one"


class Follower(ABC, Generic[K, C]):
    """What live states share. A subclass asks the server in `_ask`.

    It polls as long as it is open, its client is open, and somebody holds it.

    Args:
        client: The client whose server is followed.
        interval: Seconds between two polls; None leaves it to the server.
        kinds: Kinds of changes for which functions may be called.
        connect_twin: Makes a second client of the same server, with a login of its own, which is
            closed at the end. None uses `client`.
        queue_size: Changes that may wait for each consumer before they are dropped.
        patience: Seconds without an answer until the error ends the state; None never gives up.
        clock: For tests.
    """

    def __init__(
        self,
        client: K,
        interval: float | None,
        *,
        kinds: Iterable[str],
        connect_twin: Callable[[], K] | None,
        queue_size: int,
        patience: float | None,
        clock: Clock | None,
    ) -> None:
        client.engine.life.check()
        if interval is not None:
            interval = seconds("interval", interval)
        self._owner = self._client = client
        self._connect_twin = connect_twin
        self._interval = interval
        self._patience = time_limit("patience", patience)
        self._clock = Clock() if clock is None else clock
        self._fanout: Fanout[C] = Fanout(queue_size)
        self._first: Changes[C] | None = None
        self._callbacks: dict[str, list[Callable[[C], object]]] = {kind: [] for kind in kinds}
        self._bells: set[Event] = set()
        self._wake = Event()
        self._background = Background(f"peerkit-{client.service}-state")
        self._state: Literal["new", "opening", "open", "over"] = "new"
        self._failure: BaseException | None = None
        self._pauses: Iterator[float] | None = None
        self._patient_until = Deadline.after(None, now=0.0)
        self._begun = self._done = self._odd = 0

    def __repr__(self) -> str:
        state: str = self._state
        if state == "open":
            state = "online" if self.online else "offline"
        return shown_part(self, self._client.engine, f"{state}, {self._holds()}")

    def __enter__(self) -> Self:
        if self._state != "new":
            raise ClientClosed("a live state can be entered once; make another one")
        life = self._owner.engine.life
        life.check()
        self._state = "opening"
        if self._connect_twin is not None:
            self._client = self._connect_twin()
            # A repeat inside a call would send the same number after an answer may have been lost.
            self._client.engine.retry = Retry.off()
        try:
            self._poll()
            self._first = self._fanout.subscribe()
            self._state = "open"
            life.add(self, type(self)._bereave)
        except BaseException:
            self._state = "over"
            self._disconnect()
            raise
        forked_with(self, type(self)._forked)
        twin = None if self._connect_twin is None else self._client
        # Who polls does not hold the state: it is to end when nobody else does.
        held: ref[Follower[Any, Any]] = ref(self)
        self._background.start(
            partial(
                Follower._go_on,
                held,
                self._wake,
                self._clock,
                self._pause(),
                self._fanout,
                twin,
            ),
            partial(Follower._ended, held),
        )
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._end(None)
        try:
            self._background.stop()
        finally:
            self._disconnect()

    def __del__(self) -> None:
        if getattr(self, "_state", "new") != "open" or sys.is_finalizing():
            return
        self._state = "over"
        self._background.wake(self._wake)
        text = f"unclosed {type(self).__name__}; use `with`"
        warnings.warn(text, ResourceWarning, stacklevel=2, source=self)

    def __iter__(self) -> Changes[C]:
        first, self._first = self._first, None
        return self.subscribe() if first is None else first

    @property
    def online(self) -> bool:
        """Whether the server answered the last poll."""
        return self._state == "open" and self._pauses is None

    def subscribe(self) -> Changes[C]:
        """A consumer of its own, which gets every change from now on.

        Subscribe before you look at the state, and nothing is missed in between.
        """
        return self._fanout.subscribe()

    def refresh(self) -> None:
        """Poll now instead of at the end of the interval, and wait for the answer.

        Raises:
            PeerkitError: The poll failed; as long as the server does not answer, the state goes
                on trying by itself.
        """
        wanted = self._begun + 1
        self._wake.set()
        self._until(lambda: self._done >= wanted or None, None, "a poll", lambda: None)
        if self._failure is not None:
            raise self._failure

    # For subclasses

    @abstractmethod
    def _holds(self) -> str:
        """What is in it, for its repr: `torrents: 12`."""

    @abstractmethod
    def _ask(self) -> Callable[[bool], Sequence[C]]:
        """Ask the server once; a function that merges the answer and gives what changed.

        The function gets whether anybody wants to be told.
        """

    def _incomplete(self) -> bool:
        """Whether the state needs another answer at once."""
        return False

    @abstractmethod
    def _server_interval(self) -> float:
        """Seconds between polls as the server wishes; they are kept within bounds."""

    def _register(self, kind: str, callback: Callable[[C], object]) -> Callable[[], None]:
        """Call a function for each change of a kind; the result ends it."""
        self._callbacks[kind] = [*self._callbacks[kind], callback]

        def end() -> None:
            known = self._callbacks[kind]
            self._callbacks[kind] = [other for other in known if other is not callback]

        return end

    def _until(
        self,
        look: Callable[[], T | None],
        timeout: float | None,
        what: str,
        last: Callable[[], object],
    ) -> T:
        """Look after each poll until there is something.

        Raises:
            WaitTimeout: The time is over.
            PeerkitError: The live state has ended.
        """
        timeout = time_limit("timeout", timeout)
        deadline = Deadline.after(timeout, now=self._clock.monotonic())
        bell = Event()
        self._bells.add(bell)
        try:
            while True:
                bell.clear()
                found = look()
                if found is not None:
                    return found
                if self._state != "open":
                    raise self._failure or ClientClosed(_NOT_OPEN)
                if self._background.lost:
                    raise self._failure or PeerkitError(_LOST)
                now = self._clock.monotonic()
                if deadline.passed(now):
                    raise WaitTimeout(f"waited {timeout:g} s for {what}", last())
                left = None if timeout is None else deadline.remaining(now)
                self._clock.wait(bell, left)
        finally:
            self._bells.discard(bell)

    # The poller

    def _bereave(self) -> None:
        """The client was closed: end without waiting."""
        self._end(ClientClosed("the client of this live state was closed"))

    def _forked(self) -> None:
        """In a child there is nobody who polls, and the session is the parent's."""
        if self._state == "open":
            error = PeerkitError("a live state does not go over a fork; make another one here")
            self._state, self._failure, self._connect_twin = "over", error, None
            self._fanout.forked(error)

    def _next_turn(self) -> float | None:
        """One poll, for the poller; the seconds until the next, None if there is none."""
        if self._state != "open":
            return None
        try:
            pause = self._turn()
        except Exception as error:
            self._end(error)
            return None
        return pause

    def _lose(self) -> bool:
        """The poller was ended from outside; whether that was unasked."""
        lost = self._state == "open"
        if lost:
            self._end(PeerkitError(_LOST))
        return lost

    def _turn(self) -> float:
        """One poll; the seconds until the next."""
        self._begun += 1
        try:
            self._poll()
        except _OUTAGES as error:
            unreadable = isinstance(error, DecodeError) and not isinstance(error, ForeignAnswer)
            self._odd = self._odd + 1 if unreadable else 0
            if self._odd == _ODD_ANSWERS:
                raise
            self._failure = error
            now = self._clock.monotonic()
            if self._pauses is None:
                self._pauses = Backoff(self._pause(), 2.0, _LONGEST_PAUSE).pauses()
                self._patient_until = Deadline.after(self._patience, now=now)
                self._report(ConnectionChanged("offline", error))
            elif self._patient_until.passed(now):
                raise
            pause = min(next(self._pauses), self._patient_until.remaining(now))
            if isinstance(error, RateLimited) and error.retry_after is not None:
                pause = max(pause, error.retry_after)
        else:
            self._failure, self._odd = None, 0
            pause = self._pause()
        self._done = self._begun
        self._ring()
        return pause

    def _poll(self) -> None:
        again = True
        while again:
            merge = self._ask()
            # No waiting between here and the end: what is merged is also told.
            if self._pauses is not None:
                self._pauses = None
                self._report(ConnectionChanged("online"))
            wanted = any(self._callbacks.values()) or self._fanout.listening
            self._publish(merge(wanted))
            if not wanted and self._fanout.listening:
                # Somebody came meanwhile and may have seen the state before.
                self._fanout.lose()
            again = self._incomplete()

    def _report(self, change: ConnectionChanged) -> None:
        # Every service has it among its changes, which is more than a type variable can say.
        self._publish([cast("C", change)])

    def _publish(self, changes: Sequence[C]) -> None:
        if self._state != "open" or not changes:
            return
        self._fanout.put(changes)
        if any(self._callbacks.values()):
            self._call(changes)

    def _call(self, changes: Sequence[C]) -> None:
        for change in changes:
            for callback in self._callbacks.get(getattr(change, "kind", ""), ()):
                try:
                    callback(change)
                except Exception:
                    # A consumer's error must not end the others; it is told where logs are read.
                    self._client.engine.logger.exception("a callback of a live state failed")

    def _pause(self) -> float:
        if self._interval is not None:
            return self._interval
        # What a server wishes may be nonsense: neither a flood nor a standstill.
        return min(max(self._server_interval(), _SHORTEST_PAUSE), _LONGEST_PAUSE)

    def _end(self, error: BaseException | None) -> None:
        if self._state != "over":
            self._state, self._failure = "over", error
        self._fanout.end(error)
        self._wake.set()
        self._ring()

    def _ring(self) -> None:
        for bell in tuple(self._bells):
            bell.set()

    def _disconnect(self) -> None:
        if self._connect_twin is not None:
            self._client.close()

    @staticmethod
    def _go_on(
        followed: ref[Follower[Any, Any]],
        wake: Event,
        clock: Clock,
        pause: float | None,
        fanout: Fanout[Any],
        twin: BaseClient | None,
    ) -> None:
        """Poll as long as somebody holds the live state."""
        try:
            while pause is not None:
                clock.wait(wake, pause)
                wake.clear()
                state = followed()
                pause = None if state is None else state._next_turn()
                del state
        except BaseException:
            # Cancelled: told to end by who closes everything, or with the whole event loop.
            state = followed()
            if twin is not None and (state is None or state._lose()):
                twin.engine.close()
            raise
        fanout.end(ClientClosed("nobody holds the live state any longer"))
        if twin is not None:
            twin.close()

    @staticmethod
    def _ended(followed: ref[Follower[Any, Any]]) -> None:
        state = followed()
        if state is not None:
            state._lose()
