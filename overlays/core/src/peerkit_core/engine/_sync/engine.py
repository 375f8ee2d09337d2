# Written by scripts/codegen from overlays/core/src/peerkit_core/engine/_async/engine.py. Do not edit.
"""The engine: one call from request to result, with credentials, retries and decoding."""

from __future__ import annotations

import copy
import logging
import os
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from functools import partial
from time import perf_counter
from typing import Any, Protocol, TypeAlias, TypeVar, cast

from ...auth.base import Auth, Step
from ...auth.stacked import Stacked
from ...call.failure import failure
from ...call.long_query import as_form
from ...call.operation import Operation
from ...call.options import checked_headers
from ...call.raw import Raw
from ...call.request import Request, Response
from ...call.timeouts import TimeoutInput, Timeouts
from ...call.versions import ServerVersion
from ...codec.decode import Drift
from ...concurrency._sync.clock import Clock
from ...concurrency._sync.primitives import Call
from ...errors import ClientClosed, ConnectionFailed, DecodeError, StatusError
from ...rpc.channel import Channel
from ...transport._sync.sender import Sender, Stream
from ...transport.wire import WireRequest
from ..life import Life
from ..retry import Retry, idempotent
from .download import Download
from .opened import Opened
from .renewal import Renewal

__all__ = ["Engine", "Gate", "Served"]

T = TypeVar("T")

Gate: TypeAlias = Call[[Operation[Any], Request], None]
"""Asked before an operation that not every release has; raises `UnsupportedByServer`."""


class Served(Protocol):
    """A client, as its engine and its resources see it: who knows the server's release."""

    def server_version(self) -> ServerVersion:
        """The server's release."""
        ...

    def at_least(self, release: str) -> bool:
        """Whether the server's release is this one or a later one."""
        ...


_VAIN = 3
"""Logins in a row that served no call at all."""

_OWN = 2
"""Sessions that were opened for one call and refused to it, though they served others."""

_ROUNDS = 20
"""Times that one call may be repeated because its session was gone."""

_Exchange: TypeAlias = Call[[WireRequest], Response]


class Engine:
    """Sends operations to one server.

    An engine of a client asks the client before an operation or argument that some release lacks;
    `gate` and `client` are set by the client itself. An engine without a client refuses such calls.
    Views of an engine share its session, its connections and its `life`.

    Args:
        sender: What brings requests to the server, and the server's address.
        base_path: Percent-encoded path in front of every request's path.
        auth: The credentials; none by default.
        retry: When a call is tried again.
        timeouts: How long to wait, unless a request has limits of its own.
        headers: Sent with each request, unless it has its own of that name; credentials win.
        channel: The envelope of an RPC service.
        on_drift: `"warn"` keeps what fits of an odd answer, `"raise"` makes it an error.
        logger: One DEBUG line per request; `peerkit` by default.
        clock: Pauses between attempts; for tests.
        beside: An engine with the same credentials, of which this one is a twin with a session of
            its own: they log in one after the other, and what is refused to one is to both.
        service: Whose answers are expected, by the name of the service's manifest.
    """

    __slots__ = (
        "_raw",
        "_reads_errors",
        "_renewal",
        "auth",
        "base_path",
        "channel",
        "client",
        "clock",
        "gate",
        "headers",
        "life",
        "logger",
        "on_drift",
        "retry",
        "sender",
        "service",
        "timeouts",
    )

    def __init__(
        self,
        sender: Sender,
        *,
        base_path: str = "",
        auth: Auth | Stacked | None = None,
        retry: Retry | None = None,
        timeouts: Timeouts | None = None,
        headers: Mapping[str, str] | None = None,
        channel: Channel | None = None,
        on_drift: Drift = "warn",
        logger: logging.Logger | None = None,
        clock: Clock | None = None,
        beside: Engine | None = None,
        service: str = "",
    ) -> None:
        self.sender = sender
        self.service = service
        self.base_path = base_path.rstrip("/")
        if not isinstance(auth, Stacked):
            auth = Stacked() if auth is None else Stacked(auth)
        self.auth = auth
        self.retry = Retry() if retry is None else retry
        self.timeouts = Timeouts() if timeouts is None else timeouts
        self.headers = checked_headers("headers", headers)
        self.channel = channel
        self.gate: Gate | None = None
        self.client: Served | None = None
        self.on_drift: Drift = on_drift
        self.logger = logging.getLogger("peerkit") if logger is None else logger
        self.clock = Clock() if clock is None else clock
        self._raw = False
        self._reads_errors = any(flow.reads_errors for flow in auth.flows)
        self._renewal: Renewal = Renewal(
            auth, self._send_step, None if beside is None else beside._renewal.logins
        )
        self.life = Life()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.address}>"

    @property
    def address(self) -> str:
        """Where the server is, without credentials."""
        origin = getattr(self.sender, "origin", type(self.sender).__name__)
        return f"{origin}{self.base_path}"

    @property
    def raw(self) -> Engine:
        """A view of this engine whose `call` answers with `Raw`."""
        if self._raw:
            return self
        twin = copy.copy(self)
        twin._raw = True
        return twin

    def with_options(
        self,
        *,
        timeout: TimeoutInput | None = None,
        headers: Mapping[str, str] | None = None,
        retry: Retry | None = None,
        on_drift: Drift | None = None,
    ) -> Engine:
        """A view of this engine with other options; connections and session are the same.

        Args:
            timeout: The limits of each call.
            headers: Sent with each call, beside and before those of this engine.
            retry: When a call is tried again.
            on_drift: What an answer with an undocumented shape causes.

        Raises:
            InvalidArgument: An option cannot be used.
        """
        twin = copy.copy(self)
        if timeout is not None:
            twin.timeouts = Timeouts.of(timeout)
        if headers is not None:
            twin.headers = {**self.headers, **checked_headers("headers", headers)}
        if retry is not None:
            twin.retry = retry
        if on_drift is not None:
            twin.on_drift = on_drift
        return twin

    def check(self, operation: Operation[Any], request: Request) -> None:
        """Refuse what the server's release lacks, as each call does before it is sent.

        Raises:
            UnsupportedByServer: The release lacks the operation or an argument.
            RuntimeError: No client is there to know the release.
        """
        if operation.gated(request):
            if self.gate is None:
                raise RuntimeError(
                    f"{operation.name} is not in every release, and this engine belongs to no"
                    " client that could tell the server's"
                )
            self.gate(operation, request)

    def server_version(self) -> ServerVersion:
        """The server's release, as the client knows it.

        Raises:
            RuntimeError: No client is there to know the release.
        """
        return self._served().server_version()

    def at_least(self, release: str) -> bool:
        """Whether the server's release is this one or a later one.

        Raises:
            RuntimeError: No client is there to know the release.
        """
        return self._served().at_least(release)

    def _served(self) -> Served:
        if self.client is None:
            raise RuntimeError("this engine belongs to no client that could tell the release")
        return self.client

    def call(
        self, operation: Operation[T], request: Request, *, timeout: TimeoutInput | None = None
    ) -> T:
        """Send a request and decode its answer.

        Args:
            operation: What is called.
            request: Its request, as its builder made it.
            timeout: The limits of this call; None means the engine's own.

        Raises:
            StatusError: The server answered with an error status.
            RPCError: The RPC method failed.
            DecodeError: The answer cannot be read.
            ConnectionFailed: No answer came.
            LoginFailed: The server refused the credentials.
            UnsupportedByServer: The server's release lacks the operation or an argument.
        """
        if timeout is not None:
            request.timeout = Timeouts.of(timeout)
        response = self._attempt(operation, request, self.sender.send)
        if operation.fields_of is not None:
            operation = operation.narrowed(request)
        if self._raw:
            return cast("T", Raw(response, partial(self.parse, operation)))
        return self.parse(operation, response)

    def send(self, operation: Operation[Any] | None, request: Request) -> Response:
        """Send a request, with credentials and retries, and give the bare answer."""
        return self._attempt(operation, request, self.sender.send)

    @contextmanager
    def stream(
        self, operation: Operation[Any], request: Request, *, timeout: TimeoutInput | None = None
    ) -> Generator[Stream]:
        """Send a request and give its answer piece by piece, as it comes.

        Until the answer begins, everything is as in `call`: credentials, retries, errors. After
        that nothing is repeated. There is no limit for the whole, only for each silence.

        Args:
            operation: What is called.
            request: Its request.
            timeout: The limits of this call; `read` is the longest silence.

        Raises:
            Timeout: The server was silent for longer than that.
            PeerkitError: As in `call`.

        Example:
            ```python
            with engine.stream(EVENTS, build_events(), timeout=120) as answer:
                for event in server_events(answer.chunks):
                    print(event.data)
            ```
        """
        if timeout is not None:
            request.timeout = Timeouts.of(timeout)
        opened = Opened(self.sender)
        try:
            response = self._attempt(operation, request, opened.exchange)
            if opened.stream is None:
                raise self._failure(operation, response)
            if "html" in (response.header("content-type") or "").lower():
                from ...call.files import is_attachment
                from ...call.foreign import foreign_answer

                if not is_attachment(response):
                    raise foreign_answer(operation.name, opened.stream.read(), "a stream")
            yield opened.stream
        finally:
            opened.close()

    def download(
        self,
        operation: Operation[Any],
        request: Request,
        dest: str | os.PathLike[str],
        *,
        timeout: TimeoutInput | None = None,
    ) -> int:
        """Send a request and write its answer's body to a file.

        The file appears when it is complete, and then replaces one of the same name.

        Args:
            operation: What is called.
            request: Its request.
            dest: Path of the file; its folder must exist.
            timeout: The limits of this call; None means the engine's own.

        Returns:
            The size in bytes.

        Raises:
            InvalidArgument: `dest` is a folder, or its folder does not exist.
            FileNotWritten: The system does not let it be written.
            PeerkitError: As in `call`.
        """
        if timeout is not None:
            request.timeout = Timeouts.of(timeout)
        download = Download(self.sender, operation, dest)
        response = self._attempt(operation, request, download.exchange)
        if download.size is not None:
            return download.size
        if not 200 <= response.status < 300:
            raise self._failure(operation, response)
        found = f"expected a file, got an answer with status {response.status}"
        raise DecodeError(operation.name, "$", found, response.content)

    def parse(self, operation: Operation[T], response: Response) -> T:
        """Decode an answer as `call` does."""
        if response.status >= 300:
            # Before a channel makes something of the service's own out of it.
            foreign = self._foreign(operation, response)
            if foreign is not None:
                raise foreign
        channel = self.channel
        if channel is None:
            return operation.parse(response, self.on_drift)
        return channel.parse(operation, response, self.on_drift)

    def _failure(self, operation: Operation[Any], response: Response) -> StatusError:
        meaning = operation.errors.get(response.status, "")
        return failure(response, operation.name, meaning, path=operation.path, service=self.service)

    def _foreign(self, operation: Operation[Any] | None, response: Response) -> StatusError | None:
        # Imported here, as below: most programs never see an answer that needs it.
        from ...call.foreign import foreign_failure

        name, path = ("", "") if operation is None else (operation.name, operation.path)
        return foreign_failure(response, name, path=path, service=self.service)

    def login(self) -> None:
        """Log in now, even after a refused login.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
            ClientClosed: The client was closed.
        """
        self.life.check()
        self._renewal.login()

    def prepare(self) -> None:
        """Log in if nobody did, as the first call does: once for all, and not after a refusal.

        Raises:
            LoginFailed: The server refused the credentials, now or before.
            Banned: The server refuses this address, now or before.
            ClientClosed: The client was closed.
        """
        self.life.check()
        renewal, flows = self._renewal, self.auth.flows
        renewal.check(flows, None)
        generation = self.auth.generation
        missing = [flow for flow in flows if not flow.ready(None)]
        if missing:
            renewal.renew(missing, None, generation)

    def close(self) -> None:
        """Close the connections, and end what follows the server through this client."""
        self.life.end()
        self.sender.close()

    def _attempt(
        self, operation: Operation[Any] | None, request: Request, exchange: _Exchange
    ) -> Response:
        """Send until there is an answer that stands."""
        if self.life.closed:
            raise ClientClosed
        if operation is not None and operation.gated(request):
            self.check(operation, request)
        auth, retry, renewal = self.auth, self.retry, self._renewal
        flows = auth.chosen(operation)
        if renewal.logins.refused:
            renewal.check(flows, operation)
        # Before the look at what is missing: a login of another thread may end in between.
        generation = auth.generation
        missing = [flow for flow in flows if not flow.ready(operation)]
        if missing:
            renewal.renew(missing, None, generation)
        attempt, rounds, own, mine = 1, 0, 0, 0
        while True:
            generation = auth.generation
            try:
                wire = self._wire(operation, request, flows)
                response = self._exchange(exchange, wire)
            except ConnectionFailed as error:
                safe = idempotent(operation, request.method)
                wait = retry.after_error(attempt, error, idempotent=safe)
                if wait is None:
                    raise
                self.logger.debug("attempt %d failed (%s); next in %.2f s", attempt, error, wait)
            else:
                if auth.generation == generation:
                    # A late answer of an old session must not overwrite the new one's cookies.
                    auth.observe(response)
                due = self._expired(operation, response, flows)
                if due:
                    # A session may have ended again before this call came, so one refusal more does
                    # not say that the next session is refused as well; several in a row do.
                    own += generation == mine
                    vain = auth.generation - auth.proven
                    hopeless = vain > _VAIN or own > _OWN or (own > 1 and vain >= own)
                    if (rounds and hopeless) or rounds >= _ROUNDS:
                        return response
                    rounds += 1
                    mine = renewal.renew(due, response, generation)
                    continue
                if auth.proven < generation and flows:
                    auth.proven = generation
                if response.status not in retry.statuses:
                    return response
                wait = retry.after_answer(attempt, response)
                if wait is None:
                    return response
            attempt += 1
            self.clock.sleep(wait)

    def _expired(
        self, operation: Operation[Any] | None, response: Response, flows: tuple[Auth, ...]
    ) -> list[Auth]:
        """The strategies whose credentials are gone, as the answer tells."""
        error = None
        if self._reads_errors and self.channel is not None and operation is not None:
            error = self.channel.refusal(operation, response)
        due = [flow for flow in flows if flow.expired(operation, response, error)]
        if due and self._foreign(operation, response) is not None:
            return []  # a gateway's 403 says nothing of the service's session
        return due

    def _send_step(self, step: Step, strategy: Auth) -> Response:
        """Send a step of a flow; only a connection never opened is tried again."""
        flows = self.auth.chosen(step.operation)
        if not step.credentials:
            flows = tuple(flow for flow in flows if flow is not strategy)
        attempt = 1
        while True:
            try:
                wire = self._wire(step.operation, step.request, flows)
                response = self._exchange(self.sender.send, wire)
            except ConnectionFailed as error:
                wait = self.retry.after_error(attempt, error, idempotent=False)
                if wait is None:
                    raise
            else:
                self._check_step(step, response)
                return response
            attempt += 1
            self.clock.sleep(wait)

    def _check_step(self, step: Step, response: Response) -> None:
        """Let no answer be taken for a refusal of the login that is none of the service's."""
        content = response.content
        kind = response.header("content-type") or ""
        if response.status < 300 and b"<" not in content[:64] and "html" not in kind.lower():
            return
        from ...call.foreign import foreign_answer, foreign_failure, is_page

        request, operation = step.request, step.operation
        place = f"{self.base_path}{request.path}"
        name = f"{request.method} {place}" if operation is None else operation.name
        foreign = foreign_failure(response, name, path=request.path, service=self.service)
        if foreign is not None:
            raise foreign
        if response.status < 300 and is_page(kind, content[:512]):
            raise foreign_answer(name, response, "an answer to the login")

    def _wire(
        self, operation: Operation[Any] | None, request: Request, flows: tuple[Auth, ...]
    ) -> WireRequest:
        """The request as it goes out now: envelope, credentials and body are made anew."""
        note = request.note
        if operation is not None:
            if self.channel is not None:
                note = operation.rpc or note
                request = self.channel.encode(operation, request)
            elif operation.long_query:
                request = as_form(request)
        body, content_type = request.body()
        outgoing = request.outgoing(self.headers)
        if content_type is not None and not outgoing.has_header("content-type"):
            outgoing.set_header("content-type", content_type)
        for flow in flows:
            flow.apply(operation, outgoing)
        return WireRequest(
            outgoing.method,
            self.base_path + outgoing.target(),
            outgoing.headers or {},
            body,
            self.timeouts if request.timeout is None else request.timeout,
            note,
        )

    def _exchange(self, exchange: _Exchange, wire: WireRequest) -> Response:
        if not self.logger.isEnabledFor(logging.DEBUG):
            return exchange(wire)
        began = perf_counter()
        try:
            response = exchange(wire)
        except ConnectionFailed as error:
            spent = (perf_counter() - began) * 1000
            self.logger.debug("%s: %s after %.1f ms", wire.shown, type(error).__name__, spent)
            raise
        spent = (perf_counter() - began) * 1000
        self.logger.debug("%s: %d in %.1f ms", wire.shown, response.status, spent)
        return response
