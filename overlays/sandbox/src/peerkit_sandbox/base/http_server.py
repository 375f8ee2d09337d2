"""Run an ASGI app on a real socket of this machine, in a background thread.

Every HTTP fake is served this way, so that a client under test meets real sockets:
timeouts, keep-alive and dropped connections behave as they do in production.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
import threading
from collections.abc import Awaitable, Callable, MutableMapping
from types import TracebackType
from typing import Any, Final, Self

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .address import Address
from .tls import SERVER_FILE

__all__ = [
    "ASGIApp",
    "Message",
    "Receive",
    "RunningServer",
    "Scope",
    "Send",
    "cut_connection",
    "serve",
]

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_TRANSPORT: Final = "peerkit_sandbox.transport"
_START_TIMEOUT: Final = 10.0
_STOP_TIMEOUT: Final = 10.0


class _Protocol(H11Protocol):
    """HTTP/1.1 whose requests know their transport, so that a fake can cut the line."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, _TRANSPORT: transport}


class _Server(uvicorn.Server):
    """A uvicorn server that says when it listens, and that stops at once.

    uvicorn itself looks for the order to stop ten times a second and then waits for its clients;
    a test suite starts and stops hundreds of fakes.
    """

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._wake = asyncio.Event()

    def end(self) -> None:
        """Stop; to be called from another thread."""
        self.should_exit = True
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended by itself
                self._loop.call_soon_threadsafe(self._wake.set)

    async def main_loop(self) -> None:
        self._loop = asyncio.get_running_loop()
        counter = 0
        while not await self.on_tick(counter):
            counter += 1
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), 0.1)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        self.ready.set()


class RunningServer:
    """A server that listens on `url`; also a context manager that stops it at the end.

    Attributes:
        url: Base address without a trailing slash, such as `http://127.0.0.1:40123`.
        host: The address it listens on.
        port: The port it listens on (the real one if 0 was asked for).
    """

    def __init__(self, app: ASGIApp, address: Address) -> None:
        self.host = address.host
        self._address = address
        self._socket = address.listen()
        self.port: int = 0 if address.uds is not None else self._socket.getsockname()[1]
        self.url = address.url("http", self.port)
        self._server = _Server(
            uvicorn.Config(
                app,
                http=_Protocol,
                loop="asyncio",
                ws="none",
                lifespan="off",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                h11_max_incomplete_event_size=1 << 20,
                ssl_certfile=SERVER_FILE if address.tls else None,
            )
        )
        self._thread = threading.Thread(
            target=self._server.run,
            kwargs={"sockets": [self._socket]},
            name=f"peerkit-sandbox:{self.port}",
            daemon=True,
        )
        self._thread.start()
        if not self._server.ready.wait(_START_TIMEOUT):
            self.stop()
            raise RuntimeError(f"the sandbox server on {self.url} did not start")

    def stop(self) -> None:
        """Stop listening, cut open connections and wait for the thread; twice is fine."""
        self._server.end()
        if self._thread is not threading.current_thread():
            self._thread.join(_STOP_TIMEOUT)
        self._socket.close()
        self._address.clean_up()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def serve(
    app: ASGIApp,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    uds: str | os.PathLike[str] | None = None,
    tls: bool = False,
) -> RunningServer:
    """Serve `app` on a real socket and return once it accepts connections.

    Args:
        app: Any ASGI application (Starlette, or a plain callable).
        host: Address to listen on; loopback unless told otherwise.
        port: Port to listen on; 0 picks a free one.
        uds: Path of a unix socket to listen on instead.
        tls: Speak TLS, with the certificate of `Fake.ca_file`.

    Raises:
        OSError: the port or path is taken.

    Example:
        >>> with serve(app) as server:          # doctest: +SKIP
        ...     httpx.get(server.url + "/ping")
    """
    return RunningServer(app, Address(host, port, uds, tls))


async def cut_connection(scope: Scope, receive: Receive) -> None:
    """End the client's connection without an answer, as a crashing server does.

    Call it from an ASGI app served by `serve`, then return without sending anything.
    """
    transport = scope.get("state", {}).get(_TRANSPORT)
    if isinstance(transport, asyncio.Transport):
        transport.abort()
        with contextlib.suppress(asyncio.TimeoutError):
            await asyncio.wait_for(_disconnected(receive), timeout=1.0)


async def _disconnected(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
