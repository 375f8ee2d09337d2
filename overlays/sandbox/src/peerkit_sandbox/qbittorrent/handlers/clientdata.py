"""`clientdata/*` (5.2): a small store that Web UIs share."""

from __future__ import annotations

from typing import Any, cast

from ...base import json_text
from ..core import Core
from ..messages import Answer, ApiError, Call, as_json, dump
from ..routes import command, read

__all__ = ["load", "store"]

_SIZE_LIMIT = 1 << 20


@read("clientdata/load", since="5.2.0")
def load(core: Core, call: Call) -> Answer:
    if not call.text("keys"):
        return as_json(core.client_data)
    keys = _json(call.text("keys"))
    if not isinstance(keys, list):
        raise ApiError(400, "keys must be a JSON array")
    wanted = {str(key) for key in cast("list[object]", keys)}
    return as_json({key: value for key, value in core.client_data.items() if key in wanted})


@command("clientdata/store", since="5.2.0", no_content_since="5.2.0")
def store(core: Core, call: Call) -> None:
    data = _json(call.needed("data"))
    if not isinstance(data, dict):
        raise ApiError(400, "data must be a JSON object")
    merged = core.client_data | cast("dict[str, Any]", data)
    merged = {key: value for key, value in merged.items() if value is not None}
    if len(dump(merged)) > _SIZE_LIMIT:
        raise ApiError(409, "The total size of client data is above the limit")
    core.client_data = merged


def _json(text: str) -> Any:
    try:
        return json_text.loads(text)
    except ValueError:
        raise ApiError(400, "Invalid JSON") from None
