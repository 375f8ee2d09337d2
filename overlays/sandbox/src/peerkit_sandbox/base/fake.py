"""The base of every fake: life cycle, credentials, clock, faults, record of requests."""

from __future__ import annotations

import math
import os
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Generic, Protocol, Self, TypeVar

from . import checks
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


class Fake(ABC, Generic[R]):
    """A stateful fake of a service on a real socket.

    A service says how it is served (`_listen`: `HttpFake` does it for HTTP, `serve_bytes` for
    everything else), what it can be asked (`_endpoints`, `_endpoint_of`) and how a client of it is
    made; it records each request in `requests` and asks `_faults` what is to go wrong with it.

    Args:
        version: The server release that is played.
        username, password: What a login takes; both empty where the fake wants none.
        clock: The clock to live by; by default one that runs with real time.
        host, port: Where to listen; port 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with a certificate of `ca_file`.
        faults: What goes wrong next.
        lock: Guards the state; a new one by default.

    Attributes:
        version: The server release that is played.
        clock: The clock it lives by.
        requests: Every request that was understood, oldest first; clear it at will.

    Raises:
        ValueError: There is a password without a user, or the address cannot be used.
    """

    ca_file: ClassVar[Path] = CA_FILE
    """The authority of a fake with `tls=True`, for a client's `verify=`."""

    def __init__(
        self,
        version: str,
        *,
        username: str = "",
        password: str = "",
        clock: Clock | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        uds: str | os.PathLike[str] | None = None,
        tls: bool = False,
        faults: Faults | None = None,
        lock: threading.RLock | None = None,
    ) -> None:
        if checks.text("password", password) and not checks.text("username", username):
            raise ValueError("a password needs a username; for a fake without login leave both out")
        self.version = version
        self.clock = Clock(real=True) if clock is None else clock
        self.requests: list[R] = []
        self._username, self._password = username, password
        self._address = Address(host, port, uds, tls)
        self._faults = Faults() if faults is None else faults
        self._lock = threading.RLock() if lock is None else lock
        self._server: Running | None = None

    @abstractmethod
    def _listen(self, address: Address) -> Running:
        """Begin to serve; called with nothing running."""

    def _endpoints(self) -> Collection[str] | None:
        """All that can be asked of the service; None takes any word."""
        return None

    @abstractmethod
    def _endpoint_of(self, request: R) -> str:
        """What a request was for, in the words of `requests_to` and the faults."""

    def _endpoint_named(self, name: str) -> str:
        """An endpoint as a test spells it, in the one spelling that `_endpoints` has."""
        return name

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

    # How to reach it

    @property
    def url(self) -> str:
        """The URL without a path, such as `http://127.0.0.1:40123`; starts the server if need be."""
        return self.start()

    @property
    def port(self) -> int:
        """The TCP port it listens on; 0 while it does not run, and for a unix socket."""
        return 0 if self._server is None else self._server.port

    @property
    def uds(self) -> str | os.PathLike[str] | None:
        """The unix socket it listens on; None for TCP."""
        return self._address.uds

    @property
    def username(self) -> str:
        """The user that a login takes; empty where the fake wants no login."""
        return self._username

    @property
    def password(self) -> str:
        """The password of that user, as plain text."""
        return self._password

    @abstractmethod
    def client(self) -> Any:
        """A client of the service for this fake; close it, or use it in a `with` block.

        A service gives it the options of its client's class; they win over the fake's own
        credentials and address.

        Raises:
            ImportError: The client's wheel is not installed; the message names it.
        """

    @abstractmethod
    def async_client(self) -> Any:
        """The same, async; close it, or use it in an `async with` block.

        Raises:
            ImportError: The client's wheel is not installed; the message names it.
        """

    def _client_options(self, given: Mapping[str, Any], *instead: str) -> dict[str, Any]:
        """What a client needs for this fake, and what it was given.

        Args:
            given: The options that a test gave.
            instead: Options that stand for user and password.
        """
        made: dict[str, Any] = {}
        if given.get("sender") is None and given.get("http") is None:
            made["uds"] = self.uds
            if self._address.tls:
                made["verify"] = self.ca_file
            if self.uds is None and given.get("proxy") is None:
                # This machine is never reached by a proxy.
                made["trust_env"] = False
        if self.username and not given.keys() & {"username", "password", *instead}:
            made |= {"username": self.username, "password": self.password}
        elif self.username and not given.keys() & {"username", *instead}:
            made["username"] = self.username
        return made | dict(given)

    # What it saw

    def requests_to(self, endpoint: str) -> Sequence[R]:
        """The requests for one thing, such as `torrents/add` or a method's name, oldest first.

        Raises:
            ValueError: The service has nothing of that name.
        """
        wanted = self._known(endpoint)
        return [request for request in self.requests if self._endpoint_of(request) == wanted]

    def _known(self, endpoint: str) -> str:
        name = self._endpoint_named(checks.text("endpoint", endpoint))
        known = self._endpoints()
        return name if known is None else checks.word("endpoint", name, known)

    # Faults

    def fail_next(
        self,
        status: int = 503,
        *,
        endpoint: str | None = None,
        times: int = 1,
        body: str = "",
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Answer the next requests (to one endpoint, if it is given) with an error status.

        Raises:
            ValueError: The endpoint does not exist, `status` is no error, or `times` is below 1.
        """
        checks.whole("status", status, least=400, most=599)
        self._order(Fault(endpoint, times, status, body, headers or {}))

    def drop_connections(
        self, *, endpoint: str | None = None, times: int = 1, after_work: bool = False
    ) -> None:
        """Cut the connection of the next requests without an answer.

        With `after_work` the request is carried out and only its answer is lost.

        Raises:
            ValueError: The endpoint does not exist, or `times` is below 1.
        """
        self._order(Fault(endpoint, times, cut=True, after_work=after_work))

    def delay_next(self, seconds: float, *, endpoint: str | None = None, times: int = 1) -> None:
        """Answer the next requests late, in real seconds (for timeouts).

        Raises:
            ValueError: The endpoint does not exist, `seconds` is no time, or `times` is below 1.
        """
        if not math.isfinite(seconds) or seconds < 0:
            raise ValueError(f"seconds has to be a time, not {seconds}")
        self._order(Fault(endpoint, times, delay=seconds))

    def edit_answer(self, endpoint: str, change: Callable[[Any], Any]) -> None:
        """Pass every successful answer of an endpoint through `change`.

        `change` gets the value before it is written and returns the one to send: so a test can add
        unknown fields, drop others or change their types.

        Raises:
            ValueError: The endpoint does not exist.
        """
        self._faults.edit(self._known(endpoint), change)

    def clear_faults(self) -> None:
        """Forget all ordered faults and edits."""
        self._faults.clear()

    def _order(self, fault: Fault) -> None:
        checks.whole("times", fault.times, least=1)
        if fault.endpoint is not None:
            fault.endpoint = self._known(fault.endpoint)
        self._faults.add(fault)
