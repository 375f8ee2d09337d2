"""From a server's address to an engine, with the options that all clients share."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, TypedDict, Unpack

from ...auth.base import Auth
from ...auth.stacked import Stacked
from ...call.endpoint import Endpoint
from ...call.timeouts import TimeoutInput, Timeouts
from ...codec.decode import Drift
from ...errors import InvalidArgument
from ...rpc.channel import Channel
from ...transport._async.sender import AsyncSender
from ...transport.tls import Verify
from ..retry import Retry
from .engine import AsyncEngine

if TYPE_CHECKING:
    import httpx

__all__ = ["AsyncConnectOptions", "connect"]


class AsyncConnectOptions(TypedDict, total=False):
    """How a client talks to its server; every client takes these as keyword arguments."""

    verify: Verify
    """TLS verification: True (default), False, the path of a CA file, or an `ssl.SSLContext`."""
    timeout: TimeoutInput
    """Seconds for connecting and for each wait for the server (30 by default), a `timedelta`, or
    `Timeouts` for unlike limits."""
    retry: Retry
    """What is tried again, and how often; `Retry.off()` for nothing."""
    on_drift: Drift
    """What an answer with an undocumented shape causes: `"warn"` (default) or `"raise"`."""
    headers: Mapping[str, str]
    """Sent with each call, for example for a proxy that wants a key. Credentials win over them."""
    uds: str | os.PathLike[str] | None
    """Path of a unix socket on which the server listens."""
    http: httpx.AsyncClient | None
    """Your own httpx client, for proxies, hooks and the like; it is yours to close."""
    sender: AsyncSender | None
    """Another way to send requests altogether."""


def connect(
    service: str,
    endpoint: Endpoint,
    *,
    auth: Auth | Stacked,
    channel: Channel | None = None,
    **options: Unpack[AsyncConnectOptions],
) -> AsyncEngine:
    """An engine for one server. Nothing is sent yet.

    Args:
        service: Name of the service, for its logger `peerkit.<service>`.
        endpoint: The server.
        auth: The credentials.
        channel: The envelope of an RPC service.
        options: As in `AsyncConnectOptions`.

    Raises:
        InvalidArgument: Two options exclude each other, or one cannot be used.
    """
    sender = options.get("sender")
    if sender is None:
        from ...transport._async.httpx_sender import AsyncHttpxSender

        sender = AsyncHttpxSender(
            endpoint,
            verify=options.get("verify", True),
            client=options.get("http"),
            uds=options.get("uds"),
        )
    elif {"http", "uds", "verify"} & options.keys():
        raise InvalidArgument("sender", "replaces `http`, `uds` and `verify`; give only it")
    return AsyncEngine(
        sender,
        base_path=endpoint.base_path,
        auth=auth,
        retry=options.get("retry"),
        headers=options.get("headers"),
        timeouts=Timeouts.of(options.get("timeout", 30.0)),
        channel=channel,
        on_drift=options.get("on_drift", "warn"),
        logger=logging.getLogger(f"peerkit.{service}"),
    )
