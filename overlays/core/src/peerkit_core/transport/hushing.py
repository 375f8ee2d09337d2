"""Requests of ours that other libraries must not log: their URLs have passkeys in them."""

from __future__ import annotations

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final

__all__ = ["hushed"]

_LOGGERS: Final = (
    "httpx",
    "httpcore.connection",
    "httpcore.http11",
    "httpcore.http2",
    "httpcore.proxy",
    "httpcore.socks",
)
"""httpx shows URLs at INFO, httpcore headers and targets of redirects at DEBUG."""

_hushed: ContextVar[bool] = ContextVar("hushed", default=False)


class _Hush(logging.Filter):
    """Drops what is logged inside of `hushed`, and nothing else: a filter knows no request."""

    def filter(self, record: logging.LogRecord) -> bool:
        return not _hushed.get()


_HUSH: Final = _Hush()


@contextmanager
def hushed() -> Generator[None]:
    """Keep httpx and httpcore from logging what this thread or task does in the block.

    Whatever else uses the two in the meantime is logged as always.
    """
    for name in _LOGGERS:
        logging.getLogger(name).addFilter(_HUSH)  # once: a logger knows its filters
    before = _hushed.set(True)
    try:
        yield
    finally:
        _hushed.reset(before)
