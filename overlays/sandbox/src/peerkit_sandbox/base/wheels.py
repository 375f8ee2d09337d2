"""The client wheels, which a fake needs only to make a client."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["needed"]


@contextmanager
def needed(wheel: str) -> Generator[None]:
    """Import what a wheel brings.

    Raises:
        ImportError: It is not installed; the message names it.
    """
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != wheel.replace("-", "_"):
            raise
        text = f"a client of this fake comes with the wheel {wheel}: pip install {wheel}"
        raise ImportError(text, name=error.name) from error
