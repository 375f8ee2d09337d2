# Written by scripts/codegen from overlays/core/src/peerkit_core/transport/_async/httpx_sender.py. Do not edit.
"""The default sender, on httpx."""

from __future__ import annotations

import os
import sys
import warnings
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from ...call.endpoint import Endpoint
from ...call.request import Response
from ...concurrency._sync.primitives import Call
from ...errors import InvalidArgument
from ..httpx_glue import default_headers, explain, header_pairs, proxied, wire_headers
from ..tls import Verify, bare_context, context_for
from ..wire import WireRequest
from .httpx_bodies import http_body, http_chunks, http_decoded_body, http_handler
from .sender import Stream

if TYPE_CHECKING:
    import httpx

__all__ = ["HttpxSender"]


class HttpxSender:
    """Sends with httpx, one pool of connections for one server.

    Without a client of yours the pool is used directly, which saves a quarter of the time of a
    call; with `HTTP_PROXY` and its like in the environment an `httpx.Client` stands in front
    of it. Importing httpx (at the first sender) takes about 60 ms, and 40 more where its own
    command line (click, rich) is installed: httpx loads that by itself.

    httpx and httpcore have loggers of their own, which show URLs (at INFO, with a client of yours)
    and headers (at DEBUG); leave them off where logs are read by others.

    Args:
        url: The server; credentials and path in it are not used here.
        verify: See `Verify`.
        client: Your own client. Its headers, TLS settings, proxies, hooks and auth are used; its
            cookies and redirects are not. It is yours to close.
        uds: Path of a unix socket on which the server listens.
        max_connections: Calls beyond these wait for a free connection.
        user_agent: Sent instead of `peerkit/<version>`.
        trust_env: Whether proxies are taken from the environment.
    """

    def __init__(
        self,
        url: str | Endpoint,
        *,
        verify: Verify = True,
        client: httpx.Client | None = None,
        uds: str | os.PathLike[str] | None = None,
        max_connections: int = 100,
        user_agent: str | None = None,
        trust_env: bool = True,
    ) -> None:
        import httpx

        self._httpx = httpx
        self._endpoint = endpoint = url if isinstance(url, Endpoint) else Endpoint.parse(url)
        self.origin = endpoint.origin
        self._url = httpx.URL(endpoint.origin)
        self._defaults = default_headers(endpoint, user_agent, compress=uds is None)
        self._max_connections = max_connections
        self._used = self._closed = False
        self._client = client
        self._own: httpx.HTTPTransport | httpx.Client | None = None
        if client is not None:
            if not isinstance(cast("object", client), httpx.Client):
                kind = httpx.Client.__name__
                raise InvalidArgument("client", f"must be an httpx.{kind}")
            if uds is not None:
                raise InvalidArgument("uds", "give the socket to the transport of your own client")
            return
        context = context_for(verify) if endpoint.scheme == "https" else bare_context()
        limits = httpx.Limits(max_connections=max_connections, max_keepalive_connections=20)
        if uds is None and trust_env and proxied():
            self._own = self._client = httpx.Client(verify=context, limits=limits)
        else:
            socket = None if uds is None else os.fspath(uds)
            self._own = transport = httpx.HTTPTransport(verify=context, limits=limits, uds=socket)
            self._handle: Call[[httpx.Request], httpx.Response] = http_handler(transport)

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
        except (self._httpx.HTTPError, self._httpx.InvalidURL) as error:
            failed, cause = explain(error, request, self._endpoint, self._max_connections)
            raise failed from cause
        return Response(answer.status_code, content, header_pairs(answer.headers.raw))

    @contextmanager
    def stream(self, request: WireRequest) -> Generator[Stream]:
        """Send a request and give its answer piece by piece."""
        try:
            answer = self._open(request)
        except (self._httpx.HTTPError, self._httpx.InvalidURL) as error:
            failed, cause = explain(error, request, self._endpoint, self._max_connections)
            raise failed from cause
        try:
            headers = header_pairs(answer.headers.raw)
            yield Stream(answer.status_code, headers, self._chunks(answer, request))
        finally:
            answer.close()

    def _chunks(self, answer: httpx.Response, request: WireRequest) -> Iterator[bytes]:
        try:
            for chunk in http_chunks(answer):
                yield chunk
        except self._httpx.HTTPError as error:
            failed, cause = explain(error, request, self._endpoint, self._max_connections)
            raise failed from cause

    def _open(self, request: WireRequest) -> httpx.Response:
        if self._closed:
            raise RuntimeError("this client is closed; make a new one")
        httpx = self._httpx
        self._used = True
        connect, read = request.timeouts.connect, request.timeouts.read
        timeout = {"connect": connect, "read": read, "write": read, "pool": connect}
        client = self._client
        if client is None:
            # The target goes out as it is: httpx would normalise it, and cap its length.
            return self._handle(
                httpx.Request(
                    request.method,
                    self._url,
                    headers=wire_headers(self._defaults, request),
                    stream=httpx.ByteStream(request.body or b""),
                    extensions={"timeout": timeout, "target": request.target.encode("ascii")},
                )
            )
        headers = wire_headers(self._defaults, request)
        if client is not self._own:
            named = {name for name, _ in headers}
            headers += [(k, v) for k, v in client.headers.raw if k.lower() not in named]
        return client.send(
            httpx.Request(
                request.method,
                self.origin + request.target,
                headers=headers,
                stream=httpx.ByteStream(request.body or b""),
                extensions={"timeout": timeout},
            ),
            stream=True,
            follow_redirects=False,
        )

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
