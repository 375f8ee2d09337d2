"""Refusing what a server's release does not have, before it is sent.

Servers ignore parameters they do not know, so that a filter which is too new answers with
everything. A call that needs a newer server is an error here, never a silent no-op.
"""

from __future__ import annotations

import warnings
from contextvars import ContextVar
from typing import Any

from ..errors import UnsupportedArgument, UnsupportedByServer
from .operation import Operation
from .request import Request
from .versions import Releases, ServerVersion, span

__all__ = ["detecting", "refuse_unsupported"]

detecting: ContextVar[object] = ContextVar("detecting", default=None)
"""The sender of the client whose server's release is being found out in this task or thread."""


def refuse_unsupported(
    operation: Operation[Any],
    request: Request,
    releases: Releases,
    server: ServerVersion,
    *,
    strict: bool = True,
) -> None:
    """Check the operation and each argument that `request` carries.

    Args:
        operation: What is called.
        request: Its request; without `strict`, arguments are taken out of it.
        releases: The releases of the service.
        server: The server's release.
        strict: Whether an argument that the release lacks is an error. If not, it is left out with
            an `UnsupportedArgument` warning. A value that the release does not know, and an argument
            that chooses, are errors all the same: servers take an unknown filter for "everything".

    Raises:
        UnsupportedByServer: With the releases that have it.
    """
    if not releases.has(server, *operation.span):
        raise UnsupportedByServer(operation.name, span(*operation.span), str(server))
    for bound in list(operation.bounds(request)):
        if releases.has(server, *bound.span):
            continue
        spelled = f"{operation.name}({bound.name}={bound.value or '…'})"
        if strict or bound.value is not None or bound.name in operation.choosing:
            raise UnsupportedByServer(spelled, span(*bound.span), str(server))
        request.drop(bound.name)
        text = f"{spelled} needs server {span(*bound.span)}, this one is {server}: left out"
        warnings.warn(text, UnsupportedArgument, stacklevel=2)
