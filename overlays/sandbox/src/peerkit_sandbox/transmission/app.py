"""The ASGI application around the daemon."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from .._server import Receive, Scope, Send, cut_connection
from .daemon import Daemon
from .dispatch import Call
from .encode import encode_json
from .envelopes import HANG, Hooks, answer, answer_query
from .faults import Faults, LoggedExchange, LoggedRequest
from .http import Access, Asked, Reply, finished, html, refusal

_JSON = "application/json; charset=UTF-8"


class App:
    """Serves one daemon.

    Args:
        daemon: The state behind it.
        access: Who may use it.
        faults: What goes wrong next.
        hang_seconds: How long a request that a real server never answers is kept open.
        on_close: Called after the answer to session_close.
    """

    def __init__(
        self,
        daemon: Daemon,
        access: Access,
        faults: Faults,
        *,
        hang_seconds: float,
        on_close: Callable[[], None],
    ) -> None:
        self.daemon = daemon
        self.access = access
        self.faults = faults
        self.hang_seconds = hang_seconds
        self.on_close = on_close
        self.requests: list[LoggedRequest] = []
        self.exchanges: list[LoggedExchange] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        asked = _asked(scope)
        body = await _body(receive)
        with self.daemon.lock:
            before = len(self.requests)
            reply = self._reply(asked, body)
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

    def _reply(self, asked: Asked, body: bytes) -> Reply | None:
        """The reply; None: cut the line now; status 0: keep it open, then cut it."""
        if self.faults.drops > 0:
            self.faults.drops -= 1
            return None
        if self.faults.statuses:
            return html(self.faults.statuses.popleft())
        self.daemon.update()
        refused = refusal(self.daemon, self.access, asked)
        if refused is not None:
            return refused
        hooks = Hooks(self._logger(asked), self.faults.refuse, self.faults.edit)
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
