# Written by scripts/codegen from overlays/core/src/peerkit_core/engine/_async/connect.py. Do not edit.
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
from ...transport._sync.sender import Sender
from ...transport.tls import Verify
from ..retry import Retry
from .engine import Engine

if TYPE_CHECKING:
    import httpx

__all__ = ["ConnectOptions", "connect"]


class ConnectOptions(TypedDict, total=False):
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
    http: httpx.Client | None
    """Your own httpx client, for proxies, hooks and the like; it is yours to close."""
    sender: Sender | None
    """Another way to send requests altogether."""


def connect(
    service: str,
    endpoint: Endpoint,
    *,
    auth: Auth | Stacked,
    channel: Channel | None = None,
    **options: Unpack[ConnectOptions],
) -> Engine:
    """An engine for one server. Nothing is sent yet.

    Args:
        service: Name of the service, for its logger `peerkit.<service>`.
        endpoint: The server.
        auth: The credentials.
        channel: The envelope of an RPC service.
        options: As in `ConnectOptions`.

    Raises:
        InvalidArgument: Two options exclude each other, or one cannot be used.
    """
    sender = options.get("sender")
    if sender is None:
        from ...transport._sync.httpx_sender import HttpxSender

        sender = HttpxSender(
            endpoint,
            verify=options.get("verify", True),
            client=options.get("http"),
            uds=options.get("uds"),
        )
    elif {"http", "uds", "verify"} & options.keys():
        raise InvalidArgument("sender", "replaces `http`, `uds` and `verify`; give only it")
    return Engine(
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
