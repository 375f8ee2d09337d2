"""What a failure on the way to a server is called, and what to do about it."""

from __future__ import annotations

from ..errors import ConnectionFailed, Timeout

__all__ = [
    "SpeaksNoTLS",
    "broken",
    "busy",
    "never_connected",
    "no_connection",
    "no_http",
    "not_asked",
    "silent",
    "too_late",
    "unread",
]


class SpeaksNoTLS(OSError):
    """The other side answers plain HTTP where TLS was begun."""


def no_connection(
    place: str, problem: BaseException | str, *, tls: bool = False
) -> ConnectionFailed:
    """The connection was never opened: refused, unknown name, unreachable, failed TLS.

    Args:
        place: The server.
        problem: What was met.
        tls: Whether TLS was wanted.
    """
    lasting = _lasting(problem, tls=tls)
    error = ConnectionFailed(f"cannot connect to {place}: {lasting or _reason(problem)}")
    error.lasting = lasting is not None
    return not_asked(error)


def never_connected(place: str, seconds: float) -> Timeout:
    """No connection in time."""
    text = f"{place}: no connection within {seconds:g} s; is the server on, and the port right?"
    return _late(text)


def busy(place: str, connections: str, seconds: float) -> Timeout:
    """No connection of the pool became free in time."""
    text = (
        f"{place}: {connections} were busy for {seconds:g} s;"
        " make fewer calls at once, or allow more connections"
    )
    return _late(text)


def silent(place: str, what: str, seconds: float) -> Timeout:
    """The server was silent for too long."""
    text = f"{place}: {what} was not answered within {seconds:g} s; give it a longer timeout"
    return Timeout(text)


def too_late(place: str, what: str) -> ConnectionFailed:
    """A kept connection ended before the answer began, and the call must not be repeated blindly."""
    text = (
        f"{place}: the connection ended before {what} was answered; the server may have acted on"
        " it, so look before you repeat it"
    )
    return ConnectionFailed(text)


def broken(place: str, what: str, problem: BaseException | str) -> ConnectionFailed:
    """The connection broke during a call."""
    told = str(problem) or type(problem).__name__
    if "CERTIFICATE_REQUIRED" in told or "HANDSHAKE_FAILURE" in told:
        told = f"{told}; the server wants a certificate of yours, give it as cert="
    return ConnectionFailed(f"{place}: the connection broke during {what}: {told}")


def no_http(place: str, what: str, problem: str, first: bytes = b"") -> ConnectionFailed:
    """What came is no answer of HTTP.

    Args:
        place: The server.
        what: The call.
        problem: What h11 says of it.
        first: The first bytes of the answer.
    """
    # h11 quotes the line that it could not read, in which a cookie or token may stand.
    problem = problem.partition(": b")[0]
    if first[:2] == b"\x15\x03":
        error = ConnectionFailed(f"{place}: it speaks TLS on this port; use https:// in the URL")
        error.lasting = True
        return error
    text = (
        f"{place}: {what} got no HTTP answer ({problem}); did the server stop, or is something else"
        " on this port, which may want https:// in the URL?"
    )
    return ConnectionFailed(text)


def unread(place: str, what: str, problem: str) -> ConnectionFailed:
    """The answer cannot be unpacked."""
    return ConnectionFailed(f"{place}: the answer to {what} cannot be unpacked: {problem}")


def not_asked(error: ConnectionFailed) -> ConnectionFailed:
    """Mark that the server saw nothing of the call."""
    error.sent = False
    return error


def _late(text: str) -> Timeout:
    error = Timeout(text)
    error.sent = False
    return error


_PLAIN = ("WRONG_VERSION_NUMBER", "RECORD_LAYER_FAILURE", "HTTP_REQUEST")
_NO_TLS = "it does not speak TLS on this port; use http:// in the URL"


def _lasting(problem: BaseException | str, *, tls: bool) -> str | None:
    """What another try would meet again."""
    text = str(problem)
    if "CERTIFICATE_VERIFY_FAILED" in text:
        return (
            f"its TLS certificate is not trusted ({text}); pass verify='/path/to/ca.pem',"
            " pin= with its SHA-256, or verify=False if you must"
        )
    if isinstance(problem, SpeaksNoTLS) or any(word in text for word in _PLAIN):
        return _NO_TLS
    # asyncio gives the end of a connection inside of the handshake as a reset, anyio without a word.
    ended = not text or "UNEXPECTED_EOF" in text or isinstance(problem, ConnectionResetError)
    if tls and ended:
        return f"it ended the connection as TLS began. If {_NO_TLS}"
    return None


def _reason(problem: BaseException | str) -> str:
    text = str(problem)
    if isinstance(problem, UnicodeError):
        text = "the host's name is no name"
    if text:
        return f"{text}; is the server running, and are host and port right?"
    return "is the server running, and are host and port right?"
