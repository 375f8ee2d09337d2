"""How long a call may take: until a connection stands, and for each wait after that."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeAlias, cast

import attrs

from ..errors import InvalidArgument

__all__ = ["TimeoutInput", "Timeouts", "seconds"]


_LONGEST = 1_000_000
"""More does not fit what systems count in milliseconds."""


def seconds(argument: str, value: object) -> float:
    """A time span in seconds.

    Raises:
        InvalidArgument: It is no number and no `timedelta`, not more than 0, or more than a million
            seconds.
    """
    if isinstance(value, timedelta):
        value = value.total_seconds()
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        kind = type(value).__name__
        raise InvalidArgument(argument, f"expected seconds or a timedelta, got {kind}")
    if not 0 < value <= _LONGEST:
        raise InvalidArgument(argument, f"must be more than 0 and at most {_LONGEST:,} seconds")
    return float(value)


def _connect(value: float | timedelta) -> float:
    return seconds("connect", value)


def _read(value: float | timedelta) -> float:
    return seconds("read", value)


@attrs.frozen(kw_only=True)
class Timeouts:
    """The limits of one exchange with a server: seconds or a `timedelta`, kept as seconds.

    Attributes:
        connect: Until a connection stands: name, TCP and TLS; also the wait for a free connection.
        read: For each wait for the server after that: until it takes more of the request, until
            the answer begins, until more of it comes.

    Raises:
        InvalidArgument: A limit is no time span above 0.

    Example:
        ```python
        QBittorrent(url, timeout=Timeouts(connect=3, read=120))
        ```
    """

    connect: float = attrs.field(default=30.0, converter=_connect)
    read: float = attrs.field(default=30.0, converter=_read)

    @classmethod
    def of(cls, value: TimeoutInput) -> Timeouts:
        """The limits that a `timeout=` argument means; one number is both.

        Raises:
            InvalidArgument: It is no time span.
        """
        if isinstance(value, cls):
            return value
        both = seconds("timeout", cast("object", value))
        return cls(connect=both, read=both)


TimeoutInput: TypeAlias = "float | timedelta | Timeouts"
"""Seconds or a `timedelta` for connecting and for each wait, or `Timeouts` for unlike limits."""
