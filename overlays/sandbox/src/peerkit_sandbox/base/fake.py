"""The base of every fake: life cycle, clock, faults, record of requests."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar

from .address import Address
from .clock import Clock
from .faults import Fault, Faults
from .tls import CA_FILE

__all__ = ["Fake", "Running"]

R = TypeVar("R")


class Running(Protocol):
    """A server that listens.

    Attributes:
        url: Its address without a path.
        port: Its TCP port.
    """

    url: str
    port: int

    def stop(self) -> None:
        """Stop listening, cut open connections and wait for the thread; twice is fine."""
        ...


class Fake(Generic[R]):
    """A stateful fake of a service on a real socket.

    A service says how it is served (`_listen`, by `serve` for HTTP or `serve_bytes` for everything
    else), records each request in `requests`, and asks `faults` what is to go wrong with it.

    Args:
        address: Where to listen.
        clock: The clock to live by; by default one that runs with real time.
        faults: What goes wrong next.
        lock: Guards the state; a new one by default.

    Attributes:
        clock: The clock it lives by.
        requests: Every request that was understood, oldest first; clear it at will.
    """

    ca_file: ClassVar[Path] = CA_FILE
    """The authority of a fake with `tls=True`, for a client's `verify=`."""

    def __init__(
        self,
        address: Address,
        *,
        clock: Clock | None = None,
        faults: Faults | None = None,
        lock: threading.RLock | None = None,
    ) -> None:
        self.clock = Clock(real=True) if clock is None else clock
        self.requests: list[R] = []
        self._address = address
        self._faults = Faults() if faults is None else faults
        self._lock = threading.RLock() if lock is None else lock
        self._server: Running | None = None

    def _listen(self, address: Address) -> Running:
        """Begin to serve; called with nothing running."""
        raise NotImplementedError

    def _endpoint_of(self, request: R) -> str:
        """What a request was for, in the words of `requests_to` and the faults."""
        raise NotImplementedError

    # Life

    def start(self) -> str:
        """Start listening; returns the URL. Starting twice is harmless."""
        if self._server is None:
            self._server = self._listen(self._address)
        return self._server.url

    def stop(self) -> None:
        """Stop listening; the state stays, and `start` would go on with it. Twice is fine."""
        server, self._server = self._server, None
        if server is not None:
            server.stop()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def running(self) -> bool:
        """Whether it listens."""
        return self._server is not None

    @property
    def url(self) -> str:
        """The URL without a path, such as `http://127.0.0.1:40123`; starts the server if need be."""
        return self.start()

    @property
    def port(self) -> int:
        """The TCP port it listens on; 0 while it does not run."""
        return 0 if self._server is None else self._server.port

    # What it saw

    def requests_to(self, endpoint: str) -> Sequence[R]:
        """The requests for one thing, such as `torrents/add` or a method's name, oldest first."""
        return [request for request in self.requests if self._endpoint_of(request) == endpoint]

    # Faults

    def fail_next(
        self,
        status: int = 503,
        times: int = 1,
        path: str | None = None,
        *,
        body: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer the next requests (for `path`, if it is given) with an error status."""
        with self._lock:
            self._faults.add(Fault(path, times, status, body, headers or {}))

    def drop_connections(
        self, times: int = 1, path: str | None = None, *, after_work: bool = False
    ) -> None:
        """Cut the connection of the next requests without an answer.

        With `after_work` the request is carried out and only its answer is lost.
        """
        with self._lock:
            self._faults.add(Fault(path, times, cut=True, after_work=after_work))

    def delay_next(self, seconds: float, times: int = 1, path: str | None = None) -> None:
        """Answer the next requests late, in real seconds (for timeouts)."""
        with self._lock:
            self._faults.add(Fault(path, times, delay=seconds))

    def edit_answer(self, path: str, change: Callable[[Any], Any]) -> None:
        """Pass every successful answer for something through `change`.

        `change` gets the value before it is written and returns the one to send: so a test can add
        unknown fields, drop others or change their types.
        """
        with self._lock:
            self._faults.edit(path, change)

    def clear_faults(self) -> None:
        """Forget all ordered faults and edits."""
        with self._lock:
            self._faults.clear()
