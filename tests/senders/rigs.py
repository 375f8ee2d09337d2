"""A sender of any kind behind one face, so that a test says what all of them do."""

from __future__ import annotations

import asyncio
import inspect
import ssl
from collections.abc import AsyncIterator, Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import pytest

from peerkit_core import Response
from peerkit_core.call.timeouts import Timeouts
from peerkit_core.transport._async.http_sender import AsyncHttpSender
from peerkit_core.transport._async.httpx_sender import AsyncHttpxSender
from peerkit_core.transport._sync.http_sender import HttpSender
from peerkit_core.transport._sync.httpx_sender import HttpxSender
from peerkit_core.transport.wire import WireRequest

from .abilities import Ability, Variant

__all__ = ["LONG", "Rig", "get", "post", "request"]

LONG = 20.0
"""Seconds that no test waits for: a bound, should something hang."""


def request(
    method: str,
    target: str = "/",
    body: bytes | None = None,
    *,
    headers: dict[str, str] | None = None,
    connect: float = LONG,
    read: float = LONG,
) -> WireRequest:
    """A request, with limits that only a fault reaches."""
    return WireRequest(method, target, headers or {}, body, Timeouts(connect=connect, read=read))


def get(target: str = "/", **options: Any) -> WireRequest:
    """A safe request."""
    return request("GET", target, **options)


def post(target: str = "/", body: bytes = b"a=1", **options: Any) -> WireRequest:
    """A request that must not be repeated blindly."""
    return request("POST", target, body, **options)


class Rig:
    """One way to send. Senders are `Any`: the test does not know which half it drives.

    Args:
        variant: Which.
        runner: The event loop of the async half.
    """

    def __init__(self, variant: Variant, runner: asyncio.Runner) -> None:
        self.variant = variant
        self.is_async = variant.is_async
        self._runner = runner
        self._opened: list[Any] = []

    def needs(self, ability: Ability) -> None:
        """Skip the rest of a test whose parameters decide whether an ability is needed."""
        reason = self.variant.lacks(ability)
        if reason is not None:
            pytest.skip(reason)

    def sender(self, url: str, **options: Any) -> Any:
        """A sender, closed at the end of the test; options as the default sender has them."""
        if self.variant.kind == "ours":
            made: Any = (AsyncHttpSender if self.is_async else HttpSender)(url, **options)
        else:
            client = self._client(**options)
            made = (AsyncHttpxSender if self.is_async else HttpxSender)(url, client=client)
            self._opened.append(client)
        self._opened.append(made)
        return made

    def _client(
        self,
        *,
        max_connections: int = 100,
        verify: Any = False,
        cert: Any = None,
        uds: Any = None,
    ) -> Any:
        """The user's client, told in the words of its library."""
        library = import_module(self.variant.kind)
        if isinstance(verify, str):
            verify = ssl.create_default_context(cafile=verify)
        if cert is not None:
            verify.load_cert_chain(cert)
        limits = library.Limits(max_connections=max_connections, max_keepalive_connections=None)
        options = {"verify": verify, "limits": limits, "trust_env": False}
        if self.is_async:
            transport = library.AsyncHTTPTransport(uds=uds, **options)
            return library.AsyncClient(transport=transport)
        return library.Client(transport=library.HTTPTransport(uds=uds, **options))

    @staticmethod
    def waiting(sender: Any) -> int:
        """How many calls wait for a connection. Nothing outside tells when a thread has begun to."""
        return len(sender._pool._waiters)

    def close_all(self) -> None:
        """Close what the test opened."""
        for thing in reversed(self._opened):
            self.close(thing)
        self._opened.clear()
        self.settle()

    def run(self, value: Any) -> Any:
        """The result of a call, awaited if need be."""
        return self._runner.run(value) if inspect.iscoroutine(value) else value

    def send(self, sender: Any, wire: WireRequest) -> Response:
        """One call."""
        answer: Response = self.run(sender.send(wire))
        return answer

    def close(self, thing: Any) -> None:
        """Close a sender or a client."""
        self.run(thing.aclose() if self.is_async else thing.close())

    def settle(self) -> None:
        """Let the event loop hear what the network has said meanwhile."""
        if self.is_async:
            self._runner.run(_turns(5))

    @contextmanager
    def stream(self, sender: Any, wire: WireRequest) -> Generator[Streamed]:
        """An answer piece by piece."""
        context: Any = sender.stream(wire)
        if not self.is_async:
            with context as answer:
                yield Streamed(self, answer)
            return
        answer = self.run(_awaited(context.__aenter__()))
        try:
            yield Streamed(self, answer)
        except BaseException as error:
            # A generator's context manager gives the error back by raising it.
            self.run(_awaited(context.__aexit__(type(error), error, error.__traceback__)))
            raise
        self.run(_awaited(context.__aexit__(None, None, None)))

    def together(
        self, sender: Any, wires: list[WireRequest], *, threads: int
    ) -> list[Response | BaseException]:
        """Many calls at once, in tasks or in threads; an error is a result."""
        if self.is_async:

            async def gathered() -> list[Any]:
                calls = [sender.send(wire) for wire in wires]
                return await asyncio.gather(*calls, return_exceptions=True)

            found: list[Any] = self._runner.run(gathered())
            return found

        def one(wire: WireRequest) -> Response | BaseException:
            try:
                answer: Response = sender.send(wire)
            except Exception as error:
                return error
            return answer

        with ThreadPoolExecutor(threads) as pool:
            return list(pool.map(one, wires))

    def until(self, condition: Callable[[], bool], seconds: float = LONG) -> None:
        """Wait until something has happened on the server's side."""
        if self.is_async:
            self._runner.run(_until(condition, seconds))
        else:
            asyncio.run(_until(condition, seconds))

    def beside(self, sender: Any, wire: WireRequest) -> Beside:
        """A call that runs beside the test, in a task or in a thread."""
        return Beside(self, sender, wire)


class Streamed:
    """An answer whose body is still coming."""

    def __init__(self, rig: Rig, answer: Any) -> None:
        self._rig = rig
        self._chunks = answer.chunks
        self.status: int = answer.status
        self.headers: list[tuple[str, str]] = answer.headers

    def next(self) -> bytes:
        """The next piece."""
        if self._rig.is_async:
            piece: bytes = self._rig.run(_awaited(anext(self._chunks)))
            return piece
        found: bytes = next(self._chunks)
        return found

    def rest(self) -> bytes:
        """All that is still to come."""
        if self._rig.is_async:
            joined: bytes = self._rig.run(_joined(self._chunks))
            return joined
        return b"".join(self._chunks)


class Beside:
    """A call under way. The loop of the async half turns only while the test waits for it."""

    def __init__(self, rig: Rig, sender: Any, wire: WireRequest) -> None:
        self._rig = rig
        if rig.is_async:
            self._task: Any = rig.run(_started(sender, wire))
            self._pool = None
        else:
            self._pool = ThreadPoolExecutor(1)
            self._task = self._pool.submit(sender.send, wire)

    def result(self) -> Response:
        """What came of it; its error is raised."""
        if self._pool is None:
            answer: Response = self._rig.run(_awaited(self._task))
            return answer
        try:
            found: Response = self._task.result(LONG)
        finally:
            self._pool.shutdown(wait=False)
        return found


async def _awaited(thing: Any) -> Any:
    return await thing


async def _joined(chunks: AsyncIterator[bytes]) -> bytes:
    return b"".join([chunk async for chunk in chunks])


async def _started(sender: Any, wire: WireRequest) -> Any:
    task = asyncio.ensure_future(sender.send(wire))
    await _turns(3)
    return task


async def _turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def _until(condition: Callable[[], bool], seconds: float) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 - what is waited for happens in another thread
            await asyncio.sleep(0.0005)
