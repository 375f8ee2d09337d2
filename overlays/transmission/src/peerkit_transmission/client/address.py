"""The address of a Transmission, as people have it."""

from __future__ import annotations

import attrs

from peerkit_core.call.endpoint import Endpoint

__all__ = ["read_address"]

_OWN = "/transmission"
_TAILS = tuple(_OWN + tail for tail in ("/rpc", "/web/index.html", "/web", ""))
"""What stands behind a server's address: its RPC endpoint, its web interface."""

_OTHER_WEB = ("/web/index.html", "/web")
"""The web interface where rpc-url of the server's settings is another one than /transmission/."""


def read_address(url: str) -> tuple[Endpoint, str]:
    """The server that a URL means, and the path of the RPC endpoint below its base path.

    A path that is none of the server's own is the whole path of the endpoint: a proxy's, or one
    that `rpc-url` of its settings names.

    Raises:
        InvalidArgument: It is no URL of a server.
    """
    given = Endpoint.parse(url)
    endpoint = Endpoint.parse(url, tails=_TAILS)
    if not given.base_path or endpoint.base_path != given.base_path:
        return endpoint, f"{_OWN}/rpc"
    other = Endpoint.parse(url, tails=_OTHER_WEB)
    if other.base_path != given.base_path:
        return attrs.evolve(other, base_path=f"{other.base_path}/rpc"), ""
    return given, ""
