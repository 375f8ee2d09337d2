# Written by scripts/codegen from specs/qbittorrent. Do not edit.
"""The `auth` operations: requests and answers as pure descriptions, no I/O."""

from __future__ import annotations

from peerkit_core.call import encode
from peerkit_core.call.operation import Answer, Operation
from peerkit_core.call.request import Request

__all__ = [
    "LOGIN",
    "LOGOUT",
    "build_login",
    "build_logout",
]

LOGIN: Operation[str | None] = Operation(
    "auth_login",
    "POST",
    "/api/v2/auth/login",
    (
        Answer(200, "text", text=("Ok.", "Fails.")),
        Answer(204, "empty"),
    ),
    idempotent=False,
    errors={
        401: "Wrong credentials (since 5.2.0), or the Host, Origin or Referer header does not match.",
        403: "The address is banned after too many failed logins, or an API key was sent; the text tells.",
    },
    security=(),
)


def build_login(username: str, password: str) -> Request:
    """The request of [`Auth.login`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("username", encode.text("username", username)))
    _form.append(("password", encode.text("password", password)))
    return Request("POST", "/api/v2/auth/login", form=_form)


LOGOUT: Operation[None] = Operation(
    "auth_logout",
    "POST",
    "/api/v2/auth/logout",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "The server's Web UI settings do not allow the host name or port in the client's URL (see its server domains), or a header Origin or Referer names another host. Since 5.2.0 also wrong credentials in the Authorization header.",
        403: "No session, an expired session, or a wrong API key.",
    },
    security=(("session",), ("apiKey",), ("basic",)),
)


def build_logout() -> Request:
    """The request of [`Auth.logout`][]."""
    return Request("POST", "/api/v2/auth/logout")
