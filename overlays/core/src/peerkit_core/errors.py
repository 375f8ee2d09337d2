"""Every error a peerkit client raises.

    PeerkitError
    ├── InvalidArgument          bad input, found before any traffic (also a ValueError)
    ├── UnsupportedByServer      the server's release lacks the operation or parameter
    ├── ConnectionFailed         no answer: refused, reset, DNS, TLS
    │   └── Timeout              no answer in time (also a TimeoutError)
    ├── StatusError              the server answered with an error status
    │   ├── BadRequest 400, Unauthorized 401, Forbidden 403, NotFound 404, Conflict 409
    │   ├── RateLimited 429      with retry_after
    │   └── ServerError 5xx
    ├── RPCError                 an RPC method failed (code, message, data)
    ├── DecodeError              the answer does not have the documented shape
    ├── ForeignAnswer            none that the service can have sent (also a StatusError or DecodeError)
    ├── NotAskedFor              a field that the call did not ask for is read (also an AttributeError)
    ├── NotSent                  a field that the server did not send is used (also a TypeError)
    ├── LoginFailed              the server refused the credentials
    ├── Banned                   the server refuses this address after failed logins
    ├── ClientClosed             the client or the live state was closed (also a RuntimeError)
    ├── FileNotWritten           a file cannot be written on this machine (also an OSError)
    └── WaitTimeout              a wait_* helper ran out of time (also a TimeoutError)

Messages say what to do next and never contain credentials: whatever a message repeats of what a
user or a server said goes through `public`. Pickling keeps the message and leaves out the body of
an answer, which may hold a session or a whole page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from .public import public_text, quoted, spoken

__all__ = [
    "BadRequest",
    "Banned",
    "ClientClosed",
    "Conflict",
    "ConnectionFailed",
    "DecodeError",
    "FileNotWritten",
    "Forbidden",
    "ForeignAnswer",
    "InvalidArgument",
    "LoginFailed",
    "NotAskedFor",
    "NotFound",
    "NotSent",
    "PeerkitError",
    "RPCError",
    "RateLimited",
    "SchemaDrift",
    "ServerError",
    "StatusError",
    "Timeout",
    "Unauthorized",
    "UnsupportedArgument",
    "UnsupportedByServer",
    "WaitTimeout",
    "status_error",
]


class PeerkitError(Exception):
    """Base of every error raised by a peerkit client.

    Its message shows no secret, whoever wrote it: URLs in it are cut down to host and last word.
    """

    def __init__(self, *args: object) -> None:
        super().__init__(*(public_text(arg) if isinstance(arg, str) else arg for arg in args))

    def __copy__(self) -> Self:
        # Without this, copies would be made as pickles are, which leave something out.
        twin = type(self).__new__(type(self))
        twin.args = self.args
        twin.__dict__.update(self.__dict__)
        return twin

    if not TYPE_CHECKING:

        @property
        def __context__(self):
            """What was being handled, but for what `raise … from None` wants gone.

            Python only keeps that out of tracebacks. It may hold the text that could not be sent or
            read, and reporters of errors walk along it.
            """
            return None if self.__suppress_context__ else _CONTEXT.__get__(self)

        @__context__.setter
        def __context__(self, value):
            _CONTEXT.__set__(self, value)


_CONTEXT: Any = BaseException.__dict__["__context__"]


class InvalidArgument(PeerkitError, ValueError):
    """An argument cannot be sent as it is. Raised before any traffic.

    Attributes:
        argument: The argument's Python name.
    """

    def __init__(self, argument: str, problem: str) -> None:
        problem = public_text(problem)
        super().__init__(f"{argument}: {problem}")
        self.argument = argument
        self.problem = problem

    def __reduce__(self) -> tuple[type[InvalidArgument], tuple[str, str]]:
        return type(self), (self.argument, self.problem)


class UnsupportedByServer(PeerkitError):
    """The server's release does not have this operation or parameter. Raised before it is sent.

    Attributes:
        operation: What was asked, for example `torrents_count` or `torrents_info(private=…)`.
        needs: The releases that have it, for example `4.6.1 or later`.
        has: The release of the server.
    """

    def __init__(self, operation: str, needs: str, has: str) -> None:
        super().__init__(f"{operation} needs server {needs}; this server is {has}")
        self.operation = operation
        self.needs = needs
        self.has = has

    def __reduce__(self) -> tuple[type[UnsupportedByServer], tuple[str, str, str]]:
        return type(self), (self.operation, self.needs, self.has)


class ConnectionFailed(PeerkitError, ConnectionError):
    """No answer came: refused, reset, unresolvable name, failed TLS handshake.

    Attributes:
        sent: False if the connection was never opened, so that the server saw nothing of the call.
        lasting: True if another try would meet the same: no TLS on the port, an unknown certificate.
            Such calls are not repeated.
    """

    sent: bool = True
    lasting: bool = False


class Timeout(ConnectionFailed, TimeoutError):
    """The server did not answer within the request's timeout."""


class StatusError(PeerkitError):
    """The server answered with an error status.

    Attributes:
        status: The HTTP status code.
        body: The answer's text, as sent: it may hold what must not be shown. Pickling leaves it out.
        operation: The operation that was called, for example `torrents_properties`.
        meaning: What the API's documentation says of this status here, if anything.
    """

    def __init__(self, status: int, body: str, operation: str, meaning: str = "") -> None:
        parts = [f"{operation}: HTTP {status}"]
        text = spoken(body)
        if text:
            parts.append(text)
        if meaning:
            parts.append(meaning)
        super().__init__(" — ".join(parts))
        self.status = status
        self.body = body
        self.operation = operation
        self.meaning = meaning

    def __reduce__(self) -> tuple[Any, ...]:
        made = (self.status, "", self.operation, self.meaning)
        return type(self), made, {**vars(self), "args": self.args, "body": ""}


class BadRequest(StatusError):
    """400: a parameter is missing or cannot be read by the server."""


class Unauthorized(StatusError):
    """401: credentials are missing or wrong."""


class Forbidden(StatusError):
    """403: not logged in, or not allowed."""


class NotFound(StatusError):
    """404: the thing or the endpoint does not exist."""


class Conflict(StatusError):
    """409: the request contradicts the server's state."""


class RateLimited(StatusError):
    """429: too many requests.

    Attributes:
        retry_after: Seconds to wait, if the server said so.
    """

    retry_after: float | None = None


class ServerError(StatusError):
    """5xx: the server failed."""


_BY_STATUS: dict[int, type[StatusError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    429: RateLimited,
}


def status_error(status: int, body: str, operation: str, meaning: str = "") -> StatusError:
    """The error object for an answer's status.

    Args:
        status: HTTP status code, 300 or above.
        body: The answer's text.
        operation: The operation that was called.
        meaning: What this status means for this operation.
    """
    kind = _BY_STATUS.get(status)
    if kind is None:
        kind = ServerError if status >= 500 else StatusError
    return kind(status, body, operation, meaning)


class RPCError(PeerkitError):
    """An RPC method failed.

    Attributes:
        method: The RPC method.
        code: The error code of the service.
        message: The service's words, as sent.
        data: What else the service said, decoded, as sent.
    """

    def __init__(self, method: str, code: int, message: str, data: Any = None) -> None:
        super().__init__(f"{method}: {message} (code {code})")
        self.method = method
        self.code = code
        self.message = message
        self.data = data

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.method, self.code, self.message, self.data)


class DecodeError(PeerkitError):
    """The answer does not have the documented shape.

    Attributes:
        operation: The operation that was called.
        path: Where in the answer, for example `$[3].tier`.
        problem: What was found there.
        content: The answer's bytes, which may hold what must not be shown. Pickling leaves them out.
    """

    def __init__(self, operation: str, path: str, problem: str, content: bytes = b"") -> None:
        problem = public_text(problem)
        super().__init__(f"{operation}: {path}: {problem}")
        self.operation = operation
        self.path = path
        self.problem = problem
        self.content = content

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.operation, self.path, self.problem)


class ForeignAnswer(PeerkitError):
    """The answer is none that the service can have sent: somebody else is there, or in between.

    A proxy with a sign-in of its own, a gateway whose server is down, another program on the port.
    Whether the call was carried out is not known; most likely it was not.

    With an error status it is a `StatusError` as well (a `ServerError` from 500 on), and with a
    success a `DecodeError`.

    Attributes:
        operation: What was called.
        status: The HTTP status code.
        found: What came, in words. Nothing of a page but its title is kept.
        hint: What to do about it.
        server: The header `Server`, or empty.
        title: The title of the page, if it was one.
        target: Where it redirects to, without what may be secret; empty if it does not.
        program: The program that answers, if it is known, for example `Syncthing`.
    """

    def __init__(
        self,
        operation: str,
        status: int,
        found: str,
        hint: str,
        *,
        server: str = "",
        title: str = "",
        target: str = "",
        program: str = "",
    ) -> None:
        who = f" from {program or server}" if program or server else ""
        PeerkitError.__init__(self, f"{operation}: HTTP {status}{who} with {found}; {hint}")
        self.operation = operation
        self.status = status
        self.found = public_text(found)
        self.hint = public_text(hint)
        self.server = server
        self.title = public_text(title)
        self.target = target
        self.program = program

    def __reduce__(self) -> tuple[Any, ...]:
        made = (self.operation, self.status, self.found, self.hint)
        return type(self), made, {**vars(self), "args": self.args}


class NotAskedFor(PeerkitError, AttributeError):
    """A field is read of an object that came without it, as the call did not ask for it.

    Attributes:
        field: The field's Python name.
    """

    def __init__(self, field: str) -> None:
        super().__init__(f"{field!r} was not asked for; add it to fields")
        self.field = field

    def __reduce__(self) -> tuple[type[NotAskedFor], tuple[str]]:
        return type(self), (self.field,)


class FileNotWritten(PeerkitError, OSError):
    """A file cannot be written on this machine: no permission, a full disk, a path that is gone.

    Nothing is left of it, and a file that was there before is as it was.

    Attributes:
        path: The file.
        reason: Why, in the words of the system.
        errno: The system's number for it, or None.
    """

    def __init__(self, path: str, reason: str, errno: int | None = None) -> None:
        super().__init__(f"cannot write {quoted(path)}: {reason}")
        self.path = path
        self.reason = reason
        self.errno = errno

    @classmethod
    def of(cls, path: object, problem: OSError) -> Self:
        """The error for what the system said."""
        return cls(str(path), problem.strerror or type(problem).__name__, problem.errno)

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.path, self.reason, self.errno)


class NotSent(PeerkitError, TypeError, AttributeError):
    """A field is used that the server did not send: its truth, its value, a method of it.

    Also an AttributeError, as whoever asks for a method of a value may be ready for its absence.
    """

    def __init__(self) -> None:
        super().__init__(
            "this field is UNSET: the server's release does not send it (the field's documentation"
            " names the first one that does), or sent something else there. Ask is_set(…) or"
            " `is UNSET` first, or take value_or(…, default)"
        )

    def __reduce__(self) -> tuple[type[NotSent], tuple[()]]:
        return type(self), ()


class LoginFailed(PeerkitError):
    """The server refused the credentials. The client does not try them again by itself."""


class Banned(PeerkitError):
    """The server refuses logins from this address after failed ones.

    Trying again prolongs the ban: wait for the server's ban time, or lift it in its settings.
    """


class ClientClosed(PeerkitError, RuntimeError):
    """What is used was closed before: a client, or a live state. Make a new one."""

    def __init__(self, what: str = "this client is closed; make a new one") -> None:
        super().__init__(what)


class WaitTimeout(PeerkitError, TimeoutError):
    """A `wait_*` helper ran out of time.

    Attributes:
        last: The last state that was seen, or None.
    """

    def __init__(self, message: str, last: object = None) -> None:
        super().__init__(message)
        self.last = last

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (str(self), self.last)


class UnsupportedArgument(UserWarning):
    """An argument was left out because the server's release does not have it."""


class SchemaDrift(UserWarning):
    """An answer did not fit its documented shape; what fitted was kept, the rest is unset."""
