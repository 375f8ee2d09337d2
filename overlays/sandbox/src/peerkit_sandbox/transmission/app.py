"""The ASGI application around the daemon."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from ..base import json_text
from ..base.http_fake import HttpAnswer, HttpApp
from ..base.http_server import Scope
from .daemon import Daemon
from .dispatch import Call
from .encode import encode_json
from .envelopes import HANG, Hooks, answer, answer_query
from .faults import LoggedExchange, LoggedRequest, TransmissionFaults, method_name
from .http import Access, Asked, Reply, finished, html, refusal

__all__ = ["App"]

_JSON = "application/json; charset=UTF-8"


class App(HttpApp[Asked]):
    """Serves one daemon.

    Args:
        daemon: The state behind it.
        access: Who may use it.
        faults: What goes wrong next.
        requests: Where calls are recorded.
        exchanges: Where HTTP requests are recorded, refused ones too.
        hang_seconds: How long a request that a real server never answers is kept open.
        on_close: Called after the answer to session_close.
    """

    def __init__(
        self,
        daemon: Daemon,
        access: Access,
        faults: TransmissionFaults,
        requests: list[LoggedRequest],
        exchanges: list[LoggedExchange],
        *,
        hang_seconds: float,
        on_close: Callable[[], None],
    ) -> None:
        super().__init__(faults)
        self._envelope_faults = faults
        self._daemon = daemon
        self._access = access
        self._requests = requests
        self._exchanges = exchanges
        self._hang_seconds = hang_seconds
        self._on_close = on_close

    def read(self, scope: Scope, body: bytes) -> Asked:
        """A request; calls are recorded once they have passed the refusals."""
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
            body,
        )

    def endpoint_of(self, asked: Asked) -> str:
        """The method that a body names; empty if it names none."""
        try:
            call: object = json_text.loads(asked.body)
        except ValueError:
            return ""
        method = cast("dict[str, object]", call).get("method") if isinstance(call, dict) else None
        return method_name(method) if isinstance(method, str) else ""

    def work(self, asked: Asked) -> HttpAnswer | None:
        """Carry a request out."""
        with self._daemon.lock:
            self._daemon.update()
            before = len(self._requests)
            reply = self._reply(asked)
            closing = any(request.method == "session_close" for request in self._requests[before:])
            if reply is None:
                return HttpAnswer(0, hang=self._hang_seconds)
            headers, content = finished(self._daemon, asked, reply)
            return HttpAnswer(
                reply.status, headers, content, then=self._on_close if closing else None
            )

    def fail(self, asked: Asked, status: int, body: str) -> HttpAnswer:
        """What a proxy in front of the daemon says."""
        reply = Reply(status, body.encode()) if body else html(status)
        return HttpAnswer(status, *finished(self._daemon, asked, reply))

    def answered(self, asked: Asked, status: int) -> None:
        """Record a request with its status."""
        self._exchanges.append(LoggedExchange(asked.verb, asked.path, status))

    def _reply(self, asked: Asked) -> Reply | None:
        """The reply; None: there never is one."""
        refused = refusal(self._daemon, self._access, asked)
        if refused is not None:
            return refused
        faults = self._envelope_faults
        hooks = Hooks(self._logger(asked), faults.refuse, faults.edit_result)
        if asked.verb == "GET":
            answered = answer_query(self._daemon, asked.query, hooks)
        else:
            answered = answer(self._daemon, asked.body, hooks)
        if answered == HANG:
            return None
        if answered is None:
            return Reply(204)
        return Reply(200, encode_json(self._daemon.profile, answered), _JSON)

    def _logger(self, asked: Asked) -> Callable[[Call, str, dict[str, object]], None]:
        def log(call: Call, sent_method: str, sent: dict[str, object]) -> None:
            method = call.method or sent_method
            self._requests.append(
                LoggedRequest(method, sent, asked.headers, call.dialect, sent_method)
            )

        return log
