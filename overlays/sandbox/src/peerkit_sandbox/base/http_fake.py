"""What fakes of HTTP services share: a request is read, recorded, spoilt or answered, and sent."""

from __future__ import annotations

import asyncio
import contextlib
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Generic, TypeVar

from .address import Address
from .fake import Fake, Running
from .faults import Fault, Faults
from .http_server import ASGIApp, Message, Receive, RunningServer, Scope, Send, cut_connection

__all__ = ["HttpAnswer", "HttpApp", "HttpFake", "phrase"]

R = TypeVar("R")
Q = TypeVar("Q")


@dataclass(frozen=True)
class HttpAnswer:
    """What goes over the wire.

    Attributes:
        status: The status; 0 never answers, as some servers do, and cuts the line after `hang`.
        hang: Seconds until then.
        then: Called once the answer is out.
    """

    status: int
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: bytes = b""
    hang: float = 0.0
    then: Callable[[], None] | None = None


class HttpApp(ABC, Generic[Q]):
    """The ASGI application of a fake: what is the same for each of them.

    Args:
        faults: What goes wrong next.
    """

    def __init__(self, faults: Faults) -> None:
        self._faults = faults

    @abstractmethod
    def read(self, scope: Scope, body: bytes) -> Q:
        """A request, as the rest of the fake looks at it; recorded here if all of them are."""

    @abstractmethod
    def endpoint_of(self, asked: Q) -> str:
        """What it is for, in the words of the faults."""

    @abstractmethod
    def work(self, asked: Q) -> HttpAnswer | None:
        """Carry it out; None cuts the line."""

    @abstractmethod
    def fail(self, asked: Q, status: int, body: str) -> HttpAnswer:
        """The answer of a server in trouble; `body` is empty for the server's own words."""

    def answered(self, asked: Q, status: int) -> None:
        """Told of every answer before it is sent; 0 where the line is cut."""
        del asked, status

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        asked = self.read(scope, await _body(receive))
        fault = self._faults.take(self.endpoint_of(asked))
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        answer = self._answer(asked, fault)
        self.answered(asked, 0 if answer is None else answer.status)
        if answer is None or not answer.status:
            if answer is not None:
                await _gone(receive, answer.hang)
            await cut_connection(scope, receive)
            return
        raw = [
            (key.encode("latin-1"), value.encode("latin-1"))
            for key, value in answer.headers.items()
        ]
        await send({"type": "http.response.start", "status": answer.status, "headers": raw})
        await send({"type": "http.response.body", "body": answer.body})
        if answer.then is not None:
            answer.then()

    def _answer(self, asked: Q, fault: Fault | None) -> HttpAnswer | None:
        if fault is not None and fault.cut:
            if fault.after_work:
                self.work(asked)
            return None
        if fault is None or not fault.status:
            return self.work(asked)
        failed = self.fail(asked, fault.status, fault.body)
        if not fault.headers:
            return failed
        # Names are compared without case; what the test says wins.
        own = {name.lower(): name for name in fault.headers}
        kept = {name: value for name, value in failed.headers.items() if name.lower() not in own}
        return HttpAnswer(failed.status, {**kept, **fault.headers}, failed.body)


class HttpFake(Fake[R]):
    """A fake that is served over HTTP; the service says by which application."""

    @abstractmethod
    def _application(self) -> ASGIApp:
        """What answers; asked for once, with the first start."""

    def _listen(self, address: Address) -> Running:
        if self._app is None:
            self._app = self._application()
        return RunningServer(self._app, address)

    _app: ASGIApp | None = None


def phrase(status: int) -> str:
    """The words of a status, where it has some."""
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Error"


async def _body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message: Message = await receive()
        parts.append(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body", False):
            return b"".join(parts)


async def _gone(receive: Receive, seconds: float) -> None:
    """Wait until the client leaves, but no longer than that."""

    async def left() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(left(), seconds)
