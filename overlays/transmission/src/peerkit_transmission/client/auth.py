"""The handshake with a Transmission server: session id, dialect, version, Basic credentials."""

from __future__ import annotations

from typing import Any

import msgspec

from peerkit_core.auth.base import Auth, Flow, Step
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.call.failure import failure
from peerkit_core.call.foreign import foreign_answer, is_page
from peerkit_core.call.operation import Operation
from peerkit_core.call.reported import reported
from peerkit_core.call.request import Request, Response
from peerkit_core.call.secret import Secret
from peerkit_core.call.versions import Version
from peerkit_core.errors import (
    Banned,
    DecodeError,
    LoginFailed,
    RPCError,
    UnsupportedByServer,
    status_error,
)

from .._generated.releases import RELEASES
from .link import Link

__all__ = ["TransmissionAuth"]

_ID = "x-transmission-session-id"
_RPC_VERSION = "x-transmission-rpc-version"
_JSON_RPC_SINCE = Version("6.0.0")

# Every server up to today understands the classic dialect; one that says in its 409 that it speaks
# JSON-RPC is asked in that, since a later one is to drop the classic dialect.
_HELLO = msgspec.json.encode(
    {
        "method": "session-get",
        "arguments": {"fields": ["version", "rpc-version-semver"]},
    }
)
_RPC_HELLO = msgspec.json.encode(
    {
        "jsonrpc": "2.0",
        "id": 1,
        "method": "session_get",
        "params": {"fields": ["version", "rpc_version_semver"]},
    }
)


class _Versions(msgspec.Struct):
    version: str
    semver: str | None = msgspec.field(name="rpc-version-semver", default=None)


class _Hello(msgspec.Struct):
    arguments: _Versions


class _RpcVersions(msgspec.Struct):
    version: str
    semver: str | None = msgspec.field(name="rpc_version_semver", default=None)


class _RpcHello(msgspec.Struct):
    result: _RpcVersions


class TransmissionAuth(Auth):
    """Gets a session id with the first 409, then asks once for the server's version.

    The id is renewed by the server every hour and at its restart; each renewal asks for the version
    again, because the restarted server may be a newer one.

    Args:
        link: Where what is learnt goes.
        user: Name and password, for servers with authentication.
    """

    def __init__(self, link: Link, user: tuple[str, Secret] | None) -> None:
        self._link = link
        self._announced = False
        self._basic = None if user is None else BasicAuth(*user)

    def ready(self, operation: Operation[Any] | None) -> bool:
        return self._link.server is not None

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        if self._basic is not None:
            self._basic.apply(operation, request)
        if self._link.session_id is not None:
            request.set_header(_ID, self._link.session_id)

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        # A password that was changed, and a lock after too many wrong ones, are told to any call.
        return _has_id(response) or response.status in (401, 403)

    def renew(self, response: Response | None) -> Flow:
        answer = response if response is not None else (yield self._hello())
        if _has_id(answer):
            self._link.session_id = answer.header(_ID)
            self._announced = _speaks_json_rpc(answer.header(_RPC_VERSION))
            answer = yield self._hello()
        self._refuse(answer)
        self._learn(answer)

    def _hello(self) -> Step:
        content = _RPC_HELLO if self._asks_json_rpc() else _HELLO
        request = Request(
            "POST",
            self._link.path,
            content=content,
            content_type="application/json",
            note="session_get",
        )
        # The user name and the session id, once there is one, belong to the question.
        return Step(request, credentials=True)

    def _asks_json_rpc(self) -> bool:
        return self._announced and self._link.wanted != "classic"

    def _refuse(self, answer: Response) -> None:
        if answer.status == 401:
            if self._basic is None:
                raise LoginFailed(
                    "the server wants a user name and password: give username= and password="
                    " (rpc-username and rpc-password of its settings)"
                )
            raise LoginFailed(
                "the server refused the user name or password; check rpc-username and rpc-password"
                " of its settings (100 wrong ones lock some servers until their restart)"
            )
        if answer.status == 403:
            raise Banned(
                "the server refuses this address: add it to rpc-whitelist; or, after too many"
                " failed logins, restart the server to lift its lock"
            )
        if answer.status == 421:
            raise status_error(
                421,
                "",
                "session_get",
                "the server does not accept this host name; use its address, add the name to"
                " rpc-host-whitelist, or set a password",
            )
        if answer.status != 200:
            raise failure(
                answer,
                "session_get",
                f"no Transmission RPC at {self._link.place}? rpc-url of its settings tells the path;"
                " or is another program at this address?",
                service="transmission",
            )

    def _learn(self, answer: Response) -> None:
        versions: _Versions | _RpcVersions
        try:
            if self._asks_json_rpc():
                versions = msgspec.json.decode(answer.content, type=_RpcHello).result
            else:
                versions = msgspec.json.decode(answer.content, type=_Hello).arguments
            server = reported(RELEASES, "session_get", versions.version, versions.semver)
        except (msgspec.DecodeError, ValueError) as problem:
            if is_page(answer.header("content-type"), answer.content[:512]):
                raise foreign_answer("session_get", answer, "an RPC reply") from None
            raise DecodeError(
                "session_get", "$", f"not an answer of Transmission ({problem})", answer.content
            ) from None
        # 4.1.0-beta.2 reports RPC version 18 and has no JSON-RPC; only the semver tells.
        speaks = _speaks_json_rpc(versions.semver)
        if self._link.wanted == "json-rpc" and not speaks:
            raise UnsupportedByServer("the JSON-RPC dialect", "4.1.0-beta.4 or later", str(server))
        self._link.dialect = self._link.wanted or ("json-rpc" if speaks else "classic")
        self._link.server = server

    def __repr__(self) -> str:
        return "<TransmissionAuth>"


def _has_id(response: Response) -> bool:
    return response.status == 409 and response.header(_ID) is not None


def _speaks_json_rpc(semver: str | None) -> bool:
    try:
        return semver is not None and Version(semver) >= _JSON_RPC_SINCE
    except ValueError:
        return False
