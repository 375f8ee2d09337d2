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
from ...rpc.channel import Channel
from ...transport._async.sender import AsyncSender
from ...transport.proxies import proxy_for
from ..given import checked_connections, refuse_beside, refuse_unknown
from ..retry import Retry
from .engine import AsyncEngine

if TYPE_CHECKING:
    from ...transport._async.httpx_sender import AsyncHttpxClient
    from ...transport.tls import Certificate, Verify

__all__ = ["AsyncConnectOptions", "connect"]


class AsyncConnectOptions(TypedDict, total=False):
    """How a client talks to its server; every client takes these as keyword arguments."""

    verify: Verify
    """TLS verification: True (default), False, the path of a CA file, or an `ssl.SSLContext`."""
    cert: Certificate | None
    """The client's own certificate: a PEM file with its key, or a pair of files."""
    pin: str | None
    """SHA-256 of the server's certificate in hex, trusted instead of authorities and names."""
    timeout: TimeoutInput
    """Seconds for connecting and for each wait for the server (30 by default), a `timedelta`, or
    `Timeouts` for unlike limits."""
    retry: Retry
    """What is tried again, and how often; `Retry.off()` for nothing."""
    on_drift: Drift
    """What an answer with an undocumented shape causes: `"warn"` (default) or `"raise"`."""
    headers: Mapping[str, str]
    """Sent with each call, for example for a proxy that wants a key. Credentials win over them."""
    max_connections: int
    """Connections at once, 100 by default; calls beyond these wait for a free one."""
    uds: str | os.PathLike[str] | None
    """Path of a unix socket on which the server listens."""
    proxy: str | None
    """URL of a proxy; None (default) takes it from the environment, if it names one."""
    trust_env: bool
    """Whether proxies are taken from the environment; True by default."""
    http: AsyncHttpxClient | None
    """Your own client of httpx or httpx2, with its proxies and hooks; it is yours to close."""
    sender: AsyncSender | None
    """Another way to send requests altogether."""


def connect(
    service: str,
    endpoint: Endpoint,
    *,
    auth: Auth | Stacked,
    channel: Channel | None = None,
    beside: AsyncEngine | None = None,
    **options: Unpack[AsyncConnectOptions],
) -> AsyncEngine:
    """An engine for one server. Nothing is sent yet.

    Args:
        service: Name of the service, for its logger `peerkit.<service>`.
        endpoint: The server.
        auth: The credentials.
        channel: The envelope of an RPC service.
        beside: An engine with the same credentials, of which this one is a twin.
        options: As in `AsyncConnectOptions`.

    Raises:
        InvalidArgument: An option is unknown or cannot be used, or two exclude each other.
    """
    refuse_unknown(options, AsyncConnectOptions.__optional_keys__)
    return AsyncEngine(
        _sender(endpoint, options),
        base_path=endpoint.base_path,
        auth=auth,
        retry=options.get("retry"),
        headers=options.get("headers"),
        timeouts=Timeouts.of(options.get("timeout", 30.0)),
        channel=channel,
        on_drift=options.get("on_drift", "warn"),
        logger=logging.getLogger(f"peerkit.{service}"),
        beside=beside,
        service=service,
    )


def _sender(endpoint: Endpoint, options: AsyncConnectOptions) -> AsyncSender:
    """What brings requests to the server."""
    given = options.get("sender")
    if given is not None:
        refuse_beside("sender", options, ("http", "proxy", "uds", "verify", "cert", "pin"))
        return given
    client = options.get("http")
    if client is not None:
        refuse_beside("http", options, ("proxy", "uds", "verify", "cert", "pin"))
    proxy = options.get("proxy")
    if proxy is not None:
        refuse_beside("proxy", options, ("uds", "pin"))
    elif client is None and options.get("uds") is None and options.get("trust_env", True):
        proxy = proxy_for(endpoint)
        if proxy is not None:
            refuse_beside("the proxy of the environment", options, ("pin",))
    verify, cert = options.get("verify", True), options.get("cert")
    most = checked_connections(options.get("max_connections", 100))
    if client is not None or proxy is not None:
        from ...transport._async.httpx_sender import AsyncHttpxSender

        return AsyncHttpxSender(
            endpoint, client=client, proxy=proxy, verify=verify, cert=cert, max_connections=most
        )
    from ...transport._async.http_sender import AsyncHttpSender

    return AsyncHttpSender(
        endpoint,
        verify=verify,
        cert=cert,
        pin=options.get("pin"),
        uds=options.get("uds"),
        max_connections=most,
    )
