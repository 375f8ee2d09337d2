"""JSON to models: strict and fast first, salvage second."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

Drift: TypeAlias = Literal["warn", "raise"]


def decode_json(operation: Any, answer: Any, content: bytes, drift: Drift) -> Any:
    raise NotImplementedError
