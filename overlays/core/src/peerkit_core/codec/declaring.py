"""What the optional fields of models are declared with.

A field that may be missing is `name: str | UnsetType = UNSET`. msgspec reads the declaration when
it builds a decoder, and the only class that it takes for "may be missing" is its own; type checkers
see ours. The default is never looked at by msgspec, so an unset field holds our `UNSET`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .unset import UNSET

if TYPE_CHECKING:
    from .unset import UnsetType as UnsetType
else:
    from msgspec import UnsetType

__all__ = ["WHEN_ASKED", "UnsetType"]

WHEN_ASKED: Any = UNSET
"""The default of a field that each server sends whenever it was asked for it.

Its type is the plain one, since a field that was not asked for cannot be read.
"""
