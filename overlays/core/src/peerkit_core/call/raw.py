"""Undecoded answers: status, headers and bytes, decoded on demand."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, Generic, ParamSpec, TypeVar, cast, final

from .request import Response

__all__ = ["Raw", "RawMethods", "async_raw_method", "raw_method"]

P = ParamSpec("P")
T = TypeVar("T")


@final
class Raw(Generic[T]):
    """An answer as the server sent it. No status makes the call raise; `parse()` does.

    Attributes:
        response: The whole answer.
    """

    __slots__ = ("_parse", "response")

    def __init__(self, response: Response, parse: Callable[[Response], T]) -> None:
        self.response = response
        self._parse = parse

    @property
    def status(self) -> int:
        """HTTP status code."""
        return self.response.status

    @property
    def headers(self) -> list[tuple[str, str]]:
        """Header pairs as received."""
        return self.response.headers

    @property
    def content(self) -> bytes:
        """The whole body."""
        return self.response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.response.text

    def header(self, name: str) -> str | None:
        """The first header of this name (any case), or None."""
        return self.response.header(name)

    def parse(self) -> T:
        """What the plain method would have returned.

        Raises:
            StatusError: The status is not a success.
            RPCError: The RPC method failed.
            DecodeError: The body cannot be read.
        """
        return self._parse(self.response)

    def __repr__(self) -> str:
        return f"<Raw {self.status} {len(self.content)} bytes>"


class RawMethods:
    """The base of what `with_raw` gives.

    Args:
        resource: Whose methods they are.
    """

    def __init__(self, resource: object) -> None:
        self._resource = resource

    def __repr__(self) -> str:
        return f"<with_raw of {self._resource!r}>"


def raw_method(method: Callable[P, T]) -> Callable[P, Raw[T]]:
    """Give a raw twin's method the type it has at run time."""
    return cast("Callable[P, Raw[T]]", cast("Any", method))


def async_raw_method(method: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[Raw[T]]]:
    """Give an async raw twin's method the type it has at run time."""
    return cast("Callable[P, Awaitable[Raw[T]]]", cast("Any", method))
