"""Several flows together."""

from __future__ import annotations

from ..call.request import Response
from .base import Auth, Flow

__all__ = ["Stacked"]


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
