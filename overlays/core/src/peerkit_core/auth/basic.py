"""HTTP Basic authentication."""

from __future__ import annotations

from base64 import b64encode

from ..call.secret import Secret
from .header import HeaderAuth

__all__ = ["BasicAuth"]


class BasicAuth(HeaderAuth):
    """HTTP Basic, sent with each request without waiting to be asked.

    Args:
        username: The user name; it cannot contain a colon.
        password: The password.
        scheme: The security scheme of the spec; None for a proxy in front of the service.
    """

    def __init__(self, username: str, password: str | Secret, *, scheme: str | None = None) -> None:
        pair = f"{username}:{Secret(password).reveal()}".encode()
        super().__init__(
            "authorization", b64encode(pair).decode("ascii"), prefix="Basic", scheme=scheme
        )
