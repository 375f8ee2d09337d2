"""A login whose session is held by cookies."""

from __future__ import annotations

from time import time
from typing import Any, ClassVar

from ..call.operation import Operation
from ..call.request import Request, Response
from ..call.secret import Secret
from ..errors import LoginFailed, RPCError
from .base import Auth, Flow, Step

__all__ = ["CookieLogin"]


class CookieLogin(Auth):
    """A login that opens a session held by cookies, whatever their names.

    A subclass says how to log in (`login_request`), what the answer means (`judge`) and, if it is
    not 401 or 403, how the server tells that the session is gone (`over`).

    Attributes:
        endings: Operations that end the session. None is opened for them.
    """

    endings: ClassVar[frozenset[str]] = frozenset()

    def __init__(self) -> None:
        self._cookies: dict[str, str] = {}
        self._header: Secret | None = None
        self._logged_in = self._bare = False

    def login_request(self) -> Request:
        """The request that logs in."""
        raise NotImplementedError

    def judge(self, response: Response) -> None:
        """Return if the login succeeded.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        raise NotImplementedError

    @property
    def logged_in(self) -> bool:
        """Whether this flow logged in and was not told to forget it."""
        return self._logged_in

    def forget(self) -> None:
        """Drop the session, for example after a logout."""
        self._cookies, self._header, self._logged_in = {}, None, False

    def over(self, response: Response) -> bool:
        """Whether the answer tells that there is no session, or none any more."""
        return response.status in (401, 403)

    def ready(self, operation: Operation[Any] | None) -> bool:
        return self._logged_in or (operation is not None and operation.name in self.endings)

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        cookies = self._header
        if cookies is not None:
            others = (request.headers or {}).get("cookie")
            mine = cookies.reveal()
            request.set_header("cookie", f"{others}; {mine}" if others else mine)

    def observe(self, response: Response) -> None:
        for name, value in response.headers:
            if len(name) == 10 and name.lower() == "set-cookie":
                self._keep(value)

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        if operation is not None and operation.name in self.endings:
            return False
        return self.over(response)

    def renew(self, response: Response | None) -> Flow:
        if self._bare and not self._cookies and response is not None:
            raise LoginFailed(
                "the server accepted the login but sent no cookie with it, and now wants a login"
                " again; does a proxy in front of it drop the header Set-Cookie?"
            )
        # The old cookie stays out of the login: with a session that still lives some servers
        # answer "success" without looking at the password.
        self.forget()
        answer = yield Step(self.login_request())
        self.judge(answer)
        self._logged_in, self._bare = True, not self._cookies

    def _keep(self, header: str) -> None:
        pair, _, attributes = header.partition(";")
        name, _, value = pair.strip().partition("=")
        cookies = dict(self._cookies)
        if not value or _is_over(attributes):
            cookies.pop(name, None)
        else:
            cookies[name] = value
        text = "; ".join(f"{name}={value}" for name, value in cookies.items())
        self._cookies, self._header = cookies, Secret(text) if text else None


def _is_over(attributes: str) -> bool:
    """Whether the attributes of a cookie say that it is to be deleted."""
    for attribute in attributes.split(";"):
        name, _, value = attribute.strip().partition("=")
        try:
            if name.lower() == "max-age":
                return int(value) <= 0
            if name.lower() == "expires":
                # Imported here, because it takes 10 ms and few cookies have it.
                from email.utils import parsedate_to_datetime

                return parsedate_to_datetime(value).timestamp() <= time()
        except ValueError:
            continue
    return False
