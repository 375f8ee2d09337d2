"""The engine: one call from request to result, with credentials, retries and decoding."""

from __future__ import annotations

import logging
import os
from functools import partial
from time import perf_counter
from typing import Any, TypeAlias, TypeVar, cast

from ...auth.base import Auth, NoAuth
from ...call.failure import failure
from ...call.operation import Operation
from ...call.raw import Raw
from ...call.request import Request, Response
from ...call.timeouts import TimeoutInput, Timeouts
from ...codec.decode import Drift
from ...concurrency._async.clock import AsyncClock
from ...concurrency._async.primitives import AsyncCall
from ...errors import ConnectionFailed, DecodeError
from ...rpc.channel import Channel
from ...transport._async.sender import AsyncSender
from ...transport.wire import WireRequest
from ..retry import Retry, idempotent
from .download import AsyncDownload
from .renewal import AsyncRenewal

__all__ = ["AsyncEngine", "AsyncGate"]

T = TypeVar("T")

AsyncGate: TypeAlias = AsyncCall[[Operation[Any], Request], None]
"""Asked before an operation that not every release has; raises `UnsupportedByServer`."""

_Exchange: TypeAlias = AsyncCall[[WireRequest], Response]

_LONG_QUERY = 8192
"""Bytes of query beyond which servers and proxies begin to refuse a request line."""


class AsyncEngine:
    """Sends operations to one server.

    Args:
        sender: The HTTP library and the server's address.
        base_path: Percent-encoded path in front of every request's path.
        auth: The credentials; none by default.
        retry: When a call is tried again.
        timeouts: How long to wait, unless a request has limits of its own.
        channel: The envelope of an RPC service.
        gate: Awaited before an operation or argument that some release lacks.
        on_drift: `"warn"` keeps what fits of an odd answer, `"raise"` makes it an error.
        logger: One DEBUG line per request; `peerkit` by default.
        clock: Pauses between attempts; for tests.
    """

    __slots__ = (
        "_renewal",
        "auth",
        "base_path",
        "channel",
        "clock",
        "gate",
        "logger",
        "on_drift",
        "retry",
        "sender",
        "timeouts",
    )

    def __init__(
        self,
        sender: AsyncSender,
        *,
        base_path: str = "",
        auth: Auth | None = None,
        retry: Retry | None = None,
        timeouts: Timeouts | None = None,
        channel: Channel | None = None,
        gate: AsyncGate | None = None,
        on_drift: Drift = "warn",
        logger: logging.Logger | None = None,
        clock: AsyncClock | None = None,
    ) -> None:
        self.sender = sender
        self.base_path = base_path.rstrip("/")
        self.auth = NoAuth() if auth is None else auth
        self.retry = Retry() if retry is None else retry
        self.timeouts = Timeouts() if timeouts is None else timeouts
        self.channel = channel
        self.gate = gate
        self.on_drift: Drift = on_drift
        self.logger = logging.getLogger("peerkit") if logger is None else logger
        self.clock = AsyncClock() if clock is None else clock
        self._renewal = AsyncRenewal(self.auth, self._send_login)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.address}>"

    @property
    def address(self) -> str:
        """Where the server is, without credentials."""
        origin = getattr(self.sender, "origin", type(self.sender).__name__)
        return f"{origin}{self.base_path}"

    @property
    def raw(self) -> AsyncEngine:
        """The same engine, whose `call` answers with `Raw`."""
        return _AsyncRawEngine(self)

    async def call(
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
        return self.parse(operation, await self._attempt(operation, request, self.sender.send))

    async def call_raw(
        self, operation: Operation[T], request: Request, *, timeout: TimeoutInput | None = None
    ) -> Raw[T]:
        """Send a request and give its answer undecoded. No status makes it raise."""
        if timeout is not None:
            request.timeout = Timeouts.of(timeout)
        response = await self._attempt(operation, request, self.sender.send)
        return Raw(response, partial(self.parse, operation))

    async def send(self, operation: Operation[Any] | None, request: Request) -> Response:
        """Send a request, with credentials and retries, and give the bare answer."""
        return await self._attempt(operation, request, self.sender.send)

    async def download(
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
            OSError: The file cannot be written.
            PeerkitError: As in `call`.
        """
        if timeout is not None:
            request.timeout = Timeouts.of(timeout)
        download = AsyncDownload(self.sender, operation, dest)
        response = await self._attempt(operation, request, download.exchange)
        if download.size is not None:
            return download.size
        if not 200 <= response.status < 300:
            meaning = operation.errors.get(response.status, "")
            raise failure(response, operation.name, meaning)
        found = f"expected a file, got an answer with status {response.status}"
        raise DecodeError(operation.name, "$", found, response.content)

    def parse(self, operation: Operation[T], response: Response) -> T:
        """Decode an answer as `call` does."""
        channel = self.channel
        if channel is None:
            return operation.parse(response, self.on_drift)
        return channel.parse(operation, response, self.on_drift)

    async def login(self) -> None:
        """Log in now, even after a refused login.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        await self._renewal.login()

    async def aclose(self) -> None:
        """Close the connections."""
        await self.sender.aclose()

    async def _attempt(
        self, operation: Operation[Any] | None, request: Request, exchange: _Exchange
    ) -> Response:
        """Send until there is an answer that stands."""
        gate = self.gate
        if gate is not None and operation is not None and operation.gated(request):
            await gate(operation, request)
        auth, retry, renewal = self.auth, self.retry, self._renewal
        if renewal.refused is not None:
            renewal.check()
        if not auth.ready():
            await renewal.renew(None, auth.generation)
        attempt, renewed = 1, False
        while True:
            generation = auth.generation
            try:
                response = await self._exchange(exchange, self._wire(operation, request))
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
                if auth.expired(response):
                    if renewed:
                        return response
                    renewed = True
                    await renewal.renew(response, generation)
                    continue
                if response.status not in retry.statuses:
                    return response
                wait = retry.after_answer(attempt, response)
                if wait is None:
                    return response
            attempt += 1
            await self.clock.sleep(wait)

    async def _send_login(self, request: Request) -> Response:
        """Send a request of the auth flow; only a connection never opened is tried again."""
        attempt = 1
        while True:
            try:
                return await self._exchange(self.sender.send, self._wire(None, request))
            except ConnectionFailed as error:
                wait = self.retry.after_error(attempt, error, idempotent=False)
                if wait is None:
                    raise
            attempt += 1
            await self.clock.sleep(wait)

    def _wire(self, operation: Operation[Any] | None, request: Request) -> WireRequest:
        """The request as it goes out now: envelope, credentials and body are made anew."""
        if operation is not None:
            if self.channel is not None:
                request = self.channel.encode(operation, request)
            elif operation.long_query:
                request = _shortened(request)
        headers: dict[str, str] = {}
        body, content_type = request.body()
        if content_type is not None:
            headers["content-type"] = content_type
        self.auth.apply(headers)
        if request.headers:
            for name, value in request.headers.items():
                headers[name.lower()] = value
        timeouts = self.timeouts if request.timeout is None else request.timeout
        return WireRequest(
            request.method, self.base_path + request.target(), headers, body, timeouts
        )

    async def _exchange(self, exchange: _Exchange, wire: WireRequest) -> Response:
        if not self.logger.isEnabledFor(logging.DEBUG):
            return await exchange(wire)
        began = perf_counter()
        path = wire.target.partition("?")[0]
        try:
            response = await exchange(wire)
        except ConnectionFailed as error:
            spent = (perf_counter() - began) * 1000
            self.logger.debug(
                "%s %s: %s after %.1f ms", wire.method, path, type(error).__name__, spent
            )
            raise
        spent = (perf_counter() - began) * 1000
        self.logger.debug("%s %s: %d in %.1f ms", wire.method, path, response.status, spent)
        return response


class _AsyncRawEngine(AsyncEngine):
    """An engine's view whose `call` answers with `Raw`; everything else is the engine's own."""

    __slots__ = ("_engine",)

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine

    def __getattr__(self, name: str) -> Any:
        # Reached for every slot of the base, since none is filled here.
        return getattr(self._engine, name)

    @property
    def raw(self) -> AsyncEngine:
        return self

    async def call(
        self, operation: Operation[T], request: Request, *, timeout: TimeoutInput | None = None
    ) -> T:
        return cast("T", await self._engine.call_raw(operation, request, timeout=timeout))


def _shortened(request: Request) -> Request:
    """A GET as a POST form, if its query is long or has a `+`.

    The `+` is encoded, but qBittorrent decodes a query twice and reads a blank.
    """
    query = request.query
    if not query or request.method != "GET":
        return request
    if len(request.target()) - len(request.path) - 1 <= _LONG_QUERY and not any(
        "+" in value for _, value in query
    ):
        return request
    return Request(
        "POST", request.path, form=query, headers=request.headers, timeout=request.timeout
    )
