"""Who may call: host and origin checks, cookies, Basic, API keys, bypass."""

from __future__ import annotations

import base64
import binascii
from email.utils import formatdate
from urllib.parse import urlsplit

from .core import Core
from .messages import ApiError, Call
from .profiles import Behaviour
from .sessions import Session, read_cookie

__all__ = ["Access"]

_BANNED = "Your IP address has been banned after too many failed authentication attempts."


class Access:
    """The gate in front of every endpoint."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def check_origin(self, call: Call) -> None:
        """Answer 401 to a wrong `Host`, and to requests that another site made."""
        core, headers = self._core, call.request.headers
        host = headers.get("host", "")
        if core.prefs.get("web_ui_host_header_validation_enabled"):
            target = urlsplit(f"//{host}")
            try:
                wrong_port = target.port not in (None, core.port)
            except ValueError:
                wrong_port = True
            if wrong_port or not self._known_host(target.hostname or ""):
                raise ApiError(401, "Unauthorized")
        if not core.prefs.get("web_ui_csrf_protection_enabled") or self._has_key(call):
            return
        source = headers.get("origin") or headers.get("referer")
        if source:
            foreign = urlsplit(source).netloc != host
        else:
            site = headers.get("sec-fetch-site", "none")
            foreign = core.profile.has(Behaviour.SEC_FETCH_SITE) and (
                site not in ("same-origin", "none")
            )
        if foreign:
            raise ApiError(401, "Unauthorized")

    def _known_host(self, host: str) -> bool:
        domains = str(self._core.prefs["web_ui_domain_list"]).split(";")
        if host in ("127.0.0.1", "localhost", "::1", self._core.prefs["web_ui_address"]):
            return True
        return any(
            domain.strip() in ("*", host)
            or (domain.startswith("*.") and host.endswith(domain.strip()[1:]))
            for domain in domains
        )

    def authenticate(self, call: Call) -> None:
        """Find or open the session of a call; without one it stays anonymous.

        Raises:
            ApiError: 403 for a wrong API key, 401 for wrong Basic credentials.
        """
        core, now = self._core, self._core.clock.now()
        header = call.request.headers.get("authorization", "")
        if self._has_key(call):
            if not core.api_key or header.removeprefix("Bearer ") != core.api_key:
                raise ApiError(403, "Forbidden")
            call.by_api_key = True
            call.session = core.sessions.of_api_key(now)
            return
        token = read_cookie(call.request.headers.get("cookie", ""), self.cookie_name)
        if token:
            idle = float(core.prefs["web_ui_session_timeout"])
            call.session = core.sessions.find(token, now, idle)
        if call.session is not None:
            return
        if core.prefs["bypass_local_auth"]:
            self.open_session(call)
        elif header.startswith("Basic ") and core.profile.has(Behaviour.BASIC_AND_API_KEY):
            name, _, password = _basic(header).partition(":")
            if not self.log_in(call, name, password):
                raise ApiError(401, "Unauthorized")

    def log_in(self, call: Call, username: str, password: str) -> bool:
        """Check credentials and open a session.

        Raises:
            ApiError: 403, the address is banned.
        """
        core, now = self._core, self._core.clock.now()
        if core.sessions.is_banned(now):
            core.failed_logins += 1
            raise ApiError(403, _BANNED)
        if (username, password) == (core.username, core.password):
            core.logins += 1
            core.sessions.login_succeeded()
            core.write_log("WebAPI login success. IP: 127.0.0.1", 1)
            self.open_session(call)
            return True
        core.failed_logins += 1
        allowed = int(core.prefs["web_ui_max_auth_fail_count"])
        count = core.sessions.login_failed(now, allowed, float(core.prefs["web_ui_ban_duration"]))
        reason = f"attempt count: {count}, IP: 127.0.0.1, username: {username}"
        core.write_log(f"WebAPI login failure. Reason: invalid credentials, {reason}", 4)
        return False

    def open_session(self, call: Call) -> None:
        """Open a session for a call and send its cookie with the answer."""
        limit = int(self._core.prefs.get("web_ui_sessions_count_limit", 0))
        call.session = self._core.sessions.start(self._core.clock.now(), limit)
        call.cookie = self._cookie(call.session)

    def close_session(self, call: Call) -> None:
        """End the session of a call and expire its cookie."""
        session = call.owner
        self._core.sessions.end(session)
        call.cookie = self._attributes("", "Thu, 01 Jan 1970 00:00:00 GMT")

    @property
    def cookie_name(self) -> str:
        """`SID`, or since 5.2 `QBT_SID_<port>` with the server's own port."""
        if self._core.profile.has(Behaviour.COOKIE_NAMES_PORT):
            return f"QBT_SID_{self._core.port}"
        return "SID"

    def _cookie(self, session: Session) -> str:
        expires = ""
        if self._core.profile.has(Behaviour.COOKIE_LAX_AND_EXPIRES):
            until = session.last_used + float(self._core.prefs["web_ui_session_timeout"])
            expires = formatdate(until, usegmt=True)
        return self._attributes(session.token, expires)

    def _attributes(self, value: str, expires: str) -> str:
        lax = self._core.profile.has(Behaviour.COOKIE_LAX_AND_EXPIRES)
        parts = [f"{self.cookie_name}={value}", *([f"expires={expires}"] if expires else [])]
        parts += ["HttpOnly", "path=/", f"SameSite={'Lax' if lax else 'Strict'}"]
        return "; ".join(parts)

    def _has_key(self, call: Call) -> bool:
        known = self._core.profile.has(Behaviour.BASIC_AND_API_KEY)
        return known and call.request.headers.get("authorization", "").startswith("Bearer ")


def _basic(header: str) -> str:
    try:
        return base64.b64decode(header.removeprefix("Basic "), validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return ""
