"""The default sender: HTTP/1.1 over connections of our own, kept in a pool for one server."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import h11

from ...call.endpoint import Endpoint
from ...call.request import Response
from ...errors import ClientClosed, ConnectionFailed, InvalidArgument
from .. import faults
from ..address import TLS, Address
from ..http1 import HeadMaker, default_headers
from ..unpacking import Unpacker, UnpackingFailed
from ..wire import WireRequest
from .connection import AsyncConnection
from .plain_http import refuse_plain_http
from .pool import AsyncPool
from .sender import AsyncStream
from .streams import open_stream

if TYPE_CHECKING:
    from ..tls import Certificate, Verify

__all__ = ["AsyncHttpSender"]

_SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class AsyncHttpSender:
    """Brings requests to one server over HTTP/1.1.

    Args:
        url: The server; credentials and path in it are not used here.
        verify: Whom to trust on https; see `Verify`.
        cert: The client's own certificate, for servers that ask for one.
        pin: SHA-256 of the server's certificate in hex: trusted instead of authorities and names.
        uds: Path of a unix socket on which the server listens.
        max_connections: Calls beyond these wait for a free connection.
        user_agent: Sent instead of `peerkit/<version>`.
        max_unpacked: The most bytes that a compressed answer may grow to.

    Raises:
        InvalidArgument: An option cannot be used.
    """

    def __init__(
        self,
        url: str | Endpoint,
        *,
        verify: Verify = True,
        cert: Certificate | None = None,
        pin: str | None = None,
        uds: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        user_agent: str | None = None,
        max_unpacked: int = 1 << 30,
    ) -> None:
        endpoint = url if isinstance(url, Endpoint) else Endpoint.parse(url)
        self.origin = endpoint.origin
        tls = None
        if endpoint.scheme == "https":
            from ..tls import context_for, pin_bytes

            pinned = None if pin is None else pin_bytes(pin)
            if pinned is not None and not isinstance(verify, bool):
                raise InvalidArgument("verify", "has no effect beside pin; give only one of them")
            context = context_for(verify if pinned is None else False, cert)
            tls = TLS(context, endpoint.host, pinned)
        elif pin is not None or cert is not None:
            option = "cert" if pin is None else "pin"
            raise InvalidArgument(option, "has no effect on http://; use https:// in the URL")
        socket = None if uds is None else os.fspath(uds)
        self._address = Address.of(endpoint, uds=socket, tls=tls)
        self._place = str(self._address)
        self._heads = HeadMaker(default_headers(endpoint, user_agent, compress=uds is None))
        self._max_unpacked = max_unpacked
        self._pool: AsyncPool[AsyncConnection] = AsyncPool(max_connections)
        self._used = self._closed = False

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.origin}>"

    async def send(self, request: WireRequest) -> Response:
        """Send a request and read its whole answer."""
        head = self._heads.head(request)
        connection, status, headers = await self._start(request, head)
        try:
            content = await connection.read(request.timeouts.read)
        except BaseException as error:
            self._discard(connection)
            raise self._explained(request, connection, error) from _cause(error)
        if connection.reusable:
            self._pool.give_back(connection)
        else:
            self._discard(connection)
        encodings = _encodings(headers)
        if encodings and content:
            content = self._unpacked(request, encodings, content)
        return Response(status, content, headers)

    @asynccontextmanager
    async def stream(self, request: WireRequest) -> AsyncGenerator[AsyncStream]:
        """Send a request and give its answer piece by piece."""
        head = self._heads.head(request)
        connection, status, headers = await self._start(request, head)
        try:
            yield AsyncStream(status, headers, self._chunks(request, connection, headers))
        finally:
            # An answer that was not read to its end would come out of the next call.
            if connection.reusable:
                self._pool.give_back(connection)
            else:
                self._discard(connection)

    async def _start(
        self, request: WireRequest, head: Any
    ) -> tuple[AsyncConnection, int, list[tuple[str, str]]]:
        """A connection on which the answer has begun."""
        fresh = False
        while True:
            connection = await self._connection(request, fresh=fresh)
            try:
                status, headers = await connection.start(head, request.body, request.timeouts.read)
            except BaseException as error:
                self._discard(connection)
                if self._is_stale(connection, error):
                    # It died while it was idle, and the server most likely saw nothing. Another
                    # kept one may be as old; with a new one this happens once at most.
                    if request.method in _SAFE or not connection.sent:
                        fresh = True
                        continue
                    what = _what(request)
                    raise faults.too_late(self._place, what) from _cause(error)
                raise self._explained(request, connection, error) from _cause(error)
            return connection, status, headers

    async def _connection(self, request: WireRequest, *, fresh: bool) -> AsyncConnection:
        """A kept connection or a new one; with `fresh`, a new one in the place of a kept one."""
        if self._closed:
            raise ClientClosed
        self._used = True
        pool, limit = self._pool, request.timeouts.connect
        try:
            connection, generation = await pool.take(limit)
        except TimeoutError:
            raise faults.busy(self._place, f"all {pool.limit} connections", limit) from None
        if connection is not None:
            if not fresh:
                return connection
            connection.abort()
        try:
            stream = await open_stream(self._address, limit, silent=refuse_plain_http)
        except BaseException as error:
            pool.drop(generation)
            if isinstance(error, TimeoutError):
                raise faults.never_connected(self._place, limit) from None
            if isinstance(error, (OSError, ValueError)):
                tls = self._address.tls is not None
                raise faults.no_connection(self._place, error, tls=tls) from error
            raise
        return AsyncConnection(stream, generation)

    def _discard(self, connection: AsyncConnection) -> None:
        connection.abort()
        self._pool.drop(connection.generation)

    @staticmethod
    def _is_stale(connection: AsyncConnection, error: BaseException) -> bool:
        """Whether a kept connection turned out to have ended before the answer began."""
        ended = isinstance(error, (OSError, h11.RemoteProtocolError))
        return (
            connection.used
            and not connection.first
            and ended
            and not isinstance(error, TimeoutError)
        )

    def _explained(
        self, request: WireRequest, connection: AsyncConnection, error: BaseException
    ) -> BaseException:
        """What an exception during an exchange is called."""
        what, place = _what(request), self._place
        failure: ConnectionFailed
        if isinstance(error, TimeoutError):
            failure = faults.silent(place, what, request.timeouts.read)
        elif isinstance(error, OSError):
            failure = faults.broken(place, what, error)
        elif isinstance(error, h11.RemoteProtocolError):
            failure = faults.no_http(place, what, str(error), connection.first)
        else:
            return error
        if not connection.sent:
            faults.not_asked(failure)
        return failure

    async def _chunks(
        self, request: WireRequest, connection: AsyncConnection, headers: list[tuple[str, str]]
    ) -> AsyncIterator[bytes]:
        encodings = _encodings(headers)
        try:
            unpacker = None
            if encodings:
                unpacker = Unpacker(encodings, limit=self._max_unpacked)
            async for chunk in connection.chunks(request.timeouts.read):
                piece = chunk if unpacker is None else unpacker.feed(chunk)
                if piece:
                    yield piece
            if unpacker is not None:
                unpacker.finish()
        except UnpackingFailed as problem:
            connection.reusable = False
            raise faults.unread(self._place, _what(request), str(problem)) from None
        except (OSError, h11.RemoteProtocolError) as error:
            raise self._explained(request, connection, error) from _cause(error)

    def _unpacked(self, request: WireRequest, encodings: str, content: bytes) -> bytes:
        try:
            unpacker = Unpacker(encodings, limit=self._max_unpacked)
            unpacked = unpacker.feed(content)
            unpacker.finish()
        except UnpackingFailed as problem:
            raise faults.unread(self._place, _what(request), str(problem)) from None
        return unpacked

    async def aclose(self) -> None:
        """Close the connections. Calls in flight end as they would have."""
        self._closed = True
        self._pool.close()

    def __del__(self) -> None:
        if not getattr(self, "_used", False) or self._closed:
            return
        if not sys.is_finalizing():
            text = f"unclosed client for {self.origin}; use `with`, or close it"
            warnings.warn(text, ResourceWarning, stacklevel=2, source=self)
            self._pool.close()


def _encodings(headers: list[tuple[str, str]]) -> str:
    """How an answer is packed; empty if it is not."""
    return ",".join([value for name, value in headers if name == "content-encoding"])


def _what(request: WireRequest) -> str:
    return f"{request.method} {request.target.partition('?')[0]}"


def _cause(error: BaseException) -> BaseException | None:
    """The cause that an error may show: h11's texts can repeat what was sent."""
    return error if isinstance(error, OSError) else None
