# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `clientdata` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

__all__ = [
    "LOAD",
    "STORE",
    "build_load",
    "build_store",
]

LOAD: Operation[dict[str, Any]] = Operation(
    "clientdata_load",
    "GET",
    "/api/v2/clientdata/load",
    (Answer(200, "json", lambda: dict[str, Any]),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
    long_query=True,
)


def build_load(*, keys: str | Iterable[str] | None = None) -> Request:
    """The request of [`Clientdata.load`][]."""
    _query: list[tuple[str, str]] = []
    if keys is not None:
        _query.append(("keys", encode.json_text("keys", keys, lambda: list[str])))
    return Request("GET", "/api/v2/clientdata/load", query=_query)


STORE: Operation[None] = Operation(
    "clientdata_store",
    "POST",
    "/api/v2/clientdata/store",
    (Answer(204, "empty"),),
    idempotent=True,
    errors={
        400: "A required parameter is missing or a value cannot be parsed.",
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
        409: "The data would exceed 1 MiB.",
    },
    span=("5.2.0", None),
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_store(data: Mapping[str, object]) -> Request:
    """The request of [`Clientdata.store`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("data", encode.json_text("data", data, lambda: dict[str, Any])))
    return Request("POST", "/api/v2/clientdata/store", form=_form)
