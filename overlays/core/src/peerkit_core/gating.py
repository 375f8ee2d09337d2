"""Refusing what a server's release does not have, before it is sent.

Servers ignore parameters they do not know, so that a filter which is too new answers with
everything. A call that needs a newer server is an error here, never a silent no-op.
"""

from __future__ import annotations

from typing import Any

from .errors import UnsupportedByServer
from .operation import Operation
from .request import Request
from .versions import Releases, ServerVersion, span

__all__ = ["refuse_unsupported"]


def refuse_unsupported(
    operation: Operation[Any], request: Request, releases: Releases, server: ServerVersion
) -> None:
    """Check the operation and each argument that `request` carries.

    Raises:
        UnsupportedByServer: With the releases that have it.
    """
    if not releases.has(server, *operation.span):
        raise UnsupportedByServer(operation.name, span(*operation.span), str(server))
    for spelled, bounds in operation.bounds(request):
        if not releases.has(server, *bounds):
            raise UnsupportedByServer(f"{operation.name}({spelled})", span(*bounds), str(server))
