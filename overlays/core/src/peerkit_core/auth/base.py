"""How a client proves who it is. No I/O: flows yield requests and are sent the answers.

The engine drives the strategies of a client: it asks `ready` before the first request, lets `apply`
add what proves the identity to each request, shows each answer to `observe` and `expired`, and runs
`renew` when there is need, once for all calls that wait for it. A strategy may be used by several
threads at once: state that `apply` reads is replaced as a whole, never changed in place.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any, ClassVar, TypeAlias

import attrs

from ..call.operation import Operation
from ..call.request import Request, Response
from ..errors import RPCError

__all__ = ["Auth", "Flow", "NoAuth", "Step"]


@attrs.frozen
class Step:
    """A request of a flow.

    Attributes:
        request: What is sent.
        operation: What is called, if that has a description: the request then passes through the
            channel of an RPC service, and `security` of the operation is heeded.
        credentials: Whether the strategy's own credentials, as they are now, go along. Those of the
            strategies beside it (a proxy's) always do.
    """

    request: Request
    operation: Operation[Any] | None = None
    credentials: bool = False


Flow: TypeAlias = Generator[Step, Response, None]
"""Requests that are sent; the answer to each is what its `yield` gives."""


class Auth:
    """Base of all strategies; by itself it sends nothing.

    Attributes:
        scheme: The security scheme of the spec that this strategy fulfils. None: whatever an
            operation asks for, it is sent, as for a proxy in front of the service.
        reads_errors: Whether `expired` wants to see the error inside an RPC answer.
    """

    scheme: str | None = None
    reads_errors: ClassVar[bool] = False

    def ready(self, operation: Operation[Any] | None) -> bool:
        """Whether a request can be sent now. If not, `renew(None)` runs before it.

        Args:
            operation: What is called; None for a request without a description.
        """
        return True

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        """Add what proves the client's identity: headers, cookies, query parameters.

        Args:
            operation: What is called; None for a request without a description.
            request: A copy of it for this attempt, with header names in lower case.
        """

    def observe(self, response: Response) -> None:
        """See an answer, for example to keep a refreshed cookie.

        The engine also shows the answers of the flow itself, before the flow gets them.
        """

    def expired(
        self, operation: Operation[Any] | None, response: Response, error: RPCError | None
    ) -> bool:
        """Whether the answer is the service's own signal that the session is gone.

        Args:
            operation: What was called.
            response: The answer.
            error: The error inside the answer of an RPC service, if there is one and
                `reads_errors` is true.
        """
        return False

    def renew(self, response: Response | None) -> Flow:
        """Get new credentials.

        Args:
            response: The answer that told the old ones are gone; None before the first request
                and when the user asks for a login.

        Yields:
            Steps; each is sent, and its answer is what the `yield` gives.

        Raises:
            LoginFailed: The server refused the credentials.
            Banned: The server refuses this address.
        """
        yield from ()

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class NoAuth(Auth):
    """No credentials."""
