"""The ASGI application around the daemon."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from typing import cast

from ..base.faults import Fault
from ..base.http_server import Receive, Scope, Send, cut_connection
from .daemon import Daemon
from .dispatch import Call
from .encode import encode_json
from .envelopes import HANG, Hooks, answer, answer_query
from .faults import LoggedExchange, LoggedRequest, TransmissionFaults
from .http import Access, Asked, Reply, finished, html, refusal

__all__ = ["App"]

_JSON = "application/json; charset=UTF-8"


class App:
    """Serves one daemon.

    Args:
        daemon: The state behind it.
        access: Who may use it.
        faults: What goes wrong next.
        requests: Where calls are recorded.
        hang_seconds: How long a request that a real server never answers is kept open.
        on_close: Called after the answer to session_close.
    """

    def __init__(
        self,
        daemon: Daemon,
        access: Access,
        faults: TransmissionFaults,
        requests: list[LoggedRequest],
        *,
        hang_seconds: float,
        on_close: Callable[[], None],
    ) -> None:
        self.daemon = daemon
        self.access = access
        self.faults = faults
        self.hang_seconds = hang_seconds
        self.on_close = on_close
        self.requests = requests
        self.exchanges: list[LoggedExchange] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        asked = _asked(scope)
        body = await _body(receive)
        with self.daemon.lock:
            fault = self.faults.take(_method_of(body))
        if fault is not None and fault.delay:
            await asyncio.sleep(fault.delay)
        with self.daemon.lock:
            before = len(self.requests)
            reply = self._faulty(fault, asked, body)
            closing = reply is not None and any(
                request.method == "session_close" for request in self.requests[before:]
            )
        status = 0 if reply is None else reply.status
        self.exchanges.append(LoggedExchange(asked.verb, asked.path, status))
        if reply is None:
            await cut_connection(scope, receive)
            return
        if reply.status == 0:
            await _wait_for_end(receive, self.hang_seconds)
            await cut_connection(scope, receive)
            return
        headers, content = finished(self.daemon, asked, reply)
        raw = [(name.encode(), value.encode()) for name, value in headers.items()]
        await send({"type": "http.response.start", "status": reply.status, "headers": raw})
        await send({"type": "http.response.body", "body": content})
        if closing:
            self.on_close()

    def _faulty(self, fault: Fault | None, asked: Asked, body: bytes) -> Reply | None:
        """The reply, as the fault wants it; None: cut the line now."""
        if fault is None or not (fault.cut or fault.status):
            return self._reply(asked, body)
        if fault.cut:
            if fault.after_work:
                self._reply(asked, body)
            return None
        return html(fault.status)

    def _reply(self, asked: Asked, body: bytes) -> Reply | None:
        """The reply; None: cut the line now; status 0: keep it open, then cut it."""
        self.daemon.update()
        refused = refusal(self.daemon, self.access, asked)
        if refused is not None:
            return refused
        hooks = Hooks(self._logger(asked), self.faults.refuse, self.faults.edit_result)
        if asked.verb == "GET":
            answered = answer_query(self.daemon, asked.query, hooks)
        else:
            answered = answer(self.daemon, body, hooks)
        if answered == HANG:
            return Reply(0)
        if answered is None:
            return Reply(204)
        return Reply(200, encode_json(self.daemon.profile, answered), _JSON)

    def _logger(self, asked: Asked) -> Callable[[Call, str, dict[str, object]], None]:
        def log(call: Call, sent_method: str, sent: dict[str, object]) -> None:
            method = call.method or sent_method
            self.requests.append(
                LoggedRequest(method, sent, asked.headers, call.dialect, sent_method)
            )

        return log


def _method_of(body: bytes) -> str:
    """The method that a body names, for faults; empty if it names none."""
    try:
        call: object = json.loads(body)
    except ValueError:
        return ""
    method = cast("dict[str, object]", call).get("method") if isinstance(call, dict) else None
    return method.replace("-", "_") if isinstance(method, str) else ""


def _asked(scope: Scope) -> Asked:
    headers: dict[str, str] = {}
    for name, value in scope["headers"]:
        headers[name.decode("latin-1").lower()] = value.decode("latin-1")
    client = scope.get("client")
    return Asked(
        scope["method"],
        scope["path"],
        scope.get("query_string", b"").decode("latin-1"),
        headers,
        client[0] if client else "",
    )


async def _body(receive: Receive) -> bytes:
    parts: list[bytes] = []
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b"".join(parts)
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


async def _wait_for_end(receive: Receive, seconds: float) -> None:
    async def gone() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    try:
        await asyncio.wait_for(gone(), seconds)
    except TimeoutError:
        return
