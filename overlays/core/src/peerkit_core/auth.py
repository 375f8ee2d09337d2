"""How a client proves who it is. No I/O: flows yield requests and are sent the answers.

The engine drives a flow: it asks `ready` before the first request, lets `apply` add headers to
each request, shows each answer to `observe` and `expired`, and runs `renew` when there is need,
once for all calls that wait for it. A flow may be used by several threads at once: state that
`apply` reads is replaced as a whole, never changed in place.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Generator
from time import time

from .request import Request, Response
from .secret import Secret

__all__ = [
    "Auth",
    "BasicAuth",
    "CookieLogin",
    "HeaderAuth",
    "NoAuth",
    "SessionIdAuth",
    "Stacked",
]

Flow = Generator[Request, Response, None]


class Auth:
    """Base of all flows; by itself it sends nothing.

    Attributes:
        generation: How often the credentials were renewed; raised by the engine.
    """

    generation: int = 0

    def ready(self) -> bool:
        """Whether a request can be sent now. If not, `renew(None)` runs before it."""
        return True

    def apply(self, headers: dict[str, str]) -> None:
        """Add what proves the client's identity. Header names are in lower case."""

    def observe(self, response: Response) -> None:
        """See an answer, for example to keep a refreshed cookie.

        The engine also shows the answers of the flow itself, before the flow gets them.
        """

    def expired(self, response: Response) -> bool:
        """Whether the answer is the service's own signal that the session is gone."""
        return False

    def renew(self, response: Response | None) -> Flow:
        """Get new credentials.

        Args:
            response: The answer that told the old ones are gone; None before the first request
                and when the user asks for a login.

        Yields:
            Requests; each is sent, and its answer is what the `yield` gives.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        yield from ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class NoAuth(Auth):
    """No credentials."""


class HeaderAuth(Auth):
    """A fixed header: an API key or a bearer token.

    Args:
        name: The header's name.
        value: The key or token.
        scheme: A word before the value, for example `Bearer`.

    Example:
        ```python
        HeaderAuth("X-API-Key", key)
        HeaderAuth("Authorization", token, scheme="Bearer")
        ```
    """

    def __init__(self, name: str, value: str | Secret, *, scheme: str = "") -> None:
        text = Secret(value).reveal()
        self._name = name.lower()
        self._value = Secret(f"{scheme} {text}" if scheme else text)

    def apply(self, headers: dict[str, str]) -> None:
        headers[self._name] = self._value.reveal()


class BasicAuth(HeaderAuth):
    """HTTP Basic, sent with each request without waiting to be asked.

    Args:
        username: The user name; it cannot contain a colon.
        password: The password.
    """

    def __init__(self, username: str, password: str | Secret) -> None:
        pair = f"{username}:{Secret(password).reveal()}".encode()
        super().__init__("authorization", b64encode(pair).decode("ascii"), scheme="Basic")


class SessionIdAuth(Auth):
    """A session id that the server hands out with a refusal, as Transmission does.

    Args:
        header: The header that carries the id, both ways.
        status: The status of the refusal.
    """

    def __init__(self, header: str = "X-Transmission-Session-Id", status: int = 409) -> None:
        self._header = header.lower()
        self._status = status
        self._id: Secret | None = None

    def apply(self, headers: dict[str, str]) -> None:
        if self._id is not None:
            headers[self._header] = self._id.reveal()

    def expired(self, response: Response) -> bool:
        return response.status == self._status and response.header(self._header) is not None

    def renew(self, response: Response | None) -> Flow:
        given = None if response is None else response.header(self._header)
        if given is not None:
            self._id = Secret(given)
        yield from ()


class CookieLogin(Auth):
    """A login that opens a session held by cookies, whatever their names.

    A subclass says how to log in (`login_request`), what the answer means (`judge`) and, if it is
    not 401 or 403, how the server tells that the session is gone (`expired`).
    """

    def __init__(self) -> None:
        self._cookies: dict[str, str] = {}
        self._header: Secret | None = None
        self._logged_in = False

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

    def ready(self) -> bool:
        return self._logged_in

    def apply(self, headers: dict[str, str]) -> None:
        cookies = self._header
        if cookies is not None:
            others = headers.get("cookie")
            mine = cookies.reveal()
            headers["cookie"] = f"{others}; {mine}" if others else mine

    def observe(self, response: Response) -> None:
        for name, value in response.headers:
            if len(name) == 10 and name.lower() == "set-cookie":
                self._keep(value)

    def expired(self, response: Response) -> bool:
        return response.status in (401, 403)

    def renew(self, response: Response | None) -> Flow:
        # The old cookie stays out of the login: with a session that still lives some servers
        # answer "success" without looking at the password.
        self.forget()
        answer = yield self.login_request()
        self.judge(answer)
        self._logged_in = True

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


class Stacked(Auth):
    """Several flows together, for example the Basic authentication of a proxy before a login.

    Args:
        flows: In the order in which they are applied and renewed.
    """

    def __init__(self, *flows: Auth) -> None:
        self.flows = flows

    def ready(self) -> bool:
        return all(flow.ready() for flow in self.flows)

    def apply(self, headers: dict[str, str]) -> None:
        for flow in self.flows:
            flow.apply(headers)

    def observe(self, response: Response) -> None:
        for flow in self.flows:
            flow.observe(response)

    def expired(self, response: Response) -> bool:
        return any(flow.expired(response) for flow in self.flows)

    def renew(self, response: Response | None) -> Flow:
        if response is None:
            due = [flow for flow in self.flows if not flow.ready()] or list(self.flows)
        else:
            due = [flow for flow in self.flows if flow.expired(response)]
        for flow in due:
            yield from flow.renew(response)
            flow.generation += 1
