"""Logging in to qBittorrent: a session held by a cookie of any name."""

from __future__ import annotations

import attrs

from peerkit_core.auth.base import Auth, Flow, Step
from peerkit_core.auth.basic import BasicAuth
from peerkit_core.auth.cookie_session import CookieLogin
from peerkit_core.auth.header import HeaderAuth
from peerkit_core.auth.stacked import Stacked
from peerkit_core.call.credentials import basic_user, given_key, given_user
from peerkit_core.call.endpoint import Endpoint
from peerkit_core.call.failure import failure
from peerkit_core.call.foreign import foreign_answer
from peerkit_core.call.operation import Operation
from peerkit_core.call.request import Request, Response
from peerkit_core.call.secret import Secret
from peerkit_core.errors import Banned, InvalidArgument, LoginFailed, Unauthorized

__all__ = ["Bypass", "Credentials", "QBittorrentLogin", "UserLogin", "refused_host", "user_login"]

_WRONG = "the server refused the user name or password"


class _Session(CookieLogin):
    """A session of qBittorrent, held by a cookie of any name."""

    scheme = "session"
    endings = frozenset({"auth_logout"})

    def over(self, response: Response) -> bool:
        # Measured from 4.2.5 to 5.3.0: no body, or the bare reason. With other words a 403 is of
        # the call itself, such as "Cannot write to directory". 401 is a refused Host or Origin.
        return response.status == 403 and response.content.strip() in (b"", b"Forbidden")


class UserLogin(_Session):
    """A session of a user with a password.

    Args:
        username: Name of the Web UI's user.
        password: Its password.
    """

    path = ""

    def __init__(self, username: str, password: Secret) -> None:
        super().__init__()
        self._username = username
        self._password = password

    def login_request(self) -> Request:
        form = [("username", self._username), ("password", self._password.reveal())]
        return Request("POST", self.path, form=form)


class QBittorrentLogin(UserLogin):
    """Logs in with user name and password, and again when the session is gone.

    Up to 5.1 the server answers 200 with `Ok.` or `Fails.`; since 5.2 with 204 or 401. A ban is a
    403 on every release, with words in the server's language. The cookie is replayed whatever its
    name: `SID`, a name from the server's settings, or `QBT_SID_<port>`.
    """

    path = "/api/v2/auth/login"

    def renew(self, response: Response | None) -> Flow:
        try:
            yield from super().renew(response)
        except Unauthorized:
            # The password since 5.2, the name in the URL on every release. A question without a
            # login tells: it counts as no failed one, and what is wrong with the name meets it too.
            answer = yield Step(Request("GET", "/api/v2/app/version"))
            if answer.status == 401:
                raise
            raise LoginFailed(_WRONG) from None

    def judge(self, response: Response) -> None:
        status, text = response.status, response.text.strip()
        if status in (200, 204) and text in ("", "Ok."):
            return
        if status == 200 and text == "Fails.":
            raise LoginFailed(_WRONG)
        if status == 401:
            raise refused_host(
                response, ", or a proxy passes the user and password of basic_auth= on to it"
            )
        if status == 403 and not self.over(response):
            raise Banned(
                "the server refuses logins from this address after failed ones; wait for its ban"
                " time (an hour by default) or restart it, and check the password before the next"
                " login()"
            )
        if status == 403:
            raise LoginFailed(
                "the server takes no login beside an API key; is there one among the headers that"
                " the client or a proxy sends along?"
            )
        if status == 200:
            raise foreign_answer("auth_login", response, "an answer to the login")
        raise failure(
            response, "auth_login", "is this the address of a qBittorrent?", path=self.path
        )


class Bypass(_Session):
    """No credentials, for servers that let this address in.

    Such a server opens a session for each request that has none, and sends its cookie: it is kept,
    or every request would open another one.
    """

    def ready(self, operation: Operation[object] | None) -> bool:
        return True

    def renew(self, response: Response | None) -> Flow:
        if response is not None:
            raise LoginFailed(
                "the server wants a login: give username= and password=, or the API key of a server"
                " that has one as api_key="
            )
        yield from ()


def refused_host(response: Response, otherwise: str = "") -> Unauthorized:
    """The error for a login that was refused before the server looked at it."""
    return Unauthorized(
        401,
        response.text,
        "auth_login",
        "the server refused it before it looked at the password: the host name or the port in the"
        " client's URL is not allowed by its Web UI settings (server domains), or a header Origin"
        f" or Referer names another host{otherwise}",
    )


@attrs.frozen
class Credentials:
    """What a client was given to prove who it is; a second client of the user is made from it.

    Attributes:
        user: User of the Web UI with the password, or None.
        api_key: An API key instead of a user.
        basic: User and password of a reverse proxy in front of the server.
    """

    user: tuple[str, Secret] | None = None
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
            InvalidArgument: There are a user and an API key, or a user without a password.
        """
        user, key = given_user(endpoint, username, password), given_key("api_key", api_key)
        if user is not None and key is not None:
            raise InvalidArgument("api_key", "give either an API key or a user, not both")
        return cls(user, key, basic_user(basic))

    def auth(self) -> Stacked:
        """New strategies for these credentials."""
        flow: Auth
        if self.api_key is not None:
            flow = HeaderAuth("Authorization", self.api_key, prefix="Bearer", scheme="apiKey")
        elif self.user is not None:
            flow = QBittorrentLogin(*self.user)
        else:
            flow = Bypass()
        return Stacked(flow) if self.basic is None else Stacked(BasicAuth(*self.basic), flow)


def user_login(auth: Stacked) -> UserLogin | None:
    """The login with user and password, if the client has one."""
    return next((flow for flow in auth.flows if isinstance(flow, UserLogin)), None)
