# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
"""The `version` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

__all__ = [
    "API",
    "API_MIN",
    "QBITTORRENT",
    "build_api",
    "build_api_min",
    "build_qbittorrent",
]

API: Operation[int] = Operation(
    "version_api",
    "GET",
    "/version/api",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The address is banned after five failed logins.",
    },
    security=(),
)


def build_api() -> Request:
    """The request of [`Version.api`][]."""
    return Request("GET", "/version/api")


API_MIN: Operation[int] = Operation(
    "version_api_min",
    "GET",
    "/version/api_min",
    (Answer(200, "int"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The address is banned after five failed logins.",
    },
    security=(),
)


def build_api_min() -> Request:
    """The request of [`Version.api_min`][]."""
    return Request("GET", "/version/api_min")


QBITTORRENT: Operation[str] = Operation(
    "version_qbittorrent",
    "GET",
    "/version/qbittorrent",
    (Answer(200, "text", text="line"),),
    idempotent=True,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The address is banned after five failed logins.",
    },
    security=(),
)


def build_qbittorrent() -> Request:
    """The request of [`Version.qbittorrent`][]."""
    return Request("GET", "/version/qbittorrent")
