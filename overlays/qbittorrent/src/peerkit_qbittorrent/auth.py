"""Logging in to qBittorrent: a session held by a cookie of any name."""

from __future__ import annotations

from peerkit_core.auth import CookieLogin
from peerkit_core.errors import Banned, LoginFailed, status_error
from peerkit_core.request import Request, Response
from peerkit_core.secret import Secret

__all__ = ["Bypass", "QBittorrentLogin"]


class QBittorrentLogin(CookieLogin):
    """Logs in with user name and password, and again when the session is gone.

    Up to 5.1 the server answers 200 with `Ok.` or `Fails.`; since 5.2 with 204 or 401. A ban is a
    403 on every release. The cookie is replayed whatever its name: `SID`, a name from the server's
    settings, or `QBT_SID_<port>`.

    Args:
        username: Name of the Web UI's user.
        password: Its password.
    """

    def __init__(self, username: str, password: Secret) -> None:
        super().__init__()
        self._username = username
        self._password = password

    def login_request(self) -> Request:
        form = [("username", self._username), ("password", self._password.reveal())]
        return Request("POST", "/api/v2/auth/login", form=form)

    def judge(self, response: Response) -> None:
        if response.status in (200, 204) and response.text.strip() in ("", "Ok."):
            return
        if response.status == 403:
            raise Banned(
                "the server refuses logins from this address after failed ones; wait for its ban"
                " time (an hour by default) or restart it, and check the password before the next"
                " login()"
            )
        if response.status in (200, 401):
            reason = response.text.strip()
            if reason in ("", "Fails.", "Unauthorized"):
                raise LoginFailed("the server refused the user name or password")
            raise LoginFailed(
                f"the server refused the login ({reason}); if name and password are right, the host"
                " name in the URL is not allowed by its Web UI settings"
            )
        raise status_error(
            response.status, response.text, "auth_login", "is this the address of a qBittorrent?"
        )

    def expired(self, response: Response) -> bool:
        # 401 is a refused Host or Origin; another login would not help.
        return response.status == 403


class Bypass(CookieLogin):
    """No credentials, for servers that let this address in.

    Such a server opens a session for each request that has none, and sends its cookie: it is kept,
    or every request would open another one.
    """

    def ready(self) -> bool:
        return True

    def expired(self, response: Response) -> bool:
        return False
