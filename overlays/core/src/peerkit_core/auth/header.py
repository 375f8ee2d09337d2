"""A fixed secret in each request: API keys and bearer tokens, in a header or in the query."""

from __future__ import annotations

from typing import Any

from ..call.operation import Operation
from ..call.request import Request
from ..call.secret import Secret
from .base import Auth

__all__ = ["HeaderAuth", "QueryAuth"]


class HeaderAuth(Auth):
    """A fixed header: an API key or a bearer token.

    Args:
        name: The header's name.
        value: The key or token.
        prefix: A word before the value, for example `Bearer`.
        scheme: The security scheme of the spec, if an operation can also do without this one.

    Example:
        ```python
        HeaderAuth("X-API-Key", key)
        HeaderAuth("Authorization", token, prefix="Bearer")
        ```
    """

    def __init__(
        self, name: str, value: str | Secret, *, prefix: str = "", scheme: str | None = None
    ) -> None:
        text = Secret(value).reveal()
        self._name = name.lower()
        self._value = Secret(f"{prefix} {text}" if prefix else text)
        self.scheme = scheme

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        request.set_header(self._name, self._value.reveal())


class QueryAuth(Auth):
    """A fixed query parameter, for services that take their key there.

    Args:
        name: The parameter's name.
        value: The key.
        scheme: The security scheme of the spec, if an operation can also do without this one.
    """

    def __init__(self, name: str, value: str | Secret, *, scheme: str | None = None) -> None:
        self._name = name
        self._value = Secret(value)
        self.scheme = scheme

    def apply(self, operation: Operation[Any] | None, request: Request) -> None:
        others = [pair for pair in request.query or () if pair[0] != self._name]
        request.query = [*others, (self._name, self._value.reveal())]
