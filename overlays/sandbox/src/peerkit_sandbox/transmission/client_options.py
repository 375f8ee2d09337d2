"""What the clients of Transmission take besides the address; for type checkers alone.

The client's wheel is no need of this package: import this module under `TYPE_CHECKING` only.
"""

from __future__ import annotations

from typing import Literal

from peerkit_core import AsyncConnectOptions, ConnectOptions

__all__ = ["AsyncTransmissionOptions", "TransmissionOptions"]


class TransmissionOptions(ConnectOptions, total=False):
    """Those of `Transmission`."""

    username: str | None
    password: str | None
    dialect: Literal["json-rpc", "classic"] | None


class AsyncTransmissionOptions(AsyncConnectOptions, total=False):
    """Those of `AsyncTransmission`."""

    username: str | None
    password: str | None
    dialect: Literal["json-rpc", "classic"] | None
