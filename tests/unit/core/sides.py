"""The sync and the async half behind one face."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator, Iterable
from typing import Any

from peerkit_core import Response, async_poll_until
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request
from peerkit_core.concurrency._async.clock import AsyncClock
from peerkit_core.concurrency._sync.clock import Clock
from peerkit_core.engine._async.client import AsyncBaseClient
from peerkit_core.engine._async.engine import AsyncEngine
from peerkit_core.engine._sync.client import BaseClient
from peerkit_core.engine._sync.engine import Engine
from peerkit_core.follow._async.paging import paginate as async_paginate
from peerkit_core.follow._sync.paging import paginate
from peerkit_core.follow._sync.waiting import poll_until
from peerkit_core.testing import AsyncRecordingSender, RecordingSender
from peerkit_core.transport._async.http_sender import AsyncHttpSender
from peerkit_core.transport._async.httpx_sender import AsyncHttpxSender
from peerkit_core.transport._sync.http_sender import HttpSender
from peerkit_core.transport._sync.httpx_sender import HttpxSender

__all__ = ["GET", "AsyncFakeClock", "FakeClock", "Side", "get", "json_answer"]


class FakeClock(Clock):
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class AsyncFakeClock(AsyncClock):
    """Time that passes only by sleeping."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def monotonic(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


class Side:
    """One half. Its objects are `Any`: the test does not know which half it drives."""

    def __init__(self, name: str, runner: asyncio.Runner) -> None:
        self.is_async = name == "async"
        self._runner = runner

    def _pick(self, sync: Any, other: Any) -> Any:
        return other if self.is_async else sync

    def sender(self, answers: Any = ()) -> Any:
        return self._pick(RecordingSender, AsyncRecordingSender)(answers)

    def clock(self) -> Any:
        return self._pick(FakeClock, AsyncFakeClock)()

    def engine(self, sender: Any, **options: Any) -> Any:
        """An engine that never really sleeps; `sender` may also be a list of answers."""
        if isinstance(sender, list) or inspect.isfunction(sender) or inspect.ismethod(sender):
            sender = self.sender(sender)
        options.setdefault("clock", self.clock())
        return self._pick(Engine, AsyncEngine)(sender, **options)

    def http_sender(self, url: str, **options: Any) -> Any:
        return self._pick(HttpSender, AsyncHttpSender)(url, **options)

    def httpx_sender(self, url: str, **options: Any) -> Any:
        return self._pick(HttpxSender, AsyncHttpxSender)(url, **options)

    def client(self, engine: Any) -> Any:
        return self._pick(BaseClient, AsyncBaseClient)(engine)

    def poll_until(self, *args: Any, **options: Any) -> Any:
        return self.run(self._pick(poll_until, async_poll_until)(*args, **options))

    def paginate(self, *args: Any, **options: Any) -> list[Any]:
        return self.items(self._pick(paginate, async_paginate)(*args, **options))

    def function(self, plain: Any) -> Any:
        """A function as this half wants it: plain, or a coroutine function."""
        if not self.is_async:
            return plain

        async def awaited(*args: Any) -> Any:
            return plain(*args)

        return awaited

    def run(self, value: Any) -> Any:
        """The result of a call, awaited if need be."""
        return self._runner.run(value) if inspect.iscoroutine(value) else value

    def close(self, thing: Any) -> None:
        self.run(thing.aclose() if self.is_async else thing.close())

    def items(self, iterator: Any) -> list[Any]:
        async def collect(source: AsyncIterator[Any]) -> list[Any]:
            return [item async for item in source]

        return self._runner.run(collect(iterator)) if self.is_async else list(iterator)


GET: Operation[Any] = Operation(
    "things_get", "GET", "/get", (Answer(200, "json"),), idempotent=True
)


def get(**query: str) -> Request:
    """A request of `GET`."""
    return Request("GET", "/get", query=list(query.items()))


def json_answer(
    content: bytes = b"{}", status: int = 200, headers: Iterable[tuple[str, str]] = ()
) -> Response:
    """An answer with JSON."""
    return Response(status, content, [("content-type", "application/json"), *headers])
