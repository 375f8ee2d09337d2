"""Settings asked for against settings that a server has."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from peerkit_core.call.reading import texts
from peerkit_core.codec.unset import UNSET
from peerkit_core.errors import InvalidArgument

from .._generated.models import Session
from .._generated.operations.session import SettingOptions

__all__ = ["differing", "edited", "normal"]


def normal(settings: Mapping[str, Any]) -> dict[str, Any]:
    """Settings without those that are None, in the words of the spec."""
    wanted = {name: value for name, value in settings.items() if value is not None}
    if wanted.get("encryption") == "tolerated":
        wanted["encryption"] = "allowed"
    transports = wanted.get("preferred_transports")
    if transports is not None:
        wanted["preferred_transports"] = texts("preferred_transports", transports)
    return wanted


def edited(before: Session, after: Session) -> dict[str, Any]:
    """What was changed, by name.

    Raises:
        InvalidArgument: Something was changed that can only be read, or was taken out.
    """
    changes: dict[str, Any] = {}
    for name in after.__struct_fields__:
        value = getattr(after, name)
        if value == getattr(before, name):
            continue
        if name not in SettingOptions.__annotations__:
            raise InvalidArgument(name, "can only be read")
        if value is None or value is UNSET:
            raise InvalidArgument(name, "cannot be unset; give a value")
        changes[name] = value
    return changes


def differing(wanted: Mapping[str, Any], session: Session) -> list[str]:
    """Names of the settings that a server has otherwise, or has not."""
    return [name for name, value in wanted.items() if not _same(name, value, session)]


def _same(name: str, value: Any, session: Session) -> bool:
    now = getattr(session, name)
    if name.endswith("_dir") and isinstance(now, str):
        return (now.rstrip("/") or "/") == (str(value).rstrip("/") or "/")
    if isinstance(now, float) or isinstance(value, float):
        return isinstance(now, (int, float)) and math.isclose(now, value, abs_tol=1e-9)
    return bool(now == value) and isinstance(now, bool) == isinstance(value, bool)
