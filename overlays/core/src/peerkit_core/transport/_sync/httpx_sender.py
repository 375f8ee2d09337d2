# Written by scripts/codegen from overlays/core/src/peerkit_core/transport/_async/httpx_sender.py. Do not edit.
"""Sending with httpx: for clients of the user's own, and for proxies."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, cast

from ...call.endpoint import Endpoint
from ...call.request import Response
from ...concurrency.forking import forked_with
from ...errors import ClientClosed, InvalidArgument, PeerkitError
from ..http1 import HeadMaker, default_headers, text_headers
from ..httpx_glue import explain, library_of
from ..hushing import hushed
from ..wire import WireRequest
from .httpx_bodies import CLIENT, http_body, http_chunks, http_decoded_body, http_place
from .sender import Stream

if TYPE_CHECKING:
    import httpx

    from ..tls import Certificate, Verify

__all__ = ["HttpxClient", "HttpxSender"]

_OTHER_LOOP = (
    "the client given as http= belongs to the event loop on which it was first used; make a new one,"
    " and a new client with it, in each asyncio.run()"
)


class HttpxClient(Protocol):
    """What is used of a client of httpx or httpx2."""

    @property
    def headers(self) -> Any:
        """Headers of each request."""
        ...

    def send(self, request: Any, *, stream: bool, follow_redirects: Any) -> Any:
        """Send a request."""
        ...

    def close(self) -> None:
        """Close the connections."""
        ...


class HttpxSender:
    """Sends with httpx (or httpx2), which is imported only for this.

    httpx and httpcore have loggers of their own, which show URLs (at INFO) and headers (at DEBUG).
    They are kept silent where the client is made here, for a proxy; of a client of yours leave them
    off where logs are read by others.

    Args:
        url: The server; credentials and path in it are not used here.
        client: Your own client. Its headers, TLS settings, proxies, hooks and auth are used; its
            cookies and redirects are not. It is yours to close.
        proxy: URL of a proxy, if there is no client.
        verify: See `Verify`; for a proxy.
        cert: The client's own certificate; for a proxy.
        max_connections: Calls beyond these wait for a free connection; for a proxy.
        user_agent: Sent instead of `peerkit/<version>`.

    Raises:
        InvalidArgument: The client is no client of httpx.
    """

    def __init__(
        self,
        url: str | Endpoint,
        *,
        client: HttpxClient | None = None,
        proxy: str | None = None,
        verify: Verify = True,
        cert: Certificate | None = None,
        max_connections: int = 100,
        user_agent: str | None = None,
    ) -> None:
        self._endpoint = endpoint = url if isinstance(url, Endpoint) else Endpoint.parse(url)
        self.origin = endpoint.origin
        self._heads = HeadMaker(default_headers(endpoint, user_agent, compress=True))
        self._busy = (
            f"all {max_connections} connections"
            if client is None
            else "all connections of your client"
        )
        self._used = self._closed = False
        self._place: object = None
        self._moved = False
        self._own: HttpxClient | None = None
        self._new: Callable[[], HttpxClient] | None = None
        self._left: list[HttpxClient] = []
        if client is None:
            import httpx

            from ..tls import context_for

            limits = httpx.Limits(max_connections=max_connections, max_keepalive_connections=20)
            context = context_for(verify, cert)
            self._new = partial(
                httpx.Client, verify=context, limits=limits, proxy=proxy, trust_env=False
            )
            try:
                client = self._own = self._new()
            except (ValueError, ImportError, httpx.InvalidURL) as problem:
                # What it says may repeat the URL, with the password in it.
                raise InvalidArgument("proxy", _unusable(problem)) from None
            self._library: Any = httpx
            forked_with(self, type(self)._forked)
        else:
            self._library = library_of(client, CLIENT)
        self._client: HttpxClient = client

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.origin}>"

    def send(self, request: WireRequest) -> Response:
        """Send a request and read its whole answer."""
        try:
            answer = self._open(request)
            try:
                if "content-encoding" in answer.headers:
                    content = http_decoded_body(answer)
                else:
                    content = http_body(answer)
            finally:
                answer.close()
        except (self._library.HTTPError, self._library.InvalidURL, OSError, RuntimeError) as error:
            failed, cause = self._explained(error, request)
            raise failed from cause
        return Response(answer.status_code, content, text_headers(answer.headers.raw))

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[Stream]:
        """Send a request and give its answer piece by piece."""
        try:
            answer = self._open(request)
        except (self._library.HTTPError, self._library.InvalidURL, OSError, RuntimeError) as error:
            failed, cause = self._explained(error, request)
            raise failed from cause
        try:
            headers = text_headers(answer.headers.raw)
            yield Stream(answer.status_code, headers, self._chunks(answer, request))
        finally:
            answer.close()

    def _chunks(self, answer: httpx.Response, request: WireRequest) -> Iterator[bytes]:
        try:
            for chunk in http_chunks(answer):
                yield chunk
        except (self._library.HTTPError, OSError) as error:
            failed, cause = self._explained(error, request)
            raise failed from cause

    def _open(self, request: WireRequest) -> httpx.Response:
        if self._closed:
            raise ClientClosed
        self._used = True
        place = http_place()
        if place is not self._place:
            if self._place is not None:
                self._move()
            self._place = place
        connect, read = request.timeouts.connect, request.timeouts.read
        timeout = {"connect": connect, "read": read, "write": read, "pool": connect}
        headers = list(self._heads.headers(request))
        client = self._client
        if client is not self._own:
            named = {name for name, _ in headers}
            headers += [(k, v) for k, v in client.headers.raw if k.lower() not in named]
        outgoing = self._library.Request(
            request.method,
            self.origin + request.target,
            headers=headers,
            stream=self._library.ByteStream(request.body or b""),
            extensions={"timeout": timeout},
        )
        with hushed() if client is self._own else nullcontext():
            answer = client.send(outgoing, stream=True, follow_redirects=False)
        return cast("httpx.Response", answer)

    def _explained(
        self, error: Exception, request: WireRequest
    ) -> tuple[Exception, BaseException | None]:
        if isinstance(error, RuntimeError):
            if getattr(self._client, "is_closed", False) and not self._closed:
                return ClientClosed("the client given as http= is closed; make a new one"), None
            if self._moved:
                return PeerkitError(_OTHER_LOOP), error
            return error, error.__cause__
        return explain(self._library, error, request, self._endpoint, self._busy)

    def _move(self) -> None:
        """Begin anew on another event loop; a client of the user's cannot."""
        if self._new is None:
            self._moved = True
        else:
            self._forked()

    def _forked(self) -> None:
        """Leave the connections as they are, and begin anew."""
        if self._new is not None and self._own is not None and not self._closed:
            self._left.append(self._own)
            self._client = self._own = self._new()

    def close(self) -> None:
        """Close the connections; a client of yours stays open."""
        self._closed = True
        if self._own is not None:
            self._own.close()

    def __del__(self) -> None:
        if not getattr(self, "_used", False) or self._closed or self._own is None:
            return
        if not sys.is_finalizing():
            text = f"unclosed client for {self.origin}; use `with`, or close it"
            warnings.warn(text, ResourceWarning, stacklevel=2, source=self)


def _unusable(problem: Exception) -> str:
    if isinstance(problem, ImportError):
        return "httpx needs the package socksio for it; install httpx[socks]"
    return "is no URL of a proxy; it begins with http://, https:// or socks5://"
