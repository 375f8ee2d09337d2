"""Logging in to qBittorrent: a session held by a cookie of any name."""

from __future__ import annotations

from typing import Any

import attrs

from peerkit_core.auth.base import Auth
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.auth.cookie_session import CookieLogin
from peerkit_core.auth.header import HeaderAuth
from peerkit_core.auth.stacked import Stacked
from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.call.secret import Secret
from peerkit_core.errors import Banned, InvalidArgument, LoginFailed, RPCError, status_error
from peerkit_core.public import spoken

__all__ = ["Bypass", "Credentials", "QBittorrentLogin", "UserLogin", "user_login"]


class UserLogin(CookieLogin):
    """A session of a user with a password, held by a cookie of any name.

    Args:
        username: Name of the Web UI's user.
        password: Its password.

    Attributes:
        leaving: Whether the client is logging out; a session that is gone by then is left alone.
    """

    scheme = "session"
    path = ""

    def __init__(self, username: str, password: Secret) -> None:
        super().__init__()
        self._username = username
        self._password = password
        self.leaving = False

    def login_request(self) -> Request:
        form = [("username", self._username), ("password", self._password.reveal())]
        return Request("POST", self.path, form=form)


class QBittorrentLogin(UserLogin):
    """Logs in with user name and password, and again when the session is gone.

    Up to 5.1 the server answers 200 with `Ok.` or `Fails.`; since 5.2 with 204 or 401. A ban is a
    403 on every release. The cookie is replayed whatever its name: `SID`, a name from the server's
    settings, or `QBT_SID_<port>`.
    """

    path = "/api/v2/auth/login"

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
                f"the server refused the login ({spoken(reason) or 'with a page'}); if name and password are right, the host"
                " name in the URL is not allowed by its Web UI settings"
            )
        raise status_error(
            response.status, response.text, "auth_login", "is this the address of a qBittorrent?"
        )

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        # 401 is a refused Host or Origin; another login would not help.
        return response.status == 403 and not self.leaving


class Bypass(CookieLogin):
    """No credentials, for servers that let this address in.

    Such a server opens a session for each request that has none, and sends its cookie: it is kept,
    or every request would open another one.
    """

    scheme = "session"

    def ready(self) -> bool:
        return True

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        return False


@attrs.frozen
class Credentials:
    """What a client was given to prove who it is; a second client of the user is made from it.

    Attributes:
        username: User of the Web UI, or None.
        password: The user's password.
        api_key: An API key instead of a user.
        basic: User and password of a reverse proxy in front of the server.
    """

    username: str | None = None
    password: Secret | None = None
    api_key: Secret | None = None
    basic: tuple[str, Secret] | None = None

    @classmethod
    def given(
        cls,
        endpoint: Endpoint,
        username: str | None,
        password: str | None,
        api_key: str | None,
        basic: tuple[str, str] | None,
    ) -> Credentials:
        """From a client's arguments; the URL may hold user and password.

        Raises:
            InvalidArgument: There are a user and an API key.
        """
        user = username if username is not None else endpoint.username
        if user is not None and api_key is not None:
            raise InvalidArgument("api_key", "give either an API key or a user, not both")
        return cls(
            user,
            Secret(password) if password is not None else endpoint.password,
            Secret(api_key) if api_key is not None else None,
            (basic[0], Secret(basic[1])) if basic is not None else None,
        )

    def auth(self) -> Stacked:
        """New strategies for these credentials."""
        flow: Auth
        if self.api_key is not None:
            flow = HeaderAuth("Authorization", self.api_key, prefix="Bearer", scheme="apiKey")
        elif self.username is not None:
            flow = QBittorrentLogin(self.username, self.password or Secret(""))
        else:
            flow = Bypass()
        return Stacked(flow) if self.basic is None else Stacked(BasicAuth(*self.basic), flow)


def user_login(auth: Stacked) -> UserLogin | None:
    """The login with user and password, if the client has one."""
    return next((flow for flow in auth.flows if isinstance(flow, UserLogin)), None)
