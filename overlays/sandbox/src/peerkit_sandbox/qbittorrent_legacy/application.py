"""The ASGI application: one request from the socket to the handler and back."""

from __future__ import annotations

import importlib
from dataclasses import dataclass

from ..base.faults import Faults
from ..qbittorrent.application import Application
from ..qbittorrent.messages import Answer, ApiError, Call, RecordedRequest, dump
from .access import LegacyAccess
from .core import LegacyCore
from .routes import Route, routes

__all__ = ["LegacyApplication", "load"]


@dataclass
class _Serialized(Answer):
    """An answer whose body is there already."""

    content: bytes = b""

    def body(self) -> bytes:
        """The bytes of the body."""
        return self.content


def load() -> None:
    """Import what registers the handlers."""
    for name in ("adding", "commands", "queries"):
        importlib.import_module(f".{name}", __package__)


class LegacyApplication(Application):
    """Answers the legacy interface of one fake server."""

    def __init__(self, core: LegacyCore, faults: Faults, log: list[RecordedRequest]) -> None:
        super().__init__(core, faults, log)
        load()
        self._legacy = core
        self._gate = LegacyAccess(core)
        self._routes = routes(core)

    @staticmethod
    def endpoint_at(path: str) -> str:
        """What a path is for; a hash may follow."""
        return "/".join([part for part in path.split("/") if part][:2])

    def _work(self, request: RecordedRequest) -> Answer:
        answer = super()._work(request)
        if not answer.is_json:
            return answer
        content = answer.value if isinstance(answer.value, bytes) else dump(answer.value)
        kind = "text/javascript" if self._legacy.api < 4 else "application/json"
        return _Serialized("", answer.status, kind, answer.headers, content)

    def _dispatch(self, call: Call) -> Answer:
        self._gate.check_origin(call)
        self._gate.authenticate(call)
        if call.request.path == "/":
            page = f"<!doctype html><title>fake qBittorrent {self._legacy.profile.app}</title>"
            return Answer(page, content_type="text/html")
        route, rest = self._find(call.request.path)
        open_to_all = route is not None and route.public
        if call.session is None and not open_to_all:
            raise ApiError(403)
        if route is None or len(rest) != int(route.takes_hash):
            raise ApiError(404)
        # Commands look at the form alone, everything else at the query, whatever the verb.
        call.params = call.request.form if route.command else call.request.query
        if route.exact is not None and frozenset(call.params) != route.exact:
            raise ApiError(400)
        if route.takes_hash:
            call.params = {"hash": rest[0]}
        return route.handler(self._legacy, call) or Answer()

    def _find(self, path: str) -> tuple[Route | None, list[str]]:
        """The route of a path, and the elements behind it."""
        parts = [part for part in path.split("/") if part]
        for length in (1, 2):
            route = self._routes.get("/".join(parts[:length]))
            if route is not None:
                return route, parts[length:]
        return None, []
