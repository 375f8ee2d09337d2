# Written by scripts/codegen from specs/qbittorrent_legacy. Do not edit.
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

LOGIN: Operation[str] = Operation(
    "auth_login",
    "POST",
    "/login",
    (Answer(200, "text", text=("Ok.", "Fails.")),),
    idempotent=False,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The address is banned after five failed logins.",
    },
    security=(),
)


def build_login(username: str, password: str) -> Request:
    """The request of [`Auth.login`][]."""
    _form: list[tuple[str, str]] = []
    _form.append(("username", encode.text("username", username)))
    _form.append(("password", encode.text("password", password)))
    return Request("POST", "/login", form=_form)


LOGOUT: Operation[None] = Operation(
    "auth_logout",
    "POST",
    "/logout",
    (Answer(200, "empty"),),
    idempotent=False,
    errors={
        401: "Origin and Referer are missing (3.3.13) or name another host, or the Host header is not accepted (since 3.3.14).",
        403: "The address is banned after five failed logins.",
    },
    security=(),
)


def build_logout() -> Request:
    """The request of [`Auth.logout`][]."""
    return Request("POST", "/logout")
