"""The ASGI application: one request from the socket to the handler and back."""

from __future__ import annotations

import gzip
from collections.abc import Mapping
from http import HTTPStatus

from ..base.faults import Faults
from ..base.http_fake import HttpAnswer, HttpApp, phrase
from ..base.http_server import Scope
from . import handlers
from .access import Access
from .core import Core
from .forms import read_body, read_query
from .messages import Answer, ApiError, Call, MissingParameters, RecordedRequest
from .profiles import Behaviour
from .routes import Endpoint, endpoints

__all__ = ["Application"]

_PREFIX = "/api/v2/"
_TEXT = "text/plain; charset=UTF-8"
_GZIP_FROM = 1024
_CSP = (
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    "script-src 'self' 'unsafe-inline'; object-src 'none'; form-action 'self'; "
    "frame-ancestors 'self';"
)
_SECURITY_HEADERS = {
    "content-security-policy": _CSP,
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "x-xss-protection": "1; mode=block",
}


class Application(HttpApp[RecordedRequest]):
    """Answers the Web API of one fake server."""

    def __init__(self, core: Core, faults: Faults, log: list[RecordedRequest]) -> None:
        super().__init__(faults)
        handlers.load()
        self._core = core
        self._log = log
        self._access = Access(core)
        self._endpoints = endpoints(core.profile)

    def read(self, scope: Scope, body: bytes) -> RecordedRequest:
        """A request as the server understands it."""
        headers = {k.decode("latin-1"): v.decode("latin-1") for k, v in scope["headers"]}
        form: dict[str, str] = {}
        files: dict[str, bytes] = {}
        readable = True
        try:
            form, files = read_body(headers.get("content-type", ""), body)
        except ValueError:
            readable = False
        request = RecordedRequest(
            method=scope["method"],
            path=scope["path"],
            endpoint=self.endpoint_at(scope["path"]),
            # The server decodes a query twice: an encoded `+` comes out as a blank (measured).
            query={
                name: value.replace("+", " ")
                for name, value in read_query(scope["query_string"].decode("latin-1")).items()
            },
            form=form,
            files=files,
            headers=headers,
            body=body,
            readable=readable,
        )
        with self._core.lock:
            self._log.append(request)
        return request

    @staticmethod
    def endpoint_at(path: str) -> str:
        """What a path is for."""
        return path.removeprefix(_PREFIX)

    def endpoint_of(self, asked: RecordedRequest) -> str:
        """What a request is for."""
        return asked.endpoint

    def work(self, asked: RecordedRequest) -> HttpAnswer:
        """Carry a request out."""
        return _sent(asked, self._work(asked))

    def fail(self, asked: RecordedRequest, status: int, body: str) -> HttpAnswer:
        """What a proxy in front of the server says."""
        return _sent(asked, Answer(body or phrase(status), status))

    def _work(self, request: RecordedRequest) -> Answer:
        if not request.readable:
            return _unparsed()
        call = Call(request)
        with self._core.lock:
            self._core.tick()
            try:
                answer = self._dispatch(call)
                answer.value = self._faults.edited(request.endpoint, answer.value)
            except ApiError as error:
                answer = Answer(self._error_text(error), error.status)
            if call.cookie is not None:
                answer.headers["set-cookie"] = call.cookie
        if self._core.profile.has(Behaviour.BARE_TEXT_TYPE):
            answer.content_type = answer.content_type.replace(_TEXT, "text/plain")
        return answer

    def _dispatch(self, call: Call) -> Answer:
        profile = self._core.profile
        method, path = call.request.method, call.request.path
        if method not in ("GET", "HEAD", "POST"):
            # Old servers do not even parse the request, and close the connection.
            if profile.has(Behaviour.OTHER_VERBS_501):
                raise ApiError(501, "Not Implemented")
            return _unparsed()
        if _is_foreign_body(call.request) and not profile.has(Behaviour.OTHER_VERBS_501):
            return _unparsed()
        self._access.check_origin(call)
        if not path.startswith(_PREFIX):
            if path != "/":
                raise ApiError(404, "Not Found")
            page = f"<!doctype html><title>fake qBittorrent {profile.app}</title>"
            return Answer(page, content_type="text/html")
        self._access.authenticate(call)
        name = call.request.endpoint
        endpoint = self._endpoints.get(name)
        public = endpoint is not None and endpoint.public
        if call.session is None and not public:
            raise ApiError(403, "Forbidden")
        if call.by_api_key and name.startswith("auth/"):
            raise ApiError(403, "Forbidden")
        if endpoint is None:
            raise ApiError(404, "Endpoint does not exist")
        self._check_method(endpoint, method)
        if endpoint.handler is None:
            raise ApiError(501, f"{name} is not simulated by peerkit-sandbox")
        answer = endpoint.handler(self._core, call)
        return answer if answer is not None else self._void(endpoint)

    def _check_method(self, endpoint: Endpoint, method: str) -> None:
        profile = self._core.profile
        if method == "HEAD" and profile.has(Behaviour.HEAD_IS_405):
            raise ApiError(405, "Method Not Allowed")
        posts_only = endpoint.command and profile.has(Behaviour.POST_ONLY_COMMANDS)
        if posts_only and method != "POST":
            if endpoint.path in _GET_TOO and not profile.since("5.3.0"):
                return
            raise ApiError(405, "Method Not Allowed")

    def _void(self, endpoint: Endpoint) -> Answer:
        since = endpoint.no_content_since
        if since and self._core.profile.since(since):
            return Answer(status=204)
        return Answer()

    def _error_text(self, error: ApiError) -> str:
        profile = self._core.profile
        phrase = HTTPStatus(error.status).phrase
        if isinstance(error, MissingParameters):
            named = profile.has(Behaviour.NAMES_MISSING_PARAMETERS)
        elif error.message == "Endpoint does not exist":
            named = profile.since("5.2.0")
        else:
            named = bool(error.message)
        if not named and profile.has(Behaviour.EMPTY_ERROR_BODIES):
            return ""
        if error.message == phrase and profile.has(Behaviour.EMPTY_ERROR_BODIES):
            return ""
        return error.message if named else phrase


_GET_TOO = ("search/downloadTorrent", "rss/setFeedRefreshInterval")


def _wants_gzip(headers: Mapping[str, str]) -> bool:
    return "gzip" in headers.get("accept-encoding", "")


def _unparsed() -> Answer:
    """What old servers say to a request they cannot read: nothing, and they hang up."""
    return Answer(status=400, content_type="", headers={"connection": "close"})


def _is_foreign_body(request: RecordedRequest) -> bool:
    """Whether a POST carries a body that is no form."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    forms = ("", "application/x-www-form-urlencoded", "multipart/form-data")
    return request.method == "POST" and bool(request.body) and kind not in forms


def _sent(request: RecordedRequest, answer: Answer) -> HttpAnswer:
    """An answer as it goes over the wire."""
    body = b"" if answer.status == 204 else answer.body()
    headers = {**_SECURITY_HEADERS, **answer.headers}
    if answer.status != 204:
        if answer.content_type:
            headers["content-type"] = answer.content_type
        if _wants_gzip(request.headers) and len(body) >= _GZIP_FROM:
            body = gzip.compress(body, compresslevel=1)
            headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(body))
    return HttpAnswer(answer.status, headers, body)
