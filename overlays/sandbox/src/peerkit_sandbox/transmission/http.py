"""The HTTP layer: who may ask, in which order that is checked, and what refusals look like."""

from __future__ import annotations

import base64
import binascii
import gzip
import hmac
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .daemon import Daemon
from .profiles import Level
from .variant import as_int

__all__ = [
    "REASONS",
    "SESSION_HEADER",
    "VERSION_HEADER",
    "Access",
    "Asked",
    "Reply",
    "finished",
    "html",
    "refusal",
]

REASONS: Final = {
    200: "OK",
    301: "Moved Permanently",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    409: "Conflict",
    421: "Misdirected Request",
    501: "Not Implemented",
}
SESSION_HEADER: Final = "X-Transmission-Session-Id"
VERSION_HEADER: Final = "X-Transmission-Rpc-Version"
_OLD_LOGIN_LIMIT: Final = 100
_OLD_VERBS: Final = ("GET", "POST", "HEAD", "PUT", "DELETE")
_VERBS: Final = ("GET", "POST", "OPTIONS")


@dataclass(frozen=True, slots=True)
class Access:
    """Who may use the server.

    Attributes:
        username, password: Basic auth; off without a user.
        hosts: Host names that are allowed besides addresses and localhost.
        addresses: Client addresses that are allowed; None allows every one.
        prefix: What the paths of the server begin with.
    """

    username: str = ""
    password: str = ""
    hosts: tuple[str, ...] = ()
    addresses: frozenset[str] | None = None
    prefix: str = "/transmission/"

    @property
    def with_password(self) -> bool:
        """Whether a login is needed."""
        return bool(self.username)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request; header names are in lower case."""

    verb: str
    path: str
    query: str
    headers: Mapping[str, str]
    client: str
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer without a call behind it, or around one."""

    status: int
    body: bytes = b""
    content_type: str = "text/html; charset=ISO-8859-1"
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def html(status: int, text: str = "", headers: Mapping[str, str] | None = None) -> Reply:
    """A refusal, in the short HTML of the daemon."""
    title = f"<h1>{status}: {REASONS.get(status, 'Error')}</h1>"
    return Reply(status, f"{title}{text}".encode(), headers=headers or {})


def refusal(daemon: Daemon, access: Access, asked: Asked) -> Reply | None:
    """The answer to a request that does not reach the handler, checked in the daemon's order."""
    old = daemon.profile.untyped
    # The HTTP library refuses these before the daemon sees them.
    if asked.verb not in (_OLD_VERBS if old else _VERBS):
        return html(501)
    if _locked(daemon):
        return html(403, "<p>Too many failed logins. Restart the daemon.</p>" if old else "")
    if access.addresses is not None and asked.client not in access.addresses:
        return html(403, "<p>This address is not in the whitelist.</p>" if old else "")
    if asked.verb == "OPTIONS":
        return html(200)
    if access.with_password and not _login_is_right(access, asked):
        if old or daemon.settings.get("anti_brute_force_enabled") is True:
            daemon.failed_logins += 1
        text = f"<p>{daemon.failed_logins} failed logins.</p>" if old else ""
        return html(401, text, {"WWW-Authenticate": 'Basic realm="Transmission"'})
    daemon.failed_logins = 0
    return _path_refusal(daemon, access, asked)


def _path_refusal(daemon: Daemon, access: Access, asked: Asked) -> Reply | None:
    old = daemon.profile.untyped
    inside = asked.path.startswith(access.prefix)
    rest = asked.path.removeprefix(access.prefix) if inside else ""
    if not inside or (not old and rest in ("", "web")):
        return html(301, headers={"Location": f"{access.prefix}web/"})
    if rest.startswith("web/"):
        return html(404, "<p>The fake has no web interface.</p>")
    if not _host_is_allowed(access, asked.headers.get("host", "")):
        return html(421, "<p>The host name is not in the whitelist.</p>")
    if asked.headers.get(SESSION_HEADER.lower()) != daemon.session_id:
        return _conflict(daemon)
    if not rest.startswith("rpc"):
        return html(404, asked.path)
    if asked.verb != "POST" and not (old and asked.verb == "GET" and asked.query):
        return html(405)
    return None


def _conflict(daemon: Daemon) -> Reply:
    session_id = daemon.session_id
    headers = {SESSION_HEADER: session_id}
    if daemon.profile.announces_semver and daemon.profile.semver is not None:
        headers[VERSION_HEADER] = daemon.profile.semver
    text = (
        "<p>The session id of the request is missing or out of date: repeat it with this one.</p>"
        f"<p><code>{SESSION_HEADER}: {session_id}</code></p>"
    )
    return html(409, text, headers)


def _locked(daemon: Daemon) -> bool:
    if daemon.profile.untyped:
        return daemon.failed_logins >= _OLD_LOGIN_LIMIT
    if daemon.settings.get("anti_brute_force_enabled") is not True:
        return False
    limit = as_int(daemon.settings["anti_brute_force_threshold"])
    return limit is not None and daemon.failed_logins >= limit


def _login_is_right(access: Access, asked: Asked) -> bool:
    scheme, _, encoded = asked.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "basic":
        return False
    try:
        sent = base64.b64decode(encoded, validate=True)
    except binascii.Error:
        return False
    right = f"{access.username}:{access.password}".encode()
    return hmac.compare_digest(sent, right)


def _host_is_allowed(access: Access, host: str) -> bool:
    # The guard against DNS rebinding is not needed, and off, where a password is.
    if access.with_password or not host:
        return access.with_password
    name = host.partition("]")[0].lstrip("[") if host.startswith("[") else host.partition(":")[0]
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return name in ("localhost", "localhost.", *access.hosts)
    return True


def finished(daemon: Daemon, asked: Asked, reply: Reply) -> tuple[dict[str, str], bytes]:
    """The headers and the body of a reply as they go over the wire."""
    headers = {"Server": "Transmission", **reply.headers}
    if not daemon.profile.untyped:
        headers |= {
            "X-Frame-Options": "SAMEORIGIN",
            "Content-Security-Policy": "frame-ancestors 'self'",
        }
    if daemon.profile.level == Level.V41_BETA:
        headers["Access-Control-Allow-Origin"] = "*"
        if reply.status == 409:
            headers["Access-Control-Expose-Headers"] = SESSION_HEADER
    body = reply.body
    if reply.status != 204:
        headers["Content-Type"] = reply.content_type
    if reply.content_type.startswith("application/json"):
        packed = gzip.compress(body, 1) if _takes_gzip(asked) else body
        # 3.00 compresses even what grows by it.
        if packed is not body and (daemon.profile.untyped or len(packed) < len(body)):
            headers["Content-Encoding"] = "gzip"
            body = packed
    headers["Content-Length"] = str(len(body))
    if reply.status == 204:
        del headers["Content-Length"]
    return headers, b"" if asked.verb == "HEAD" else body


def _takes_gzip(asked: Asked) -> bool:
    return "gzip" in asked.headers.get("accept-encoding", "")
