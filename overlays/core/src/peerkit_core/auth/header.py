"""A fixed header: API keys and bearer tokens."""

from __future__ import annotations

from ..call.secret import Secret
from .base import Auth

__all__ = ["HeaderAuth"]


class HeaderAuth(Auth):
    """A fixed header: an API key or a bearer token.

    Args:
        name: The header's name.
        value: The key or token.
        scheme: A word before the value, for example `Bearer`.

    Example:
        ```python
        HeaderAuth("X-API-Key", key)
        HeaderAuth("Authorization", token, scheme="Bearer")
        ```
    """

    def __init__(self, name: str, value: str | Secret, *, scheme: str = "") -> None:
        text = Secret(value).reveal()
        self._name = name.lower()
        self._value = Secret(f"{scheme} {text}" if scheme else text)

    def apply(self, headers: dict[str, str]) -> None:
        headers[self._name] = self._value.reveal()
