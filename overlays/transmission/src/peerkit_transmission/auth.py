"""The handshake with a Transmission server: session id, dialect, version, Basic credentials."""

from __future__ import annotations

from collections.abc import Generator

import msgspec

from peerkit_core.auth import Auth, BasicAuth
from peerkit_core.errors import Banned, DecodeError, LoginFailed, status_error
from peerkit_core.request import Request, Response
from peerkit_core.secret import Secret
from peerkit_core.versions import ServerVersion, Version

from .link import Link

__all__ = ["TransmissionAuth"]

_ID = "x-transmission-session-id"
_JSON_RPC_SINCE = Version("6.0.0")

# The classic dialect is understood by every server, so the first question is asked in it.
_HELLO = msgspec.json.encode(
    {
        "method": "session-get",
        "arguments": {"fields": ["version", "rpc-version", "rpc-version-semver"]},
    }
)


class _Versions(msgspec.Struct):
    version: str
    rpc_version: int = msgspec.field(name="rpc-version", default=0)
    semver: str | None = msgspec.field(name="rpc-version-semver", default=None)


class _Hello(msgspec.Struct):
    result: str
    arguments: _Versions


class TransmissionAuth(Auth):
    """Gets a session id with the first 409, then asks once for the server's version.

    The id is renewed by the server every hour and at its restart; each renewal asks for the version
    again, because the restarted server may be a newer one.

    Args:
        link: Where what is learnt goes.
        username: For servers with authentication.
        password: For servers with authentication.
    """

    def __init__(self, link: Link, username: str | None, password: Secret | None) -> None:
        self._link = link
        self._basic: BasicAuth | None = None
        if username is not None:
            self._basic = BasicAuth(username, password or Secret(""))

    def ready(self) -> bool:
        return self._link.server is not None

    def apply(self, headers: dict[str, str]) -> None:
        if self._basic is not None:
            self._basic.apply(headers)
        if self._link.session_id is not None:
            headers[_ID] = self._link.session_id

    def expired(self, response: Response) -> bool:
        return response.status == 409 and response.header(_ID) is not None

    def renew(self, response: Response | None) -> Generator[Request, Response, None]:
        answer = response if response is not None else (yield self._hello())
        if self.expired(answer):
            self._link.session_id = answer.header(_ID)
            answer = yield self._hello()
        self._refuse(answer)
        self._learn(answer)

    def _hello(self) -> Request:
        return Request("POST", self._link.path, content=_HELLO, content_type="application/json")

    def _refuse(self, answer: Response) -> None:
        if answer.status == 401:
            given = "refused" if self._basic is not None else "wants"
            raise LoginFailed(
                f"the server {given} a user name and password; check rpc-username and rpc-password"
                " (100 wrong ones lock some servers until their restart)"
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
            raise status_error(
                answer.status,
                answer.text,
                "session_get",
                f"no Transmission RPC at {self._link.path}? rpc-url of the server tells the path",
            )

    def _learn(self, answer: Response) -> None:
        try:
            hello = msgspec.json.decode(answer.content, type=_Hello)
            versions = hello.arguments
            release = Version(versions.version)
        except (msgspec.DecodeError, ValueError) as problem:
            raise DecodeError(
                "session_get", "$", f"not an answer of Transmission ({problem})", answer.content
            ) from None
        api = Version(versions.semver) if versions.semver else None
        # 4.1.0-beta.2 reports RPC version 18 and has no JSON-RPC; only the semver tells.
        speaks = api is not None and api >= _JSON_RPC_SINCE
        self._link.dialect = "json-rpc" if speaks else "classic"
        self._link.server = ServerVersion(release, api)

    def __repr__(self) -> str:
        return "<TransmissionAuth>"
