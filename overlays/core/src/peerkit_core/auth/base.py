"""How a client proves who it is. No I/O: flows yield requests and are sent the answers.

The engine drives a flow: it asks `ready` before the first request, lets `apply` add headers to
each request, shows each answer to `observe` and `expired`, and runs `renew` when there is need,
once for all calls that wait for it. A flow may be used by several threads at once: state that
`apply` reads is replaced as a whole, never changed in place.
"""

from __future__ import annotations

from collections.abc import Generator

from ..call.request import Request, Response

__all__ = ["Auth", "Flow", "NoAuth"]

Flow = Generator[Request, Response, None]
"""Requests that are sent; the answer to each is what its `yield` gives."""


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
