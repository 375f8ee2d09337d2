"""The bases of generated clients."""

from __future__ import annotations

from ._async.client import AsyncBaseClient
from ._sync.client import BaseClient

__all__ = ["AsyncBaseClient", "BaseClient"]
