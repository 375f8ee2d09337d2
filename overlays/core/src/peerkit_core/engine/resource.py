"""The bases of generated resources."""

from __future__ import annotations

from ._async.resource import AsyncResource
from ._sync.resource import Resource

__all__ = ["AsyncResource", "Resource"]
