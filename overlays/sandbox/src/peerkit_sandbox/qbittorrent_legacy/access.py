"""Who may call: origin and host checks, the session cookie, bans of everything."""

from __future__ import annotations

from urllib.parse import urlsplit

from ..qbittorrent.access import Access
from ..qbittorrent.messages import ApiError, Call
from ..qbittorrent.sessions import read_cookie
from .core import LegacyCore

__all__ = ["LegacyAccess"]

_BANNED = "Your IP address has been banned after too many failed authentication attempts."
_OPEN_TO_ALL = ("/", "/favicon.ico")


class LegacyAccess(Access):
    """The gate in front of every path."""

    def __init__(self, core: LegacyCore) -> None:
        super().__init__(core)
        self._legacy = core

    def check_origin(self, call: Call) -> None:
        """Answer 401 to what another site may have sent.

        Nothing is checked up to 3.3.12. 3.3.13 demands an Origin or Referer that names the server;
        later releases refuse only one that names another, and check the Host header, too.
        """
        api = self._legacy.api
        if api >= 15:
            super().check_origin(call)
        elif api == 14:
            headers = call.request.headers
            source = headers.get("origin") or headers.get("referer")
            if source is None:
                foreign = call.request.path not in _OPEN_TO_ALL
            else:
                host = headers.get("x-forwarded-host") or headers.get("host", "")
                foreign = urlsplit(source).netloc != host
            if foreign:
                raise ApiError(401)

    def authenticate(self, call: Call) -> None:
        """Find or open the session of a call; without one it stays anonymous.

        Raises:
            ApiError: 403, the address is banned, whatever it asks for.
        """
        core = self._legacy
        now = core.clock.now()
        token = read_cookie(call.request.headers.get("cookie", ""), self.cookie_name)
        if token:
            idle = float(core.prefs["web_ui_session_timeout"])
            call.session = core.sessions.find(token, now, idle)
        if call.session is None and core.prefs["bypass_local_auth"]:
            self.open_session(call)
        if core.sessions.is_banned(now):
            core.failed_logins += call.request.path == "/login"
            raise ApiError(403, _BANNED)

    def log_in(self, call: Call, username: str, password: str) -> bool:
        """Check credentials and open a session. Success does not forgive earlier failures."""
        core = self._legacy
        if (username, password) == (core.username, core.password):
            core.logins += 1
            if call.session is None:
                self.open_session(call)
            return True
        core.failed_logins += 1
        allowed = int(core.prefs["web_ui_max_auth_fail_count"])
        ban = float(core.prefs["web_ui_ban_duration"])
        core.sessions.login_failed(core.clock.now(), allowed, ban)
        return False

    def _attributes(self, value: str, expires: str) -> str:
        parts = [f"{self.cookie_name}={value}", *([f"expires={expires}"] if expires else [])]
        return "; ".join([*parts, "HttpOnly", "path=/"])
