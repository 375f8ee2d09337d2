"""The strategies of one client together, and which of them an operation takes."""

from __future__ import annotations

from typing import Any

from ..call.operation import Operation, Security
from ..call.request import Response
from .base import Auth

__all__ = ["Stacked"]


class Stacked:
    """All strategies of a client, for example the Basic authentication of a proxy and a login.

    An operation says in the spec which security schemes it takes, as alternatives of combinations.
    The first alternative for which there are strategies is sent, and with it every strategy without
    a scheme. An operation that takes none (`security: []`) gets only those without a scheme.

    Args:
        flows: In the order in which they are applied and renewed.

    Attributes:
        flows: The strategies.
        generation: How often credentials were renewed; raised by the engine.
        proven: The latest generation with which a call was served.
    """

    def __init__(self, *flows: Auth) -> None:
        self.flows = flows
        self.generation = self.proven = 0
        self._schemes = frozenset(flow.scheme for flow in flows if flow.scheme is not None)
        self._chosen: dict[Security, tuple[Auth, ...]] = {}

    def chosen(self, operation: Operation[Any] | None) -> tuple[Auth, ...]:
        """The strategies whose credentials go with a call of this operation."""
        security = None if operation is None else operation.security
        if security is None:
            return self.flows
        found = self._chosen.get(security)
        if found is None:
            found = self._chosen[security] = self._choose(security)
        return found

    def _choose(self, security: Security) -> tuple[Auth, ...]:
        served = [set(schemes) for schemes in security if self._schemes.issuperset(schemes)]
        # `{}` among the alternatives means that credentials are optional: what is there is sent.
        wanted = next((schemes for schemes in served if schemes), set[str]())
        return tuple(flow for flow in self.flows if flow.scheme is None or flow.scheme in wanted)

    def observe(self, response: Response) -> None:
        """Show an answer to all of them."""
        for flow in self.flows:
            flow.observe(response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {', '.join(map(repr, self.flows))}>"
